import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { CURRENT_VERSION, migrate } from '../../src/settings/migrate.ts';
import { repair } from '../../src/settings/repair.ts';
import { CHOSEN } from './samples.ts';

/** One file for every shape that settings were ever stored in: v<version>.json. They are never changed. */
const STORED = join(import.meta.dirname, 'stored');
const shapes = readdirSync(STORED).sort();

describe('migrate', () => {
	it('leaves the present version as it is', () => {
		expect(migrate({ ...CHOSEN })).toEqual(CHOSEN);
		expect(DEFAULT_SETTINGS.version).toBe(CURRENT_VERSION);
	});

	it.each([
		['none', undefined],
		['null', null],
		['a word', 'one'],
		['a number as a word', '1'],
		['nought', 0],
		['a negative number', -1],
		['a fraction', 1.5],
		['not a number', Number.NaN],
		['no end of a number', Number.POSITIVE_INFINITY],
		['a list', [1]],
	])('refuses a version that is %s', (_, version) => {
		expect(() => migrate({ ...CHOSEN, version })).toThrow(RangeError);
		expect(() => migrate({ ...CHOSEN, version })).toThrow(/name no version/);
	});

	it.each([CURRENT_VERSION + 1, 99])('refuses version %i of a newer program, and says so', (version) => {
		expect(() => migrate({ ...CHOSEN, version })).toThrow(RangeError);
		expect(() => migrate({ ...CHOSEN, version })).toThrow(
			`version ${version}, and this Dramatis knows versions up to ${CURRENT_VERSION}: update it`,
		);
	});

	it('gives the first version what came later: the language that was spoken, no topics, all news sites', () => {
		expect(migrate({ version: 1 })).toEqual({
			version: 2,
			language: 'auto',
			topics: [],
			sites: { when: 'known' },
		});
	});

	it('has a stored example of every version', () => {
		expect(shapes).toEqual(Array.from({ length: CURRENT_VERSION }, (_, i) => `v${i + 1}.json`));
	});

	it.each(shapes)('brings %s to the present version with nothing lost', (file) => {
		const stored = JSON.parse(readFileSync(join(STORED, file), 'utf8'));
		const { settings, problems } = repair(migrate(structuredClone(stored)));
		expect(problems).toEqual([]);
		expect(settings.version).toBe(CURRENT_VERSION);
		// Later versions state here what became of the fields of earlier ones.
		const added = file === 'v1.json' ? { topics: [], sites: { when: 'known', ...stored.sites } } : {};
		expect(settings).toEqual({ ...stored, ...added, version: CURRENT_VERSION });
	});
});
