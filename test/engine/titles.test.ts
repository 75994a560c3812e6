import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory, tokenAt } from '../../src/engine/linking/story.ts';
import { endsTitle, startsTitle, titleAfter, titleBefore } from '../../src/engine/linking/titles.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import type { Office } from '../../src/model/entity.ts';

/** Marks the name with [ ] in the text. */
function at(marked: string) {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const story = readStory(articleOf(marked.replace(/[[\]]/g, ''), { lang: 'en' }));
	const first = tokenAt(story, start);
	const last = tokenAt(story, end - 1);
	const words = (from: number, to: number) =>
		story.tokens
			.slice(from, to)
			.map((t) => t.word)
			.join(' ');
	return { story, first, last, words };
}

describe('titleBefore', () => {
	it.each<[string, string | undefined, string?, boolean?]>([
		['President [Zelensky] said', 'president', 'head-of-state organisation-head'],
		['NATO Secretary-General [Jens Stoltenberg] urged', 'secretary general', 'organisation-head'],
		['Ambassador of Ukraine to South Korea [Dmytro Ponomarenko] said', 'ambassador', 'ambassador'],
		['Ukrainian Ambassador to South Korea [Dmytro Ponomarenko] said', 'ambassador', 'ambassador'],
		['Foreign Minister [Lavrov] said', 'foreign minister', 'foreign-minister'],
		['Sen. [Bernie Sanders] said', 'sen', 'legislator regional-legislator'],
		['Lt. Gen. [Kyrylo Budanov] said', 'lt gen', 'military-commander'],
		['U.S. Secretary of State [Antony Blinken] said', 'secretary of state', 'foreign-minister'],
		['Deputy Foreign Minister [Kim] said', 'deputy foreign minister', 'deputy-minister minister'],
		['former Prime Minister [Boris Johnson] said', 'former prime minister', 'head-of-government', true],
		['ex-President [Trump] said', 'ex president', 'head-of-state organisation-head', true],
		['acting Defense Minister [Shin] said', 'acting defense minister', 'defence-minister'],
		['presidential advisor [Mykhailo Podolyak] said', 'presidential advisor', 'adviser'],
		['Mr [Stoltenberg] said', 'mr', ''],
		['Ms. [Park] said', 'ms', ''],
		['striker [Jordan Henderson] said', 'striker', ''],
		['Minister of Foreign Affairs [Dmytro Kuleba] said', 'minister of foreign affairs', 'foreign-minister'],
		['Minister of Defense of Ukraine [Oleksii Reznikov] said', 'minister of defense', 'defence-minister'],
		['The president met [Stoltenberg]', undefined],
		['He is president. [Stoltenberg] said', undefined],
		['In Kyiv [Stoltenberg] said', undefined],
		['The president, [Stoltenberg] said', undefined],
		['an aide to [Zelensky] said', undefined],
		['a spokesman for the [Biden] campaign', undefined],
		['U.S. Army Gen. [Mark Milley] said', 'army gen', 'military-commander'],
	])('%s', (marked, title, offices = '', former = false) => {
		const { story, first, words } = at(marked);
		const found = titleBefore(story, first);
		expect(found && words(found.from, found.to)).toBe(title);
		if (!found) return;
		expect([found.info.offices.join(' '), found.former]).toEqual([offices, former]);
	});

	it('knows the words that complete a title', () => {
		const { story, first, words } = at('Ambassador of Ukraine to South Korea [Dmytro Ponomarenko] said');
		const { complement } = titleBefore(story, first)!;
		expect(words(...complement)).toBe('of ukraine to south korea');
	});

	it('tells the gender that an address shows', () => {
		const gender = (marked: string) => titleBefore(at(marked).story, at(marked).first)?.info.gender;
		expect(['Mr [Kim]', 'Mrs [Kim]', 'Dr [Kim]'].map(gender)).toEqual(['m', 'f', undefined]);
	});
});

describe('titleAfter', () => {
	it.each<[string, string | undefined]>([
		['[Jens Stoltenberg], the secretary general of NATO, said', 'secretary general'],
		['[Stoltenberg], NATO’s secretary general, said', 'secretary general'],
		['[Olena Zelenska], the wife of the Ukrainian president, said', undefined],
		['After meeting [Stoltenberg], the president left.', undefined],
		['She met [Stoltenberg], the secretary general of NATO.', 'secretary general'],
		['[Podolyak] (adviser to Zelensky) said', 'adviser'],
		['[Stoltenberg], who was prime minister of Norway, said', 'prime minister'],
		['[Harry Kane], the England captain, said', 'captain'],
		['[Stoltenberg], said the minister', undefined],
		['[Stoltenberg] said the minister', undefined],
	])('%s', (marked, title) => {
		const { story, last, words } = at(marked);
		const found = titleAfter(story, last);
		expect(found && words(found.from, found.to)).toBe(title);
	});
});

it('sees a title at either side of a place', () => {
	const { story } = at('[Ukraine] President Zelensky met the Kenya Airways chief');
	const index = (word: string) => story.tokens.findIndex((t) => t.word === word);
	expect(startsTitle(story, index('president'))).toBe(true);
	expect(endsTitle(story, index('president'), false)).toBe(true);
	expect(startsTitle(story, index('airways'))).toBe(false);
});

it('knows every title of data/offices.json, for the same office', () => {
	const offices: Office[] = JSON.parse(
		readFileSync(join(import.meta.dirname, '../../data/offices.json'), 'utf8'),
	);
	const missing = offices.flatMap(({ id, titles }) =>
		titles
			.filter((title) => {
				const { story, first } = at(`${title} [Xyz] said`);
				return !titleBefore(story, first)?.info.offices.includes(id);
			})
			.map((title) => `${title} (${id})`),
	);
	expect(missing).toEqual([]);
});
