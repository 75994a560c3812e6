/**
 * Words that open what is not the story: "Read more:", "Related articles", "Comments", "By …".
 * Pure functions of one block's text. Used on lines that are short or made of links, never on running text.
 */

/** Openings of lines and of headings alike. */
const ELSEWHERE =
	'related|recommended|more (?:on|from|like|stories|news|to)\\b|read (?:more|also|next|on)\\b|see also|also (?:read|see|on)\\b|you (?:may|might)\\b|what to read|sign up|subscribe|follow (?:us|me|the|@)|sponsored|promoted|' +
	'lesen sie|mehr zum thema|lire aussi|à lire|voir aussi|sur le même|le[ae] también|leer más|te puede interesar|leggi anche|leia (?:também|mais)|читайте |читати також|по теме|اقرأ |إقرأ|شاهد أيض|قد يهمك|مواضيع ذات|관련 ?기사|더 보기|関連(?:記事|ニュース)|続きを読む|相关|延伸阅读';

const LINE = new RegExp(
	`^(?:${ELSEWHERE}|more:|see more|don['’]t miss|watch(?: \\w+)?:|listen(?: to)?:|must[ -]reads?|click here|(?:download|join|support|get) (?:the|our)\\b)`,
	'iu',
);

const SECTION = new RegExp(
	`^(?:(?:${ELSEWHERE}|most (?:read|popular|viewed|shared)|trending|popular|newsletters?|filed under|share this|stay \\w+|from (?:the|our)|about (?:the authors?|us)|(?:join|start) the|(?:leave|post) a (?:reply|comment)|(?:verwandte|weitere) ).{0,50}|(?:\\d+ )?comments?\\b.{0,10}|share|(?:tags|topics|categories):?|top stories|latest(?: \\w+)?|editors?['’]? picks?|discussion|references|external links|further reading|(?:foot)?notes|like this:?|kommentare|commentaires|comentarios|комментарии|التعليقات|댓글|コメント)$`,
	'iu',
);

const BYLINE = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp][ao]r|Di|Door|Texte?|Words)[:\s]\s*\p{Lu}[^!?]{2,80}(?<![.!?])$/u;
const NOTICE =
	/^(?:advertisement|sponsored(?: content)?|anzeige|publicité|publicidad|реклама|إعلان|광고|広告|share(?: this)?(?: article)?|print|email|tweet|copy link|loading\.*|(?:image |photo |picture )?(?:source|caption|credit|photo|image|picture|foto)s?:.{0,80}|\(?(?:photo|image|picture) by .{0,80}|(?:©|copyright\b|all rights reserved).{0,120}|(?:story|article) continues.{0,30}|continue reading.{0,60}|scroll (?:down|to)\b.{0,30}|skip (?:to|past)\b.{0,60}|this (?:article|story) (?:was|has been) .{0,20}(?:updated|published).{0,80})$/iu;

/** Where to follow an author or a paper, and who helped with a report; wherever in the line that stands. */
const COLOPHON =
	/\bfollow .{2,40} (?:on (?:twitter|facebook)|coverage)\b|\bcontributed(?: to this \w+)?\.?$/i;
/** "Jane Doe, ASSOCIATED PRESS": whose picture it is. */
const CREDIT = /^[^.!?]{2,40}[,/|]\s*(?:associated press|ap|reuters|afp|getty images)$/i;

/** "Read more: …", "Lesen Sie auch …": points to another page. `text` must be one short line. */
export function pointsElsewhere(text: string): boolean {
	return LINE.test(text);
}

/** A heading after which no story comes: "Related articles", "Comments (12)". */
export function opensOtherSection(text: string): boolean {
	return SECTION.test(text.trim());
}

/** "By Jane Doe" on a line of its own. */
export function isBylineText(text: string): boolean {
	return BYLINE.test(text);
}

/** "Advertisement", "Photo: …", "© 2023 …", "Follow us on …". */
export function isNotice(text: string): boolean {
	return NOTICE.test(text) || CREDIT.test(text) || COLOPHON.test(text);
}
