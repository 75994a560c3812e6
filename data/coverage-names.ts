/** Titles of the list in ../shared/bench/coverage as names: Wikipedia's, with what tells namesakes apart in brackets. */

/** "Al-Shabaab (militant group)" → "Al-Shabaab". */
export function plainTitle(title: string): string {
	return title.replace(/ \([^()]*\)$/, '');
}
