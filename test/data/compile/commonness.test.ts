import { expect, it } from 'vitest';
import { commonnessOf } from '../../../data/compile/commonness.ts';
import type { Entity } from '../../../src/model/entity.ts';

const person = (name: string, family?: string): Entity => ({
	id: name,
	kind: 'person',
	name,
	...(family && { family }),
	names: [],
	roles: [],
	affiliations: [],
	stances: [],
	sources: {},
	checked: '2022',
});

/** 6,000 people: each of 1,000 is a James, each of 600 an Adams, and nobody else is a Dianne or a Feinstein. */
const people = [
	...Array.from({ length: 1000 }, (_, n) => person(`James Rare${n}`, `Rare${n}`)),
	...Array.from({ length: 600 }, (_, n) => person(`Odd${n} Adams`, 'Adams')),
	...Array.from({ length: 4400 }, (_, n) => person(`Given${n} Family${n}`, `Family${n}`)),
];

it('a name of a common given and a common family name is common', () => {
	const adams = person('James Adams', 'Adams');
	const feinstein = person('Dianne Feinstein', 'Feinstein');
	const commonness = commonnessOf([...people, adams, feinstein]);
	expect(commonness(adams)).toBe(1);
	expect(commonness(feinstein)).toBe(0);
});

it('family names that stand first are told apart from given names', () => {
	const kim = person('Adams James', 'Adams');
	expect(commonnessOf([...people, kim])(kim)).toBe(1);
});

it('bodies, people without a family name and small datasets say nothing', () => {
	const pele = person('Pelé');
	const adams = person('James Adams', 'Adams');
	expect(commonnessOf([...people, pele])(pele)).toBe(0);
	expect(commonnessOf([adams])(adams)).toBe(0);
});
