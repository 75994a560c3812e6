/**
 * The naive matcher: at every word it tries every alias, and keeps no index. It states the meaning of
 * src/engine a second time, so that property tests can hold any matcher against it. A thousand times too slow
 * for use.
 */
import {
	ARABIC_CLITICS,
	COMPOUND_HEADS,
	COMPOUND_TAILS,
	GENITIVE_S,
	HANGUL_PARTICLES,
	HEBREW_CLITICS,
	PARTICLES,
} from '../../src/engine/text/word-tables.ts';
import type { Candidate, EntityFacts, Lexicon, Match } from '../../src/model/lexicon.ts';
import type { CaseAlias } from './cases.ts';
import { type OracleWord, oracleWords } from './oracle-words.ts';

/** A lexicon of the given aliases; entities are made as their ids appear. */
export function lexiconOf(aliases: readonly CaseAlias[]): Lexicon {
	const entities: EntityFacts[] = [];
	const rows = new Map<string, number>();
	const rowOf = (id: string): number => {
		let index = rows.get(id);
		if (index === undefined) {
			index = entities.length;
			rows.set(id, index);
			entities.push({ id, kind: 'person', name: id, prior: 0, tenures: [], topics: [] });
		}
		return index;
	};
	return {
		entities,
		aliases: aliases.map(({ alias, ids, case: rule }) => ({
			alias,
			candidates: ids.map((id) => ({ entity: rowOf(id), kind: 'name', case: rule })),
		})),
	};
}

export interface PlainMatch {
	start: number;
	end: number;
	text: string;
	ids: string[];
	allCaps: boolean;
}

/** Matches in the form that tables and the oracle use: ids sorted, each once. */
export function plainMatches(matches: readonly Match[], lexicon: Lexicon, text: string): PlainMatch[] {
	return matches.map(({ start, end, candidates, allCaps }) => ({
		start,
		end,
		text: text.slice(start, end),
		ids: [...new Set(candidates.map(({ entity }) => lexicon.entities[entity]!.id))].sort(),
		allCaps,
	}));
}

interface FormWord {
	fold: string;
	/** Must be capitalised under the `name` rule. */
	capital: boolean;
}

interface Form {
	words: FormWord[];
	/** Capitals and small letters of the alias, as a string of U and l. */
	pattern: string;
	capitals: boolean;
	/** Undefined for a blocker. */
	candidate?: Candidate;
}

const lettersOf = new Map<string, string>();
/** The letters with case, U or l for every folded unit. */
function caseLetters(raw: string): string {
	let letters = '';
	for (const char of raw) {
		let own = lettersOf.get(char);
		if (own === undefined) {
			const letter = /[\p{Lu}\p{Lt}]/u.test(char) ? 'U' : /\p{Ll}/u.test(char) ? 'l' : '';
			own = letter.repeat(oracleWords(char)[0]?.fold.length ?? 0);
			lettersOf.set(char, own);
		}
		letters += own;
	}
	return letters;
}
/** Where the capitals are among the first 32 letters. An & that is written "and" has small ones. */
const capitalsOf = (pattern: string) => pattern.slice(0, 32).replace(/l+$/, '');
const capitalised = (raw: string) => caseLetters(raw).startsWith('U');
const uncased = (raw: string) => caseLetters(raw) === '';
const allCapitals = (raw: string) => /^U{2,}$/.test(caseLetters(raw));
const isWordKind = (word: OracleWord) => /alpha|hangul|ideograph|katakana/.test(word.kind);

function formsOf(alias: string): Omit<Form, 'candidate'>[] {
	const words = oracleWords(alias);
	const lone = words.length === 1 && words[0]!.kind !== 'alpha' && words[0]!.fold.length === 1;
	const unfit = (word: OracleWord) => /opaque|paragraph/.test(word.kind) || word.fold.length > 100;
	if (lone || words.length > 32 || words.some(unfit) || !words.some(isWordKind)) return [];
	const wanted = words.map((word) => word.kind !== 'enclitic' && capitalised(word.raw));
	const isParticle = (word: OracleWord) => word.elision || PARTICLES.has(word.fold);
	const strict = words.map((word, k) => wanted[k]! && !isParticle(word));
	const demanded = strict.includes(true) ? strict : wanted;
	const wholeRaw = words.map((word) => word.raw).join(' ');

	const initial = (word: OracleWord | undefined): string => {
		if (word?.kind !== 'alpha' || word.elision) return '';
		if (word.dotted) return word.fold.slice(0, -1);
		return /^[^0-9]$/.test(word.fold) ? word.fold : '';
	};
	const shapes = ['plain', 'dotted', 'spaced', 'apart', 'joined'] as const;
	const forms = new Map<string, Omit<Form, 'candidate'>>();
	for (const shape of shapes) {
		const form: FormWord[] = [];
		for (let k = 0; k < words.length; k++) {
			const word = words[k]!;
			const capital = demanded[k]!;
			const put = (...folds: string[]) => form.push(...folds.map((fold) => ({ fold, capital })));
			if (initial(word)) {
				const letters = [initial(word)];
				while (initial(words[k + 1])) letters.push(initial(words[++k]));
				if (shape === 'dotted') put(...letters.map((letter) => `${letter}.`));
				else if (shape === 'spaced') put(...letters);
				else put(letters.join(''));
				continue;
			}
			const acronym =
				allCapitals(word.raw) &&
				caseLetters(word.raw).length === word.fold.length &&
				word.fold.length <= 5 &&
				(words.length === 1 || !allCapitals(wholeRaw));
			const next = words[k + 1];
			const number = /^([a-z]{1,5})(\d{1,4})$/.exec(word.fold);
			const hyphenated =
				/^[a-z]{1,5}$/.test(word.fold) && next?.gap === 'hyphen' && /^\d{1,4}$/.test(next.fold);
			if (word.kind !== 'alpha') put(word.fold);
			else if (hyphenated && (shape !== 'dotted' || !acronym)) {
				k++;
				if (shape === 'joined') put(word.fold + next.fold);
				else put(word.fold, next.fold);
			} else if (shape === 'dotted' && acronym) {
				put(...[...word.fold].map((letter) => `${letter}.`));
				if (hyphenated) k++;
			} else if (shape === 'apart' && number) put(number[1]!, number[2]!);
			else put(word.fold);
		}
		const key = form.map(({ fold }) => fold).join(' ');
		if (forms.has(key)) continue;
		forms.set(key, { words: form, pattern: caseLetters(wholeRaw), capitals: allCapitals(wholeRaw) });
	}
	return [...forms.values()];
}

interface Attempt {
	start: number;
	end: number;
	/** Last word. */
	last: number;
	forms: Form[];
}

/** Finds matches as a reader of the rules would. */
export function createOracle(lexicon: Lexicon): { match(text: string, lang?: string): Match[] } {
	const forms: Form[] = lexicon.aliases.flatMap(({ alias, candidates }) =>
		candidates.length === 0
			? formsOf(alias)
			: candidates.flatMap((candidate) => formsOf(alias).map((form) => ({ ...form, candidate }))),
	);
	return { match: (text, lang = 'und') => matchAll(forms, oracleWords(text), text, lang) };
}

function matchAll(forms: readonly Form[], words: readonly OracleWord[], text: string, lang: string): Match[] {
	const matches: Match[] = [];
	let previousEnd = 0;

	/** Where the form ends if it stands here with this first word; undefined if it does not. */
	function endOf(form: Form, first: number, firstFold: string | undefined): number | undefined {
		for (let n = 0; n < form.words.length; n++) {
			const word = words[first + n];
			if (!word) return undefined;
			const fold =
				n === 0 && firstFold !== undefined
					? firstFold
					: word.kind === 'opaque' || word.fold.length > 100
						? ''
						: word.fold;
			const want = form.words[n]!.fold;
			if (fold === want) {
				if (n < form.words.length - 1) continue;
				if (!word.dotted || (n > 0 && words[first + n - 1]!.dotted)) return word.end;
				const kept = word.raw.replace(/\p{M}+$/u, '');
				return /[.．․﹒]$/.test(kept) ? word.start + kept.length - 1 : word.end;
			}
			if (n < form.words.length - 1 || (n === 0 && firstFold !== undefined) || !fold.startsWith(want))
				return undefined;
			const tail = fold.slice(want.length);
			const particle = word.kind === 'hangul' && HANGUL_PARTICLES.has(tail);
			const genitive = word.kind === 'alpha' && GENITIVE_S.has(lang) && tail === 's' && want.length >= 4;
			return (particle || genitive) && want.length > 0 ? word.units()[want.length - 1]!.end : undefined;
		}
		return undefined;
	}

	function suits(form: Form, first: number, { last, end }: { last: number; end: number }): boolean {
		const mention = words
			.slice(first, last + 1)
			.map((word) => (word.end <= end ? word : { ...word, raw: text.slice(word.start, end) }));
		const pattern = caseLetters(mention.map((word) => word.raw).join(' '));
		switch (form.candidate?.case ?? 'name') {
			case 'any':
				return true;
			case 'exact':
				return capitalsOf(pattern) === capitalsOf(form.pattern);
			case 'name':
				return (
					/^U{2,}$/.test(pattern) ||
					form.words.every(
						({ capital }, n) =>
							!capital ||
							capitalised(mention[n]!.raw) ||
							uncased(mention[n]!.raw) ||
							(n > 0 && mention[n]!.gap === 'hyphen'),
					)
				);
		}
	}

	function attempts(first: number, firstFold?: string, start = words[first]!.start): Attempt[] {
		const byEnd = new Map<number, Attempt>();
		for (const form of forms) {
			const end = endOf(form, first, firstFold);
			if (end === undefined) continue;
			const attempt = byEnd.get(end) ?? { start, end, last: first + form.words.length - 1, forms: [] };
			attempt.forms.push(form);
			byEnd.set(end, attempt);
		}
		return [...byEnd.values()].sort((a, b) => b.end - a.end);
	}

	const nameBeginsAt = (first: number) =>
		attempts(first).some(({ forms: found, last, end }) =>
			found.some((form) => form.candidate && suits(form, first, { last, end })),
		);

	/** 'no', 'yes', or 'capitals': only for aliases in capitals. */
	function mayStart(k: number): 'no' | 'capitals' | 'yes' {
		const word = words[k]!;
		const before = words[k - 1];
		if (word.gluedLeft) return 'no';
		if (!before) return 'yes';
		if (word.gap === 'none' && before.elision)
			return before.fold === 'd' && capitalised(before.raw) ? 'no' : 'yes';
		if (word.gap === 'none') return touchingWords(before, word) ? 'yes' : 'no';
		if (word.gap !== 'hyphen') return 'yes';
		if (!capitalised(before.raw) || previousEnd === k || COMPOUND_HEADS.has(before.fold)) return 'yes';
		return allCapitals(before.raw) ? 'no' : 'capitals';
	}

	function touchingWords(left: OracleWord, right: OracleWord): boolean {
		const kinds = `${left.kind}-${right.kind}`;
		if (kinds === 'alpha-alpha') return left.dotted;
		return kinds !== 'alpha-hangul' && kinds !== 'hangul-alpha';
	}

	function mayEnd(k: number): 'no' | 'capitals' | 'yes' {
		const word = words[k]!;
		const next = words[k + 1];
		if (word.gluedRight || word.elision) return 'no';
		if (!next) return 'yes';
		if (next.gap === 'none') {
			const particle = word.kind === 'alpha' && next.kind === 'hangul' && HANGUL_PARTICLES.has(next.fold);
			return particle || touchingWords(word, next) ? 'yes' : 'no';
		}
		if (next.gap !== 'hyphen') return 'yes';
		if (next.kind === 'alpha' && /^\d/.test(next.fold)) return 'no';
		if (uncased(next.raw) || COMPOUND_TAILS.has(next.fold)) return 'yes';
		const participle = next.fold.length >= 6 && /(ed|ing)$/.test(next.fold);
		if (participle && (!capitalised(next.raw) || allCapitals(next.raw))) return 'yes';
		if (!capitalised(next.raw)) return 'capitals';
		if (nameBeginsAt(k + 1)) return 'yes';
		return allCapitals(next.raw) ? 'no' : 'capitals';
	}

	function neighbourIsCapital(from: number, step: 1 | -1): boolean | undefined {
		for (let n = 1; n <= 5; n++) {
			const word = words[from + n * step];
			const later = step > 0 ? word : words[from + n * step + 1];
			if (!word || word.kind === 'paragraph' || later!.gap === 'line') return undefined;
			if (!isWordKind(word)) continue;
			const letters = caseLetters(word.raw);
			if (letters.length > 1) return allCapitals(word.raw);
			if (letters.length === 0 && !/^\d/.test(word.fold)) return undefined;
		}
		return undefined;
	}

	function choose(found: Attempt[], first: number): Attempt | undefined {
		const left = mayStart(first);
		if (left === 'no') return undefined;
		for (const attempt of found) {
			const right = mayEnd(attempt.last);
			if (right === 'no') continue;
			const needsCapitals = left === 'capitals' || right === 'capitals';
			const suiting = attempt.forms.filter((form) => suits(form, first, attempt));
			const fit = suiting.filter((form) => form.candidate && (form.capitals || !needsCapitals));
			if (fit.length > 0) return { ...attempt, forms: fit };
			if (suiting.some((form) => !form.candidate)) return { ...attempt, forms: [] };
		}
		return undefined;
	}

	for (let first = 0; first < words.length; first++) {
		let chosen = choose(attempts(first), first);
		const word = words[first]!;
		const clitics = /^[\u0600-\u06ff]/.test(word.fold) ? ARABIC_CLITICS : HEBREW_CLITICS;
		if (!chosen && /^[\u0590-\u06ff]/.test(word.fold)) {
			for (let n = 1; n < word.fold.length - 2 && !chosen; n++) {
				const head = word.fold.slice(0, n);
				if (clitics.exec(head)![0] !== head) break;
				const rest = word.fold.slice(n);
				const readings = [rest];
				if (head.endsWith('ل') && rest.startsWith('ل')) readings.push(`ا${rest}`);
				for (const reading of readings)
					chosen ??= choose(attempts(first, reading, word.units()[n]!.start), first);
			}
		}
		if (!chosen) continue;
		if (chosen.forms.length > 0) {
			const letters = text.slice(words[first]!.start, chosen.end);
			const before = neighbourIsCapital(first, -1);
			const after = neighbourIsCapital(chosen.last, 1);
			const loud = (before ?? after) !== undefined && (before ?? true) && (after ?? true);
			const acronym = chosen.forms.some((form) => form.capitals);
			matches.push({
				start: chosen.start,
				end: chosen.end,
				candidates: chosen.forms.map((form) => form.candidate!),
				allCaps: allCapitals(letters) && (!acronym || loud),
			});
			previousEnd = chosen.last + 1;
		}
		first = chosen.last;
	}
	return matches;
}
