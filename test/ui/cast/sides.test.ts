import { describe, expect, it } from 'vitest';
import type { EntitySummary, StanceSummary } from '../../../src/model/messages.ts';
import {
	bySide,
	type CastEntry,
	castEntries,
	filterCast,
	SIDES,
	standingOn,
} from '../../../src/ui/cast/sides.ts';

const stance = (
	position: StanceSummary['position'],
	relation: StanceSummary['relation'] = 'then',
	topic = 'arms',
): StanceSummary => ({ topic, position, date: relation === 'then' ? '2023-02-01' : '2024-05-03', relation });

const entry = (name: string, more: Partial<CastEntry> = {}): CastEntry => ({
	entity: name.toLowerCase(),
	name,
	kind: 'person',
	count: 1,
	certainty: 'sure',
	stances: [],
	...more,
});

describe('standingOn', () => {
	it.each<[string, StanceSummary[], object]>([
		['nothing known', [], { side: 'unknown' }],
		['another topic only', [stance('for', 'then', 'trade')], { side: 'unknown' }],
		['a position held then', [stance('against')], { side: 'against', stance: stance('against') }],
		[
			'changed since: the side is the one of the article’s date',
			[stance('against'), stance('mixed', 'since'), stance('for', 'since')],
			{ side: 'against', stance: stance('against'), later: stance('for', 'since') },
		],
		[
			'taken later only: no side then',
			[stance('for', 'later')],
			{ side: 'unknown', later: stance('for', 'later') },
		],
		[
			'changed and back again',
			[stance('for'), stance('mixed', 'since'), stance('for', 'since')],
			{ side: 'for', stance: stance('for') },
		],
		[
			'undeclared is a position',
			[stance('undeclared')],
			{ side: 'undeclared', stance: stance('undeclared') },
		],
	])('%s', (_, stances, expected) => {
		expect(standingOn({ stances }, 'arms')).toEqual(expected);
	});

	it('knows no side without a topic', () => {
		expect(standingOn({ stances: [stance('for')] }, undefined)).toEqual({ side: 'unknown' });
	});
});

describe('bySide', () => {
	it('puts everyone into one group, keeps the order of weight, and names every side', () => {
		const cast = [
			entry('A', { stances: [stance('against')] }),
			entry('B'),
			entry('C', { stances: [stance('for')] }),
			entry('D', { stances: [stance('against')] }),
		];
		const groups = bySide(cast, 'arms');
		expect(groups.map(({ side }) => side)).toEqual(SIDES);
		expect(groups.map(({ entries }) => entries.map(({ name }) => name).join())).toEqual([
			'C',
			'A,D',
			'',
			'',
			'',
			'B',
		]);
	});
});

describe('filterCast', () => {
	const cast = [
		entry('Recep Tayyip Erdoğan', { role: 'President of Türkiye' }),
		entry('NATO', { kind: 'organisation', role: 'Intergovernmental alliance' }),
		entry('Володимир Зеленський', { role: 'President of Ukraine' }),
		entry('Ukraine', { kind: 'state' }),
	];
	it.each<[string, Parameters<typeof filterCast>[1], number[]]>([
		['nothing typed', { text: '  ' }, [0, 1, 2, 3]],
		['without marks and case', { text: 'erdogan' }, [0]],
		['a role', { text: 'turkiye' }, [0]],
		['every word must be found', { text: 'president ukr' }, [2]],
		['another script', { text: 'зелен' }, [2]],
		['a kind', { text: '', kind: 'state' }, [3]],
		['a kind and a word', { text: 'ukraine', kind: 'organisation' }, []],
		['nobody', { text: 'xyz' }, []],
	])('%s', (_, filter, expected) => {
		expect(filterCast(cast, filter)).toEqual(expected.map((n) => cast[n]));
	});
});

describe('castEntries', () => {
	it('joins roles and positions, and lacks them until they are known', () => {
		const { stances: _, ...member } = entry('Jane');
		const summary: EntitySummary = {
			entity: 'jane',
			name: 'Jane',
			kind: 'person',
			role: 'Minister',
			stances: [stance('for')],
		};
		expect(castEntries([member], new Map())).toEqual([entry('Jane')]);
		expect(castEntries([member], new Map([['jane', summary]]))).toEqual([
			entry('Jane', { role: 'Minister', stances: [stance('for')] }),
		]);
	});
});
