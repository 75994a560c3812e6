/**
 * data/hosts.json becomes the extension's match patterns: few enough to install quickly, each the domain of a
 * known outlet, written once and in order so that a diff shows what joined or left.
 */
import { byCodeUnit } from '../load.ts';
import type { DatasetRule, PlacedFinding } from './rule.ts';

const FILE = 'data/hosts.json';
/** Installing takes 24 s at 6,000 patterns and grows with their square; at 800 it is under one. */
const MOST_HOSTS = 800;

export const hostsSound: DatasetRule = {
	name: 'hosts-sound',
	scope: 'dataset',
	check({ hosts, outletDomains }) {
		const findings: PlacedFinding[] = [];
		if (hosts.length > MOST_HOSTS)
			findings.push({
				file: FILE,
				at: '',
				wrong: 'has too many sites',
				expected: `at most ${MOST_HOSTS}`,
				actual: `${hosts.length}`,
				fix: 'take out the least read; readers add sites by themselves',
			});
		hosts.forEach((host, index) => {
			const report = (wrong: string, fix: string) =>
				findings.push({ file: FILE, at: `[${index}]`, wrong, actual: host, fix });
			const before = hosts[index - 1];
			if (before !== undefined && byCodeUnit(before, host) >= 0)
				report(
					before === host ? 'is there twice' : `should stand before "${before}"`,
					before === host ? 'take one out' : 'sort the list',
				);
			if (!outletDomains.has(host)) report('is no outlet’s domain', 'add the outlet, or take the site out');
		});
		return findings;
	},
};
