/**
 * The cast panel: whose page this is, everyone in the story, or why there is nobody and what to do. A pure function of
 * its props, but for what list.tsx keeps; controller.tsx learns them.
 */
import type { ComponentChildren } from 'preact';
import type { CardModel } from '../../model/card.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Fault, PageState } from '../../model/messages.ts';
import { profileAddress } from '../../model/profile-address.ts';
import type { Settings } from '../../model/settings.ts';
import { formatDate } from '../dates.ts';
import { saidFault } from '../faults.ts';
import { canAlways, canAnnotate, type PageView } from '../popup/page-view.ts';
import { surfaceAttributes } from '../styles.ts';
import { aboutWords, popupWords, words } from '../words.ts';
import { Details, type DetailsProps, OutletFacts } from './details.tsx';
import { CastList, type Order } from './list.tsx';
import type { CastEntry } from './sides.ts';
import { castWords } from './words.ts';

/** What the panel is beside, which the popup's situations describe but for a tab that is gone. */
export type PanelView = PageView | { kind: 'closed' };

export interface PanelProps {
	settings: Settings;
	/** Host name of the page, where the browser tells it. */
	host?: string;
	view: PanelView;
	/** Changes with the page, so that what was typed for another one goes. */
	pageKey: string;
	entries: readonly CastEntry[];
	/** The outlet whose page this is. */
	outlet?: CardModel;
	order: Order;
	here?: { entity: EntityId; at: number };
	opened?: { entity: EntityId } & Pick<DetailsProps, 'model' | 'fault' | 'others' | 'insteadOf'>;
	/** Said to screen readers, in an element that outlives pages: what `announcement` tells, or where a jump led. */
	said: string;
	/** What went wrong with the last press of a button. */
	fault?: Fault;
	handlers: PanelHandlers;
}

export interface PanelHandlers {
	onOrder(order: Order): void;
	onJump(entity: EntityId): void;
	onOpen(entity: EntityId): void;
	onChoose(entity: EntityId): void;
	onHide(entity: EntityId): void;
	onTurnOn(): void;
	onTurnOnHere(): void;
	onAnnotate(): void;
	onAlways(): void;
	onReload(): void;
}

export function Panel(props: PanelProps) {
	const { settings, view, fault, handlers } = props;
	const state = view.kind === 'page' ? view.state : undefined;
	return (
		<div {...surfaceAttributes(settings.theme, settings.textSize)} class="surface own cast-panel">
			<header>
				<h1 class="name" dir="auto">
					{state?.title ?? castWords.title}
				</h1>
				{state && <Provenance state={state} outlet={props.outlet} />}
			</header>
			<main>
				{fault && <FaultNote fault={fault} />}
				{view.kind === 'page' ? (
					<Story {...props} state={view.state} />
				) : (
					<Situation text={statusWords()[view.kind]}>
						<Remedies view={view} host={props.host} handlers={handlers} />
					</Situation>
				)}
			</main>
			<footer class="meta">
				<p class="sr" role="status">
					{props.said}
				</p>
				<a class="link" href="options.html" target="_blank" rel="noopener">
					{popupWords.options}
				</a>
				<a class="link" href="about.html" target="_blank" rel="noopener">
					{aboutWords.title}
				</a>
			</footer>
		</div>
	);
}

/** Asked for anew at every drawing, as every word is: the language may have changed. */
const statusWords = () => ({
	loading: castWords.reading,
	unavailable: castWords.unseen,
	closed: castWords.closed,
	reload: popupWords.reload,
	'off-everywhere': popupWords.offEverywhere,
	'off-here': popupWords.offHere,
	private: popupWords.privateHost,
	'not-listed': popupWords.notListed,
	asked: popupWords.onlyAsked,
});

/**
 * What a screen reader says politely when the page or its state changes: how many there are, or why nobody is listed.
 * Nothing while it is looked up, which is short; a fault is an alert of its own.
 */
export function announcement(view: PanelView): string {
	if (view.kind === 'loading') return '';
	if (view.kind !== 'page') return statusWords()[view.kind];
	const { status, cast } = view.state;
	if (status === 'not-article') return castWords.notArticle;
	if (status !== 'article') return '';
	return cast.length === 0 ? castWords.noNames : castWords.names(cast.length);
}

/** What a reader can do about it from here. */
function Remedies({ view, host, handlers }: Pick<PanelProps, 'view' | 'host' | 'handlers'>) {
	if (view.kind === 'off-everywhere') return <Button label={castWords.turnOn} act={handlers.onTurnOn} />;
	if (view.kind === 'off-here' && host)
		return <Button label={castWords.turnOnHere(host)} act={handlers.onTurnOnHere} />;
	if (view.kind === 'reload') return <Button label={castWords.reload} act={handlers.onReload} />;
	if (view.kind === 'closed' || !canAnnotate(view)) return null;
	return (
		<>
			<Button label={popupWords.annotatePage} act={handlers.onAnnotate} />
			{canAlways(view) && <Button label={popupWords.alwaysHere} act={handlers.onAlways} plain />}
		</>
	);
}

function Situation({ text, children }: { text: string; children?: ComponentChildren }) {
	return (
		<div class="situation">
			<p class="prose">{text}</p>
			<p class="buttons">{children}</p>
		</div>
	);
}

function Button({ label, act, plain }: { label: string; act: () => void; plain?: boolean }) {
	return (
		<button class={plain ? 'button' : 'button primary'} type="button" onClick={act}>
			{label}
		</button>
	);
}

function FaultNote({ fault }: { fault: Fault }) {
	const { error, advice } = saidFault(fault);
	return (
		<div class="fault" role="alert">
			<p class="prose">{error}</p>
			<p class="meta">{advice}</p>
		</div>
	);
}

/** Whose page it is and from when: owner and control in their monitor's words, with its name and date. */
function Provenance({ state, outlet }: { state: PageState; outlet?: CardModel }) {
	if (!outlet && !state.date) return null;
	return (
		<div class="provenance">
			<p>
				{outlet && (
					<>
						<span class="meta">{castWords.pageBy}</span>{' '}
						<a
							class="link"
							href={profileAddress({ entity: outlet.entity, ...(state.date && { date: state.date }) })}
							target="_blank"
							rel="noopener"
						>
							{outlet.name}
						</a>
					</>
				)}
				{outlet && state.date && words.dot}
				{state.date && (
					<>
						<span class={outlet ? 'sr' : 'meta'}>{castWords.published}</span> {formatDate(state.date)}
					</>
				)}
			</p>
			{outlet && <OutletFacts model={outlet} />}
		</div>
	);
}

function Story(props: PanelProps & { state: PageState }) {
	const { state, handlers, opened } = props;
	if (state.status === 'fault')
		return (
			<>
				<FaultNote fault={state.fault ?? { error: popupWords.unknownFault, advice: popupWords.tryReload }} />
				<p class="buttons">
					<Button label={castWords.reload} act={handlers.onReload} />
				</p>
			</>
		);
	if (state.status === 'working') return <Situation text={castWords.reading} />;
	if (state.status === 'not-article')
		return (
			<Situation text={castWords.notArticle}>
				{props.host !== undefined && (
					<Button label={castWords.annotateAnyway} act={handlers.onAnnotate} plain />
				)}
			</Situation>
		);
	if (state.cast.length === 0) return <Situation text={castWords.noNames} />;
	return (
		<CastList
			key={props.pageKey}
			entries={props.entries}
			topics={state.topics}
			order={props.order}
			onOrder={handlers.onOrder}
			here={props.here}
			opened={opened?.entity}
			details={
				opened && (
					<Details
						{...opened}
						topic={state.topics[0]?.id}
						onChoose={handlers.onChoose}
						onHide={handlers.onHide}
					/>
				)
			}
			onJump={handlers.onJump}
			onOpen={handlers.onOpen}
		/>
	);
}
