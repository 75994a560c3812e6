/**
 * Recorded votes: one id each, a topic that exists, a date that has been, a tally that somebody cast; who voted is
 * listed once, on one side, and by no more than the official count. A list that is shorter than the tally is not
 * wrong (some voters have no id), but a UN resolution without its full list says "partial".
 */
import { isBefore } from '../../src/engine/dates.ts';
import { dateFault } from '../dates.ts';
import type { DatasetRule, PlacedFinding } from './rule.ts';

/** So many are named in the note; `npm run data:report` has the numbers. */
const MOST_NAMED = 10;

export const rollCallsSound: DatasetRule = {
	name: 'roll-calls-sound',
	scope: 'dataset',
	check({ rollCalls, topicIds, today, world }) {
		const findings: PlacedFinding[] = [];
		const seen = new Map<string, string>();
		const votes = new Map((world?.imported.votes ?? []).map((record) => [record.rollCall, record]));
		const short: string[] = [];
		for (const { file, calls } of rollCalls)
			calls.forEach(({ id, topic, date, tally, partial }, index) => {
				const report = (at: string, wrong: string, actual: string, fix: string, expected?: string) =>
					findings.push({ file, at: `[${index}].${at}`, wrong, actual, fix, expected });
				const before = seen.get(id);
				if (before) report('id', `is there already (${before})`, id, 'give every vote its own id');
				else seen.set(id, `${file} [${index}]`);
				if (!topicIds.has(topic))
					report('topic', 'is no topic', topic, 'choose one of data/topics.json, or add the topic there');
				const fault = dateFault(date);
				if (fault) report('date', fault, date, 'write the day of the vote');
				else if (isBefore(today, date))
					report('date', 'lies in the future', date, 'write the day of the vote');
				if (tally.yea + tally.nay === 0)
					report('tally', 'counts nobody', '0 votes', 'write the official count');
				const record = votes.get(id);
				if (!record) return;
				const sides = [record.yea, record.nay, record.abstained ?? []];
				const listed = sides.map(({ length }) => length);
				const counted = [tally.yea, tally.nay, tally.abstained ?? listed[2]!];
				if (listed.some((count, side) => count > counted[side]!))
					report(
						'tally',
						'is less than the voters listed',
						listed.join('/'),
						'look the vote up: the tally or the list is wrong',
						counted.join('/'),
					);
				else if (!partial && listed.some((count, side) => count < counted[side]!)) short.push(id);
				const all = sides.flat();
				const twice = all.filter((voter, at) => all.indexOf(voter) < at);
				if (twice.length > 0)
					report(
						'id',
						'has voters who are listed twice',
						[...new Set(twice)].join(', '),
						'mend the importer: a voter stands on one side',
					);
			});
		for (const id of world?.votes.undescribed ?? [])
			findings.push({
				file: 'data/roll-calls.json',
				at: '',
				wrong: 'does not describe a vote that importers list voters for',
				actual: id,
				fix: 'add the roll call with its topic and what a Yea means, or leave it out of the import',
			});
		if (short.length > 0)
			findings.push({
				file: 'data/roll-calls.json',
				at: '',
				wrong: `has ${short.length} votes with fewer voters listed than were counted`,
				actual: `${short.slice(0, MOST_NAMED).join(', ')}${short.length > MOST_NAMED ? ' …' : ''}`,
				fix: 'write "partial": true where no source lists them all; "npm run data:report" has the numbers',
				level: 'note',
			});
		return findings;
	},
};
