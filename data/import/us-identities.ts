/**
 * Wikidata ids for people of the tables of Congress that carry none, from the two lists of politicians beside
 * them. Two people are never one because they share a surname: a seat in Congress must agree with the article in
 * the encyclopaedia, or with birth date and family name, or with full name and year of birth; without a seat, the
 * birth date must agree with article or full name. Only one may fit.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/model/entity.ts';
import { slugOf } from './record-id.ts';
import type { Seat } from './us-congress.ts';

const LISTS = ['every-politician-2022/persons.jsonl', 'every-politician-more/persons-more.jsonl'];

const POSITIONS: Record<string, Seat> = {
	'United States representative': 'rep',
	'United States senator': 'sen',
};

/** A term as Wikidata has it; a date may be partial or missing. */
export interface ListedTerm {
	seat: Seat;
	start?: IsoDate;
	end?: IsoDate;
}

export interface ListedPerson {
	wikidata: string;
	names: string[];
	born?: IsoDate;
	died?: IsoDate;
	article?: string;
	terms: ListedTerm[];
}

export interface Sought {
	/** Names of which one given name and the family name must agree. */
	given: string[];
	family: string;
	born: IsoDate;
	article?: string;
	/** They sat in Congress, so that whoever fits must have done so too. */
	member: boolean;
}

interface Line {
	qid: string;
	names: string[];
	dob?: string;
	dod?: string;
	enwiki?: string;
	terms: { position: string; start?: string; end?: string }[];
}

export class Identities {
	readonly #byArticle = new Map<string, ListedPerson[]>();
	readonly #byBirth = new Map<string, ListedPerson[]>();
	/** Who sat in Congress, by article without the bracket that tells namesakes apart. */
	readonly #seated = new Map<string, ListedPerson[]>();

	constructor(people: readonly ListedPerson[]) {
		for (const person of people) {
			if (person.terms.length > 0 && person.article !== undefined)
				push(this.#seated, plainTitle(person.article), person);
			if (person.article !== undefined) push(this.#byArticle, person.article, person);
			if (person.born !== undefined) push(this.#byBirth, person.born, person);
		}
	}

	/** The one person who fits, or undefined where none or more than one does. */
	find(sought: Sought): ListedPerson | undefined {
		const { article, born, member } = sought;
		const named = article === undefined ? [] : (this.#byArticle.get(article) ?? []);
		// Sources differ by a day or a digit on a birth date; an article and a seat in Congress are enough.
		const byArticle = named.filter((person) => person.born === born || (member && person.terms.length > 0));
		if (byArticle.length > 0) return only(byArticle);
		// With a seat in Congress, birth date and family name are enough; without, a given name must agree too.
		const byBirth = (this.#byBirth.get(born) ?? []).filter((person) =>
			member ? person.terms.length > 0 && agree(person, sought, false) : agree(person, sought, true),
		);
		if (byBirth.length > 0 || !member) return only(byBirth);
		return only(
			(this.#seated.get(plainTitle(article)) ?? []).filter(
				(person) => person.born?.slice(0, 4) === born.slice(0, 4),
			),
		);
	}
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

function only<T>(list: readonly T[]): T | undefined {
	return list.length === 1 ? list[0] : undefined;
}

/** "Max Rose (politician)" → "Max Rose". */
function plainTitle(article = ''): string {
	return article.replace(/ \([^)]*\)$/, '');
}

/** The family name, and a given name where that is wanted, stand in one name of the person. */
function agree({ names, article }: ListedPerson, { given, family }: Sought, withGiven: boolean): boolean {
	const wanted = slugOf(family);
	return [...names, ...(article === undefined ? [] : [article])].some((name) => {
		const slug = `-${slugOf(name)}-`;
		return (
			slug.includes(`-${wanted}-`) &&
			(!withGiven || given.some((part) => part !== '' && slug.includes(`-${slugOf(part)}-`)))
		);
	});
}

/** Reads the lists that stand beside `folder`. Throws where there is none, for then nobody would have an id. */
export function readIdentities(folder: string): { identities: Identities; date: IsoDate } {
	const people = new Map<string, ListedPerson>();
	for (const list of LISTS) {
		const file = join(folder, '..', list);
		if (!existsSync(file)) continue;
		for (const text of readFileSync(file, 'utf8').split('\n')) {
			if (text === '') continue;
			const { qid, names, dob, dod, enwiki, terms } = JSON.parse(text) as Line;
			const seats = terms.flatMap(({ position, start, end }) => {
				const seat = POSITIONS[position];
				return seat ? [{ seat, ...(start && { start }), ...(end && { end }) }] : [];
			});
			const known = people.get(qid);
			if (known) {
				known.terms.push(...seats);
				continue;
			}
			people.set(qid, {
				wikidata: qid,
				names,
				...(dob && { born: dob.slice(0, 10) }),
				...(dod && { died: dod.slice(0, 10) }),
				...(enwiki && { article: enwiki }),
				terms: seats,
			});
		}
	}
	if (people.size === 0)
		throw new Error(
			`neither ${LISTS.join(' nor ')} stands beside ${folder}: they give the Wikidata ids of former members`,
		);
	return { identities: new Identities([...people.values()]), date: dateOfList(folder) };
}

/** Day on which the list of the United States was read from Wikidata. */
function dateOfList(folder: string): IsoDate {
	const file = join(folder, '..', 'every-politician-2022', 'PROVENANCE.md');
	const found = existsSync(file)
		? /\/us-cabinet @ [0-9a-f]+ (\d{4}-\d{2}-\d{2})/.exec(readFileSync(file, 'utf8'))
		: null;
	if (!found) throw new Error(`${file} does not say when us-cabinet was read`);
	return found[1]!;
}
