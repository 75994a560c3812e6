/** The words of profile page and search; see ../words.ts for what holds of all of them. */
import type { NameKind, Position, Vote } from '../../model/entity.ts';
import type { RelatedKind } from '../../model/profile.ts';
import { localised } from '../language.ts';

const plurals = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

function plural(count: number, one: string, other: string): string {
	return `${number.format(count)} ${plurals.select(count) === 'one' ? one : other}`;
}

const nameKinds: Partial<Record<NameKind, string>> = {
	native: 'Own script',
	former: 'Former name',
	acronym: 'Acronym',
};
const casts: Record<Vote['cast'], string> = {
	yea: 'Voted for',
	nay: 'Voted against',
	abstained: 'Abstained',
};
const answers: Record<Position, string> = {
	for: 'for',
	against: 'against',
	mixed: 'mixed',
	abstained: 'abstained',
	undeclared: 'undeclared',
};
const related: Record<RelatedKind, (about: { title: string; country: string; date: string }) => string> = {
	before: ({ title }) => `Before, as ${title}`,
	after: ({ title }) => `After, as ${title}`,
	government: ({ country, date }) => `Leaders and ministers on ${date}: ${country}`,
	holders: ({ date }) => `In office here on ${date}`,
	'former-holders': () => 'Others on record as in office here',
	members: () => 'Members on record',
	fellows: ({ title }) => `Others on record in ${title}`,
	bodies: () => 'Bodies and states',
};

export const profileWords = /* @__PURE__ */ localised('profile', {
	pageTitle: (name: string) => `${name} – Dramatis`,
	loading: 'Opening the dataset…',
	/** Head */
	onDate: (date: string) => `On ${date}`,
	copy: 'Copy with sources',
	copied: 'Copied.',
	notCopied: 'The browser did not allow copying. Select the text of the page instead.',
	contents: 'On this page',
	/** Timeline */
	timeline: 'Offices over time',
	timelineOf: 'Positions over time',
	articleOf: (date: string) => `article of ${date}`,
	legendBar: 'Held, as sources show',
	legendOpen: 'Last seen held; no end on record',
	legendThen: 'Held on the article’s date',
	legendNow: 'Held now',
	said: 'Positions',
	voted: 'Votes',
	marksBelow: (count: number) => `${plural(count, 'dated position', 'dated positions')}, listed below`,
	votesBelow: (count: number) => `${plural(count, 'recorded vote', 'recorded votes')}, listed below`,
	showAllRoles: (count: number) => `Show all ${number.format(count)} offices`,
	/** Positions */
	positions: 'Positions',
	noPositions: 'No position on record.',
	onTopic: 'The article’s topic',
	changed: 'Changed',
	fromVotes: 'Positions shown by recorded votes alone',
	votesOn: (count: number) => plural(count, 'recorded vote', 'recorded votes'),
	showVotesOn: (topic: string) => `Show the votes on: ${topic}`,
	countOf: (position: string, count: number) => `${position} ${number.format(count)}×`,
	newestOn: (date: string) => `newest ${date}`,
	/** Votes */
	votes: 'Recorded votes',
	filterTopic: 'Topic',
	filterBody: 'Chamber',
	filterPosition: 'Position',
	all: 'All',
	option: (label: string, count: number) => `${label} (${number.format(count)})`,
	votesAll: (all: number) => plural(all, 'vote', 'votes'),
	votesShown: (shown: number, all: number) => `${number.format(shown)} of ${plural(all, 'vote', 'votes')}`,
	clearFilters: 'Show all votes',
	casts,
	meaning: (meaning: string) => `(${meaning})`,
	answers,
	yeaMeant: (answer: string, question: string) => `A vote for it answers “${answer}” to: ${question}`,
	tally: (body: string, yea: number, nay: number) =>
		`${body}: ${number.format(yea)} for, ${number.format(nay)} against`,
	tallyAbstained: (body: string, yea: number, nay: number, abstained: number) =>
		`${body}: ${number.format(yea)} for, ${number.format(nay)} against, ${number.format(abstained)} abstained`,
	moreVotes: (count: number) => `Show ${number.format(count)} more`,
	/** Affiliations, related */
	affiliations: 'Affiliations',
	related: 'Related',
	relatedGroups: related,
	andMore: (count: number) => `and ${number.format(count)} more in the dataset`,
	/** Names */
	names: 'Names',
	nameKinds,
	nameIn: (language: string, kind: string) => `${language} · ${kind}`,
	otherNames: 'Other spellings',
	/** Sources */
	sources: 'Sources',
	sourceNumber: (n: number) => `[${n}]`,
	/** About the entry */
	about: 'About this entry',
	checkedRoles: (date: string) => `Offices last checked against a source of ${date}.`,
	checkedPositions: (date: string) => `Newest position: ${date}.`,
	checkedVotes: (date: string) => `Newest recorded vote: ${date}.`,
	checkedEntry: (date: string) => `Newest source behind this entry: ${date}.`,
	datasetDate: (date: string) =>
		`The dataset is of ${date}. What happened later is not here, and what no source shows was left out.`,
	correction: 'Something wrong?',
	correctionText: (id: string) =>
		`Open an issue in the project’s tracker with this entry’s id, “${id}”, and, if possible, a page that shows the fact. A wrong fact is taken out on the day it is confirmed. Whoever is described here may ask for the same.`,
	aboutData: 'Every source of the dataset and its terms',
	wikidata: (id: string) => `Wikidata: ${id}`,
	/** Faults */
	unknownTitle: 'No such entry',
	unknown: (id: string) =>
		`The dataset has no entry “${id}”. It may have been renamed or taken out since this address was kept. Search for the name instead.`,
	faultTitle: 'The dataset cannot be read',
});

export const searchWords = /* @__PURE__ */ localised('search', {
	label: 'Search everyone in the dataset',
	placeholder: 'A name in any script',
	results: (total: number) => plural(total, 'entry', 'entries'),
	firstResults: (shown: number, total: number) =>
		`The first ${number.format(shown)} of ${number.format(total)} entries`,
	nothing: (query: string) => `No entry bears a name with “${query}”.`,
	nothingAdvice:
		'Check the spelling, or try the surname alone. Only people and bodies in public roles are here.',
	title: 'Search',
	lead: 'People, organisations, governments and news outlets, by any of their names.',
	/** After "Who is …?" on selected text. */
	unsureTitle: (text: string) => `Who is “${text}”?`,
	unsure: (count: number) =>
		count === 1
			? 'One entry fits, and others who are not in the dataset may bear the same name.'
			: 'The name alone does not say which of these is meant.',
});
