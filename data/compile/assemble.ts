/**
 * From files to whole entities: hand-written entries that fit the schema, laid over imported records that were
 * joined among themselves, with open ends closed and votes given to voters. Compiler, check and report all start
 * here, so that they speak of one dataset.
 *
 * Reading and joining 150,000 imported records is most of the work and does not depend on what people write, so
 * it is kept in memory between builds of one process (`npm run watch`), for as long as no such file changes.
 */
import type { Entity, EntityId } from '../../src/model/entity.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { completeEntity, type RawData, type RawFile } from '../load.ts';
import { schemaFindings } from '../schema/validate.ts';
import { fingerprint } from './fingerprint.ts';
import { type Imported, originOf, readImported } from './imported.ts';
import { type JoinedRecords, joinImported, joinWritten } from './join.ts';
import { createKeeper, sameJson } from './kept.ts';
import { type ClosedRole, closeOpenEnds } from './open-ends.ts';
import { type CastVotes, castVotes } from './votes.ts';

export interface Assembled {
	/** In order of id; with evidence still in them. */
	entities: ImportedEntity[];
	/** Hand-written entries that fit the schema, as written. */
	written: Entity[];
	imported: Imported;
	/** How records came together: merges, and what was kept apart. */
	joined: Omit<ReturnType<typeof joinWritten>, 'entities'>;
	closed: ClosedRole[];
	votes: Omit<CastVotes, 'entities'>;
	/** Entries that were left out, one line each. */
	leftOut: string[];
}

export function assemble(root: string, raw: RawData): Assembled {
	const leftOut: string[] = [];
	const written = raw.files.flatMap((file) => {
		const read = readWritten(file);
		if (read.fault !== undefined) leftOut.push(`${file.file}: ${read.fault}`);
		return read.entity === undefined ? [] : [read.entity];
	});
	const { imported, records } = importedRecords(root, raw.identities);
	const { entities, ...joined } = joinWritten(written, records);
	const countryOf = (id: EntityId) => joined.countries.get(id);
	const open = closeOpenEnds(
		withKnownBodies(entities),
		raw.offices,
		countryOf,
		new Set(Object.keys(raw.sharedSeats)),
	);
	const cast = castVotes(
		open.entities,
		imported.votes,
		raw.rollCalls.flatMap(({ calls }) => calls),
		new Map(entities.flatMap(({ wikidata, id }) => (wikidata === undefined ? [] : [[wikidata, id]]))),
	);
	const { entities: complete, ...votes } = cast;
	return { entities: complete, written, imported, joined, closed: open.closed, votes, leftOut };
}

interface ReadWritten {
	text: string;
	entity?: Entity;
	/** Why it was left out. */
	fault?: string;
}

/** What each hand-written file was found to hold: checked again only where its text has changed. */
const readFiles = new Map<string, ReadWritten>();

function readWritten({ file, text, value, fault }: RawFile): ReadWritten {
	const known = readFiles.get(file);
	if (known?.text === text) return known;
	const [first] = fault === undefined ? schemaFindings('entity', value) : [];
	const read: ReadWritten =
		fault !== undefined || first
			? { text, fault: fault ?? `${first!.at} ${first!.wrong}` }
			: { text, entity: completeEntity(value) };
	readFiles.set(file, read);
	return read;
}

/** A role in a body that the dataset does not have says so in its title alone. The check names such records. */
function withKnownBodies(entities: readonly ImportedEntity[]): ImportedEntity[] {
	const ids = new Set(entities.map(({ id }) => id));
	const isLost = ({ of }: { of?: EntityId }) => of !== undefined && !ids.has(of);
	return entities.map((entity) => {
		if (!entity.roles.some(isLost) && !entity.affiliations.some(isLost)) return entity;
		return keep(entity, {
			...entity,
			roles: entity.roles.map((role) => {
				if (!isLost(role)) return role;
				const { of: _, ...rest } = role;
				return rest;
			}),
			affiliations: entity.affiliations.filter((item) => item.name !== undefined || !isLost(item)),
		});
	});
}

const keep = createKeeper<ImportedEntity, ImportedEntity>(
	(before, now) => sameJson(before.roles, now.roles) && sameJson(before.affiliations, now.affiliations),
);

interface Kept {
	key: string;
	imported: Imported;
	records: JoinedRecords;
}

/** Where one process keeps the imported records; the watcher loads this program anew for every build. */
const KEPT = Symbol.for('dramatis.imported');

function importedRecords(
	root: string,
	identities: RawData['identities'],
): { imported: Imported; records: JoinedRecords } {
	const shared = globalThis as { [KEPT]?: Kept };
	const key = `${root}\n${fingerprint(root, ['data/imported', 'data/compile', 'data/import', 'src/engine'])}\n${JSON.stringify(identities)}`;
	if (shared[KEPT]?.key === key) return shared[KEPT];
	const imported = readImported(root);
	const identified = imported.entities.map((record) => {
		const own = record.wikidata ?? identities[record.id]?.wikidata;
		// Two items of one person lead to the one that a person chose.
		const wikidata = own === undefined ? undefined : (identities[own]?.wikidata ?? own);
		return wikidata === record.wikidata ? record : { ...record, wikidata };
	});
	const records = joinImported(identified, imported.places.map(originOf));
	shared[KEPT] = { key, imported, records };
	return shared[KEPT];
}
