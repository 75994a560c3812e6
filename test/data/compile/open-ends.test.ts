import { describe, expect, it } from 'vitest';
import { closeOpenEnds } from '../../../data/compile/open-ends.ts';
import type { ImportedEntity } from '../../../data/import/importer.ts';
import type { Role } from '../../../src/model/entity.ts';
import { data, person } from '../lint/entry.ts';

const { offices } = data([]);
const holder = (id: string, role: Partial<Role>, changes: Partial<ImportedEntity> = {}): ImportedEntity => ({
	...person({
		id,
		roles: [{ ...person().roles[0]!, start: undefined, checked: role.end ?? '2022-07', ...role }],
	}),
	...changes,
});
/** "id endBy" of each role that was closed. */
function closed(entities: ImportedEntity[], shared: string[] = []): string[] {
	return closeOpenEnds(entities, offices, () => undefined, new Set(shared)).closed.map(
		({ entity, endBy, by }) => `${entity} ${endBy} ${by}`,
	);
}

describe('closeOpenEnds', () => {
	it.each<[string, ImportedEntity[], string[]]>([
		[
			'a successor closes',
			[holder('a', { start: '2005' }), holder('b', { start: '2019-03-01' })],
			['a 2019-03-01 b'],
		],
		[
			'the first of several',
			[
				holder('a', { start: '2005', checked: '2008' }),
				holder('b', { start: '2010', end: '2015' }),
				holder('c', { start: '2015' }),
			],
			['a 2010 b'],
		],
		[
			'who stood in and left again closes nothing',
			[holder('a', { start: '2005', checked: '2026' }), holder('b', { start: '2010', end: '2011' })],
			[],
		],
		[
			'two who began together close nothing',
			[holder('a', { start: '2020' }), holder('b', { start: '2020-05' })],
			[],
		],
		[
			'a newer list shows another',
			[holder('a', { start: '2020', checked: '2022' }), holder('b', { checked: '2026-01' })],
			['a 2026-01 b'],
		],
		[
			'a list as old shows another',
			[holder('a', { start: '2020' }), holder('b', { checked: '2022-03' })],
			[],
		],
		['another country', [holder('a', { start: '2005' }), holder('b', { start: '2019', country: 'se' })], []],
		[
			'an office of many seats',
			[
				holder('a', { start: '2005', office: 'legislator' }),
				holder('b', { start: '2019', office: 'legislator' }),
			],
			[],
		],
		[
			'death, whatever the office',
			[holder('a', { start: '1995', office: undefined }, { died: '2009-07-02' })],
			['a 2009-07-02 death'],
		],
		['an end that is known stays', [holder('a', { start: '1995', end: '2001' }, { died: '2009' })], []],
	])('%s', (_, entities, expected) => {
		expect(closed(entities)).toEqual(expected);
	});

	it('leaves seats that several hold alone', () => {
		const entities = [holder('a', { start: '2005' }), holder('b', { start: '2019' })];
		expect(closed(entities, ['finance-minister no'])).toEqual([]);
	});

	it('does not claim that the role was seen held after it ended, and changes no other object', () => {
		const entities = [holder('a', { start: '2005' }), holder('b', { start: '2019' })];
		const { entities: after } = closeOpenEnds(entities, offices, () => undefined, new Set());
		expect(after[0]!.roles).toMatchObject([{ start: '2005', endBy: '2019', checked: '2019' }]);
		expect(after[0]!.roles[0]).not.toHaveProperty('end');
		expect(after[1]).toBe(entities[1]);
	});
});
