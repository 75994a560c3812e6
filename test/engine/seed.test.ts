/**
 * The acceptance test: the article that the project was asked for. Its text is a publisher's and not part of
 * the project; where it is absent the test says so and is skipped, but fails where CI=true.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../data/compile/compile.ts';
import { openIndex } from '../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../src/engine/index/index-writer.ts';
import { createMatcher } from '../../src/engine/index/matcher.ts';
import { tableOf } from '../../src/engine/index/plain-table.ts';
import { annotate, type Linking } from '../../src/engine/linking/annotate.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import { COMPILED, LINKING } from './world.ts';

const ROOT = join(import.meta.dirname, '../..');
const SEED = join(ROOT, '../shared/seed/article.txt');
const present = existsSync(SEED);
if (!present)
	console.warn('../shared/seed/article.txt is absent: the acceptance test of the seed article did not run.');

it('has the seed article where CI runs', () => {
	expect(present || process.env.CI !== 'true').toBe(true);
});

/** Every name in the text that is a mention, with the number of times. "South Korean government" is a short name. */
const EXPECTED: Record<string, Record<string, number>> = {
	'south-korea': { 'South Korea': 8, 'South Korean government': 2, Seoul: 4 },
	'ministry-of-national-defense-of-south-korea': {
		'South Korean Defense Ministry': 2,
		'Defense Ministry': 1,
	},
	ukraine: { Ukraine: 8, Kiev: 2 },
	'dmytro-ponomarenko': { 'Dmytro Ponomarenko': 1 },
	'mykhailo-podolyak': { 'Mykhailo Podolyak': 1 },
	'jens-stoltenberg': { 'Jens Stoltenberg': 1, Stoltenberg: 2 },
	nato: { NATO: 4 },
	'kim-tong-myong': { 'Kim Tong Myong': 1, Kim: 1 },
	'society-for-international-politics-study': { 'Society for International Politics Study': 1 },
	'north-korea': { DPRK: 1, 'North Korea': 1 },
	'korean-central-news-agency': { 'Korean Central News Agency': 1, KCNA: 1 },
	japan: { Japan: 2 },
	china: { China: 1 },
	poland: { Poland: 1 },
};

const data = compileDataset({ root: ROOT });

function linkingOfData(): Linking {
	const { lexicon, topics, offices, meta } = data;
	const entities = tableOf(lexicon.entities);
	return { matcher: createMatcher(lexicon), entities, topics, offices, datasetDate: meta.date };
}

function linkingOfIndex(): Linking {
	const { matcher, entities } = openIndex(writeIndex(data.lexicon), { checkWhole: true });
	return { ...linkingOfData(), matcher, entities };
}

describe.skipIf(!present).each<[string, () => Linking]>([
	['a small lexicon', () => LINKING],
	['a small index', () => COMPILED],
	['the dataset', linkingOfData],
	['the index of the dataset', linkingOfIndex],
])('the seed article with %s', (_, linkingOf) => {
	const text = present ? readFileSync(SEED, 'utf8') : '';
	const linking = linkingOf();
	const annotation = annotate(
		articleOf(text, { lang: 'en', date: '2023-02-27', host: 'english.almayadeen.net' }),
		linking,
	);

	it('finds every name at every occurrence, and nothing else', () => {
		const counts: Record<string, Record<string, number>> = {};
		for (const { start, end, entity } of annotation.mentions) {
			counts[entity] ??= {};
			const surface = text.slice(start, end);
			counts[entity][surface] = (counts[entity][surface] ?? 0) + 1;
		}
		expect(counts).toEqual(EXPECTED);
	});

	it('is silent on the visit to Seoul and on the line after the story', () => {
		const visit = text.indexOf('a visit to Seoul') + 'a visit to '.length;
		expect(annotation.mentions.find(({ start }) => start === visit)).toBeUndefined();
		expect(annotation.heldBack).toContainEqual({
			start: visit,
			end: visit + 5,
			candidates: ['south-korea'],
			reason: 'place, not government',
		});
		const readMore = text.indexOf('Read more');
		expect(annotation.mentions.filter(({ start }) => start >= readMore)).toEqual([]);
	});

	it('is about arms for Ukraine, on the page of Al Mayadeen', () => {
		expect(annotation.topics.map(({ id }) => id)).toEqual([
			'arms-supplies-to-ukraine',
			'arms-exports-to-countries-in-conflict',
		]);
		expect(annotation.outlet).toBe('al-mayadeen');
	});

	it('is sure of every mention, and marks each name once', () => {
		expect(annotation.mentions.filter(({ certainty }) => certainty !== 'sure')).toEqual([]);
		const marked = annotation.mentions.filter((mention) => mention.marked).map(({ entity }) => entity);
		expect(marked).toEqual([...new Set(marked)]);
		expect(marked).toContain('jens-stoltenberg');
		expect(marked).toContain('south-korea');
	});

	it('puts South Korea and Ukraine first in the cast', () => {
		expect(annotation.cast.slice(0, 2).map(({ entity }) => entity)).toEqual(['south-korea', 'ukraine']);
		expect(annotation.cast[0]?.count).toBe(14);
	});
});
