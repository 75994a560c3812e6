import { expect, it } from 'vitest';
import { sourceUrlAgrees } from '../../../data/lint/source-url-agrees.ts';
import { foundIn, person, source } from './entry.ts';

it('wants one publisher and one date for one address', () => {
	const other = (changes: Parameters<typeof source>[0]) =>
		person({ id: 'b', sources: { b: source(changes) } });
	expect(foundIn(sourceUrlAgrees, [person(), other({})])).toEqual([]);
	expect(foundIn(sourceUrlAgrees, [person(), other({ publisher: 'Example' })])).toEqual([
		'data/people/b.json sources.b.publisher: differs for the same address',
	]);
	expect(foundIn(sourceUrlAgrees, [person(), other({ date: '2025-02-05' })])).toEqual([
		'data/people/b.json sources.b.date: differs for the same address',
	]);
	// A page that is kept up in place has many dates.
	const factbook = { url: 'https://www.cia.gov/the-world-factbook/countries/norway/' };
	expect(
		foundIn(sourceUrlAgrees, [
			person({ sources: { a: source(factbook) } }),
			other({ ...factbook, date: '2026' }),
		]),
	).toEqual([]);
});
