import { describe, expect, it } from 'vitest';
import {
	LONGEST_NAME,
	type ProfileQuery,
	profileAddress,
	readProfileQuery,
	searchAddress,
	whoIsAddress,
} from '../../src/model/profile-address.ts';

const queryOf = (address: string) => readProfileQuery(address.slice(address.indexOf('?')));

describe('addresses of the profile page', () => {
	it.each<[string, ProfileQuery]>([
		[profileAddress({ entity: 'nato' }), { entity: 'nato' }],
		[
			profileAddress({ entity: 'nato', date: '2024-07-10', topic: 'nato-enlargement' }),
			{ entity: 'nato', date: '2024-07-10', topic: 'nato-enlargement' },
		],
		[whoIsAddress('  Ana &\n Sample=? '), { who: 'Ana & Sample=?' }],
		[searchAddress('김정 +1'), { search: '김정 +1' }],
		[searchAddress(), {}],
	])('%s is read back', (address, query) => {
		expect(queryOf(address)).toEqual(query);
	});

	it('cuts what is too long for a name', () => {
		expect(queryOf(whoIsAddress('a'.repeat(500))).who).toHaveLength(LONGEST_NAME);
	});

	it.each([
		['', {}],
		['?id=nato&at=yesterday', { entity: 'nato' }],
		['?id=nato&at=2024-07', { entity: 'nato', date: '2024-07' }],
		['?id=%E0%A4%A&q=a', { search: 'a' }],
		['?q=two+words', { search: 'two words' }],
	])('reads "%s"', (search, query) => {
		expect(readProfileQuery(search)).toEqual(query);
	});
});
