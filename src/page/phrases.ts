/**
 * Words that open what is not the story: "Read more:", "Related articles", "Comments", "By …".
 * Pure functions of one block's text. Used on lines that are short or made of links, never on running text.
 */

const READ_ON =
	/^(?:read (?:more|also|next|on|the full)|you (?:may|might) (?:also )?like|more (?:on|from)\b|more:|see (?:also|more)|also (?:read|see|on)|related|recommended|don['’]t miss|watch(?: \w+)?:|listen(?: to)?:|must[ -]reads?|what to read|click here|sign up|subscribe|follow (?:us|me|the|@)|(?:download|join|support|get) (?:the|our)|lesen sie|mehr zum thema|auch interessant|lire aussi|à lire|voir aussi|le[ae] también|leer más|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|läs (?:mer|också)|czytaj |читайте |читати також|по теме|اقرأ |إقرأ|شاهد أيض|قد يهمك|관련 ?기사|더 보기|あわせて読みたい|関連(?:記事|ニュース)|続きを読む|相关|延伸阅读)/iu;

const SECTION =
	/^(?:related(?: \S+){0,3}|more (?:on|from|in|about|like|stories|news|to|headlines|articles|reading|top)\b.{0,50}|read (?:more|next|also)\b.{0,30}|see also|recommended\b.{0,30}|(?:\d+ )?comments?.{0,10}|(?:join|start) the (?:conversation|discussion).{0,20}|(?:leave|post) a (?:reply|comment)|discussion|(?:most (?:read|popular|viewed|shared|recent)|trending|popular|newsletters?|sign up|subscribe|filed under|share this|follow us|stay \w+|sponsored|promoted|around the web|from (?:the|our)|you (?:may|might)(?: also)? (?:like|be)|what (?:to|others)|about (?:the authors?|us))\b.{0,50}|share|(?:tags|topics|categories):?|top stories|latest(?: \w+)?|editors?['’]? picks?|advertisement|references|external links|further reading|(?:foot)?notes|like this:?|mehr zum thema|lesen sie auch|kommentare|(?:verwandte|weitere) \S+|sur le même sujet|commentaires|noticias relacionadas|comentarios|leggi anche|читайте .{2,12}|комментарии|مواضيع ذات صلة|التعليقات|관련 ?기사|댓글|関連記事|コメント|相关阅读)$/iu;

const BYLINE = /^(?:by|von|par|por|di|door|text|words)[:\s]\s*\p{Lu}[^.!?]{2,80}$/u;
const NOTICE =
	/^(?:advertisement|sponsored(?: content)?|anzeige|publicité|publicidad|реклама|إعلان|광고|広告|share(?: this)?(?: article)?|print|email|tweet|copy link|loading\.*|(?:image |photo |picture )?(?:source|caption|credit|photo|image|picture|foto)s?:.{0,80}|\(?(?:photo|image|picture) by .{0,80}|(?:©|copyright\b|all rights reserved).{0,120}|(?:story|article) continues.{0,30}|continue reading.{0,60}|scroll (?:down|to)\b.{0,30}|skip (?:to|past)\b.{0,60}|this (?:article|story) (?:was|has been) .{0,20}(?:updated|published).{0,80})$/iu;

/** "Read more: …", "Lesen Sie auch …": points to another page. `text` must be one short line. */
export function pointsElsewhere(text: string): boolean {
	return READ_ON.test(text);
}

/** A heading after which no story comes: "Related articles", "Comments (12)". */
export function opensOtherSection(text: string): boolean {
	return SECTION.test(text.trim());
}

/** "By Jane Doe" on a line of its own. */
export function isBylineText(text: string): boolean {
	return text.length < 100 && BYLINE.test(text);
}

/** "Advertisement", "Photo: …", "© 2023 …". */
export function isNotice(text: string): boolean {
	return text.length < 160 && NOTICE.test(text);
}
