import { describe, expect, it } from 'vitest';
import type { Annotation, Mention } from '../../src/model/annotation.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { mentionsOnPage, stepIn } from '../../src/page/mentions-on-page.ts';
import { textIndexSteps } from '../../src/page/text-index.ts';
import { runAtOnce } from '../../src/page/walk.ts';
import { documentOf } from './documents.ts';

const TEXT = 'Kim met Park. Kim spoke. Seoul waited. Lee left.';
const index = runAtOnce(
	textIndexSteps([documentOf(`<p>${TEXT}</p>`).body], { roleOf: (_element, around) => around }),
);

function mention(entity: string, start: number, more: Partial<Mention> = {}): Mention {
	const end = start + (TEXT.slice(start).match(/^\w+/)?.[0].length ?? 0);
	return {
		start,
		end,
		entity,
		via: 'name',
		confidence: 1,
		certainty: 'sure',
		marked: false,
		candidates: [entity],
		...more,
	};
}

const annotation = {
	mentions: [
		mention('kim', 14),
		mention('kim', 0, { marked: true }),
		mention('park', 8, { marked: true, certainty: 'possible' }),
		mention('korea', 25),
		mention('lee', 39, { marked: true }),
	],
} as unknown as Annotation;

function onPage(change: Partial<Settings>) {
	const { mentions, marked, starts } = mentionsOnPage(annotation, index, { ...DEFAULT_SETTINGS, ...change });
	expect(starts).toEqual(mentions.map(({ start }) => start));
	return { hover: mentions.map(({ entity }) => entity).join(' '), marks: marked.map(String).join(' ') };
}

describe('mentionsOnPage', () => {
	it.each<[name: string, change: Partial<Settings>, hover: string, marks: string]>([
		['by default the first mentions, in order', {}, 'kim park kim korea lee', 'Kim Park Lee'],
		[
			'all mentions of what is marked at all',
			{ marks: { style: 'dotted', which: 'all' } },
			'kim park kim korea lee',
			'Kim Park Kim Lee',
		],
		['only what is sure', { strictness: 'sure' }, 'kim kim korea lee', 'Kim Lee'],
	])('%s', (_name, change, hover, marks) => {
		expect(onPage(change)).toEqual({ hover, marks });
	});
});

describe('stepIn', () => {
	it.each<[count: number, from: number | undefined, by: 1 | -1, expected: number]>([
		[3, undefined, 1, 0],
		[3, undefined, -1, 2],
		[3, 0, 1, 1],
		[3, 2, 1, 0],
		[3, 0, -1, 2],
	])('of %i from %s by %i is %i', (count, from, by, expected) => {
		expect(stepIn(count, from, by)).toBe(expected);
	});
});
