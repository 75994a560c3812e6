/**
 * `npm run data:refresh -- FOLDER --contact MAIL-OR-PAGE [--only QUERY …] [--endpoint URL] [--no-import]`: asks
 * Wikidata who holds which office now, writes the answers to FOLDER and imports them into data/imported/wikidata.
 * It needs a network and is run by a person only. Read the differences before committing them: anybody can edit
 * Wikidata, and the import is only as right as what stood there on that day.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchResults } from './import/sparql-fetch.ts';
import { byCodeUnit } from './load.ts';

const ENDPOINT = 'https://query.wikidata.org/sparql';
const root = process.cwd();
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		contact: { type: 'string' },
		endpoint: { type: 'string', default: ENDPOINT },
		only: { type: 'string', multiple: true },
		'page-size': { type: 'string' },
		'no-import': { type: 'boolean', default: false },
	},
});
const [path] = positionals;
const queries = readdirSync(join(root, 'data', 'queries'))
	.filter((file) => file.endsWith('.rq'))
	.sort(byCodeUnit)
	.map((file) => ({
		name: file.slice(0, -'.rq'.length),
		text: readFileSync(join(root, 'data', 'queries', file), 'utf8'),
	}))
	.filter(({ name }) => values.only === undefined || values.only.includes(name));
const faults = [
	path === undefined && 'give the folder for the results first, one outside the project',
	(values.contact ?? '') === '' &&
		'give --contact with a mail address or page: the service asks whoever runs queries to be reachable',
	queries.length === 0 && `no query of data/queries is called ${values.only?.join(' or ')}`,
].filter((fault) => fault !== false);
if (faults.length > 0) {
	for (const fault of faults) console.error(`data:refresh: ${fault}`);
	process.exit(2);
}
const folder = resolve(process.env.INIT_CWD ?? root, path!);
await fetchResults({
	endpoint: values.endpoint,
	folder,
	queries,
	contact: values.contact!,
	date: new Date().toISOString().slice(0, 10),
	...(values['page-size'] !== undefined && { pageSize: Number(values['page-size']) }),
	log: (line) => console.log(line),
}).catch((error: Error) => {
	console.error(
		`data:refresh: ${error.message}; what was fetched before is in ${folder}, nothing was imported`,
	);
	process.exit(1);
});
if (!values['no-import'] && existsSync(join(root, 'build.mjs'))) {
	const { status } = spawnSync(
		process.execPath,
		['build.mjs', '--run', 'data/import.ts', 'wikidata', folder],
		{ cwd: root, stdio: 'inherit' },
	);
	process.exit(status ?? 1);
}
