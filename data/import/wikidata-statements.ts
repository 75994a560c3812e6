/**
 * Statements of Wikidata on who held an office, made consistent with each other: one statement a holding, and no
 * open end that the same results contradict. Changes the statements it is given, and reports each change.
 */
import { firstDay, isBefore, lastDay } from '../../src/engine/dates.ts';
import type { IsoDate } from '../../src/model/entity.ts';
import type { Complaint } from './importer.ts';

export interface Statement {
	place: string;
	/** Wikidata ids. */
	person: string;
	position: string;
	title: string;
	office?: string;
	country?: string;
	preferred: boolean;
	start?: IsoDate;
	end?: IsoDate;
	/** It had ended by then. */
	endBy?: IsoDate;
	/** Wikidata id of the successor. */
	replacedBy?: string;
	references: { url: string; date: IsoDate | undefined }[];
	/** Another statement says the same better. */
	dropped?: true;
}

/** Offices that one person holds at a time, so that a later holder ends an earlier one. */
const SINGLE_SEAT = new Set([
	'defence-minister',
	'finance-minister',
	'foreign-minister',
	'head-of-government',
	'head-of-state',
	'organisation-head',
]);

export function settledStatements(statements: readonly Statement[], complaints: Complaint[]): void {
	dropRepeated(statements, complaints);
	closeContradicted(
		statements.filter(({ dropped }) => !dropped),
		complaints,
	);
}

/** Two statements on one person and office in the same days: the preferred one, then the one that has more dates. */
function dropRepeated(statements: readonly Statement[], complaints: Complaint[]): void {
	const dates = ({ start, end }: Statement) => Number(start !== undefined) + Number(end !== undefined);
	for (const group of grouped(statements, ({ person, position }) => `${person} ${position}`).values()) {
		const best = [...group].sort((a, b) => Number(b.preferred) - Number(a.preferred) || dates(b) - dates(a));
		best.forEach((statement, index) => {
			const kept = best.slice(0, index).find((other) => !other.dropped && overlaps(statement, other));
			if (!kept) return;
			statement.dropped = true;
			kept.references.push(...statement.references);
			if (statement.preferred === kept.preferred && dates(statement) === dates(kept))
				complaints.push({
					place: statement.place,
					reason: `${statement.title}: said twice in the same days; one is kept`,
				});
		});
	}
}

/** An open end whose successor has begun, or after which another holds the one seat, ended by that day. */
function closeContradicted(statements: readonly Statement[], complaints: Complaint[]): void {
	for (const group of grouped(statements, ({ position }) => position).values())
		for (const statement of group) {
			if (statement.end !== undefined) continue;
			const later = group
				.filter(
					(other) =>
						other.person !== statement.person &&
						other.start !== undefined &&
						(other.person === statement.replacedBy || SINGLE_SEAT.has(statement.office ?? '')) &&
						(statement.start === undefined
							? other.person === statement.replacedBy
							: isBefore(statement.start, other.start)),
				)
				.map(({ start }) => start!)
				.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0];
			if (later === undefined || (statement.endBy !== undefined && statement.endBy <= later)) continue;
			statement.endBy = later;
			complaints.push({
				place: statement.place,
				reason: `${statement.title} has an open end, but another began on ${later}; it ended by then`,
			});
		}
}

function overlaps(a: Statement, b: Statement): boolean {
	const first = (date: string | undefined) => (date === undefined ? '0000' : firstDay(date));
	const last = (date: string | undefined) => (date === undefined ? '9999' : lastDay(date));
	// A day in common is a handover from one term to the next, not the same term.
	return first(a.start) < last(b.end) && first(b.start) < last(a.end);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
