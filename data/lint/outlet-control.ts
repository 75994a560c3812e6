/**
 * Who controls an outlet is one monitor's judgement, and is written in its own term alone: cards add who says so
 * and when, and readers do not know a monitor's codes.
 */
import type { EntityRule, Finding } from './rule.ts';

export const outletControl: EntityRule = {
	name: 'outlet-control',
	scope: 'entity',
	imported: true,
	check({ entity }) {
		const control = entity.outlet?.control;
		if (!control) return [];
		const findings: Finding[] = [];
		const report = (wrong: string, fix: string) =>
			findings.push({ at: 'outlet.control.typology', wrong, actual: control.typology, fix });
		if (/\([A-Za-z]{1,4}\)$/.test(control.typology))
			report('carries a code', 'write the term without the code in brackets');
		if (/according to/i.test(control.typology))
			report('says who says so', 'put the monitor into "accordingTo"');
		return findings;
	},
};
