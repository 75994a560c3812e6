/**
 * A small dataset, compiled by the real compiler into a temporary folder and read back file by file as the
 * background reads it. `fail` makes reads fail, to play a damaged install. Not for tests of the engine's judgement.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileDataset } from '../../data/compile/compile.ts';
import { writeDataset } from '../../data/compile/write.ts';
import type { ReadFile } from '../../src/dataset/open.ts';
import type { ArticleText } from '../../src/model/annotation.ts';
import type { Store } from '../../src/platform/storage.ts';

const SOURCE = {
	title: 'Ministers meet in Oslo',
	publisher: 'The Paper',
	url: 'https://paper.example/1',
	date: '2023-02-01',
	read: '2026-11-23',
	evidence: 'finance minister Jane Roe said on Wednesday',
};
const TITLE = 'Minister of Finance of Norway';

const FILES: Record<string, unknown> = {
	'topics.json': [
		{ id: 'arms', label: 'Arms', question: 'Supply arms?', phrases: { en: ['ammunition', 'shells'] } },
	],
	'offices.json': [
		{ id: 'finance-minister', label: 'Finance minister', rank: 70, singleSeat: true, titles: ['Minister'] },
	],
	'people/jane-roe.json': {
		id: 'jane-roe',
		kind: 'person',
		name: 'Jane Roe',
		family: 'Roe',
		country: 'no',
		roles: [
			{
				title: TITLE,
				office: 'finance-minister',
				country: 'no',
				start: '2020-01-01',
				end: '2024-06-30',
				checked: '2024-06-30',
				sources: ['paper'],
			},
			{
				title: 'Governor of Oslo',
				country: 'no',
				start: '2024-07-01',
				checked: '2026-01-10',
				sources: ['paper'],
			},
		],
		affiliations: [{ of: 'shell-council', checked: '2023-02-01', sources: ['paper'] }],
		stances: [
			{
				topic: 'arms',
				position: 'for',
				statement: 'Said that Norway will supply shells.',
				date: '2023-02-01',
				sources: ['paper'],
			},
		],
		sources: { paper: SOURCE },
		checked: '2026-01-10',
	},
	'organisations/shell-council.json': {
		id: 'shell-council',
		kind: 'organisation',
		name: 'Nordic Shell Council',
		names: [{ name: 'NSC', kind: 'acronym' }],
		sources: { paper: SOURCE },
		checked: '2023-02-01',
	},
	'states/norway.json': {
		id: 'norway',
		kind: 'state',
		name: 'Norway',
		country: 'no',
		affiliations: [{ of: 'shell-council', checked: '2023-02-01', sources: ['paper'] }],
		stances: [
			{
				topic: 'arms',
				position: 'for',
				statement: 'Decided to supply shells.',
				date: '2023-02-01',
				sources: ['paper'],
			},
		],
		sources: { paper: SOURCE },
		checked: '2023-02-01',
	},
};

export interface SmallWorld {
	read: ReadFile;
	/** Paths read so far. */
	reads: string[];
	/** While it returns true for a path, that file is missing. */
	fail: (path: string) => boolean;
	/** While set, that file has this content. */
	instead: Map<string, Buffer>;
	/** The extension's storage, and what is in it. */
	store: Pick<Store, 'get' | 'set'>;
	stored: Record<string, unknown>;
	remove(): void;
}

export function smallWorld(): SmallWorld {
	const root = mkdtempSync(join(tmpdir(), 'dramatis-worker-'));
	for (const [path, value] of Object.entries(FILES)) {
		mkdirSync(dirname(join(root, 'data', path)), { recursive: true });
		writeFileSync(join(root, 'data', path), JSON.stringify(value));
	}
	const compiled = compileDataset({ root, now: '2026-01-31' });
	if (compiled.leftOut.length > 0) throw new Error(`the small world is not sound: ${compiled.leftOut}`);
	const out = join(root, 'out');
	writeDataset(compiled, out);
	const world: SmallWorld = {
		reads: [],
		fail: () => false,
		instead: new Map(),
		stored: {},
		store: {
			get: async (key) => world.stored[key],
			set: async (values) => void Object.assign(world.stored, values),
		},
		async read(path) {
			world.reads.push(path);
			const file = join(out, path);
			const bytes = () => world.instead.get(path) ?? readFileSync(file);
			return {
				ok: !world.fail(path) && existsSync(file),
				json: async () => JSON.parse(bytes().toString()),
				arrayBuffer: async () => new Uint8Array(Buffer.from(bytes())).buffer,
			};
		},
		remove: () => rmSync(root, { recursive: true }),
	};
	return world;
}

/** Title and paragraphs as one article. */
export function article(paragraphs: readonly string[], more: Partial<ArticleText> = {}): ArticleText {
	let text = '';
	const blocks = paragraphs.map((paragraph, i) => {
		if (i > 0) text += '\n';
		const start = text.length;
		text += paragraph;
		return { start, end: text.length, role: i === 0 ? ('title' as const) : ('paragraph' as const) };
	});
	return { text, blocks, lang: 'en', date: '2023-02-02', ...more };
}

export const SHELLS = article([
	'Norway to send ammunition, Jane Roe says',
	'Norway will send more shells and ammunition, Jane Roe told reporters on Wednesday.',
	'The Nordic Shell Council welcomed the decision. Roe said that the ammunition would arrive in March.',
]);
export { TITLE as ROLE_THEN };
