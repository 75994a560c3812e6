/**
 * Old lists leave terms open that have long ended. An open role is closed "by" a date (`endBy`, never `end`)
 * where the dataset itself shows that it cannot go on: the holder died, a successor took the one seat, or a newer
 * source shows somebody else in it. What the dataset does not show stays open, "as of" the day it was last seen.
 *
 * A successor counts only where the open role was not seen held after the successor had left again: whoever
 * stood in for a month closes nothing. A few seats are held by several at once (data/shared-seats.json).
 */

import { CURRENT_DAYS } from '../../src/engine/card/roles.ts';
import { daysBetween, firstDay, isBefore } from '../../src/engine/dates.ts';
import type { EntityId, IsoDate, Office, Role } from '../../src/model/entity.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { createKeeper } from './kept.ts';
import { type CountryOf, seatOf } from './tenure.ts';

export interface ClosedRole {
	entity: EntityId;
	title: string;
	endBy: IsoDate;
	/** "death", or the id of whoever holds the seat instead. */
	by: string;
}

export interface OpenEnds {
	/** In the order given; those without a closed role are the same objects. */
	entities: ImportedEntity[];
	closed: ClosedRole[];
}

interface Holding {
	entity: ImportedEntity;
	role: Role;
}

/** @param shared seats with several holders at once: "head-of-state sm" */
export function closeOpenEnds(
	entities: readonly ImportedEntity[],
	offices: readonly Office[],
	countryOf: CountryOf,
	shared: ReadonlySet<string>,
): OpenEnds {
	const single = new Set(offices.filter(({ singleSeat }) => singleSeat).map(({ id }) => id));
	const seats = new Map<string, Holding[]>();
	for (const entity of entities)
		for (const role of entity.roles) {
			if (role.office === undefined || !single.has(role.office)) continue;
			const seat = `${role.office} ${seatOf(role, countryOf)}`;
			if (shared.has(seat)) continue;
			const holdings = seats.get(seat);
			if (holdings) holdings.push({ entity, role });
			else seats.set(seat, [{ entity, role }]);
		}
	const endings = new Map<Role, { endBy: IsoDate; by: string }>();
	for (const holdings of seats.values())
		for (const holding of holdings) {
			if (!isOpen(holding.role)) continue;
			const ending = endingOf(holding, holdings);
			if (ending) endings.set(holding.role, ending);
		}
	const closed: ClosedRole[] = [];
	const result = entities.map((entity) => {
		const { died } = entity;
		if (died === undefined && !entity.roles.some((role) => endings.has(role))) return entity;
		const roles = entity.roles.map((role) => {
			if (!isOpen(role)) return role;
			let ending = endings.get(role);
			if (died !== undefined && (ending === undefined || isBefore(died, ending.endBy)))
				ending = { endBy: died, by: 'death' };
			if (!ending) return role;
			closed.push({ entity: entity.id, title: role.title, ...ending });
			// Seen held "as of" a list's date only because the list forgot to end it.
			const checked = isBefore(ending.endBy, role.checked) ? ending.endBy : role.checked;
			return { ...role, endBy: ending.endBy, checked };
		});
		return keep(entity, { ...entity, roles });
	});
	return { entities: result, closed };
}

/** Of one entity only the ends can differ between builds. */
const keep = createKeeper<ImportedEntity, ImportedEntity>((before, now) =>
	before.roles.every(
		({ endBy, checked }, n) => endBy === now.roles[n]!.endBy && checked === now.roles[n]!.checked,
	),
);

function isOpen({ end, endBy }: Role): boolean {
	return end === undefined && endBy === undefined;
}

function endingOf(open: Holding, holdings: readonly Holding[]): { endBy: IsoDate; by: string } | undefined {
	const since = open.role.start ?? open.role.checked;
	let successor: Holding | undefined;
	let instead: Holding | undefined;
	for (const other of holdings) {
		if (other.entity.id === open.entity.id) continue;
		const { start, checked } = other.role;
		if (start !== undefined && isBefore(since, start)) {
			const last = other.role.end ?? other.role.endBy ?? checked;
			if (isBefore(last, open.role.checked)) continue;
			if (!successor || firstDay(start) < firstDay(successor.role.start!)) successor = other;
		} else if (daysBetween(open.role.checked, checked) > CURRENT_DAYS && !isBefore(checked, since)) {
			// Seen in the seat long after the open one was seen in it for the last time.
			if (!instead || checked < instead.role.checked) instead = other;
		}
	}
	if (successor) return { endBy: successor.role.start!, by: successor.entity.id };
	return instead ? { endBy: instead.role.checked, by: instead.entity.id } : undefined;
}
