/** Recorded votes, newest first, with filters. What a vote for it answered stands with every one, since titles mislead. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProfileVote } from '../../model/profile.ts';
import { formatDate } from '../dates.ts';
import { PositionMark } from '../parts.tsx';
import { words } from '../words.ts';
import { Cites } from './cites.tsx';
import { type FilterOption, filterVotes, optionsOf, type VoteFilter } from './filter-votes.ts';
import { profileWords } from './words.ts';

/** A screen or two: 148 votes at once would bury what follows. */
const VOTES_AT_ONCE = 20;

export interface VotesProps {
	votes: readonly ProfileVote[];
	filter: VoteFilter;
	onFilter(filter: VoteFilter): void;
}

export function Votes({ votes, filter, onFilter }: VotesProps) {
	const [most, setMost] = useState(VOTES_AT_ONCE);
	/** Where focus goes when more votes are shown: the first of them. */
	const list = useRef<HTMLOListElement>(null);
	const grownFrom = useRef<number | undefined>(undefined);
	useEffect(() => {
		if (grownFrom.current === undefined) return;
		(list.current?.children[grownFrom.current] as HTMLElement | undefined)?.focus();
		grownFrom.current = undefined;
	}, [most]);
	if (votes.length === 0) return null;
	const left = filterVotes(votes, filter);
	const shown = left.slice(0, most);
	const choose = (change: VoteFilter) => {
		setMost(VOTES_AT_ONCE);
		onFilter({ ...filter, ...change });
	};
	const topics = optionsOf('topic', votes, filter, ({ topicLabel }) => topicLabel);
	topics.sort((a, b) => (a.label < b.label ? -1 : 1));
	const bodies = optionsOf('body', votes, filter, ({ body }) => body);
	const positions = optionsOf('position', votes, filter, ({ position }) => words.positions[position]);
	const isFiltered = left.length < votes.length;
	return (
		<section class="votes" aria-labelledby="votes">
			<h2 class="name" id="votes" tabIndex={-1}>
				{profileWords.votes}
			</h2>
			<div class="filters">
				<Filter
					label={profileWords.filterTopic}
					options={topics}
					value={filter.topic}
					onChange={(topic) => choose({ topic })}
				/>
				{(bodies.length > 1 || filter.body) && (
					<Filter
						label={profileWords.filterBody}
						options={bodies}
						value={filter.body}
						onChange={(body) => choose({ body })}
					/>
				)}
				<Filter
					label={profileWords.filterPosition}
					options={positions}
					value={filter.position}
					onChange={(position) => choose({ position })}
				/>
				<p class="meta" role="status">
					{left.length === votes.length
						? profileWords.votesAll(votes.length)
						: profileWords.votesShown(left.length, votes.length)}
				</p>
				{isFiltered && (
					<button class="text-button" type="button" onClick={() => onFilter({})}>
						{profileWords.clearFilters}
					</button>
				)}
			</div>
			<ol ref={list}>
				{shown.map((vote) => (
					<Vote key={vote.rollCall} vote={vote} />
				))}
			</ol>
			{shown.length < left.length && (
				<button
					class="button"
					type="button"
					onClick={() => {
						grownFrom.current = shown.length;
						setMost(most + VOTES_AT_ONCE * 2);
					}}
				>
					{profileWords.moreVotes(Math.min(VOTES_AT_ONCE * 2, left.length - shown.length))}
				</button>
			)}
		</section>
	);
}

function Filter<T extends string>(props: {
	label: string;
	options: readonly FilterOption<T>[];
	value: T | undefined;
	onChange(value: T | undefined): void;
}) {
	const count = props.options.reduce((sum, option) => sum + option.count, 0);
	return (
		<label class="filter">
			<span class="heading">{props.label}</span>
			<select
				value={props.value ?? ''}
				onChange={(event) => props.onChange((event.currentTarget.value || undefined) as T | undefined)}
			>
				<option value="">{profileWords.option(profileWords.all, count)}</option>
				{props.options.map((option) => (
					<option key={option.value} value={option.value}>
						{profileWords.option(option.label, option.count)}
					</option>
				))}
			</select>
		</label>
	);
}

function Vote({ vote }: { vote: ProfileVote }) {
	const { tally } = vote;
	return (
		<li class="dated" tabIndex={-1}>
			<p class="date meta">{formatDate(vote.date, 'short')}</p>
			<div>
				<p class="prose">
					<strong>{profileWords.casts[vote.cast]}</strong>{' '}
					<bdi>
						{vote.title}
						{vote.meaning !== undefined && ` ${profileWords.meaning(vote.meaning)}`}
					</bdi>
				</p>
				<p>
					<PositionMark position={vote.position} />
					{words.dot}
					<bdi>{vote.topicLabel}</bdi>
				</p>
				<p class="meta">{profileWords.yeaMeant(profileWords.answers[vote.yea], vote.question)}</p>
				<p class="meta">
					{tally.abstained
						? profileWords.tallyAbstained(vote.body, tally.yea, tally.nay, tally.abstained)
						: profileWords.tally(vote.body, tally.yea, tally.nay)}
					{words.dot}
					<Cites numbers={[vote.source]} beside={vote.date} />
				</p>
			</div>
		</li>
	);
}
