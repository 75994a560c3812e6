/**
 * States whose name is as often something else: a state of the United States, a given name. They count only
 * where something in the article points to the country. (Turkey and China count unless it points to the
 * kitchen.) Folded words.
 *
 * Only for names that the surroundings cannot tell by rule; longer names ("Jordan Henderson") are longer.ts's.
 */
interface Homonym {
	/** Words that point to the country. */
	country: ReadonlySet<string>;
	/** Words that point elsewhere; one of them outweighs a lone act. */
	elsewhere: ReadonlySet<string>;
	/** The country is meant unless something points elsewhere. */
	likely?: true;
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
		country: set('jordanian jordanians amman hashemite aqaba zarqa'),
		elsewhere: set('nba bulls basketball garage'),
	},
	chad: { country: set('chadian chadians ndjamena deby sahel'), elsewhere: set('hanging') },
	turkey: {
		country: set('turkish turks ankara istanbul erdogan bosporus'),
		elsewhere: set(
			'thanksgiving roast stuffing leftovers leftover recipe recipes poultry gravy cranberry pumpkin meat',
		),
		likely: true,
	},
	china: {
		country: set('chinese beijing shanghai xi taiwan'),
		elsewhere: set('plates porcelain saucers crockery dinnerware teapot cups'),
		likely: true,
	},
};

/** Is the folded name one of them? */
export function isHomonym(name: string): boolean {
	return Object.hasOwn(HOMONYMS, name);
}

/** Is the country meant unless something points elsewhere? Ask only for a homonym. */
export function isLikelyCountry(name: string): boolean {
	return HOMONYMS[name]?.likely === true;
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
