/** Who sits in Congress by bioguide and LIS id, for the importers of former members and of votes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/model/entity.ts';
import { parseBlockYaml, type YamlValue } from './block-yaml.ts';
import { snapshotOf } from './provenance-file.ts';

export interface Sitting {
	/** Sitting members: bioguide or LIS id → Wikidata id; undefined where the source gives none. */
	members: Map<string, string | undefined>;
	/** The same for presidents and vice presidents, who may have voted before. */
	executive: Map<string, string | undefined>;
	/** Vice presidents by day: they break the Senate's ties. */
	vicePresidents: { wikidata: string; start: IsoDate; end: IsoDate }[];
	date: IsoDate;
}

type Fields = { [key: string]: YamlValue };

/** @param folder a source folder beside us-congress-legislators, or that folder */
export function readSittingIds(folder: string): Sitting {
	const source = join(folder, '..', 'us-congress-legislators');
	const read = (file: string) => parseBlockYaml(readFileSync(join(source, file), 'utf8')) as Fields[];
	const members: Sitting['members'] = new Map();
	const executive: Sitting['executive'] = new Map();
	const vicePresidents: Sitting['vicePresidents'] = [];
	const add = (to: Sitting['members'], id: Fields) => {
		for (const key of [id.bioguide, id.lis])
			if (typeof key === 'string') to.set(key, (id.wikidata as string | null) ?? undefined);
	};
	for (const { id } of read('legislators-current.yaml')) add(members, id as Fields);
	for (const { id, terms } of read('executive.yaml')) {
		const ids = id as Fields;
		if (typeof ids.wikidata !== 'string') continue;
		add(executive, ids);
		for (const { type, start, end } of terms as Fields[])
			if (type === 'viceprez')
				vicePresidents.push({ wikidata: ids.wikidata, start: start as string, end: end as string });
	}
	return { members, executive, vicePresidents, date: snapshotOf(source).date };
}
