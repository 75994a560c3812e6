import { expect, it } from 'vitest';
import { hostsSound } from '../../../data/lint/hosts-sound.ts';
import { foundIn } from './entry.ts';

it('wants known domains, in order, once, and not too many', () => {
	const outletDomains = new Set(['a.com', 'b.com', 'c.com']);
	const found = (...hosts: string[]) => foundIn(hostsSound, [], { hosts, outletDomains });
	expect(found('a.com', 'b.com', 'c.com')).toEqual([]);
	expect(found('b.com', 'a.com')).toEqual(['data/hosts.json [1]: should stand before "b.com"']);
	expect(found('a.com', 'a.com')).toEqual(['data/hosts.json [1]: is there twice']);
	expect(found('a.com', 'x.com')).toEqual(['data/hosts.json [1]: is no outlet’s domain']);
	const many = Array.from({ length: 801 }, (_, index) => `${1000 + index}.com`);
	expect(foundIn(hostsSound, [], { hosts: many, outletDomains: new Set(many) })).toEqual([
		'data/hosts.json : has too many sites',
	]);
	expect(foundIn(hostsSound, [], { hosts: many.slice(1), outletDomains: new Set(many) })).toEqual([]);
});
