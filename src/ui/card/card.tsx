/**
 * The card: who a name is at the article's date, and where they stand. A pure function of the model and the
 * page's state; it fetches nothing and places nothing. Events are handed on whole, so that the mount can
 * refuse those that no reader made.
 */

import type { CardModel } from '../../model/card.ts';
import type { CardViewState } from '../../model/card-view.ts';
import type { EntityId } from '../../model/entity.ts';
import { formatDate, formatMonth, spellDates } from '../dates.ts';
import { saidFault } from '../faults.ts';
import { Cite } from '../parts.tsx';
import { Glyph } from '../shapes.tsx';
import { surfaceAttributes } from '../styles.ts';
import { words } from '../words.ts';
import { kindLine } from './arrange.ts';
import { Roles } from './roles.tsx';
import { Stances } from './stances.tsx';

export interface CardHandlers {
	onPin(event: Event): void;
	onClose(event: Event): void;
	onHide(event: Event, entity: EntityId): void;
	onWrong?(event: Event): void;
	onUndo?(event: Event): void;
	onChoose(event: Event, entity: EntityId): void;
	onOpenProfile?(event: Event, entity: EntityId): void;
	onJump?(event: Event, entity: EntityId, by: 1 | -1): void;
	onGoTo?(event: Event, entity: EntityId, place: number): void;
	onPointerEnter(event: Event): void;
	onPointerLeave(event: Event): void;
	onResize(): void;
}

interface CardProps {
	model?: CardModel;
	state: CardViewState;
	handlers: CardHandlers;
}

export function Card({ model, state, handlers }: CardProps) {
	const shown = state.fault ? undefined : model;
	const title = shown?.name ?? state.mentionText;
	const { gone, instead, mentionText } = state;
	/** Of another candidate that was taken, the card itself is shown. */
	const isTaken = gone === 'here' && instead;
	const notice =
		(state.fault && saidFault(state.fault)) ??
		(shown && gone && !isTaken
			? gone === 'here'
				? { error: words.wrongSaid(mentionText), advice: words.wrongNote }
				: { error: words.hiddenSaid(title), advice: words.hiddenNote }
			: undefined);
	const undo = (
		<button class="meta text-button" type="button" onClick={handlers.onUndo}>
			{words.undo}
		</button>
	);
	return (
		<section
			{...surfaceAttributes(state.theme, state.textSize)}
			class={`surface card ${state.layout}`}
			role="dialog"
			tabIndex={-1}
			aria-label={words.cardLabel(title)}
			aria-busy={!shown && !state.fault}
			onPointerEnter={handlers.onPointerEnter}
			onPointerLeave={handlers.onPointerLeave}
		>
			<div class="head">
				<div class="who">
					{isTaken ? (
						<p class="possible" role="alert">
							{words.takenSaid(mentionText)} {undo}
						</p>
					) : (
						shown && state.possible && <p class="possible">{words.possibleMatch(mentionText)}</p>
					)}
					<h2>
						<span class="name" dir="auto">
							{title}
						</span>{' '}
						{shown?.nativeName && (
							<span class="native" lang={shown.nativeName.lang} dir="auto">
								{shown.nativeName.name}
							</span>
						)}
					</h2>
					{shown && (
						<p class="meta">
							{kindLine(shown)}
							<Wrong model={shown} state={state} handlers={handlers} />
						</p>
					)}
				</div>
				<div class="tools">
					{/* A sheet stays until it is closed in any case. */}
					{state.layout === 'card' && (
						<button
							class="icon-button"
							type="button"
							aria-pressed={state.pinned}
							aria-label={words.pin}
							title={words.pin}
							onClick={handlers.onPin}
						>
							<Glyph name="pin" />
						</button>
					)}
					<button
						class="icon-button"
						type="button"
						aria-label={words.close}
						title={words.close}
						onClick={handlers.onClose}
					>
						<Glyph name="close" />
					</button>
				</div>
			</div>
			{notice ? (
				<div class="body scroll" role="alert">
					<p class="prose">{notice.error}</p>
					<p class="meta">{notice.advice}</p>
					{shown && undo}
					{shown && gone === 'here' && <Candidates shown={shown} state={state} handlers={handlers} />}
				</div>
			) : shown ? (
				// The key closes "All positions" again when another entity takes the card's place.
				<Body key={shown.entity} model={shown} state={state} handlers={handlers} />
			) : (
				<div class="body scroll">
					<p class="meta">{words.loading}</p>
				</div>
			)}
			{shown && !notice && <Foot model={shown} state={state} handlers={handlers} />}
		</section>
	);
}

function Body({ model, state, handlers }: CardProps & { model: CardModel }) {
	return (
		<div class="body scroll">
			<Roles model={model} />
			{!state.gone && (state.possible || state.instead) && (
				<Candidates shown={model} state={state} handlers={handlers} />
			)}
			<Stances stances={model.stances} onResize={handlers.onResize} />
			<Reports model={model} state={state} handlers={handlers} />
			<Affiliations model={model} />
			<Outlet model={model} />
		</div>
	);
}

/** Beside who it is, where the doubt comes up; the foot would take another line from the positions. */
function Wrong({ model, state: { gone, instead }, handlers: { onWrong } }: CardProps & { model: CardModel }) {
	if (!onWrong || gone) return null;
	const isPerson = model.kind === 'person';
	const label = instead
		? isPerson
			? words.thisPerson
			: words.thisOne
		: isPerson
			? words.notThisPerson
			: words.notThisOne;
	return (
		<>
			{words.dot}
			<button
				class="text-button"
				type="button"
				title={instead ? words.takeTitle : words.wrongTitle}
				onClick={onWrong}
			>
				{label}
			</button>
		</>
	);
}

/** In the article's own words, with the way there. */
function Reports({ model, state, handlers }: CardProps & { model: CardModel }) {
	// Another candidate's card stands on the mentions of the first.
	if (!state.reports || state.possible || state.instead) return null;
	return (
		<section class="reports">
			<h3 class="heading">{words.inArticle}</h3>
			<ul>
				{state.reports.map(({ text, place }) => (
					<li key={place}>
						<button
							type="button"
							title={words.goToSentence}
							onClick={(event) => handlers.onGoTo?.(event, model.entity, place)}
						>
							<span dir="auto">{text}</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Outside the part that scrolls: how fresh an entry is must never be hidden. */
function Foot({ model, state, handlers }: CardProps & { model: CardModel }) {
	return (
		<div class="foot">
			<p class="meta">
				{words.entryAsOf(formatMonth(model.checked))}
				{words.dot}
				{words.datasetOf(formatDate(model.datasetDate, 'short'))}
			</p>
			{model.articleIsNewer && <p class="meta newer">{words.articleNewer}</p>}
			<div class="actions">
				{handlers.onOpenProfile && (
					<button
						class="meta text-button"
						type="button"
						title={words.profileTitle}
						onClick={(event) => handlers.onOpenProfile?.(event, model.entity)}
					>
						{words.profile}
					</button>
				)}
				{!state.gone && (
					<button
						class="meta text-button"
						type="button"
						aria-label={words.hideLabel}
						title={words.hideTitle}
						onClick={(event) => handlers.onHide(event, model.entity)}
					>
						{words.hide}
					</button>
				)}
				<Mentions model={model} state={state} handlers={handlers} />
			</div>
		</div>
	);
}

/** After the stances: where the card must be short, where somebody stands matters more than where they belong. */
function Affiliations({ model }: { model: CardModel }) {
	if (model.affiliations.length === 0) return null;
	return (
		<div class="roles affiliations">
			{model.affiliations.map((affiliation) => (
				<p key={affiliation.title} class="affiliation">
					<bdi lang="en">{affiliation.title}</bdi>
					<span class="meta">
						{words.dot}
						{words.asOf(formatMonth(affiliation.asOf))}
						{affiliation.sources.length > 0 && words.dot}
						<Cite sources={affiliation.sources} dates="title" />
					</span>
				</p>
			))}
		</div>
	);
}

function Candidates({
	shown,
	state,
	handlers,
}: {
	shown: CardModel;
	state: CardViewState;
	handlers: CardHandlers;
}) {
	const others = state.candidates.filter(({ entity }) => entity !== shown.entity);
	if (others.length === 0) return null;
	return (
		<div class="candidates">
			<p class="meta">{words.orElse}</p>
			<ul>
				{others.map((candidate) => (
					<li key={candidate.entity}>
						<button type="button" onClick={(event) => handlers.onChoose(event, candidate.entity)}>
							<span class="name" dir="auto">
								{candidate.name}
							</span>
							<span class="meta">{candidate.role ?? words.kinds[candidate.kind]}</span>
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

function Outlet({ model: { outlet } }: { model: CardModel }) {
	if (!outlet) return null;
	const { domains, owner, control, sources } = outlet;
	const facts = [
		[words.domains, domains.join(words.listJoin)],
		[words.owner, owner],
		[words.outletControl, control && spellDates(control)],
	];
	return (
		<section class="outlet">
			<dl>
				{facts.map(
					([label, fact]) =>
						fact && (
							<div key={label}>
								<dt class="heading">{label}</dt>
								<dd dir="auto">{fact}</dd>
							</div>
						),
				)}
			</dl>
			<Cite sources={sources} />
		</section>
	);
}

function Mentions({
	model,
	state,
	handlers,
}: {
	model: CardModel;
	state: CardViewState;
	handlers: CardHandlers;
}) {
	if (state.mentionCount === 0) return null;
	const { onJump } = handlers;
	const jump = (by: 1 | -1) => (
		<button
			class="icon-button"
			type="button"
			aria-label={by < 0 ? words.previousMention : words.nextMention}
			title={by < 0 ? words.previousMention : words.nextMention}
			onClick={(event) => onJump?.(event, model.entity, by)}
		>
			<Glyph name={by < 0 ? 'previous' : 'next'} />
		</button>
	);
	const canJump = onJump && state.mentionCount > 1;
	return (
		<div class="mentions meta" title={words.mentions(state.mentionCount)}>
			{canJump && jump(-1)}
			{/* In words, the line of actions would break in two. */}
			<span aria-hidden="true">{words.timesNamed(state.mentionCount)}</span>
			<span class="sr">{words.mentions(state.mentionCount)}</span>
			{canJump && jump(1)}
		</div>
	);
}
