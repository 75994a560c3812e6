/**
 * Which part of a name stands alone on second mention, where that is sure. Names of two words in the order of their
 * country settle it, and so do particles and initials; of three plain words nobody can tell which belong together
 * ("Iain Duncan Smith", "Mariano Rajoy Brey"), unless the middle one is a given name elsewhere in the same source or
 * the country knows one family name only.
 * Where people have no family name, or are called by the first one, there is none.
 */

/** Family name last, and used alone in English. */
const LAST = new Set(
	(
		'ad ae af al am ao ar at au az ba bb bd be bg bh bo br bs by bz ca ch cl co cr cu cv cy cz de dk do dz ec ee eg es fi fj ' +
		'fk fo fr gb ge gd gh gr gt gw gy hn hr hu ie il im in iq ir it jm jo ke kg kn kw kz lb lc li lk lr ls lt lu lv ly ma mc md ' +
		'me mk mt mu mv mw mx mz na ng ni nl no np nz om pa pe pg ph pk pl ps pt py qa ro rs ru sa sb sc se si sk sl sn sr st sv ' +
		'sy tj tl tm tn tr tt tz ua ug us uy uz va vc ve xk ye za zm zw'
	).split(' '),
);
/** Of these, where two family names without a hyphen are rare: whatever stands between is a given name. */
const ONE_FAMILY_NAME = new Set(
	'at be bg by ch cz de dk ee fi fr gr hr it lt lv me mk nl no pl ro rs ru se si sk tr ua'.split(' '),
);
/** Lists of these countries write either order; only an encyclopaedia's title is in the order of English. */
const LAST_IF_TITLED = new Set(
	'bf bi bj cd cf cg ci cm dj ga gn gq hk ht jp mg ml mr ne rw td tg'.split(' '),
);
/** Family name first in English too. */
const FIRST = new Set(['cn', 'kp', 'kr', 'tw']);

const PARTICLES = new Set(
	(
		'von van de der den di da del della dello dos das do du la le les ten ter zu zur vom af al el d’ saint st. san ibn bin e y i ' +
		'abu ould al- mac der'
	).split(' '),
);
const INITIAL = /^\p{Lu}\.?$/u;
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Which words stand first in names, and which last, in one source; counts by lower-case word. */
export interface WordPlaces {
	first: ReadonlyMap<string, number>;
	last: ReadonlyMap<string, number>;
}

/** Counts the words of names of two words. */
export function wordPlaces(names: Iterable<string>): WordPlaces {
	const first = new Map<string, number>();
	const last = new Map<string, number>();
	for (const name of names) {
		const words = name.toLowerCase().split(' ');
		if (words.length !== 2) continue;
		first.set(words[0]!, (first.get(words[0]!) ?? 0) + 1);
		last.set(words[1]!, (last.get(words[1]!) ?? 0) + 1);
	}
	return { first, last };
}

/** Ten bearers, and ten times as many as bear it as a family name: John, Anne; not Duncan, Kelly. */
const ENOUGH = 10;

function isGiven(word: string, { first, last }: WordPlaces): boolean {
	const count = first.get(word.toLowerCase()) ?? 0;
	return count >= ENOUGH && count >= ENOUGH * (last.get(word.toLowerCase()) ?? 0);
}

/**
 * @param name in Latin letters
 * @param titled the name is an article's title in an English encyclopaedia
 */
export function familyOf(
	name: string,
	country: string | undefined,
	titled: boolean,
	places: WordPlaces,
): string | undefined {
	if (country === undefined || /[,.]\s*$/.test(name.replace(/\b(?:Jr|Sr)\.$/, ''))) return undefined;
	const words = name.split(' ').filter((word) => !GENERATION.test(word));
	if (FIRST.has(country)) return familyFirst(words, country);
	if (!LAST.has(country) && !(titled && LAST_IF_TITLED.has(country))) return undefined;
	return sound(familyLast(words, places, ONE_FAMILY_NAME.has(country)));
}

function familyLast(words: readonly string[], places: WordPlaces, one: boolean): string | undefined {
	const [given, ...rest] = words;
	if (given === undefined || rest.length === 0) return undefined;
	// "R. Parthipan", "K. P. Oli": the one that is written out may be the given name.
	if (INITIALS.test(given) && rest.length === 1) return undefined;
	const particle = rest.findIndex(
		(word) => PARTICLES.has(word.toLowerCase()) && word !== 'e' && word !== 'y',
	);
	if (particle >= 0) {
		// "Mohammed bin Salman" has a father, not a family name; "José y Pérez" has two of them.
		if (/^(?:bin|ibn|ould)$/i.test(rest[particle]!)) return undefined;
		if (rest.slice(0, particle).some((word) => !INITIAL.test(word) && !isGiven(word, places)))
			return undefined;
		const tail = rest.slice(particle);
		const plain = tail.filter((word) => !PARTICLES.has(word.toLowerCase()));
		return plain.length === 1 && tail.at(-1) === plain[0] ? tail.join(' ') : undefined;
	}
	// "Wong Yuk-man" in a list of western order: the given name has the hyphen and a small letter behind it.
	if (/-\p{Ll}/u.test(rest.at(-1)!)) return undefined;
	const between = rest.slice(0, -1);
	if (!between.every((word) => one || INITIAL.test(word) || isGiven(word, places))) return undefined;
	return rest.at(-1);
}

function familyFirst(words: readonly string[], country: string): string | undefined {
	if (words.length !== 2) return undefined;
	const [first, second] = words as [string, string];
	// A hyphen or a second capital is in the given name: Bae Hyun-jin, Tsai Ing-wen. Elsewhere order is not plain.
	if (second.includes('-') !== first.includes('-')) return second.includes('-') ? sound(first) : undefined;
	return country === 'cn' || country === 'kp' ? sound(first) : undefined;
}

/** One letter stands for nobody. */
function sound(family: string | undefined): string | undefined {
	return family !== undefined && /^\p{L}[\p{L}\p{M}'’ .-]+$/u.test(family) && !family.endsWith('.')
		? family
		: undefined;
}
