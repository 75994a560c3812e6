/**
 * What a reader typed or pasted as a site, as a host name. Pure; knows no list of domains, so it checks the
 * form only.
 */

/** As src/settings/repair.ts accepts them, but with at least one dot: "news" alone is a slip. */
const HOST = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** `https://www.News.example/a?b` or `*://*.news.example/*` → `news.example`; undefined where it is no host name. */
export function hostFrom(text: string): string | undefined {
	// `*://*.news.example/*`: a site here means those below it, too, and all its pages.
	const bare = text
		.trim()
		.replace(/^(?:\*:\/\/)?(?:\*\.)?/, '')
		.replace(/\/\*$/, '');
	if (bare === '' || /\s/.test(bare)) return undefined;
	try {
		// The URL parser also turns letters outside ASCII into their registered form.
		const url = new URL(/^[a-z]+:\/\//i.test(bare) ? bare : `https://${bare}`);
		if (url.username !== '') return undefined;
		// As src/settings/sites.ts compares them: "www.com" is a site, "com" is none.
		const host = url.hostname.replace(/\.+$/, '').replace(/^(?:www\.)+(?=[^.]+\.)/, '');
		return HOST.test(host) ? host : undefined;
	} catch {
		return undefined;
	}
}
