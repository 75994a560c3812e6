/**
 * Measures topic detection: articles of ../shared/bench whose topics were written down from title and lead before
 * the detector saw them (topics-expected.json: ids only). docs/topics.md has the figures and how to read them.
 * No article of the list may serve for tuning a phrase; a list that did is to be replaced.
 *
 *   node build.mjs --run test/real/topics.ts
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleOf } from '../../src/engine/text/blocks.ts';
import '../../src/engine/text/lazy-table.ts';
import { createTopicFinder } from '../../src/engine/card/topics.ts';
import { readStory } from '../../src/engine/linking/story.ts';
import type { Topic } from '../../src/model/entity.ts';
import { goldText, savedPages } from './reading.ts';

interface Expected {
	/** A file of ../shared/bench; `html-manifest.jsonl` stands for the saved pages. */
	set: string;
	id: string;
	topics: string[];
}

const BENCH = resolve(process.cwd(), '../shared/bench');
const SAVED_PAGES = 'html-manifest.jsonl';
/** Repetitions that make a time of a millisecond readable. */
const ROUNDS = 20;

const expected: Expected[] = JSON.parse(readFileSync('test/real/topics-expected.json', 'utf8'));
const topics: Topic[] = JSON.parse(readFileSync('data/topics.json', 'utf8'));
const missing = [...new Set(expected.map(({ set }) => set))].filter((set) => !existsSync(join(BENCH, set)));
if (missing.length > 0) {
	console.error(`The articles are not here: ../shared/bench lacks ${missing.join(', ')}.`);
	process.exit(2);
}

/** Texts by id, title first. */
function textsOf(set: string): Map<string, string> {
	if (set === SAVED_PAGES) {
		const wanted = new Set(expected.filter((one) => one.set === set).map(({ id }) => id));
		const pages = (savedPages() ?? []).filter(({ file }) => wanted.has(file));
		return new Map(pages.map((page) => [page.file, `${page.gold.title ?? ''}\n${goldText(page) ?? ''}`]));
	}
	const lines = readFileSync(join(BENCH, set), 'utf8').trim().split('\n');
	return new Map(
		lines.map((line) => {
			const { id, text } = JSON.parse(line) as { id: string | number; text: string };
			return [String(id), text];
		}),
	);
}

const finder = createTopicFinder(topics);
const sets = new Map([...new Set(expected.map(({ set }) => set))].map((set) => [set, textsOf(set)]));
let right = 0;
let wrong = 0;
let missed = 0;
let exact = 0;
let characters = 0;
let milliseconds = 0;
for (const { set, id, topics: wanted } of expected) {
	const text = sets.get(set)?.get(id);
	if (text === undefined) {
		console.error(`${set} has no article ${id}.`);
		process.exit(2);
	}
	const story = readStory(articleOf(text, { lang: 'en' }));
	const found = finder.topicsOf(story).map((topic) => topic.id);
	const started = performance.now();
	for (let i = 0; i < ROUNDS; i++) finder.topicsOf(story);
	milliseconds += (performance.now() - started) / ROUNDS;
	characters += text.length;
	const extra = found.filter((topic) => !wanted.includes(topic));
	const lost = wanted.filter((topic) => !found.includes(topic));
	right += found.length - extra.length;
	wrong += extra.length;
	missed += lost.length;
	if (extra.length + lost.length === 0) exact++;
	else console.log(`${id}: too much ${extra.join(', ') || '-'}; missed ${lost.join(', ') || '-'}`);
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
console.log(
	`articles             ${expected.length}, with a topic ${expected.filter((one) => one.topics.length > 0).length}`,
);
console.log(`topics looked for    ${topics.length}`);
console.log(`all topics right     ${exact} (${share(exact, expected.length)})`);
console.log(`precision            ${share(right, right + wrong)} (${right} of ${right + wrong})`);
console.log(`recall               ${share(right, right + missed)} (${right} of ${right + missed})`);
console.log(`time for 10,000 characters   ${((10_000 * milliseconds) / characters).toFixed(1)} ms`);
