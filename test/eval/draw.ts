/**
 * A fixed draw from a list: those whose names have the lowest hashes. Unlike a draw by position it hardly changes when
 * the list does, so that judgements by hand stay of use.
 */
import { createHash } from 'node:crypto';

/** @returns at most `count` of `items`, in their order */
export function draw<T>(items: readonly T[], count: number, nameOf: (item: T) => string): T[] {
	const hash = (item: T) => createHash('sha256').update(nameOf(item)).digest('hex');
	const lowest = new Set(
		items
			.map((item) => ({ item, hash: hash(item) }))
			.sort((a, b) => (a.hash < b.hash ? -1 : 1))
			.slice(0, count)
			.map(({ item }) => item),
	);
	return items.filter((item) => lowest.has(item));
}
