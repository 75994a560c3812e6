/**
 * Sites: the places where the lexicon's aliases stand in the story, each tied to its tokens. A site decides
 * nothing; it only says what its readings could be. Blocks are matched one by one, so that no name runs from
 * a headline into the lead.
 */
import type { NameKind } from '../../model/entity.ts';
import type { Candidate, EntityTable, Match, Matcher } from '../../model/lexicon.ts';
import { type Story, tokenAt } from './story.ts';

export interface Site {
	/** Offsets into the article's text. */
	match: Match;
	/** Tokens `first` … `last`. */
	first: number;
	last: number;
	/** Index into the story's blocks. */
	block: number;
	/** Stands in the dateline. */
	dateline: boolean;
	/** Readings that are a name by themselves: neither surname nor metonym nor demonym. */
	full: Candidate[];
	surnames: Candidate[];
	metonyms: Candidate[];
	demonyms: Candidate[];
}

export interface Sites {
	list: Site[];
	/** The site that a token belongs to. */
	at(token: number): Site | undefined;
	/** Is the word, as written, somebody's given name in the dataset? */
	isGivenName(word: string): boolean;
}

const BARE: Partial<Record<NameKind, 'surnames' | 'metonyms' | 'demonyms'>> = {
	surname: 'surnames',
	metonym: 'metonyms',
	demonym: 'demonyms',
};

export function readSites(story: Story, matcher: Matcher, entities: EntityTable): Sites {
	const list: Site[] = [];
	const byToken = new Array<Site | undefined>(story.tokens.length);
	story.blocks.forEach((block, index) => {
		for (const found of matcher.match(story.text.slice(block.start, block.end), story.lang)) {
			const match = { ...found, start: found.start + block.start, end: found.end + block.start };
			const first = tokenAt(story, match.start);
			let last = first;
			while (last + 1 < block.to && story.tokens[last + 1]!.start < match.end) last++;
			const site: Site = {
				match,
				first,
				last,
				block: index,
				dateline: match.start < block.bodyStart,
				full: [],
				surnames: [],
				metonyms: [],
				demonyms: [],
			};
			for (const candidate of match.candidates) site[BARE[candidate.kind] ?? 'full'].push(candidate);
			list.push(site);
			for (let i = first; i <= last; i++) byToken[i] = site;
		}
	});
	return { list, at: (token) => byToken[token], isGivenName: entities.isGivenName };
}

export const isMultiWord = (site: Site): boolean => site.last > site.first;
