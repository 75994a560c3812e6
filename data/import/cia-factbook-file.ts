/**
 * One country file of the CIA World Factbook as plain text fields. The file holds HTML fragments: entities and
 * tags are undone here, once, and nowhere else. A field that is absent or says "none" is undefined.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Section = { [key: string]: Section | string };

export interface CountryFile {
	/** "europe/gm.json" */
	place: string;
	/** Text of Section → Field → Subfield; the `text` of the innermost is meant. */
	field(...path: string[]): string | undefined;
}

/** Named entities that the files use, beside the letters with accents, which follow one pattern. */
const ENTITIES: Record<string, string> = {
	amp: '&',
	apos: "'",
	gt: '>',
	lsquo: '’',
	lt: '<',
	mdash: '—',
	nbsp: ' ',
	ndash: '–',
	quot: '"',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	szlig: 'ß',
	oslash: 'ø',
	Oslash: 'Ø',
	aelig: 'æ',
	AElig: 'Æ',
	eth: 'ð',
	thorn: 'þ',
	THORN: 'Þ',
};
const ACCENTS: Record<string, string> = {
	grave: '\u0300',
	acute: '\u0301',
	circ: '\u0302',
	tilde: '\u0303',
	uml: '\u0308',
	ring: '\u030a',
	caron: '\u030c',
	cedil: '\u0327',
};

/** "Bras&iacute;lia <em>x</em>" → "Brasília x". An entity that is not known stays as it is, so that a check sees it. */
export function plainText(html: string): string {
	return html
		.replaceAll(/<br\s*\/?>|<\/p>/gi, ' ')
		.replaceAll(/<[^<>]*>/g, '')
		.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll(/&([A-Za-z]+);/g, (whole, name: string) => {
			if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name]!;
			const [, letter, accent] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
			return accent !== undefined && Object.hasOwn(ACCENTS, accent)
				? `${letter}${ACCENTS[accent]}`.normalize('NFC')
				: whole;
		})
		.replaceAll(/[\s\u00a0]+/g, ' ')
		.trim();
}

/** Throws where the file is absent or no JSON. */
export function readCountryFile(folder: string, place: string): CountryFile {
	const sections = JSON.parse(readFileSync(join(folder, place), 'utf8')) as Section;
	return {
		place,
		field(...path) {
			let at: Section | string | undefined = sections;
			for (const key of path) at = typeof at === 'object' && Object.hasOwn(at, key) ? at[key] : undefined;
			const text = typeof at === 'object' ? at.text : at;
			if (typeof text !== 'string') return undefined;
			const plain = plainText(text);
			return plain === '' || /^none$/i.test(plain) ? undefined : plain;
		},
	};
}
