/** data/roll-calls.json as it stands: what the importer cannot see because it needs no source folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RollCall, Topic } from '../../src/model/entity.ts';

const read = (name: string) =>
	JSON.parse(readFileSync(join(import.meta.dirname, '../../data', name), 'utf8'));
const rollCalls = read('roll-calls.json') as RollCall[];
const topics = new Set((read('topics.json') as Topic[]).map(({ id }) => id));

const HOUSE = {
	id: /^us-house-(\d{4})-(\d+)$/,
	body: 'US House of Representatives',
	publisher: 'Clerk of the US House of Representatives',
	url: /^https:\/\/clerk\.house\.gov\/evs\/\d{4}\/roll\d{3,4}\.xml$/,
	seats: 435,
};
const SENATE = {
	id: /^us-senate-(\d{4})-(\d+)$/,
	body: 'US Senate',
	publisher: 'US Senate',
	url: /^https:\/\/www\.senate\.gov\/legislative\/LIS\/roll_call_votes\/vote\d{4}\/vote_\d{3}_\d_\d{5}\.xml$/,
	// A hundred senators and, in a tie, the vice president.
	seats: 101,
};

describe('named votes of Congress', () => {
	it('are at least 120, from 2003 on and most of them of the last ten years', () => {
		expect(rollCalls.length).toBeGreaterThanOrEqual(120);
		expect(rollCalls.every(({ date }) => date >= '2003')).toBe(true);
		expect(rollCalls.filter(({ date }) => date >= '2016').length).toBeGreaterThan(rollCalls.length / 2);
	});

	it('stand in order of date, each once', () => {
		const keys = rollCalls.map(({ date, id }) => `${date} ${id}`);
		expect(keys).toEqual([...keys].sort());
		expect(new Set(rollCalls.map(({ id }) => id)).size).toBe(rollCalls.length);
	});

	it.each(rollCalls.map((rollCall) => [rollCall.id, rollCall] as const))('%s', (id, rollCall) => {
		const chamber = HOUSE.id.test(id) ? HOUSE : SENATE;
		const [, year, number] = chamber.id.exec(id)!;
		expect(rollCall.body).toBe(chamber.body);
		expect(rollCall.publisher).toBe(chamber.publisher);
		expect(rollCall.url).toMatch(chamber.url);
		expect(rollCall.url).toMatch(new RegExp(`0*${number}\\.xml$`));
		// The last votes of a session can fall on the first days of January.
		expect([year, String(Number(year) + 1)]).toContain(rollCall.date.slice(0, 4));
		expect(topics).toContain(rollCall.topic);
		expect(['for', 'against']).toContain(rollCall.yea);
		const { yea, nay, abstained = 0 } = rollCall.tally;
		expect(yea + nay + abstained).toBeLessThanOrEqual(chamber.seats);
		expect(yea + nay).toBeGreaterThan(chamber.seats * 0.7);
		expect(rollCall.title).not.toMatch(/\.$|^(?:On|To) /);
		// It stands in brackets after the title, inside a sentence.
		if (rollCall.meaning !== undefined) expect(rollCall.meaning).toMatch(/^[a-z].*[^.]$/);
		// These titles say nothing of what was decided.
		if (/end of debate|veto override|motion to table|verdict/.test(rollCall.title))
			expect(rollCall.meaning).toBeDefined();
	});
});
