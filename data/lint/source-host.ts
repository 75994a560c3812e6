/** A source is a page of somebody who answers for it: no encyclopaedia mirrors, content farms, aggregators or blogs. */
import denyList from './deny-list.json' with { type: 'json' };
import type { EntityRule } from './rule.ts';

/** Why a host is no source, or undefined where nothing speaks against it. */
export function deniedBecause(host: string): string | undefined {
	const covers = (listed: string) => host === listed || host.endsWith(`.${listed}`);
	if (Object.keys(denyList.except).some(covers)) return undefined;
	for (const [listed, reason] of Object.entries(denyList.hosts)) if (covers(listed)) return reason;
	// The part before the public suffix is enough here: "wiki…" stands first in the name, wherever that is.
	for (const label of host.split('.').slice(0, -1))
		for (const [start, reason] of Object.entries(denyList.labels)) if (label.startsWith(start)) return reason;
	return undefined;
}

export const sourceHost: EntityRule = {
	name: 'source-host',
	scope: 'entity',
	check({ entity }) {
		return Object.entries(entity.sources).flatMap(([key, { url }]) => {
			const at = `sources.${key}.url`;
			if (!URL.canParse(url))
				return [{ at, wrong: 'is no address', actual: url, fix: "copy the page's full address" }];
			const host = new URL(url).hostname;
			const reason = deniedBecause(host);
			if (reason === undefined && url.startsWith('http:'))
				return [
					{
						at,
						wrong: 'is not https',
						actual: url,
						fix: 'use the https address if the site has one',
						level: 'note' as const,
					},
				];
			if (reason === undefined) return [];
			return [
				{
					at,
					wrong: `is no source here (${reason})`,
					actual: host,
					fix: 'find the page of whoever answers for the fact',
				},
			];
		});
	},
};
