/**
 * Sections of the index file as typed arrays: putting them into one buffer, and wrapping them out of it
 * again. Knows offsets and checksums, and nothing of what the numbers mean (index-layout.ts).
 */
import {
	ALIGNMENT,
	checksumOf,
	DIRECTORY_BYTES,
	HEADER_BYTES,
	HEADER_FIELDS,
	HeaderField,
	INDEX_VERSION,
	MAGIC,
	SECTION_NAMES,
	SECTIONS,
	type SectionName,
} from './index-layout.ts';

type Bytes = 1 | 2 | 4 | 8;
type ViewOf<N extends Bytes> = N extends 1
	? Uint8Array
	: N extends 2
		? Uint16Array
		: N extends 4
			? Uint32Array
			: Float64Array;

/** One typed array a section. */
export type SectionViews = { [K in SectionName]: ViewOf<(typeof SECTIONS)[K]> };
/** Some of the sections; the rest are empty. */
export type SectionData = Partial<SectionViews>;

/** Numbers of the header that describe the content. */
export type IndexCounts = {
	[K in 'tokens' | 'nodes' | 'entities' | 'aliases' | 'bucketBits' | 'rowBits']: number;
};

const COUNT_FIELDS: Record<keyof IndexCounts, number> = {
	tokens: HeaderField.TOKENS,
	nodes: HeaderField.NODES,
	entities: HeaderField.ENTITIES,
	aliases: HeaderField.ALIASES,
	bucketBits: HeaderField.BUCKET_BITS,
	rowBits: HeaderField.ROW_BITS,
};

const HEAD_BYTES = Math.ceil((HEADER_BYTES + DIRECTORY_BYTES) / ALIGNMENT) * ALIGNMENT;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** Checksum of header and directory, without the checksums themselves. */
function headChecksum(buffer: ArrayBuffer): number {
	const head = new Uint32Array(buffer.slice(0, HEAD_BYTES));
	head[HeaderField.CHECKSUM] = head[HeaderField.HEAD_CHECKSUM] = 0;
	return checksumOf(head);
}

/** One buffer out of sections. */
export function packSections(data: SectionData, counts: IndexCounts): ArrayBuffer {
	let length = HEAD_BYTES;
	const places = SECTION_NAMES.map((name) => {
		const bytes = data[name]?.byteLength ?? 0;
		const offset = length;
		length += aligned(bytes);
		return { name, offset, bytes };
	});
	const buffer = new ArrayBuffer(length);
	const head = new Uint32Array(buffer, 0, HEAD_BYTES / 4);
	places.forEach(({ name, offset, bytes }, n) => {
		head[HEADER_FIELDS + n * 2] = offset;
		head[HEADER_FIELDS + n * 2 + 1] = bytes;
		const section = data[name];
		if (!section) return;
		new Uint8Array(buffer, offset, bytes).set(
			new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
		);
	});
	head[HeaderField.MAGIC] = MAGIC;
	head[HeaderField.VERSION] = INDEX_VERSION;
	head[HeaderField.LENGTH] = length;
	for (const [name, field] of Object.entries(COUNT_FIELDS)) head[field] = counts[name as keyof IndexCounts];
	head[HeaderField.HEAD_CHECKSUM] = headChecksum(buffer);
	head[HeaderField.CHECKSUM] = checksumOf(new Uint32Array(buffer, HEAD_BYTES));
	return buffer;
}

/** The index cannot be used; the message says why, for the reader's eyes. */
export class IndexFault extends Error {
	override name = 'IndexFault';
	constructor(reason: string) {
		super(`The name index cannot be used: it ${reason}. Build or install Dramatis again.`);
	}
}

/**
 * Wraps the sections of an index. Checks lengths and header in microseconds; `whole` also sums the content,
 * which takes a millisecond for every few megabytes and need be done only once an install.
 * Throws IndexFault.
 */
export function openSections(
	buffer: ArrayBuffer,
	whole: boolean,
): { views: SectionViews; counts: IndexCounts } {
	if (buffer.byteLength < HEAD_BYTES) throw new IndexFault('is cut off');
	const head = new Uint32Array(buffer, 0, HEAD_BYTES / 4);
	if (head[HeaderField.MAGIC] !== MAGIC) throw new IndexFault('is not an index file');
	if (head[HeaderField.VERSION] !== INDEX_VERSION) {
		throw new IndexFault(`is of version ${head[HeaderField.VERSION]}, not ${INDEX_VERSION}`);
	}
	const length = head[HeaderField.LENGTH]!;
	if (buffer.byteLength < length) throw new IndexFault('is cut off');
	if (buffer.byteLength > length || head[HeaderField.HEAD_CHECKSUM] !== headChecksum(buffer)) {
		throw new IndexFault('is damaged');
	}
	if (whole && head[HeaderField.CHECKSUM] !== checksumOf(new Uint32Array(buffer, HEAD_BYTES))) {
		throw new IndexFault('is damaged');
	}
	const views: Partial<Record<SectionName, unknown>> = {};
	SECTION_NAMES.forEach((name, n) => {
		const offset = head[HEADER_FIELDS + n * 2]!;
		const size = SECTIONS[name];
		const count = head[HEADER_FIELDS + n * 2 + 1]! / size;
		views[name] =
			size === 1
				? new Uint8Array(buffer, offset, count)
				: size === 2
					? new Uint16Array(buffer, offset, count)
					: size === 4
						? new Uint32Array(buffer, offset, count)
						: new Float64Array(buffer, offset, count);
	});
	const counts = Object.fromEntries(
		Object.entries(COUNT_FIELDS).map(([name, field]) => [name, head[field]!]),
	) as IndexCounts;
	return { views: views as SectionViews, counts };
}
