/**
 * From addresses to the domains by which outlets are known, and from a domain to the id of its record. Hosts on
 * which many publish, and hosts that only deliver feeds, are nobody's.
 */
import { getDomain } from 'tldts';

/** Platforms, aggregators and delivery hosts: seeing one says nothing about who speaks. */
const NOBODYS = new Set([
	'amazonaws.com',
	'apple.com',
	'archive.org',
	'bbci.co.uk',
	'blogspot.com',
	'disqus.com',
	'dotdashmeredith.com',
	'facebook.com',
	'feedblitz.com',
	'feedburner.com',
	'feedspot.com',
	'github.com',
	'github.io',
	'google.com',
	'hnrss.org',
	'instagram.com',
	'linkedin.com',
	'livejournal.com',
	'medium.com',
	'megaphone.fm',
	'microsoft.com',
	'msn.com',
	'ok.ru',
	'openrss.org',
	'reddit.com',
	'rss.app',
	'rsshub.app',
	'substack.com',
	't.me',
	'telegram.me',
	'tiktok.com',
	'tumblr.com',
	'twitter.com',
	'uecdn.es',
	'vk.com',
	'wikipedia.org',
	'wixsite.com',
	'wordpress.com',
	'x.com',
	'yahoo.com',
	'youtube.com',
]);

/** Sites that carry the programmes and pages of others: their domain is not that of whom they carry. */
const CARRIERS = new Set([
	'kcnawatch.org',
	'lyngsat.com',
	'mytuner-radio.com',
	'pressreader.com',
	'radio.garden',
	'streema.com',
	'tunein.com',
	'zeno.fm',
]);

/** Registrable domain of an address or host, or undefined where it is none or nobody's. */
export function outletDomain(address: string): string | undefined {
	const domain = getDomain(address.trim().toLowerCase());
	return domain === null || NOBODYS.has(domain) || CARRIERS.has(domain) ? undefined : domain;
}

/** Id of a record that is known by a domain: "bbc.co.uk" → "bbc-co-uk". It never changes with the outlet's name. */
export function idOfDomain(domain: string): string {
	return domain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** The part of a domain that its owner chose: "bbc" of "bbc.co.uk". */
export function labelOf(domain: string): string {
	return domain.split('.')[0]!;
}
