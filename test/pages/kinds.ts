/**
 * Thirty pages of kinds that the saved ones of ../shared/bench lack: front pages, shops, forums, mail, apps. Made up here,
 * each with what such a page really has on it; `isArticle` is the label. `npm run pages` counts them with the rest.
 * Not for details of the reading: those pages have folders of their own beside this file.
 */
export interface KindPage {
	kind: string;
	url: string;
	html: string;
	isArticle: boolean;
}

const SAID =
	'The minister said on Monday that the rule on exports would be looked at again before the summer, after allies had asked for it at three meetings in a row. ';
const ASKED =
	'Members of the opposition asked what had changed since the autumn, when the same minister had told the committee that the law left no room for it. ';
const STORY = [SAID + ASKED, ASKED + SAID, SAID + SAID, ASKED + ASKED + SAID].map((text) => `<p>${text}</p>`).join('');
const HEADLINES = [
	'Ministers meet in Oslo over grain',
	'A bridge is closed for the winter',
	'Court hears the case of the ferry',
	'Prices of milk rise for a third month',
	'Talks on the border begin again',
	'Museum finds a lost drawing',
];
const NAV = `<header><nav><ul>${['World', 'Politics', 'Business', 'Sport', 'Opinion'].map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav></header>`;
const FOOT = '<footer><p><a href="/about">About</a> <a href="/terms">Terms</a> © 2024 The Herald</p></footer>';

const meta = (fields: Record<string, string>) =>
	Object.entries(fields)
		.map(([name, content]) => `<meta property="${name}" content="${content}">`)
		.join('');
const data = (item: object) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...item })}</script>`;
const page = (title: string, body: string, head = '') =>
	`<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${NAV}${body}${FOOT}</body></html>`;
const teasers = (words = SAID, times = 1) =>
	Array.from({ length: times }, () => HEADLINES)
		.flat()
		.map((line, i) => `<article><h3><a href="/2024/05/0${(i % 6) + 1}/story">${line}</a></h3><p>${words}</p><time datetime="2024-05-0${(i % 6) + 1}">May ${(i % 6) + 1}</time></article>`)
		.join('');
const posts = (count: number) =>
	Array.from(
		{ length: count },
		(_, i) =>
			`<div class="post" id="p${i}"><div class="post-author"><a href="/u/${i}">reader${i}</a> <time datetime="2024-05-0${i + 1}T10:00">May ${i + 1}, 2024</time></div><div class="post-body"><p>${i % 2 ? SAID : ASKED}</p></div><a href="#reply">Reply</a></div>`,
	).join('');
const rows = (count: number, row: (at: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join('');
const article = (title: string, body: string) =>
	`<main><article><h1>${title}</h1><p class="byline">By Ana Prado</p><time datetime="2024-05-02">2 May 2024</time>${body}</article></main>`;

const not = (kind: string, url: string, html: string): KindPage => ({ kind, url, html, isArticle: false });
const is = (kind: string, url: string, html: string): KindPage => ({ kind, url, html, isArticle: true });

export const KIND_PAGES: KindPage[] = [
	not('home page of a paper', 'https://herald.example/', page('The Herald', `<main>${teasers()}</main>`, meta({ 'og:type': 'website' }))),
	not('home page that calls itself an article', 'https://herald.example/', page('The Herald', `<main>${teasers('Read on.')}</main>`, meta({ 'og:type': 'article' }))),
	not('home page in a language', 'https://herald.example/en', page('The Herald', `<main>${teasers(SAID, 3)}</main>`)),
	not('section of a paper', 'https://herald.example/politics', page('Politics - The Herald', `<main><h1>Politics</h1>${teasers(ASKED, 2)}</main>`, meta({ 'og:type': 'website' }))),
	not('section with linked data', 'https://herald.example/world/asia', page('Asia', `<main><h1>Asia</h1>${teasers()}</main>`, data({ '@type': 'CollectionPage', name: 'Asia' }))),
	not('search of a paper', 'https://herald.example/search?q=grain', page('Results for grain', `<main><h1>Results for grain</h1>${teasers(SAID, 2)}</main>`)),
	not('archive of a month', 'https://herald.example/2024/05/', page('May 2024', `<main><h1>May 2024</h1><ul>${rows(90, (i) => `<li><a href="/2024/05/${i}">${HEADLINES[i % 6]} and what it means for the coast</a></li>`)}</ul></main>`)),
	not('author of a paper', 'https://herald.example/by/ana-prado', page('Ana Prado', `<main><h1>Ana Prado</h1><p>Ana Prado writes on trade.</p>${teasers(SAID, 2)}</main>`, meta({ 'og:type': 'profile' }))),
	not('video hub', 'https://herald.example/video', page('Video', `<main><h1>Video</h1>${rows(20, (i) => `<div class="card"><a href="/video/${i}"><img alt=""><h3>${HEADLINES[i % 6]}</h3></a><span>2:1${i % 10}</span></div>`)}</main>`)),
	not('subscriptions', 'https://herald.example/subscribe', page('Subscribe', `<main><h1>Subscribe to The Herald</h1>${rows(3, (i) => `<section><h2>Plan ${i}</h2><p>Everything on the web, the crossword and a letter on Fridays, for ${i + 4} a month.</p><button>Choose</button></section>`)}</main>`)),
	not('product in a shop', 'https://shop.example/products/kettle', page('Kettle', `<main><h1>Kettle, 1.7 litres</h1><p>${SAID.replace('The minister', 'The maker')}${SAID}</p><p>${ASKED}${SAID}${ASKED}</p><form><button>Add to cart</button></form><section class="reviews"><h2>Reviews</h2>${posts(4)}</section></main>`, meta({ 'og:type': 'product' }) + data({ '@type': 'Product', name: 'Kettle' }))),
	not('list of goods', 'https://shop.example/c/kitchen', page('Kitchen', `<main><h1>Kitchen</h1>${rows(40, (i) => `<div class="product-card"><a href="/p/${i}"><img alt=""><span>Kettle number ${i}, steel, 1.7 litres</span></a><b>${i}.99</b></div>`)}</main>`)),
	not('cart', 'https://shop.example/cart', page('Your cart', `<main><h1>Your cart</h1><table>${rows(5, (i) => `<tr><td><a href="/p/${i}">Kettle ${i}</a></td><td>1</td><td>${i}.99</td></tr>`)}</table><form><input><button>Pay</button></form></main>`)),
	not('forum thread', 'https://talk.example/threads/why-is-the-bridge-closed.1234/', page('Why is the bridge closed?', `<main><h1>Why is the bridge closed?</h1>${posts(9)}</main>`, meta({ 'og:type': 'article' }) + data({ '@type': 'DiscussionForumPosting', headline: 'Why is the bridge closed?' }))),
	not('list of threads', 'https://talk.example/forums/local.7/', page('Local', `<main><h1>Local</h1><table>${rows(50, (i) => `<tr><td><a href="/threads/${i}">${HEADLINES[i % 6]}?</a></td><td>${i} replies</td><td><a href="/u/${i}">reader${i}</a></td></tr>`)}</table></main>`)),
	not('questions and answers', 'https://answers.example/questions/991/how-to-close-a-bridge', page('How to close a bridge', `<main><h1>How to close a bridge?</h1><div class="comments"><p>${SAID}</p></div><div class="replies">${posts(5)}</div></main>`, data({ '@type': 'QAPage' }))),
	not('mail, the list', 'https://mail.example/inbox', page('Inbox (12)', `<div role="main"><table role="grid">${rows(50, (i) => `<tr role="row"><td>Reader ${i}</td><td><span>${HEADLINES[i % 6]}</span> <span>see what was said on it yesterday</span></td><td>10:${10 + (i % 50)}</td></tr>`)}</table></div>`)),
	not('mail, writing', 'https://mail.example/compose', page('New message', `<div role="main"><form><input name="to"><div contenteditable="true" role="textbox">${STORY}</div><button>Send</button></form></div>`)),
	not('chat', 'https://chat.example/channels/7', page('general', `<div role="log">${rows(60, (i) => `<div class="message"><b>reader${i % 5}</b> <span>${i % 3 ? 'yes, I saw that' : 'did you read it?'}</span></div>`)}</div><div role="textbox" contenteditable="true"></div>`)),
	not('editor of documents', 'https://docs.example/d/abc/edit', page('Notes', `<div class="toolbar"><button>Bold</button></div><div contenteditable="true"><h1>Notes</h1>${STORY}</div>`)),
	not('board of tasks', 'https://tasks.example/board/4', page('Board', rows(4, (c) => `<section class="column"><h2>Column ${c}</h2>${rows(8, (i) => `<div class="card">Task ${c}${i}: write to the council</div>`)}</section>`))),
	not('map', 'https://maps.example/@59.9,10.7', page('Map', '<div id="map"><canvas></canvas></div><form role="search"><input></form>')),
	not('player of music', 'https://music.example/playlist/9', page('Playlist', `<main><h1>Evening</h1><ol>${rows(60, (i) => `<li><a href="/t/${i}">Song number ${i}</a> <span>3:0${i % 10}</span></li>`)}</ol></main>`)),
	not('stream of a network', 'https://network.example/timeline', page('Timeline', `<div role="feed">${rows(30, (i) => `<div class="status"><a href="/@r${i}">reader${i}</a><p>${i % 2 ? 'So the bridge is closed again.' : 'Anyone seen the news?'}</p><button>Like</button></div>`)}</div>`)),
	not('job offers', 'https://work.example/jobs', page('Jobs', `<main><h1>Jobs</h1>${rows(25, (i) => `<div class="listing"><a href="/jobs/${i}">Editor, part time, ${i}</a><p>Oslo</p></div>`)}</main>`)),
	not('terms of use', 'https://herald.example/terms', page('Terms', `<main><h1>Terms</h1>${STORY}${STORY}</main>`, meta({ 'og:type': 'article' }))),
	not('sign-in', 'https://herald.example/account/login', page('Sign in', '<main><h1>Sign in</h1><form><input type="email"><input type="password"><button>Sign in</button></form></main>')),
	not('error', 'https://herald.example/2024/05/02/gone', page('Not found', '<main><h1>Not found</h1><p>The page that you were looking for is not here. It may have been moved.</p></main>')),
	is('report without linked data', 'https://herald.example/2024/05/02/rule-on-exports', page('Rule on exports is looked at again - The Herald', article('Rule on exports is looked at again', STORY), meta({ 'og:title': 'Rule on exports is looked at again' }))),
	is('report of an agency, short', 'https://herald.example/world/rule-on-exports-87123', page('Rule on exports is looked at again', article('Rule on exports is looked at again', `<p>${SAID}${ASKED}</p>`), data({ '@type': 'NewsArticle', headline: 'Rule on exports is looked at again', datePublished: '2024-05-02' }))),
];
