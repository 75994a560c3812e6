import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { repair } from '../../src/settings/repair.ts';
import {
	isListed,
	isPrivateHost,
	isWithin,
	normaliseHost,
	type SiteVerdict,
	siteVerdict,
	withOwnSite,
	withSite,
} from '../../src/settings/sites.ts';
import { CHOSEN } from './samples.ts';

const PATTERNS = ['*://*.news.example/*', '*://*.daily.example.co.uk/*'];

function settingsWith(sites: Partial<Settings['sites']> = {}, enabled = true): Settings {
	return { ...DEFAULT_SETTINGS, enabled, sites: { when: 'known', off: [], on: [], ...sites } };
}

describe('isWithin', () => {
	it.each([
		['news.example', 'news.example', true],
		['live.news.example', 'news.example', true],
		['a.b.news.example', 'news.example', true],
		['fakenews.example', 'news.example', false],
		['news.example.evil.test', 'news.example', false],
		['example', 'news.example', false],
		['', 'news.example', false],
	])('%s within %s: %s', (host, domain, expected) => {
		expect(isWithin(host, domain)).toBe(expected);
	});
});

describe('normaliseHost', () => {
	it.each([
		['news.example', 'news.example'],
		['News.EXAMPLE', 'news.example'],
		['news.example.', 'news.example'],
		['www.news.example', 'news.example'],
		['WWW.News.Example.', 'news.example'],
		['live.news.example', 'live.news.example'],
		['wwwnews.example', 'wwwnews.example'],
		['news.www.example', 'news.www.example'],
		// Without its "www." this would be every site under .com.
		['www.com', 'www.com'],
		['www.www.com', 'www.com'],
		['www.www.news.example..', 'news.example'],
		['localhost', 'localhost'],
		['127.0.0.1', '127.0.0.1'],
		['[::1]', '[::1]'],
	])('%s → %s', (host, expected) => {
		expect(normaliseHost(host)).toBe(expected);
		expect(normaliseHost(expected)).toBe(expected);
	});
});

describe('isListed', () => {
	it.each([
		['news.example', PATTERNS, true],
		['live.news.example', PATTERNS, true],
		['fakenews.example', PATTERNS, false],
		['daily.example.co.uk', PATTERNS, true],
		['example.co.uk', PATTERNS, false],
		['news.example', [], false],
		['news.example', ['*://news.example/*'], true],
		// A browser reads a pattern without "*." as that host alone.
		['live.news.example', ['*://news.example/*'], false],
		['news.example', ['*://*/*', '<all_urls>', 'news.example', ''], false],
	])('%s in %j: %s', (host, patterns, expected) => {
		expect(isListed(host, patterns)).toBe(expected);
	});
});

describe('isPrivateHost', () => {
	it.each([
		['news.example', false],
		['www.news.example', false],
		['live.news.example', false],
		['dailymail.co.uk', false],
		// A paper's whole name, not a box of letters.
		['mail.example', false],
		['bank.example', false],
		['mail.news.example', true],
		['login.news.example', true],
		['a.webmail.news.example', true],
		['accounts.example.com', true],
		['localhost', true],
		['router', true],
		['printer.local', true],
		['wiki.corp.internal', true],
		['192.168.1.1', true],
		['127.0.0.1', true],
		['203.0.113.7', true],
		['[::1]', true],
	])('%s: %s', (host, expected) => {
		expect(isPrivateHost(host)).toBe(expected);
	});

	it('is asked before any list, and not where the reader asked for the page', () => {
		const settings = settingsWith({ on: ['mail.news.example', '192.168.1.1'] });
		for (const host of ['mail.news.example', '192.168.1.1']) {
			expect(siteVerdict(host, settings, PATTERNS, false)).toEqual({ active: false, reason: 'private' });
			expect(siteVerdict(host, settings, PATTERNS, true)).toEqual({ active: true });
		}
	});
});

describe('siteVerdict', () => {
	const on: SiteVerdict = { active: true };
	const not = (reason: 'off-everywhere' | 'off-here' | 'private' | 'not-listed' | 'asked'): SiteVerdict => ({
		active: false,
		reason,
	});
	it.each<[string, string, Settings, boolean, SiteVerdict]>([
		['a listed site', 'news.example', settingsWith(), false, on],
		['its www host', 'www.news.example', settingsWith(), false, on],
		['a host of it', 'live.news.example', settingsWith(), false, on],
		['in capitals with a final dot', 'WWW.News.example.', settingsWith(), false, on],
		['only when asked', 'news.example', settingsWith({ when: 'asked' }), false, not('asked')],
		['only when asked, and asked', 'news.example', settingsWith({ when: 'asked' }), true, on],
		['only when asked, another site', 'blog.test', settingsWith({ when: 'asked' }), false, not('not-listed')],
		[
			'only when asked, a site of the reader’s own',
			'blog.test',
			settingsWith({ when: 'asked', on: ['blog.test'] }),
			false,
			on,
		],
		['another site', 'blog.test', settingsWith(), false, not('not-listed')],
		['another site, asked for', 'blog.test', settingsWith(), true, on],
		['a site of the reader’s own', 'blog.test', settingsWith({ on: ['blog.test'] }), false, on],
		['a host of it', 'my.blog.test', settingsWith({ on: ['blog.test'] }), false, on],
		['a site turned off', 'news.example', settingsWith({ off: ['news.example'] }), false, not('off-here')],
		['a host of it', 'live.news.example', settingsWith({ off: ['news.example'] }), false, not('off-here')],
		[
			'the site above one turned off',
			'news.example',
			settingsWith({ off: ['live.news.example'] }),
			false,
			on,
		],
		[
			'off before own',
			'blog.test',
			settingsWith({ off: ['blog.test'], on: ['blog.test'] }),
			false,
			not('off-here'),
		],
		['off before asked for', 'news.example', settingsWith({ off: ['news.example'] }), true, not('off-here')],
		['off everywhere', 'news.example', settingsWith({}, false), false, not('off-everywhere')],
		[
			'off everywhere before off here',
			'a.test',
			settingsWith({ off: ['a.test'] }, false),
			true,
			not('off-everywhere'),
		],
		['a page without a host', '', settingsWith(), false, not('private')],
	])('%s (%s)', (_, host, settings, onDemand, expected) => {
		expect(siteVerdict(host, settings, PATTERNS, onDemand)).toEqual(expected);
	});
});

describe('withSite', () => {
	it.each<[string, string[], string, boolean, string[]]>([
		['turns a site off', [], 'a.test', false, ['a.test']],
		['by its bare name', [], 'WWW.A.test.', false, ['a.test']],
		['once', ['a.test', 'b.test'], 'www.a.test', false, ['a.test', 'b.test']],
		['beside others', ['b.test'], 'a.test', false, ['b.test', 'a.test']],
		['beside a part of it', ['live.a.test'], 'a.test', false, ['live.a.test', 'a.test']],
		['and leaves the site above it off', ['a.test'], 'live.a.test', false, ['a.test']],
		['turns it on again', ['a.test', 'b.test'], 'a.test', true, ['b.test']],
		['on through the site above it', ['a.test'], 'live.a.test', true, []],
		['and not a part of it', ['live.a.test', 'a.test'], 'a.test', true, ['live.a.test']],
		['nor one that looks like it', ['aa.test'], 'a.test', true, ['aa.test']],
		['on when it is on', ['b.test'], 'a.test', true, ['b.test']],
	])('%s: %j, %s %s', (_, off, host, on, expected) => {
		const before = settingsWith({ off, on: ['own.test'] });
		const copy = structuredClone(before);
		expect(withSite(before, host, on).sites).toEqual({ when: 'known', off: expected, on: ['own.test'] });
		expect(before).toEqual(copy);
	});
});

describe('withOwnSite', () => {
	type Lists = Omit<Settings['sites'], 'when'>;
	it.each<[string, Lists, string, boolean, Lists]>([
		['adds', { off: [], on: ['b.test'] }, 'a.test', true, { off: [], on: ['b.test', 'a.test'] }],
		['by its bare name', { off: [], on: [] }, 'www.A.test', true, { off: [], on: ['a.test'] }],
		['once', { off: [], on: ['a.test', 'b.test'] }, 'a.test', true, { off: [], on: ['b.test', 'a.test'] }],
		[
			'and turns it on',
			{ off: ['a.test', 'c.test'], on: [] },
			'a.test',
			true,
			{ off: ['c.test'], on: ['a.test'] },
		],
		['takes away', { off: [], on: ['a.test', 'b.test'] }, 'www.a.test', false, { off: [], on: ['b.test'] }],
		[
			'that alone',
			{ off: [], on: ['a.test', 'live.a.test'] },
			'a.test',
			false,
			{ off: [], on: ['live.a.test'] },
		],
		['and leaves it off', { off: ['a.test'], on: ['a.test'] }, 'a.test', false, { off: ['a.test'], on: [] }],
		['what is not there', { off: ['b.test'], on: [] }, 'a.test', false, { off: ['b.test'], on: [] }],
	])('%s: %j, %s %s', (_, sites, host, listed, expected) => {
		const before = settingsWith(sites);
		const copy = structuredClone(before);
		expect(withOwnSite(before, host, listed).sites).toEqual({ when: 'known', ...expected });
		expect(before).toEqual(copy);
	});
});

/** Host names as `location.hostname` gives them. */
const host = fc
	.oneof(
		fc.domain(),
		fc.ipV4(),
		fc.ipV6().map((address) => `[${address}]`),
		fc.domain().map((domain) => `www.${domain}`),
		fc.constantFrom('localhost', 'my_site.example', 'www.com', 'ÄÖÜ.example'),
	)
	.map((name) => new URL(`http://${name}/`).hostname);

/** On a list, a page is annotated unless it is the reader's own affair. */
const listedVerdict = (host: string): SiteVerdict =>
	isPrivateHost(host) ? { active: false, reason: 'private' } : { active: true };

describe('the reader’s switches, on any host', () => {
	it('do what they say, and are stored as what they are', () => {
		fc.assert(
			fc.property(host, fc.array(host), fc.array(host), (here, off, on) => {
				let settings = settingsWith();
				for (const other of off) settings = withSite(settings, other, false);
				for (const other of on) settings = withOwnSite(settings, other, true);
				const turnedOff = withSite(settings, here, false);
				expect(siteVerdict(here, turnedOff, PATTERNS, true)).toEqual({ active: false, reason: 'off-here' });
				const turnedOn = withOwnSite(turnedOff, here, true);
				expect(siteVerdict(here, turnedOn, PATTERNS, false)).toEqual(listedVerdict(here));
				for (const result of [turnedOff, turnedOn])
					expect(repair(result)).toEqual({ settings: result, problems: [] });
			}),
		);
	});

	it('turn nothing off or on but that site', () => {
		fc.assert(
			fc.property(host, host, (here, other) => {
				fc.pre(!isWithin(normaliseHost(other), normaliseHost(here)));
				const settings = settingsWith({ on: [normaliseHost(other)] });
				expect(siteVerdict(other, withSite(settings, here, false), [], false)).toEqual(listedVerdict(other));
			}),
		);
	});

	it('change the lists of sites alone', () => {
		for (const changed of [withSite(CHOSEN, 'a.test', false), withOwnSite(CHOSEN, 'a.test', true)])
			expect({ ...changed, sites: CHOSEN.sites }).toEqual(CHOSEN);
	});
});
