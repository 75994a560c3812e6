/** Topics: one id, one label, one question each, and phrases by which a text about it is told. */
import type { DatasetRule, PlacedFinding } from './rule.ts';

const FILE = 'data/topics.json';

export const topicsSound: DatasetRule = {
	name: 'topics-sound',
	scope: 'dataset',
	check({ topics, entries }) {
		const findings: PlacedFinding[] = [];
		const used = new Set(entries.flatMap(({ entity }) => entity.stances.map(({ topic }) => topic)));
		topics.forEach((topic, index) => {
			const report = (at: string, wrong: string, fix: string, level?: 'note') =>
				findings.push({
					file: FILE,
					at: `[${index}].${at}`,
					wrong,
					actual: topic.id,
					fix,
					...(level && { level }),
				});
			for (const field of ['id', 'label', 'question'] as const)
				if (topics.findIndex((other) => other[field] === topic[field]) < index)
					report(field, 'is there twice', 'join the two topics or tell them apart');
			if ((topic.phrases.en ?? []).length === 0)
				report(
					'phrases.en',
					'is empty, so that no article is about it',
					'add phrases (src/engine/topics.ts gives their syntax)',
				);
			if (!used.has(topic.id))
				report('id', 'is a topic on which nobody has a stance', 'add stances, or take it out', 'note');
		});
		return findings;
	},
};
