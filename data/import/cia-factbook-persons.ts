/**
 * Records of the persons in the factbook: one a name and country, with every office that its files give them.
 * There are no Wikidata ids in it; compilation joins by name, office, country and dates.
 */
import type { CountryFile } from './cia-factbook-file.ts';
import { type Holder, type Reading, readChief, readMission } from './cia-factbook-people.ts';
import type { StateRow } from './cia-factbook-states.ts';
import { contradicts, type Listed, LONG_BEFORE_LISTED } from './cia-world-leaders.ts';
import type { Complaint, ImportedRecord } from './importer.ts';
import { recordId } from './record-id.ts';

/** Offices that the files still show and that are known to be gone: state and field. */
const GONE: Record<string, string> = {
	'syria head of government': 'the transitional government of March 2025 has no prime minister',
};
/** An envoy of the United States seldom stays four years; who is shown longer is shown by an old page. */
const LONGEST_MISSION_YEARS = 4;

interface Context {
	key: string;
	asOf: string;
	listed: Listed;
	complaints: Complaint[];
}

/** @param states with their files, the United States among them */
export function personRecords(
	states: readonly { state: StateRow; file: CountryFile }[],
	context: Context,
): ImportedRecord[] {
	const people = new Map<string, ImportedRecord>();
	const home = states.find(({ state }) => state.id === 'united-states')?.state;
	for (const { state, file } of states) {
		const complain = (reason: string) => context.complaints.push({ place: file.place, reason });
		const take = (reading: Reading, from: StateRow, wanted: (holder: Holder) => boolean) => {
			for (const reason of reading.complaints) complain(reason);
			for (const holder of reading.holders.filter(wanted)) add(people, holder, from, context);
		};
		const text = (field: string) => file.field('Government', 'Executive branch', field);
		// A dependency's head of state is that of the state it belongs to, and stands in that state's file.
		const dependent = file.field('Government', 'Dependency status') !== undefined;
		const chief = dependent ? undefined : text('chief of state');
		// A monarch of several states is recorded once, with the state where no governor-general stands in.
		const shared = chief !== undefined && /^King [^;]*; represented by/.test(chief);
		const chiefs = chief === undefined ? undefined : readChief(chief, 'chief', state);
		if (chiefs) take(chiefs, state, (holder) => !(shared && holder.role.office === 'head-of-state'));
		const head = text('head of government');
		const gone = GONE[`${state.id} head of government`];
		if (head !== undefined && gone !== undefined) complain(`"${head}": ${gone}`);
		else if (head !== undefined) {
			const heads = readChief(head, 'head', state);
			take(heads, state, ({ name, role }) => {
				if (chiefs?.holders.some((holder) => holder.name === name)) return false;
				const wrong =
					role.start! < LONG_BEFORE_LISTED &&
					contradicts(context.listed, state.name, role.office ?? '', name);
				if (wrong) complain(`${name}, ${role.title} since ${role.start}: others held it in 2019`);
				return !wrong;
			});
		}
		if (!home || state === home) continue;
		const to = file.field('Government', 'Diplomatic representation in the US', 'chief of mission');
		if (to !== undefined) take(readMission(to, state, home), state, () => true);
		const from = file.field('Government', 'Diplomatic representation from the US', 'chief of mission');
		if (from !== undefined)
			take(readMission(from, home, state), home, ({ name, role }) => {
				const years = Number(context.asOf.slice(0, 4)) - Number(role.start!.slice(0, 4));
				if (years > LONGEST_MISSION_YEARS)
					complain(`${name}, ${role.title} since ${role.start}: too long to be so still`);
				return years <= LONGEST_MISSION_YEARS;
			});
	}
	return [...people.values()];
}

function add(people: Map<string, ImportedRecord>, holder: Holder, state: StateRow, context: Context): void {
	const id = recordId(holder.name, `factbook-${state.iso ?? state.id}`);
	const known = people.get(id);
	if (known) {
		if (!known.roles!.some(({ title }) => title === holder.role.title)) known.roles!.push(holder.role);
		known.roles!.sort((a, b) => (a.start! < b.start! ? -1 : a.start! > b.start! ? 1 : 0));
		return;
	}
	people.set(id, {
		id,
		kind: 'person',
		name: holder.name,
		...(holder.family !== undefined && { family: holder.family }),
		...(holder.names.length > 0 && { names: holder.names.map((name) => ({ name, kind: 'also' as const })) }),
		...(state.iso !== undefined && { country: state.iso }),
		roles: [holder.role],
		cites: [context.key],
		checked: context.asOf,
	});
}
