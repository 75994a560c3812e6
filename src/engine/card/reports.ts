/**
 * What an article reports of somebody: the sentences in which a mention is who says, writes, warns or denies. Three
 * forms of English news: "Stoltenberg (, the secretary general,) said …", "…," said Stoltenberg, and "according to
 * Stoltenberg". Anything between that is not a title, an aside or an adverb makes it silent, as does a mention that is
 * only part of who speaks ("aides to Trump said", "Trump's lawyer said").
 *
 * Works on the text alone, so that it runs where the text is, in the page, when a card asks. `npm run attribution`
 * measures it. Not for other languages: nothing is found there.
 */

/** UTF-16 offsets into the text. */
export interface Span {
	start: number;
	end: number;
}

export interface Report extends Span {
	/** Which of the mentions. */
	mention: number;
}

/** Said of what was said, after its subject; the verbs without their endings. */
const SAYS = `says?|said|tells?|told|writes?|wrote|(?:den|repl|testif)ied|(?:add(?:s|ed)|maintain(?:s|ed))(?=:|,|\\sthat)|(?:${`argue warn
	claim announce insist explain state note tweet declare acknowledge admit suggest vow pledge promise respond assert
	contend believe accuse criticize criticise praise condemn demand predict confirm concede remark recall joke complain
	allege emphasize stress reiterate conclude report reveal propose urge ask`
	.split(/\s+/)
	.join('|')})e?[sd]`;
/** Before its subject: "," said Stoltenberg. */
const SAID =
	'said|says|added|adds|wrote|writes|explained|argued|noted|warned|insisted|announced|declared|asked|replied|recalled|tweeted|claimed|stated|acknowledged';
const ADVERBS =
	'also|later|then|again|repeatedly|previously|earlier|recently|already|publicly|reportedly|has|had|have';
const DAYS = 'on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** An aside between commas or brackets; a longer one is another clause. */
const ASIDE = '(?:, [^,;:.!?()“”"\\n]{2,80},| \\([^()\\n]{1,30}\\))';

const THEN_SAYS = new RegExp(
	`^${ASIDE}?(?: (?:${ADVERBS}))*(?: ${DAYS})? (?:${SAYS})(?=[\\s,:;.])(?! (?:by|to be|to have) )`,
);
/** Titles before a name; the words of a name that the mention leaves out stand here too. */
const TITLES =
	"(?:(?:the|former|then|late|acting|deputy|vice|prime|chief|foreign|defen[cs]e|president|minister|senator|chairman|spokes(?:man|woman|person)|[A-Z][\\w.’'-]*) )*";
const SAID_BEFORE = new RegExp(`[,?!—–]["”’']? (?:${SAID}) ${TITLES}$`);
const ACCORDING_TO = new RegExp(`\\b[Aa]ccording to ${TITLES}$`);
const NOT_SUBJECT = new RegExp(
	`\\b(?:of|to|for|by|with|from|about|against|on|in|at|than|like|as|near|under|behind|over|that of|told|tells|asked|urged|and|or) ${TITLES}$`,
);
const POSSESSIVE = /^['’]s?\b/;
/** A full stop after these ends nothing. */
const ABBREVIATED =
	/(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Adm|St|Jr|Sr|No|vs|Prof|Rev|Hon|[A-Z]|[A-Z]\.[A-Z])\.)$/;
const CLOSING = '"”’\')]';

function endsAt(text: string, at: number): boolean {
	const mark = text[at]!;
	if (mark === '\n') return true;
	if (mark !== '.' && mark !== '!' && mark !== '?') return false;
	let next = at + 1;
	while (next < text.length && CLOSING.includes(text[next]!)) next++;
	if (next < text.length && !/\s/.test(text[next]!)) return false;
	if (mark === '.' && ABBREVIATED.test(text.slice(Math.max(0, at - 6), at + 1))) return false;
	// "“Go!” she said." is one sentence.
	return !/^\s+\p{Ll}/u.test(text.slice(next, next + 3));
}

/** The sentence around a span. News has none longer than LONGEST on each side; further off nothing is looked at. */
const LONGEST = 500;

function sentenceAround(text: string, { start, end }: Span): Span {
	let from = start;
	const floor = Math.max(0, start - LONGEST);
	while (from > floor && !endsAt(text, from - 1)) from--;
	while (from < start && (CLOSING.includes(text[from]!) || /\s/.test(text[from]!))) from++;
	let to = end;
	const ceiling = Math.min(text.length, end + LONGEST);
	while (to < ceiling && !endsAt(text, to)) to++;
	if (to < ceiling && text[to] !== '\n') to++;
	while (to < ceiling && CLOSING.includes(text[to]!)) to++;
	return { start: from, end: to };
}

/**
 * @param mentions of one entity, ascending
 * @returns the sentences that report what it said, ascending, each once
 */
export function reportsOf(text: string, mentions: readonly Span[]): Report[] {
	const found: Report[] = [];
	mentions.forEach((span, mention) => {
		const sentence = sentenceAround(text, span);
		if (found.at(-1)?.start === sentence.start) return;
		const before = text.slice(sentence.start, span.start);
		const after = text.slice(span.end, sentence.end);
		if (isSpeaker(before, after)) found.push({ mention, ...sentence });
	});
	return found;
}

function isSpeaker(before: string, after: string): boolean {
	if (POSSESSIVE.test(after)) return false;
	// A name that goes on is another's.
	if (/^ [A-Z][a-z]/.test(after) && !new RegExp(`^ ${DAYS}`).test(after)) return false;
	if (ACCORDING_TO.test(before)) return true;
	const inverted = SAID_BEFORE.exec(before);
	// ", an adviser, said Trump was …" has another speaker: without a quotation mark nothing may follow.
	if (inverted) return /^.["”’]/.test(inverted[0]) || /^[,.;]|^$/.test(after);
	return THEN_SAYS.test(after) && !NOT_SUBJECT.test(before);
}
