/**
 * What the tags, attributes and class names of a page say about a stretch of it: text of the story, or not.
 * Pure functions of one element; no layout, no globals, so they run in jsdom as in a browser.
 * Invariant: a verdict never looks at the words of the page (see phrases.ts for those). The lists were tuned on
 * the saved pages of test/real; add a word only with a page that needs it.
 */

/** Elements without running text of the story, whatever they hold. */
const SILENT = new Set(
	(
		'script style noscript template svg math canvas iframe object embed video audio map picture img head title meta link ' +
		'select option datalist textarea input button label progress meter code samp kbd var dialog menu rp rt frameset frame'
	).split(' '),
);

/** Elements that flow inside a line: they end no word. Unknown and custom elements are inline, as in CSS. */
const BLOCK = new Set(
	(
		'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
		'h6 header hgroup hr html li legend main nav ol p pre search section summary table caption colgroup tbody td tfoot th ' +
		'thead tr ul'
	).split(' '),
);

/** Landmarks that a story does not run through. */
const APART = new Set(['nav', 'aside', 'footer', 'form', 'search']);
const APART_ROLES =
	/^(?:navigation|complementary|contentinfo|search|banner|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|button|form|note|tooltip|status)$/;

/** Comments: apart even where they are longer than the story. */
const COMMENTS = / (?:comments?|comment ?list|disqus|respond|replies|livefyre|coral|viafoura) /;

/** Parts of a page that are never the story. Whole words of class and id, separated by spaces. */
const NOT_STORY = new RegExp(
	` (?:${[
		'related(?:posts)?|recirc\\w*|recommend(?:ed|ations?)|outbrain|taboola|trending|most (?:read|popular|viewed)|popular',
		'promo\\w*|news ?letters?|sign ?up|subscri(?:be|ptions?)|optin|donat(?:e|ion)|log ?in|register',
		'shar(?:e|es|ing|ebar|edaddy|ethis)|add(?:this|toany)\\w*|social\\w*',
		'ads?|advert\\w*|adsense|sponsor\\w*|dfp|mpu|leaderboard',
		'side ?bar|rail|right col|nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip links?|toc',
		'footer|site header|masthead|cookie\\w*|consent|gdpr|modal|popup|overlay|lightbox|tooltip|toolbar',
		'read ?(?:more|next)|up ?next|see also|more (?:from|on|stories|news)|next post|previous post|prev next',
		'tags|tag ?list|topics|keywords|categories|cat ?links|author (?:bio|box|info|card|details|profile)|about (?:the )?author|bio',
		'credits?|copyright|disclaimer|print only|visually ?hidden|sr only|screen reader',
		'references|infobox|metadata|noprint|poll|quiz|ratings?|reactions',
	].join('|')}) `,
);

/** Parts that are not the story where they are made of links. */
const NOT_STORY_IF_LINKS =
	/ (?:teasers?|cards?|carousel|slider|slideshow|grid|widget|module|box|panel|feed|list|links|more|extra|topic|latest|stream|collection|inset|callout|embed|aside|headlines|stories|posts|tag|category|index|meta|utility|tools|info) /;

const BYLINE =
	/ (?:by ?lines?|authors?|writers?|contributors?|(?:entry|post|article) meta|date|dateline|datetime|time ?stamp|published|pub ?date|posted on|reading time) /;
const CAPTION = / (?:fig)?captions? /;
const STANDFIRST =
	/ (?:deck?|stand ?first|sub ?(?:title|head|heading|headline)|summary|lede|lead|excerpt|intro|introduction|description|abstract|strapline|teaser text|synopsis) /;
/** What content systems call the element that holds the story. */
const STORY =
	/ (?:(?:article|story|post|entry|news) ?(?:body|content|text|copy|main)|(?:body|main|page|node|single) (?:content|copy)|(?:content|text) (?:main|body)|body text|rich ?text) /;

export type Verdict =
	| 'story'
	| 'silent'
	| 'comments'
	| 'apart'
	| 'apart-if-links'
	| 'byline'
	| 'caption'
	| 'standfirst'
	| 'plain';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export function isText(node: Node): node is Text {
	return node.nodeType === TEXT_NODE;
}

export function isElement(node: Node): node is Element {
	return node.nodeType === ELEMENT_NODE;
}

/** True for elements that begin and end a line of their own. */
export function isBlock(element: Element): boolean {
	return BLOCK.has(element.localName);
}

/** True for links to other pages: what they say is often not this page's story. */
export function isLinkAway(element: Element): boolean {
	return element.localName === 'a' && !/^(?:#|$)/.test(element.getAttribute('href') ?? '');
}

/** The words of class and id, lower case, between single spaces: ` article body `. camelCase is taken apart. */
export function nameWords(element: Element): string {
	const raw = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
	if (raw.length <= 1) return ' ';
	// Utility classes can run to thousands of characters; what a part is called stands in front.
	return ` ${raw
		.slice(0, 400)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()} `;
}

/** True where the page's own markup hides the element. Says nothing about style sheets. */
export function isMarkedHidden(element: Element): boolean {
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	const style = element.getAttribute('style');
	return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** True where the reader may write, and in a grid of an application (mail): such text is the reader's and is never read. */
export function isEditable(element: Element): boolean {
	const value = element.getAttribute('contenteditable');
	if (value !== null && value.toLowerCase() !== 'false') return true;
	return /^(?:textbox|searchbox|combobox|grid)$/.test(element.getAttribute('role') ?? '');
}

const verdicts = new Map<string, Verdict>();
/** Verdicts are remembered by class and id; a page that makes up names without end must not fill memory. */
const VERDICTS_KEPT = 4096;

function verdictOfNames(words: string): Verdict {
	if (COMMENTS.test(words)) return 'comments';
	if (STORY.test(words)) return 'story';
	if (NOT_STORY.test(words)) return 'apart';
	if (CAPTION.test(words)) return 'caption';
	if (BYLINE.test(words)) return 'byline';
	if (STANDFIRST.test(words)) return 'standfirst';
	if (NOT_STORY_IF_LINKS.test(words)) return 'apart-if-links';
	return 'plain';
}

/** What the markup of one element says about the text in it. */
export function verdictOf(element: Element): Verdict {
	const tag = element.localName;
	if (SILENT.has(tag) || isMarkedHidden(element) || isEditable(element)) return 'silent';
	if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) return 'story';
	if (APART.has(tag)) return 'apart';
	const role = element.getAttribute('role');
	if (role !== null && APART_ROLES.test(role)) return 'apart';
	if (tag === 'figcaption') return 'caption';
	const words = nameWords(element);
	if (words === ' ') return 'plain';
	let verdict = verdicts.get(words);
	if (verdict === undefined) {
		verdict = verdictOfNames(words);
		if (verdicts.size >= VERDICTS_KEPT) verdicts.clear();
		verdicts.set(words, verdict);
	}
	return verdict;
}
