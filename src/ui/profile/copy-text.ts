/**
 * A profile as plain text with its sources numbered, for the clipboard: what a reader pastes into a note or a mail
 * still says of every fact when it is from and who shows it. Pure.
 */
import type { ProfileModel, ProfileVote, SourceNumber } from '../../model/profile.ts';
import { kindLine } from '../card/arrange.ts';
import { formatDate, formatMonth, spellDates } from '../dates.ts';
import { words } from '../words.ts';
import { termInWords } from './terms.ts';
import { profileWords } from './words.ts';

/** @param votes those to be told, as the reader filtered them */
export function profileAsText(model: ProfileModel, votes: readonly ProfileVote[]): string {
	const { card, roles, affiliations, topics, names, sources } = model;
	const native = names.find(({ kind }) => kind === 'native');
	const blocks = [
		[native ? `${card.name} (${native.name})` : card.name, kindLine(card)],
		section(
			profileWords.timeline,
			roles.map((role) => {
				const term = termInWords({ ...role, isUpcoming: role.status === 'upcoming' });
				return line([role.title, term].filter(Boolean).join(words.comma), role.sources);
			}),
		),
		section(
			profileWords.affiliations,
			affiliations.map((one) =>
				line([one.title, termInWords(one)].filter(Boolean).join(words.comma), one.sources),
			),
		),
		...topics
			.filter(({ stances }) => stances.length > 0)
			.map(({ label, question, stances }) =>
				section(
					`${label}: ${question}`,
					stances.map(({ date, position, statement, sources: cited }) =>
						line(`${formatDate(date)}: ${words.positions[position]}. ${statement}`, cited),
					),
				),
			),
		section(
			profileWords.votes,
			votes.map((vote) => {
				const meaning = vote.meaning === undefined ? '' : ` ${profileWords.meaning(vote.meaning)}`;
				const what = `${formatDate(vote.date)}: ${profileWords.casts[vote.cast]} ${vote.title}${meaning}`;
				return line(`${what} – ${words.positions[vote.position]}: ${vote.question}`, [vote.source]);
			}),
		),
		outletLines(model),
		section(profileWords.sources, citedSources()),
		[
			`${words.product}: ${words.entryAsOf(formatMonth(card.checked))}, ${words.datasetOf(formatDate(card.datasetDate))}.`,
		],
	];
	return `${blocks
		.filter((block) => block.length > 0)
		.map((block) => block.join('\n'))
		.join('\n\n')}\n`;

	function citedSources(): string[] {
		// Sources of votes that were filtered out would be numbers that nothing cites.
		const untold = new Set(model.votes.map(({ source }) => source));
		for (const { source } of votes) untold.delete(source);
		return sources.flatMap(({ title, publisher, url, date, control }, n) => {
			if (untold.has(n + 1)) return [];
			const who = control === undefined ? publisher : publisher + words.control(spellDates(control));
			return [`${profileWords.sourceNumber(n + 1)} ${title}. ${words.dated(who, formatDate(date))}. ${url}`];
		});
	}
}

function outletLines({ card, outletSources }: ProfileModel): string[] {
	const { outlet } = card;
	if (!outlet) return [];
	return [
		...(outlet.domains.length > 0 ? [`${words.domains}: ${outlet.domains.join(words.listJoin)}`] : []),
		...(outlet.owner ? [line(`${words.owner}: ${outlet.owner}`, outletSources)] : []),
		...(outlet.control ? [line(`${words.outletControl}: ${spellDates(outlet.control)}`, outletSources)] : []),
	];
}

const section = (heading: string, lines: string[]): string[] =>
	lines.length === 0 ? [] : [heading, ...lines];

const line = (text: string, sources: readonly SourceNumber[]): string =>
	[`- ${text}`, ...sources.map(profileWords.sourceNumber)].join(' ');
