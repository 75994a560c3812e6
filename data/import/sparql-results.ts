/**
 * Reads results of the queries in data/queries as the Wikidata Query Service gives them: SPARQL 1.1 JSON, in pages
 * "<query>-0001.json", beside "retrieved.json" that says when and from where. A page that is no such thing is
 * reported and sinks nothing; a folder without retrieved.json is no folder of results.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateFault } from '../dates.ts';
import { byCodeUnit } from '../load.ts';
import type { Complaint } from './importer.ts';

export const RETRIEVED = 'retrieved.json';

/** What a refresh writes last, so that an interrupted one is not mistaken for a whole one. */
export interface Retrieved {
	/** Day of the first request. */
	date: string;
	endpoint: string;
	/** Query → its pages and the SHA-256 of its text. */
	queries: Record<string, { pages: number; sha256: string }>;
}

export interface ResultRow {
	/** File and row, for reports. */
	place: string;
	/** The value of a variable, shortened to "Q42" where it is an item; undefined where unbound. */
	get(variable: string): string | undefined;
	/** Language tag of a literal. */
	lang(variable: string): string | undefined;
}

interface Binding {
	type: string;
	value: string;
	'xml:lang'?: string;
}
const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/;

/** Throws where there is no account of what was retrieved. */
export function retrievedIn(folder: string): Retrieved {
	const file = join(folder, RETRIEVED);
	if (!existsSync(file))
		throw new Error(`${file} is missing: these are no whole results of "npm run data:refresh"; run it again`);
	const retrieved = JSON.parse(readFileSync(file, 'utf8')) as Retrieved;
	if (dateFault(retrieved.date) !== undefined) throw new Error(`${file}: "${retrieved.date}" is no date`);
	return retrieved;
}

/** Rows of every page of a query, in the order of the pages. */
export function rowsOf(folder: string, query: string, complaints: Complaint[]): ResultRow[] {
	const page = new RegExp(`^${query}-\\d{4}\\.json$`);
	return readdirSync(folder)
		.filter((name) => page.test(name))
		.sort(byCodeUnit)
		.flatMap((file) => {
			let bindings: unknown;
			try {
				bindings = JSON.parse(readFileSync(join(folder, file), 'utf8'))?.results?.bindings;
			} catch (error) {
				complaints.push({ place: file, reason: `is no JSON (${(error as Error).message})` });
				return [];
			}
			if (!Array.isArray(bindings)) {
				complaints.push({ place: file, reason: 'holds no results of a query' });
				return [];
			}
			return (bindings as Record<string, Binding>[]).map((row, index) => ({
				place: `${file}[${index}]`,
				get: (variable) => {
					const value = row[variable]?.value;
					return value === undefined || value === '' ? undefined : (ITEM.exec(value)?.[1] ?? value);
				},
				lang: (variable) => row[variable]?.['xml:lang'],
			}));
		});
}

/** Precision of a Wikidata time: 9 year, 10 month, 11 day; coarser is no date. Undefined where it is none. */
export function isoDate(time: string | undefined, precision: string | undefined): string | undefined {
	const parts = /^\+?(\d{4})-(\d{2})-(\d{2})T/.exec(time ?? '');
	if (!parts) return undefined;
	const [, year, month, day] = parts;
	const exact = Number(precision ?? 11);
	const date = exact >= 11 ? `${year}-${month}-${day}` : exact === 10 ? `${year}-${month}` : `${year}`;
	return exact < 9 || dateFault(date) !== undefined ? undefined : date;
}
