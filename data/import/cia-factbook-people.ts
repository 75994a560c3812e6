/**
 * Who holds which office, from lines such as "President Emmanuel MACRON (since 14 May 2017)". A title that is
 * not in the tables here, a holder without "since", a vacant post: each is a complaint and no role. A role
 * without a beginning would be shown at any date before, so there is none. "Since" is often the start of the
 * present term and not the first; what another source has of earlier terms joins it in compilation. Dates of
 * elections are never read: some files have them swapped.
 */
import type { Role } from '../../src/model/entity.ts';
import { personName } from './cia-factbook-name.ts';
import type { StateRow } from './cia-factbook-states.ts';

export interface Holder {
	name: string;
	family?: string;
	names: string[];
	role: Omit<Role, 'checked' | 'sources'>;
}

export interface Reading {
	holders: Holder[];
	complaints: string[];
}

/** Title in the text → title on the card ("%" stands for the state) and office. The longest that fits is meant. */
const CHIEFS: Record<string, { title: string; office?: string; monarch?: string }> = {
	President: { title: 'President of %', office: 'head-of-state' },
	'Interim President': { title: 'Interim President of %', office: 'head-of-state' },
	'Acting President': { title: 'Acting President of %', office: 'head-of-state' },
	'Transition President': { title: 'Transitional President of %', office: 'head-of-state' },
	'Transitional President': { title: 'Transitional President of %', office: 'head-of-state' },
	'President of the Swiss Confederation': {
		title: 'President of the Swiss Confederation',
		office: 'head-of-state',
	},
	'President, Presidential Council,': {
		title: 'President of the Presidential Council of %',
		office: 'head-of-state',
	},
	'Presidential Leadership Council Chairperson': {
		title: 'Chairman of the Presidential Leadership Council of %',
		office: 'head-of-state',
	},
	'President of the National Council for the Safeguard of the Homeland (CNSP)': {
		title: 'President of the National Council for the Safeguard of the Homeland of %',
		office: 'head-of-state',
	},
	'Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces': {
		title: 'Chairman of the Sovereign Council of %',
		office: 'head-of-state',
	},
	'State Affairs Commission President': {
		title: 'President of the State Affairs Commission of %',
		office: 'head-of-state',
	},
	'Chairperson of the Presidency': { title: 'Chairperson of the Presidency of %', office: 'head-of-state' },
	'Supreme Leader': { title: 'Supreme Leader of %', office: 'supreme-leader' },
	'Taliban Leader': { title: 'Supreme Leader of the Taliban', office: 'supreme-leader' },
	King: { title: 'King of %', office: 'head-of-state', monarch: 'King' },
	'King Sultan': { title: 'King of %', office: 'head-of-state', monarch: 'Sultan' },
	Queen: { title: 'Queen of %', office: 'head-of-state', monarch: 'Queen' },
	Emperor: { title: 'Emperor of %', office: 'head-of-state', monarch: 'Emperor' },
	Amir: { title: 'Emir of %', office: 'head-of-state', monarch: 'Emir' },
	'Sultan and Prime Minister': { title: 'Sultan of %', office: 'head-of-state', monarch: 'Sultan' },
	'Grand Duke': { title: 'Grand Duke of %', office: 'head-of-state', monarch: 'Grand Duke' },
	Prince: { title: 'Prince of %', office: 'head-of-state', monarch: 'Prince' },
	Pope: { title: 'Pope', office: 'head-of-state', monarch: 'Pope' },
};
const HEADS: typeof CHIEFS = {
	'Prime Minister': { title: 'Prime Minister of %', office: 'head-of-government' },
	'Interim Prime Minister': { title: 'Interim Prime Minister of %', office: 'head-of-government' },
	'Acting Prime Minister': { title: 'Acting Prime Minister of %', office: 'head-of-government' },
	'Caretaker Prime Minister': { title: 'Prime Minister of %', office: 'head-of-government' },
	'Transition Prime Minister': { title: 'Transitional Prime Minister of %', office: 'head-of-government' },
	'GNU Interim Prime Minister': {
		title: 'Prime Minister of the Government of National Unity of %',
		office: 'head-of-government',
	},
	'CNSP Prime Minister': { title: 'Prime Minister of %', office: 'head-of-government' },
	'Prime Minister and Co-Vice President': { title: 'Prime Minister of %', office: 'head-of-government' },
	'Prime Minister and Foreign Minister': { title: 'Prime Minister of %', office: 'head-of-government' },
	'Prime Minister Crown Prince': {
		title: 'Prime Minister of %',
		office: 'head-of-government',
		monarch: 'Crown Prince',
	},
	'Crown Prince and Prime Minister': {
		title: 'Prime Minister of %',
		office: 'head-of-government',
		monarch: 'Crown Prince',
	},
	Premier: { title: 'Premier of %', office: 'head-of-government' },
	Chancellor: { title: 'Chancellor of %', office: 'head-of-government' },
	'Taoiseach (Prime Minister)': { title: 'Taoiseach of %', office: 'head-of-government' },
	'Chairman of the Cabinet of Ministers': {
		title: 'Chairman of the Cabinet of Ministers of %',
		office: 'head-of-government',
	},
	'Chairperson of the Council of Ministers': {
		title: 'Chairperson of the Council of Ministers of %',
		office: 'head-of-government',
	},
	'President of Council of Ministers': {
		title: 'President of the Council of Ministers of %',
		office: 'head-of-government',
	},
	'President of the Government of Spain (prime minister-equivalent)': {
		title: 'Prime Minister of %',
		office: 'head-of-government',
	},
	'President of the Pontifical Commission for the State of Vatican City and President of the Governorate of the Vatican City State':
		{ title: 'President of the Governorate of the Vatican City State', office: 'head-of-government' },
	'Minister of State': { title: 'Minister of State of %', office: 'head-of-government' },
	'Chief Executive': { title: 'Chief Executive of %', office: 'head-of-government' },
	Governor: { title: 'Governor of %', office: 'head-of-government' },
	'Vice President': { title: 'Vice President of %', office: 'vice-head-of-state' },
	'Secretary of State for Foreign and Political Affairs': {
		title: 'Secretary of State for Foreign and Political Affairs of %',
		office: 'foreign-minister',
	},
	"Supreme People's Assembly President": {
		title: "Chairman of the Standing Committee of the Supreme People's Assembly of %",
	},
};

/** Titles that hold for the second office as well, such as "President" of a state without a prime minister. */
const SAME_AS_CHIEF = new Set([
	'President',
	'Interim President',
	'President of the Swiss Confederation',
	'Sultan and Prime Minister',
	'Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces',
]);

const MONTHS: Record<string, string> = {
	jan: '01',
	feb: '02',
	mar: '03',
	apr: '04',
	may: '05',
	jun: '06',
	jul: '07',
	aug: '08',
	sep: '09',
	oct: '10',
	nov: '11',
	dec: '12',
};

/** "19 APRIL 2023", "5 Sep 2025", "April 2018", "1997" → ISO; undefined for anything else. */
export function isoDate(text: string): string | undefined {
	const found = /^(?:(?:(\d{1,2}) )?([A-Za-z]+) )?(\d{4})$/.exec(text.trim());
	if (!found) return undefined;
	const [, day, name, year] = found;
	if (name === undefined) return year;
	const month = MONTHS[name.slice(0, 3).toLowerCase()];
	if (month === undefined) return undefined;
	return day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`;
}

/** "the United States", "Germany": as it stands after "of". */
export function inSentence(name: string): string {
	return /^(?:Bahamas|Comoros|Cook Islands|Central African|Democratic Republic|Dominican|Faroe|Gambia|Maldives|Marshall|Netherlands|Philippines|Republic|Seychelles|Solomon|United )/.test(
		name,
	)
		? `the ${name}`
		: name;
}

interface Post {
	title: string;
	office?: string;
	monarch?: string;
}

/** @param text of "chief of state" or "head of government" */
export function readChief(text: string, which: 'chief' | 'head', state: StateRow): Reading {
	const complaints: string[] = [];
	const holders: Holder[] = [];
	const parts = topLevelParts(
		text
			.replace(/; also referred to as premier/, '')
			.replace(/; also spelled (\p{L}+)(?= \(since)/u, ' (also spelled $1)'),
	);
	parts.forEach((part, index) => {
		const represented = /^,?\s*represented by (?=Governor[ -]General)/.test(part);
		if (index > 0 && !represented && !/presidency member since/.test(part)) {
			if (/\(since/.test(part)) complaints.push(`"${part}" is no holder of that office`);
			return;
		}
		const line = part.replace(/^,?\s*represented by /, '');
		const { person, start } = sinceIn(line);
		if (/^(?:\w+ )?\(?vacant\)?/i.test(person) || /\(vacant\)/.test(line)) {
			complaints.push(`"${line}": vacant`);
			return;
		}
		if (start === undefined) {
			complaints.push(`"${line}" does not say since when`);
			return;
		}
		const post: (Post & { rest: string }) | undefined = represented
			? governorGeneral(person)
			: /presidency member since/.test(part) && index > 0
				? { title: 'Member of the Presidency of %', rest: person }
				: postOf(person, which);
		if (!post) complaints.push(`"${line}": no known title`);
		else {
			const holder = holderOf(post.rest, post, start, state);
			if (holder) holders.push(holder);
			else complaints.push(`"${line}": no name`);
		}
	});
	return { holders, complaints };
}

function governorGeneral(person: string): (Post & { rest: string }) | undefined {
	const rest = /^Governor[ -]General (?:of \S+(?: \S+)? )?(.+)$/.exec(person)?.[1];
	return rest === undefined ? undefined : { title: 'Governor-General of %', rest };
}

function postOf(person: string, which: 'chief' | 'head'): (Post & { rest: string }) | undefined {
	const own = which === 'chief' ? CHIEFS : HEADS;
	const table = {
		...(which === 'head' ? Object.fromEntries([...SAME_AS_CHIEF].map((key) => [key, CHIEFS[key]!])) : {}),
		...own,
	};
	const title = Object.keys(table)
		.filter((key) => person.startsWith(`${key} `))
		.sort((a, b) => b.length - a.length)[0];
	if (title !== undefined)
		return { ...table[title]!, rest: person.slice(title.length + 1).replace(/ of (?:the )?\p{Lu}\S+$/u, '') };
	// No title before the name: what the field itself says. A title that is merely unknown begins like one.
	if (
		/^(?:The |overall|co-|Co-|President|Prime|Minister|Chair|Head|Vice|Lord|Crown|Administrator|Secretary|Chief|Governor|\()/.test(
			person,
		)
	)
		return undefined;
	return which === 'chief'
		? { title: 'Head of state of %', office: 'head-of-state', rest: person }
		: { title: 'Head of government of %', office: 'head-of-government', rest: person };
}

/** @param text of "chief of mission" @param to English name of the state to which it is sent */
export function readMission(text: string, from: StateRow, to: StateRow): Reading {
	const complaints: string[] = [];
	const holders: Holder[] = [];
	for (const part of topLevelParts(
		text.replace(/(\(vacant\))\s+(?=Charg)/, '$1; ').replace(/\) and (?=Charg)/, '); '),
	).flatMap((piece) => (/\bnote\b/.test(piece) ? [piece.replace(/\s*\bnote\b.*$/, '')] : [piece]))) {
		if (part === '' || /\(vacant/.test(part)) continue;
		const found = /^(Ambassador-designate|Ambassador|Charg[ée] d[’'] ?Affaires(?: Ambassador)?) (.+)$/.exec(
			part,
		);
		if (!found) {
			if (/\(since/.test(part)) complaints.push(`"${part}": no ambassador`);
			continue;
		}
		const { person, start } = sinceIn(found[2]!);
		if (start === undefined) {
			complaints.push(`"${part}" does not say since when`);
			continue;
		}
		const [sender, host] = [inSentence(from.name), inSentence(to.name)];
		const post: Post = found[1]!.startsWith('Charg')
			? { title: `Chargé d’affaires of ${sender} in ${host}` }
			: found[1] === 'Ambassador'
				? { title: `Ambassador of ${sender} to ${host}`, office: 'ambassador' }
				: { title: `Ambassador-designate of ${sender} to ${host}` };
		const holder = holderOf(person.replace(/, Head of Delegation$/, ''), post, start, from);
		if (holder) holders.push(holder);
		else complaints.push(`"${part}": no name`);
	}
	return { holders, complaints };
}

/** "X (since 1 May 2020; …)" → "X" and the date. A date in brackets without "since" is not taken for one. */
function sinceIn(line: string): { person: string; start?: string } {
	const found = /\s*\((?:chairperson |presidency member )?since ([^);,-]+?)\s*(?:[;,-][^)]*)?\)/i.exec(line);
	const start = found ? isoDate(found[1]!) : undefined;
	const person = (found ? line.slice(0, found.index) : line).trim();
	return { person, ...(start !== undefined && { start }) };
}

/** Cut at semicolons, and before "represented by", outside brackets. */
function topLevelParts(text: string): string[] {
	const parts: string[] = [''];
	let depth = 0;
	for (const char of text.replaceAll(/,(?=\s*represented by)/g, ';')) {
		if (char === '(') depth += 1;
		if (char === ')') depth -= 1;
		if (char === ';' && depth <= 0) parts.push('');
		else parts[parts.length - 1] += char;
	}
	return parts.map((part) => part.trim()).filter(Boolean);
}

function holderOf(text: string, post: Post, start: string, state: StateRow): Holder | undefined {
	const read = personName(text.trim());
	if (!read) return undefined;
	const { monarch, office } = post;
	const oneWord = !/\s/.test(read.name);
	const single = oneWord || /\s[IVX]+$/.test(read.name);
	// "Charles III" and "Naruhito" alone name several people, or none.
	const full = (name: string) => (monarch !== undefined && single ? `${monarch} ${name}` : name);
	if (monarch === undefined && oneWord) return undefined;
	return {
		name: full(read.name),
		...(monarch === undefined && read.family !== undefined && { family: read.family }),
		names: [
			...(full(read.name) !== read.name && /\s/.test(read.name) ? [read.name] : []),
			...(read.also === undefined ? [] : [full(read.also)]),
		],
		role: {
			title: post.title.replace('%', inSentence(state.name)),
			...(office !== undefined && { office }),
			of: state.id,
			...(state.iso !== undefined && { country: state.iso }),
			start,
		},
	};
}
