/**
 * Offices over time: a list of offices, each with its dates and sources, beside one axis of years on which they are
 * bars. The list says everything by itself; the drawing is for the eye alone and goes where there is no room.
 * Positions and votes are marks below: shortcuts for the pointer to what is listed further down.
 */
import { useState } from 'preact/hooks';
import type { ProfileModel, ProfileRole } from '../../model/profile.ts';
import { formatDate } from '../dates.ts';
import { PositionShape } from '../shapes.tsx';
import { words } from '../words.ts';
import { Cites } from './cites.tsx';
import { termInWords } from './terms.ts';
import { type Bar, type Timeline as Layout, layOutTimeline } from './timeline-layout.ts';
import { profileWords } from './words.ts';

/** A screen of offices; few have held more. */
const ROLES_AT_FIRST = 10;

const stands = (role: ProfileRole, isDated: boolean): boolean =>
	isDated ? role.status === 'held' : role.isCurrent;

const percent = (at: number): string => `${at.toFixed(2)}%`;

export function Timeline({ model, linkTo }: { model: ProfileModel; linkTo: (entity: string) => string }) {
	const [all, setAll] = useState(false);
	const layout = layOutTimeline(model);
	if (!layout) return null;
	const { roles } = model;
	const isDated = model.card.articleDate !== undefined;
	// What is held then or now is shown at once, however long ago it began.
	const shown = roles
		.map((role, n) => ({ role, bar: layout.bars[n]!, stands: stands(role, isDated) }))
		.filter((row, n) => all || n < ROLES_AT_FIRST || row.stands);
	return (
		<section class="timeline" aria-labelledby="timeline">
			<h2 class="name" id="timeline">
				{roles.length > 0 ? profileWords.timeline : profileWords.timelineOf}
			</h2>
			<div
				class={['chart', isDated && 'dated-chart', roles.length === 0 && 'marks-only']
					.filter(Boolean)
					.join(' ')}
			>
				<Axis layout={layout} date={model.card.articleDate} />
				<ol class="roles">
					{shown.map((row, n) => (
						<RoleRow
							key={`${row.role.title} ${row.role.start} ${n}`}
							{...row}
							isDated={isDated}
							linkTo={linkTo}
						/>
					))}
				</ol>
				{shown.length < roles.length && (
					<button class="text-button more" type="button" onClick={() => setAll(true)}>
						{profileWords.showAllRoles(roles.length)}
					</button>
				)}
				<Lanes model={model} layout={layout} />
			</div>
			<Legend roles={roles} isDated={isDated} />
		</section>
	);
}

function Axis({ layout, date }: { layout: Layout; date?: string }) {
	return (
		<div class="axis" aria-hidden="true">
			{layout.ticks.map(({ year, at }) => (
				<span key={year} class="tick" style={{ insetInlineStart: percent(at) }}>
					<span>{year}</span>
				</span>
			))}
			{layout.articleAt !== undefined && date !== undefined && (
				<span
					class={layout.articleAt > 60 ? 'then late' : 'then'}
					style={{ insetInlineStart: percent(layout.articleAt) }}
				>
					<span>{profileWords.articleOf(formatDate(date, 'short'))}</span>
				</span>
			)}
		</div>
	);
}

function RoleRow(props: {
	role: ProfileRole;
	bar: Bar;
	/** Held on the article's date; without one, now. */
	stands: boolean;
	isDated: boolean;
	linkTo: (entity: string) => string;
}) {
	const { role, bar, stands, isDated, linkTo } = props;
	const isUpcoming = role.status === 'upcoming';
	return (
		<li class={stands ? 'row stands' : 'row'}>
			<div class="what">
				<p class="prose">
					<bdi>{role.title}</bdi>
				</p>
				<p class="meta">
					{termInWords({ ...role, isUpcoming })}
					{stands && words.dot + (isDated ? profileWords.legendThen : profileWords.legendNow)}
					{role.of && words.dot}
					{role.of && (
						<a class="link" href={linkTo(role.of.entity)} dir="auto">
							{role.of.name}
						</a>
					)}
				</p>
				<p class="meta">
					<Cites numbers={role.sources} />
				</p>
			</div>
			<div class="track" aria-hidden="true">
				<span
					class={['bar', bar.openStart && 'open-start', bar.openEnd && 'open-end'].filter(Boolean).join(' ')}
					style={{ insetInlineStart: percent(bar.from), inlineSize: percent(bar.to - bar.from) }}
				/>
			</div>
		</li>
	);
}

/** Positions and votes on the same axis. Links are out of the keyboard's way: the sections below are its path. */
function Lanes({ model, layout }: { model: ProfileModel; layout: Layout }) {
	const stances = model.topics.flatMap((topic) => topic.stances.map((stance) => ({ topic, stance })));
	return (
		<>
			{stances.length > 0 && (
				<div class="row lane">
					<p class="what meta">
						<strong>{profileWords.said}</strong>{' '}
						<span class="sr">{profileWords.marksBelow(stances.length)}</span>
					</p>
					<div
						class="track"
						aria-hidden="true"
						style={{ blockSize: `calc(${layout.levels * 17 + 7} * var(--u))` }}
					>
						{stances.map(({ topic, stance }, n) => {
							const mark = layout.said[n]!;
							return (
								<a
									key={`${topic.topic} ${stance.date} ${stance.statement}`}
									class="mark"
									href={`#topic-${topic.topic}`}
									tabIndex={-1}
									title={`${formatDate(stance.date)}: ${words.positions[stance.position]}, ${topic.label}`}
									style={{
										insetInlineStart: percent(mark.at),
										insetBlockStart: `calc(${mark.level * 17 + 3} * var(--u))`,
									}}
								>
									<PositionShape position={stance.position} />
								</a>
							);
						})}
					</div>
				</div>
			)}
			{model.votes.length > 0 && (
				<div class="row lane">
					<p class="what meta">
						<strong>{profileWords.voted}</strong>{' '}
						<span class="sr">{profileWords.votesBelow(model.votes.length)}</span>
					</p>
					<div class="track" aria-hidden="true">
						{layout.votes.map((at, n) => (
							<span key={model.votes[n]!.rollCall} class="vote" style={{ insetInlineStart: percent(at) }} />
						))}
					</div>
				</div>
			)}
		</>
	);
}

function Legend({ roles, isDated }: { roles: readonly ProfileRole[]; isDated: boolean }) {
	if (roles.length === 0) return null;
	const standing = roles.filter((role) => stands(role, isDated)).length;
	return (
		<ul class="legend meta" aria-hidden="true">
			{standing < roles.length && (
				<li>
					<span class="bar" />
					{profileWords.legendBar}
				</li>
			)}
			{standing > 0 && (
				<li class="stands">
					<span class="bar" />
					{isDated ? profileWords.legendThen : profileWords.legendNow}
				</li>
			)}
			{roles.some(({ end }) => end === undefined) && (
				<li>
					<span class="bar open-end" />
					{profileWords.legendOpen}
				</li>
			)}
		</ul>
	);
}
