/**
 * From an alias as written to the word sequences under which an index keeps it.
 *
 * A text never has to be read two ways: whatever may be written differently (U.S. and US, J.R. and J. R. and
 * JR, G7 and G-7) becomes several sequences of the one alias.
 */
import type { CaseRule } from '../../model/entity.ts';
import { type FoldTable, sharedTable } from '../text/fold-table.ts';
import '../text/lazy-table.ts';
import { type CaseDemand, caseDemand, caseOf } from '../text/letters.ts';
import { createWordScanner } from '../text/scan.ts';
import { Flag, foldedSize, Gap, Kind, LONGEST_WORD, type Words, wordText } from '../text/words.ts';

/** Longer names are not looked for; the longest official titles of bodies have about twenty words. */
export const LONGEST_ALIAS = 32;

/** The case rule of names without candidates. */
export const BLOCKER_RULE: CaseRule = 'name';

/** One way in which an alias is written, as folded words, and what its case rule asks of that form. */
export interface AliasForm {
	words: string[];
	demand: CaseDemand;
}

/** Capitals in a row that may also be written with full stops. Longer acronyms are read as words. */
const MOST_INITIALS = 5;
const LETTERS_AND_DIGITS = /^([a-z]{1,5})(\d{1,4})$/;
const LETTERS = /^[a-z]{1,5}$/;
const DIGITS = /^\d{1,4}$/;

/** Ways to write a part of an alias. */
const Style = { PLAIN: 0, DOTTED: 1, SPACED: 2, NUMBER_APART: 3, NUMBER_JOINED: 4 } as const;

/** One word of the alias, or a run of initials, with the spellings it can have. */
interface Part {
	/** By Style; a style that is missing is written like the plain one. */
	spellings: string[][];
	/** A capital is demanded of it. */
	demanded: boolean;
}

const pick = (part: Part, style: number): string[] => part.spellings[style] ?? part.spellings[0]!;

/** A single letter, with or without its full stop, or '' where the word is something else. */
function initial(words: Words, k: number): string {
	if (words.kind[k] !== Kind.ALPHA || words.flags[k]! & Flag.ELISION) return '';
	const text = wordText(words, k);
	if (words.flags[k]! & Flag.DOTTED) return text.slice(0, -1);
	return text.length === 1 && !DIGITS.test(text) ? text : '';
}

function partsOf(words: Words, mask: number, table: FoldTable): Part[] {
	const whole = caseOf(words, 0, words.count - 1, table);
	const parts: Part[] = [];
	for (let k = 0; k < words.count; k++) {
		const demanded = k < 32 && (mask & (1 << k)) !== 0;
		const text = wordText(words, k);
		let run = initial(words, k);
		if (run) {
			while (k + 1 < words.count && initial(words, k + 1)) run += initial(words, ++k);
			const letters = [...run];
			const dotted = letters.map((letter) => `${letter}.`);
			parts.push({ spellings: [[run], dotted, letters], demanded });
			continue;
		}
		const own = caseOf(words, k, k, table);
		// In an alias that is all capitals, a word of several proves nothing about being initials.
		const initials = own.allCaps && own.cased === text.length && text.length <= MOST_INITIALS;
		const spellings = [[text]];
		if (words.kind[k] === Kind.ALPHA) {
			if (initials && (words.count === 1 || !whole.allCaps)) {
				spellings[Style.DOTTED] = [...text].map((letter) => `${letter}.`);
			}
			const number = LETTERS_AND_DIGITS.exec(text);
			if (number) spellings[Style.NUMBER_APART] = [number[1]!, number[2]!];
			if (LETTERS.test(text) && k + 1 < words.count && words.gap[k + 1] === Gap.HYPHEN) {
				const digits = wordText(words, k + 1);
				if (DIGITS.test(digits)) {
					spellings[Style.PLAIN] = [text, digits];
					spellings[Style.NUMBER_JOINED] = [text + digits];
					k++;
				}
			}
		}
		parts.push({ spellings, demanded });
	}
	return parts;
}

const isLoneSyllable = (words: Words): boolean =>
	words.count === 1 &&
	foldedSize(words, 0) === 1 &&
	(words.kind[0] === Kind.HANGUL || words.kind[0] === Kind.IDEOGRAPH || words.kind[0] === Kind.KATAKANA);

function isUsable(words: Words): boolean {
	if (words.count === 0 || words.count > LONGEST_ALIAS || isLoneSyllable(words)) return false;
	let letters = 0;
	for (let k = 0; k < words.count; k++) {
		const kind = words.kind[k]!;
		const length = foldedSize(words, k);
		if (kind === Kind.OPAQUE || kind === Kind.PARAGRAPH || length > LONGEST_WORD) return false;
		if (kind <= Kind.KATAKANA) letters++;
	}
	return letters > 0;
}

export type AliasFolder = (alias: string, rule: CaseRule) => AliasForm[];

/**
 * Makes the forms of aliases; the first is the plain one. Empty for what cannot be looked for: no letters,
 * one Han, kana or Hangul character alone, an address, more than 32 words.
 */
export function createAliasFolder(table: FoldTable = sharedTable()): AliasFolder {
	const scan = createWordScanner(table);
	return (alias, rule) => {
		const words = scan(alias);
		if (!isUsable(words)) return [];
		const demand = caseDemand(words, rule, table);
		const parts = partsOf(words, rule === 'name' ? demand.mask : 0, table);
		const forms: AliasForm[] = [];
		const seen = new Set<string>();
		const add = (sequence: string[], mask: number) => {
			const key = sequence.join(' ');
			if (seen.has(key)) return;
			seen.add(key);
			forms.push({ words: sequence, demand: rule === 'name' ? { ...demand, mask } : demand });
		};
		for (const style of Object.values(Style)) {
			const sequence: string[] = [];
			let mask = 0;
			for (const part of parts) {
				for (const word of pick(part, style)) {
					if (part.demanded && sequence.length < 32) mask |= 1 << sequence.length;
					sequence.push(word);
				}
			}
			add(sequence, mask);
		}
		return forms;
	};
}

let folder: AliasFolder | undefined;

/** The plain folded form of an alias, words joined by spaces: equal for two spellings of one name. */
export function foldAlias(alias: string): string {
	folder ??= createAliasFolder();
	return folder(alias, 'any')[0]?.words.join(' ') ?? '';
}
