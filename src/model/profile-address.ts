/**
 * Addresses of the profile page, in one place because card, panel, popup, menu and the page itself write them and
 * the page reads them. A page of the web cannot open them: its card asks the background (`openProfile`).
 */
import type { EntityId, IsoDate } from './entity.ts';

/** Which profile, and as of when. */
export interface ProfileRequest {
	entity: EntityId;
	/** Date of the article that the reader came from: roles held then are told apart. */
	date?: IsoDate;
	/** Id of the article's main topic: its positions stand first. */
	topic?: string;
}

/** What the page is asked to show: one profile, who a selected text means, or a search. */
export interface ProfileQuery extends Partial<ProfileRequest> {
	/** Text that the reader selected: its profile where one entity alone bears that name, else a search for it. */
	who?: string;
	/** Words to search for. */
	search?: string;
}

const FILE = 'profile.html';
/** What is longer is a paragraph and no name. UTF-16 units. */
export const LONGEST_NAME = 120;

/** Address within the package, to be opened in a tab: `profile.html?id=nato&at=2024-07-10`. */
export function profileAddress({ entity, date, topic }: ProfileRequest): string {
	return address({ id: entity, at: date, topic });
}

/** @param text any selected text; spaces are joined and what is too long for a name is cut */
export function whoIsAddress(text: string): string {
	return address({ who: text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) });
}

/** @param words to search for; none for an empty search page */
export function searchAddress(words?: string): string {
	return address({ q: words ?? '' });
}

function address(parameters: Record<string, string | undefined>): string {
	const given = Object.entries(parameters).flatMap(([key, value]) =>
		value === undefined ? [] : `${key}=${encodeURIComponent(value)}`,
	);
	return `${FILE}?${given.join('&')}`;
}

/** The inverse, from `location.search`. What cannot be a date is left out. */
export function readProfileQuery(search: string): ProfileQuery {
	const given = new Map(
		search
			.slice(1)
			.split('&')
			.flatMap((pair) => {
				const at = pair.indexOf('=');
				const value = at < 0 ? undefined : decoded(pair.slice(at + 1));
				return value ? [[pair.slice(0, at), value] as const] : [];
			}),
	);
	const [entity, date, topic, who, words] = ['id', 'at', 'topic', 'who', 'q'].map((key) => given.get(key));
	return {
		...(entity && { entity }),
		...(date && /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) && { date }),
		...(topic && { topic }),
		...(who && { who }),
		...(words && { search: words }),
	};
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return undefined;
	}
}
