/**
 * People whose surname the dataset cannot tell, or who go by another part of their name, on second mention: "Ginsburg"
 * after Ruth Bader Ginsburg, "Maliki" after Nouri al-Maliki, "Saddam" after Saddam Hussein. Only after the full name,
 * only where no one else in the story has that word in the name, and never where coreference.ts has judged the place.
 *
 * Not for people whose surname is known: those are coreference.ts's, which also weighs titles and offices.
 */

import { Gap } from '../text/words.ts';
import { isCommonWord, isTimeWord } from './common-words.ts';
import type { Decision, Ledger } from './decisions.ts';
import { standing } from './longer.ts';
import { type Scene, titleFit, titleReference } from './scene.ts';
import type { Site } from './sites.ts';
import { isAdjacent } from './story.ts';
import { titleBefore } from './titles.ts';
import { PASSED_ON } from './weights.ts';

/** Where a person's own name stands alone in news, because the other is the father's, or in English by habit. */
const GIVEN_ALONE = new Set('bt dj er et id iq is la mm mn my so th tm'.split(' '));
/** Where the father's family name, the last but one, stands alone. */
const TWO_SURNAMES = new Set('ar bo cl co cr cu do ec es gq gt hn mx ni pa pe py sv uy ve'.split(' '));
/** Shorter words are more often something else. */
const LEAST_LETTERS = 4;
const FATHER = /^(?:bin|ibn|bint|ben|ould|oglu|abu|abd)$/;
const ARTICLE = /^(?:al|el)$/;

/** Decides the places where a part of a name that was decided in full stands alone. */
export function resolveNameParts(scene: Scene, ledger: Ledger): void {
	const owners = ownersOf(scene, ledger);
	if (owners.size === 0) return;
	const { story } = scene;
	const places: { word: string; first: number; last: number }[] = [];
	const shared = new Set<string>();
	for (let i = 0; i < story.tokens.length; i++) {
		const token = story.tokens[i]!;
		if (!owners.has(token.word) || token.shape !== 'cap' || ledger.at(i)) continue;
		if (goesOn(scene, i, owners.get(token.word)!)) continue;
		const place = { word: token.word, first: firstOf(scene, i, owners.get(token.word)!), last: i };
		const found = standing(story, scene.sites, siteOf(scene, place), 'surname');
		// Somebody else of that name, or a thing that is called so: from here on the word says nothing.
		if (found === 'part') shared.add(token.word);
		else if (found === 'whole') places.push(place);
	}
	for (const place of places) {
		const owner = owners.get(place.word);
		if (!owner || shared.has(place.word) || !mayStandFor(scene, place, owner)) continue;
		ledger.decide({
			start: story.tokens[place.first]!.start,
			end: story.tokens[place.last]!.end,
			first: place.first,
			last: place.last,
			row: owner.row,
			via: 'surname',
			confidence: owner.confidence * PASSED_ON.surname,
			candidates: [owner.row],
		});
	}
}

/** Does the owner's name go on after the token: "Peña" in "Peña Nieto"? */
function goesOn(scene: Scene, token: number, owner: Decision): boolean {
	const words = wordsOf(scene, owner);
	const next = words[words.indexOf(scene.story.tokens[token]!.word) + 1];
	return next !== undefined && scene.story.tokens[token + 1]?.word === next;
}

/** Where the part begins: "al-Maliki", "Bader Ginsburg". */
function firstOf(scene: Scene, last: number, owner: Decision): number {
	const { tokens } = scene.story;
	if (tokens[last]!.gap === Gap.HYPHEN && ARTICLE.test(tokens[last - 1]?.word ?? '')) return last - 1;
	const words = wordsOf(scene, owner);
	let first = last;
	for (let k = words.indexOf(tokens[last]!.word) - 1; k > 0; k--) {
		if (tokens[first - 1]?.word !== words[k] || !isAdjacent(scene.story, first)) break;
		first--;
	}
	return first;
}

/** Words that one person of the story alone has in the name, with the first full mention. */
function ownersOf(scene: Scene, ledger: Ledger): Map<string, Decision> {
	const owners = new Map<string, Decision>();
	const several = new Set<string>();
	const people = ledger.decisions
		.filter(({ row }) => scene.facts.at(row).kind === 'person')
		.sort((a, b) => a.first - b.first);
	for (const decision of people) {
		for (const word of wordsOf(scene, decision)) {
			const owner = owners.get(word);
			if (owner && owner.row !== decision.row) several.add(word);
			else if (!owner && decision.last > decision.first && standsAlone(scene, decision, word))
				owners.set(word, decision);
		}
	}
	for (const word of several) owners.delete(word);
	return owners;
}

function wordsOf({ story }: Scene, { first, last }: Decision): string[] {
	const words: string[] = [];
	for (let i = first; i <= last; i++) if (story.tokens[i]!.shape === 'cap') words.push(story.tokens[i]!.word);
	return words;
}

/** May this word of the name stand for the person? */
function standsAlone(scene: Scene, decision: Decision, word: string): boolean {
	if (word.length < LEAST_LETTERS || isCommonWord(word) || isTimeWord(word)) return false;
	if (scene.story.seenLower.has(word)) return false;
	const { family, country = '' } = scene.facts.at(decision.row);
	// "Salman" is the father of Mohammed bin Salman.
	if (
		scene
			.words(decision.first, decision.last)
			.split(' ')
			.some((part) => FATHER.test(part))
	)
		return false;
	const words = wordsOf(scene, decision);
	const place = words.indexOf(word);
	if (place === 0) return GIVEN_ALONE.has(country);
	if (family === word) return false;
	if (place === words.length - 1) return true;
	return place === words.length - 2 && family === undefined && TWO_SURNAMES.has(country);
}

function mayStandFor(scene: Scene, place: { first: number; last: number }, owner: Decision): boolean {
	const { story } = scene;
	const { role } = story.blocks[story.sentences[story.tokens[place.first]!.sentence]!.block]!;
	const ahead = role === 'title' || role === 'heading' || role === 'caption';
	if (!ahead && place.first < owner.first) return false;
	// Judged by coreference.ts, or the name of something else.
	const site = scene.sites.at(place.last);
	if (site && (site.dateline || site.last > site.first)) return false;
	if (site && (site.full.length > 0 || site.metonyms.length > 0 || site.demonyms.length > 0)) return false;
	if (site?.surnames.some(({ entity }) => entity === owner.row)) return false;
	// "Saddam-era" and "Mosul-Kirkuk" are no people.
	if (story.tokens[place.last + 1]?.gap === Gap.HYPHEN) return false;
	const title = titleBefore(story, place.first);
	if (!title) return true;
	const facts = scene.facts.at(owner.row);
	if (facts.gender && title.info.gender && facts.gender !== title.info.gender) return false;
	const fit = titleFit(scene, facts, title, titleReference(scene, title));
	return fit !== 'otherJob' && fit !== 'elsewhere';
}

/** A place that no alias stands at, in the form in which neighbours are asked. */
function siteOf({ story }: Scene, { first, last }: { first: number; last: number }): Site {
	const token = story.tokens[first]!;
	return {
		match: { start: token.start, end: story.tokens[last]!.end, candidates: [], allCaps: false },
		first,
		last,
		block: story.sentences[token.sentence]!.block,
		dateline: false,
		full: [],
		surnames: [],
		metonyms: [],
		demonyms: [],
	};
}
