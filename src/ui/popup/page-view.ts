/**
 * What the popup says about the tab in front: one of few situations, derived from what could be learnt.
 * Pure. The page's own word counts before ours, except where its script is of another version.
 */
import { type PageOptions, type PageState, PROTOCOL } from '../../model/messages.ts';

export type PageView =
	| { kind: 'loading' }
	/** A page of the browser itself, a store, a file: no extension may read it. */
	| { kind: 'unavailable' }
	/** The page was opened before this version was installed. */
	| { kind: 'reload' }
	| { kind: 'off-everywhere' }
	| { kind: 'off-here' }
	/** Mail, banking, a private network: annotated on request alone. */
	| { kind: 'private' }
	| { kind: 'not-listed' }
	| { kind: 'asked' }
	| { kind: 'page'; state: PageState };

export interface Learnt {
	isWebPage: boolean;
	/** The background's verdict on the host. */
	options?: PageOptions;
	/** The content script's answer; absent where none runs. */
	state?: PageState;
}

export function pageView({ isWebPage, options, state }: Learnt): PageView {
	if (!isWebPage) return { kind: 'unavailable' };
	if (state && state.protocol !== PROTOCOL) return { kind: 'reload' };
	if (state && state.status !== 'off') return { kind: 'page', state };
	if (options && !options.active) return { kind: options.reason ?? 'not-listed' };
	return { kind: 'reload' };
}

/** Can "Annotate this page" help here? */
export function canAnnotate(view: PageView): boolean {
	return ['not-listed', 'asked', 'private'].includes(view.kind);
}

/** May the reader add the site to the list? */
export function canAlways(view: PageView): boolean {
	return view.kind === 'not-listed' || view.kind === 'asked';
}
