/**
 * What went wrong, in the reader's language. Background and page name it in English, since they know no other; a view
 * finds the sentence in its table and says it. What the table has not, such as a browser's own error, stays as it came.
 */
import type { Fault } from '../model/messages.ts';
import { words } from './words.ts';

/** Why the dataset or the name index cannot be used: file and reason stay in English, for whoever mends it. */
const UNUSABLE = /^The (dataset|name index) cannot be used: (.*)\. Build or install Dramatis again\.$/;

function inTheirWords(english: string): string {
	const { faults } = words;
	const [, what, why] = UNUSABLE.exec(english) ?? [];
	if (what && why) return what === 'dataset' ? faults.unusable(why) : faults.indexUnusable(why);
	const name = ENGLISH.get(english);
	return name ? (faults[name] as string) : english;
}

type Name = keyof typeof words.faults;
/** Sentence → its name. Made before any other language is spoken. */
const ENGLISH = new Map(
	Object.entries(words.faults).flatMap(([name, sentence]): [string, Name][] =>
		typeof sentence === 'string' ? [[sentence, name as Name]] : [],
	),
);

/** The fault as a view prints it. */
export function saidFault({ error, advice }: Fault): Fault {
	return { error: inTheirWords(error), advice: inTheirWords(advice) };
}
