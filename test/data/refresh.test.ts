/** The refresh command against a server of its own on the loopback interface; no other network is used. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchResults } from '../../data/import/sparql-fetch.ts';

const ROOT = join(import.meta.dirname, '../..');
interface Answer {
	status?: number;
	body?: string;
	headers?: Record<string, string>;
}
let folder: string;
let server: Server;
let endpoint: string;
let answers: Answer[];
let seen: { query: string; headers: IncomingHttpHeaders; method: string | undefined }[];

const page = (...items: string[]): Answer => ({
	body: JSON.stringify({ results: { bindings: items.map((value) => ({ item: { type: 'uri', value } })) } }),
});

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'dramatis-refresh-'));
	answers = [];
	seen = [];
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk) => {
			body += chunk;
		});
		request.on('end', () => {
			seen.push({
				query: new URLSearchParams(body).get('query') ?? '',
				headers: request.headers,
				method: request.method,
			});
			const { status = 200, body: text = '', headers = {} } = answers.shift() ?? page();
			response.writeHead(status, headers).end(text);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
});
afterEach(async () => {
	await new Promise((resolve) => server.close(resolve));
	rmSync(folder, { recursive: true });
});

const fetched = (changes: object = {}) =>
	fetchResults({
		endpoint,
		folder: join(folder, 'results'),
		queries: [{ name: 'outlets', text: 'SELECT ?item LIMIT {limit} OFFSET {offset}' }],
		contact: 'someone@example.org',
		date: '2026-11-20',
		pageSize: 2,
		pauseMs: 0,
		backoffMs: 1,
		...changes,
	});
const files = () => readdirSync(join(folder, 'results')).sort();

describe('fetchResults', () => {
	it('asks page after page, says who asks, and writes the account last', async () => {
		answers = [page('a', 'b'), page('c')];
		await fetched();
		expect(seen.map(({ query }) => query)).toEqual([
			'SELECT ?item LIMIT 2 OFFSET 0',
			'SELECT ?item LIMIT 2 OFFSET 2',
		]);
		expect(seen[0]).toMatchObject({
			method: 'POST',
			headers: {
				'user-agent': 'Dramatis-data-refresh/0.1 (someone@example.org)',
				accept: 'application/sparql-results+json',
			},
		});
		expect(files()).toEqual(['outlets-0001.json', 'outlets-0002.json', 'retrieved.json']);
		expect(JSON.parse(readFileSync(join(folder, 'results', 'retrieved.json'), 'utf8'))).toMatchObject({
			date: '2026-11-20',
			endpoint,
			queries: { outlets: { pages: 2 } },
		});
	});

	it('counts statements, not rows: several references do not fill a page', async () => {
		const row = (statement: string) => ({ statement: { value: statement } });
		answers = [{ body: JSON.stringify({ results: { bindings: [row('s'), row('s'), row('s')] } }) }];
		await fetched();
		expect(seen).toHaveLength(1);
	});

	it.each<[string, Answer]>([
		['is busy', { status: 429, headers: { 'retry-after': '0' } }],
		['is down', { status: 503 }],
		['is cut off', { body: '{"results":{"bindings":[' }],
		[
			'timed out in the middle',
			{ body: '{"results":{"bindings":[]}} java.util.concurrent.TimeoutException' },
		],
	])('asks again where the service %s', async (_, answer) => {
		answers = [answer, page('a')];
		await fetched();
		expect(seen).toHaveLength(2);
		expect(files()).toEqual(['outlets-0001.json', 'retrieved.json']);
	});

	it('waits as long as the service asks', async () => {
		answers = [{ status: 429, headers: { 'retry-after': '1' } }, page('a')];
		const started = performance.now();
		await fetched();
		expect(performance.now() - started).toBeGreaterThan(900);
	});

	it('gives up after six attempts, and leaves no account of whole results', async () => {
		answers = Array.from({ length: 6 }, () => ({ status: 500 }));
		await expect(fetched()).rejects.toThrow('outlets, page 1: no answer in 6 attempts, the last was 500');
		expect(seen).toHaveLength(6);
		expect(files()).toEqual([]);
	});

	it('does not repeat a query that the service refuses', async () => {
		answers = [{ status: 400, body: 'MalformedQueryException' }];
		await expect(fetched()).rejects.toThrow('400 Bad Request: MalformedQueryException');
		expect(seen).toHaveLength(1);
	});

	it('removes pages of an earlier run', async () => {
		answers = [page('a', 'b'), page('c'), page('d')];
		await fetched();
		await fetched();
		expect(files()).toEqual(['outlets-0001.json', 'retrieved.json']);
	});
});

describe('the command', () => {
	const command = (...args: string[]) =>
		new Promise<{ code: number | null; output: string }>((resolve) => {
			const child = spawn(process.execPath, [join(ROOT, 'build.mjs'), '--run', 'data/refresh.ts', ...args], {
				cwd: folder,
				env: { ...process.env, INIT_CWD: folder },
			});
			let output = '';
			child.stdout.on('data', (chunk) => {
				output += chunk;
			});
			child.stderr.on('data', (chunk) => {
				output += chunk;
			});
			child.on('close', (code) => resolve({ code, output }));
		});
	beforeEach(() => {
		mkdirSync(join(folder, 'data', 'queries'), { recursive: true });
		for (const name of ['heads', 'outlets'])
			writeFileSync(
				join(folder, 'data', 'queries', `${name}.rq`),
				`# ${name}\nLIMIT {limit} OFFSET {offset}`,
			);
	});

	it('runs every query into the folder that it is given', async () => {
		answers = [page('a'), page('b')];
		const { code, output } = await command(
			'results',
			'--contact',
			'someone@example.org',
			'--endpoint',
			endpoint,
		);
		expect(output).toContain('heads: page 1, 1 of at most 2000');
		expect(code).toBe(0);
		expect(files()).toEqual(['heads-0001.json', 'outlets-0001.json', 'retrieved.json']);
	}, 30_000);

	it('asks nobody without a contact, and stops with the reason where it is refused', async () => {
		const without = await command('results', '--endpoint', endpoint);
		expect(without).toMatchObject({ code: 2, output: expect.stringContaining('give --contact') });
		expect(seen).toHaveLength(0);
		answers = [{ status: 403, body: 'blocked' }];
		const refused = await command(
			'results',
			'--contact',
			'a@b.example',
			'--endpoint',
			endpoint,
			'--only',
			'outlets',
		);
		expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('403 Forbidden: blocked') });
	}, 30_000);
});

it('every query is paged, and drops nothing that the importer should report', () => {
	const queries = readdirSync(join(ROOT, 'data', 'queries')).filter((file) => file.endsWith('.rq'));
	expect(queries.length).toBeGreaterThanOrEqual(6);
	for (const file of queries) {
		const text = readFileSync(join(ROOT, 'data', 'queries', file), 'utf8');
		expect(text, file).toMatch(/ORDER BY \?(?:statement|item)[\s\S]*LIMIT \{limit\} OFFSET \{offset\}/);
		expect(text.split('{').length, `${file}: braces`).toBe(text.split('}').length);
		if (/# kind: people/.test(text))
			for (const variable of ['?rank', '?start', '?end', '?replacedBy', '?reference'])
				expect(text).toContain(variable);
	}
});
