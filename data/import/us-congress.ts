/**
 * What the importers on the United States share: states by their codes, the words for a seat, and the joining of
 * successive terms into one role. Pure.
 */
import { daysBetween } from '../../src/engine/dates.ts';
import type { Affiliation, IsoDate, Role } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';

const STATES: Record<string, string> = {
	AL: 'Alabama',
	AK: 'Alaska',
	AZ: 'Arizona',
	AR: 'Arkansas',
	CA: 'California',
	CO: 'Colorado',
	CT: 'Connecticut',
	DE: 'Delaware',
	FL: 'Florida',
	GA: 'Georgia',
	HI: 'Hawaii',
	ID: 'Idaho',
	IL: 'Illinois',
	IN: 'Indiana',
	IA: 'Iowa',
	KS: 'Kansas',
	KY: 'Kentucky',
	LA: 'Louisiana',
	ME: 'Maine',
	MD: 'Maryland',
	MA: 'Massachusetts',
	MI: 'Michigan',
	MN: 'Minnesota',
	MS: 'Mississippi',
	MO: 'Missouri',
	MT: 'Montana',
	NE: 'Nebraska',
	NV: 'Nevada',
	NH: 'New Hampshire',
	NJ: 'New Jersey',
	NM: 'New Mexico',
	NY: 'New York',
	NC: 'North Carolina',
	ND: 'North Dakota',
	OH: 'Ohio',
	OK: 'Oklahoma',
	OR: 'Oregon',
	PA: 'Pennsylvania',
	RI: 'Rhode Island',
	SC: 'South Carolina',
	SD: 'South Dakota',
	TN: 'Tennessee',
	TX: 'Texas',
	UT: 'Utah',
	VT: 'Vermont',
	VA: 'Virginia',
	WA: 'Washington',
	WV: 'West Virginia',
	WI: 'Wisconsin',
	WY: 'Wyoming',
};

/** They send a delegate, who has no vote on final passage. */
const TERRITORIES: Record<string, string> = {
	AS: 'American Samoa',
	DC: 'the District of Columbia',
	GU: 'Guam',
	MP: 'the Northern Mariana Islands',
	PR: 'Puerto Rico',
	VI: 'the US Virgin Islands',
};

/** As the tables of Congress write it. */
export type Seat = 'rep' | 'sen';

export function isTerritory(state: string): boolean {
	return Object.hasOwn(TERRITORIES, state);
}

/** "United States Senator for Ohio"; undefined for a state that is none. */
export function seatTitle(seat: Seat, state: string): string | undefined {
	const name = STATES[state];
	if (seat === 'sen') return name && `United States Senator for ${name}`;
	if (name) return `Member of the US House of Representatives for ${name}`;
	if (state === 'PR') return 'Resident Commissioner of Puerto Rico in the US House of Representatives';
	return isTerritory(state)
		? `Delegate to the US House of Representatives for ${TERRITORIES[state]}`
		: undefined;
}

const PARTIES: Record<string, string> = {
	Democrat: 'Democratic Party (United States)',
	Republican: 'Republican Party (United States)',
	Libertarian: 'Libertarian Party (United States)',
};

/** A party's name, or undefined for an independent and for parties of other centuries. */
export function partyName(party: string): string | undefined {
	return PARTIES[party];
}

export interface Tenure {
	title: string;
	start: IsoDate;
	end: IsoDate;
}

/** A new Congress met up to four days after the old one's end; an appointed senator was sworn in within a month. */
const SUCCESSIVE_DAYS = 31;

/** Terms with one title that follow one another become one; in order of start. */
export function joinTerms<T extends Tenure>(terms: readonly T[]): T[] {
	const joined: T[] = [];
	for (const term of [...terms].sort((a, b) => byCodeUnit(a.start, b.start))) {
		const before = joined.findLast(({ title }) => title === term.title);
		if (before && daysBetween(before.end, term.start) <= SUCCESSIVE_DAYS) {
			if (before.end < term.end) before.end = term.end;
		} else joined.push({ ...term });
	}
	return joined;
}

/** A role as a record has it: a term that runs beyond the day of the source has no end yet. */
export function roleOf(
	tenure: Tenure,
	asOf: IsoDate,
	fixed: Pick<Role, 'office' | 'of' | 'country'>,
): Omit<Role, 'checked' | 'sources'> & { checked?: IsoDate } {
	const { title, start, end } = tenure;
	return { title, ...fixed, start, ...(end <= asOf && { end, checked: end }) };
}

/** Parties in order of time; dates only where there was more than one, for the first term is no date of joining. */
export function affiliationsOf(
	parties: readonly { party: string; start: IsoDate; end: IsoDate }[],
	asOf: IsoDate,
): (Omit<Affiliation, 'checked' | 'sources'> & { checked?: IsoDate })[] {
	const spans: { party: string; start: IsoDate; end: IsoDate }[] = [];
	for (const item of parties) {
		const last = spans.at(-1);
		if (last?.party === item.party) last.end = item.end;
		else spans.push({ ...item });
	}
	return spans.flatMap(({ party, start, end }, index) => {
		const name = partyName(party);
		if (name === undefined) return [];
		const over = end <= asOf;
		return [
			{
				name,
				...(index > 0 && { start }),
				...(index < spans.length - 1 && { end }),
				...(over && { checked: end }),
			},
		];
	});
}

/** Posts that news names, as a card prints them; chairs of steering and outreach committees are left out. */
const LEADERSHIP: readonly [RegExp, (found: RegExpExecArray) => string][] = [
	[/^Speaker of the House$/, () => 'Speaker of the US House of Representatives'],
	[/^President Pro Tempore of the Senate$/, () => 'President pro tempore of the United States Senate'],
	[
		/^(House|Senate) (Majority|Minority) (Leader|Whip)$/,
		([, chamber, side, post]) => `${side} ${post} of the ${CHAMBERS[chamber!]}`,
	],
	[
		/^(House|Senate) (Democratic|Republican) (Caucus|Conference) (Chair|Vice Chair)$/,
		([, chamber, party, body, post]) => `${post} of the ${chamber} ${party} ${body}`,
	],
];

const CHAMBERS: Record<string, string> = {
	House: 'US House of Representatives',
	Senate: 'United States Senate',
};

export function leadershipTitle(title: string): string | undefined {
	for (const [pattern, write] of LEADERSHIP) {
		const found = pattern.exec(title);
		if (found) return write(found);
	}
	return undefined;
}
