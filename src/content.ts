/**
 * Entry: the content script. Asks whether this page is to be annotated, runs a session while it is, and
 * answers popup and commands. Loaded twice into one page (on demand after a registration), the second stays out.
 */
import { type PageOptions, PROTOCOL, type ToPage } from './model/messages.ts';
import { type Session, startSession } from './page/session.ts';
import { isExtensionAlive } from './platform/browser.ts';
import { onMessage, send } from './platform/messaging.ts';

const LOADED = Symbol.for('dramatis.page');
const world = globalThis as { [LOADED]?: { refresh(): void } };

let session: Session | undefined;

function apply(options: PageOptions): void {
	if (!options.active) {
		session?.stop();
		session = undefined;
	} else if (session) session.apply(options);
	else session = startSession({ document, window, send, isAlive: isExtensionAlive }, options);
}

async function refresh(): Promise<void> {
	const options = await send('pageOptions', { host: location.hostname }).catch(() => undefined);
	if (options) apply(options);
}

if (world[LOADED]) world[LOADED].refresh();
else {
	world[LOADED] = { refresh: () => void refresh() };
	onMessage<ToPage>({
		getPageState: () =>
			session?.state() ?? { protocol: PROTOCOL, active: false, status: 'off', topics: [], cast: [] },
		jumpTo({ entity }) {
			const at = session?.jumpTo(entity);
			return { ok: !!at, at };
		},
		step: ({ by }) => ({ ok: session?.step(by) ?? false }),
		settingsChanged({ options }) {
			apply(options);
			return { ok: true };
		},
	});
	// A page that the browser kept for its "back" heard of no change meanwhile, and its badge is gone.
	addEventListener('pageshow', ({ persisted }) => persisted && refresh());
	void refresh();
}
