/**
 * A copy of the built extension whose index has one letter changed, which no length shows: the page must stay as it
 * is, and the popup must say what is wrong and what to do.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INDEX_FILE } from '../../src/dataset/layout.ts';
import { NEWS_HOST } from './journey.ts';
import { pause, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

const DEMO = readFileSync(join(import.meta.dirname, '..', 'pages', 'demo', 'page.html'), 'utf8');
const FAULT = 'The name index cannot be used: it is damaged. Build or install Dramatis again.';

/** @param dist name of the built extension under dist */
export function describeDamaged(
	browserName: string,
	dist: 'chrome' | 'firefox',
	start: (extension: string) => Promise<Reader>,
): void {
	describe(`a damaged install in ${browserName}`, () => {
		const folder = mkdtempSync(join(tmpdir(), 'dramatis-damaged-'));
		let reader: Reader;
		let server: PageServer;

		beforeAll(async () => {
			cpSync(join(import.meta.dirname, '../../dist', dist), folder, { recursive: true });
			const file = join(folder, 'data', INDEX_FILE);
			const bytes = readFileSync(file);
			const at = bytes.indexOf('Jens Stoltenberg');
			expect(at).toBeGreaterThan(0);
			bytes[at] = 'L'.charCodeAt(0);
			writeFileSync(file, bytes);
			server = await servePages({ '/article': DEMO });
			reader = await start(folder);
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
			rmSync(folder, { recursive: true, force: true });
		});

		it('says in the popup that the index is damaged and what to do', async () => {
			await reader.open(server.url(NEWS_HOST, '/article'));
			// Long enough for a sound install to have marked the page several times over.
			await pause(1500);
			const said = await reader.inPopup<string>(
				`for (let i = 0; i < 50 && !document.querySelector('[role="alert"]'); i++)
					await new Promise((done) => document.defaultView.setTimeout(done, 100));
				return document.querySelector('[role="alert"]')?.textContent ?? document.body.textContent;`,
			);
			expect(said).toContain(FAULT);
			expect(said).toContain('install Dramatis again; your settings are kept');
		});

		it('leaves the page alone and the badge empty', async () => {
			expect(await reader.marked()).toEqual([]);
			expect(await reader.badge()).toBe('');
		});
	});
}
