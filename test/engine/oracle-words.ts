/**
 * The oracle's reading of a text: the word rules of src/engine/text/words.ts stated a second time, by regular
 * expressions over a string with one shape character per folded unit. Slow and independent on purpose: it
 * shares the closed word lists with the engine and nothing else.
 */
import { ABBREVIATIONS, ELISIONS, ENCLITICS } from '../../src/engine/text/word-tables.ts';

export type OracleKind =
	| 'alpha'
	| 'hangul'
	| 'ideograph'
	| 'katakana'
	| 'mark'
	| 'paragraph'
	| 'enclitic'
	| 'opaque';

export interface OracleWord {
	kind: OracleKind;
	fold: string;
	start: number;
	end: number;
	/** The original, with what was dropped. */
	raw: string;
	gap: 'none' | 'space' | 'line' | 'hyphen';
	dotted: boolean;
	elision: boolean;
	gluedLeft: boolean;
	gluedRight: boolean;
	/** Original offsets of every folded unit. */
	units(): { start: number; end: number }[];
}

interface Cell {
	fold: string;
	/** a letter, 0 digit, h Hangul, i ideograph, k katakana, s space, n newline, p paragraph, m mark, or itself. */
	shape: string;
	start: number;
	end: number;
}

const IGNORED =
	/^(?:\u00ad|\u034f|\u061c|\u0640|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\ufeff)$/;
const ACCENT =
	/^(?:[\u0300-\u034e\u0350-\u036f]|[\u0483-\u0487]|[\u0591-\u05bd]|\u05bf|\u05c1|\u05c2|\u05c4|\u05c5|\u05c7|[\u0610-\u061a]|[\u064b-\u065f]|\u0670|[\u06d6-\u06dc]|[\u06df-\u06e4]|\u06e7|\u06e8|[\u06ea-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]|[\ufe20-\ufe2f]|[\u{e0100}-\u{e01ef}])$/u;
const EXTRA: [RegExp, string][] = [
	[/ß/g, 'ss'],
	[/æ/g, 'ae'],
	[/œ/g, 'oe'],
	[/ø/g, 'o'],
	[/[đðɗ]/g, 'd'],
	[/þ/g, 'th'],
	[/ł/g, 'l'],
	[/ħ/g, 'h'],
	[/ŧ/g, 't'],
	[/ŋ/g, 'n'],
	[/ı/g, 'i'],
	[/[ĸƙ]/g, 'k'],
	[/ƶ/g, 'z'],
	[/ɓ/g, 'b'],
	[/ƴ/g, 'y'],
	[/ə/g, 'a'],
	[/ς/g, 'σ'],
	[/[ʼʾ]/g, ''],
	[/ٱ/g, 'ا'],
	[/[ىی]/g, 'ي'],
	[/[ةہ]/g, 'ه'],
	[/ک/g, 'ك'],
];

function foldLetter(char: string): string {
	if (/[\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}ー]/u.test(char)) return char.normalize('NFKC');
	let fold = [...char.normalize('NFKD').toLowerCase().normalize('NFKD')]
		.filter((c) => !ACCENT.test(c))
		.join('');
	for (const [from, to] of EXTRA) fold = fold.replace(from, to);
	return fold;
}

const PUNCTUATION: [string, string][] = [
	['-', '-‐‑‒–−⁃֊־﹣－'],
	["'", "'’‘‛ʼʻʽʹʾʿ`´′＇׳｀"],
	['.', '.．․﹒'],
	['s', '・･·‧゠＝'],
	['"', '"״”“„＂'],
	['@', '@＠'],
	['#', '#＃'],
	[':', ':：'],
	['/', '/／'],
	['&', '&＆'],
	['$', '$＄'],
	['+', '+€£＋'],
];

const shapes = new Map<string, { shape: string; fold: string }>();

function shapeOf(char: string): { shape: string; fold: string } {
	let known = shapes.get(char);
	if (!known) {
		known = lookAt(char);
		shapes.set(char, known);
	}
	return known;
}

function lookAt(char: string): { shape: string; fold: string } {
	const canonical = char.normalize('NFC');
	if (canonical !== char && [...canonical].length === 1) return lookAt(canonical);
	if (IGNORED.test(char)) return { shape: 'dropped', fold: '' };
	if (ACCENT.test(char)) return { shape: 'accent', fold: '' };
	if (/[\u3099\u309a\uff9e\uff9f]/.test(char)) return { shape: 'voiced', fold: char.normalize('NFKC') };
	if (/[\u2029\f\v]/.test(char)) return { shape: 'p', fold: '\n' };
	if (/[\n\r\u0085\u2028]/.test(char)) return { shape: 'n', fold: '\n' };
	if (/\s/.test(char)) return { shape: 's', fold: ' ' };
	const punctuation = PUNCTUATION.find(([, chars]) => chars.includes(char));
	if (punctuation) return { shape: punctuation[0], fold: char.normalize('NFKC') };
	if (/[\p{L}\p{Nd}\p{Nl}\p{M}\p{Pc}]/u.test(char)) {
		const fold = foldLetter(char);
		if (fold.length < 5 && /^[\p{L}\p{Nd}\p{Nl}\p{M}\p{Pc}]+$/u.test(fold)) {
			if (/^\p{sc=Hang}/u.test(fold)) return { shape: 'h', fold };
			if (/^[\p{sc=Han}\p{sc=Hira}々〆〇]/u.test(fold)) return { shape: 'i', fold };
			if (/^[\p{sc=Kana}ー]/u.test(fold)) return { shape: 'k', fold };
			return { shape: /^[0-9]$/.test(fold) ? '0' : 'a', fold };
		}
	}
	const nfkc = char.normalize('NFKC');
	const symbol = [...nfkc].length === 1 && !/[\p{L}\p{Nd}\p{Nl}\p{M}\p{Pc}\s]/u.test(nfkc);
	return { shape: 'm', fold: (symbol ? nfkc : char)[0]! };
}

/** One cell per character that is not dropped. */
function cellsOf(text: string): Cell[] {
	const cells: Cell[] = [];
	for (let i = 0; i < text.length; ) {
		const syllable = /^[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/.exec(text.slice(i, i + 3))?.[0];
		const char = syllable ?? String.fromCodePoint(text.codePointAt(i)!);
		const end = i + char.length;
		const before = cells.at(-1);
		const facts = shapeOf(char);
		if (syllable) cells.push({ fold: syllable.normalize('NFC'), shape: 'h', start: i, end });
		else if (facts.shape === 'accent') {
			if (before?.end === i) before.end = end;
		} else if (facts.shape === 'voiced') {
			if (before?.end === i && /[ik]/.test(before.shape)) {
				const composed = (before.fold + facts.fold).normalize('NFC');
				if (composed.length === 1) before.fold = composed;
				before.end = end;
			}
		} else if (facts.shape !== 'dropped') {
			const length = text.startsWith('\r\n', i) ? 2 : char.length;
			cells.push({ ...facts, start: i, end: i + length });
			i += length;
			continue;
		}
		i = end;
	}
	return cells;
}

/** Cuts a text into words. */
export function oracleWords(text: string): OracleWord[] {
	const cells = cellsOf(text);
	// A quotation mark between two Hebrew letters is dropped; a handle ends at it.
	const inHandle = (k: number) =>
		/(?:(?<![a0hik'&]|(?<![a0])a\.)@(?:[a0hik]+\.?)+|#[a0hik]+)$/.test(
			cells
				.slice(0, k)
				.map((cell) => cell.shape)
				.join(''),
		);
	for (let k = cells.length - 2; k > 0; k--) {
		const hebrew = (cell: Cell) => cell.shape === 'a' && /^[\u0590-\u05ff]/.test(cell.fold);
		if (cells[k]!.shape !== '"' || !hebrew(cells[k - 1]!) || !hebrew(cells[k + 1]!)) continue;
		if (!inHandle(k)) cells.splice(k, 1);
	}
	const shape = cells.map((cell) => cell.shape).join('');
	const runAt = (pattern: RegExp, at: number): string => {
		pattern.lastIndex = at;
		return pattern.exec(shape)?.[0] ?? '';
	};
	const ALPHA = /[a0]+/y;
	const foldOf = (from: number, to: number) =>
		cells
			.slice(from, to)
			.filter((cell) => /[a0hik]/.test(cell.shape))
			.map((cell) => cell.fold)
			.join('');

	const words: OracleWord[] = [];
	let p = 0;
	/** Shapes since the last word that are no words themselves. */
	let between = '';
	let glueNext = false;

	function push(
		kind: OracleKind,
		from: number,
		to: number,
		fold: string,
		rest: Partial<OracleWord> = {},
	): void {
		const lines = [...between].reduce((n, c) => n + (c === 'n' ? 1 : c === 'p' ? 2 : 0), 0);
		const start = cells[from]!.start;
		const end = cells[to - 1]!.end;
		const plain = {
			dotted: false,
			elision: false,
			gluedLeft: false,
			gluedRight: false,
			units: () => [],
			raw: '',
		};
		if (lines > 1) words.push({ ...plain, kind: 'paragraph', fold: '\n', start, end: start, gap: 'line' });
		const gap = between === '-' ? 'hyphen' : lines > 0 ? 'line' : between ? 'space' : 'none';
		const units = () =>
			cells
				.slice(from, to)
				.filter((cell) => /[a0hik]/.test(cell.shape))
				.flatMap((cell) => [...cell.fold].map(() => ({ start: cell.start, end: cell.end })));
		words.push({
			...plain,
			kind,
			fold,
			start,
			end,
			gap,
			units,
			raw: text.slice(start, end),
			gluedLeft: glueNext,
			...rest,
		});
		between = '';
		glueNext = false;
		p = to;
	}

	const mark = (fold: string) => push('mark', p, p + 1, fold);
	const last = () => words.at(-1);
	const isWord = (k: number) => /[a0hik]/.test(shape[k] ?? ' ');
	/** A word ends right here. */
	const touching = () =>
		between === '' && last() !== undefined && !/mark|opaque|paragraph/.test(last()!.kind);

	/** From cell `from` on, everything up to white space is an address. */
	function address(from: number): void {
		const start = cells[from]!.start;
		let end = start;
		while (end < text.length && /[!-~À-ɏ]/.test(text[end]!) && !/["<>]/.test(text[end]!)) end++;
		let to = from + 1;
		while (to < cells.length && cells[to]!.start < end) to++;
		push('opaque', from, to, '', { end });
	}

	function spoilBackwards(at: number): void {
		let edge = at;
		for (let k = words.length - 1; k >= 0; k--) {
			const joined = words[k + 1]?.gap === 'hyphen' && edge - words[k]!.end === 1;
			if (words[k]!.end !== edge && !joined) return;
			words[k]!.kind = 'opaque';
			words[k]!.fold = '';
			edge = words[k]!.start;
		}
	}

	while (p < cells.length) {
		const s = shape[p]!;
		if (s === 's' || s === 'n' || s === 'p') {
			between += s;
			glueNext = false;
			p++;
		} else if (s === 'h')
			push('hangul', p, p + runAt(/h+/y, p).length, foldOf(p, p + runAt(/h+/y, p).length));
		else if (s === 'i') push('ideograph', p, p + 1, cells[p]!.fold);
		else if (s === 'k')
			push('katakana', p, p + runAt(/k+/y, p).length, foldOf(p, p + runAt(/k+/y, p).length));
		else if (s === 'a' || s === '0') alphabetic();
		else if (s === '-') {
			const joins = touching() && /[a0hik&]/.test(shape[p + 1] ?? ' ');
			if (joins) {
				between = '-';
				p++;
			} else mark('-');
		} else if (s === "'") {
			const run = runAt(ALPHA, p + 1);
			const to = p + 1 + run.length;
			if (touching() && ENCLITICS.has(foldOf(p + 1, to)) && !isWord(to)) {
				push('enclitic', p, to, `'${foldOf(p + 1, to)}`);
			} else mark("'");
		} else if (s === '&') push('alpha', p, p + 1, 'and');
		else if (s === '@' && touching() && isWord(p + 1)) {
			spoilBackwards(cells[p]!.start);
			address(p);
		} else if ((s === '@' || s === '#') && isWord(p + 1)) {
			const run = s === '#' ? runAt(/[a0hik]+/y, p + 1) : runAt(/[a0hik]+(?:\.(?=[a0])[a0hik]+)*/y, p + 1);
			push('opaque', p, p + 1 + run.length, '');
		} else if (
			s === ':' &&
			touching() &&
			last()!.kind === 'alpha' &&
			!/[.．․﹒]\p{M}*$/u.test(last()!.raw) &&
			!last()!.raw.startsWith('&') &&
			text.startsWith('//', cells[p]!.start + 1)
		) {
			last()!.kind = 'opaque';
			last()!.fold = '';
			address(p);
		} else if (s === '/' && touching() && last()!.gluedLeft) address(p);
		else if (s === '$' || s === '+') {
			if (touching()) last()!.gluedRight = true;
			mark(cells[p]!.fold);
			glueNext = s === '$';
		} else mark(cells[p]!.fold);
	}
	return words;

	function alphabetic(): void {
		const from = p;
		let to = p + runAt(ALPHA, p).length;
		let elision = false;
		for (;;) {
			if (shape[to] !== "'") break;
			const next = runAt(ALPHA, to + 1);
			if (!next) break;
			if (ENCLITICS.has(foldOf(to + 1, to + 1 + next.length)) && !isWord(to + 1 + next.length)) break;
			if (ELISIONS.has(foldOf(from, to))) {
				elision = true;
				break;
			}
			to += 1 + next.length;
		}
		const fold = foldOf(from, to);
		const single = fold.length === 1 && !/[0-9]/.test(fold);
		const before = between === '' ? last() : undefined;
		const virtual = single && before?.dotted === true && before.end === cells[from]!.start;
		if (elision) {
			push('alpha', from, to, virtual ? `${fold}.` : fold, { elision, dotted: virtual });
			p = to + 1;
			return;
		}
		if (shape[to] !== '.') {
			push('alpha', from, to, virtual ? `${fold}.` : fold, { dotted: virtual });
			return;
		}
		if (single) {
			push('alpha', from, to + 1, `${fold}.`, { dotted: true });
			return;
		}
		if (fold === 'www' && isWord(to + 1)) {
			push('opaque', from, to, '');
			address(to);
			return;
		}
		push('alpha', from, to, fold);
		if (ABBREVIATIONS.has(fold)) {
			between = 's';
			p = to + 1;
			return;
		}
		const after = cells[to + 1];
		const raw = after ? String.fromCodePoint(text.codePointAt(after.start)!) : '';
		const glued = /^\p{Ll}/u.test(raw) || (shape[to + 1] === '0' && /[0-9]$/.test(fold));
		if (glued) last()!.gluedRight = true;
		mark('.');
		glueNext = glued;
	}
}
