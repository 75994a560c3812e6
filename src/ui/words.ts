/**
 * Every word that the views print, in one place, in English; translations are in `_locales` (language.ts).
 * Values are whole phrases: nothing is glued together elsewhere, because word order differs between languages.
 * Sober and short; no exclamation marks, no "please".
 */
import type { Kind, Position } from '../model/entity.ts';
import type {
	HoverKey,
	MarkStyle,
	MarkWhich,
	SitesWhen,
	Strictness,
	TextSize,
	Theme,
} from '../model/settings.ts';
import { locale, localised } from './language.ts';

const plurals = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

function plural(count: number, one: string, other: string): string {
	return `${number.format(count)} ${plurals.select(count) === 'one' ? one : other}`;
}

const kinds: Record<Kind, string> = {
	person: 'Person',
	organisation: 'Organisation',
	state: 'Government',
	outlet: 'News outlet',
};
const kindsMany: Record<Kind, string> = {
	person: 'People',
	organisation: 'Organisations',
	state: 'Governments',
	outlet: 'News outlets',
};
const positions: Record<Position, string> = {
	for: 'For',
	against: 'Against',
	mixed: 'Mixed',
	abstained: 'Abstained',
	undeclared: 'Undeclared',
};
const markStyles: Record<MarkStyle, string> = {
	dotted: 'Dotted line',
	solid: 'Solid line',
	tint: 'Tint',
	none: 'Nothing until I hover',
};
const markWhich: Record<MarkWhich, string> = {
	first: 'The first time a name appears',
	all: 'Every time',
};
const sitesWhens: Record<SitesWhen, string> = {
	known: 'Read by themselves',
	asked: 'Only when I click “Annotate this page” in the toolbar popup',
};
const themes: Record<Theme, string> = { auto: 'As the browser', light: 'Light', dark: 'Dark' };
const textSizes: Record<TextSize, string> = { small: 'Small', medium: 'Medium', large: 'Large' };
const strictness: Record<Strictness, string> = {
	possible: 'Likely matches too, labelled as possible',
	sure: 'Certain matches only',
};
const hoverKeys: Record<HoverKey, string> = { none: 'No key', alt: 'Alt', ctrl: 'Ctrl', shift: 'Shift' };

/** What goes wrong, as background and page say it (faults.ts). */
const faults = {
	unusable: (why: string) => `The dataset cannot be used: ${why}. Build or install Dramatis again.`,
	indexUnusable: (why: string) => `The name index cannot be used: ${why}. Build or install Dramatis again.`,
	updated: 'Dramatis was updated.',
	closedPage: 'The browser lets no extension into this page.',
	noAnswer: 'Nobody answered.',
	reloadToSee: 'Reload the page to see who is who again.',
	reloadOrInstall: 'Reload the page. If this stays, install Dramatis again; your settings are kept.',
	whyClosed: 'This is so on its own pages and on extension stores. Try it on another page.',
	reloadPage: 'Reload the page.',
	restart: 'Restart the browser and try again.',
};

export const words = /* @__PURE__ */ localised('card', {
	// Every view
	product: 'Dramatis',
	kinds,
	kindsMany,
	positions,
	faults,
	listJoin: ', ',
	dot: ' · ',
	/** A role or stance and what qualifies it. */
	comma: ', ',
	since: (date: string) => `since ${date}`,
	until: (date: string) => `until ${date}`,
	from: (date: string) => `from ${date}`,
	endedBy: (date: string) => `ended by ${date}`,
	span: (from: string, to: string) => `${from}–${to}`,
	longSpan: (from: string, to: string) => `${from} – ${to}`,
	asOf: (date: string) => `as of ${date}`,
	opensSource: (title: string, publisher: string, date: string) =>
		`${title} (${publisher}, ${date}; opens in a new tab)`,

	// Card
	now: 'Now',
	formerly: 'Formerly',
	upcoming: 'Later',
	also: 'Also',
	sinceLabel: (date: string) => `Since ${date}:`,
	laterLabel: (date: string) => `Later, on ${date}:`,
	heldUntil: (date: string) => `held until ${date}`,
	dated: (publisher: string, date: string) => `${publisher}, ${date}`,
	control: (control: string) => ` (${control})`,
	allPositions: (count: number) => `All positions (${count})`,
	possibleMatch: (mention: string) => `Possible match for “${mention}”`,
	orElse: 'It may instead be:',
	domains: 'Publishes at',
	owner: 'Owner',
	outletControl: 'Control',
	pin: 'Keep this card open',
	close: 'Close',
	profile: 'Full profile',
	profileTitle: 'Everything on record, in a new tab',
	hide: 'Hide',
	hideLabel: 'Hide this entity',
	hideTitle: 'Stop marking this name on any page; options can undo it',
	notThisPerson: 'Not this person',
	notThisOne: 'Not this one',
	thisPerson: 'It is this person',
	thisOne: 'It is this one',
	takeTitle: 'Take this name for this one on this page',
	takenSaid: (mention: string) => `“${mention}” is taken for this one here, until the page is loaded again.`,
	wrongTitle: 'The article means somebody or something else by this name',
	wrongSaid: (mention: string) => `“${mention}” is taken for somebody or something else here.`,
	wrongNote:
		'Its marks go when this card closes, and come back when the page is loaded again. Nothing of this is stored.',
	hiddenSaid: (name: string) => `${name} is hidden on every page.`,
	hiddenNote: 'The marks go when this card closes. The options bring them back.',
	undo: 'Undo',
	previousMention: 'Previous mention',
	nextMention: 'Next mention',
	mentions: (count: number) => (count === 1 ? 'Named once here' : `Named ${number.format(count)} times here`),
	/** Between the ways to the mention before and the one after. */
	timesNamed: (count: number) => `${number.format(count)}×`,
	inArticle: 'Said in this article',
	goToSentence: 'Go to this sentence',
	entryAsOf: (date: string) => `Entry as of ${date}`,
	datasetOf: (date: string) => `dataset of ${date}`,
	articleNewer: 'This article is newer than the dataset.',
	loading: 'Looking up…',
	/** Spoken when a command opened the card. */
	enterGoesIn: 'Enter goes into the card, Escape closes it.',
	cardLabel: (name: string) => `${name}: who it is`,
});

export const popupWords = /* @__PURE__ */ localised('popup', {
	aboutData: 'About the data: every source and its terms',
	everywhere: 'Annotate news pages',
	onThisSite: (host: string) => `On ${host}`,
	reading: 'Reading the page…',
	notArticle: 'This page does not look like an article, so nothing is marked.',
	offEverywhere: 'Dramatis is off. No page is read.',
	offHere: 'Off on this site. Nothing here is read.',
	notListed: 'This site is not on the list of news sites, so it was left alone.',
	onlyAsked: 'By your options, pages are read only when you ask.',
	privateHost:
		'This looks like mail, banking, an account or a private network. Such pages are read only when you ask.',
	unavailable: 'The browser lets no extension read this page.',
	reload: 'Dramatis was updated since this page was opened. Reload the page to annotate it.',
	noNames: 'No name on this page is in the dataset.',
	annotatePage: 'Annotate this page',
	alwaysHere: 'Always on this site',
	possibly: 'possibly',
	goTo: 'Go to the next mention',
	/** After a bare number, for screen readers. */
	mentionsUnit: (count: number) => (plurals.select(count) === 'one' ? ' mention' : ' mentions'),
	topics: 'About',
	published: 'Published',
	unknownFault: 'This page could not be annotated.',
	tryReload: 'Reload the page.',
	pageBy: 'A page of',
	options: 'Options',
	datasetLine: (date: string, entities: number) =>
		`Dataset of ${date}, ${plural(entities, 'entry', 'entries')}`,
});

export const optionsWords = /* @__PURE__ */ localised('options', {
	optionsTitle: 'Options',
	optionsLead: 'Every choice is saved at once and applies to open pages.',
	problems: 'Some stored options could not be read, and their defaults are used:',
	saved: 'Saved.',
	notSaved: 'Could not be saved. Try again, or restart the browser.',
	resetDone: 'Everything is back to how it was first.',
	marking: 'What is marked',
	whichKinds: 'Kinds',
	markStyle: 'Marks',
	markStyles,
	markWhich,
	whichMentions: 'Which mentions',
	whichMentionsNote: 'Every mention can be hovered, marked or not.',
	strictnessLabel: 'When a name could be several people',
	strictness,
	sample: 'Sample',
	sampleBefore: 'In a visit to the capital, ',
	sampleName: 'Ana Sample',
	sampleMiddle: ' met ministers and the ',
	sampleBody: 'Council of Examples',
	sampleAfter: '. Later in the week, ',
	sampleAgain: 'Sample',
	sampleEnd: ' said that talks would go on.',
	opening: 'Opening a card',
	delay: 'Pointer rests on a name for',
	milliseconds: (ms: number) => `${number.format(ms)} ms`,
	hoverKey: 'Hold a key while hovering',
	hoverKeys,
	sites: 'Sites',
	sitesWhen: 'News sites',
	sitesWhens,
	sitesOff: 'Never on these sites',
	sitesOffNone: 'None. The switch in the toolbar popup adds the site you are on.',
	sitesOn: 'Sites you added',
	sitesOnNone: 'None. “Always on this site” in the toolbar popup adds the site you are on.',
	addSite: 'Add',
	siteToAdd: 'Site, such as news.example',
	badSite: (text: string) => `“${text}” is no site name. Write it like news.example.`,
	siteAlready: (host: string) => `${host} is on the list already.`,
	siteRefused: (host: string) => `The browser was not given access to ${host}, so it was not added.`,
	remove: 'Remove',
	removeSite: (host: string) => `Remove ${host}`,
	looks: 'Look',
	theme: 'Theme',
	themes,
	textSize: 'Text size',
	language: 'Language',
	languageNote: 'Names and sentences of the dataset stay in their own language.',
	languageAuto: 'As the browser',
	textSizes,
	hidden: 'Hidden entities',
	hiddenNone: 'None. “Hide this entity” on a card adds one.',
	showAgain: 'Show again',
	showAgainFor: (name: string) => `Show again: ${name}`,
	topics: 'Topics to follow',
	topicsNote: 'On a card, positions on these come right after those on what the article is about.',
	topicsNone: 'None yet.',
	topicToAdd: 'Topic to follow',
	follow: 'Follow',
	file: 'Options as a file',
	fileNote:
		'To keep, or to take to another browser. It holds the choices on this page and nothing of what you read.',
	saveFile: 'Save to a file',
	openFile: 'Take options from a file, in place of these',
	fileTaken: 'The options of the file hold now.',
	fileRefused: 'The file was not taken, and nothing was changed:',
	undo: 'Undo',
	undone: 'Your options are as they were.',
	resetHeading: 'Start over',
	resetNote: 'Sets every option back and empties the lists above.',
	reset: 'Reset all options',
	resetConfirm: 'Reset all options? The lists of sites, topics and hidden entities are emptied.',
	resetYes: 'Reset',
	cancel: 'Cancel',
	about: 'About the data',
	aboutCounts: (date: string, entities: number, names: number) =>
		`The dataset is of ${date}. It holds ${plural(entities, 'entry', 'entries')} under ${plural(names, 'name', 'names')}, each fact with a dated source.`,
	aboutLoading: 'Reading the dataset…',
	aboutMore: 'Every source and its terms',
	privacy: 'Privacy',
	privacyText:
		'Everything happens in this browser. Pages you read, names you look up and these options are sent to nobody; a link to a source opens without saying where you came from.',
});

export const aboutWords = /* @__PURE__ */ localised('about', {
	title: 'About the data',
	written: 'Written by hand',
	writtenKinds: { person: 'people', organisation: 'organisations', state: 'states', outlet: 'outlets' },
	citedPages: 'pages cited',
	writtenText:
		'Researched entry by entry. Every role and every position names the page that shows it, with its date; what could not be shown is left out.',
	imported: 'Taken from public records',
	importedText:
		'Facts restated in the dataset’s own form, each with the date up to which its source speaks: what a list of 2022 shows is shown “as of” then, never as now.',
	upTo: (records: number, date: string) => `${plural(records, 'record', 'records')}, up to ${date}`,
	identifiers: (count: number, date: string) =>
		`${plural(count, 'identifier', 'identifiers')}, as of ${date}`,
	licence: (licence: string) => `Terms: ${licence}`,
	version: (name: string, version: string) => `${name}: ${version}`,
	terms: 'Terms',
	termsText:
		'Selection, arrangement and wording of this dataset are dedicated to the public (CC0 1.0). Single facts are nobody’s. The pages that entries cite remain their publishers’. The file NOTICE in the package repeats this list and names the libraries in use.',
	judgementText:
		'Who owns or controls an outlet is shown in the words of one monitor, with its name and date. It is that monitor’s judgement.',
	corrections: 'Corrections',
	correctionsText:
		'Who is described here and finds an error, or wants to be removed, opens an issue in the project’s tracker with the entry’s name and, if possible, a page that shows the fact. A wrong fact is taken out on the day it is confirmed.',
});

/** The country in the reader's words, or the code where the browser does not know it. */
export function countryName(code: string): string {
	try {
		return (
			new Intl.DisplayNames(locale(), { type: 'region', fallback: 'code' }).of(code.toUpperCase()) ?? code
		);
	} catch {
		return code;
	}
}
