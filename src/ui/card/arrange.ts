/**
 * Decides what of a card model is shown where: role lines in words, and which stances stand open.
 * Pure; the order of stances is the model's, nothing is ranked here.
 */
import type { CardModel, CardRole, CardSource, CardStance } from '../../model/card.ts';
import type { CardViewState } from '../../model/card-view.ts';
import { formatMonth, formatSpan } from '../dates.ts';
import { countryName, words } from '../words.ts';

export interface RoleLine {
	/** "Now", "Formerly"; absent for the role at the article's date. */
	label?: string;
	/** With its years: "Secretary General of NATO, 2014–2024". */
	text: string;
	/** "as of January 2026": when the role was last seen held. Always there where no end is known. */
	asOf?: string;
	sources: CardSource[];
}

function roleLine(role: CardRole, label?: string): RoleLine {
	return {
		label,
		text: [role.title, ...term(role)].join(words.comma),
		// Without a known end, "since 2021" alone would read as "still".
		asOf:
			role.end === undefined && role.status !== 'upcoming' ? words.asOf(formatMonth(role.asOf)) : undefined,
		sources: role.sources,
	};
}

/** When it was held. "Since 2021" would read as "still" where it ended by some day or has not begun. */
function term({ start, end, endBy, status }: CardRole): string[] {
	if (end === undefined && (endBy !== undefined || status === 'upcoming'))
		return [
			...(start === undefined ? [] : [words.from(formatMonth(start))]),
			...(endBy === undefined ? [] : [words.endedBy(formatMonth(endBy))]),
		];
	return [formatSpan(start, end) ?? []].flat();
}

const labelOf = (status: CardRole['status']): string | undefined =>
	status === 'former' ? words.formerly : status === 'upcoming' ? words.upcoming : undefined;

/** The role at the article's date, others held then, and the role now where it differs. */
export function roleLines(model: CardModel): RoleLine[] {
	const lines: RoleLine[] = [];
	if (model.role) lines.push(roleLine(model.role, labelOf(model.role.status)));
	for (const role of model.otherRoles) lines.push(roleLine(role, words.also));
	if (model.roleNow) lines.push(roleLine(model.roleNow, words.now));
	return lines;
}

/** "Organisation · North Korea". A government's country is its name already. */
export function kindLine(model: CardModel): string {
	const kind = words.kinds[model.kind];
	const country = model.country && model.kind !== 'state' ? countryName(model.country) : undefined;
	return country ? kind + words.dot + country : kind;
}

/** What a screen reader is told when a command opens the card: who, then how to get in. */
export function spoken(model: CardModel, { possible, mentionText }: CardViewState): string {
	const [line] = roleLines(model);
	const who = line ? [line.label, line.text] : [kindLine(model)];
	return [possible && words.possibleMatch(mentionText), model.name, ...who, words.enterGoesIn]
		.filter(Boolean)
		.join('. ');
}

/** Stances on one topic that follow each other in the model. */
export interface StanceGroup {
	topic: string;
	label: string;
	question: string;
	onTopic: boolean;
	stances: CardStance[];
}

/** One that answers the article and two more: what fits beside a paragraph without scrolling. */
const OPEN_STANCES = 3;

/**
 * Splits stances into those shown at once and the rest.
 * A stance is never parted from its later change, or the card would show a position that was given up.
 */
export function arrangeStances(stances: readonly CardStance[]): { open: StanceGroup[]; rest: StanceGroup[] } {
	let open = Math.min(OPEN_STANCES, stances.length);
	while (
		open > 0 &&
		open < stances.length &&
		stances[open]?.relation === 'since' &&
		stances[open]?.topic === stances[open - 1]?.topic
	)
		open++;
	return { open: groupByTopic(stances.slice(0, open)), rest: groupByTopic(stances.slice(open)) };
}

function groupByTopic(stances: readonly CardStance[]): StanceGroup[] {
	const groups: StanceGroup[] = [];
	for (const stance of stances) {
		const last = groups.at(-1);
		if (last?.topic === stance.topic) last.stances.push(stance);
		else
			groups.push({
				topic: stance.topic,
				label: stance.topicLabel,
				question: stance.question,
				onTopic: stance.onTopic,
				stances: [stance],
			});
	}
	return groups;
}
