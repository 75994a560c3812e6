/** The words of the cast panel; see ../words.ts for what holds of all of them. */
import type { Position } from '../../model/entity.ts';
import { localised } from '../language.ts';

const plurals = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

function plural(count: number, one: string, other: string): string {
	return `${number.format(count)} ${plurals.select(count) === 'one' ? one : other}`;
}

/** Headings of groups; `unknown` is said of the dataset, not of the person. */
const sides: Record<Position | 'unknown', string> = {
	for: 'For',
	against: 'Against',
	mixed: 'Mixed',
	abstained: 'Abstained',
	undeclared: 'Undeclared',
	unknown: 'No position on record',
};

export const castWords = /* @__PURE__ */ localised('cast', {
	title: 'Cast of the page',
	showCast: 'Show the cast',
	openByMenu: 'Open the panel from the browser’s own menu of side panels.',
	// Whose page
	pageBy: 'A page of',
	published: 'Published',
	owner: 'Owner',
	control: 'Control',
	// List
	names: (count: number) => plural(count, 'name in the story', 'names in the story'),
	namesOf: (shown: number, all: number) => `${number.format(shown)} of ${plural(all, 'name', 'names')}`,
	noneLeft: 'No name fits the filter.',
	clearFilter: 'Clear the filter',
	everyone: 'Everyone in the story',
	order: 'Order',
	byWeight: 'By weight in the story',
	byPosition: 'By position',
	noTopic: 'The story is on no topic that positions are kept on, so there are no sides to show.',
	positionsOn: 'Positions on',
	sides,
	filter: 'Filter by name or role',
	kind: 'Kind',
	allKinds: 'All kinds',
	goTo: 'Go to the next mention',
	count: (count: number) => number.format(count),
	/** After a bare number, for screen readers. */
	mentionsUnit: (count: number) => (plurals.select(count) === 'one' ? ' mention' : ' mentions'),
	atOf: (at: number, count: number) => `${number.format(at)}/${number.format(count)}`,
	jumped: (name: string, at: number, count: number) =>
		`${name}: mention ${number.format(at)} of ${number.format(count)}`,
	possibly: 'possibly',
	laterPosition: (position: string, date: string) => `later ${position}, ${date}`,
	about: (name: string) => `About ${name}`,
	// Details
	allPositions: 'Profile, with all positions and sources',
	hide: 'Hide this entity',
	hideTitle: 'Stop marking this name on any page; options can undo it',
	insteadOf: (name: string) => `Back to ${name}`,
	// Situations
	reading: 'Reading the page…',
	unseen:
		'Dramatis does not see this page: its site is not on the list of news sites, or the browser keeps extensions out. To have it annotated, press the Dramatis button in the toolbar.',
	closed: 'The tab that this cast belongs to was closed. Close this one too.',
	notArticle: 'This page does not look like an article, so nothing is marked.',
	annotateAnyway: 'Annotate it all the same',
	noNames: 'No name on this page is in the dataset.',
	turnOn: 'Turn Dramatis on',
	turnOnHere: (host: string) => `Turn on for ${host}`,
	reload: 'Reload the page',
	notOpened: 'The page could not be reached. Try once more, or reload it.',
});
