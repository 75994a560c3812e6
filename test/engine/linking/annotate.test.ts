import { describe, expect, it } from 'vitest';
import { annotate, EVERYTHING } from '../../../src/engine/linking/annotate.ts';
import { annotated, found, LINKING } from '../world.ts';

const TEXT =
	'Seoul refuses to arm Ukraine\nNATO chief Jens Stoltenberg urged South Korea to send weapons to Ukraine. Stoltenberg met officials of Japan and Norway.';

describe('annotate', () => {
	it('marks people and bodies once, and a state only with a stance on the topic', () => {
		const { mentions, topics } = annotated(TEXT);
		expect(topics[0]?.id).toBe('arms-supplies-to-ukraine');
		expect(mentions.filter((m) => m.marked).map((m) => m.entity)).toEqual([
			'south-korea',
			'ukraine',
			'nato',
			'jens-stoltenberg',
		]);
		expect(mentions.map((m) => m.entity)).toContain('norway');
	});

	it('marks no state where the article has no topic', () => {
		const { mentions } = annotated(
			'South Korea and Norway signed a deal on fish. Jens Stoltenberg was there.',
		);
		expect(mentions.filter((m) => m.marked).map((m) => m.entity)).toEqual(['jens-stoltenberg']);
	});

	it('leaves out what the reader switched off or hid, and says so', () => {
		const { mentions, heldBack, cast } = annotated(
			TEXT,
			{},
			{
				strictness: 'possible',
				hidden: ['nato'],
				kinds: { ...EVERYTHING.kinds, state: false },
			},
		);
		expect(mentions.map((m) => m.entity)).toEqual(['jens-stoltenberg', 'jens-stoltenberg']);
		expect(cast.map((c) => c.entity)).toEqual(['jens-stoltenberg']);
		const reasons = heldBack.map((h) => `${h.candidates[0]}: ${h.reason}`);
		expect(reasons).toContain('nato: hidden by the reader');
		expect(reasons).toContain('ukraine: kind switched off');
	});

	it('shows the strict reader sure matches only', () => {
		const text = 'John Smith, 60, spoke of Poland.';
		const loose = annotated(text, { date: '1993-01-01' }).mentions.find((m) => m.entity === 'john-smith');
		expect(loose?.certainty).toBe('possible');
		const strict = annotated(text, { date: '1993-01-01' }, { ...EVERYTHING, strictness: 'sure' });
		expect(strict.mentions.map((m) => m.entity)).toEqual(['poland']);
		expect(strict.heldBack.map((h) => h.reason)).toContain('not sure enough for the reader’s setting');
	});

	it.each([
		['english.almayadeen.net', 'al-mayadeen'],
		['almayadeen.net', 'al-mayadeen'],
		['notalmayadeen.net', undefined],
		[undefined, undefined],
	])('the outlet of %s is %s', (host, outlet) => {
		expect(annotated('Text.', host === undefined ? {} : { host }).outlet).toBe(outlet);
	});

	it('orders the cast by headline, lead and count', () => {
		const { cast } = annotated(
			'Poland waits\nJapan and China talk.\nMore of it.\nChina spoke. China left. China is here. Norway is, too.',
		);
		expect(cast.map((c) => [c.entity, c.count])).toEqual([
			['china', 4],
			['poland', 1],
			['japan', 1],
			['norway', 1],
		]);
	});

	it('tells of an uncertain member of the cast who it may be instead, and of nobody else', () => {
		const { cast, mentions } = annotated('John Smith, 60, spoke of Poland.', { date: '1993-01-01' });
		const { candidates } = mentions.find((m) => m.entity === 'john-smith')!;
		expect(cast.find((c) => c.entity === 'john-smith')?.others).toEqual(candidates.slice(1));
		expect(cast.find((c) => c.entity === 'poland')).not.toHaveProperty('others');
	});

	it('never runs a name from the headline into the lead', () => {
		expect(found('A word from Jens\nStoltenberg is a town.')).toEqual([]);
	});

	it('reads story blocks only, and gives offsets into the whole text', () => {
		const text = 'By Jens Stoltenberg\nPoland is ready, it said.\nRelated: Japan is not';
		const { mentions } = annotate(
			{
				text,
				lang: 'en',
				blocks: [
					{ start: 0, end: 19, role: 'byline' },
					{ start: 20, end: 45, role: 'paragraph' },
					{ start: 46, end: 67, role: 'paragraph' },
				],
			},
			LINKING,
		);
		expect(mentions.map((m) => text.slice(m.start, m.end))).toEqual(['Poland']);
	});

	it('holds back nothing that it shows, and no place twice', () => {
		const { mentions, heldBack } = annotated(
			'The Ministry of National Defense of South Korea spoke. The Ministry of National Defense said no. Stoltenberg left Seoul. Ukrainian aid ends.',
		);
		const places = heldBack.map(({ start, end }) => `${start}-${end}`);
		expect(places).toEqual([...new Set(places)]);
		expect(mentions.length).toBeGreaterThan(0);
		for (const { start, end } of heldBack) {
			expect(mentions.some((m) => m.start < end && start < m.end)).toBe(false);
		}
	});

	it('gives the same answer twice, ascending and without overlap', () => {
		const first = annotated(TEXT);
		expect(annotated(TEXT)).toEqual(first);
		for (const [i, mention] of first.mentions.entries()) {
			expect(mention.start).toBeGreaterThanOrEqual(first.mentions[i - 1]?.end ?? 0);
			expect(mention.candidates[0]).toBe(mention.entity);
			expect(mention.confidence).toBeLessThanOrEqual(1);
		}
	});

	it.each(['', '\n\n', '...', '🇺🇦 “”', 'a'.repeat(5000), '(((((', 'Kim '.repeat(300), 'Seoul, '.repeat(200)])(
		'survives odd text %#',
		(text) => {
			expect(() => annotated(text)).not.toThrow();
		},
	);

	it('is silent on capitals in languages that its rules cannot read', () => {
		expect(found('Moscow spricht mit Kyiv.', { lang: 'de' })).toEqual([]);
	});
});
