/**
 * Everything that the steps of linking share: the story, its sites, the dataset's linking columns, and which
 * countries are named where. Built once an article and not changed afterwards.
 */
import type { IsoDate } from '../../model/entity.ts';
import type { EntityFacts, EntityTable, Tenure } from '../../model/lexicon.ts';
import { covers } from '../card/roles.ts';
import { isDemonym } from './demonyms.ts';
import type { Site, Sites } from './sites.ts';
import type { Story } from './story.ts';
import { readSport, type SportReport } from './teams.ts';
import type { TitleAt } from './titles.ts';

/** An office that changed hands last month is still in the news under its old holder. */
export const TENURE_SLACK_DAYS = 60;

export interface Scene {
	story: Story;
	sites: Sites;
	facts: EntityTable;
	/** The article's date, or the dataset's where the article has none. */
	date: IsoDate;
	hasDate: boolean;
	sport: SportReport;
	/** Countries named in the story, with how often. */
	countries: ReadonlyMap<string, number>;
	/** Countries named in a sentence. */
	countriesIn(sentence: number): ReadonlySet<string>;
	/** Is the token part of the name of a government: a state, a metonym, an international body? */
	isParty(token: number): boolean;
	/** Folded text of tokens `first` … `last`. */
	words(first: number, last: number): string;
}

const NONE: ReadonlySet<string> = new Set();

export function setScene(
	story: Story,
	sites: Sites,
	facts: EntityTable,
	date: IsoDate | undefined,
	datasetDate: IsoDate,
): Scene {
	const countries = new Map<string, number>();
	const bySentence = new Map<number, Set<string>>();
	for (const site of sites.list) {
		for (const country of countriesOf(site, facts)) {
			countries.set(country, (countries.get(country) ?? 0) + 1);
			const { sentence } = story.tokens[site.first]!;
			const list = bySentence.get(sentence);
			if (list) list.add(country);
			else bySentence.set(sentence, new Set([country]));
		}
	}
	return {
		story,
		sites,
		facts,
		date: date ?? datasetDate,
		hasDate: date !== undefined,
		sport: readSport(story),
		countries,
		countriesIn: (sentence) => bySentence.get(sentence) ?? NONE,
		isParty(token) {
			const site = sites.at(token);
			if (!site) return false;
			if (site.metonyms.length > 0) return true;
			return site.full.some(({ entity }) => {
				const { kind, country } = facts.at(entity);
				return kind === 'state' || (kind === 'organisation' && country === undefined);
			});
		},
		words(first, last) {
			const list: string[] = [];
			for (let i = first; i <= last; i++) {
				if (story.tokens[i]!.shape !== 'mark') list.push(story.tokens[i]!.word);
			}
			return list.join(' ');
		},
	};
}

/** Countries that a site names as state, capital or demonym. */
export function countriesOf(site: Site, facts: EntityTable): Set<string> {
	const found = new Set<string>();
	for (const list of [site.full, site.metonyms, site.demonyms]) {
		for (const { entity, kind } of list) {
			const own = facts.at(entity);
			if (kind !== 'demonym' && own.kind !== 'state') continue;
			if (own.country) found.add(own.country);
		}
	}
	return found;
}

/** Whom a title refers to: countries by code, bodies and states by row. */
export interface TitleReference {
	countries: Set<string>;
	rows: Set<number>;
}

/** What stands around a title: "Ukrainian Ambassador to South Korea", "NATO's secretary general". */
export function titleReference(scene: Scene, title: TitleAt): TitleReference {
	const { story, sites, facts } = scene;
	const reference: TitleReference = { countries: new Set(), rows: new Set() };
	const note = (site: Site | undefined) => {
		if (!site) return;
		for (const country of countriesOf(site, facts)) reference.countries.add(country);
		for (const { entity } of site.full) if (facts.at(entity).kind !== 'person') reference.rows.add(entity);
	};
	const before = ownerBefore(story, title.from);
	if (before !== undefined) {
		note(sites.at(before));
		const unknown = unknownCountry(scene, before);
		if (unknown) reference.countries.add(unknown);
	}
	for (let i = title.from; i < title.to; i++) note(sites.at(i));
	for (let i = title.complement[0]; i < title.complement[1]; i++) note(sites.at(i));
	return reference;
}

/** The token that a possessive or a demonym before `first` stands at: "Ukraine's", "Ukrainian". */
export function ownerBefore(story: Story, first: number): number | undefined {
	let before = first - 1;
	if (story.tokens[before]?.shape === 'enclitic' || story.tokens[before]?.word === "'") before--;
	return before >= 0 && story.tokens[before]!.sentence === story.tokens[first]!.sentence ? before : undefined;
}

/** A stand-in for a country that the dataset lacks ("Bulgarian", "Bulgaria's"): equal to no country's code. */
export function unknownCountry({ story, sites }: Scene, token: number): string | undefined {
	if (sites.at(token)) return undefined;
	const { word, shape } = story.tokens[token]!;
	if (isDemonym(word)) return `?${word}`;
	const next = story.tokens[token + 1];
	return shape === 'cap' && next?.shape === 'enclitic' ? `?${word}` : undefined;
}

export type TitleFit = 'fits' | 'past' | 'misfit' | 'elsewhere' | 'otherJob' | 'says nothing';

/** Titles that are no office and that people hold beside one. */
const LOOSE = new Set(['candidate', 'researcher']);

/** Does a person hold what the title says, at the date of the scene? */
export function titleFit(
	scene: Scene,
	facts: EntityFacts,
	title: TitleAt,
	reference: TitleReference,
): TitleFit {
	if (title.info.kind === 'other') return 'otherJob';
	if (title.info.kind === 'address') return 'says nothing';
	const held = facts.tenures.filter(
		({ office }) => office !== undefined && title.info.offices.includes(office),
	);
	// Anybody may be a candidate or an expert.
	if (held.length === 0)
		return title.info.offices.some((office) => LOOSE.has(office)) ? 'says nothing' : 'misfit';
	const here = held.filter((tenure) => refersTo(tenure, facts, reference));
	if (here.length === 0) return 'elsewhere';
	const now = here.some((tenure) => isActive(tenure, scene.date));
	if (now) return 'fits';
	return title.former || !scene.hasDate ? 'fits' : 'past';
}

function refersTo(tenure: Tenure, facts: EntityFacts, { countries, rows }: TitleReference): boolean {
	if (countries.size === 0 && rows.size === 0) return true;
	if (tenure.of !== undefined && rows.has(tenure.of)) return true;
	const country = tenure.country ?? facts.country;
	return country !== undefined && countries.has(country);
}

/** Held at the date, with a little slack; a term of unknown end is taken to run on. */
export function isActive(tenure: Tenure, date: IsoDate): boolean {
	return covers(tenure, date, TENURE_SLACK_DAYS);
}

/** Highest rank of an office that fits the title, 0–100. */
export function rankFor(facts: EntityFacts, title: TitleAt): number {
	return Math.max(
		0,
		...facts.tenures
			.filter(({ office }) => office !== undefined && title.info.offices.includes(office))
			.map(({ rank }) => rank),
	);
}
