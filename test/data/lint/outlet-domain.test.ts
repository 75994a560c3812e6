import { expect, it } from 'vitest';
import { outletDomain } from '../../../data/lint/outlet-domain.ts';
import { foundIn, person } from './entry.ts';

it('wants a domain of the outlet’s own, once', () => {
	const outlet = (id: string, ...domains: string[]) => person({ id, kind: 'outlet', domains });
	expect(foundIn(outletDomain, [outlet('a', 'a.com'), outlet('b', 'b.com')])).toEqual([]);
	expect(foundIn(outletDomain, [outlet('a', 'a.com'), outlet('b', 'a.com')])).toEqual([
		'data/outlets/b.json domains[0]: is also listed in data/outlets/a.json',
	]);
	expect(foundIn(outletDomain, [outlet('a', 't.me')])).toEqual([
		'data/outlets/a.json domains[0]: is a platform on which many publish',
	]);
	expect(foundIn(outletDomain, [outlet('a', 'www.a.com')])).toEqual([
		'data/outlets/a.json domains[0]: has a "www"',
	]);
});
