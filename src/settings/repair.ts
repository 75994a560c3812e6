/**
 * Turns anything into valid settings: every field that is wrong takes its default and is reported by name,
 * every field that is right is kept. Input may come from a damaged store or a stranger's file, so only known
 * fields are read and nothing of it is trusted.
 */
import { KINDS } from '../model/entity.ts';
import { LANGUAGES } from '../model/language.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

export interface Repaired {
	settings: Settings;
	/** One sentence a problem: field, what was found, what is used instead. */
	problems: string[];
}

/** A reader's list of sites, hidden entities or topics longer than this is damage, not choice. */
const LIST_LIMIT = 10_000;
/** Ms; beyond ten seconds a card would never open. */
const DELAY_LIMIT = 10_000;
/** What `URL.hostname` gives for sites that exist: names (an underscore is met in subdomains), IPv4, `[IPv6]`. */
const HOST = /^(?=.{1,253}$)(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;
/** Of entities and of topics. */
const ENTITY_ID = /^[a-z0-9][a-z0-9-]{0,199}$/;

export function repair(found: unknown): Repaired {
	const problems: string[] = [];
	const defaults = DEFAULT_SETTINGS;
	const root = asRecord(found);
	if (root === undefined) {
		problems.push(`settings: expected an object, found ${describe(found)}; the defaults are used.`);
		return { settings: structuredClone(defaults), problems };
	}

	function field<T>(path: string, value: unknown, fallback: T, isRight: (value: unknown) => boolean): T {
		if (isRight(value)) return value as T;
		problems.push(`${path}: found ${describe(value)}; ${JSON.stringify(fallback)} is used.`);
		return structuredClone(fallback);
	}
	const bool = (path: string, value: unknown, fallback: boolean) =>
		field(path, value, fallback, (v) => typeof v === 'boolean');
	const oneOf = <T extends string>(path: string, value: unknown, fallback: T, options: readonly T[]) =>
		field(path, value, fallback, (v) => options.includes(v as T));
	function list(path: string, value: unknown, pattern: RegExp): string[] {
		if (!Array.isArray(value)) return field(path, value, [] as string[], () => false);
		const kept = value.filter((item): item is string => typeof item === 'string' && pattern.test(item));
		if (kept.length < value.length)
			problems.push(`${path}: ${value.length - kept.length} unusable entries left out.`);
		if (kept.length > LIST_LIMIT)
			problems.push(`${path}: more than ${LIST_LIMIT} entries; the rest is left out.`);
		return [...new Set(kept.slice(0, LIST_LIMIT))];
	}

	const sites = asRecord(root.sites) ?? {};
	const kinds = asRecord(root.kinds) ?? {};
	const marks = asRecord(root.marks) ?? {};
	const settings: Settings = {
		version: 2,
		enabled: bool('enabled', root.enabled, defaults.enabled),
		sites: {
			when: oneOf('sites.when', sites.when, defaults.sites.when, ['known', 'asked']),
			off: list('sites.off', sites.off, HOST),
			on: list('sites.on', sites.on, HOST),
		},
		kinds: Object.fromEntries(
			KINDS.map((kind) => [kind, bool(`kinds.${kind}`, kinds[kind], defaults.kinds[kind])]),
		) as Settings['kinds'],
		marks: {
			style: oneOf('marks.style', marks.style, defaults.marks.style, ['dotted', 'solid', 'tint', 'none']),
			which: oneOf('marks.which', marks.which, defaults.marks.which, ['first', 'all']),
		},
		openDelay: field(
			'openDelay',
			root.openDelay,
			defaults.openDelay,
			(v) => typeof v === 'number' && Number.isFinite(v) && v >= 0 && v <= DELAY_LIMIT,
		),
		hoverKey: oneOf('hoverKey', root.hoverKey, defaults.hoverKey, ['none', 'alt', 'ctrl', 'shift']),
		strictness: oneOf('strictness', root.strictness, defaults.strictness, ['sure', 'possible']),
		theme: oneOf('theme', root.theme, defaults.theme, ['auto', 'light', 'dark']),
		textSize: oneOf('textSize', root.textSize, defaults.textSize, ['small', 'medium', 'large']),
		language: oneOf('language', root.language, defaults.language, ['auto', ...LANGUAGES]),
		hidden: list('hidden', root.hidden, ENTITY_ID),
		topics: list('topics', root.topics, ENTITY_ID),
	};
	return { settings, problems };
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
}

function describe(value: unknown): string {
	if (value === undefined) return 'nothing';
	let json: string | undefined;
	try {
		json = JSON.stringify(value);
	} catch {
		// Firefox stores what JSON cannot hold: cycles and big integers.
	}
	json ??= typeof value;
	return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
