/**
 * `npm run data:report -- --named`: the organisations that news names most (most-named.ts says how they are counted),
 * and which share of them has a Wikidata id. Reads ../shared/bench and runs the engine over its texts, some ten
 * seconds; without the bench it says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkingOf } from '../src/cli/annotator.ts';
import { openLocalDataset } from '../src/cli/local-dataset.ts';
import { annotate, EVERYTHING } from '../src/engine/linking/annotate.ts';
import { articleOf } from '../src/engine/text/blocks.ts';
import type { EntityId } from '../src/model/entity.ts';
import type { CompiledDataset } from './compile/compile.ts';
import { byCodeUnit } from './load.ts';
import { MOST_NAMED, mostNamed, type NamedBody, type Surface } from './most-named.ts';

const BENCH = '../shared/bench';
const TEXTS = ['linking', 'detection', 'attribution', 'doclevel'];
const SURFACES = 'coverage/dwie-train-surface-forms.tsv';
/** Ranks at which the share is told: the head of the list is what a reader meets. */
const RANKS = [100, 200, 500, 1000, MOST_NAMED];

export async function printNamed({ entities, lexicon }: CompiledDataset): Promise<void> {
	const bench = join(process.cwd(), BENCH);
	if (!existsSync(bench)) {
		console.log(`There is no ${BENCH}; nothing was counted`);
		return;
	}
	const texts = textsOf(bench);
	const prior = new Map(lexicon.entities.map((entity) => [entity.id, entity.prior]));
	const named = mostNamed(entities, await mentionsIn(texts), surfacesOf(bench), (id) => prior.get(id) ?? 0);
	for (const [index, body] of named.slice(0, MOST_NAMED).entries())
		if (body.wikidata === undefined)
			console.log(`no Wikidata id: ${index + 1}. ${body.name}, ${body.mentions} mentions (${body.id})`);
	const met = named.filter(({ mentions }) => mentions > 0);
	console.log(`${texts.size} texts; ${met.length} of ${named.length} organisations are named in them`);
	console.log(`with a Wikidata id: ${share(met)} of those named`);
	const mentions = (bodies: readonly NamedBody[]) => bodies.reduce((sum, body) => sum + body.mentions, 0);
	console.log(
		`  ${percent(mentions(met.filter(hasId)), mentions(met))} of their ${mentions(met)} mentions are of one with an id`,
	);
	for (const rank of RANKS) console.log(`  ${share(named.slice(0, rank))} of the ${rank} most named`);
}

function textsOf(bench: string): Set<string> {
	const texts = new Set<string>();
	for (const folder of TEXTS)
		for (const file of readdirSync(join(bench, folder)).sort(byCodeUnit))
			for (const line of readFileSync(join(bench, folder, file), 'utf8').split('\n'))
				if (line !== '') texts.add((JSON.parse(line) as { text: string }).text);
	return texts;
}

async function mentionsIn(texts: Iterable<string>): Promise<Map<EntityId, number>> {
	const linking = linkingOf(await openLocalDataset(process.cwd()));
	const seen = new Map<EntityId, number>();
	for (const text of texts)
		for (const { entity } of annotate(articleOf(text), linking, EVERYTHING).mentions)
			seen.set(entity, (seen.get(entity) ?? 0) + 1);
	return seen;
}

function surfacesOf(bench: string): Surface[] {
	return readFileSync(join(bench, SURFACES), 'utf8')
		.split('\n')
		.slice(1)
		.filter((line) => line !== '')
		.map((line) => {
			const [, title = '', type = '', mentions = '0'] = line.split('\t');
			return { title, type, mentions: Number(mentions) };
		});
}

function hasId({ wikidata }: NamedBody): boolean {
	return wikidata !== undefined;
}

function share(bodies: readonly NamedBody[]): string {
	return `${bodies.filter(hasId).length} (${percent(bodies.filter(hasId).length, bodies.length)})`;
}

function percent(part: number, whole: number): string {
	return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
