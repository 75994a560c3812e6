/**
 * A card as lines for a terminal: the same facts in the same order as the card in the browser, wrapped at 80
 * columns. For people; programs take --json.
 */
import type { CardModel, CardRole, CardSource, CardStance } from '../model/card.ts';
import type { IsoDate, Position } from '../model/entity.ts';

const WIDTH = 80;
/** The shapes that stand for positions everywhere in the project. */
const SHAPES: Record<Position, string> = {
	for: '▲',
	against: '▼',
	mixed: '◆',
	abstained: '○',
	undeclared: '–',
};
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** The card, ending with a line break. */
export function cardText(card: CardModel): string {
	const lines: string[] = [card.nativeName ? `${card.name} · ${card.nativeName.name}` : card.name];
	lines.push(
		[card.kind, card.country?.toUpperCase(), card.entity, card.wikidata].filter(Boolean).join(' · '),
	);
	const others = [...new Set(card.otherNames.map(({ name }) => name))];
	if (others.length > 0) lines.push(...wrap(`Also: ${others.join(', ')}`, ''));

	const section = (title: string) => lines.push('', title);
	if (card.role) {
		section(card.articleDate ? `On ${dateInWords(card.articleDate)}` : 'Role');
		for (const role of [card.role, ...card.otherRoles]) lines.push(...roleLines(role));
		if (card.articleDate && card.roleIsCurrent) lines.push(...wrap('This is also the role now.', '  '));
	}
	if (card.roleNow) {
		section('Now');
		lines.push(...roleLines(card.roleNow));
	}
	if (card.outlet) {
		section('Outlet');
		lines.push(...wrap(card.outlet.domains.join(', '), '  '));
		if (card.outlet.owner) lines.push(...wrap(`Owner: ${card.outlet.owner}`, '  '));
		if (card.outlet.control) lines.push(...wrap(`Control: ${card.outlet.control}`, '  '));
		lines.push(...card.outlet.sources.flatMap(sourceLines));
	}
	if (card.affiliations.length > 0) {
		section('Affiliations');
		for (const { title, asOf, sources } of card.affiliations)
			lines.push(...wrap(`${title} (as of ${dateInWords(asOf)})`, '  '), ...sources.flatMap(sourceLines));
	}
	if (card.stances.length > 0) {
		section('Stances');
		for (const stance of card.stances) lines.push(...stanceLines(stance));
	}
	lines.push('', `As of ${dateInWords(card.checked)}. Dataset of ${dateInWords(card.datasetDate)}.`);
	if (card.articleIsNewer) lines.push('The article is newer than the dataset.');
	return `${lines.join('\n')}\n`;
}

function roleLines({ title, start, end, endBy, status, asOf, sources }: CardRole): string[] {
	const from = start && dateInWords(start);
	const to = end && dateInWords(end);
	const by = endBy && `ended by ${dateInWords(endBy)}`;
	const span = by
		? [from && `from ${from}`, by].filter(Boolean).join(', ')
		: from && to
			? `${from} – ${to}`
			: from
				? `since ${from}`
				: to
					? `until ${to}`
					: '';
	const standing =
		status === 'as-of'
			? `as of ${dateInWords(asOf)}`
			: status === 'held'
				? ''
				: status === 'former'
					? 'former'
					: 'later';
	const detail = [span, standing].filter(Boolean).join(', ');
	return [...wrap(detail ? `${title} (${detail})` : title, '  '), ...sources.flatMap(sourceLines)];
}

function stanceLines(stance: CardStance): string[] {
	const when = `${stance.relation === 'then' ? '' : `${stance.relation}, `}${dateInWords(stance.date)}`;
	const until = stance.until ? `, until ${dateInWords(stance.until)}` : '';
	return [
		...wrap(
			`${SHAPES[stance.position]} ${stance.position}: ${stance.topicLabel}${stance.onTopic ? ' (the topic of the article)' : ''}`,
			'  ',
		),
		...wrap(stance.statement, '    '),
		...wrap(`${when}${until}`, '    '),
		...stance.sources.flatMap(sourceLines),
	];
}

function sourceLines({ title, publisher, url, date, control }: CardSource): string[] {
	const who = control ? `${publisher} (${control})` : publisher;
	// An address is not broken: a terminal makes it a link only in one piece.
	return [...wrap(`${who}, ${dateInWords(date)}: ${title}`, '      '), `      ${url}`];
}

/** "27 February 2023", "February 2023" or "2023". */
function dateInWords(date: IsoDate): string {
	const [year, month, day] = date.split('-');
	return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Lines of at most WIDTH columns, all indented. */
function wrap(text: string, indent: string): string[] {
	const lines: string[] = [];
	let line = indent;
	for (const word of text.split(' ')) {
		if (line !== indent && line.length + 1 + word.length > WIDTH) {
			lines.push(line);
			line = indent;
		}
		line += line === indent ? word : ` ${word}`;
	}
	return [...lines, line];
}
