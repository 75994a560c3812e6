/** Topics: one id, one label, one question each, and phrases by which a text about it is told. */
import type { DatasetRule, PlacedFinding } from './rule.ts';

const FILE = 'data/topics.json';

export const topicsSound: DatasetRule = {
	name: 'topics-sound',
	scope: 'dataset',
	check({ topics, entries, rollCalls }) {
		const findings: PlacedFinding[] = [];
		const used = new Set([
			...entries.flatMap(({ entity }) => entity.stances.map(({ topic }) => topic)),
			...rollCalls.flatMap(({ calls }) => calls.map(({ topic }) => topic)),
		]);
		topics.forEach((topic, index) => {
			const report = (at: string, wrong: string, fix: string) =>
				findings.push({ file: FILE, at: `[${index}].${at}`, wrong, actual: topic.id, fix });
			for (const field of ['id', 'label', 'question'] as const)
				if (topics.findIndex((other) => other[field] === topic[field]) < index)
					report(field, 'is there twice', 'join the two topics or tell them apart');
			if ((topic.phrases.en ?? []).length === 0)
				report(
					'phrases.en',
					'is empty, so that no article is about it',
					'add phrases (src/engine/card/topics.ts gives their syntax)',
				);
		});
		const unused = topics.filter(({ id }) => !used.has(id)).map(({ id }) => id);
		if (unused.length > 0)
			findings.push({
				file: FILE,
				at: '',
				wrong: `has ${unused.length} ${unused.length === 1 ? 'topic' : 'topics'} on which nobody has a stance`,
				actual: unused.join(', '),
				fix: 'add stances or roll calls, or take the topic out',
				level: 'note',
			});
		return findings;
	},
};
