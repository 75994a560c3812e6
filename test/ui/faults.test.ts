/** Faults come in English from where no language is known; each view says them in the reader's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { IndexFault } from '../../src/engine/index/index-sections.ts';
import { saidFault } from '../../src/ui/faults.ts';
import { speak } from '../../src/ui/language.ts';

afterEach(() => speak({ tag: 'en', messages: {} }));

const german = () =>
	speak({
		tag: 'de',
		messages: Object.fromEntries(
			Object.entries(
				JSON.parse(readFileSync('_locales/de/messages.json', 'utf8')) as Record<string, { message: string }>,
			).map(([key, { message }]) => [key, message]),
		),
	});
const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => join(folder, file));

describe('a fault', () => {
	it('is said in the language of the moment', () => {
		const fault = { error: 'Dramatis was updated.', advice: 'Reload the page to see who is who again.' };
		expect(saidFault(fault)).toEqual(fault);
		german();
		expect(saidFault(fault)).toEqual({
			error: 'Dramatis wurde aktualisiert.',
			advice: 'Laden Sie die Seite neu, um wieder zu sehen, wer wer ist.',
		});
	});

	it('of the dataset keeps the file and the reason', () => {
		german();
		const { error } = saidFault({ error: new IndexFault('is cut off').message, advice: '' });
		expect(error).toBe(
			'Das Namensverzeichnis ist nicht benutzbar: it is cut off. Bauen oder installieren Sie Dramatis neu.',
		);
	});

	it('is in English what it was', () => {
		const error = new IndexFault('is damaged').message;
		expect(saidFault({ error, advice: '' }).error).toBe(error);
	});

	it('that nobody foresaw stays as it came', () => {
		german();
		expect(saidFault({ error: 'QuotaExceededError', advice: '' }).error).toBe('QuotaExceededError');
	});

	/** Only a page of the extension itself can meet it, and does not. */
	const UNSEEN = new Set(['Only the popup may ask.', 'Use it.']);
	const written = files('src')
		.filter((file) => !file.includes('cli'))
		.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/\b(?:error|advice): '([^']+)'/g)].map(([, text]) => text!),
		)
		.filter((text) => !UNSEEN.has(text));

	it.each([...new Set(written)])('“%s” is in the table', (text) => {
		german();
		expect(saidFault({ error: text, advice: '' }).error).not.toBe(text);
	});
});

describe('what a view prints', () => {
	it('is asked for at every drawing, not kept from when the page was loaded', () => {
		const kept = files('src/ui').flatMap((file) =>
			[
				...readFileSync(file, 'utf8').matchAll(
					/^(?:export )?const (\w+)(?:: [^=]+)? = [{[](?:.*[}\]];$|[\s\S]*?^[}\]])/gm,
				),
			]
				.filter(([block]) => /\b\w*[wW]ords\.\w/.test(block))
				.map(([, name]) => `${file}: ${name}`),
		);
		expect(kept).toEqual([]);
	});

	/** A sample of an address, the same everywhere. */
	const SAME = new Set(['news.example']);
	it('comes from a table, so that it can be said in another language', () => {
		const literal = files('src/ui')
			.filter((file) => file.endsWith('.tsx'))
			.flatMap((file) => {
				const source = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
				const attributes = source.matchAll(/\b(?:title|aria-label|placeholder|alt)="([^"]+)"/g);
				const texts = source.matchAll(/<\w[^<>]*>\s*([^<>{}]*[A-Za-z]{2}[^<>{}]*)<\//g);
				return [...attributes, ...texts].map(([, text]) => `${file}: ${text!.trim()}`);
			});
		expect(literal.filter((found) => !SAME.has(found.replace(/^.*: /, '')))).toEqual([]);
	});
});
