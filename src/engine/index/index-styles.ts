/**
 * Readings as numbers: the row of an entity and a style, which is everything else about the reading. A dataset
 * has some hundred styles for a million readings.
 */
import type { CaseRule, NameKind } from '../../model/entity.ts';
import type { CaseDemand } from '../text/letters.ts';
import { READING_BITS, STYLE_FIELDS } from './index-layout.ts';
import type { SectionData, SectionViews } from './index-sections.ts';
import { type StringPool, stringReader } from './index-strings.ts';

/** Numbers in the file: append, never reorder. */
const NAME_KINDS: readonly NameKind[] = [
	'name',
	'also',
	'native',
	'former',
	'transliteration',
	'acronym',
	'short',
	'metonym',
	'demonym',
	'surname',
];
const CASE_RULES: readonly CaseRule[] = ['name', 'exact', 'any'];

/** All of a reading but its entity. */
export interface Style {
	kind: NameKind;
	lang?: string;
	demand: CaseDemand;
}

export interface ReadingPacker {
	/** 31 bits for a reading. `row` may be the number of entities: a blocker. */
	pack(row: number, style: Style): number;
	sections(): SectionData;
}

/** Bits for rows 0 … `entities`. */
export const rowBitsFor = (entities: number): number => Math.max(1, Math.ceil(Math.log2(entities + 1)));

export function createReadingPacker(entities: number, strings: StringPool): ReadingPacker {
	const rowBits = rowBitsFor(entities);
	const wideStyle = 2 ** (READING_BITS - rowBits) - 1;
	const styleOf = new Map<string, number>();
	const styles: number[] = [];
	const wide: number[] = [];
	const wideAt = new Map<string, number>();

	function styleNumber({ kind, lang, demand }: Style): number {
		const key = `${kind} ${lang} ${demand.rule} ${demand.capitals} ${demand.mask}`;
		let number = styleOf.get(key);
		if (number === undefined) {
			number = styleOf.size;
			styleOf.set(key, number);
			styles.push(NAME_KINDS.indexOf(kind), CASE_RULES.indexOf(demand.rule));
			styles.push(lang === undefined ? 0 : strings.add(lang) + 1, Number(demand.capitals), demand.mask >>> 0);
		}
		return number;
	}

	return {
		pack(row, style) {
			const number = styleNumber(style);
			if (number < wideStyle) return row + number * 2 ** rowBits;
			const key = `${row} ${number}`;
			let at = wideAt.get(key);
			if (at === undefined) {
				at = wideAt.size;
				wideAt.set(key, at);
				wide.push(row, number);
			}
			if (at >= 2 ** rowBits) throw new RangeError('There are too many kinds of alias for the index');
			return at + wideStyle * 2 ** rowBits;
		},
		sections: () => ({ styles: Uint32Array.from(styles), wideReadings: Uint32Array.from(wide) }),
	};
}

/** The styles of an index. */
export function readStyles(views: SectionViews): Style[] {
	const text = stringReader(views);
	const { styles } = views;
	return Array.from({ length: styles.length / STYLE_FIELDS }, (_, n) => {
		const [kind, rule, lang, capitals, mask] = styles.subarray(n * STYLE_FIELDS, (n + 1) * STYLE_FIELDS);
		return {
			kind: NAME_KINDS[kind!]!,
			...(lang !== 0 && { lang: text(lang! - 1)! }),
			demand: { rule: CASE_RULES[rule!]!, mask: mask! | 0, capitals: capitals === 1 },
		};
	});
}
