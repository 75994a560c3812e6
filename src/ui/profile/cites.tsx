/** Where a fact of the profile comes from: publisher, linked to the page, with its number in the list at the end. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardSource } from '../../model/card.ts';
import type { IsoDate } from '../../model/entity.ts';
import type { SourceNumber } from '../../model/profile.ts';
import { formatDate, spellDates } from '../dates.ts';
import { isWebAddress } from '../parts.tsx';
import { words } from '../words.ts';
import { profileWords } from './words.ts';

/** The profile's sources, which every cite on the page numbers. */
export const Sources = createContext<readonly CardSource[]>([]);

/**
 * Publishers whom a state owns, controls or manages are named as such where they are cited; what a monitor says of
 * the others stands in the list at the end, as does the monitor's name.
 */
const BY_A_STATE = /\bstate\b|captured public/i;

/** @param beside date that is printed beside: repeated only where the source is of another day */
export function Cites({ numbers, beside }: { numbers: readonly SourceNumber[]; beside?: IsoDate }) {
	const sources = useContext(Sources);
	if (numbers.length === 0) return null;
	return (
		<span class="cite">
			{numbers.map((number, n) => {
				const source = sources[number - 1];
				if (!source) return null;
				return (
					<span key={number}>
						{n > 0 && words.listJoin}
						<SourceCite source={source} number={number} beside={beside} />
					</span>
				);
			})}
		</span>
	);
}

function SourceCite({ source, number, beside }: { source: CardSource; number: number; beside?: IsoDate }) {
	const { title, publisher, url, date, control } = source;
	const label =
		beside === undefined || beside === date
			? publisher
			: words.dated(publisher, formatDate(date, 'short').replaceAll(' ', '\u00a0'));
	const mark = <span class="number">{`\u00a0${profileWords.sourceNumber(number)}`}</span>;
	return (
		<>
			{isWebAddress(url) ? (
				<a
					href={url}
					target="_blank"
					rel="noreferrer noopener"
					referrerpolicy="no-referrer"
					title={words.opensSource(title, publisher, formatDate(date))}
				>
					<bdi>{label}</bdi>
					{mark}
				</a>
			) : (
				<>
					{label}
					{mark}
				</>
			)}
			{control && BY_A_STATE.test(typologyOf(control)) && words.control(typologyOf(control))}
		</>
	);
}

/** "State-controlled media, according to …, 2024-02-07" → what it is called, in a sentence. */
function typologyOf(control: string): string {
	return control.split(', according to')[0]!.toLowerCase();
}

export function SourceList({ sources }: { sources: readonly CardSource[] }) {
	return (
		<ol class="sources">
			{sources.map(({ title, publisher, url, date, control }, n) => (
				<li key={`${url} ${title} ${date}`} id={`source-${n + 1}`}>
					<span class="number">{profileWords.sourceNumber(n + 1)}</span>
					<p>
						{isWebAddress(url) ? (
							<a
								class="link"
								href={url}
								target="_blank"
								rel="noreferrer noopener"
								referrerpolicy="no-referrer"
								dir="auto"
							>
								{title}
							</a>
						) : (
							<span dir="auto">{title}</span>
						)}
						<span class="meta">
							{' '}
							{words.dated(publisher, formatDate(date))}
							{control && words.control(spellDates(control))}
						</span>
					</p>
				</li>
			))}
		</ol>
	);
}
