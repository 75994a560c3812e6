/**
 * Full names: which of its candidates a name stands for, or none. One decision for all places of a name in an
 * article. Bare surnames, short forms of bodies and metonyms come after it (coreference.ts, shortened.ts,
 * annotate.ts), because they lean on what was decided here.
 */
import type { Mention } from '../../model/annotation.ts';
import type { Candidate } from '../../model/lexicon.ts';
import { DISTINCTIVE, GENERIC, INSTITUTIONS } from './body-words.ts';
import { decisionFor, type Ledger } from './decisions.ts';
import { homonymSigns, isHomonym, isLikelyCountry } from './homonyms.ts';
import { type Reading, type Standing, standing } from './longer.ts';
import { metonymSense } from './metonym.ts';
import { isNotice } from './notices.ts';
import { isPartyName, partyOfStory } from './parties.ts';
import { countriesOf, ownerBefore, type Scene, unknownCountry } from './scene.ts';
import { bodyFeatures, confidences, type Features, personFeatures, scoreOf } from './score.ts';
import { isMultiWord, type Site } from './sites.ts';
import { isAdjacent, type Story } from './story.ts';
import { mayBeTeam } from './teams.ts';
import { startsTitle } from './titles.ts';
import { POSSIBLE, WEIGHTS } from './weights.ts';

interface Group {
	sites: Site[];
	candidates: Candidate[];
}

/** A name as it is decided: where it stands, and what speaks for each candidate. For training and inspection. */
export interface ObservedName {
	places: { start: number; end: number }[];
	rows: number[];
	features: Features[];
}
export type Observe = (name: ObservedName) => void;

/** Decides every full name of the story. */
export function resolveNames(scene: Scene, ledger: Ledger, observe?: Observe): void {
	const groups = groupsOf(scene, ledger);
	// A body that goes by two of its names in one story is hardly somebody else.
	const groupsByRow = new Map<number, number>();
	for (const { candidates } of groups) {
		for (const row of new Set(candidates.map(({ entity }) => entity))) {
			groupsByRow.set(row, (groupsByRow.get(row) ?? 0) + 1);
		}
	}
	const blockedAcronyms = acronymsOfOthers(scene, groups);
	for (const group of groups) resolveGroup(scene, ledger, group, groupsByRow, blockedAcronyms, observe);
}

/** Sites of one spelling, datelines apart. */
function groupsOf(scene: Scene, ledger: Ledger): Group[] {
	const groups = new Map<string, Group>();
	for (const site of scene.sites.list) {
		if (site.dateline && !isBodyAmidDash(scene, site)) {
			ledger.hold(site, 'dateline');
			continue;
		}
		if (site.full.length === 0) continue;
		if (isNotice(scene, site)) {
			ledger.hold(site, 'notice');
			continue;
		}
		const key = scene.words(site.first, site.last);
		const group = groups.get(key);
		if (!group) groups.set(key, { sites: [site], candidates: [...site.full] });
		else {
			group.sites.push(site);
			// Case rules may leave a site in capitals fewer readings than the others have.
			for (const candidate of site.full)
				if (!group.candidates.includes(candidate)) group.candidates.push(candidate);
		}
	}
	return [...groups.values()];
}

/** "NATO — the alliance that …" has a dash and no place, agency or date before it. */
function isBodyAmidDash({ story, facts }: Scene, site: Site): boolean {
	const block = story.blocks[site.block]!;
	const opening = story.text.slice(block.start, block.bodyStart);
	return !/[(,/]/.test(opening) && site.full.some(({ entity }) => facts.at(entity).kind !== 'state');
}

function readingOf(scene: Scene, candidates: readonly Candidate[]): Reading {
	const kinds = new Set(candidates.map(({ entity }) => scene.facts.at(entity).kind));
	if (kinds.has('state')) return 'place';
	return kinds.has('person') ? 'person' : 'body';
}

function resolveGroup(
	scene: Scene,
	ledger: Ledger,
	group: Group,
	groupsByRow: ReadonlyMap<number, number>,
	blockedAcronyms: ReadonlySet<string>,
	observe: Observe | undefined,
): void {
	const reading = readingOf(scene, group.candidates);
	const standings = new Map<Site, Standing>();
	for (const site of group.sites) {
		const found = standing(scene.story, scene.sites, site, reading);
		if (found === 'part') ledger.hold(site, 'part of a longer name');
		else standings.set(site, found);
	}
	let sites = [...standings.keys()];
	if (sites.length === 0) return;
	const certain = sites.filter((site) => standings.get(site) === 'whole');
	// "Jordan Urges Restraint": where only headlines have it, a name of one word shows nothing.
	if (certain.length === 0 && !isMultiWord(sites[0]!)) {
		for (const site of sites) ledger.hold(site, 'capitals prove nothing');
		return;
	}
	const acronym = scene.words(sites[0]!.first, sites[0]!.last);
	if (group.candidates.every(({ kind }) => kind === 'acronym') && blockedAcronyms.has(acronym)) {
		for (const site of sites) ledger.hold(site, 'another meaning of the acronym');
		return;
	}
	if (reading === 'place') sites = withoutTeams(scene, ledger, sites, group.candidates);
	if (reading === 'body' && isPartyName(acronym)) {
		resolveParty(scene, ledger, group, sites);
		return;
	}
	if (reading === 'body' && isGeneric(acronym)) {
		sites = resolveGeneric(scene, ledger, group, sites);
	}
	if (sites.length === 0) return;
	const rows = [...new Set(group.candidates.map(({ entity }) => entity))];
	const features = rows.map((row) => {
		const candidate = group.candidates.find(({ entity }) => entity === row)!;
		const found = featuresOf(scene, candidate, sites, (groupsByRow.get(row) ?? 0) > 1);
		if (certain.length === 0) found.unsureCapitals = 1;
		return found;
	});
	observe?.({ places: sites.map(({ match: { start, end } }) => ({ start, end })), rows, features });
	const chances = confidences(features.map(scoreOf));
	const order = rows.map((_, i) => i).sort((a, b) => chances[b]! - chances[a]! || rows[a]! - rows[b]!);
	const best = order[0]!;
	const candidates = order.map((i) => rows[i]!);
	if (chances[best]! < POSSIBLE) {
		for (const site of sites) ledger.hold(site, 'too unlikely', candidates);
		return;
	}
	for (const site of sites) {
		const candidate = site.full.find(({ entity }) => entity === rows[best]);
		if (candidate)
			ledger.decide(decisionFor(site, rows[best]!, viaOf(candidate.kind), chances[best]!, candidates));
		else ledger.hold(site, 'too unlikely', candidates);
	}
}

export function viaOf(kind: Candidate['kind']): Mention['via'] {
	return kind === 'acronym' || kind === 'short' || kind === 'metonym' || kind === 'surname' ? kind : 'name';
}

function featuresOf(
	scene: Scene,
	candidate: Candidate,
	sites: readonly Site[],
	otherNames: boolean,
): Features {
	const facts = scene.facts.at(candidate.entity);
	if (facts.kind === 'person') return personFeatures(scene, facts, sites, candidate.entity);
	if (facts.kind !== 'state') return bodyFeatures(scene, facts, candidate, sites, otherNames);
	const features: Features = { state: 1 };
	const name = scene.words(sites[0]!.first, sites[0]!.last);
	if (isHomonym(name) && !pointsToCountry(scene, name, sites, otherNames)) features.homonym = 1;
	return features;
}

function pointsToCountry(scene: Scene, name: string, sites: readonly Site[], otherNames: boolean): boolean {
	const signs = homonymSigns(name, words(scene));
	if (signs.country > signs.elsewhere) return true;
	if (signs.elsewhere > 0) return false;
	if (otherNames || isLikelyCountry(name)) return true;
	return sites.some((site) => {
		const next = site.last + 1;
		if (scene.story.tokens[next]?.shape === 'enclitic' && startsTitle(scene.story, next + 1)) return true;
		// "Jordan Joins Brentford": in a headline the verb may be anybody's.
		const { titleCase } = scene.story.blocks[site.block]!;
		return (!titleCase && acts(scene, site)) || isListedWithStates(scene, site);
	});
}

/**
 * "U.S. Department of Education": a state right before a body of its own is part of the body's name; before a body
 * that is not known here it is neither ("U.S. National Transportation Safety Board").
 */
export function absorbStates(scene: Scene, ledger: Ledger): void {
	const { story, facts } = scene;
	for (const decision of [...ledger.decisions]) {
		if (facts.at(decision.row).kind !== 'state' || decision.via === 'metonym') continue;
		const next = decision.last + 1;
		const token = story.tokens[next];
		if (token?.shape !== 'cap' || !isAdjacent(story, next)) continue;
		if (token.sentence !== story.tokens[decision.first]!.sentence) continue;
		const body = ledger.at(next);
		if (body) {
			const { kind, country } = facts.at(body.row);
			if (kind !== 'organisation' || country !== facts.at(decision.row).country) continue;
			ledger.revoke(decision, 'part of a longer name');
			body.start = decision.start;
			body.first = decision.first;
		} else if (namesInstitution(story, next)) ledger.revoke(decision, 'part of a longer name');
	}
}

/** Do the capitals from the token on, joined by small words, name a body? */
function namesInstitution(story: Story, from: number): boolean {
	if (
		story.blocks[story.sentences[story.tokens[from]!.sentence]!.block]!.titleCase ||
		startsTitle(story, from)
	)
		return false;
	for (let i = from; isAdjacent(story, i); i++) {
		const { word, shape } = story.tokens[i]!;
		if (shape === 'cap' && INSTITUTIONS.has(word)) return true;
		if (shape !== 'cap' && !/^(?:of|and|for|the)$/.test(word)) return false;
	}
	return false;
}

function* words({ story }: Scene): Generator<string> {
	for (const { word } of story.tokens) yield word;
}

/** "Egypt, Jordan and Iraq", but not "Chad and Georgia Miller". */
function isListedWithStates(scene: Scene, { first, last }: Site): boolean {
	const joins = (token: number) => /^(?:,|and|or)$/.test(scene.story.tokens[token]?.word ?? '');
	const isState = (token: number) => {
		const site = scene.sites.at(token);
		return site !== undefined && scene.isParty(token) && !isHomonym(scene.words(site.first, site.last));
	};
	return (joins(first - 1) && isState(first - 2)) || (joins(last + 1) && isState(last + 2));
}

function acts(scene: Scene, { first, last }: Site): boolean {
	return metonymSense(scene.story, first, last, scene.isParty) === 'acts';
}

/** States that play are held back, unless they act as governments do. */
function withoutTeams(scene: Scene, ledger: Ledger, sites: Site[], candidates: readonly Candidate[]): Site[] {
	if (!candidates.some(({ entity }) => scene.facts.at(entity).kind === 'state')) return sites;
	return sites.filter((site) => {
		if (!mayBeTeam(scene.story, scene.sport, site.first, site.last) || acts(scene, site)) return true;
		ledger.hold(site, 'team');
		return false;
	});
}

function isGeneric(name: string): boolean {
	return !DISTINCTIVE.has(name) && name.split(' ').every((word) => GENERIC.has(word));
}

/**
 * "the Defense Ministry": whose? The country that stands beside it decides; without one, an earlier mention by
 * a longer name does (shortened.ts). Decides the sites whose country is known, and returns none.
 */
function resolveGeneric(scene: Scene, ledger: Ledger, group: Group, sites: readonly Site[]): Site[] {
	for (const site of sites) {
		const beside = countriesBeside(scene, site);
		const fitting = [...new Set(group.candidates.map(({ entity }) => entity))].filter((row) => {
			const { country } = scene.facts.at(row);
			return country !== undefined && beside.has(country);
		});
		if (fitting.length === 1) {
			const kind = site.full.find(({ entity }) => entity === fitting[0])?.kind ?? 'short';
			const [chance] = confidences([WEIGHTS.longBodyName]);
			ledger.decide(decisionFor(site, fitting[0]!, viaOf(kind), chance!, fitting));
		} else ledger.hold(site, 'which body is unclear');
	}
	return [];
}

/** A party whose name others share: one decision for all its places, by the country of the story. */
function resolveParty(scene: Scene, ledger: Ledger, group: Group, sites: readonly Site[]): void {
	const beside = new Set(sites.flatMap((site) => [...countriesBeside(scene, site)]));
	const found = partyOfStory(scene, group.candidates, beside);
	for (const site of sites) {
		const candidate = found && site.full.find(({ entity }) => entity === found.row);
		if (found && candidate)
			ledger.decide(decisionFor(site, found.row, viaOf(candidate.kind), found.confidence, [found.row]));
		else ledger.hold(site, 'which body is unclear');
	}
}

/** Countries named right before ("Ukraine's", "Ukrainian") or right after ("of Ukraine"). */
export function countriesBeside(scene: Scene, { first, last }: Pick<Site, 'first' | 'last'>): Set<string> {
	const { story, sites, facts } = scene;
	const found = new Set<string>();
	const before = ownerBefore(story, first);
	const unknown = before === undefined ? undefined : unknownCountry(scene, before);
	if (unknown) found.add(unknown);
	let after = last + 1;
	if (story.tokens[after]?.word === 'of') after++;
	if (story.tokens[after]?.word === 'the') after++;
	for (const token of after > last + 1 ? [before, after] : [before]) {
		const site = token === undefined ? undefined : sites.at(token);
		if (site && story.tokens[site.first]!.sentence === story.tokens[first]!.sentence) {
			for (const country of countriesOf(site, facts)) found.add(country);
		}
	}
	return found;
}

/**
 * Acronyms that the story introduces in brackets after a name that is not their candidate's:
 * "World Hockey Organisation (WHO)". Folded.
 */
function acronymsOfOthers(scene: Scene, groups: readonly Group[]): Set<string> {
	const { story, sites } = scene;
	const others = new Set<string>();
	for (const { sites: places, candidates } of groups) {
		if (!candidates.every(({ kind }) => kind === 'acronym')) continue;
		for (const site of places) {
			const [open, close] = [story.tokens[site.first - 1], story.tokens[site.last + 1]];
			if (open?.word !== '(' || close?.word !== ')') continue;
			const before = sites.at(site.first - 2);
			if (before?.full.some(({ entity }) => candidates.some((candidate) => candidate.entity === entity)))
				continue;
			const acronym = scene.words(site.first, site.last);
			if (startsInitials(scene, site.first - 2, acronym)) others.add(acronym);
		}
	}
	return others;
}

/** Do the capitalised words that end at token `last` begin with the letters of the acronym? */
export function startsInitials({ story }: Scene, last: number, acronym: string): boolean {
	const letters = acronym.replace(/[^\p{L}]/gu, '');
	let left = letters.length - 1;
	for (let i = last; i >= 0 && last - i < letters.length * 2 + 2; i--) {
		const { word, shape } = story.tokens[i]!;
		if (shape === 'mark' && word !== '-') break;
		if (word[0] === letters[left]) left--;
		else if (shape !== 'lower' && shape !== 'enclitic') break;
		if (left < 0) return true;
	}
	return false;
}
