/**
 * The closed lists that word boundaries and case rules depend on, all in folded form (fold.ts).
 * Grammar only: names of people and places belong in the data.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A full stop after these is part of the abbreviation, not the end of a sentence: "St. Louis" is "St Louis". */
export const ABBREVIATIONS = list(
	'st ste mr mrs ms dr jr sr gen col lt maj capt cpt sgt sen rep gov prof rev hon pres adm amb brig cmdr ' +
		'mt ft inc ltd co corp bros messrs mme mlle dept univ',
);

/** What follows an apostrophe and is not part of the name: "Stoltenberg's", "Kim'd". */
export const ENCLITICS = list('s d ll ve re');

/** French and Italian forms that lose their vowel before a name: "l'OTAN", "dell'Ucraina". */
export const ELISIONS = list('l d qu jusqu lorsqu puisqu dell all nell sull dall coll quell quest');

/** A capital before the apostrophe makes these part of a surname: D'Souza. */
export const NAME_ELISIONS = list('d');

/** Words of a name that writers put in either case: "de Gaulle", "De Gaulle". */
export const PARTICLES = list(
	'the an of and for in on at to with by from de del della dello di da do dos das du des d la le les los ' +
		'las el al as ad an ar ash et y van von vom zu zum zur der den die dem het ten ter und bin bint ben ibn ' +
		'ul ur uz oz',
);

/** First members of a compound that leave the second a name: "pro-Ukraine" at the head of a sentence, "Anglo-". */
export const COMPOUND_HEADS = list(
	'pro anti non ex post pre neo trans inter intra co vice un mid ultra cross multi semi pan extra former then ' +
		'anglo franco russo sino euro afro indo austro greco graeco italo hispano luso turko ukro judeo israelo ' +
		'americano al el as ad an ar ash north south east west northern southern eastern western central',
);

/**
 * Second members, in small letters, that leave the first a name: "Kyiv-based", "NATO-wide". Longer words
 * that end in -ed or -ing are taken without being listed.
 */
export const COMPOUND_TAILS = list(
	'led based backed born run held made owned ruled funded wide era style type like only friendly member ' +
		'members free related specific sceptic skeptic sceptical skeptical critical centric bound wary linked ' +
		'allied aligned trained armed built flagged listed minded loyal hosted staged stage brokered critic ' +
		'critics watcher watchers supplied proof class sized level ally allies leaning facing aided sent sold',
);

/** From this length on, -ed and -ing mark a participle and not a syllable of a name ("Ka-shing"). */
export const PARTICIPLE_LENGTH = 6;

const KOREAN_PARTICLES =
	'은 는 이 가 을 를 의 에 와 과 도 로 으로 만 께 께서 에서 에게 에게서 한테 한테서 부터 까지 이나 나 이라 라 이며 며 ' +
	'이라고 라고 이라는 라는 이란 란 이다 다 이고 이었다 였다 이었던 였던 이자 입니다 이지만 지만 이랑 랑 하고 처럼 보다 ' +
	'마저 조차 밖에 뿐 마다 대로 만큼 로서 으로서 로써 으로써 로부터 으로부터 이라도 라도 이든 든 이야말로 야말로 ' +
	'씨 측 님 들';
const KOREAN_STACKING =
	'에 에서 에게 께 로 으로 와 과 까지 부터 만 한테 로서 으로서 하고 씨 측 님 들 보다 처럼 로부터 으로부터 에게서 에서부터';
const KOREAN_STACKED = '은 는 도 의 만 이 가 을 를 라도 까지 부터 과 와 에 에서 에게 으로 로';

/** What may follow a name inside one Hangul word (josa, also two in a row, and the honorifics 씨 and 님). */
export const HANGUL_PARTICLES: ReadonlySet<string> = new Set([
	...list(KOREAN_PARTICLES),
	...[...list(KOREAN_STACKING)].flatMap((a) => [...list(KOREAN_STACKED)].map((b) => a + b)),
]);

/** Longest particle, in syllables. */
export const LONGEST_PARTICLE = Math.max(...[...HANGUL_PARTICLES].map((p) => p.length));

/** Arabic and Hebrew words written together with what follows them: and, so, with, for, as; in, from, that. */
export const ARABIC_CLITICS = /^[وف]?[بلك]?/;
export const HEBREW_CLITICS = /^ו?[שכ]?[במלה]?/;
/** A name left over after a clitic has at least three letters; shorter ones are chance. */
export const LEAST_AFTER_CLITIC = 3;

/** Languages whose names take a bare -s in the genitive: "Stoltenbergs Besuch". */
export const GENITIVE_S = list('de sv da nb nn no nl');
/** "Hans" is not the genitive of "Han": the stem has at least four letters. */
export const LEAST_GENITIVE_STEM = 4;
