/**
 * Holds the dataset against data/must-have.json: who held which office when, and must be found. A row is found
 * where somebody of that name (or the entity named) holds the office of that country or body within those dates,
 * with dates and a source; otherwise the row says in `missing` what was tried. The table states no fact of its own:
 * its names and dates were looked up for this check. A row without a holder says that nobody is known for those
 * years; it is out of date once somebody is.
 */
import { daysBetween, firstDay, isBefore, lastDay } from '../src/engine/dates.ts';
import type { Entity, EntityId, IsoDate, Role } from '../src/model/entity.ts';
import { nameKeysOf } from './compile/identity.ts';
import { type CountryOf, seatOf } from './compile/tenure.ts';

export interface MustHaveRow {
	office: string;
	/** Body that has the office, or… */
	of?: EntityId;
	/** …country. */
	country?: string;
	/** Absent: nobody is known, and `missing` says what was tried. */
	holder?: string;
	from?: IsoDate;
	to?: IsoDate;
	entity?: EntityId;
	/** What was tried. */
	missing?: string;
}

export type MustHaveStatus =
	| 'found'
	/** The person is there, the office or its dates are not. */
	| 'no such role'
	/** Found without a start: the card cannot say since when. */
	| 'no dates'
	| 'nobody of that name'
	/** Not found, and the row says so. */
	| 'missing';

export interface CheckedRow {
	row: MustHaveRow;
	status: MustHaveStatus;
	entity?: EntityId;
	/** Found although the row calls it missing: take the note out. */
	outdated?: true;
}

/** Every row with whether the dataset has it, in order. */
export function checkMustHave(
	rows: readonly MustHaveRow[],
	entities: readonly Entity[],
	countryOf: CountryOf,
): CheckedRow[] {
	const wanted = new Set(rows.flatMap(({ holder }) => (holder === undefined ? [] : [...keysOf(holder)])));
	const byName = new Map<string, Entity[]>();
	const byId = new Map<EntityId, Entity>();
	for (const entity of entities) {
		if (entity.kind !== 'person') continue;
		byId.set(entity.id, entity);
		for (const key of namesOf(entity))
			if (wanted.has(key)) byName.set(key, [...(byName.get(key) ?? []), entity]);
	}
	return rows.map((row) => {
		if (row.holder === undefined) {
			const isFilled = gapsOf(entities, row, countryOf).length === 0;
			return { row, status: isFilled ? 'found' : 'missing', ...(isFilled && { outdated: true as const }) };
		}
		const named = row.entity === undefined ? undefined : byId.get(row.entity);
		const people = named
			? [named]
			: [...new Set([...keysOf(row.holder)].flatMap((key) => byName.get(key) ?? []))];
		const roles = people.flatMap((entity) =>
			entity.roles.filter((role) => isMeant(role, row, countryOf)).map((role) => ({ entity, role })),
		);
		const dated = roles.find(({ role }) => role.start !== undefined && role.sources.length > 0);
		if (dated)
			return {
				row,
				status: 'found',
				entity: dated.entity.id,
				...(row.missing && { outdated: true as const }),
			};
		if (row.missing !== undefined) return { row, status: 'missing' };
		if (roles.length > 0) return { row, status: 'no dates', entity: roles[0]!.entity.id };
		return people.length > 0
			? { row, status: 'no such role', entity: people[0]!.id }
			: { row, status: 'nobody of that name' };
	});
}

/** A seat may stand empty for so long between two holders, or until an election is held. */
const MOST_DAYS_VACANT = 45;

/** Times within the row's for which nobody is known in its seat, with a start. */
export function gapsOf(
	entities: readonly Entity[],
	row: Pick<MustHaveRow, 'office' | 'of' | 'country' | 'from' | 'to'>,
	countryOf: CountryOf,
): { from: IsoDate; to: IsoDate }[] {
	const held = rolesInSeat(entities, row, countryOf)
		.map(({ start, end, endBy, checked }) => [firstDay(start!), lastDay(end ?? endBy ?? checked)] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const last = lastDay(row.to!);
	const gaps: { from: IsoDate; to: IsoDate }[] = [];
	let known = firstDay(row.from!);
	for (const [start, end] of [...held, [last, last] as const]) {
		const until = isBefore(last, start) ? last : start;
		if (daysBetween(known, until) > MOST_DAYS_VACANT) gaps.push({ from: known, to: until });
		if (end > known) known = end;
	}
	return gaps;
}

const seatsOf = new WeakMap<readonly Entity[], Map<string, Role[]>>();

/** Dated roles of people in one seat; the seats of a dataset are gone through once. */
function rolesInSeat(
	entities: readonly Entity[],
	{ office, of, country }: Pick<MustHaveRow, 'office' | 'of' | 'country'>,
	countryOf: CountryOf,
): Role[] {
	let seats = seatsOf.get(entities);
	if (!seats) {
		seats = new Map();
		for (const { kind, roles } of entities)
			for (const role of kind === 'person' ? roles : []) {
				if (role.office === undefined || role.start === undefined) continue;
				const seat = `${role.office} ${seatOf(role, countryOf)}`;
				const there = seats.get(seat);
				if (there) there.push(role);
				else seats.set(seat, [role]);
			}
		seatsOf.set(entities, seats);
	}
	return seats.get(`${office} ${of ?? country}`) ?? [];
}

function isMeant(role: Role, row: MustHaveRow, countryOf: CountryOf): boolean {
	if (role.office !== row.office) return false;
	const seat = seatOf(role, countryOf);
	const isSeat = row.of === undefined ? seat === row.country : seat === row.of || role.of === row.of;
	if (!isSeat) return false;
	const end = role.end ?? role.endBy;
	if (row.to !== undefined && role.start !== undefined && isBefore(row.to, role.start)) return false;
	return !(row.from !== undefined && end !== undefined && isBefore(end, row.from));
}

function namesOf(entity: Entity): Set<string> {
	return new Set([...nameKeysOf({ ...entity, roles: [] }), entity.name.toLowerCase()]);
}

function keysOf(holder: string): Set<string> {
	const entity = { kind: 'person', name: holder, names: [], roles: [] } as unknown as Entity;
	return namesOf(entity);
}
