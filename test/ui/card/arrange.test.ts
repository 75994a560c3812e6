import { describe, expect, test } from 'vitest';
import type { CardRole, CardStance } from '../../../src/model/card.ts';
import { arrangeStances, kindLine, roleLines } from '../../../src/ui/card/arrange.ts';
import { cardModel, stance, stoltenberg } from '../samples.ts';

function role(more: Partial<CardRole> = {}): CardRole {
	return { title: 'Minister', status: 'held', asOf: '2023-05-02', sources: [], ...more };
}

describe('a role line', () => {
	test.each<[string, CardRole, { label?: string; text: string; asOf?: string }]>([
		['ended later', role({ start: '2014-10-01', end: '2024-10-01' }), { text: 'Minister, 2014–2024' }],
		// Without an end it must never read as current.
		['no known end', role({ start: '2021' }), { text: 'Minister, since 2021', asOf: 'as of May 2023' }],
		[
			'seen last',
			role({ status: 'as-of', start: '2021-03' }),
			{ text: 'Minister, since March 2021', asOf: 'as of May 2023' },
		],
		[
			'ended by some day',
			role({ status: 'former', start: '2021-03', endBy: '2025-01-20' }),
			{ label: 'Formerly', text: 'Minister, from March 2021, ended by January 2025', asOf: 'as of May 2023' },
		],
		[
			'may have ended by some day',
			role({ status: 'as-of', endBy: '2025' }),
			{ text: 'Minister, ended by 2025', asOf: 'as of May 2023' },
		],
		['no dates', role({ status: 'as-of' }), { text: 'Minister', asOf: 'as of May 2023' }],
		[
			'ended before',
			role({ status: 'former', start: '2010', end: '2012' }),
			{ label: 'Formerly', text: 'Minister, 2010–2012' },
		],
		[
			'not yet',
			role({ status: 'upcoming', start: '2027-03-01' }),
			{ label: 'Later', text: 'Minister, from March 2027' },
		],
	])('%s', (_, given, expected) => {
		expect(roleLines(cardModel({ role: given }))).toEqual([
			{ label: undefined, asOf: undefined, ...expected, sources: [] },
		]);
	});

	test('then, also and now, in that order', () => {
		const lines = roleLines({ ...stoltenberg, otherRoles: [role({ title: 'Envoy', end: '2024' })] });
		expect(lines.map(({ label, text }) => [label, text])).toEqual([
			[undefined, 'Secretary General of NATO, 2014–2024'],
			['Also', 'Envoy, until 2024'],
			['Now', 'Minister of Finance of Norway, since February 2025'],
		]);
	});
});

test.each([
	['person', 'no', 'Person · Norway'],
	['organisation', undefined, 'Organisation'],
	['outlet', 'kp', 'News outlet · North Korea'],
	['state', 'kr', 'Government'],
] as const)('kind line of a %s', (kind, country, expected) => {
	expect(kindLine(cardModel({ kind, country }))).toBe(expected);
});

describe('which stances stand open', () => {
	const a = (more: Partial<CardStance> = {}) => stance({ topic: 'a', topicLabel: 'A', ...more });
	const b = (more: Partial<CardStance> = {}) =>
		stance({ topic: 'b', topicLabel: 'B', onTopic: false, ...more });
	const shape = (stances: CardStance[]) => {
		const { open, rest } = arrangeStances(stances);
		const print = (groups: typeof open) =>
			groups.map((group) => `${group.topic}${group.stances.length}`).join(' ');
		return `${print(open)} | ${print(rest)}`;
	};
	test.each<[string, CardStance[], string]>([
		['none', [], ' | '],
		['three', [a(), a(), b()], 'a2 b1 | '],
		['the fourth waits', [a(), b(), b(), b()], 'a1 b2 | b1'],
		['a later change is never parted', [a(), b(), b(), b({ relation: 'since' }), b()], 'a1 b3 | b1'],
		['a change on another topic may wait', [a(), a(), a(), b({ relation: 'since' })], 'a3 | b1'],
	])('%s', (_, stances, expected) => {
		expect(shape(stances)).toBe(expected);
	});
});
