/**
 * The toolbar popup: switches, why a page is or is not annotated, and its cast. A pure function of its props;
 * controller.tsx learns them. It is the equal path for whoever cannot use marks, so the list is complete.
 */

import type { CastMember } from '../../model/annotation.ts';
import { type EntityId, KINDS, type Kind } from '../../model/entity.ts';
import type { DatasetStatus, EntitySummary, Fault, PageState } from '../../model/messages.ts';
import type { SearchReply } from '../../model/profile.ts';
import type { Settings } from '../../model/settings.ts';
import { castWords } from '../cast/words.ts';
import { formatDate } from '../dates.ts';
import { saidFault } from '../faults.ts';
import { Switch } from '../parts.tsx';
import { Search } from '../search/search.tsx';
import { Logo } from '../shapes.tsx';
import { surfaceAttributes } from '../styles.ts';
import { popupWords, words } from '../words.ts';
import { canAlways, canAnnotate, type PageView } from './page-view.ts';

export interface PopupProps {
	settings: Settings;
	/** Host name of the page in front, where it has one. */
	host?: string;
	view: PageView;
	/** Whose page it is. */
	outlet?: EntitySummary;
	dataset?: DatasetStatus | Fault;
	/** What went wrong with the last press of a button. */
	fault?: Fault;
	handlers: PopupHandlers;
}

export interface PopupHandlers {
	onEverywhere(on: boolean): void;
	onSite(on: boolean): void;
	onAnnotate(): void;
	onAlways(): void;
	onJump(entity: EntityId): void;
	/** The reader turned to the search field. */
	onSearchReady(): void;
	onSearch(query: string): Promise<SearchReply>;
	onOpenProfile(entity: EntityId): void;
	onShowCast(): void;
}

export function Popup(props: PopupProps) {
	const { settings, host, view, dataset, fault, handlers } = props;
	return (
		<div {...surfaceAttributes(settings.theme, settings.textSize)} class="surface own popup">
			<header>
				<h1>
					<Logo />
					<span class="name">{words.product}</span>
				</h1>
				<Switch label={popupWords.everywhere} on={settings.enabled} onChange={handlers.onEverywhere} />
				{host && !['not-listed', 'private', 'unavailable'].includes(view.kind) && (
					<Switch
						label={<bdi>{popupWords.onThisSite(host)}</bdi>}
						on={settings.enabled && view.kind !== 'off-here'}
						// Until the page has answered, which way it stands is not known.
						disabled={!settings.enabled || view.kind === 'loading'}
						onChange={handlers.onSite}
					/>
				)}
				<Search
					search={handlers.onSearch}
					onReady={handlers.onSearchReady}
					onOpen={({ entity }) => handlers.onOpenProfile(entity)}
				/>
			</header>
			<main class="scroll">
				{fault && <FaultNote fault={fault} />}
				{view.kind === 'page' ? (
					<Page state={view.state} outlet={props.outlet} handlers={handlers} />
				) : (
					<p class="prose" role="status">
						{statusWords()[view.kind]}
					</p>
				)}
				{canAnnotate(view) && (
					<p class="buttons">
						<button class="button primary" type="button" onClick={handlers.onAnnotate}>
							{popupWords.annotatePage}
						</button>
						{canAlways(view) && (
							<button class="button" type="button" onClick={handlers.onAlways}>
								{popupWords.alwaysHere}
							</button>
						)}
					</p>
				)}
			</main>
			<footer>
				<Dataset dataset={dataset} />
				<a class="link meta" href="options.html" target="_blank" rel="noopener">
					{popupWords.options}
				</a>
			</footer>
		</div>
	);
}

/** Asked for anew at every drawing, as every word is: the language may have changed. */
const statusWords = () => ({
	loading: popupWords.reading,
	unavailable: popupWords.unavailable,
	reload: popupWords.reload,
	'off-everywhere': popupWords.offEverywhere,
	'off-here': popupWords.offHere,
	private: popupWords.privateHost,
	'not-listed': popupWords.notListed,
	asked: popupWords.onlyAsked,
});

function FaultNote({ fault }: { fault: Fault }) {
	const { error, advice } = saidFault(fault);
	return (
		<div class="fault" role="alert">
			<p class="prose">{error}</p>
			<p class="meta">{advice}</p>
		</div>
	);
}

function Dataset({ dataset }: { dataset?: DatasetStatus | Fault }) {
	if (!dataset) return <p class="meta" />;
	if ('error' in dataset) return <p class="meta">{dataset.error}</p>;
	return (
		<a class="link meta" href="about.html" target="_blank" rel="noopener" title={popupWords.aboutData}>
			{popupWords.datasetLine(formatDate(dataset.date, 'short'), dataset.entities)}
		</a>
	);
}

function Page({
	state,
	outlet,
	handlers,
}: {
	state: PageState;
	outlet?: EntitySummary;
	handlers: PopupHandlers;
}) {
	if (state.status === 'fault')
		return (
			<FaultNote fault={state.fault ?? { error: popupWords.unknownFault, advice: popupWords.tryReload }} />
		);
	if (state.status === 'working') return <p role="status">{popupWords.reading}</p>;
	return (
		<>
			{/* First, because what follows comes a little later and would move it under the reader's pointer. */}
			{state.cast.length > 0 && (
				<button class="button" type="button" onClick={handlers.onShowCast}>
					{castWords.showCast}
				</button>
			)}
			<div class="about">
				{outlet && (
					<p>
						<span class="meta">{popupWords.pageBy}</span> {outlet.name}
						{outlet.role && <span class="meta">{words.dot + outlet.role}</span>}
					</p>
				)}
				{state.date && (
					<p>
						<span class="meta">{popupWords.published}</span> {formatDate(state.date)}
					</p>
				)}
				{state.topics.length > 0 && (
					<p>
						<span class="meta">{popupWords.topics}</span>{' '}
						{state.topics.map((topic) => topic.label).join(words.dot)}
					</p>
				)}
			</div>
			{state.status === 'not-article' ? (
				<p class="prose">{popupWords.notArticle}</p>
			) : state.cast.length === 0 ? (
				<p class="prose">{popupWords.noNames}</p>
			) : (
				KINDS.map((kind) => (
					<CastGroup
						key={kind}
						kind={kind}
						members={state.cast.filter((member) => member.kind === kind)}
						onJump={handlers.onJump}
					/>
				))
			)}
		</>
	);
}

function CastGroup(props: { kind: Kind; members: CastMember[]; onJump: (entity: EntityId) => void }) {
	if (props.members.length === 0) return null;
	return (
		<section class="cast">
			<h2 class="heading">{words.kindsMany[props.kind]}</h2>
			<ul>
				{props.members.map((member) => (
					<li key={member.entity}>
						<button type="button" title={popupWords.goTo} onClick={() => props.onJump(member.entity)}>
							<span class="name" dir="auto">
								{member.name}
							</span>
							<span class="count">
								{member.count}
								<span class="sr">{popupWords.mentionsUnit(member.count)}</span>
							</span>
							{(member.role || member.certainty === 'possible') && (
								<span class="meta">
									{member.certainty === 'possible' && <em>{popupWords.possibly}</em>}
									{member.certainty === 'possible' && member.role && words.dot}
									{member.role}
								</span>
							)}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
