/**
 * Pieces that several views share. Pure functions of their props; nothing here fetches or remembers.
 */
import type { ComponentChildren } from 'preact';
import type { CardSource } from '../model/card.ts';
import type { IsoDate, Position } from '../model/entity.ts';
import { formatDate } from './dates.ts';
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
 * Where a fact comes from: publishers, each linked to the page. A source's date is shown where it says more
 * than `date`, the date printed beside it.
 */
export function Cite({ sources, date }: { sources: readonly CardSource[]; date?: IsoDate }) {
	if (sources.length === 0) return null;
	return (
		<span class="cite">
			{sources.map((source, index) => (
				<span key={source.url}>
					{index > 0 && words.listJoin}
					<SourceLink source={source} date={date} />
				</span>
			))}
		</span>
	);
}

function SourceLink({ source, date }: { source: CardSource; date?: IsoDate }) {
	const label =
		source.date === date ? source.publisher : words.dated(source.publisher, formatDate(source.date, 'short'));
	return (
		<>
			{isWebAddress(source.url) ? (
				<a
					href={source.url}
					target="_blank"
					rel="noreferrer noopener"
					referrerpolicy="no-referrer"
					title={words.opensSource(source.title, source.publisher)}
				>
					{label}
				</a>
			) : (
				label
			)}
			{source.control && words.control(source.control)}
		</>
	);
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
