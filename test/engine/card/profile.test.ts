import { describe, expect, it } from 'vitest';
import { type ProfileContext, profileOf } from '../../../src/engine/card/profile.ts';
import { stanceOfVote } from '../../../src/engine/card/votes.ts';
import type { Entity, RollCall, Stance } from '../../../src/model/entity.ts';

const page = (name: string, date: string) => ({
	...{ title: `Page ${name}`, publisher: name, url: `https://${name}.example/`, date },
});
const rollCall = (id: string, date: string, yea: RollCall['yea'], topic = 'arms'): RollCall => ({
	...{ id, date, yea, topic, body: 'Senate', title: `Bill ${id}`, publisher: 'Senate' },
	...{ url: `https://senate.example/${id}`, tally: { yea: 3, nay: 2 } },
});
const ROLL_CALLS = [
	rollCall('v1', '2020-01-01', 'for'),
	rollCall('v2', '2024-01-01', 'against'),
	rollCall('v3', '2022-01-01', 'for', 'ships'),
];
const said = (date: string, position: Stance['position'], topic: string, sources: string[]): Stance => ({
	...{ date, position, topic, sources, statement: `Said so on ${date}.` },
});
const ENTITY: Entity = {
	id: 'jane-roe',
	kind: 'person',
	name: 'Jane Roe',
	names: [
		{ name: 'Roe', kind: 'surname' },
		{ name: 'Джейн Роу', kind: 'native', lang: 'uk' },
		{ name: 'Jane Roe', kind: 'also' },
	],
	country: 'no',
	roles: [
		{ title: 'Mayor', start: '2001', end: '2005', checked: '2005', sources: ['b'] },
		{ title: 'Senator', of: 'senate', start: '2019-01-03', checked: '2026-01-10', sources: ['a', 'b'] },
		{ title: 'Envoy', start: '2010', endBy: '2014', checked: '2012', of: 'gone', sources: ['gone'] },
	],
	affiliations: [
		{ of: 'senate', checked: '2020', sources: ['a'] },
		{ checked: '2020', sources: ['a'] },
	],
	stances: [
		said('2023-03-01', 'against', 'arms', ['c']),
		said('2021', 'for', 'arms', ['a']),
		said('2025-01-01', 'for', 'ports', ['a']),
		said('2025-01-01', 'for', 'unknown', ['a']),
		...(['yea', 'nay', 'abstained'] as const).map((cast, n) =>
			stanceOfVote(ROLL_CALLS[n]!, cast, [ROLL_CALLS[n]!.id]),
		),
	],
	sources: {
		a: page('a', '2026-01-10'),
		b: page('b', '2005'),
		c: page('c', '2023-03-01'),
		// The same page under another key, as evidence of another claim.
		...Object.fromEntries(
			ROLL_CALLS.map(({ id, title, publisher, url, date }) => [id, { title, publisher, url, date }]),
		),
	},
	checked: '2026-01-10',
};
const topic = (id: string) => ({ id, label: id.toUpperCase(), question: `${id}?`, phrases: {} });
const context = (more: Partial<ProfileContext> = {}): ProfileContext => ({
	topics: [],
	datasetDate: '2026-01-31',
	topicsById: new Map(['arms', 'ships', 'ports'].map((id) => [id, topic(id)])),
	rollCalls: new Map(ROLL_CALLS.map((one) => [one.id, one])),
	nameOf: (id) => (id === 'senate' ? 'The Senate' : undefined),
	related: [],
	...more,
});
const model = profileOf(ENTITY, context());

describe('a profile', () => {
	it('has every role, newest first, with where it is held and how it stands', () => {
		expect(
			model.roles.map(({ title, status, isCurrent, of }) => [title, status, isCurrent, of?.name]),
		).toEqual([
			['Senator', 'as-of', true, 'The Senate'],
			['Envoy', 'former', false, undefined],
			['Mayor', 'former', false, undefined],
		]);
		expect(model.roles[1]).toMatchObject({ endBy: '2014', asOf: '2012' });
	});

	it('says how roles stood on the article’s date', () => {
		const then = profileOf(ENTITY, context({ date: '2004-02-01' }));
		expect(then.roles.map(({ title, status }) => [title, status])).toEqual([
			['Senator', 'upcoming'],
			['Envoy', 'upcoming'],
			['Mayor', 'held'],
		]);
		expect(then.card.role?.title).toBe('Mayor');
	});

	it('gives every topic its answers, oldest first, and marks a change', () => {
		const arms = model.topics.find((one) => one.topic === 'arms')!;
		expect(arms.stances.map(({ date, position, isChange }) => [date, position, isChange])).toEqual([
			['2021', 'for', false],
			['2023-03-01', 'against', true],
		]);
		expect(arms.votes).toEqual([{ position: 'for', count: 2 }]);
		expect(arms.newest).toEqual({ date: '2024-01-01', position: 'for' });
	});

	it('puts the article’s topic first, then what was said, then votes alone; a topic without a question is left out', () => {
		expect(model.topics.map((one) => one.topic)).toEqual(['ports', 'arms', 'ships']);
		const asked = profileOf(ENTITY, context({ topics: ['ships'] }));
		expect(asked.topics.map((one) => [one.topic, one.onTopic])).toEqual([
			['ships', true],
			['ports', false],
			['arms', false],
		]);
	});

	it('tells of a vote how it was cast, what it answers and what a Yea answered', () => {
		expect(model.votes.map(({ rollCall: id, cast, position, yea }) => [id, cast, position, yea])).toEqual([
			['v2', 'nay', 'for', 'against'],
			['v3', 'abstained', 'abstained', 'for'],
			['v1', 'yea', 'for', 'for'],
		]);
		expect(model.votes[0]).toMatchObject({ body: 'Senate', title: 'Bill v2', tally: { yea: 3, nay: 2 } });
	});

	it('leaves out a vote whose roll call is not known', () => {
		expect(profileOf(ENTITY, context({ rollCalls: new Map() })).votes).toEqual([]);
	});

	it('numbers pages in the order in which they are cited, each once', () => {
		expect(model.sources.map(({ publisher, date }) => `${publisher} ${date}`)).toEqual([
			'a 2026-01-10',
			'b 2005',
			'c 2023-03-01',
			'Senate 2024-01-01',
			'Senate 2022-01-01',
			'Senate 2020-01-01',
		]);
		expect(model.roles.map(({ sources }) => sources)).toEqual([[1, 2], [], [2]]);
		expect(model.votes.map(({ source }) => source)).toEqual([4, 5, 6]);
	});

	it('shows names but the engine’s own, and affiliations that have a name', () => {
		expect(model.names).toEqual([{ name: 'Джейн Роу', kind: 'native', lang: 'uk' }]);
		expect(model.affiliations).toEqual([{ title: 'The Senate', of: 'senate', asOf: '2020', sources: [1] }]);
	});

	it('says how new each part is', () => {
		expect(model.newest).toEqual({ roles: '2026-01-10', positions: '2025-01-01', votes: '2024-01-01' });
		expect(profileOf({ ...ENTITY, roles: [], stances: [] }, context()).newest).toEqual({});
	});
});
