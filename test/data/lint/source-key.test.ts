import { expect, it } from 'vitest';
import { sourceKey } from '../../../data/lint/source-key.ts';
import { found, person, source } from './entry.ts';

it.each([
	['example-news-2025-02-04', true],
	['example-news-2025-02-04-2', true],
	['example-news-2025-02-04-12', true],
	['example-news-2025-02-04-1', false],
	['example-news-2025-02-04-02', false],
	['example-news-2025-02', false],
	['2025-02-04', false],
	['Example-2025-02-04', false],
])('key %s: %s', (key, sound) => {
	expect(found(sourceKey, person({ sources: { [key]: source() } }))).toHaveLength(sound ? 0 : 1);
});
