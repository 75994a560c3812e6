/**
 * What a state belongs to and has agreed to, from the factbook's lists: memberships of the organisations that
 * news names, and positions on the International Criminal Court and the Paris Agreement. The lists are old in
 * places (the United Kingdom among the members of the European Union, Russia in the Council of Europe): what a
 * source in hand contradicts is left out, by name. Absence from a list says nothing.
 */
import type { Affiliation, Stance } from '../../src/model/entity.ts';
import type { CountryFile } from './cia-factbook-file.ts';

interface Body {
	/** As card and search have it. */
	name: string;
	/** Id, where the dataset has the body by hand. */
	of?: string;
	/** ISO codes that the list still has or has wrongly, with what shows it. */
	not?: Record<string, string>;
}

/** Acronym of the lists → body. */
export const BODIES: Record<string, Body> = {
	'Arctic Council': { name: 'Arctic Council' },
	APEC: { name: 'Asia-Pacific Economic Cooperation' },
	ASEAN: { name: 'Association of Southeast Asian Nations' },
	AU: { name: 'African Union' },
	BRICS: { name: 'BRICS', not: { sa: 'invited in 2023; newsrooms differ on whether it joined' } },
	BSEC: { name: 'Organization of the Black Sea Economic Cooperation' },
	C: { name: 'Commonwealth of Nations' },
	CE: { name: 'Council of Europe', of: 'council-of-europe', not: { ru: 'excluded in March 2022' } },
	CELAC: { name: 'Community of Latin American and Caribbean States' },
	CIS: { name: 'Commonwealth of Independent States' },
	CSTO: { name: 'Collective Security Treaty Organization' },
	Caricom: { name: 'Caribbean Community' },
	'D-8': { name: 'D-8 Organization for Economic Cooperation' },
	EAC: { name: 'East African Community' },
	EAEU: { name: 'Eurasian Economic Union' },
	ECOWAS: { name: 'Economic Community of West African States' },
	EFTA: { name: 'European Free Trade Association' },
	EMU: { name: 'Euro area' },
	EU: {
		name: 'European Union',
		of: 'european-union',
		not: { gb: 'left on 31 January 2020, as its own file says' },
	},
	'G-20': { name: 'G20' },
	'G-7': { name: 'G7' },
	GCC: { name: 'Gulf Cooperation Council' },
	GUAM: { name: 'GUAM Organization for Democracy and Economic Development' },
	IAEA: { name: 'International Atomic Energy Agency', of: 'iaea' },
	IGAD: { name: 'Intergovernmental Authority on Development' },
	LAS: { name: 'Arab League' },
	Mercosur: { name: 'Mercosur' },
	NATO: { name: 'NATO', of: 'nato' },
	OAS: { name: 'Organization of American States', not: { ni: 'left in November 2023' } },
	OECD: {
		name: 'Organisation for Economic Co-operation and Development',
		not: { in: 'a partner, not a member' },
	},
	OIC: { name: 'Organisation of Islamic Cooperation' },
	OIF: { name: 'Organisation internationale de la Francophonie' },
	OPEC: { name: 'OPEC', not: { ec: 'left in January 2020', qa: 'left in January 2019' } },
	OSCE: { name: 'Organization for Security and Co-operation in Europe', of: 'osce' },
	PIF: { name: 'Pacific Islands Forum' },
	'Pacific Alliance': { name: 'Pacific Alliance' },
	Quad: { name: 'Quadrilateral Security Dialogue' },
	SAARC: { name: 'South Asian Association for Regional Cooperation' },
	SADC: { name: 'Southern African Development Community' },
	SCO: { name: 'Shanghai Cooperation Organisation' },
	SICA: { name: 'Central American Integration System' },
	UN: { name: 'United Nations', of: 'united-nations' },
	'UN Security Council': { name: 'United Nations Security Council' },
	WTO: { name: 'World Trade Organization' },
};

/** What stands in brackets after an acronym → title; anything else in brackets is left out. */
const STANDING: Record<string, string> = {
	observer: 'Observer',
	'candidate country': 'Candidate for membership',
	'dialogue partner': 'Dialogue partner',
	partner: 'Partner',
	partners: 'Partner',
	associate: 'Associate member',
	suspended: 'Suspended member',
	permanent: 'Permanent member',
};

type Membership = Omit<Affiliation, 'checked' | 'sources'>;

/** @returns what the list has of BODIES, in order of name, and the entries that are known to be wrong */
export function memberships(
	file: CountryFile,
	iso: string | undefined,
): { affiliations: Membership[]; complaints: string[] } {
	const text = file.field('Government', 'International organization participation') ?? '';
	const complaints: string[] = [];
	const affiliations: Membership[] = [];
	for (const item of text.split(/[,;]\s*(?![^()]*\))/)) {
		const [, acronym = '', standing] = /^(.+?)(?:\s*\(([^()]*)\))?$/.exec(item.trim()) ?? [];
		const body = Object.hasOwn(BODIES, acronym) ? BODIES[acronym]! : undefined;
		if (!body) continue;
		const wrong = body.not?.[iso ?? ''];
		if (wrong !== undefined && standing === undefined) {
			complaints.push(`member of ${body.name}: ${wrong}`);
			continue;
		}
		const title = standing === undefined ? undefined : STANDING[standing];
		if (standing !== undefined && title === undefined) continue;
		affiliations.push({
			...(body.of === undefined ? { name: body.name } : { of: body.of }),
			...(title !== undefined && { title }),
		});
	}
	const key = ({ of, name }: Membership) => (name ?? of)!.toLowerCase();
	return { affiliations: affiliations.sort((a, b) => (key(a) < key(b) ? -1 : 1)), complaints };
}

type Standing = Omit<Stance, 'sources'>;

/** "accepts ICCt jurisdiction" and its contraries → positions on membership; what is no act says nothing. */
export function courtStances(file: CountryFile, asOf: string): Standing[] {
	const topic = 'icc-membership';
	return (file.field('Government', 'International law organization participation') ?? '')
		.split(/;\s*/)
		.flatMap((part): Standing[] => {
			if (/^accepts ICCt? jurisdiction$/.test(part))
				return [
					{
						topic,
						position: 'for',
						statement: 'Is a party to the statute of the International Criminal Court.',
						date: asOf,
					},
				];
			const [, what, month, year] =
				/^withdrew (from (?:the )?ICCt|acceptance of ICCt jurisdiction) in (?:([A-Z][a-z]+) )?(\d{4})$/.exec(
					part,
				) ?? [];
			if (year === undefined) return [];
			const number = month === undefined ? 0 : MONTHS.indexOf(month.slice(0, 3)) + 1;
			return [
				{
					topic,
					position: 'against',
					statement: what!.startsWith('from')
						? 'Withdrew from the International Criminal Court.'
						: 'Withdrew its acceptance of the jurisdiction of the International Criminal Court.',
					date: number > 0 ? `${year}-${String(number).padStart(2, '0')}` : year,
				},
			];
		});
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** It told the depositary in January 2025 that it leaves; the list is from before that took effect. */
const LEAVING_PARIS = new Set(['us']);

/** Party to the Paris Agreement. Signed and not ratified is no position. */
export function climateStances(file: CountryFile, iso: string | undefined, asOf: string): Standing[] {
	const parties = file.field('Environment', 'International environmental agreements', 'party to') ?? '';
	if (!parties.includes('Climate Change-Paris Agreement') || LEAVING_PARIS.has(iso ?? '')) return [];
	return [
		{
			topic: 'climate-agreements',
			position: 'for',
			statement: 'Is a party to the Paris Agreement on climate change.',
			date: asOf,
		},
	];
}
