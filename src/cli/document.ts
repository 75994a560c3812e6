/**
 * A document as a command gets it: text or HTML with what is known about it, from options or from one line of
 * a JSONL file. Everything is checked here, so that what follows may trust it.
 */
import type { IsoDate } from '../model/entity.ts';
import { UsageError } from './command.ts';

export interface Document {
	id: string;
	text?: string;
	html?: string;
	date?: IsoDate;
	url?: string;
	/** BCP 47 primary language. */
	lang?: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/**
 * A date as the dataset writes it; a time after `T` is dropped. Throws UsageError.
 * @param name what the message calls it
 */
export function checkedDate(date: string | undefined, name: string): IsoDate | undefined {
	if (date === undefined) return undefined;
	const match = DATE.exec(date);
	const [, year, month, day] = match ?? [];
	const days = month === undefined ? 0 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	const sound =
		match !== null &&
		(month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
		(day === undefined || (Number(day) >= 1 && Number(day) <= days));
	if (!sound) throw new UsageError(`${name}: "${date}" is no date; write YYYY-MM-DD, YYYY-MM or YYYY`);
	return date.split('T')[0]!;
}

/** An http(s) address. Throws UsageError. */
export function checkedUrl(url: string | undefined, name: string): string | undefined {
	if (url === undefined) return undefined;
	if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
		throw new UsageError(`${name}: "${url}" is no address; write it with https://`);
	return url;
}

/** Primary part of a language code, in lower case. Throws UsageError. */
export function checkedLang(lang: string | undefined, name: string): string | undefined {
	if (lang === undefined) return undefined;
	const primary = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/i.exec(lang)?.[1];
	if (primary === undefined)
		throw new UsageError(`${name}: "${lang}" is no language code; write one such as "en"`);
	return primary.toLowerCase();
}

/** One line of a JSONL file. Throws UsageError with what is wrong in it. */
export function parseDocument(line: string): Document {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		throw new UsageError(`is no JSON (${(error as Error).message})`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new UsageError('is no JSON object');
	const fields = value as Record<string, unknown>;
	const string = (key: string): string | undefined => {
		const field = fields[key];
		// A converter may write null for what it does not know.
		if (field === undefined || field === null) return undefined;
		if (typeof field !== 'string') throw new UsageError(`"${key}" is no string`);
		return field;
	};
	const id = typeof fields.id === 'number' ? String(fields.id) : string('id');
	if (id === undefined) throw new UsageError('has no "id"');
	const text = string('text');
	const html = string('html');
	if ((text === undefined) === (html === undefined)) throw new UsageError('needs either "text" or "html"');
	return {
		id,
		...(text !== undefined && { text }),
		...(html !== undefined && { html }),
		...optional('date', checkedDate(string('date'), '"date"')),
		...optional('url', checkedUrl(string('url'), '"url"')),
		...optional('lang', checkedLang(string('lang'), '"lang"')),
	};
}

/** The field, or nothing where it has no value. */
export function optional<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
	return (value === undefined ? {} : { [key]: value }) as { [key in K]?: string };
}
