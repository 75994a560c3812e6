import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { repair } from '../../src/settings/repair.ts';
import { fuzz } from '../fuzzing.ts';
import { CHOSEN } from './samples.ts';

const NO_BOOLEAN = [undefined, null, 0, 1, 'true', '', {}, []];
const NO_WORD = [undefined, null, 0, true, '', 'Dotted', 'constructor', '__proto__', {}, ['dotted']];
const NO_LIST = [undefined, null, 0, true, 'a.example', {}, { length: 1, 0: 'a.example' }];

/** By field: values that are none for it. */
const WRONG: Record<string, unknown[]> = {
	enabled: NO_BOOLEAN,
	'sites.off': NO_LIST,
	'sites.on': NO_LIST,
	'kinds.person': NO_BOOLEAN,
	'kinds.organisation': NO_BOOLEAN,
	'kinds.state': NO_BOOLEAN,
	'kinds.outlet': NO_BOOLEAN,
	'sites.when': NO_WORD,
	'marks.style': NO_WORD,
	'marks.which': NO_WORD,
	openDelay: [undefined, null, '300', true, -1, 10_001, Number.NaN, Number.POSITIVE_INFINITY, [300], {}],
	hoverKey: NO_WORD,
	strictness: NO_WORD,
	theme: NO_WORD,
	textSize: NO_WORD,
	language: NO_WORD,
	hidden: NO_LIST,
	topics: NO_LIST,
};

/** Every list entry that may be stored, and some that may not. */
const HOSTS = {
	right: [
		'a.example',
		'a-b.example',
		'1tv.am',
		'localhost',
		'127.0.0.1',
		'xn--80ak6aa92e.com',
		'my_site.example',
		'[::1]',
	],
	wrong: [
		'',
		' ',
		'A.example',
		'a.example/',
		'*.example',
		'a..example',
		'.example',
		'a.example\n',
		'https://a.example',
		'ä.example',
		'a'.repeat(254),
		7,
		null,
		{},
		['a.example'],
	],
};
const ENTITIES = {
	right: ['jane-roe', '24-ur', 'a', 'a'.repeat(200)],
	wrong: ['', '-jane', 'Jane-Roe', 'jane roe', '__proto__', 'jane-roe\n', 'a'.repeat(201), 7, null, {}],
};

type Tree = { [key: string]: Tree | unknown };

function leavesOf(tree: Tree, path = ''): string[] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? leavesOf(value as Tree, `${path}${key}.`)
			: `${path}${key}`,
	);
}

/** A copy of `settings` with one field, named by its path, replaced. */
function withField(settings: Settings, path: string, value: unknown): Settings {
	const copy = structuredClone(settings) as unknown as Tree;
	const keys = path.split('.');
	const last = keys.pop()!;
	let parent = copy;
	for (const key of keys) parent = parent[key] as Tree;
	parent[last] = value;
	return copy as unknown as Settings;
}

function fieldOf(settings: Settings, path: string): unknown {
	return path.split('.').reduce((tree, key) => (tree as Tree)[key], settings as unknown);
}

describe('repair', () => {
	it('has wrong values for every field there is', () => {
		expect(Object.keys(WRONG).sort()).toEqual(
			leavesOf(DEFAULT_SETTINGS as unknown as Tree)
				.filter((path) => path !== 'version')
				.sort(),
		);
	});

	it.each([
		['the defaults', DEFAULT_SETTINGS],
		['a choice that is the default nowhere', CHOSEN],
	])('keeps %s as they are', (_, settings) => {
		expect(repair(settings)).toEqual({ settings, problems: [] });
		expect(repair(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
	});

	it.each(Object.entries(WRONG).flatMap(([path, values]) => values.map((value) => [path, value] as const)))(
		'%s: %j takes the default; every other field is kept',
		(path, value) => {
			const { settings, problems } = repair(withField(CHOSEN, path, value));
			expect(settings).toEqual(withField(CHOSEN, path, fieldOf(DEFAULT_SETTINGS, path)));
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatch(new RegExp(`^${path}: found .+; .+ is used\\.$`));
		},
	);

	it.each(['sites', 'kinds', 'marks'] as const)('a %s that is no object costs its own fields only', (key) => {
		for (const value of [undefined, null, 7, 'a', []]) {
			const { settings, problems } = repair({ ...CHOSEN, [key]: value });
			expect(settings).toEqual({ ...CHOSEN, [key]: DEFAULT_SETTINGS[key] });
			expect(problems.every((problem) => problem.startsWith(`${key}.`))).toBe(true);
			expect(problems).toHaveLength(Object.keys(DEFAULT_SETTINGS[key]).length);
		}
	});

	it.each([undefined, null, 7, 'settings', true, [], [CHOSEN]])(
		'%j in place of settings: the defaults',
		(found) => {
			const { settings, problems } = repair(found);
			expect(settings).toEqual(DEFAULT_SETTINGS);
			expect(problems).toEqual([expect.stringMatching(/^settings: expected an object, found /)]);
		},
	);

	it.each([
		['sites.off', HOSTS],
		['sites.on', HOSTS],
		['hidden', ENTITIES],
		['topics', ENTITIES],
	])('%s keeps its right entries in order and leaves the others out', (path, { right, wrong }) => {
		expect(repair(withField(CHOSEN, path, right))).toEqual({
			settings: withField(CHOSEN, path, right),
			problems: [],
		});
		for (const entry of wrong) {
			const { settings, problems } = repair(withField(CHOSEN, path, [right[0], entry, right[1]]));
			expect(fieldOf(settings, path), JSON.stringify(entry)).toEqual([right[0], right[1]]);
			expect(problems).toEqual([`${path}: 1 unusable entries left out.`]);
		}
	});

	it('lists an entry once', () => {
		expect(repair({ ...CHOSEN, hidden: ['b', 'a', 'b'] }).settings.hidden).toEqual(['b', 'a']);
	});

	it('cuts a huge list and says so', () => {
		const hidden = Array.from({ length: 200_000 }, (_, i) => `entity-${i}`);
		const { settings, problems } = repair({ ...CHOSEN, hidden });
		expect(settings.hidden).toEqual(hidden.slice(0, 10_000));
		expect(problems).toEqual(['hidden: more than 10000 entries; the rest is left out.']);
		const longest = hidden.slice(0, 10_000);
		expect(repair({ ...CHOSEN, hidden: longest })).toEqual({
			settings: { ...CHOSEN, hidden: longest },
			problems: [],
		});
	});

	it('takes nothing from prototypes and adds nothing to them', () => {
		const stranger = JSON.parse(
			'{"__proto__": {"enabled": false, "polluted": true}, "constructor": {"prototype": {"polluted": true}}, "kinds": {"__proto__": {"person": false}}}',
		);
		const { settings, problems } = repair(stranger);
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(problems).toContainEqual('enabled: found nothing; true is used.');
		expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
		expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
	});

	it('drops fields that it does not know', () => {
		expect(repair({ ...CHOSEN, token: 'x', marks: { ...CHOSEN.marks, colour: 'red' } })).toEqual({
			settings: CHOSEN,
			problems: [],
		});
	});

	it('hands out copies: a reader of the result cannot change the defaults', () => {
		const { settings } = repair({});
		settings.hidden.push('jane-roe');
		settings.sites.off.push('a.example');
		settings.kinds.person = false;
		expect(repair({}).settings).toEqual(DEFAULT_SETTINGS);
		expect(DEFAULT_SETTINGS.hidden).toEqual([]);
	});

	it('keeps a problem to one short line whatever was found', () => {
		const cycle: Record<string, unknown> = {};
		cycle.self = cycle;
		for (const value of [cycle, 10n, 'x'.repeat(1e6), Symbol('s'), () => 0, new Date(Number.NaN)]) {
			const { settings, problems } = repair({ ...CHOSEN, theme: value });
			expect(settings).toEqual({ ...CHOSEN, theme: 'auto' });
			expect(problems).toHaveLength(1);
			expect(problems[0]!.length).toBeLessThan(120);
			expect(problems[0]).toMatch(/^theme: found .+; "auto" is used\.$/s);
		}
	});
});

/** What a valid `Settings` is, said a second time in other words. */
function isValid(settings: Settings): boolean {
	const s = settings;
	const unique = (list: unknown[]) => new Set(list).size === list.length && list.length <= 10_000;
	return (
		JSON.stringify(Object.keys(s).sort()) === JSON.stringify(Object.keys(DEFAULT_SETTINGS).sort()) &&
		s.version === 2 &&
		[s.enabled, ...['person', 'organisation', 'state', 'outlet'].map((k) => s.kinds[k as 'person'])].every(
			(value) => value === true || value === false,
		) &&
		[...s.sites.off, ...s.sites.on].every((host) => /^[a-z0-9_.:[\]-]+$/.test(host)) &&
		unique(s.sites.off) &&
		unique(s.sites.on) &&
		s.hidden.every((id) => /^[a-z0-9-]+$/.test(id)) &&
		unique(s.hidden) &&
		'dotted solid tint none'.split(' ').includes(s.marks.style) &&
		'first all'.split(' ').includes(s.marks.which) &&
		s.openDelay >= 0 &&
		s.openDelay <= 10_000 &&
		'none alt ctrl shift'.split(' ').includes(s.hoverKey) &&
		'sure possible'.split(' ').includes(s.strictness) &&
		'auto light dark'.split(' ').includes(s.theme) &&
		'small medium large'.split(' ').includes(s.textSize)
	);
}

const anything = fc.anything({
	withBigInt: true,
	withBoxedValues: true,
	withDate: true,
	withMap: true,
	withNullPrototype: true,
	withObjectString: true,
	withSet: true,
	withSparseArray: true,
	withTypedArray: true,
	withUnicodeString: true,
} as fc.ObjectConstraints);
const list = fc.array(fc.oneof(anything, fc.domain(), fc.constantFrom('jane-roe', 'a.example')));
const oneOf = (...words: string[]) => fc.oneof(anything, fc.constantFrom(...words));
const flag = fc.oneof(anything, fc.boolean());
/** Settings in outline, with anything in some of the fields. */
const nearlySettings = fc.record(
	{
		version: fc.oneof(anything, fc.constant(1)),
		enabled: flag,
		sites: fc.oneof(anything, fc.record({ off: list, on: list }, { requiredKeys: [] })),
		kinds: fc.oneof(
			anything,
			fc.record({ person: flag, organisation: flag, state: flag, outlet: flag }, { requiredKeys: [] }),
		),
		marks: fc.oneof(anything, fc.record({ style: oneOf('dotted', 'none'), which: oneOf('first', 'all') })),
		openDelay: fc.oneof(anything, fc.double(), fc.nat()),
		hoverKey: oneOf('none', 'ctrl'),
		strictness: oneOf('sure', 'possible'),
		theme: oneOf('auto', 'light'),
		textSize: oneOf('small', 'large'),
		hidden: list,
	},
	{ requiredKeys: [] },
);

describe('repair, of anything at all', () => {
	it('gives valid settings, and repairs them no further', () => {
		fuzz(
			'damaged settings',
			1000,
			fc.property(fc.oneof(anything, nearlySettings), (found) => {
				const once = repair(found);
				expect(isValid(once.settings)).toBe(true);
				expect(repair(once.settings)).toEqual({ settings: once.settings, problems: [] });
				expect(repair(JSON.parse(JSON.stringify(once.settings))).problems).toEqual([]);
			}),
		);
	});
});
