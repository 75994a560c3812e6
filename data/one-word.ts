/**
 * People's names of one word: everybody who shares the word would be meant. Such a name is looked for only where
 * it is known to be how that person is called: heads of state and government whose whole name it is, and those
 * whom data/lint/mononyms.json lists with the reason.
 */
import type { Entity } from '../src/model/entity.ts';
import mononyms from './lint/mononyms.json' with { type: 'json' };

const LISTED: Record<string, string> = mononyms.people;
const RULERS = new Set(['head-of-state', 'head-of-government', 'supreme-leader']);
/** Scripts that part a given name from a family name by a space. */
const SPACED =
	/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}'’ʼ.-]+$/u;

export function isOneWord(name: string): boolean {
	if (SPACED.test(name)) return true;
	// One Han or Hangul character is at most a surname.
	return [...name].length < 2;
}

/** Is this person known by one word alone? */
export function isMononym({ id, name, roles }: Pick<Entity, 'id' | 'name' | 'roles'>): boolean {
	if (LISTED[id] !== undefined) return true;
	return isOneWord(name) && roles.some(({ office }) => RULERS.has(office ?? ''));
}
