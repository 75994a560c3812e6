/**
 * Names in lines that are not the story's own words, though they stand among them: an agency in a credit
 * ("Joshua Roberts/Reuters"), a platform on which the writer asks to be followed, the letters before a number that
 * identifies something ("IMO: 9620944"). Nobody acts in them, so none is a mention. English wording only.
 */
import { INVITES, PLATFORMS } from '../text/line-words.ts';
import type { Scene } from './scene.ts';
import type { Site } from './sites.ts';

/** A number of fewer digits may be a sum or a year. */
const IDENTIFIER_DIGITS = 5;

/** Is the site part of such a line? */
export function isNotice(scene: Scene, site: Site): boolean {
	return isCredit(scene, site) || isInvitation(scene, site) || isIdentifier(scene, site);
}

/** "STR/AFP", "J. Scott Applewhite / AP file": whoever stands after the stroke took the picture. */
function isCredit({ story, facts }: Scene, { first, last, full }: Site): boolean {
	if (story.tokens[first - 1]?.word !== '/' || !full.some(({ entity }) => facts.at(entity).kind === 'outlet'))
		return false;
	const next = story.tokens[last + 1];
	return (
		!next || next.sentence !== story.tokens[last]!.sentence || next.shape === 'mark' || next.word === 'file'
	);
}

/** "Follow Newsbeat on Instagram, Facebook, Twitter and YouTube." */
function isInvitation({ story, words }: Scene, { first, last }: Site): boolean {
	if (first !== last || !PLATFORMS.has(words(first, last))) return false;
	const { from } = story.sentences[story.tokens[first]!.sentence]!;
	let after = first;
	while (after > from && story.tokens[after]!.word !== 'on') after--;
	if (story.tokens[after]!.word !== 'on') return false;
	for (let i = from; i < after; i++) {
		const { word } = story.tokens[i]!;
		// "or follow him on Twitter", but not "who follow the president on Twitter": only names and pronouns between.
		if (INVITES.has(word) && (i === from || /^(?:us|me|him|her|them|@)$/.test(story.tokens[i + 1]!.word)))
			return true;
	}
	return false;
}

function isIdentifier({ story }: Scene, { last, full }: Site): boolean {
	if (!full.some(({ kind }) => kind === 'acronym')) return false;
	let next = last + 1;
	if (/^(?::|#|no|number)$/.test(story.tokens[next]?.word ?? '')) next++;
	const token = story.tokens[next];
	return token?.shape === 'number' && token.word.length >= IDENTIFIER_DIGITS;
}
