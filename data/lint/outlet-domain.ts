/** A domain is one outlet's, and it is what the page's address shows: no "www", no address of a platform. */
import type { DatasetRule, PlacedFinding } from './rule.ts';

/** Hosts on which many publish; a page there says nothing about who did. */
const PLATFORMS = new Set([
	'youtube.com',
	'facebook.com',
	'x.com',
	'twitter.com',
	't.me',
	'reddit.com',
	'medium.com',
	'google.com',
]);

export const outletDomain: DatasetRule = {
	name: 'outlet-domain',
	scope: 'dataset',
	check({ entries }) {
		const findings: PlacedFinding[] = [];
		const owner = new Map<string, string>();
		for (const { file, entity } of entries)
			entity.domains?.forEach((domain, index) => {
				const at = `domains[${index}]`;
				const other = owner.get(domain);
				if (other)
					findings.push({
						file,
						at,
						wrong: `is also listed in ${other}`,
						actual: domain,
						fix: 'keep it with the outlet that publishes there',
					});
				else owner.set(domain, file);
				if (PLATFORMS.has(domain))
					findings.push({
						file,
						at,
						wrong: 'is a platform on which many publish',
						actual: domain,
						fix: "write the outlet's own domain",
					});
				if (domain.startsWith('www.'))
					findings.push({ file, at, wrong: 'has a "www"', actual: domain, fix: 'leave "www." out' });
			});
		return findings;
	},
};
