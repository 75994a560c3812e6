/**
 * The cast as a list: by weight in the story or by side, with a filter. What is typed and chosen here lives as long as
 * the page that it belongs to (the caller gives a key), but for the order, which the caller keeps.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type EntityId, KINDS, type Kind } from '../../model/entity.ts';
import { formatDate } from '../dates.ts';
import { PositionMark } from '../parts.tsx';
import { Glyph, PositionShape } from '../shapes.tsx';
import { words } from '../words.ts';
import { bySide, type CastEntry, filterCast, type Side, type SideGroup, standingOn } from './sides.ts';
import { castWords } from './words.ts';

export type Order = 'weight' | 'position';

export interface CastListProps {
	entries: readonly CastEntry[];
	/** The story's topics, strongest first. */
	topics: readonly { id: string; label: string }[];
	order: Order;
	onOrder(order: Order): void;
	/** Where a jump led last: which mention of whom. */
	here?: { entity: EntityId; at: number };
	/** Whose details are open, and what they show. */
	opened?: EntityId;
	details?: ComponentChildren;
	onJump(entity: EntityId): void;
	/** Opens somebody's details, or closes them. */
	onOpen(entity: EntityId): void;
}

export function CastList(props: CastListProps) {
	const { entries, topics, order } = props;
	const [text, setText] = useState('');
	const [kind, setKind] = useState<Kind>();
	const [chosen, setTopic] = useState<string>();
	const topic = topics.find(({ id }) => id === chosen) ?? topics[0];
	const shown = filterCast(entries, { text, kind });
	const isFiltered = shown.length < entries.length;
	const clear = () => {
		setText('');
		setKind(undefined);
	};
	return (
		<>
			<div class="tools">
				<OrderChoice order={order} onOrder={props.onOrder} />
				<div class="filter">
					<input
						type="search"
						class="field"
						value={text}
						aria-label={castWords.filter}
						placeholder={castWords.filter}
						autocomplete="off"
						spellcheck={false}
						onInput={(event) => setText(event.currentTarget.value)}
					/>
					<KindChoice entries={entries} kind={kind} onKind={setKind} />
				</div>
				<p class="meta tally-line" role="status">
					{isFiltered ? castWords.namesOf(shown.length, entries.length) : castWords.names(entries.length)}
				</p>
			</div>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: keys are a short cut between buttons that Tab reaches too */}
			<div
				class="lists"
				onKeyDown={(event) => {
					if (event.key === 'Escape') leaveDetails(event);
					else moveByArrows(event);
				}}
			>
				{shown.length === 0 && (
					<p class="prose">
						{castWords.noneLeft}{' '}
						<button class="text-button" type="button" onClick={clear}>
							{castWords.clearFilter}
						</button>
					</p>
				)}
				{topic && <TopicChoice topics={topics} topic={topic.id} onTopic={setTopic} />}
				{order === 'position' && !topic && <p class="prose note">{castWords.noTopic}</p>}
				{order === 'position' && topic ? (
					<Sides {...props} groups={bySide(shown, topic.id)} topic={topic.id} />
				) : (
					<>
						<h2 class="sr">{castWords.everyone}</h2>
						<Members {...props} entries={shown} topic={topic?.id} />
					</>
				)}
			</div>
		</>
	);
}

function OrderChoice({ order, onOrder }: Pick<CastListProps, 'order' | 'onOrder'>) {
	const choice = (value: Order, label: string) => (
		<label>
			<input
				type="radio"
				class="sr"
				name="order"
				value={value}
				checked={order === value}
				onChange={() => onOrder(value)}
			/>
			<span>{label}</span>
		</label>
	);
	return (
		<fieldset class="segments">
			<legend class="sr">{castWords.order}</legend>
			{choice('weight', castWords.byWeight)}
			{choice('position', castWords.byPosition)}
		</fieldset>
	);
}

function KindChoice(props: {
	entries: readonly CastEntry[];
	kind?: Kind;
	onKind: (kind: Kind | undefined) => void;
}) {
	const present = KINDS.filter((kind) => props.entries.some((entry) => entry.kind === kind));
	if (present.length < 2) return null;
	return (
		<select
			class="field"
			aria-label={castWords.kind}
			value={props.kind ?? ''}
			onChange={(event) => props.onKind(present.find((kind) => kind === event.currentTarget.value))}
		>
			<option value="">{castWords.allKinds}</option>
			{present.map((kind) => (
				<option key={kind} value={kind}>
					{words.kindsMany[kind]}
				</option>
			))}
		</select>
	);
}

function TopicChoice(props: {
	topics: CastListProps['topics'];
	topic: string;
	onTopic: (topic: string) => void;
}) {
	if (props.topics.length === 1)
		return (
			<p class="topic-line">
				<span class="meta">{castWords.positionsOn}</span>{' '}
				<strong>
					<bdi lang="en">{props.topics[0]?.label}</bdi>
				</strong>
			</p>
		);
	return (
		<label class="topic-line">
			<span class="meta">{castWords.positionsOn}</span>
			<select
				class="field"
				value={props.topic}
				onChange={(event) => props.onTopic(event.currentTarget.value)}
			>
				{props.topics.map(({ id, label }) => (
					<option key={id} value={id}>
						{label}
					</option>
				))}
			</select>
		</label>
	);
}

/** `isGrouped`: under a heading that tells the position, a line each. */
type MembersProps = CastListProps & { topic?: string; isGrouped?: boolean };

function Sides({ groups, ...props }: MembersProps & { groups: readonly SideGroup[] }) {
	const filled = groups.filter(({ entries }) => entries.length > 0);
	return (
		<>
			<ul class="tally">
				{groups
					// An empty "abstained" is no side that anybody took; the others are what the reader asks for.
					.filter(({ side, entries }) => side !== 'abstained' || entries.length > 0)
					.map(({ side, entries }) => (
						<li key={side} class={entries.length === 0 ? `none ${side}` : side}>
							<SideShape side={side} />
							<span class="number">{castWords.count(entries.length)}</span>
							<span class="side">{castWords.sides[side]}</span>
						</li>
					))}
			</ul>
			<div class="sides">
				{filled.map(({ side, entries }) => (
					<section key={side} class={`side-group ${side}`} aria-labelledby={`side-${side}`}>
						<h2 id={`side-${side}`}>
							<SideShape side={side} />
							{castWords.sides[side]}
							<span class="count">{castWords.count(entries.length)}</span>
						</h2>
						<Members {...props} entries={entries} isGrouped />
					</section>
				))}
			</div>
		</>
	);
}

function SideShape({ side }: { side: Side }) {
	return side === 'unknown' ? <span class="shape no-shape" /> : <PositionShape position={side} />;
}

function Members({ entries, ...props }: MembersProps) {
	if (entries.length === 0) return null;
	return (
		<ul class={props.isGrouped ? 'members grouped' : 'members'}>
			{entries.map((entry) => (
				<Member key={entry.entity} {...props} entry={entry} />
			))}
		</ul>
	);
}

function Member({
	entry,
	topic,
	isGrouped,
	here,
	...props
}: Omit<MembersProps, 'entries'> & { entry: CastEntry }) {
	const { entity, name, kind, role, count, certainty } = entry;
	const at = here?.entity === entity ? here.at : undefined;
	const isOpen = props.opened === entity;
	const id = `about-${entity}`;
	const { stance, later } = standingOn(entry, topic);
	// "South Korea" tells by itself that it is a government; what an abbreviation is, a reader may not know.
	const what = role ?? (kind === 'state' ? undefined : words.kinds[kind]);
	const facts: ComponentChildren[] = [
		...(certainty === 'possible' ? [<em key="possibly">{castWords.possibly}</em>] : []),
		...(what && !isGrouped ? [what] : []),
	];
	const stands: ComponentChildren[] = [
		...(stance && !isGrouped
			? [<PositionMark key="position" position={stance.position} />, formatDate(stance.date, 'short')]
			: []),
		...(later
			? [castWords.laterPosition(words.positions[later.position], formatDate(later.date, 'short'))]
			: []),
	];
	return (
		<li class={isOpen ? 'member open' : 'member'}>
			<div class="line">
				<button class="go" type="button" title={castWords.goTo} onClick={() => props.onJump(entity)}>
					<span class="name" dir="auto">
						{name}
					</span>
					{isGrouped && <span class="meta when">{stance && formatDate(stance.date, 'short')}</span>}
					<span class={at === undefined ? 'count' : 'count here'}>
						{at === undefined ? castWords.count(count) : castWords.atOf(at, count)}
						{at === undefined && <span class="sr">{castWords.mentionsUnit(count)}</span>}
					</span>
					<Dotted parts={facts} />
					<Dotted parts={stands} />
				</button>
				<button
					class="icon-button"
					type="button"
					aria-expanded={isOpen}
					aria-controls={isOpen ? id : undefined}
					aria-label={castWords.about(name)}
					title={castWords.about(name)}
					onClick={() => props.onOpen(entity)}
				>
					<Glyph name="down" />
				</button>
			</div>
			{isOpen && (
				<div class="details" id={id}>
					{props.details}
				</div>
			)}
		</li>
	);
}

/** Parts of a line with dots between; nothing where there are none. */
function Dotted({ parts }: { parts: readonly ComponentChildren[] }) {
	if (parts.length === 0) return null;
	return (
		<span class="meta">
			{parts.map((part, n) => (
				<span key={n}>
					{n > 0 && words.dot}
					{part}
				</span>
			))}
		</span>
	);
}

/** Escape closes the entry that the focus is in, and leaves the focus on what opened it. */
function leaveDetails(event: KeyboardEvent): void {
	const entry = (event.target as HTMLElement).closest('.member');
	const opener = entry?.querySelector<HTMLElement>('[aria-expanded=true]');
	opener?.focus();
	opener?.click();
}

/** Up and down between names, Home and End to the first and last: a long cast has two stops of Tab each. */
function moveByArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
	const target = event.target as HTMLElement;
	if (!target.matches('.go') || event.altKey || event.ctrlKey || event.metaKey) return;
	const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.go')];
	const at = all.indexOf(target);
	const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
	const next = to === undefined ? undefined : all[to];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
