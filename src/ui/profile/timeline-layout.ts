/**
 * Where everything stands on the axis of years: bars for offices, marks for dated positions and votes. Pure; in
 * hundredths of the axis, from its beginning to its end, so that the page may be of any width and direction.
 * A date known to the year only takes the whole year in a bar, and its middle as a mark.
 */
import type { IsoDate } from '../../model/entity.ts';
import type { ProfileModel, ProfileRole } from '../../model/profile.ts';

export interface Tick {
	year: number;
	at: number;
}

export interface Bar {
	from: number;
	to: number;
	/** No source says when it began: the bar begins without an edge. */
	openStart: boolean;
	/** No end on record: it was last seen held where the bar ends. */
	openEnd: boolean;
}

export interface Mark {
	at: number;
	/** Place in a stack, from 0, where marks would cover each other. */
	level: number;
}

export interface Timeline {
	ticks: Tick[];
	/** One for every role, in their order. */
	bars: Bar[];
	/** One for every position said, topic by topic. */
	said: Mark[];
	/** One for every vote. */
	votes: number[];
	/** Levels in use by `said`. */
	levels: number;
	/** The article's date. */
	articleAt?: number;
}

/** Fraction of a year at which a date begins or ends, or its middle. */
export function yearOf(date: IsoDate, edge: 'start' | 'end' | 'middle'): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	const from = year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 365;
	const length = day !== undefined ? 1 / 365 : month !== undefined ? 1 / 12 : 1;
	return edge === 'start' ? from : from + (edge === 'end' ? length : length / 2);
}

/** At most so many years are labelled: more would touch each other at 560 px. */
const MOST_TICKS = 8;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];
/** A shorter axis would make a month look like a career. */
const LEAST_YEARS = 4;
/** Nothing newer than this is on record: the axis ends with the last event, not with the dataset. */
const LONG_AGO_YEARS = 8;
/** Marks nearer than this stand above each other: some 15 px of 560. */
const MARK_WIDTH = 2.7;
/** Higher stacks than this would tower over the offices. */
const MOST_LEVELS = 12;

const endOf = ({ end, endBy, asOf }: ProfileRole): IsoDate => end ?? endBy ?? asOf;

/** @returns undefined where nothing on record has a date to draw */
export function layOutTimeline({ roles, topics, votes, card }: ProfileModel): Timeline | undefined {
	const said = topics.flatMap(({ stances }) => stances.map(({ date }) => date));
	const starts = [
		...roles.map((role) => yearOf(role.start ?? endOf(role), 'start')),
		...[...said, ...votes.map(({ date }) => date)].map((date) => yearOf(date, 'start')),
	];
	if (starts.length === 0) return undefined;
	const ends = [
		...roles.map((role) => yearOf(endOf(role), 'end')),
		...[...said, ...votes.map(({ date }) => date)].map((date) => yearOf(date, 'end')),
	];
	if (card.articleDate) {
		starts.push(yearOf(card.articleDate, 'start'));
		ends.push(yearOf(card.articleDate, 'end'));
	}
	const dataset = yearOf(card.datasetDate, 'end');
	const last = Math.max(...ends);
	const to = dataset - last < LONG_AGO_YEARS ? Math.max(dataset, last) : last;
	const from = Math.min(...starts, to - LEAST_YEARS);
	const step = STEPS.find((years) => (to - from) / years <= MOST_TICKS) ?? 200;
	const begin = Math.floor(from / step) * step;
	// A year or two before the first event may be left out; the labels keep to round years.
	const first = Math.max(begin, from - step / 4);
	const place = (year: number): number => ((year - first) / (to - first)) * 100;
	const ticks: Tick[] = [];
	for (let year = Math.ceil(first / step) * step; year <= to; year += step)
		ticks.push({ year, at: place(year) });
	return {
		ticks,
		bars: roles.map((role) => ({
			from: place(yearOf(role.start ?? endOf(role), 'start')),
			to: place(yearOf(endOf(role), 'end')),
			openStart: role.start === undefined,
			openEnd: role.end === undefined,
		})),
		...stack(said.map((date) => place(yearOf(date, 'middle')))),
		votes: votes.map(({ date }) => place(yearOf(date, 'middle'))),
		...(card.articleDate && { articleAt: place(yearOf(card.articleDate, 'middle')) }),
	};
}

/** Lifts marks that would cover one another; beyond the highest level they do. */
function stack(places: readonly number[]): { said: Mark[]; levels: number } {
	const last: number[] = [];
	const marks: Mark[] = places.map((at) => ({ at, level: 0 }));
	for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
		let level = last.findIndex((at) => mark.at - at >= MARK_WIDTH);
		if (level < 0) level = Math.min(last.length, MOST_LEVELS - 1);
		mark.level = level;
		last[level] = mark.at;
	}
	return { said: marks, levels: last.length };
}
