/**
 * The language that the views speak. Words are written in English where they are used from (`words.ts` and its like);
 * `localised` looks each up in the catalogue of the moment by table and place ("popup_onThisSite") and gives the
 * English one where the catalogue has none. A function's arguments fill `{0}`, `{1}` … of its message, or `{title}`
 * where it takes an object; numbers are written, and the plural form chosen (`…__few`, by the last number), by Intl.
 *
 * One language a page at a time, and drawing reads it anew: a word must not be kept from one drawing to the next.
 */
import type { Catalogue } from '../model/language.ts';

let spoken: Catalogue = { tag: 'en', messages: {} };
let plurals = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');

/** Takes over a catalogue; of the language that is spoken already, adds its messages. */
export function speak(catalogue: Catalogue): void {
	const { tag, messages } = catalogue;
	spoken = { tag, messages: tag === spoken.tag ? { ...spoken.messages, ...messages } : messages };
	plurals = new Intl.PluralRules(tag);
	numbers = new Intl.NumberFormat(tag);
}

/** BCP 47; what Intl is to be asked for. Days before months in English too, as in the dataset's own sentences. */
export const locale = (): string => (spoken.tag === 'en' ? 'en-GB' : spoken.tag);

/** For the root element of a view. */
export function languageAttributes(): { lang: string; dir: 'ltr' | 'rtl' } {
	return { lang: spoken.tag, dir: spoken.tag === 'ar' ? 'rtl' : 'ltr' };
}

export const formatNumber = (value: number): string => numbers.format(value);

type Said = string | number | undefined;

function messageFor(key: string, said: readonly unknown[]): string | undefined {
	const { messages } = spoken;
	const plain = messages[key];
	if (plain !== undefined) return plain;
	const count = said.findLast((value) => typeof value === 'number');
	if (count === undefined) return undefined;
	return messages[`${key}__${plurals.select(count as number)}`] ?? messages[`${key}__other`];
}

function filled(message: string, said: readonly unknown[]): string {
	const named = (typeof said[0] === 'object' ? said[0] : said) as Record<string, Said>;
	return message.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = named[name];
		return typeof value === 'number' ? numbers.format(value) : (value ?? '');
	});
}

/** A table of words whose entries speak the language of the moment. Its keys stay those of the English table. */
export function localised<T extends object>(place: string, english: T): T {
	const inner = new Map<string, unknown>();
	return new Proxy(english, {
		get(table, name) {
			const value: unknown = Reflect.get(table, name);
			if (typeof name !== 'string' || spoken.tag === 'en') return value;
			const key = `${place}_${name.replace(/\W/g, '_')}`;
			if (typeof value === 'string') return spoken.messages[key] ?? value;
			let made = inner.get(name);
			if (made === undefined) {
				made =
					typeof value === 'function'
						? (...said: unknown[]) => {
								const message = messageFor(key, said);
								return message === undefined ? value(...said) : filled(message, said);
							}
						: value && localised(key, value as object);
				inner.set(name, made);
			}
			return made;
		},
	});
}
