/** Which sites are annotated: pure rules over host names, match patterns and the reader's lists. */
import type { Settings } from '../model/settings.ts';

/** True where `host` is `domain` or a subdomain of it. */
export function isWithin(host: string, domain: string): boolean {
	return host === domain || host.endsWith(`.${domain}`);
}

/**
 * Host names never carry a trailing dot or capitals here, so that lists compare simply; nor "www.", unless
 * only a suffix would be left: "www.com" is one site, "com" is millions.
 */
export function normaliseHost(host: string): string {
	return host
		.toLowerCase()
		.replace(/\.+$/, '')
		.replace(/^(?:www\.)+(?=[^.]+\.)/, '');
}

/** True where one of the patterns (`*://*.example.com/*`, or without `*.` for that host alone) covers the host. */
export function isListed(host: string, patterns: readonly string[]): boolean {
	return patterns.some((pattern) => {
		const [, below, domain] = /^\*:\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
		return domain !== undefined && (below ? isWithin(host, domain) : host === domain);
	});
}

/** First labels of host names behind which are a reader's own affairs: mail, money, sign-in, calls, files. */
const PRIVATE_LABELS = new Set(
	`account accounts auth bank banking banque chat drive ebanking email gmail inbox intranet login mail
	meet messages messenger myaccount netbank netbanking onlinebanking outlook owa passport pay payments
	secure signin sso wallet webmail`.split(/\s+/),
);
/** Names that exist in private networks only (RFC 6761, RFC 6762, RFC 8375, ICANN's reservation of "internal"). */
const PRIVATE_DOMAINS = ['localhost', 'local', 'internal', 'lan', 'home.arpa'];

/**
 * Are pages of this host likely to be the reader's own affairs: mail, banking, an account, a device at home? Such a
 * page is never annotated because its site is on a list, whoever made the list; only where the reader asks for that
 * very page. An address in numbers and a name without a dot belong to no news site.
 */
export function isPrivateHost(host: string): boolean {
	const bare = normaliseHost(host);
	if (/^[\d.]+$|^\[|^[^.]*$/.test(bare)) return true;
	if (PRIVATE_DOMAINS.some((domain) => isWithin(bare, domain))) return true;
	// "mail.example.com", and not "mail.example", which may be a newspaper's whole name.
	const labels = bare.split('.');
	return labels.slice(0, -2).some((label) => PRIVATE_LABELS.has(label));
}

export type SiteVerdict =
	| { active: true }
	| { active: false; reason: 'off-everywhere' | 'off-here' | 'private' | 'not-listed' | 'asked' };

/**
 * Should a page of this host be annotated?
 * @param onDemand the reader asked for this very tab
 */
export function siteVerdict(
	host: string,
	settings: Settings,
	patterns: readonly string[],
	onDemand: boolean,
): SiteVerdict {
	const bare = normaliseHost(host);
	if (!settings.enabled) return { active: false, reason: 'off-everywhere' };
	if (settings.sites.off.some((off) => isWithin(bare, off))) return { active: false, reason: 'off-here' };
	if (onDemand) return { active: true };
	if (isPrivateHost(bare)) return { active: false, reason: 'private' };
	if (settings.sites.on.some((on) => isWithin(bare, on))) return { active: true };
	if (!isListed(bare, patterns)) return { active: false, reason: 'not-listed' };
	return settings.sites.when === 'known' ? { active: true } : { active: false, reason: 'asked' };
}

/** Settings with annotations turned on or off on one site. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
	const bare = normaliseHost(host);
	const off = settings.sites.off.filter((site) => !isWithin(bare, site));
	if (on) return { ...settings, sites: { ...settings.sites, off } };
	// A site above it may be off already, and must stay so.
	if (off.length < settings.sites.off.length) return settings;
	return { ...settings, sites: { ...settings.sites, off: [...off, bare] } };
}

/** Settings with one site added to, or taken from, the reader's own list. */
export function withOwnSite(settings: Settings, host: string, listed: boolean): Settings {
	const bare = normaliseHost(host);
	const on = settings.sites.on.filter((site) => site !== bare);
	const next = { ...settings, sites: { ...settings.sites, on: listed ? [...on, bare] : on } };
	return listed ? withSite(next, bare, true) : next;
}
