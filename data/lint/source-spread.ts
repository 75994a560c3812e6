/** No outlet may carry much more of the stances than others: positions are to be seen through many eyes. */
import type { DatasetRule } from './rule.ts';

/** The share beyond which one outlet colours the whole. */
const LARGEST_SHARE = 0.1;
/** Below this many stances a share says nothing. */
const FEWEST_STANCES = 100;

export const sourceSpread: DatasetRule = {
	name: 'source-spread',
	scope: 'dataset',
	check({ entries }) {
		const perHost = new Map<string, number>();
		let stances = 0;
		for (const { entity } of entries)
			for (const stance of entity.stances) {
				stances += 1;
				const hosts = new Set(
					stance.sources.flatMap((key) => {
						const url = entity.sources[key]?.url;
						return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : [];
					}),
				);
				for (const host of hosts) perHost.set(host, (perHost.get(host) ?? 0) + 1);
			}
		if (stances < FEWEST_STANCES) return [];
		return [...perHost]
			.filter(([, count]) => count / stances > LARGEST_SHARE)
			.map(([host, count]) => ({
				file: 'data',
				at: '',
				wrong: 'leans on one outlet for its stances',
				expected: `at most ${LARGEST_SHARE * 100} % from any one`,
				actual: `${host}: ${count} of ${stances}`,
				fix: 'find other pages for some of them',
				level: 'note' as const,
			}));
	},
};
