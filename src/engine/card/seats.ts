/**
 * Who else held an office: straight from the tenures in the index, by office, body, country and date. Nothing is
 * guessed: an office of which several hold one at a time has no "before" and "after", and a gap of more than a year
 * between two holders may hide somebody whom the dataset does not know.
 */
import type { IsoDate, Office } from '../../model/entity.ts';
import type { EntityTable, Tenure } from '../../model/lexicon.ts';
import { compareDates, daysBetween } from '../dates.ts';
import { NO_ROW } from '../index/index-layout.ts';
import type { SectionViews } from '../index/index-sections.ts';
import { stringReader } from '../index/index-strings.ts';
import { CURRENT_DAYS, covers } from './roles.ts';

/** A tenure of somebody: the nth role of the entity in a row. */
export interface HeldTenure {
	row: number;
	role: number;
	tenure: Tenure;
}

/** Days by which two terms may overlap or lie apart and still follow each other: a change of office takes weeks. */
const OVERLAP_DAYS = 31;
const GAP_DAYS = 366;

/**
 * Offices that one holds at a time, in one body or country. An ambassador's `of` and `country` are those of the
 * sender, and do not say which embassy.
 */
const isOneSeat = ({ id, singleSeat }: Office): boolean => singleSeat && id !== 'ambassador';

/** Offices that make up a government. */
const GOVERNING: ReadonlySet<string> = new Set([
	'head-of-state',
	'supreme-leader',
	'vice-head-of-state',
	'head-of-government',
	'deputy-head-of-government',
	'foreign-minister',
	'defence-minister',
	'finance-minister',
	'minister',
]);

export interface Seats {
	/** Who held the same seat right before and right after; several where terms end on one day. */
	neighbours(row: number, role: number): { before: HeldTenure[]; after: HeldTenure[] };
	/** Who governs a country on a day, most weighty office first. */
	government(country: string, date: IsoDate): HeldTenure[];
	/** Who held an office in a body, newest first. */
	holders(row: number): HeldTenure[];
	/** Is it an office of a government? */
	isGoverning(office: string | undefined): boolean;
}

export function openSeats(views: SectionViews, entities: EntityTable, offices: readonly Office[]): Seats {
	const text = stringReader(views);
	const officeNames = new Map<number, string | undefined>();
	/** Office of a distinct tenure, from the columns: an object for every legislator of a country would take too long. */
	function officeOf(n: number): string | undefined {
		const number = views.tenureOffice[n]!;
		if (!officeNames.has(number))
			officeNames.set(number, number === 0 ? undefined : text(views.terms[number - 1]!));
		return officeNames.get(number);
	}
	const isGoverning = (office: string | undefined): boolean => office !== undefined && GOVERNING.has(office);
	const oneSeat = new Set(offices.filter(isOneSeat).map(({ id }) => id));

	/** Every tenure that passes: `mayPass` asks the columns and is quick, `passes` asks the facts. */
	function tenures(mayPass: (n: number) => boolean, passes: (held: HeldTenure) => boolean): HeldTenure[] {
		// Many share a tenure: each distinct one is asked once.
		const worth = Uint8Array.from(views.tenureOffice, (_, n) => Number(mayPass(n)));
		const found: HeldTenure[] = [];
		let at = 0;
		for (let row = 0; row < entities.length; row++) {
			const count = views.entityTenures[row]!;
			for (let role = 0; role < count; role++) {
				if (worth[views.tenures[at + role]!] === 0) continue;
				const held = { row, role, tenure: entities.at(row).tenures[role]! };
				if (passes(held)) found.push(held);
			}
			at += count;
		}
		return found;
	}

	const countryCode = (country: string): number => country.charCodeAt(0) | (country.charCodeAt(1) << 8);

	/** The body that a seat belongs to. A state and its country are the same: imported tenures give only the country. */
	function bodyOf({ of, country }: Tenure): string {
		return of === undefined || (country !== undefined && entities.at(of).kind === 'state')
			? `country ${country}`
			: `row ${of}`;
	}

	return {
		isGoverning,
		neighbours(row, role) {
			const own = entities.at(row).tenures[role];
			if (!own?.office || !oneSeat.has(own.office)) return { before: [], after: [] };
			const body = bodyOf(own);
			if (body === 'country undefined') return { before: [], after: [] };
			const code = own.country === undefined ? 0 : countryCode(own.country);
			const others = tenures(
				(n) => officeOf(n) === own.office && (code === 0 || views.tenureCountry[n] === code),
				(held) => bodyOf(held.tenure) === body,
			).filter((held) => held.row !== row || held.role !== role);
			return { before: rightBefore(own, others), after: rightAfter(own, others) };
		},
		government(country, date) {
			const code = countryCode(country);
			return tenures(
				(n) => views.tenureCountry[n] === code && isGoverning(officeOf(n)),
				({ tenure }) => isHeld(tenure, date),
			).sort((a, b) => b.tenure.rank - a.tenure.rank || entities.at(b.row).prior - entities.at(a.row).prior);
		},
		holders: (body) =>
			tenures(
				(n) => views.tenureOf[n] === body && body !== NO_ROW,
				() => true,
			).sort((a, b) => compareDates(lastDate(b.tenure), lastDate(a.tenure)) || b.tenure.rank - a.tenure.rank),
	};
}

const lastDate = ({ end, checked }: Tenure): IsoDate => end ?? checked;

/** Does the dataset show it held on that day? An open end speaks for half a year after it was last seen. */
export function isHeld(tenure: Tenure, date: IsoDate): boolean {
	if (!covers(tenure, date)) return false;
	return tenure.end !== undefined || daysBetween(tenure.checked, date) <= CURRENT_DAYS;
}

/** Of terms that ended when this one began, those that ended last. */
function rightBefore(own: Tenure, others: readonly HeldTenure[]): HeldTenure[] {
	const { start } = own;
	if (start === undefined) return [];
	const ended = others.filter(({ tenure }) => {
		if (tenure.end === undefined || tenure.start === undefined) return false;
		const days = daysBetween(tenure.end, start);
		return compareDates(tenure.start, start) < 0 && days >= -OVERLAP_DAYS && days <= GAP_DAYS;
	});
	const last = ended
		.map(({ tenure }) => tenure.end!)
		.sort(compareDates)
		.at(-1);
	return ended.filter(({ tenure }) => tenure.end === last);
}

/** Of terms that began when this one ended, those that began first. */
function rightAfter(own: Tenure, others: readonly HeldTenure[]): HeldTenure[] {
	const { start, end } = own;
	if (end === undefined) return [];
	const begun = others.filter(({ tenure }) => {
		if (tenure.start === undefined || (start !== undefined && compareDates(tenure.start, start) <= 0))
			return false;
		const days = daysBetween(end, tenure.start);
		return days >= -OVERLAP_DAYS && days <= GAP_DAYS;
	});
	const first = begun.map(({ tenure }) => tenure.start!).sort(compareDates)[0];
	return begun.filter(({ tenure }) => tenure.start === first);
}
