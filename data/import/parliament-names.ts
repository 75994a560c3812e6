/**
 * Names of people as parliaments print them, without what is no part of a name: forms of address, degrees and
 * post-nominals. Pure string work; whether a name may be an alias is for data/lint to say.
 */

/** Forms of address before a name, in English. */
const BEFORE =
	/^(?:the|rt|right|hon(?:ourable)?|senator|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|reverend|cllr|col|colonel|capt|captain|maj|major|brig|brigadier|lt|lieutenant|general)\.?\s+/i;
/** What stands after it. */
const AFTER = /[\s,]+(?:MP|M\.P\.|MSP|MEP|AM|AO|AC|OAM|CBE|OBE|MBE|KC|QC|SC|PC|CH|DSO|RFD|TD|PSM|CSC)\.?$/;
/** Titles of peers, who are known by a place or a single name. */
const PEER =
	/^(?:the\s+)?(?:lord|lady|baroness|baron|earl|viscount|viscountess|countess|marquess|duke|bishop|archbishop)\b/i;
/** Small words that belong to the family name after them. */
const PARTICLES = new Set(
	'ap ab al el da das de del della den der des di do dos du la le lo mac ní ó san st ten ter van vande von zu'.split(
		' ',
	),
);

/** "Senator the Hon Dr Jess Walsh" → "Jess Walsh"; "Sir Andrew Mitchell MP." → "Andrew Mitchell". */
export function plainPersonName(name: string): string {
	let plain = name.replace(/\s+/g, ' ').trim();
	for (let shorter = ''; shorter !== plain; ) {
		shorter = plain;
		plain = plain
			.replace(AFTER, '')
			.replace(BEFORE, '')
			.replace(/[\s,]+$/, '');
	}
	return plain;
}

export function isPeer(name: string): boolean {
	return PEER.test(name);
}

/** The family name in a name whose family name stands last: "Di Natale" of "Richard Luigi Di Natale". */
export function familyOf(name: string): string | undefined {
	const words = name.split(' ');
	if (words.length < 2) return undefined;
	let first = words.length - 1;
	while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first -= 1;
	return words.slice(first).join(' ');
}

/** First given name and family name: "Anthony Albanese" of "Anthony Norman Albanese". */
export function shortPersonName(name: string): string {
	const family = familyOf(name);
	return family === undefined ? name : `${name.split(' ')[0]} ${family}`;
}
