/**
 * Names that the parties of many countries share: "the Socialist Party", "Democrats", "Labour". Such a name means
 * the party of the country that stands beside it, or of the one country that the story is about. Where two
 * countries with a party of that name are as much in the story, it stays silent.
 */
import type { Candidate } from '../../model/lexicon.ts';
import { PARTY_HEADS, PARTY_WORDS } from './body-words.ts';
import type { Scene } from './scene.ts';
import { PARTY } from './weights.ts';

/** @param name folded words of the name */
export function isPartyName(name: string): boolean {
	const words = name.split(' ');
	return (
		words.some((word) => PARTY_HEADS.has(word)) &&
		words.every((word) => PARTY_HEADS.has(word) || PARTY_WORDS.has(word))
	);
}

/** The party that a shared name means in this story, with the confidence; undefined where that is open. */
export function partyOfStory(
	scene: Scene,
	candidates: readonly Candidate[],
	beside: ReadonlySet<string>,
): { row: number; confidence: number } | undefined {
	const rows = [...new Set(candidates.map(({ entity }) => entity))];
	const countryOf = (row: number) => scene.facts.at(row).country;
	const near = rows.filter((row) => beside.has(countryOf(row) ?? ''));
	if (near.length === 1) return { row: near[0]!, confidence: PARTY.beside };
	if (near.length > 1 || beside.size > 0) return undefined;
	const counts = rows.map((row) => scene.countries.get(countryOf(row) ?? '') ?? 0);
	const most = Math.max(...counts);
	const best = rows.filter((_, i) => counts[i] === most);
	if (most === 0 || best.length > 1) return undefined;
	if (counts.some((count) => count !== most && count * PARTY.lead > most)) return undefined;
	let all = 0;
	for (const count of scene.countries.values()) all += count;
	return { row: best[0]!, confidence: most / all >= PARTY.share ? PARTY.storyIsAbout : PARTY.storyNames };
}
