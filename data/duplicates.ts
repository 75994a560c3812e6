/**
 * People who may stand in the dataset twice. Joining (compile/join.ts) would rather keep two than make one of two;
 * this lists what it kept although one name, one country, years that overlap and births that may be the same speak
 * for one person, and who took one single-seat national office on one day under names that share a word. A pair is
 * `sure` where the day of birth is the same, or a seat of one holder, or the dates of an office to the day; legislators
 * of one name sit beside each other (two Éric Girards in Quebec), so a chamber proves nothing. A person compares, and
 * writes what is one into data/identities.json. Pure.
 */
import { isBefore } from '../src/engine/dates.ts';
import type { EntityId, Role } from '../src/model/entity.ts';
import { areDistinct, nameKeysOf } from './compile/identity.ts';
import { type CountryOf, isNational, overlaps, sameOffice } from './compile/tenure.ts';
import { plainWords } from './import/body-names.ts';
import type { ImportedEntity } from './import/importer.ts';
import { byCodeUnit } from './load.ts';

export interface DoubtfulPair {
	a: EntityId;
	b: EntityId;
	sure: boolean;
	/** What speaks for one person, in a few words. */
	why: string;
}

/** Titles of seats that many hold beside each other. */
const CHAMBER =
	/\b(?:assembly|congress|council|deputy|house|legislat\w+|member|parliament|representative|senat\w+)\b/i;
/** A name that more people than this bear tells nobody from anybody. */
const MOST_NAMESAKES = 40;

/**
 * @param sharedSeats seats that several hold at once: "head-of-state sm"
 * @returns pairs in order of ids, the sure ones first
 */
export function findDuplicates(
	entities: readonly ImportedEntity[],
	countryOf: CountryOf,
	sharedSeats: ReadonlySet<string>,
): DoubtfulPair[] {
	const people = entities.filter(({ kind }) => kind === 'person');
	const byKey = new Map<string, ImportedEntity[]>();
	const add = (key: string, entity: ImportedEntity) => {
		const list = byKey.get(key);
		if (list === undefined) byKey.set(key, [entity]);
		else if (!list.includes(entity)) list.push(entity);
	};
	for (const person of people) {
		for (const key of nameKeysOf(person)) add(key, person);
		for (const seat of seatsTaken(person, sharedSeats)) add(seat, person);
	}
	const pairs = new Map<string, DoubtfulPair>();
	for (const namesakes of byKey.values()) {
		if (namesakes.length > MOST_NAMESAKES) continue;
		for (const [index, one] of namesakes.entries())
			for (const other of namesakes.slice(index + 1)) {
				const [a, b] = [one, other].sort((x, y) => byCodeUnit(x.id, y.id)) as [
					ImportedEntity,
					ImportedEntity,
				];
				const found = compare(a, b, countryOf, sharedSeats);
				if (found) pairs.set(`${a.id} ${b.id}`, { a: a.id, b: b.id, ...found });
			}
	}
	return [...pairs.values()].sort(
		(x, y) => Number(y.sure) - Number(x.sure) || byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b),
	);
}

function compare(
	a: ImportedEntity,
	b: ImportedEntity,
	countryOf: CountryOf,
	sharedSeats: ReadonlySet<string>,
): Pick<DoubtfulPair, 'sure' | 'why'> | undefined {
	if (areDistinct(a, b)) return undefined;
	if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) return undefined;
	if (a.born !== undefined && b.born !== undefined && !mayBeSame(a.born, b.born)) return undefined;
	if (!shareCountry(a, b)) return undefined;
	const seat = seatsTaken(a, sharedSeats).find((key) => seatsTaken(b, sharedSeats).includes(key));
	const oneName = [...nameKeysOf(a)].some((key) => nameKeysOf(b).has(key));
	if (!oneName && (seat === undefined || !shareWord(a, b))) return undefined;
	if (seat !== undefined) return { sure: true, why: `both took one seat on one day (${seat})` };
	if (a.born?.length === 10 && a.born === b.born) return { sure: true, why: `both born on ${a.born}` };
	for (const role of a.roles)
		for (const other of b.roles) {
			if (!sameOffice(role, other, countryOf)) continue;
			const oneHolder = isNational(role.office) && !sharedSeats.has(`${role.office} ${role.country}`);
			if (oneHolder ? overlaps(role, other) : !CHAMBER.test(role.title) && sameDates(role, other))
				return { sure: true, why: `both ${role.title}, ${role.start ?? ''}–${role.end ?? ''}` };
		}
	if (!meet(a.roles, b.roles)) return undefined;
	return { sure: false, why: 'one name and country, years that overlap' };
}

/** Keys of the national seats of one holder that somebody took on a day that is known. */
function seatsTaken({ roles }: ImportedEntity, sharedSeats: ReadonlySet<string>): string[] {
	return roles.flatMap(({ office, country, start }) =>
		start?.length === 10 &&
		country !== undefined &&
		isNational(office) &&
		!sharedSeats.has(`${office} ${country}`)
			? [`${office} ${country}, ${start}`]
			: [],
	);
}

function sameDates(a: Role, b: Role): boolean {
	return a.start?.length === 10 && a.end?.length === 10 && a.start === b.start && a.end === b.end;
}

/** Do full names have a word in common, of more than two letters? */
function shareWord(a: ImportedEntity, b: ImportedEntity): boolean {
	const words = ({ name, names }: ImportedEntity) =>
		new Set(
			[name, ...names.map((item) => item.name)]
				.flatMap((text) => plainWords(text))
				.filter((word) => word.length > 2),
		);
	const others = words(b);
	return [...words(a)].some((word) => others.has(word));
}

function mayBeSame(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

function shareCountry(a: ImportedEntity, b: ImportedEntity): boolean {
	const countries = ({ country, roles }: ImportedEntity) =>
		new Set([country, ...roles.map((role) => role.country)].filter((code) => code !== undefined));
	const others = countries(b);
	return [...countries(a)].some((code) => others.has(code));
}

/** Does any term of one share time with any of the other, as far as both are known to have gone on? */
function meet(a: readonly Role[], b: readonly Role[]): boolean {
	const known = ({ start, end, endBy, checked }: Role) => ({
		start: start ?? end ?? endBy ?? checked,
		end: end ?? endBy ?? checked,
	});
	return a.some((role) =>
		b.some((other) => {
			const [x, y] = [known(role), known(other)];
			return overlaps(x, y) || !(isBefore(x.end, y.start) || isBefore(y.end, x.start));
		}),
	);
}
