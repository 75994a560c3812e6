/**
 * Search over the whole dataset for popup and profile page, and who a selected text means. The index finds names
 * (src/engine/index/name-search.ts); a few shards tell what each of those found was or is. Never guesses: a text is one
 * entity only where nobody else bears that name in full.
 */

import { roleNow } from '../engine/card/roles.ts';
import { openNameSearch } from '../engine/index/name-search.ts';
import type { NameKind } from '../model/entity.ts';
import type { SearchHit, SearchReply, WhoIs } from '../model/profile.ts';
import { cardContext } from './context.ts';
import type { Dataset } from './open.ts';

export interface Finder {
	/** The best `most` of whom a query fits. Rejects where a shard cannot be read. */
	search(query: string, most: number): Promise<SearchReply>;
	/** @param text as the reader selected it */
	whoIs(text: string, most: number): Promise<WhoIs>;
}

/** Readings that name somebody in full. A surname, a capital, a demonym stand for someone only in a story. */
const FULL_NAMES: ReadonlySet<NameKind> = new Set([
	'name',
	'also',
	'native',
	'former',
	'transliteration',
	'acronym',
	'short',
]);

/**
 * Above it a name is borne by so many that the dataset's one bearer may not be who was meant, unless that one is
 * better known than the name is common: a prime minister Kim Min-seok, but no member of a state's senate John Smith.
 */
const COMMON = 0.5;

/** What may stand around a name that was selected with the mouse: quotation marks, full stop, "'s". */
const AROUND = /^[\s\p{P}]*$/u;

export function createFinder(dataset: Dataset): Finder {
	const { index, entities, matcher } = dataset;
	const names = openNameSearch(index.views, index.counts, index.table);
	const { rankOf = () => 0 } = cardContext(dataset, undefined, []);

	async function describe(row: number): Promise<SearchHit> {
		const { id, kind, name, country, domains } = entities.at(row);
		const entity = (await dataset.entity(id))!;
		const native = entity.names.find((other) => other.kind === 'native' && other.name !== name);
		const role = roleNow(entity.roles, dataset.meta.date, rankOf)?.role;
		return {
			entity: id,
			name,
			kind,
			...(native && { nativeName: { name: native.name, ...(native.lang && { lang: native.lang }) } }),
			...(country && { country }),
			...(role && {
				role: {
					title: role.title,
					...(role.start && { start: role.start }),
					...(role.end && { end: role.end }),
					...(role.endBy && { endBy: role.endBy }),
					asOf: role.checked,
				},
			}),
			...(domains?.[0] && { domain: domains[0] }),
		};
	}

	function isTelling(row: number): boolean {
		const { commonness = 0, prior } = entities.at(row);
		return commonness < Math.max(COMMON, prior);
	}

	async function search(query: string, most: number): Promise<SearchReply> {
		const { rows, total } = names.find(query, most);
		return { hits: await Promise.all(rows.map(describe)), total };
	}

	return {
		search,
		async whoIs(text, most) {
			const matches = matcher.match(text);
			const rows = [...new Set(matches.flatMap(({ candidates }) => candidates.map(({ entity }) => entity)))];
			const [match] = matches;
			const row = rows[0];
			if (
				match &&
				row !== undefined &&
				rows.length === 1 &&
				AROUND.test(text.slice(0, match.start)) &&
				AROUND.test(text.slice(match.end).replace(/^['’]s\b/i, '')) &&
				match.candidates.some(({ kind }) => FULL_NAMES.has(kind)) &&
				isTelling(row)
			)
				return { sure: entities.at(row).id };
			const found = await search(text, most);
			if (found.total > 0 || rows.length === 0) return found;
			// A selection longer than a name: whoever is named in it.
			return { hits: await Promise.all(rows.slice(0, most).map(describe)), total: rows.length };
		},
	};
}
