import { expect, it } from 'vitest';
import { checkMustHave, type MustHaveRow } from '../../data/must-have.ts';
import { person } from './lint/entry.ts';

const ROLE = {
	...person().roles[0]!,
	title: 'Minister of Finance',
	start: '2013-10-16',
	end: '2017',
	checked: '2017',
};
const ann = person({ id: 'ann-poe', name: 'Ann Poe', family: 'Poe', roles: [ROLE] });
const row = (changes: Partial<MustHaveRow> = {}): MustHaveRow => ({
	office: 'finance-minister',
	country: 'no',
	holder: 'Ann Poe',
	...changes,
});
const status = (changes: Partial<MustHaveRow>, entities = [ann]) =>
	checkMustHave([row(changes)], entities, () => undefined)[0]!;

it.each<[string, Partial<MustHaveRow>, string]>([
	['name, office and country', {}, 'found'],
	['the name in another order', { holder: 'POE, Ann' }, 'found'],
	['dates that overlap', { from: '2015', to: '2020' }, 'found'],
	['dates after the role', { from: '2018' }, 'no such role'],
	['dates before the role', { to: '2012-01' }, 'no such role'],
	['another office', { office: 'head-of-state' }, 'no such role'],
	['another country', { country: 'se' }, 'no such role'],
	['nobody of that name', { holder: 'Bob Roe' }, 'nobody of that name'],
	['an entity under another name', { holder: 'Anna P.', entity: 'ann-poe' }, 'found'],
	['missing, and it says what was tried', { holder: 'Bob Roe', missing: 'no page in hand' }, 'missing'],
])('%s', (_, changes, expected) => {
	expect(status(changes).status).toBe(expected);
});

it('wants a start, and takes a body’s head by its body', () => {
	const undated = { ...ann, roles: [{ ...ROLE, start: undefined }] };
	expect(status({}, [undated]).status).toBe('no dates');
	const head = { ...ann, roles: [{ ...ROLE, office: 'organisation-head', of: 'nato', country: undefined }] };
	expect(status({ office: 'organisation-head', of: 'nato', country: undefined }, [head]).status).toBe(
		'found',
	);
	expect(status({ office: 'organisation-head', of: 'imf', country: undefined }, [head]).status).toBe(
		'no such role',
	);
});

it('says where a note is out of date', () => {
	expect(status({ missing: 'no page in hand' })).toMatchObject({ status: 'found', outdated: true });
});
