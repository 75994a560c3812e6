/**
 * An office of one seat has one holder: two people whose term is open are a missed succession. Among hand-written
 * entries no two terms may be open at all; in the whole dataset no two may be current, because old lists leave
 * open what nobody has closed (data/compile/open-ends.ts closes what it can). Seats that several hold at once are
 * listed with the reason in data/shared-seats.json, and a seat listed there in vain is an error.
 */
import { isCurrent } from '../../src/engine/card/roles.ts';
import { seatOf } from '../compile/tenure.ts';
import { filesById } from './places.ts';
import type { DatasetRule, PlacedFinding } from './rule.ts';

const SHARED_FILE = 'data/shared-seats.json';

export const singleSeat: DatasetRule = {
	name: 'single-seat',
	scope: 'dataset',
	check(data) {
		const { entries, offices, sharedSeats, world } = data;
		const findings: PlacedFinding[] = [];
		const single = new Set(offices.filter((office) => office.singleSeat).map(({ id }) => id));
		const entities = world?.entities ?? entries.map(({ entity }) => entity);
		const written = new Set(entries.map(({ slug }) => slug));
		const files = filesById(data);
		const countries = new Map(
			entities.flatMap(({ id, kind, country }) => (kind === 'person' ? [] : [[id, country] as const])),
		);
		const countryOf = (id: string) => countries.get(id);
		const holders = new Map<string, { id: string; checked: string; current: boolean }[]>();
		const needed = new Set<string>();
		for (const entity of entities)
			entity.roles.forEach((role, index) => {
				if (role.office === undefined || role.end !== undefined || role.endBy !== undefined) return;
				if (!single.has(role.office)) return;
				const current = world === undefined || isCurrent(role, world.date);
				if (!current && !written.has(entity.id)) return;
				const seat = `${role.office} ${seatOf(role, countryOf)}`;
				const others = holders.get(seat) ?? [];
				holders.set(seat, others);
				const other = others.find(
					({ id, current: isHeld }) =>
						id !== entity.id && ((current && isHeld) || (written.has(entity.id) && written.has(id))),
				);
				others.push({ id: entity.id, checked: role.checked, current });
				if (!other) return;
				if (sharedSeats[seat] !== undefined) {
					needed.add(seat);
					return;
				}
				findings.push({
					file: files.get(entity.id) ?? entity.id,
					at: `roles[${index}]`,
					wrong: `has a second open holder (${seat})`,
					expected: 'one role without an end',
					actual: `${entity.id} (checked ${role.checked}) and ${other.id} (checked ${other.checked})`,
					fix: `give the earlier holder an end with its source, mend office, country or "of", or list the seat in ${SHARED_FILE} if several hold it`,
				});
			});
		// Who else holds the seat may be known from imported lists only.
		if (world)
			for (const seat of Object.keys(sharedSeats))
				if (!needed.has(seat))
					findings.push({
						file: SHARED_FILE,
						at: seat,
						wrong: 'is an exception that nothing needs',
						fix: 'take it out',
					});
		return findings;
	},
};
