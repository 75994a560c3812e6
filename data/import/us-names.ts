/**
 * The names of a member of Congress: the one in common use first. An encyclopaedia's title is that name, once the
 * bracket that tells namesakes apart is gone; the House and Senate give the official one.
 */
import type { Name } from '../../src/model/entity.ts';
import { slugOf } from './record-id.ts';

export interface NameParts {
	given: string;
	nickname?: string;
	family: string;
	suffix?: string;
	/** As the House or Senate writes it. */
	full?: string;
	/** Title of an encyclopaedia's article. */
	article?: string;
}

export interface PersonNames {
	name: string;
	/** The part that stands alone; absent where it is not the end of the name. */
	family?: string;
	names: Name[];
}

export function personNames({ given, nickname, family, suffix, full, article }: NameParts): PersonNames {
	const endsInFamily = (text: string) => slugOf(withoutSuffix(text)).endsWith(`-${slugOf(family)}`);
	const title = article && plain(article.replace(/ \([^)]*\)$/, ''));
	const official = full ? plain(full) : undefined;
	const known = nickname ? plain(`${nickname} ${family}`) : undefined;
	const candidates = [title, official, known].filter((text) => text?.includes(' '));
	const name =
		candidates.find((text) => endsInFamily(text!)) ??
		candidates[0] ??
		plain(`${given} ${family}${suffix ? ` ${suffix}` : ''}`);
	const others = new Set(candidates.filter((text) => text !== name) as string[]);
	return {
		name,
		...(endsInFamily(name) && { family: lastWords(withoutSuffix(name), family.split(' ').length) }),
		names: [...others].map((text) => ({ name: text, kind: 'also' as const })),
	};
}

/** Without commas before "Jr." and the quotation marks about nicknames. */
function plain(text: string): string {
	return text
		.replaceAll(/,(?= (?:Jr|Sr|I))/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** The family name as the name spells it: with its accents. */
function lastWords(name: string, count: number): string {
	return name.split(' ').slice(-count).join(' ');
}

function withoutSuffix(text: string): string {
	return text.replace(/,? (?:Jr\.?|Sr\.?|II|III|IV)$/, '');
}
