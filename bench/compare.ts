/**
 * Measures one dictionary: the compiled index and its peers, alternating in one process, and prints the result
 * as JSON. run.ts starts it once a dictionary, so that none is measured in the leftovers of another, with
 * `--expose-gc`. Throws where somebody finds less than stands in the text, or we find anything else.
 */
import { openIndex } from '../src/engine/index/compiled-matcher.ts';
import { readFoldTable } from '../src/engine/index/index-fold.ts';
import { foldSections } from '../src/engine/index/index-fold-writer.ts';
import { openSections } from '../src/engine/index/index-sections.ts';
import { writeIndex } from '../src/engine/index/index-writer.ts';
import type { Match, Matcher } from '../src/model/lexicon.ts';
import { ROOT } from '../tools/setup.mjs';
import { type Contestant, createPeers, floor } from './contestants.ts';
import { openDictionary } from './dictionaries.ts';
import { type BenchText, newsText } from './texts.ts';

/** Milliseconds of a run, medians. */
export interface TextTimes {
	units: number;
	floor: number;
	ours: number;
	matches: number;
	peers: { name: string; ms: number; matches: number }[];
}

export interface Comparison {
	dictionary: string;
	aliases: number;
	/** Share of aliases with several candidates. */
	shared: number;
	generate: number;
	/** Milliseconds. */
	build: number;
	open: number;
	/** Of the file: the whole, and what this benchmark's budget counts. */
	bytes: number;
	bytesPerAlias: number;
	peerBuilds: Record<string, number>;
	names: { small: TextTimes; large: TextTimes };
	plain: { small: TextTimes; large: TextTimes };
	/** Bytes of typed arrays that the first 1 MB of text leaves behind, and 8 MB more. */
	scratch: { small: number; large: number };
}

const SMALL = 100_000;
const LARGE = 1_000_000;
/** Medians of fewer are moved by one collection of garbage; of more, the slow peers take minutes. */
const ROUNDS = 11;
/** A peer that takes longer than this a run is run three times. */
const SLOW_MS = 400;
const SLOW_ROUNDS = 3;
/** Runs before the first that counts: V8 compiles in the course of them. */
const WARM_UP = 60;
/** Sections that are no alias's: the fold table and the linking columns with their strings. */
const APART = /^(fold|entity|tenure|string|domain|given|order)/;

const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** Processor time of this process, not time that passed: on a busy machine a run of 10 ms waits for others, one of 1 ms hardly ever. */
function timed(run: () => number): { ms: number; result: number } {
	const started = process.cpuUsage();
	const result = run();
	const { user, system } = process.cpuUsage(started);
	return { ms: (user + system) / 1000, result };
}

/** Every planted name is found where it stands, or in a longer one; nothing else is, but for a few that chance made. */
function assertOurs(matches: readonly Match[], { text, planted }: BenchText): void {
	let k = 0;
	let inside = 0;
	for (const { start, end } of planted) {
		// The full stop of "Jr." is the sentence's, for all one knows.
		const letters = start + text.slice(start, end).replace(/[^\p{L}\p{N}]+$/u, '').length;
		while (k < matches.length && matches[k]!.end < letters) k++;
		const match = matches[k];
		if (!match || match.start > start || match.end < letters)
			throw new Error(`"${text.slice(start, end)}" at ${start} was not found`);
		inside++;
	}
	const others = matches.length - inside;
	if (others > planted.length / 50 + 20) throw new Error(`${others} names were found that nobody put there`);
}

function measure(matcher: Matcher, peers: readonly Contestant[], sample: BenchText): TextTimes {
	const { text, planted } = sample;
	const ours: number[] = [];
	const floors: number[] = [];
	const times = peers.map((): number[] => []);
	const found = peers.map(() => 0);
	let matches = 0;
	for (let n = 0; n < WARM_UP; n++) {
		matcher.match(text);
		floor(text);
	}
	assertOurs(matcher.match(text), sample);
	for (let round = 0; round < ROUNDS; round++) {
		floors.push(timed(() => floor(text)).ms);
		// The caches hold the last peer's memory now; a page is matched after others that left the index in them.
		matcher.match(text);
		const own = timed(() => matcher.match(text).length);
		ours.push(own.ms);
		matches = own.result;
		peers.forEach(({ count }, n) => {
			if (times[n]!.length >= SLOW_ROUNDS && median(times[n]!) > SLOW_MS) return;
			const { ms, result } = timed(() => count(text));
			times[n]!.push(ms);
			found[n] = result;
		});
	}
	peers.forEach(({ name, mayMiss }, n) => {
		const least = planted.length * (1 - mayMiss);
		if (found[n]! < least)
			throw new Error(`${name} found ${found[n]}, and ${planted.length} names are in the text`);
	});
	return {
		units: text.length,
		floor: median(floors),
		ours: median(ours),
		matches,
		peers: peers.map(({ name }, n) => ({ name, ms: median(times[n]!), matches: found[n]! })),
	};
}

/** Bytes of typed arrays that matching leaves behind, by length of the text. */
function scratchOf(matcher: Matcher): Comparison['scratch'] {
	for (let n = 0; n < 2; n++) globalThis.gc?.();
	const before = process.memoryUsage().arrayBuffers;
	const held = (length: number): number => {
		matcher.match(newsText(length).text);
		// The second collection frees what the first one found to be unreachable.
		for (let n = 0; n < 2; n++) globalThis.gc?.();
		return process.memoryUsage().arrayBuffers - before;
	};
	return { small: held(LARGE), large: held(8 * LARGE) };
}

async function compare(name: string): Promise<Comparison> {
	const { ms: generate, result: dictionary } = timedValue(() => openDictionary(name, ROOT));
	const { aliases } = dictionary.lexicon;
	// Once a build, whatever the dictionary: not part of what grows with it.
	foldSections();
	const { ms: build, result: buffer } = timedValue(() => writeIndex(dictionary.lexicon));
	const { views } = openSections(buffer, true);
	if (!readFoldTable(views)) throw new Error('the index has no fold table');
	const open = median(Array.from({ length: ROUNDS }, () => timedValue(() => openIndex(buffer)).ms));
	const { matcher: first } = openIndex(buffer);
	const scratch = scratchOf(first);
	const { matcher } = openIndex(buffer);
	const own = Object.entries(views).filter(([section]) => !APART.test(section));
	const bytes = own.reduce((sum, [, view]) => sum + view.byteLength, 0);
	const shared = aliases.filter(({ candidates }) => candidates.length > 1).length / aliases.length;
	const names = aliases.map(({ alias }) => alias);
	dictionary.lexicon.entities.length = 0;

	const peers = await createPeers(names, ROOT);
	const all = (sample: BenchText) => measure(matcher, peers, sample);
	return {
		dictionary: name,
		aliases: aliases.length,
		shared,
		generate,
		build,
		open,
		bytes: buffer.byteLength,
		bytesPerAlias: bytes / aliases.length,
		peerBuilds: Object.fromEntries(peers.map((peer) => [peer.name, peer.build])),
		names: { small: all(newsText(SMALL, names)), large: all(newsText(LARGE, names)) },
		plain: { small: measure(matcher, [], newsText(SMALL)), large: measure(matcher, [], newsText(LARGE)) },
		scratch,
	};
}

function timedValue<T>(run: () => T): { ms: number; result: T } {
	const started = performance.now();
	const result = run();
	return { ms: performance.now() - started, result };
}

process.stdout.write(JSON.stringify(await compare(process.argv[2] ?? '1k')));
