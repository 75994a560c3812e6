/**
 * Tells when the article may have changed: after the page has been still for a moment, at most every few
 * seconds, and at once when the address changes. Sees changes of content, and of class names and the like that
 * fold text in and out; not of inline styles, which animations write many times a second. Our own host is not in
 * the body and so is never seen. A ticker beside the article costs one look a change and no reading.
 */
import { REREAD_EVERY_MS, SETTLE_AT_MOST_MS, SETTLE_MS } from './delays.ts';

export interface Observing {
	/** The element whose changes count; the whole page until one is known. */
	watch(root: Node): void;
}

export function observeArticle(
	document: Document,
	window: Window,
	onChange: (addressChanged: boolean) => void,
	signal: AbortSignal,
): Observing {
	let address = window.location.href;
	let firstChange = 0;
	/** By the clock that never goes back: a reader may set the other one. */
	let lastCall = -REREAD_EVERY_MS;
	let timer: number | undefined;

	function call(): void {
		timer = undefined;
		firstChange = 0;
		lastCall = performance.now();
		const moved = window.location.href !== address;
		address = window.location.href;
		onChange(moved);
	}
	function schedule(): void {
		const now = performance.now();
		firstChange ||= now;
		const wait = Math.max(
			Math.min(SETTLE_MS, firstChange + SETTLE_AT_MOST_MS - now),
			lastCall + REREAD_EVERY_MS - now,
			0,
		);
		window.clearTimeout(timer);
		timer = window.setTimeout(call, wait);
	}

	let root: Node = document.body ?? document.documentElement;
	// The whole page is observed, because a page that renders anew replaces the article's element with another.
	const observer = new MutationObserver((records) => {
		if (!root.isConnected || records.some(isOfArticle)) schedule();
	});
	observer.observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: ['class', 'hidden', 'open'],
	});
	/** In the article, or where a live or endless page puts what comes next: in something around it, the body apart. */
	function isOfArticle({ target, type }: MutationRecord): unknown {
		if (root.contains(target)) return true;
		return type === 'childList' && target.contains(root) && (target as Element).closest?.('body *');
	}
	const watch = (next: Node): void => {
		root = next;
	};

	const onAddress = (): void => {
		if (window.location.href !== address) schedule();
	};
	window.addEventListener('popstate', onAddress, { signal });
	window.addEventListener('hashchange', onAddress, { signal });
	(window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onAddress, {
		signal,
	});
	signal.addEventListener('abort', () => {
		observer.disconnect();
		window.clearTimeout(timer);
	});
	return { watch };
}
