/**
 * Runs queries at a SPARQL endpoint page by page and keeps the results as files: one request at a time, with a
 * pause, a User-Agent that names a contact, and patience when the service asks for it. It is the only code of the
 * project that uses a network, and only "npm run data:refresh" calls it; nothing of it is in the extension.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RETRIEVED, type Retrieved } from './sparql-results.ts';

export interface Query {
	/** File name without ".rq". */
	name: string;
	/** Holds "{limit}" and "{offset}". */
	text: string;
}

export interface FetchOptions {
	endpoint: string;
	/** Where pages are written; pages of these queries that are there already are removed first. */
	folder: string;
	queries: readonly Query[];
	/** Mail address or page by which the service can reach whoever runs this; its policy asks for one. */
	contact: string;
	/** Day of the run. */
	date: string;
	/** Statements or items a page; the service stops a query after 60 s. */
	pageSize?: number;
	/** Pause between requests, in ms. */
	pauseMs?: number;
	/** First pause after a failure, in ms; it doubles each time. */
	backoffMs?: number;
	log?(line: string): void;
}

const PAGE_SIZE = 2000;
const PAUSE_MS = 1000;
const BACKOFF_MS = 5000;
/** 5, 10, 20, 40, 80 s: a busy service has calmed down by then, or a person should look. */
const ATTEMPTS = 6;
/** The service's own limit, and time to send what it found. */
const REQUEST_MS = 90_000;
/** What the service asks for where a 429 names no time. */
const RETRY_AFTER_SECONDS = 60;

/** Throws, after all attempts, with the query, its page and the last answer; pages fetched so far stay. */
export async function fetchResults(options: FetchOptions): Promise<Retrieved> {
	const { endpoint, folder, queries, date, pageSize = PAGE_SIZE, log = () => {} } = options;
	mkdirSync(folder, { recursive: true });
	rmSync(join(folder, RETRIEVED), { force: true });
	const retrieved: Retrieved = { date, endpoint, queries: {} };
	for (const { name, text } of queries) {
		for (const old of readdirSync(folder))
			if (new RegExp(`^${name}-\\d{4}\\.json$`).test(old)) rmSync(join(folder, old));
		let pages = 0;
		for (let offset = 0; ; offset += pageSize) {
			const page = text.replaceAll('{limit}', `${pageSize}`).replaceAll('{offset}', `${offset}`);
			const body = await requestPage(page, `${name}, page ${pages + 1}`, options);
			const count = keyCount(body);
			if (count > 0) {
				pages += 1;
				writeFileSync(join(folder, `${name}-${String(pages).padStart(4, '0')}.json`), body);
			}
			log(`${name}: page ${pages}, ${count} of at most ${pageSize}`);
			await pause(options.pauseMs ?? PAUSE_MS);
			if (count < pageSize) break;
		}
		retrieved.queries[name] = { pages, sha256: createHash('sha256').update(text).digest('hex') };
	}
	writeFileSync(join(folder, RETRIEVED), `${JSON.stringify(retrieved, null, 2)}\n`);
	return retrieved;
}

async function requestPage(query: string, what: string, options: FetchOptions): Promise<string> {
	let wait = options.backoffMs ?? BACKOFF_MS;
	let last = '';
	for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
		let pauseFor = wait;
		try {
			const response = await fetch(options.endpoint, {
				method: 'POST',
				headers: {
					'User-Agent': `Dramatis-data-refresh/0.1 (${options.contact})`,
					Accept: 'application/sparql-results+json',
					'Content-Type': 'application/x-www-form-urlencoded',
				},
				body: new URLSearchParams({ query }),
				signal: AbortSignal.timeout(REQUEST_MS),
			});
			const body = await response.text();
			if (response.ok) {
				if (Number.isNaN(keyCount(body))) last = 'an answer that is no result of a query (cut off?)';
				else return body;
			} else {
				last = `${response.status} ${response.statusText}`;
				// A query that the service does not understand will not get better.
				if (
					response.status >= 400 &&
					response.status < 500 &&
					response.status !== 429 &&
					response.status !== 408
				)
					throw new Refused(`${what}: ${last}: ${body.slice(0, 300)}`);
				if (response.status === 429)
					pauseFor = Math.max(wait, retryAfter(response.headers.get('retry-after'), options.backoffMs));
			}
		} catch (error) {
			if (error instanceof Refused) throw error;
			last = (error as Error).message;
		}
		if (attempt === ATTEMPTS) break;
		options.log?.(`${what}: ${last}; again in ${Math.round(pauseFor / 1000)} s`);
		await pause(pauseFor);
		wait *= 2;
	}
	throw new Error(`${what}: no answer in ${ATTEMPTS} attempts, the last was ${last}`);
}

class Refused extends Error {}

/** In ms. A service may name a date instead; then, and where it names nothing, a minute. */
function retryAfter(header: string | null, backoffMs: number | undefined): number {
	const seconds = Number(header ?? Number.NaN);
	if (header !== null && Number.isFinite(seconds)) return seconds * 1000;
	return backoffMs ?? RETRY_AFTER_SECONDS * 1000;
}

/** How many different statements or items a page holds; not a number where it is no page of results. */
function keyCount(body: string): number {
	try {
		const { bindings } = (JSON.parse(body) as { results: { bindings: Record<string, { value: string }>[] } })
			.results;
		// What the inner query of a page selects; rows that differ elsewhere are one of its results.
		const keys = bindings.map((row) =>
			(row.statement ? [row.statement, row.office, row.organisation, row.country] : [row.item])
				.map((cell) => cell?.value)
				.join(' '),
		);
		return new Set(keys).size;
	} catch {
		return Number.NaN;
	}
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
