/**
 * One line for one tenure. Sources list a legislator's eleven terms one by one, or one tenure under two labels;
 * a card says "Member of the US House of Representatives, 2003–2025". Only imported roles pass through here:
 * what people wrote by hand stays as they wrote it.
 */
import { firstDay, isBefore } from '../../src/engine/dates.ts';
import type { IsoDate, Role } from '../../src/model/entity.ts';
import { newest } from '../dates.ts';
import { type CountryOf, gapDays, overlaps, sameOffice } from './tenure.ts';

/** A parliament that was dissolved is elected anew within three months; its members are said to have stayed. */
const LEGISLATURE_GAP_DAYS = 92;
/** A cabinet that resigns and is sworn in again within a week has not left. */
const OFFICE_GAP_DAYS = 7;

/** Roles with overlapping or touching terms joined, in order of start; roles without a start come first. */
export function joinTerms(roles: readonly Role[], countryOf: CountryOf): Role[] {
	if (roles.length < 2) return [...roles];
	const ordered = [...roles].sort(byStart);
	const joined: Role[] = [];
	for (const role of ordered) {
		// The latest such role: an earlier one that also fits has been joined with it already.
		const at = joined.findLastIndex((before) => continues(before, role, countryOf));
		if (at < 0) joined.push(role);
		else joined[at] = joinedRole(joined[at]!, role);
	}
	return joined;
}

function continues(before: Role, role: Role, countryOf: CountryOf): boolean {
	const sameTitle =
		before.title === role.title &&
		before.office === role.office &&
		before.country === role.country &&
		before.of === role.of;
	if (!sameTitle) return sameOffice(before, role, countryOf) && overlaps(before, role);
	// An undated term says nothing that a dated one does not say better, unless it was seen held later.
	if (before.start === undefined && before.end === undefined)
		return role.end === undefined || !isBefore(role.end, before.checked);
	return gapDays(before, role) <= (role.office === 'legislator' ? LEGISLATURE_GAP_DAYS : OFFICE_GAP_DAYS);
}

/** Both roles as one, earlier one first: the most exact dates, and the newest word on whether it has ended. */
export function joinedRole(a: Role, b: Role): Role {
	const { start: _, end: __, endBy: ___, ...rest } = a;
	const start = earliest(a.start, b.start);
	const end = joinedEnd(a, b);
	return {
		...rest,
		...(a.office === undefined && b.office !== undefined && { office: b.office }),
		...(a.of === undefined && b.of !== undefined && { of: b.of }),
		...(a.country === undefined && b.country !== undefined && { country: b.country }),
		...(start !== undefined && { start }),
		...(end !== undefined && { end }),
		checked: end ?? newest([a.checked, b.checked])!,
		sources: [...new Set([...a.sources, ...b.sources])],
	};
}

/** The earlier of two dates, the more exact where one contains the other. */
function earliest(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	if (a.startsWith(b)) return a;
	if (b.startsWith(a)) return b;
	return firstDay(a) <= firstDay(b) ? a : b;
}

function joinedEnd(a: Role, b: Role): IsoDate | undefined {
	if (a.end !== undefined && b.end !== undefined) {
		if (a.end.startsWith(b.end)) return a.end;
		if (b.end.startsWith(a.end)) return b.end;
		return firstDay(a.end) >= firstDay(b.end) ? a.end : b.end;
	}
	const [ended, open] = a.end === undefined ? [b, a] : [a, b];
	if (ended.end === undefined) return undefined;
	// One source lists the tenure twice and once without its end.
	if (ended.start !== undefined && ended.start === open.start)
		if (ended.sources.some((key) => open.sources.includes(key))) return ended.end;
	// Seen held after that end, or begun after it: the end is an earlier term's.
	const goesOn =
		isBefore(ended.end, open.checked) || (open.start !== undefined && !isBefore(open.start, ended.end));
	return goesOn ? undefined : ended.end;
}

function byStart(a: Role, b: Role): number {
	const x = a.start === undefined ? '' : firstDay(a.start);
	const y = b.start === undefined ? '' : firstDay(b.start);
	return x < y ? -1 : x > y ? 1 : 0;
}
