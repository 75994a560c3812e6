/** Reads every import under src and holds the layers of docs/architecture.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** Which folders of src a folder may import from, itself apart, and which packages. */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
	model: { folders: [], packages: [] },
	engine: { folders: ['model'], packages: [] },
	dataset: { folders: ['engine', 'model'], packages: [] },
	settings: { folders: ['model', 'platform'], packages: [] },
	platform: { folders: ['model'], packages: ['webextension-polyfill'] },
	page: { folders: ['model', 'engine'], packages: ['@floating-ui/core'] },
	ui: { folders: ['model'], packages: ['preact'] },
	worker: { folders: ['model', 'engine', 'dataset', 'settings', 'platform'], packages: [] },
	cli: { folders: ['model', 'engine', 'dataset', 'page'], packages: ['jsdom'] },
};

/** Files of settings that stay pure, so that the command line and tests can use them without a browser. */
const PURE = ['settings/migrate.ts', 'settings/repair.ts', 'settings/sites.ts'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): string[] {
	const text = readFileSync(join(SRC, file), 'utf8');
	return [
		...text.matchAll(
			/^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
		),
	].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

function folderOf(path: string): string {
	return path.includes('/') ? path.split('/')[0]! : '';
}

/** @returns a sentence for the contributor, or undefined where the import is allowed */
function complaint(file: string, imported: string): string | undefined {
	const from = folderOf(file);
	if (imported.startsWith('node:'))
		return from === 'cli' ? undefined : `src/${file} imports ${imported}: only src/cli runs in Node.`;
	if (!imported.startsWith('.')) {
		if (from === '') return undefined;
		const name = imported.startsWith('@')
			? imported.split('/').slice(0, 2).join('/')
			: imported.split('/')[0]!;
		if (MAY_IMPORT[from]?.packages.includes(name)) return undefined;
		return `src/${file} imports the package ${name}: src/${from} may import ${MAY_IMPORT[from]?.packages.join(', ') || 'no package'}.`;
	}
	const target = relative(SRC, join(SRC, dirname(file), imported)).replaceAll('\\', '/');
	// The command line runs the dataset's compiler when the compiled files are out of date.
	if (target.startsWith('../'))
		return from === 'cli' && target.startsWith('../data/compile/')
			? undefined
			: `src/${file} imports ${target} from outside src.`;
	const to = folderOf(target);
	if (to === '')
		return `src/${file} imports the entry src/${target}: nothing imports an entry; move what is shared into a folder.`;
	if (from === '' || from === to) {
		if (PURE.includes(file) && to === 'platform')
			return `src/${file} must stay free of the browser: move the call to settings/store.ts.`;
		return undefined;
	}
	if (PURE.includes(file) && to !== 'model') return `src/${file} may import src/model only.`;
	if (MAY_IMPORT[from]?.folders.includes(to)) return undefined;
	return `src/${file} imports src/${target}: src/${from} may import ${MAY_IMPORT[from]?.folders.join(', ') || 'nothing'}.`;
}

describe('the layers of src', () => {
	it('finds files and imports at all', () => {
		expect(files.length).toBeGreaterThan(10);
		expect(files.flatMap(importsOf).length).toBeGreaterThan(10);
	});

	it.each(files)('%s imports only what its layer may', (file) => {
		expect(importsOf(file).flatMap((imported) => complaint(file, imported) ?? [])).toEqual([]);
	});

	it('knows every folder of src', () => {
		const folders = [...new Set(files.map(folderOf))].filter((folder) => folder !== '');
		expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
	});

	it('complains where a layer is broken', () => {
		expect(complaint('engine/text/fold.ts', '../../page/marks.ts')).toContain('may import model');
		expect(complaint('model/entity.ts', 'preact')).toContain('no package');
		expect(complaint('ui/card.tsx', '../background.ts')).toContain('nothing imports an entry');
	});
});
