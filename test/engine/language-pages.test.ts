/** How much of a page in other languages is found: every name but those listed, and nothing else. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileDataset } from '../../data/compile/compile.ts';
import { createMatcher } from '../../src/engine/index/matcher.ts';
import { tableOf } from '../../src/engine/index/plain-table.ts';
import { annotate } from '../../src/engine/linking/annotate.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import { PAGES, readMarked } from './language-pages.ts';

const { lexicon, topics, meta } = compileDataset({ root: join(import.meta.dirname, '../..') });
const linking = {
	matcher: createMatcher(lexicon),
	entities: tableOf(lexicon.entities),
	topics,
	datasetDate: meta.date,
};

/** Names that are not found yet, by language; a line that is found must go. */
const MISSED: Record<string, string[]> = {
	zh: ['弗拉基米尔·泽连斯基', '弗拉基米尔·普京'],
	ja: ['ウォロディミル・ゼレンスキー', 'ウラジーミル・プーチン'],
};

it.each(Object.entries(PAGES))('%s', (lang, marked) => {
	const { text, names } = readMarked(marked);
	const { mentions } = annotate(articleOf(text, { lang, date: '2026-01-12' }), linking);
	const at = (start: number) => mentions.find((mention) => mention.start <= start && start < mention.end);
	const missed = names.filter(({ start, entity }) => at(start)?.entity !== entity);
	const [, ...body] = text.split('\n');
	const bodyFrom = text.length - body.join('\n').length;
	const wrong = mentions.filter(
		({ start, end, entity }) =>
			start >= bodyFrom &&
			!names.some(
				(name) => name.entity === entity && start < name.start + name.surface.length && name.start < end,
			),
	);
	expect(missed.map(({ surface }) => surface)).toEqual(MISSED[lang] ?? []);
	expect(wrong.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`)).toEqual([]);
});
