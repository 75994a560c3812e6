/**
 * Where somebody stands, topic by topic: everything said, oldest first, so that changes are read in their order;
 * then the topics on which recorded votes alone speak, as a compact list that filters the votes below.
 */
import type { ProfileStance, ProfileTopic } from '../../model/profile.ts';
import { formatDate, formatMonth } from '../dates.ts';
import { PositionMark } from '../parts.tsx';
import { PositionShape } from '../shapes.tsx';
import { words } from '../words.ts';
import { Cites } from './cites.tsx';
import { profileWords } from './words.ts';

export interface PositionsProps {
	topics: readonly ProfileTopic[];
	/** Shows the votes on a topic alone. */
	onVotes(topic: string): void;
}

export function Positions({ topics, onVotes }: PositionsProps) {
	const said = topics.filter(({ stances }) => stances.length > 0);
	const voted = topics.filter(({ stances }) => stances.length === 0);
	return (
		<section class="positions" aria-labelledby="positions">
			<h2 class="name" id="positions">
				{profileWords.positions}
			</h2>
			{topics.length === 0 && <p>{profileWords.noPositions}</p>}
			{said.map((topic) => (
				<Topic key={topic.topic} topic={topic} onVotes={onVotes} />
			))}
			{voted.length > 0 && (
				<>
					<h3 class="heading">{profileWords.fromVotes}</h3>
					<ul class="voted">
						{voted.map((topic) => (
							<li key={topic.topic} id={`topic-${topic.topic}`}>
								<VotesOn topic={topic} onVotes={onVotes} isAlone />
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

function Topic({ topic, onVotes }: { topic: ProfileTopic; onVotes: (topic: string) => void }) {
	return (
		<section class="topic" id={`topic-${topic.topic}`} aria-labelledby={`topic-${topic.topic}-name`}>
			<h3 id={`topic-${topic.topic}-name`}>
				<bdi lang="en">{topic.label}</bdi>
				{topic.onTopic && <span class="on-topic">{words.dot + profileWords.onTopic}</span>}
			</h3>
			<p class="meta">
				<bdi lang="en">{topic.question}</bdi>
			</p>
			<ol>
				{topic.stances.map((stance) => (
					<Stance key={`${stance.date} ${stance.statement}`} stance={stance} />
				))}
			</ol>
			{topic.votes.length > 0 && <VotesOn topic={topic} onVotes={onVotes} />}
		</section>
	);
}

function Stance({ stance }: { stance: ProfileStance }) {
	return (
		<li class="dated">
			<p class="date meta">{formatDate(stance.date, 'short')}</p>
			<div>
				<p class="prose">
					{stance.isChange && <span class="label">{profileWords.changed}</span>}
					<PositionMark position={stance.position} /> <bdi lang="en">{stance.statement}</bdi>
				</p>
				<p class="meta">
					{stance.until && words.heldUntil(formatDate(stance.until)) + words.dot}
					<Cites numbers={stance.sources} beside={stance.date} />
				</p>
			</div>
		</li>
	);
}

/** How the votes on a topic answer its question, as a button that shows them. */
function VotesOn(props: { topic: ProfileTopic; onVotes: (topic: string) => void; isAlone?: boolean }) {
	const { topic, onVotes, isAlone } = props;
	const count = topic.votes.reduce((sum, votes) => sum + votes.count, 0);
	return (
		<button class="votes-on" type="button" title={topic.question} onClick={() => onVotes(topic.topic)}>
			<span class="sr">{profileWords.showVotesOn(topic.label)} </span>
			{isAlone && <bdi class="topic-name">{topic.label}</bdi>}
			<span class="counts">
				{topic.votes.map((votes) => (
					<span key={votes.position} class="position">
						<PositionShape position={votes.position} />
						{votes.count === 1
							? words.positions[votes.position]
							: profileWords.countOf(words.positions[votes.position], votes.count)}
					</span>
				))}
			</span>
			<span class="meta">
				{isAlone ? profileWords.newestOn(formatMonth(topic.newest.date)) : profileWords.votesOn(count)}
			</span>
		</button>
	);
}
