/**
 * How well a candidate fits all the places where its name stands: the sum of WEIGHTS that apply, as a table
 * that can be printed and learned. One score a name and article, because a person does not change half way.
 */
import type { Candidate, EntityFacts } from '../../model/lexicon.ts';
import { isBefore } from '../dates.ts';
import { isPoliticalWord } from './political-words.ts';
import {
	isActive,
	type Scene,
	type TitleFit,
	type TitleReference,
	titleFit,
	titleReference,
} from './scene.ts';
import { isMultiWord, type Site } from './sites.ts';
import { type TitleAt, titleAfter, titleBefore } from './titles.ts';
import { BY_TITLE, LONG_GONE_YEARS, LOW_OFFICE, PRIOR_MIDDLE, WEIGHTS } from './weights.ts';

export type Feature = keyof typeof WEIGHTS;
/** Feature to the number of times (or the amount) that it counts. */
export type Features = Partial<Record<Feature, number>>;

export function scoreOf(features: Features): number {
	let score = 0;
	for (const feature of Object.keys(features) as Feature[]) score += WEIGHTS[feature] * features[feature]!;
	return score;
}

/** Titles around the places of a name, with what they refer to. */
export interface SeenTitle {
	title: TitleAt;
	reference: TitleReference;
}

export function titlesAround(scene: Scene, site: Site): SeenTitle[] {
	const found: SeenTitle[] = [];
	for (const title of [titleBefore(scene.story, site.first), titleAfter(scene.story, site.last)]) {
		if (title) found.push({ title, reference: titleReference(scene, title) });
	}
	return found;
}

/** Ages that news gives. */
const AGE = { least: 5, most: 109 };

/** Is an age put after the name: "John Smith, 34,"? */
function hasAge({ story }: Scene, site: Site): boolean {
	const [comma, age] = [story.tokens[site.last + 1], story.tokens[site.last + 2]];
	if (comma?.word !== ',' && comma?.word !== '(') return false;
	if (age?.shape !== 'number' || age.sentence !== comma.sentence) return false;
	const after = story.tokens[site.last + 3];
	const years = Number(age.word);
	return after?.shape === 'mark' && years >= AGE.least && years <= AGE.most;
}

/** Features of a person's full name, of which `sites` are the places; `row` is the person's. */
export function personFeatures(
	scene: Scene,
	facts: EntityFacts,
	sites: readonly Site[],
	row: number,
): Features {
	const features: Features = {};
	if (isMultiWord(sites[0]!) || scene.story.tokens[sites[0]!.first]!.shape === 'caseless')
		features.fullName = 1;
	else features.oneName = 1;
	features.prior = facts.prior - PRIOR_MIDDLE;
	if (facts.commonness) features.commonName = facts.commonness;
	addTenure(features, scene, facts);
	const fits = new Set<TitleFit>();
	for (const site of sites) {
		for (const { title, reference } of titlesAround(scene, site)) {
			fits.add(titleFit(scene, facts, title, reference));
			if (facts.gender && title.info.gender && title.info.gender !== facts.gender)
				features.genderConflict = 1;
		}
	}
	// A title that fits once outweighs another that the dataset lacks: people hold several.
	if (fits.has('fits')) features.titleFits = 1;
	else if (fits.has('past')) features.titleFits = 0.5;
	else if (fits.has('elsewhere')) features.titleElsewhere = 1;
	else if (fits.has('otherJob')) features.otherJob = 1;
	else if (fits.has('misfit')) features.titleMisfit = 1;
	const bare = scene.sites.list.filter(({ surnames }) => surnames.some(({ entity }) => entity === row));
	if ([...sites, ...bare].some((site) => hasAge(scene, site))) features.age = 1;
	addCountry(features, scene, facts, sites);
	if (!fits.has('fits') && !fits.has('past')) addSetting(features, scene, facts, sites);
	return features;
}

/** Those who held low offices only are in the news for what they do in office; a rare name is theirs all the same. */
function addSetting(features: Features, scene: Scene, facts: EntityFacts, sites: readonly Site[]): void {
	const rank = Math.max(0, ...facts.tenures.map((tenure) => tenure.rank));
	if (!facts.commonness || rank > LOW_OFFICE.national || !/^en\b/.test(scene.story.lang)) return;
	const isPolitical = sites.some((site) => {
		const { from, to } = scene.story.sentences[scene.story.tokens[site.first]!.sentence]!;
		for (let i = from; i < to; i++)
			if ((i < site.first || i > site.last) && isPoliticalWord(scene.story.tokens[i]!.word)) return true;
		return false;
	});
	if (isPolitical) return;
	if (rank <= LOW_OFFICE.regional) features.regionalElsewhere = 1;
	else if (!namesHighOffice(scene)) features.legislatorElsewhere = 1;
}

const knownScenes = new WeakMap<Scene, boolean>();

/** Does the story name somebody who held a high office, by a name that nobody else bears? */
function namesHighOffice(scene: Scene): boolean {
	const known = knownScenes.get(scene);
	if (known !== undefined) return known;
	const found = scene.sites.list.some(({ full }) => {
		if (full.length !== 1) return false;
		const { kind, tenures } = scene.facts.at(full[0]!.entity);
		return kind === 'person' && tenures.some(({ rank }) => rank >= BY_TITLE.highRank);
	});
	knownScenes.set(scene, found);
	return found;
}

function addTenure(features: Features, scene: Scene, { tenures }: EntityFacts): void {
	const offices = tenures.filter(({ office }) => office !== undefined);
	if (offices.length === 0) return;
	if (offices.some((tenure) => isActive(tenure, scene.date))) {
		features.active = 1;
		return;
	}
	const year = (date: string) => Number(date.slice(0, 4));
	const now = year(scene.date);
	if (offices.every(({ end }) => end !== undefined && now - year(end) > LONG_GONE_YEARS))
		features.longGone = 1;
	if (
		offices.every(({ start }) => start !== undefined && isBefore(scene.date, start) && year(start) - now > 1)
	) {
		features.notYet = 1;
	}
}

/** Countries that a person or body belongs to: its own and those of its offices. */
export function countriesOfEntity(facts: EntityFacts): Set<string> {
	const found = new Set<string>();
	if (facts.country) found.add(facts.country);
	for (const { country } of facts.tenures) if (country) found.add(country);
	return found;
}

function addCountry(features: Features, scene: Scene, facts: EntityFacts, sites: readonly Site[]): void {
	const own = countriesOfEntity(facts);
	const near = sites.some(({ first }) => {
		const named = scene.countriesIn(scene.story.tokens[first]!.sentence);
		return [...own].some((country) => named.has(country));
	});
	if (near) features.countryInSentence = 1;
	else if ([...own].some((country) => scene.countries.has(country))) features.countryInStory = 1;
}

/** Features of the name of an organisation or outlet. `otherNames`: it stands in the story by another name too. */
export function bodyFeatures(
	scene: Scene,
	facts: EntityFacts,
	candidate: Candidate,
	sites: readonly Site[],
	otherNames: boolean,
): Features {
	const features: Features = { prior: facts.prior - PRIOR_MIDDLE };
	const [site] = sites;
	if (candidate.kind === 'acronym') {
		const letters = scene.words(site!.first, site!.last).replace(/[^\p{L}\p{N}]/gu, '').length;
		features[letters <= 3 ? 'shortAcronym' : 'longAcronym'] = 1;
		if (
			facts.kind === 'organisation' &&
			!otherNames &&
			facts.country &&
			scene.countries.size > 0 &&
			!scene.countries.has(facts.country)
		)
			features.acronymElsewhere = 1;
	} else features[isMultiWord(site!) ? 'longBodyName' : 'shortBodyName'] = 1;
	if (otherNames) features.alsoByOtherName = 1;
	addCountry(features, scene, facts, sites);
	return features;
}

/** Confidence of each candidate against the others and against nobody we know. */
export function confidences(scores: readonly number[]): number[] {
	const weights = scores.map((score) => Math.exp(score));
	const all = 1 + weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / all);
}
