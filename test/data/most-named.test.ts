import { describe, expect, it } from 'vitest';
import { mostNamed, type Nameable, type Surface } from '../../data/most-named.ts';

const body = (id: string, name: string, more: Partial<Nameable> = {}): Nameable => ({
	id,
	kind: 'organisation',
	name,
	names: [],
	...more,
});
const surface = (title: string, mentions: number, type = 'ORG'): Surface => ({ title, type, mentions });

describe('mostNamed', () => {
	const ENTITIES = [
		body('union', 'European Union', { wikidata: 'Q458' }),
		body('fund', 'International Monetary Fund', { names: [{ name: 'IMF', kind: 'acronym' }] }),
		body('party-a', 'Labour Party (Norway)'),
		body('party-b', 'Labour Party of Ireland', { names: [{ name: 'Labour Party', kind: 'also' }] }),
		body('quiet', 'Quiet Office', { names: [{ name: 'The Office', kind: 'short' }] }),
		body('leader', 'Some Leader', { kind: 'person' }),
	];
	const ranked = (seen: [string, number][], surfaces: Surface[], prior: Record<string, number> = {}) =>
		mostNamed(ENTITIES, new Map(seen), surfaces, (id) => prior[id] ?? 0).map(
			({ id, mentions }) => `${id} ${mentions}`,
		);

	it.each<[string, [string, number][], Surface[], Record<string, number>, string[]]>([
		[
			'counts texts and surfaces together, organisations only',
			[
				['union', 2],
				['leader', 9],
			],
			[surface('International Monetary Fund', 3)],
			{},
			['fund 3', 'union 2', 'party-a 0', 'party-b 0', 'quiet 0'],
		],
		[
			'gives a title that two bodies bear to neither',
			[],
			[surface('Labour Party', 5)],
			{},
			['fund 0', 'party-a 0', 'party-b 0', 'quiet 0', 'union 0'],
		],
		[
			'takes an acronym for a name, a short form not',
			[],
			[surface('IMF', 1), surface('The Office', 4)],
			{},
			['fund 1', 'party-a 0', 'party-b 0', 'quiet 0', 'union 0'],
		],
		[
			'reads surfaces of organisations only',
			[],
			[surface('European Union', 4, 'LOC')],
			{},
			['fund 0', 'party-a 0', 'party-b 0', 'quiet 0', 'union 0'],
		],
		[
			'lets the prior decide where counts do not, and then the id',
			[['fund', 1]],
			[],
			{ quiet: 0.9, union: 0.5 },
			['fund 1', 'quiet 0', 'union 0', 'party-a 0', 'party-b 0'],
		],
	])('%s', (_, seen, surfaces, prior, expected) => {
		expect(ranked(seen, surfaces, prior)).toEqual(expected);
	});
});
