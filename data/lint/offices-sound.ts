/** Offices: one id each, titles in capitals as news writes them before a name. */
import type { DatasetRule, PlacedFinding } from './rule.ts';

const FILE = 'data/offices.json';

export const officesSound: DatasetRule = {
	name: 'offices-sound',
	scope: 'dataset',
	check({ offices }) {
		const findings: PlacedFinding[] = [];
		offices.forEach((office, index) => {
			const report = (at: string, wrong: string, actual: string, fix: string) =>
				findings.push({ file: FILE, at: `[${index}].${at}`, wrong, actual, fix });
			if (offices.findIndex(({ id }) => id === office.id) < index)
				report('id', 'is there twice', office.id, 'join the two offices');
			office.titles.forEach((title, position) => {
				if (!/^\p{Lu}/u.test(title))
					report(
						`titles[${position}]`,
						'does not begin with a capital',
						title,
						'write it as before a name: "Foreign Minister"',
					);
				if (office.titles.indexOf(title) < position)
					report(`titles[${position}]`, 'is there twice', title, 'take one out');
			});
		});
		return findings;
	},
};
