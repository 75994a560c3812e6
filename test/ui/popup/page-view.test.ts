import { expect, test } from 'vitest';
import type { PageOptions, PageState } from '../../../src/model/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { canAnnotate, pageView } from '../../../src/ui/popup/page-view.ts';
import { pageState } from '../samples.ts';

const options = (more: Partial<PageOptions>): PageOptions => ({
	active: true,
	settings: DEFAULT_SETTINGS,
	...more,
});
const state = (more: Partial<PageState>): PageState => ({ ...pageState, ...more });

test.each<[string, Parameters<typeof pageView>[0], string, boolean]>([
	['a page of the browser', { isWebPage: false, options: options({}) }, 'unavailable', false],
	['annotated', { isWebPage: true, options: options({}), state: state({}) }, 'page', false],
	[
		'on demand: the page counts, not the list',
		{
			isWebPage: true,
			options: options({ active: false, reason: 'not-listed' }),
			state: state({}),
		},
		'page',
		false,
	],
	['fault', { isWebPage: true, options: options({}), state: state({ status: 'fault' }) }, 'page', false],
	[
		'not listed',
		{ isWebPage: true, options: options({ active: false, reason: 'not-listed' }) },
		'not-listed',
		true,
	],
	[
		'off here',
		{
			isWebPage: true,
			options: options({ active: false, reason: 'off-here' }),
			state: state({ status: 'off' }),
		},
		'off-here',
		false,
	],
	[
		'off everywhere',
		{ isWebPage: true, options: options({ active: false, reason: 'off-everywhere' }) },
		'off-everywhere',
		false,
	],
	['listed, but opened before the install', { isWebPage: true, options: options({}) }, 'reload', false],
	[
		'a script of another version',
		{ isWebPage: true, options: options({}), state: state({ protocol: 0 }) },
		'reload',
		false,
	],
	['the background does not answer', { isWebPage: true }, 'reload', false],
])('%s', (_, learnt, kind, annotatable) => {
	const view = pageView(learnt);
	expect(view.kind).toBe(kind);
	expect(canAnnotate(view)).toBe(annotatable);
});
