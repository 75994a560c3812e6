/**
 * Bodies on second mention: "the Defense Ministry" after "South Korean Defense Ministry", "the Ministry", and
 * the acronym that a story introduces in brackets ("Society for International Politics Study (SIPS)").
 *
 * A shortened name counts only with its capitals, after "the", and only where one body alone can be meant:
 * any other body of the same last words, known or not ("Russia's Defense Ministry"), makes it silent.
 */
import { BODY_HEADS } from './body-words.ts';
import { isCommonWord } from './common-words.ts';
import { type Decision, decisionFor, type Ledger } from './decisions.ts';
import { countriesBeside, startsInitials } from './resolve.ts';
import type { Scene } from './scene.ts';
import { isAdjacent, opensSentence } from './story.ts';
import { startsTitle } from './titles.ts';
import { GENERIC_BODY, PASSED_ON } from './weights.ts';

/** Longer tails of a name are the name. */
const LONGEST_TAIL = 4;

/** Adds mentions by shortened names and introduced acronyms. */
export function resolveShortened(scene: Scene, ledger: Ledger): void {
	const bodies = ledger.decisions.filter(({ row }) => {
		const { kind } = scene.facts.at(row);
		return kind === 'organisation' || kind === 'outlet';
	});
	for (const decision of bodies) resolveAcronym(scene, ledger, decision);
	resolveGenericNames(scene, ledger, bodies);
	const tails = tailsOf(scene, bodies);
	if (tails.size > 0) resolveTails(scene, ledger, tails);
}

/** "… (SIPS)": the acronym, wherever the story goes on to use it. */
function resolveAcronym(scene: Scene, ledger: Ledger, decision: Decision): void {
	const { story } = scene;
	const [open, acronym, close] = [1, 2, 3].map((step) => story.tokens[decision.last + step]);
	if (open?.word !== '(' || acronym?.shape !== 'caps' || close?.word !== ')') return;
	if (ledger.at(decision.last + 2) || !startsInitials(scene, decision.last, acronym.word)) return;
	for (let i = decision.last + 2; i < story.tokens.length; i++) {
		const token = story.tokens[i]!;
		if (token.word !== acronym.word || token.shape !== 'caps' || ledger.at(i)) continue;
		ledger.decide({
			start: token.start,
			end: token.end,
			first: i,
			last: i,
			row: decision.row,
			via: 'acronym',
			confidence: decision.confidence * PASSED_ON.acronym,
			candidates: [decision.row],
		});
	}
}

/** "the Ministry of National Defense", an alias that many countries' could have, after the one that was named in full. */
function resolveGenericNames(scene: Scene, ledger: Ledger, bodies: readonly Decision[]): void {
	const unclear = ledger.held.filter(({ reason }) => reason === 'which body is unclear');
	for (const { site, candidates } of unclear) {
		if (!site || ledger.at(site.first)) continue;
		// Another country's body of this name stands in between.
		const contested = unclear.some(
			(other) => other.site && other.site.first < site.first && countriesBeside(scene, other.site).size > 0,
		);
		if (contested) continue;
		const named = bodies.filter(({ row, first }) => candidates.includes(row) && first < site.first);
		const rows = new Set(named.map(({ row }) => row));
		const goesOn = scene.story.tokens[site.last + 1]?.word === 'of';
		if (rows.size > 1 || goesOn || countriesBeside(scene, site).size > 0) continue;
		if (rows.size === 1) {
			const [{ row, confidence }] = named as [Decision];
			ledger.decide(decisionFor(site, row, 'short', confidence * PASSED_ON.shortened, [row]));
			continue;
		}
		const row = internationalOf(scene, candidates) ?? bodyOfStory(scene, candidates);
		if (row !== undefined) ledger.decide(decisionFor(site, row, 'short', GENERIC_BODY.confidence, [row]));
	}
}

/** "the Security Council", where no country's has been named: that of the United Nations. */
function internationalOf({ facts }: Scene, candidates: readonly number[]): number | undefined {
	const rows = candidates.filter((row) => facts.at(row).country === undefined);
	return rows.length === 1 ? rows[0] : undefined;
}

/** "Congress" in a story that names hardly any country but the United States. */
function bodyOfStory({ facts, countries }: Scene, candidates: readonly number[]): number | undefined {
	const all = [...countries.values()].reduce((sum, count) => sum + count, 0);
	const isAbout = (row: number) => {
		const named = countries.get(facts.at(row).country ?? '') ?? 0;
		return named >= GENERIC_BODY.least && named / all >= GENERIC_BODY.share;
	};
	const rows = candidates.filter(isAbout);
	if (rows.length > 0) return rows.length === 1 ? rows[0] : undefined;
	// No other country that has such a body is named, and this one is named as often as all the rest.
	const named = candidates.filter((row) => countries.has(facts.at(row).country ?? ''));
	if (named.length !== 1 || candidates.length < 2) return undefined;
	return countries.get(facts.at(named[0]!).country!)! / all >= GENERIC_BODY.shareAlone ? named[0] : undefined;
}

/** Last words of the bodies' names in the story, to the decisions that have them. */
function tailsOf(scene: Scene, bodies: readonly Decision[]): Map<string, Decision[]> {
	const tails = new Map<string, Decision[]>();
	for (const decision of bodies) {
		const { first, last } = decision;
		if (!BODY_HEADS.has(scene.story.tokens[last]!.word)) continue;
		for (let from = Math.max(first + 1, last - LONGEST_TAIL + 1); from <= last; from++) {
			const tail = scene.words(from, last);
			const list = tails.get(tail);
			if (list) list.push(decision);
			else tails.set(tail, [decision]);
		}
	}
	return tails;
}

function resolveTails(scene: Scene, ledger: Ledger, tails: ReadonlyMap<string, Decision[]>): void {
	const { story } = scene;
	const last = new Set([...tails.keys()].map((tail) => tail.split(' ').at(-1)!));
	/** Tails that some other body in the story has as well, from the token on where it stands. */
	const contested = new Map<string, number>();
	for (let i = 0; i < story.tokens.length; i++) {
		const token = story.tokens[i]!;
		if (!last.has(token.word) || (token.shape !== 'cap' && token.shape !== 'caps') || ledger.at(i)) continue;
		const first = capitalsFrom(scene, ledger, i);
		const name = scene.words(first, i);
		const owners = tails.get(name)?.filter((decision) => decision.first < i) ?? [];
		const rows = new Set(owners.map(({ row }) => row));
		const after = story.tokens[i + 1];
		const goesOn =
			after?.word === 'of' ||
			(after &&
				isAdjacent(story, i + 1) &&
				(after.shape === 'cap' || after.shape === 'caps') &&
				!startsTitle(story, i + 1));
		const beside = countriesBeside(scene, { first, last: i });
		const isTheirs = [...rows].some((row) => {
			const { country } = scene.facts.at(row);
			return country !== undefined && beside.has(country);
		});
		if (rows.size !== 1 || goesOn || !(isTheirs || (beside.size === 0 && followsThe(scene, first)))) {
			noteContest(contested, scene, first, i, isTheirs);
			continue;
		}
		if (contested.has(name)) continue;
		const [owner] = owners as [Decision];
		ledger.decide({
			start: story.tokens[first]!.start,
			end: token.end,
			first,
			last: i,
			row: owner.row,
			via: 'short',
			confidence: owner.confidence * PASSED_ON.shortened,
			candidates: [owner.row],
		});
	}
}

/** Another body of these last words makes every shorter tail unclear from here on. */
function noteContest(
	contested: Map<string, number>,
	scene: Scene,
	first: number,
	last: number,
	isTheirs: boolean,
): void {
	if (isTheirs) return;
	for (let from = first; from <= last; from++) {
		const tail = scene.words(from, last);
		if (!contested.has(tail)) contested.set(tail, last);
	}
}

/** First token of the capitalised words in a row that end at `last`, "The" at a sentence's head apart. */
function capitalsFrom({ story }: Scene, ledger: Ledger, last: number): number {
	let first = last;
	while (first > 0) {
		const token = story.tokens[first - 1]!;
		if (!isAdjacent(story, first) || token.sentence !== story.tokens[first]!.sentence) break;
		if (token.shape !== 'cap' && token.shape !== 'caps') break;
		if (ledger.at(first - 1)) break;
		if (opensSentence(story, first - 1) && isCommonWord(token.word)) break;
		first--;
	}
	return first;
}

/** "the" in small letters, or at the head of a sentence. */
function followsThe({ story }: Scene, first: number): boolean {
	return story.tokens[first - 1]?.word === 'the' && isAdjacent(story, first);
}
