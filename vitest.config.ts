import { defineConfig } from 'vitest/config';

/**
 * Two projects: `fast` needs no browser; `e2e` drives real Chromium and Firefox on the built extension,
 * one file at a time, because two browsers at once would only slow each other down.
 */
export default defineConfig({
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'fast',
					// Tests of words and stories open no index, which would bring the fold table.
					setupFiles: ['src/engine/text/lazy-table.ts'],
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/e2e/**', 'node_modules/**'],
					testTimeout: 30_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
