/** What linking costs beside matching: both over the same texts, best of some rounds, in ms for 10,000 characters. */
import type { Linking } from '../../src/engine/linking/annotate.ts';
import { annotate, EVERYTHING } from '../../src/engine/linking/annotate.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import type { GoldDocument } from './gold.ts';

/** The first rounds compile; the best of the later ones is disturbed least by others on the machine. */
const ROUNDS = 8;

export function costLine(linking: Linking, documents: readonly GoldDocument[]): string {
	const articles = documents.map(({ text, lang, date }) =>
		articleOf(text, { lang, ...(date !== undefined && { date }) }),
	);
	const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
	const best = (work: (article: (typeof articles)[number]) => void) => {
		let least = Number.POSITIVE_INFINITY;
		for (let round = 0; round < ROUNDS; round++) {
			const from = performance.now();
			for (const article of articles) work(article);
			least = Math.min(least, performance.now() - from);
		}
		return ((least / characters) * 10000).toFixed(2);
	};
	const matching = best(({ text, lang }) => void linking.matcher.match(text, lang));
	const whole = best((article) => void annotate(article, linking, { ...EVERYTHING, explain: false }));
	return `10,000 characters: matching ${matching} ms, the whole pipeline ${whole} ms (${articles.length} texts)`;
}
