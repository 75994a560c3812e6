/**
 * `npm run data:coverage [-- --list]`: which share of the people and organisations that world news names the
 * annotator shows right, measured on ../shared/bench/coverage (surfaces, titles and counts over 702 articles).
 * Sport, entertainment and history are out of scope: data/coverage-excluded.tsv has each title (or, where it is not
 * "*", one surface of it) with its reason.
 *
 * No article is at hand, so each surface gets a made one: a sentence that names the country, one that introduces the
 * person or body by its most frequent full name, as a reporter would, then the surface. One article for all of
 * somebody's surfaces would hold every misspelling at once, and each would pass for somebody else of that surname.
 * A mention counts where the engine shows, over exactly that surface, an entity that has the title among its names,
 * or its Wikidata id where the list has an id for a title. `--list` prints what is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkingOf } from '../src/cli/annotator.ts';
import { openLocalDataset } from '../src/cli/local-dataset.ts';
import { annotate } from '../src/engine/linking/annotate.ts';
import { articleOf } from '../src/engine/text/blocks.ts';
import type { Entity } from '../src/model/entity.ts';
import { compileDataset } from './compile/compile.ts';
import { plainTitle } from './coverage-names.ts';
import { nameKey, withCountry } from './import/body-names.ts';
import { countryWords } from './import/country-adjectives.ts';
import { countryCode } from './import/country-names.ts';

const FILE = '../shared/bench/coverage/dwie-train-surface-forms.tsv';
const EXCLUDED = 'data/coverage-excluded.tsv';

interface Named {
	title: string;
	type: string;
	surfaces: { surface: string; mentions: number }[];
}

const root = process.cwd();
if (!existsSync(join(root, FILE))) {
	console.error(`data:coverage: ${FILE} is absent; nothing to measure on`);
	process.exit(2);
}
const excluded = new Set(tsv(EXCLUDED).map(([title, surface]) => `${title}\t${surface}`));
const rows = tsv(FILE).filter(
	([surface, title]) => !excluded.has(`${title}\t*`) && !excluded.has(`${title}\t${surface}`),
);
const named = titlesOf(rows);
const { entities } = compileDataset({ root });
const byName = entitiesByName(entities);
const byWikidata = new Map(
	entities.flatMap((entity) => (entity.wikidata ? [[entity.wikidata, entity]] : [])),
);
const linking = linkingOf(await openLocalDataset(root));

const totals = new Map<string, { mentions: number; shown: number; entities: number; known: number }>();
const missing: { title: string; type: string; mentions: number; why: string }[] = [];
for (const item of named) {
	const total = totals.get(item.type) ?? { mentions: 0, shown: 0, entities: 0, known: 0 };
	totals.set(item.type, total);
	const identified = byWikidata.get(/^wikidata:(Q\d+)$/.exec(item.title)?.[1] ?? '');
	const candidates = identified
		? [identified]
		: [...new Set(namesOf(item.title).flatMap((name) => byName.get(nameKey(name)) ?? []))];
	const mentions = item.surfaces.reduce((sum, surface) => sum + surface.mentions, 0);
	const hidden = shownIn(item, candidates);
	const lost = hidden.reduce((sum, surface) => sum + surface.mentions, 0);
	total.mentions += mentions;
	total.shown += mentions - lost;
	total.entities += 1;
	if (candidates.length > 0) total.known += 1;
	if (lost > 0)
		missing.push({
			title: item.title,
			type: item.type,
			mentions: lost,
			why: `${candidates.length === 0 ? 'not in the dataset' : 'not shown'}: ${hidden.map(({ surface, mentions: count }) => `${surface} ×${count}`).join(', ')}`,
		});
}
const all = { mentions: 0, shown: 0, entities: 0, known: 0 };
for (const total of totals.values())
	for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += total[key];
for (const [type, { mentions, shown, entities, known }] of [...totals, ['all', all] as const])
	console.log(
		`${type}  ${percent(shown, mentions)} of ${mentions} mentions shown right; ${percent(known, entities)} of ${entities} known by name`,
	);
if (process.argv.includes('--list'))
	for (const { title, type, mentions, why } of missing.sort((a, b) => b.mentions - a.mentions))
		console.log(`${mentions}\t${type}\t${title}\t${why}`);

function tsv(file: string): string[][] {
	const lines = readFileSync(join(root, file), 'utf8').split('\n').slice(1);
	return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** People and organisations, each with its surfaces. */
function titlesOf(rows: readonly string[][]): Named[] {
	const titles = new Map<string, Named>();
	for (const [surface = '', title = '', type = '', mentions = '0'] of rows) {
		if (type !== 'PER' && type !== 'ORG') continue;
		const item = titles.get(`${type} ${title}`) ?? { title, type, surfaces: [] };
		item.surfaces.push({ surface, mentions: Number(mentions) });
		titles.set(`${type} ${title}`, item);
	}
	return [...titles.values()];
}

/** What the dataset may call a title: "Green Party (Germany)" is also the "Green Party of Germany". */
function namesOf(title: string): string[] {
	const plain = plainTitle(title);
	const country = countryCode(/ \(([^()]*)\)$/.exec(title)?.[1] ?? '');
	return country === undefined ? [plain] : [plain, ...withCountry(plain, country)];
}

function entitiesByName(entities: readonly Entity[]): Map<string, Entity[]> {
	const map = new Map<string, Entity[]>();
	for (const entity of entities) {
		if (entity.kind === 'state') continue;
		const keys = new Set(
			[entity.name.replace(/ \([^()]*\)$/, ''), ...entity.names.map(({ name }) => name)].map(nameKey),
		);
		for (const key of keys) {
			const list = map.get(key);
			if (list) list.push(entity);
			else map.set(key, [entity]);
		}
	}
	return map;
}

/** The surfaces at which the engine does not show one of the candidates. */
function shownIn(item: Named, candidates: readonly Entity[]): Named['surfaces'] {
	if (candidates.length === 0) return item.surfaces;
	const ids = new Set(candidates.map(({ id }) => id));
	const words = (surface: string) => surface.split(' ').length;
	const ordered = [...item.surfaces].sort(
		(a, b) => words(b.surface) - words(a.surface) || b.mentions - a.mentions,
	);
	const country = candidates
		.map((entity) => entity.country ?? entity.roles.find((role) => role.country)?.country)
		.find((code) => code !== undefined);
	const place = country === undefined ? undefined : countryWords(country)?.name;
	const [fullest] = ordered
		.filter(({ surface }) => words(surface) > 1)
		.sort((a, b) => b.mentions - a.mentions || words(b.surface) - words(a.surface));
	const opening =
		place === undefined ? 'The report came on Monday.\n\n' : `The report from ${place} came on Monday.\n\n`;
	return ordered.filter(({ surface }) => {
		const introduced = fullest !== undefined && fullest.surface !== surface;
		const before = `${opening}${introduced ? `On Monday, ${fullest.surface} was named in it.\n\n` : ''}On Monday, `;
		const { mentions } = annotate(articleOf(`${before}${surface} was named in it.\n\n`), linking);
		return !mentions.some(
			({ start, end, entity }) =>
				start === before.length && end === before.length + surface.length && ids.has(entity),
		);
	});
}

function percent(part: number, whole: number): string {
	return `${((100 * part) / whole).toFixed(1)} %`;
}
