/**
 * The words of lines that are not the story: links to other stories, calls to subscribe, bylines, credits, agencies and
 * dates. Patterns of words only; blocks.ts decides which line is which.
 */

/** Always followed by something else than the story when a colon, a dash or nothing follows. */
const LINK_HEADS =
	'read more(?: on this| about this| here)?|read also|also read|read next|read on|read the full (?:story|article)|see also|see more|' +
	'also see|also on|more on (?:this|the) (?:story|topic)|more on this|more from [^.:]{1,40}|more stories|more to read|' +
	'related|related (?:articles?|stories|story|news|posts?|topics?|content|coverage|reading|links?|videos?)|' +
	'recommended|recommended (?:for you|stories|reading)|you (?:may|might) also (?:like|be interested in)|' +
	"don[’']?t miss|must read|in case you missed it|top stories|trending(?: now)?|most (?:read|popular|viewed)|" +
	"editor[’']?s[’']? picks?|latest news|keep reading|continue reading|further reading|explore more|" +
	'watch|watch now|watch live|watch also|watch more|watch the video|video|listen|listen now|podcast|' +
	'live updates?|live blog|follow (?:us|our|live)|sources?|via|tags?|topics|share this|share|' +
	'читайте также|читайте також|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|lee también|leggi anche|관련기사';
export const LINK_LINE = new RegExp(
	`^[\\s•▶►»>*\\[(-]*(?:${LINK_HEADS})\\s*(?:[:|»>→]|[-–—]\\s|\\.\\.\\.|…|\\]|\\)|$)`,
	'i',
);
/** Without a colon these are still no sentence, if none ends the line. */
export const LINK_START =
	/^[\s•▶►»>*[(-]*(?:read more|read also|also read|see also|read next|more on this)\b/i;
/** Heads that stand alone over a list of links. */
export const LINK_HEADING =
	/^(?:related(?: \w+)?|read more|read also|also read|see also|recommended(?: \w+){0,2}|more stories|more from .{1,40}|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest news|editor[’']?s[’']? picks?|you (?:may|might) also like|more on this(?: story| topic)?)\s*:?$/i;
export const CALL =
	/^(?:sign up (?:for|to)\b|subscribe (?:to|now|for|here)\b|click here\b|download (?:our|the) app\b|join us on\b|follow us on\b|our standards:|all rights reserved|copyright\b|©|advertisement$|this article was (?:originally )?published|with (?:inputs|input) from\b|\(with (?:inputs|input|agencies)\b)/i;

const NAME_START = "[\\p{Lu}][\\p{L}.’'-]*";
export const BYLINE = new RegExp(`^by:?\\s+(?:the\\s+)?${NAME_START}`, 'iu');
export const CREDIT =
	/^[([]?\s*(?:(?:additional )?(?:reporting|writing|editing|written|edited|compiled|translated|photo(?:graph)?s?|pictures?|images?|file photo|illustration|credit|video) by\b|(?:photo|photograph|image|picture|credit|photo credit|file photo)s?\s*[:|]|(?:published|posted|updated|last (?:updated|modified)|first published|created|date)\b\s*(?:[:|]|on\b|at\b|\d|[A-Z][a-z]{2,8}\.? \d))/i;
/** A line that is only an agency, or only a date or a time. */
export const AGENCY_LINE =
	/^[([]?\s*(?:Reuters|AFP|AP|The Associated Press|Associated Press|Agence France-Presse|Yonhap(?: News Agency)?|Xinhua|TASS|Bloomberg|Agencies|News agencies|ANI|PTI|IANS|EFE|dpa|Kyodo|AFP\/Getty Images|Getty Images)(?:\s*[/,]\s*[\p{L} .]+)?\s*[)\]]?$/u;
export const DATE_LINE =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[\s,|•·-]+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?)?$/iu;

/** Agencies as they stand in a dateline's brackets are not checked: anything short in brackets will do. */
export const DATELINE =
	/^(?:\p{Lu}[\p{Lu}.’'-]+(?:[ /][\p{Lu}][\p{Lu}.’'-]*){0,4}(?:\s*[,/]\s*(?:\p{Lu}[\p{L}.]*\s?){1,4})?(?:,\s*(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?)(?:,?\s+\d{4})?)?\s*(?:\([^)\n]{1,60}\)|\[[^\]\n]{1,60}\])?\s*(?:[—–]|--?)|(?:\p{Lu}[\p{L}.’'-]+\s?){1,4}(?:,\s*(?:\p{Lu}[\p{L}.]*\s?){1,4}){0,2}(?:,?\s*(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\s+\p{L}{3,9}\.?)(?:,?\s+\d{4})?)?\s*(?:\((?!\d)[^)\n]{1,60}\))\s*(?:[—–]|--?|:))(?=\s|\p{Lu})/u;
/** "MOSCOW, February 27. /TASS/. …" */
export const SLASHED_DATELINE = /^\p{Lu}[\p{Lu} .’'-]+,[^./]{1,30}\.\s*\/[^/\n]{2,20}\/\./u;
/** "(Reuters) - …", "(CNN) …" with no place before it. */
export const AGENCY_OPENING =
	/^\((?:Reuters|AFP|AP|CNN|Yonhap|Xinhua|Bloomberg|TASS|UPI|dpa|ANI)\)\s*(?:[—–]|--?)?\s*/u;

/** What writers ask readers to do elsewhere. */
export const INVITES = new Set(['follow', 'like', 'find', 'join', 'connect', 'subscribe', 'share', 'tweet']);
export const PLATFORMS = new Set(
	'twitter facebook instagram youtube tiktok linkedin whatsapp telegram threads pinterest snapchat x reddit'.split(
		' ',
	),
);
