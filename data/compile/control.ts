/**
 * One line on who controls an outlet, for the card's sources and the popup: always one monitor's judgement
 * at a date, in its own term. By domain, because a source is known by its address.
 */
import type { Entity, OutletFacts } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';

/** "State-controlled media, according to State Media Monitor, 2024-02". */
export function controlLine({ typology, accordingTo, date }: NonNullable<OutletFacts['control']>): string {
	return `${typology}, according to ${accordingTo}, ${date}`;
}

/** Domain → control line, sorted by domain. */
export function controlTable(entities: readonly Entity[]): Record<string, string> {
	const lines: [string, string][] = [];
	for (const { domains, outlet } of entities)
		if (domains && outlet?.control)
			for (const domain of domains) lines.push([domain, controlLine(outlet.control)]);
	return Object.fromEntries(lines.sort(([a], [b]) => byCodeUnit(a, b)));
}
