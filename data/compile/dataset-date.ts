/**
 * The date of the dataset. It follows from the data, never from a clock, so that the same files give the same
 * dataset anywhere.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay } from '../../src/engine/dates.ts';
import type { Entity } from '../../src/model/entity.ts';
import { newest } from '../dates.ts';
import { byCodeUnit, readJson } from '../load.ts';

/** Above this share of open roles seen, a few fresh pages stand alone and speak for themselves only. */
const SEEN_SHARE = 0.9;

/**
 * Up to when the dataset as a whole speaks: what data/dataset.json states, or the day by which nine tenths of the
 * hand-written roles without an end were last seen held. The newest page alone would age all the others: with one
 * role seen in June, a hundred seen in January would no longer count as current.
 */
export function datasetDate(root: string, written: readonly Entity[]): string {
	if (existsSync(join(root, 'data', 'dataset.json'))) {
		const { date } = readJson(root, 'dataset.json') as { date?: unknown };
		if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
			throw new Error('data/dataset.json: "date" must be a day written YYYY-MM-DD');
		return date;
	}
	// A month or year that is not said more exactly may have been its first day.
	const seen = written
		.flatMap(({ roles }) => roles.filter(({ end }) => end === undefined))
		.map(({ checked }) => firstDay(checked))
		.sort(byCodeUnit);
	const date =
		seen[Math.floor(SEEN_SHARE * (seen.length - 1))] ??
		newest(written.map(({ checked }) => firstDay(checked)));
	if (date === undefined)
		throw new Error('data/ holds no entity that fits the schema: run "npm run data:check"');
	return date;
}
