/**
 * Collects what the page "About the data" and NOTICE say of the sources: from the provenance that every importer
 * writes, and from the written entries. Counts lines and reads no record, so that a build is not slowed.
 *
 *   node build.mjs --run data/about.ts            prints it
 *   node build.mjs --run data/about.ts --notice   writes the list of sources into NOTICE
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AboutData, AboutSource } from '../src/model/about.ts';
import type { Source } from '../src/model/entity.ts';
import type { Provenance } from './compile/imported.ts';
import { byCodeUnit } from './load.ts';

const KIND_OF_FOLDER = {
	people: 'person',
	organisations: 'organisation',
	states: 'state',
	outlets: 'outlet',
} as const;
/** NOTICE is plain text. */
const NOTICE_WIDTH = 88;
const FIRST_LINE = 'Records restated from public sources, with thanks:';
const LAST_LINE = 'Bundled libraries, with their licences in full where they require it:';

export function aboutData(root: string): AboutData {
	const written: AboutData['written'] = { person: 0, organisation: 0, state: 0, outlet: 0 };
	const pages = new Set<string>();
	for (const [folder, kind] of Object.entries(KIND_OF_FOLDER)) {
		const path = join(root, 'data', folder);
		if (!existsSync(path)) continue;
		for (const file of readdirSync(path).filter((name) => name.endsWith('.json'))) {
			const { sources = {} } = JSON.parse(readFileSync(join(path, file), 'utf8')) as {
				sources?: Record<string, Source>;
			};
			written[kind] += 1;
			for (const { url } of Object.values(sources)) pages.add(url);
		}
	}
	const sources = [...sourcesOf(join(root, 'data', 'imported')), ...identifierLists(root)];
	return { written, citedPages: pages.size, sources };
}

function sourcesOf(imported: string): AboutSource[] {
	if (!existsSync(imported)) return [];
	return readdirSync(imported)
		.sort(byCodeUnit)
		.filter((name) => existsSync(join(imported, name, 'provenance.json')))
		.map((name) => {
			const folder = join(imported, name);
			const { publisher, url, version, date, licence } = JSON.parse(
				readFileSync(join(folder, 'provenance.json'), 'utf8'),
			) as Provenance;
			const records = readdirSync(folder)
				.filter((file) => file.endsWith('.jsonl'))
				.reduce((sum, file) => sum + linesIn(readFileSync(join(folder, file))), 0);
			return { name, publisher, url, version, date, licence, records };
		});
}

/** Files of Wikidata ids, each with the lists that they are from (`lists`) and the ids, by list or of one list. */
const ID_FILES = ['body-ids.json', 'parlgov-wikidata.json'];

type IdList = Omit<AboutSource, 'records' | 'identifiersOnly'>;

function identifierLists(root: string): AboutSource[] {
	const lists = new Map<string, AboutSource>();
	for (const file of ID_FILES) {
		const path = join(root, 'data', 'import', file);
		if (!existsSync(path)) continue;
		const { lists: from, ids } = JSON.parse(readFileSync(path, 'utf8')) as {
			lists: Record<string, IdList>;
			ids: Record<string, string | Record<string, string>>;
		};
		for (const [key, list] of Object.entries(from)) {
			const own = ids[key];
			const records = Object.keys(typeof own === 'object' ? own : ids).length;
			const known = lists.get(list.name);
			lists.set(list.name, {
				...list,
				records: records + (known?.records ?? 0),
				identifiersOnly: true,
			});
		}
	}
	return [...lists.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

function linesIn(bytes: Buffer): number {
	let lines = 0;
	for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
	return lines;
}

/** about.html with the data, as text, in the template that waits for it. */
export function aboutPage(html: string, data: AboutData): string {
	const place = '<template id="about-data"></template>';
	if (!html.includes(place)) throw new Error(`src/about.html has no place for the data: write ${place}`);
	const json = JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return html.replace(place, () => place.replace('></', `>${json}</`));
}

/** NOTICE with one paragraph a source between its two fixed lines; the rest as it stands. */
export function noticeWith(notice: string, { sources }: AboutData): string {
	const start = notice.indexOf(FIRST_LINE);
	const end = notice.indexOf(LAST_LINE);
	if (start < 0 || end < start) throw new Error(`NOTICE needs the lines "${FIRST_LINE}" and "${LAST_LINE}"`);
	const list = sources
		.map(({ name, publisher, date, licence, url }) =>
			wrapped(`- ${publisher} (${name}, ${date}): ${licence}. ${url}`),
		)
		.join('\n');
	return `${notice.slice(0, start)}${FIRST_LINE}\n${list}\n\n${notice.slice(end)}`;
}

function wrapped(text: string): string {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line === undefined) lines.push(word);
		else if (line.length + 1 + word.length <= NOTICE_WIDTH) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(`  ${word}`);
	}
	return lines.join('\n');
}

// Run as a program; the build imports it.
if (/about\.ts$/.test(process.argv[1] ?? '')) {
	const root = process.cwd();
	const data = aboutData(root);
	if (process.argv.includes('--notice')) {
		const file = join(root, 'NOTICE');
		writeFileSync(file, noticeWith(readFileSync(file, 'utf8'), data));
	} else console.log(JSON.stringify(data, null, 2));
}
