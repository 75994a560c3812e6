/**
 * Texts for benchmarks: English prose of ordinary words with the punctuation of a news page, without names or
 * with one name about every twenty words, drawn from the whole dictionary.
 */
import { createRandom } from './names.ts';

const WORDS =
	`the of and to in a is that for it as was with be by on not he his but at are this have from or had an
	they which one you were all her she there would their we him been has when who will no more if out so up said what
	its about than into them can only other time new some could these two may first then do any like my now over such
	our man me even most made after also did many off before must well back through years much where your way down
	should because long each just state those people too how little good world make very year still see own work men
	day get here between both life being under three never know same last another while might great go come since
	against right came take used himself few house use place during high without again home around small however
	found part school thought went say general once upon war every left does got united number hand course water
	until always away public something fact though less put head think almost enough took yet government system set
	told nothing president minister parliament country military security officials spokesman statement agreement
	international economic political government percent million weapons sanctions negotiations ministry defence
	foreign relations decision meeting leaders alliance operation border territory conflict support`.split(
		/\s+/,
	);

/** Words between two names, about. */
const WORDS_PER_NAME = 20;
/** Share of ordinary words with a capital: sentence beginnings, titles, months. */
const CAPITALISED = 0.09;

export interface BenchText {
	text: string;
	/** Offsets of the names that were put in. */
	planted: { start: number; end: number }[];
}

/**
 * @param length characters, at least
 * @param names drawn from where given; none stands right behind a hyphen, where it might be part of a compound
 */
export function newsText(length: number, names: readonly string[] = [], seed = 7): BenchText {
	const random = createRandom(seed);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
	const parts: string[] = [];
	let size = 0;
	const planted: BenchText['planted'] = [];
	let afterHyphen = false;
	const put = (part: string) => {
		parts.push(part);
		size += part.length;
	};
	while (size < length) {
		if (names.length > 0 && !afterHyphen && random() < 1 / WORDS_PER_NAME) {
			const start = size;
			put(pick(names));
			planted.push({ start, end: size });
			put(random() < 0.15 ? '’s ' : ' ');
			continue;
		}
		let word = pick(WORDS);
		const chance = random();
		if (chance < CAPITALISED) word = word[0]!.toUpperCase() + word.slice(1);
		else if (chance > 0.99) word = String(Math.floor(random() * 3000));
		put(word);
		const gap = random();
		afterHyphen = gap >= 0.115 && gap < 0.12;
		put(
			gap < 0.06
				? ', '
				: gap < 0.11
					? '. '
					: gap < 0.115
						? '\n\n'
						: gap < 0.12
							? '-'
							: gap < 0.125
								? ' “'
								: ' ',
		);
	}
	// One flat string of 16-bit units, as a page's text is; a rope would be flattened inside the first measurement.
	const joined = parts.join('');
	const units = Uint16Array.from({ length: joined.length }, (_, k) => joined.charCodeAt(k));
	const text = new TextDecoder('utf-16le').decode(units);
	return { text, planted };
}
