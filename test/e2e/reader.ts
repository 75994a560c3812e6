/**
 * What a test can do as a reader of a page, the same in both browsers. Input is real: pointer and keys go
 * through the browser's own event handling. Only looking (what is marked, what the card says) uses the
 * drivers' view into the page.
 */
export interface Reader {
	name: 'Chromium' | 'Firefox';
	open(url: string): Promise<void>;
	/** Runs in the page's own world. */
	inPage<T>(body: string, ...args: unknown[]): Promise<T>;
	/** Texts of all highlighted ranges, in document order. */
	marked(): Promise<string[]>;
	/** Rests the pointer on the nth occurrence of a word in `selector`. */
	pointAt(word: string, nth?: number, selector?: string): Promise<void>;
	movePointer(x: number, y: number): Promise<void>;
	/** A finger at a place of the viewport: taps, or rests there for longer than a long press takes. */
	touch(x: number, y: number, how: 'tap' | 'hold'): Promise<void>;
	/** Goes on in the tab whose address contains this, once there is one: a page that opened by itself. */
	goOnIn(part: string): Promise<void>;
	press(key: 'Escape' | 'Tab' | 'Enter' | 'ArrowDown'): Promise<void>;
	/** Clicks the middle of the first element that fits, which is scrolled to. */
	click(selector: string): Promise<void>;
	/** Types into what has the focus. */
	type(text: string): Promise<void>;
	/** Pastes the clipboard into what has the focus. */
	paste(): Promise<void>;
	/** Opens one of the extension's own pages in the reader's tab, where `inPage`, `click` and `type` reach it. */
	openOwn(path: string): Promise<void>;
	/** Addresses of all tabs; those of the extension's pages without what is before their path. */
	tabs(): Promise<string[]>;
	/**
	 * Gives the keyboard command, in Firefox by its keys. Chromium takes no commands from a driver's keys: there the
	 * browser's event is played.
	 */
	command(name: 'next-mention' | 'previous-mention'): Promise<void>;
	/**
	 * Selects a word of the page and chooses "Who is …?" in the menu. No driver reaches Chromium's menus: there the
	 * browser's event is played.
	 */
	whoIs(word: string): Promise<void>;
	/** Text of the open card, undefined where none is open. */
	cardText(): Promise<string | undefined>;
	/** Clicks the button with this label in the open card. */
	clickInCard(label: string): Promise<void>;
	/** Text of what has the focus in the open card, undefined where nothing in it has. */
	focusInCard(): Promise<string | undefined>;
	/** Runs an expression in a page of the extension and returns its value. */
	inExtension<T>(page: string, body: string): Promise<T>;
	/** Opens the toolbar popup over the page, runs a function body in it, and closes it. Undefined where it closes by itself. */
	inPopup<T>(body: string): Promise<T>;
	/** Picture of the toolbar popup as it stands over the page. */
	popupShot(file: string): Promise<void>;
	/**
	 * Opens the cast panel beside the page, as a reader does: in Chromium by a click in the popup (a browser without a
	 * window takes no keyboard commands), in Firefox by its key.
	 */
	openPanel(): Promise<void>;
	/** Runs a function body in the open cast panel. */
	inPanel<T>(body: string): Promise<T>;
	/** A real click on the button or link of the panel whose name begins so, which must be in sight. */
	clickInPanel(name: string): Promise<void>;
	pressInPanel(key: 'Tab' | 'Enter'): Promise<void>;
	/** Picture of the open cast panel in full length. */
	panelShot(file: string): Promise<void>;
	/** Does something while another page is in front in a tab of its own, then closes that tab. */
	besides<T>(url: string, act: () => Promise<T>): Promise<T>;
	/** Picture of one of the extension's own pages. */
	extensionShot(page: string, file: string): Promise<void>;
	badge(): Promise<string>;
	/** Stops the background as the browser does when it is idle. */
	stopWorker(): Promise<void>;
	/** Ends the browser and starts it again with the same profile. */
	restart(): Promise<void>;
	/** Emulates the colour scheme and the width of the window, where the browser can. */
	dress(options: { dark?: boolean; width?: number; height?: number }): Promise<void>;
	screenshot(file: string): Promise<void>;
	close(): Promise<void>;
}

/** Ms: longer than a long press takes, shorter than a test's patience. */
export const HOLD_MS = 800;

/** Function bodies that run in the page: kept as text, because they run in another process. */
export const IN_PAGE = {
	marked: `
		const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
		const live = ranges.map((range) => {
			const copy = document.createRange();
			copy.setStart(range.startContainer, range.startOffset);
			copy.setEnd(range.endContainer, range.endOffset);
			return copy;
		});
		live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
		return live.map(String);`,
	/** The middle of the first line of the first mark with this text, which is scrolled to. */
	whereMarked: `
		const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]).map((range) => {
			const copy = document.createRange();
			copy.setStart(range.startContainer, range.startOffset);
			copy.setEnd(range.endContainer, range.endOffset);
			return copy;
		});
		const found = ranges.find((range) => String(range) === args[0]);
		if (!found) return null;
		found.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y, width, height } = found.getClientRects()[0];
		return { x: x + width / 2, y: y + height / 2 };`,
	/** Selects the first occurrence of a word. */
	select: `
		const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.data.indexOf(args[0]);
			if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + args[0].length);
		}`,
	/** The middle of an element. */
	middleOf: `
		const element = document.querySelector(args[0]);
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };`,
	/** The middle of a button in the card, from its closed root `shadow`. */
	buttonInCard: `(() => {
		const button = [...shadow.querySelectorAll('button')].find((one) => one.textContent === LABEL);
		const { x, y, width, height } = button.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	})()`,
	whereIs: `
		const [word, nth, selector] = args;
		const root = document.querySelector(selector);
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		let seen = 0;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			for (let at = node.data.indexOf(word); at >= 0; at = node.data.indexOf(word, at + 1)) {
				if (seen++ !== nth) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + word.length);
				node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
				const { x, y, width, height } = range.getClientRects()[0];
				return { x: x + width / 2, y: y + height / 2 };
			}
		}
		return undefined;`,
} as const;

/** In the panel: where the button or link is whose name begins so, once it is there; scrolled into sight. */
export function whereInPanel(name: string): string {
	return `
		const named = (one) => (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(${JSON.stringify(name)});
		const find = () => [...document.querySelectorAll('button, .segments label, a')].find(named);
		for (let i = 0; i < 50 && !find(); i++) await new Promise((done) => document.defaultView.setTimeout(done, 100));
		if (!find()) throw new Error('no button ' + ${JSON.stringify(name)} + ' in: ' + document.body.innerText);
		find().scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y, width, height } = find().getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };`;
}

export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Asks until the answer is right; returns the last answer, so that the assertion that follows shows it. */
export async function eventually<T>(
	ask: () => Promise<T>,
	isRight: (answer: T) => boolean,
	ms = 10_000,
): Promise<T> {
	const end = Date.now() + ms;
	for (;;) {
		const answer = await ask();
		if (isRight(answer) || Date.now() > end) return answer;
		await pause(100);
	}
}
