/** Topics and offices come from data/topics.json and data/offices.json; countries from ISO 3166-1. */
import { isCountryCode } from '../countries.ts';
import type { EntityRule, Finding } from './rule.ts';

export const knownVocabulary: EntityRule = {
	name: 'known-vocabulary',
	scope: 'entity',
	imported: true,
	check({ entity }, { topicIds, officeIds }) {
		const findings: Finding[] = [];
		entity.stances.forEach(({ topic }, index) => {
			if (topicIds.has(topic)) return;
			findings.push({
				at: `stances[${index}].topic`,
				wrong: 'is no topic',
				actual: topic,
				fix: 'choose one of data/topics.json, or add the topic there with its question',
			});
		});
		entity.roles.forEach(({ office }, index) => {
			if (office === undefined || officeIds.has(office)) return;
			findings.push({
				at: `roles[${index}].office`,
				wrong: 'is no office',
				actual: office,
				fix: 'choose one of data/offices.json, or leave "office" out',
			});
		});
		const country = (at: string, code: string | undefined) => {
			if (code === undefined || isCountryCode(code)) return;
			findings.push({
				at,
				wrong: 'is no country code',
				expected: 'ISO 3166-1 alpha-2 in lower case (gb, not uk; xk for Kosovo)',
				actual: code,
				fix: "write the country's code, or leave the field out for an international body",
			});
		};
		country('country', entity.country);
		entity.roles.forEach((role, index) => {
			country(`roles[${index}].country`, role.country);
		});
		return findings;
	},
};
