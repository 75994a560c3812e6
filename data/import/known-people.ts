/**
 * Who of the two lists of Wikidata people (every-politician-2022, -more) a parliament's member is, so that one person
 * does not stand in the dataset twice. A name alone is never enough: the birth date must be the same to the day, or
 * both must have sat in the same kind of house at the same time; and if two people fit, it is neither of them.
 * Not for joining records to each other: that is data/compile/join.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay, lastDay } from '../../src/engine/dates.ts';

/** Files beside a source's own folder, and what they are in. */
const LISTS = ['every-politician-2022/persons.jsonl', 'every-politician-more/persons-more.jsonl'];
/** The lists also hold "1990s". */
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;
const BIRTH_DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Listed {
	qid: string;
	names: string[];
	terms: { src: string; position: string; start: string; end: string }[];
	dob?: string;
	dod?: string;
}

export interface Known {
	wikidata: string;
	/** As Wikidata labels them; the first one is the name in English. */
	names: string[];
}

export interface Sought {
	/** Every spelling of the full name that the source has. */
	names: readonly string[];
	/** Day or year of birth. */
	born?: string;
	/** Periods in which the source shows them in a house; an open end is the present. */
	terms: readonly { start: string; end?: string }[];
	/** Day on which a listed term without dates was held, where that is known of its list. */
	undated?: string;
	/** Does a term of theirs belong to a house in question? */
	house(term: { src: string; position: string }): boolean;
}

/** @param folder of a source; the lists are looked for beside it, and their absence names nobody */
export function knownPeople(folder: string): (sought: Sought) => Known | undefined {
	const byName = new Map<string, Listed[]>();
	for (const list of LISTS) {
		const file = join(folder, '..', list);
		if (!existsSync(file)) continue;
		for (const line of readFileSync(file, 'utf8').split('\n')) {
			if (line === '') continue;
			const person = JSON.parse(line) as Listed;
			for (const key of new Set(person.names.map(foldedName))) {
				const same = byName.get(key);
				if (same) same.push(person);
				else byName.set(key, [person]);
			}
		}
	}
	return (sought) => {
		const found = new Map<string, Listed>();
		for (const name of sought.names)
			for (const person of byName.get(foldedName(name)) ?? [])
				if (isThem(person, sought)) found.set(person.qid, found.get(person.qid) ?? person);
		const [one] = found.values();
		return found.size === 1 && one ? { wikidata: one.qid, names: one.names } : undefined;
	};
}

function isThem(person: Listed, { born, terms, house, undated }: Sought): boolean {
	if (born && person.dob) {
		const exact = BIRTH_DAY.test(born) && BIRTH_DAY.test(person.dob);
		if (exact) return born === person.dob;
		if (born.slice(0, 4) !== person.dob.slice(0, 4)) return false;
	}
	return person.terms.some((theirs) => {
		if (!house(theirs)) return false;
		const period =
			theirs.start === '' && theirs.end === '' && undated !== undefined
				? { start: undated, end: undated }
				: theirs;
		if (!DATE.test(period.start) || (period.end !== '' && !DATE.test(period.end))) return false;
		return terms.some((ours) => overlap({ start: ours.start, end: ours.end ?? '' }, period, person.dod));
	});
}

/** Do two periods share a day? An empty end is open, but nobody sits after their death. */
function overlap(
	a: { start: string; end: string },
	b: { start: string; end: string },
	died: string | undefined,
): boolean {
	const last = (end: string) => (end !== '' ? lastDay(end) : died ? lastDay(died) : '9999-12-31');
	return firstDay(a.start) <= last(b.end) && firstDay(b.start) <= last(a.end);
}

/** Names in one form, so that "Rodríguez-Piñero" and "RODRIGUEZ PINERO" compare equal. */
export function foldedName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’.]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
