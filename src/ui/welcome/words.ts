/** Every word of the welcome page; whole phrases, as in ../words.ts. */
import { localised } from '../language.ts';

export const welcomeWords = /* @__PURE__ */ localised('welcome', {
	title: 'who is who in the news',
	lead: 'Rest on a marked name in an article. A card tells who that was on the article’s day, what they are now, and where they stand on what the article is about, with a source for each.',
	tryIt: 'Try it here',
	waiting: 'Reading the sentence…',
	hint: 'Rest the pointer on a name, tap it, or move to it with Tab and press Enter.',
	cardOf: (name: string) => `Card of ${name}`,
	ways: 'In an article',
	pointer: 'Rest the pointer on a marked name; click it to keep the card open.',
	touch: 'On a touch screen, tap a name, or hold it where it is a link.',
	keys: (next: string, previous: string) =>
		`${next} and ${previous} go from name to name. Escape closes the card.`,
	toolbar: 'The toolbar button lists everyone in the story, and switches marks off for a site or everywhere.',
	permissions: 'What it may do, and does not',
	permissionsText:
		'Dramatis may read and mark articles on the news sites of its list, so that you need not click on each; on any other site it does nothing until you ask. Everything comes from a dataset inside it: it asks the network for nothing, and keeps nothing of what you read.',
	options: 'Options',
	about: 'About the data',
});

/** Said on the page of 30 January 2023 that the dataset cites for it. */
export const sample = {
	text: 'On 30 January 2023, on a visit to Seoul, Jens Stoltenberg urged South Korea to step up military support for Ukraine. He was then at the head of NATO.',
	date: '2023-01-30',
	lang: 'en',
};
