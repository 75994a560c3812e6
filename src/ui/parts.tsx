/**
 * Pieces that several views share. Pure functions of their props; nothing here fetches or remembers.
 */
import type { ComponentChildren } from 'preact';
import type { CardSource } from '../model/card.ts';
import type { IsoDate, Position } from '../model/entity.ts';
import { formatDate, spellDates } from './dates.ts';
import { PositionShape } from './shapes.tsx';
import { words } from './words.ts';

export function PositionMark({ position }: { position: Position }) {
	return (
		<span class="position">
			<PositionShape position={position} />
			{words.positions[position]}
		</span>
	);
}

/** Only pages of the web are ever linked: an address of any other kind is printed, not linked. */
export function isWebAddress(url: string): boolean {
	return /^https?:\/\//i.test(url);
}

/**
 * How dates of sources are shown: all; only where other than the date printed beside; or in the link's title
 * only, and there the publisher's control too.
 */
type CiteDates = 'all' | 'title' | { beside: IsoDate };

/** Where a fact comes from: publishers, each linked to the page, a page once. */
export function Cite({ sources, dates = 'all' }: { sources: readonly CardSource[]; dates?: CiteDates }) {
	const pages = sources.filter(
		(source, index) => sources.findIndex(({ url }) => url === source.url) === index,
	);
	if (pages.length === 0) return null;
	return (
		<span class="cite">
			{pages.map((source, index) => (
				<span key={source.url}>
					{index > 0 && words.listJoin}
					<SourceLink source={source} dates={dates} />
				</span>
			))}
		</span>
	);
}

function SourceLink({ source, dates }: { source: CardSource; dates: CiteDates }) {
	const isDated = dates === 'all' || (dates !== 'title' && dates.beside !== source.date);
	const label = isDated
		? // A date is not torn apart at a line's end.
			words.dated(source.publisher, formatDate(source.date, 'short').replaceAll(' ', '\u00a0'))
		: source.publisher;
	return (
		<>
			{isWebAddress(source.url) ? (
				<a
					href={source.url}
					target="_blank"
					rel="noreferrer noopener"
					referrerpolicy="no-referrer"
					title={linkTitle(source)}
				>
					{label}
				</a>
			) : (
				label
			)}
			{source.control && dates !== 'title' && words.control(spellDates(source.control))}
		</>
	);
}

function linkTitle({ title, publisher, date, control }: CardSource): string {
	const who = control ? publisher + words.control(spellDates(control)) : publisher;
	return words.opensSource(title, who, formatDate(date));
}

/** An on/off switch with its label; the whole line is the target. */
export function Switch(props: {
	label: ComponentChildren;
	on: boolean;
	disabled?: boolean;
	onChange: (on: boolean) => void;
}) {
	return (
		<label class="switch">
			<span>{props.label}</span>
			<input
				type="checkbox"
				// biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state by itself
				role="switch"
				checked={props.on}
				disabled={props.disabled}
				onChange={(event) => props.onChange(event.currentTarget.checked)}
			/>
		</label>
	);
}
