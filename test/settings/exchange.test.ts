import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { exportSettings, importSettings, LARGEST_FILE } from '../../src/settings/exchange.ts';
import { CURRENT_VERSION } from '../../src/settings/migrate.ts';
import { fuzz } from '../fuzzing.ts';
import { CHOSEN } from './samples.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (change: Record<string, unknown>) =>
	bytes(JSON.stringify({ dramatis: 'settings', ...DEFAULT_SETTINGS, ...change }));

describe('a settings file', () => {
	it.each([DEFAULT_SETTINGS, CHOSEN])('brings back what was saved', (settings) => {
		expect(importSettings(bytes(exportSettings(settings)))).toEqual({ settings });
	});

	it.each<[string, Uint8Array, RegExp]>([
		['nothing', bytes(''), /not JSON/],
		['half a file', bytes(exportSettings(CHOSEN).slice(0, 100)), /not JSON: .*(?:position|line|end)/i],
		['another text', bytes('<!doctype html><p>Hello'), /not JSON/],
		['a list', bytes('[]'), /an object in braces/],
		['another program’s', bytes('{"version":1}'), /^dramatis: expected "settings"/],
		['bad UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), /^Byte 2: /],
		['bad UTF-8 far in', new Uint8Array([...bytes(`"${'ж'.repeat(500)}`), 0xc3]), /^Byte 1001: /],
		['too much', new Uint8Array(LARGEST_FILE + 1), /1000001 bytes; a settings file has at most/],
		['a later version', file({ version: CURRENT_VERSION + 1 }), /^version: .*update it/],
		['no version', file({ version: 'one' }), /^version: /],
		['a wrong value', file({ openDelay: -1 }), /^openDelay: found -1, which it cannot be\.$/],
		['a wrong list', file({ hidden: ['a', '<b>'] }), /^hidden: 1 unusable entries/],
		['a field of no setting', file({ openDelays: 5 }), /^openDelays: no setting has this name\.$/],
		['one deeper', file({ marks: { style: 'solid', which: 'all', colour: 'red' } }), /^marks\.colour: /],
		[
			'prototype keys',
			bytes('{"dramatis":"settings","__proto__":{"enabled":false},"version":1}'),
			/^__proto__: no setting has this name\.$/,
		],
		['deep nesting', bytes(`{"dramatis":"settings","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`), /./],
	])('is refused with the place: %s', (_, content, expected) => {
		const found = importSettings(content);
		if (!('reasons' in found)) throw new Error('it was taken');
		expect(found.reasons[0]).toMatch(expected);
	});

	it('tells a few of many reasons', () => {
		const change = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, i]));
		const found = importSettings(file(change));
		if (!('reasons' in found)) throw new Error('it was taken');
		expect(found.reasons).toHaveLength(13);
		expect(found.reasons.at(-1)).toMatch(/488 more/);
	});

	it('of anything at all is taken whole or refused, and what is taken can be saved and read again', () => {
		const anything = fc.oneof(
			fc.uint8Array({ maxLength: 300 }),
			fc.json().map(bytes),
			fc.dictionary(fc.string(), fc.jsonValue()).map((fields) => file(fields as Record<string, unknown>)),
			fc
				.record(Object.fromEntries(Object.keys(CHOSEN).map((key) => [key, fc.jsonValue()])), {
					requiredKeys: [],
				})
				.map(file),
		);
		fuzz(
			'settings files',
			2000,
			fc.property(anything, (content) => {
				const found = importSettings(content);
				if ('reasons' in found) expect(found.reasons.length).toBeGreaterThan(0);
				else expect(importSettings(bytes(exportSettings(found.settings)))).toEqual(found);
			}),
		);
	});

	it('of before there were topics to follow is taken, and follows none', () => {
		const { topics: _, ...old } = CHOSEN;
		expect(importSettings(file({ ...old, version: 1, topics: undefined }))).toEqual({
			settings: { ...CHOSEN, topics: [] },
		});
	});
});
