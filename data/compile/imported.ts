/**
 * Reads what the importers wrote: data/imported/<source>/*.jsonl, one entity a line, whose source keys
 * lead into the `sources` of provenance.json beside it. A malformed line is a fault of the importer and
 * stops the compilation with its place; nobody edits these files by hand.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/model/entity.ts';
import type { ImportedEntity, ImportedRecord, VoteRecord } from '../import/importer.ts';
import { byCodeUnit, completeEntity } from '../load.ts';

/** Where imported records come from. */
export interface Provenance {
	source: string;
	/** Who publishes it. */
	publisher: string;
	url: string;
	/** Commit or version that was read. */
	version: string;
	/** Up to when it speaks. */
	date: string;
	licence: string;
	counts: Record<string, number>;
	/** Pages that records cite by key. "{wikidata}" in an address stands for the record's own id. */
	sources: Record<string, Source>;
}

export interface Imported {
	provenance: Provenance[];
	/** Most trusted source first, records in the order of their files. */
	entities: ImportedEntity[];
	/** Where each of them stands: "data/imported/uk-mps/people.jsonl:12". */
	places: string[];
	votes: VoteRecord[];
}

/** Holds votes, not entities. */
export const VOTES_FILE = 'votes.jsonl';

export function readImported(root: string): Imported {
	const folder = join(root, 'data', 'imported');
	const imported: Imported = { provenance: [], entities: [], places: [], votes: [] };
	if (!existsSync(folder)) return imported;
	for (const source of inOrderOfTrust(readdirSync(folder))) {
		const provenanceFile = join(folder, source, 'provenance.json');
		if (!existsSync(provenanceFile)) continue;
		const provenance = JSON.parse(readFileSync(provenanceFile, 'utf8')) as Provenance;
		imported.provenance.push(provenance);
		for (const name of readdirSync(join(folder, source)).sort(byCodeUnit)) {
			if (!name.endsWith('.jsonl')) continue;
			const lines = readFileSync(join(folder, source, name), 'utf8').split('\n');
			lines.forEach((line, index) => {
				if (line === '') return;
				const place = `data/imported/${source}/${name}:${index + 1}`;
				if (name === VOTES_FILE) imported.votes.push(parseLine(line, place) as VoteRecord);
				else {
					imported.entities.push(recordOf(line, provenance, place));
					imported.places.push(place);
				}
			});
		}
	}
	return imported;
}

/** Where two sources state one field, the earlier one is kept: a monitor of control before a reader of feeds. */
const TRUSTED_FIRST = [
	'state-media-matrix',
	'kagi-kite',
	'us-congress-legislators',
	'us-congress-legislators-2022',
];
/** Its full formal names are not those that news uses. */
const TRUSTED_LAST = ['cia-factbook'];

function inOrderOfTrust(sources: readonly string[]): string[] {
	const rank = (source: string) => {
		if (TRUSTED_LAST.includes(source)) return TRUSTED_FIRST.length + 1;
		return (TRUSTED_FIRST.indexOf(source) + TRUSTED_FIRST.length + 1) % (TRUSTED_FIRST.length + 1);
	};
	return [...sources].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
}

/** "uk-mps" of "data/imported/uk-mps/people.jsonl:12". */
export function originOf(place: string): string {
	return place.split('/')[2] ?? place;
}

function parseLine(line: string, place: string): unknown {
	try {
		return JSON.parse(line);
	} catch (error) {
		throw new Error(`${place} is no JSON (${(error as Error).message}): run the importer again`);
	}
}

function recordOf(line: string, provenance: Provenance, place: string): ImportedEntity {
	const { cites = [], ...record } = parseLine(line, place) as ImportedRecord;
	const inheriting = <T extends { end?: string; endBy?: string }>(claim: T) => ({
		// What has ended was last held on its last day, however late the source speaks.
		checked: claim.end ?? claim.endBy ?? record.checked,
		sources: cites,
		...claim,
	});
	const entity = completeEntity({
		...record,
		...(record.roles && { roles: record.roles.map(inheriting) }),
		...(record.affiliations && { affiliations: record.affiliations.map(inheriting) }),
	}) as ImportedEntity;
	const sources: Record<string, Source> = { ...entity.sources };
	for (const key of citedKeys(entity)) {
		const source: Source | undefined = sources[key] ?? provenance.sources[key];
		if (!source)
			throw new Error(`${place} cites "${key}", which provenance.json does not have: run the importer again`);
		sources[key] = ownPage(source, entity.wikidata);
	}
	return { ...entity, sources };
}

/** The source with the record's own address where it has a pattern. */
function ownPage(source: Source, wikidata: string | undefined): Source {
	if (!source.url.includes('{wikidata}') || wikidata === undefined) return source;
	return { ...source, url: source.url.replace('{wikidata}', wikidata) };
}

/** Keys of every source that a claim of the entity cites. */
export function citedKeys({
	roles,
	affiliations,
	stances,
	outlet,
}: Pick<ImportedEntity, 'roles' | 'affiliations' | 'stances' | 'outlet'>): Set<string> {
	return new Set(
		[...roles, ...affiliations, ...stances, ...(outlet ? [outlet] : [])].flatMap(({ sources }) => sources),
	);
}
