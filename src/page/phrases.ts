/**
 * Words that open what is not the story: "Read more:", "Related articles", "Comments", "By …".
 * Pure functions of one block's text. Used on lines that are short or made of links, never on running text.
 */

const READ_ON =
	/^(?:read (?:more|also|next|on|the full)|(?:you (?:may|might) (?:also )?like)|more on (?:this|that)|more:|more from|see (?:also|more)|also read|also see|also on|related|recommended|don['’]t miss|watch(?: (?:now|live|more|also|this))?:|watch also|listen(?: to)?:|must[ -]reads?|what to read next|click here|sign up|subscribe|follow (?:us|me|the|@)|download (?:the|our)|join (?:our|the)|support (?:our|the)|get (?:the|our)|lesen sie|mehr zum thema|auch interessant|das könnte sie|lire aussi|à lire|a lire|voir aussi|lea también|lee también|leer más|te puede interesar|leggi anche|leia (?:também|mais)|lees ook|läs (?:mer|också)|czytaj (?:też|także|więcej)|читайте (?:также|також|ещё|еще)|читати також|см\. также|по теме|اقرأ أيض|اقرأ المزيد|إقرأ|شاهد أيض|قد يهمك|관련 ?기사|더 보기|あわせて読みたい|関連(?:記事|ニュース)|続きを読む|相关(?:阅读|新闻)|延伸阅读)/iu;

const SECTION =
	/^(?:related(?: \S+){0,3}|more (?:on|from|in|about|like|stories|news|to read|headlines|articles|reading|top)\b.{0,50}|read (?:more|next|also)\b.{0,30}|see also|recommended\b.{0,30}|comments?(?: ?\(?\d*\)?)?|\d+ comments?.{0,20}|(?:join|start) the (?:conversation|discussion).{0,20}|leave a (?:reply|comment)|post a comment|discussion|most (?:read|popular|viewed|shared|recent)\b.{0,30}|trending\b.{0,30}|popular\b.{0,30}|you (?:may|might)(?: also)? (?:like|be interested).{0,20}|what (?:to read|others are reading)|about the authors?|about (?:us|this site)|newsletters?|sign up\b.{0,60}|subscribe\b.{0,60}|stay (?:informed|connected|in touch|up to date).{0,30}|share this.{0,30}|share|tags?:?|topics?:?|categories:?|filed under.{0,60}|follow us.{0,30}|top stories|latest(?: news| stories| headlines| posts)?|editors?['’]? picks?|sponsored.{0,30}|promoted.{0,30}|advertisement|from (?:the|our) (?:web|partners|archive)s?|around the web|references|external links|further reading|notes|footnotes|like this:?|mehr zum thema|lesen sie auch|kommentare|verwandte (?:artikel|themen)|weitere (?:artikel|themen|nachrichten|beiträge)|sur le même sujet|commentaires|noticias relacionadas|comentarios|leggi anche|читайте также|комментарии|مواضيع ذات صلة|التعليقات|관련 ?기사|댓글|関連記事|コメント|相关阅读)$/iu;

const BYLINE = /^(?:by|von|par|por|di|door|text|words)[:\s]\s*\p{Lu}[^.!?]{2,80}$/u;
const NOTICE =
	/^(?:advertisement|sponsored(?: content)?|anzeige|publicité|publicidad|реклама|إعلان|광고|広告|share(?: this)?(?: article)?|print|email|tweet|copy link|loading\.*|image (?:source|caption|credit):?.{0,60}|(?:photo|image|picture|credit|foto|source)s?:.{0,80}|\(?(?:photo|image|picture) by .{0,80}|(?:©|copyright\b|all rights reserved).{0,120}|story continues(?: below)?.{0,30}|article continues(?: below)?.{0,30}|continue reading.{0,60}|scroll (?:down|to continue).{0,30}|skip (?:to|past).{0,60}|(?:this (?:article|story) (?:was|has been|originally) .{0,30}(?:updated|published).{0,80}))$/iu;

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
