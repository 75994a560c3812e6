/**
 * Roles at a date: which one a person held then, which one now, and how sure that is.
 *
 * Invariant: nothing is called held on a day that no source covers. A role without a known end is `held`
 * until the day it was last checked, and `as-of` that day afterwards; where a source shows that it had ended by
 * some day (`endBy`), it is `former` after that day. "Current" is never stored: a role is current only where it has
 * no end of either kind and was checked within CURRENT_DAYS of the dataset's date.
 */
import type { RoleStatus } from '../../model/card.ts';
import type { IsoDate, Role } from '../../model/entity.ts';
import { compareDates, daysBetween, firstDay, isBefore, isOnOrBefore } from '../dates.ts';

/** Half a year: offices change hands slower than that, and researched entries are renewed about as often. */
export const CURRENT_DAYS = 180;

export interface RoleAtDate {
	role: Role;
	status: RoleStatus;
}

export interface RolesAtDate {
	/** The most weighty role; the latest former or the next upcoming one where none was held. */
	main?: RoleAtDate;
	/** Other roles held at that date, most weighty first. */
	others: RoleAtDate[];
}

/** 0–100 for an office id of data/offices.json; what has no rank weighs least. */
export type RankOf = (office: string | undefined) => number;

/** How one role stands at a date. */
export function roleStatus(role: Role, date: IsoDate): RoleStatus {
	if (role.start && isBefore(date, role.start)) return 'upcoming';
	if (role.end) {
		if (isBefore(role.end, date)) return 'former';
		// Ended in 2024, and the article is of May 2024: nobody knows which side of it.
		return isOnOrBefore(date, role.end) && !withinPartial(role.end, date) ? 'held' : 'as-of';
	}
	if (isOnOrBefore(date, role.checked)) return 'held';
	return role.endBy && isBefore(role.endBy, date) ? 'former' : 'as-of';
}

/** The last day on which it may have been held, as far as anybody says. */
const lastDate = ({ end, endBy }: Role): IsoDate | undefined => end ?? endBy;

function withinPartial(partial: IsoDate, date: IsoDate): boolean {
	return partial.length < 10 && !isBefore(date, partial) && !isBefore(partial, date);
}

/** Has it no end, and was it seen held recently enough to be called current? */
export function isCurrent(role: Role, datasetDate: IsoDate): boolean {
	return (
		lastDate(role) === undefined &&
		!(role.start && isBefore(datasetDate, role.start)) &&
		daysBetween(role.checked, datasetDate) <= CURRENT_DAYS
	);
}

/**
 * The roles at a date.
 *
 * Several at once are ordered by freshness first (a role last seen long before the date yields to one that a
 * source shows held), then by office rank, then the one begun last.
 */
export function rolesAt(roles: readonly Role[], date: IsoDate, rankOf: RankOf): RolesAtDate {
	const all = roles.map((role) => ({ role, status: roleStatus(role, date) }));
	const active = all.filter(({ status }) => status === 'held' || status === 'as-of');
	if (active.length > 0) {
		active.sort(
			(a, b) =>
				Number(isStale(a, date)) - Number(isStale(b, date)) ||
				rankOf(b.role.office) - rankOf(a.role.office) ||
				compareDates(startOf(b.role), startOf(a.role)) ||
				compareDates(b.role.checked, a.role.checked),
		);
		const [main, ...others] = active;
		return { main, others };
	}
	const former = all
		.filter(({ status }) => status === 'former')
		.sort(
			(a, b) =>
				compareDates(lastDate(b.role)!, lastDate(a.role)!) || rankOf(b.role.office) - rankOf(a.role.office),
		);
	if (former[0]) return { main: former[0], others: [] };
	const upcoming = all
		.filter(({ status }) => status === 'upcoming')
		.sort(
			(a, b) => compareDates(a.role.start!, b.role.start!) || rankOf(b.role.office) - rankOf(a.role.office),
		);
	return { main: upcoming[0], others: [] };
}

/** The role at the dataset's date; `held` means current. */
export function roleNow(
	roles: readonly Role[],
	datasetDate: IsoDate,
	rankOf: RankOf,
): RoleAtDate | undefined {
	const { main } = rolesAt(roles, datasetDate, rankOf);
	if (main?.status === 'as-of' && isCurrent(main.role, datasetDate)) return { ...main, status: 'held' };
	return main;
}

function isStale({ role, status }: RoleAtDate, date: IsoDate): boolean {
	return status === 'as-of' && daysBetween(role.checked, date) > CURRENT_DAYS;
}

/** An unknown start counts as the earliest. */
function startOf(role: Role): IsoDate {
	return role.start ?? '0001';
}

/** Does the tenure cover the date, widened by `slackDays` on either side? Unknown ends are open. */
export function covers(term: { start?: IsoDate; end?: IsoDate }, date: IsoDate, slackDays = 0): boolean {
	if (term.start && daysBetween(date, firstDay(term.start)) > slackDays) return false;
	return !(term.end && daysBetween(term.end, date) > slackDays);
}
