/** The figures of the benchmark as tables in Markdown, with the targets and whether they are met. */
import type { ChromiumFigures } from './chromium.ts';
import type { Comparison, TextTimes } from './compare.ts';

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
const times = (value: number): string => `${value.toFixed(1)} x`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

interface Target {
	what: string;
	limit: string;
	measured: string;
	met: boolean;
}

const targets = (list: readonly Target[]): string =>
	table(
		['target', 'limit', 'measured', ''],
		list.map(({ what, limit, measured, met }) => [what, limit, measured, met ? 'met' : '**not met**']),
	);

const fastest = ({ peers }: TextTimes): { name: string; ms: number } =>
	peers.reduce((best, peer) => (peer.ms < best.ms ? peer : best));

function most(what: string, limit: number, value: number, show: (value: number) => string): Target {
	return { what, limit: `≤ ${show(limit)}`, measured: show(value), met: value <= limit };
}

function least(what: string, limit: number, value: number, measured = times(value)): Target {
	return { what, limit: `≥ ${times(limit)}`, measured, met: value >= limit };
}

/** Floors of 6 and 10, budgets in ms and bytes: issue and design, by dictionary. */
const LIMITS: Record<string, { floor: number; match: number; bytes: number }> = {
	'100k': { floor: 6, match: 2, bytes: 28 },
	'1M': { floor: 10, match: 3, bytes: 15 },
};
const FASTEST_PEER = 5;
const FLASHTEXT = 8;
const BUILD_SECONDS = 15;
const PLAIN_GROWTH = 1.5;

function targetsOf(comparisons: readonly Comparison[]): Target[] {
	const list: Target[] = [];
	for (const { dictionary, names, bytesPerAlias } of comparisons) {
		const limit = LIMITS[dictionary];
		if (!limit) continue;
		const { small, large } = names;
		const peer = fastest(large);
		const flash = large.peers.find(({ name }) => name === 'flashtext.js')!;
		const ratio = peer.ms / large.ours;
		list.push(
			most(`100 KB of text at ${dictionary}`, limit.match, small.ours, ms),
			most(`1 MB against the floor at ${dictionary}`, limit.floor, large.ours / large.floor, times),
			least(
				`the fastest peer at ${dictionary}`,
				FASTEST_PEER,
				ratio,
				`${times(ratio)} (${peer.name}, ${ms(peer.ms)})`,
			),
			least(`flashtext.js at ${dictionary}`, FLASHTEXT, flash.ms / large.ours),
			most(`bytes an alias at ${dictionary}`, limit.bytes, bytesPerAlias, (value) => value.toFixed(1)),
		);
	}
	const smallest = comparisons.find(({ dictionary }) => dictionary === '1k');
	const largest = comparisons.find(({ dictionary }) => dictionary === '1M');
	if (largest) {
		list.push(
			most(
				'building the index of 1M',
				BUILD_SECONDS,
				largest.build / 1000,
				(value) => `${value.toFixed(1)} s`,
			),
		);
		const { small, large } = largest.scratch;
		list.push({
			what: 'typed arrays left by 8 MB of text after 1 MB',
			limit: 'none',
			measured: `${((large - small) / 1000).toFixed(0)} kB more than ${(small / 1000).toFixed(0)} kB`,
			met: large <= small * 2,
		});
	}
	if (smallest && largest) {
		const growth = largest.plain.large.ours / smallest.plain.large.ours;
		list.push(most('text without names, 1M against 1k', PLAIN_GROWTH, growth, times));
	}
	return list;
}

/** Figures of what was measured in Node. */
export function nodeReport(comparisons: readonly Comparison[], machine: string): string {
	const peers = [...new Set(comparisons.flatMap(({ names }) => names.large.peers.map(({ name }) => name)))];
	const peerMs = (sample: TextTimes, name: string): string => {
		const peer = sample.peers.find((one) => one.name === name);
		return peer ? `${ms(peer.ms)} (${times(peer.ms / sample.ours)})` : 'not run';
	};
	const textRows = comparisons.flatMap(({ dictionary, names }) =>
		[names.small, names.large].map((sample) => [
			dictionary,
			sample.units < 500_000 ? '100 KB' : '1 MB',
			String(sample.matches),
			ms(sample.floor),
			`**${ms(sample.ours)}** (${times(sample.ours / sample.floor)})`,
			...peers.map((name) => peerMs(sample, name)),
		]),
	);
	const plainRows = comparisons.map(({ dictionary, plain }) => [
		dictionary,
		ms(plain.small.ours),
		ms(plain.large.ours),
		times(plain.large.ours / plain.large.floor),
	]);
	const indexRows = comparisons.map((one) => [
		one.dictionary,
		String(one.aliases),
		`${(one.shared * 100).toFixed(1)} %`,
		`${(one.build / 1000).toFixed(2)} s`,
		ms(one.open),
		megabytes(one.bytes),
		one.bytesPerAlias.toFixed(1),
		...['fastscan', 'flashtext.js'].map((name) => `${(one.peerBuilds[name]! / 1000).toFixed(2)} s`),
	]);
	return [
		`Measured on ${machine}; medians, everybody in turn in one process a dictionary.`,
		targets(targetsOf(comparisons)),
		'Text with a name about every 20 words, drawn from the whole dictionary (in brackets: ours as a multiple of the floor, the others as a multiple of ours):',
		table(['dictionary', 'text', 'names found', 'floor', 'Dramatis', ...peers], textRows),
		'Text without planted names:',
		table(['dictionary', '100 KB', '1 MB', 'of the floor'], plainRows),
		'The index (opening is wrapping a buffer that is in memory, checksum of the head included):',
		table(
			[
				'dictionary',
				'aliases',
				'shared by several',
				'built in',
				'opened in',
				'file',
				'bytes an alias',
				'fastscan builds in',
				'flashtext.js',
			],
			indexRows,
		),
	].join('\n\n');
}

/** Figures of what was measured in Chromium. */
export function chromiumReport(figures: ChromiumFigures): string {
	const byName = new Map(figures.loads.map((load) => [load.dictionary, load]));
	const load = byName.get('100k');
	return [
		`Measured in ${figures.browser}, headless; medians.`,
		targets([
			...(load
				? [
						most('load the index of 100k by fetch', 40, load.fetch, ms),
						most('the same from an IndexedDB Blob', 15, load.blob, ms),
					]
				: []),
			most('JS heap of the worker with the dataset as built', 30e6, figures.worker.heap, megabytes),
		]),
		table(
			['index', 'file', 'fetch and open', 'IndexedDB Blob and open', '100 KB with names', '1 MB with names'],
			figures.loads.map((one) => [
				one.dictionary,
				megabytes(one.bytes),
				ms(one.fetch),
				ms(one.blob),
				ms(one.small),
				ms(one.large),
			]),
		),
		table(
			['worker of the built extension', ''],
			[
				['stopped worker to its first answer', ms(figures.worker.coldStatus)],
				['stopped worker to the first annotated page (10 KB)', ms(figures.worker.coldPage)],
				['the same, warm', ms(figures.worker.warmPage)],
				['JS heap', megabytes(figures.worker.heap)],
				['ArrayBuffers', megabytes(figures.worker.buffers)],
			],
		),
		table(
			['one page of 100 KB', 'time'],
			figures.markJs.map(({ what, ms: value }) => [what, typeof value === 'number' ? ms(value) : value]),
		),
	].join('\n\n');
}
