/**
 * `node build.mjs --run data/check-ids.ts LISTS`: holds the ids of import/body-ids.json and import/parlgov-wikidata.json
 * against copies of the lists that they are from, and prints those that no list confirms under that name and country.
 * LISTS is a folder with `ror/records.jsonl` (names, country, id), `partyfacts/wikidata.csv` and
 * `name-suggestion-index/wikidata.min.json`; `lists` in body-ids.json says which versions. What is absent is skipped,
 * and said so. "Under another name" is no fault by that: the list may have the legal form; look it up.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import bodyIds from './import/body-ids.json' with { type: 'json' };
import { nameKey } from './import/body-names.ts';
import { alpha2 } from './import/country-alpha3.ts';
import { parseCsv } from './import/csv.ts';
import parlgovIds from './import/parlgov-wikidata.json' with { type: 'json' };

const [given] = process.argv.slice(2);
if (given === undefined) {
	console.error('check-ids: which folder holds the lists? node build.mjs --run data/check-ids.ts LISTS');
	process.exit(2);
}
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), given);

/** Ids that a list has under "country name" (or, where it has no countries, under the name), and all that it has. */
interface Known {
	byName: Map<string, Set<string>>;
	all: Set<string>;
}

const READERS: Record<string, () => Known | undefined> = {
	'ids-ror': () =>
		read('ror/records.jsonl', (text, add) => {
			for (const line of text.split('\n')) {
				if (line === '') continue;
				const { names, q, cc } = JSON.parse(line) as { names: [string][]; q?: string; cc?: string };
				if (!q) continue;
				for (const [name] of names) for (const where of [cc?.toLowerCase() ?? '-', '-']) add(where, name, q);
			}
		}),
	'ids-party-facts': () =>
		read('partyfacts/wikidata.csv', (text, add) => {
			for (const { fields } of parseCsv(text))
				for (const name of [fields.name, fields.name_native])
					if (name && fields.wikidata_id)
						for (const where of [alpha2(fields.country ?? '') ?? '-', '-'])
							add(where, name, fields.wikidata_id);
		}),
	'ids-name-suggestion-index': () =>
		read('name-suggestion-index/wikidata.min.json', (text, add) => {
			const { wikidata } = JSON.parse(text) as { wikidata: Record<string, { label?: string }> };
			for (const [q, { label }] of Object.entries(wikidata)) if (label !== undefined) add('*', label, q);
		}),
};

function read(
	file: string,
	fill: (text: string, add: (where: string, name: string, q: string) => void) => void,
): Known | undefined {
	const path = join(folder, file);
	if (!existsSync(path)) return undefined;
	const known: Known = { byName: new Map(), all: new Set() };
	fill(readFileSync(path, 'utf8'), (where, name, q) => {
		// "Siemens (Germany)", "Ministry of Defence (Brazil)".
		for (const form of [name, name.replace(/ \([^()]*\)$/, '')]) {
			const key = `${where} ${nameKey(form)}`;
			known.byName.set(key, (known.byName.get(key) ?? new Set()).add(q));
		}
		known.all.add(q);
	});
	return known;
}

for (const [list, { name }] of Object.entries(bodyIds.lists)) {
	const known = READERS[name]?.();
	if (known === undefined) {
		console.log(`${list}: not in ${folder}, skipped`);
		continue;
	}
	const ids = Object.entries((bodyIds.ids as Record<string, Record<string, string>>)[list] ?? {});
	let byName = 0;
	for (const [key, q] of ids) {
		const plain = key.replace(/ of (?:the )?[^ ]+(?: [^ ]+)?$/, '');
		const forms = [key, plain, ...[key, plain].map((form) => `* ${form.slice(form.indexOf(' ') + 1)}`)];
		if (forms.some((form) => known.byName.get(form)?.has(q))) byName += 1;
		else
			console.log(
				`${list}: ${key} ${q} ${known.all.has(q) ? 'is there under another name' : 'IS NOT THERE'}`,
			);
	}
	console.log(`${list}: ${byName} of ${ids.length} ids stand there under that name and country`);
}
const parties = READERS['ids-party-facts']!();
const own = Object.values(parlgovIds.ids);
if (parties)
	console.log(
		`ParlGov’s parties: ${own.filter((q) => parties.all.has(q)).length} of ${own.length} ids are there`,
	);
