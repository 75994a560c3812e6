/**
 * States whose name is as often something else: a state of the United States, a given name. They count only
 * where something in the article points to the country. Folded words.
 *
 * Only for names that the surroundings cannot tell by rule; longer names ("Jordan Henderson") are longer.ts's.
 */
interface Homonym {
	/** Words that point to the country. */
	country: ReadonlySet<string>;
	/** Words that point elsewhere; one of them outweighs a lone act or preposition. */
	elsewhere: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HOMONYMS: Record<string, Homonym> = {
	georgia: {
		country: set(
			'georgian georgians tbilisi batumi abkhazia abkhaz ossetia ossetian caucasus saakashvili ivanishvili garibashvili kobakhidze zourabichvili margvelashvili kavelashvili',
		),
		elsewhere: set(
			'atlanta savannah fulton macon augusta republicans democrats republican democratic county governor kemp raffensperger ossoff warnock bulldogs alabama carolina florida tennessee arizona pennsylvania michigan wisconsin nevada',
		),
	},
	jordan: {
		country: set('jordanian jordanians amman hashemite aqaba zarqa israel syria iraq'),
		elsewhere: set('nba bulls basketball'),
	},
	chad: { country: set('chadian chadians ndjamena deby sahel sudan niger libya'), elsewhere: set('hanging') },
};

/** Is the folded name one of them? */
export function isHomonym(name: string): boolean {
	return Object.hasOwn(HOMONYMS, name);
}

/** How many words of the story point to the country and elsewhere. */
export function homonymSigns(name: string, words: Iterable<string>): { country: number; elsewhere: number } {
	const { country, elsewhere } = HOMONYMS[name]!;
	const signs = { country: 0, elsewhere: 0 };
	for (const word of words) {
		if (country.has(word)) signs.country++;
		else if (elsewhere.has(word)) signs.elsewhere++;
	}
	return signs;
}
