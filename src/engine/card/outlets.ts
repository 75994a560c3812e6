/** Who publishes on a host: what is known of a registrable domain holds for every name below it. */
import type { EntityFacts, EntityTable } from '../../model/lexicon.ts';

/** The value for a host or the nearest domain above it: "english.almayadeen.net" finds "almayadeen.net". */
export function forHost<T>(find: (domain: string) => T | undefined, host: string): T | undefined {
	let domain = host.toLowerCase().replace(/\.$/, '');
	// A bare suffix such as "net" is nobody's.
	while (domain.includes('.')) {
		const found = find(domain);
		if (found !== undefined) return found;
		domain = domain.slice(domain.indexOf('.') + 1);
	}
	return undefined;
}

/** The outlet that publishes under the host or a domain above it. */
export function outletOf(entities: EntityTable, host: string): EntityFacts | undefined {
	return forHost((domain) => {
		const row = entities.rowOfDomain(domain);
		return row < 0 ? undefined : entities.at(row);
	}, host);
}
