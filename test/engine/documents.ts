/**
 * Random dictionaries and documents for property tests, from a seed. The vocabulary is small, so that names
 * overlap, repeat and run into one another, and every rule of the matcher is met within some hundred documents.
 */
import type { CaseRule } from '../../src/model/entity.ts';
import type { CaseAlias } from './cases.ts';

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const LATIN =
	`Kim Jong un Un Il Korea South US U.S. NATO WHO Who Smith Jones J. R. JR F al Al Assad de von Turkey
	Bank of America O'Brien Sana'a d'Ivoire Côte Strauß Strauss Błaszczak Erdoğan G7 COVID 19 7 Booking .com AT & T St.
	Louis Polen Han Æthelred Şahin Ilham İlham Straße ß X A McDonald's Lloyd's Jr e-mail Yahoo!`.split(/\s+/);
const SCRIPTS: string[][] = [
	LATIN,
	'Столтенберг Столтенберга Йенс Україна В. Путин Горбачёв Й ё'.split(' '),
	'김철수 김철 김 한국 SK하이닉스 조선 중앙 통신 이은 이은은 는'.split(' '),
	'金 正 恩 金正恩 中国 中国银行 美 普京 ゼレンスキー プーチン ガザ カサ れいわ 新選組 𠮷野 ー'.split(' '),
	'زيلينسكي الناتو أوكرانيا وكرانيا محمد بن لبن غزة ישראל ארה"ב צהל בית שמש'.split(' '),
	'मोदी मद ზურაბ Κυριάκος Μητσοτάκης Nguyễn Phú'.split(' '),
];
const GAPS = ' | | | | |-|-|‑|–|—| - |\u00a0|\n|\n\n|\r\n|\u2029|, |. |.|/|・|·|\u200b|\u00ad|&|’|\t'.split(
	'|',
);
const TAILS =
	"'s|’s|’|’d|'ll|s|-led|-based|-controlled|-born|-wide|는|가|에게는|산|씨가|$|+|™|²|…|.|,|.com|:|://x/y|@x.org|2|_x|\u0301|)|\"|-|は|ы|у".split(
		'|',
	);
const HEADS =
	'l’|d’|D’|L’|pro-|Anti-|non-|@|#|www.|$|“|(|‘|대|친|و|ل|وب|ב|ה|https://|x@|Jean-|JEAN-|-|北|2|_'.split('|');
const FILLERS =
	'the|The|of|said|SAID|led|a|A|I|on|with|by 2023|and|5|3.5|who|us|turkey|korea|는|し|的|قال|и|🔥|🇰🇷|«|»|!|?|;|\n\n|x.|D.|@|#'.split(
		'|',
	);
const MARKS = '\u00ad\u200b\u0301\u0308\ufeff\u3099\u0640\u064e\u{e0100}';

export interface Sample {
	aliases: CaseAlias[];
	text: string;
	lang: string;
}

/** One random dictionary with a document that draws on it. */
export function randomSample(random: () => number): Sample {
	const below = (n: number) => Math.floor(random() * n);
	const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
	const chance = (p: number) => random() < p;

	const scripts = [pick(SCRIPTS), pick(SCRIPTS), LATIN];
	const vocabulary = Array.from({ length: 4 + below(8) }, () => pick(pick(scripts)));
	const name = (): string => {
		let made = pick(vocabulary);
		for (let n = below(4); n > 0; n--) made += (chance(0.8) ? ' ' : pick(GAPS)) + pick(vocabulary);
		return made;
	};
	const rules: CaseRule[] = ['name', 'name', 'name', 'exact', 'any'];
	const aliases = Array.from({ length: 1 + below(8) }, (): CaseAlias => {
		const ids = chance(0.08) ? [] : Array.from({ length: 1 + below(3) }, () => `e${below(6)}`);
		return { alias: name(), ids: [...new Set(ids)], case: pick(rules) };
	});

	const recased = (text: string): string => {
		switch (below(10)) {
			case 0:
				return text.toUpperCase();
			case 1:
				return text.toLowerCase();
			case 2:
				return text.normalize('NFD');
			case 3:
				return text.normalize('NFKD').replace(/\p{Mn}/gu, '');
			case 4:
				return text.replace(/(^|[ -])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());
			case 5: {
				const at = below(text.length + 1);
				return text.slice(0, at) + pick([...MARKS]) + text.slice(at);
			}
			default:
				return text;
		}
	};
	const regapped = (text: string) => text.replace(/[ -]/g, (gap) => (chance(0.7) ? gap : pick(GAPS)));
	let text = '';
	for (let n = 2 + below(8); n > 0; n--) {
		if (chance(0.15)) text += pick(HEADS);
		const kind = below(10);
		if (kind < 5) text += recased(regapped(pick(aliases).alias));
		else if (kind < 8) text += recased(pick(vocabulary));
		else text += pick(FILLERS);
		if (chance(0.3)) text += pick(TAILS);
		text += chance(0.75) ? ' ' : pick(GAPS);
	}
	return { aliases, text, lang: chance(0.2) ? 'de' : 'en' };
}
