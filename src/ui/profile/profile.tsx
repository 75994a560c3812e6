/** One entity's profile: a pure function of the model, but for which votes are shown and what was copied. */
import { useRef, useState } from 'preact/hooks';
import type { ProfileModel } from '../../model/profile.ts';
import { kindLine, roleLines } from '../card/arrange.ts';
import { formatDate, formatMonth, spellDates } from '../dates.ts';
import { words } from '../words.ts';
import { Cites, SourceList, Sources } from './cites.tsx';
import { profileAsText } from './copy-text.ts';
import { filterVotes, type VoteFilter } from './filter-votes.ts';
import { NameList } from './names.tsx';
import { Positions } from './positions.tsx';
import { Affiliations, Related } from './related.tsx';
import { Timeline } from './timeline.tsx';
import { Votes } from './votes.tsx';
import { profileWords } from './words.ts';

export interface ProfileProps {
	model: ProfileModel;
	/** Address of another entity's profile, as of the same date. */
	linkTo(entity: string): string;
	/** Puts a text on the clipboard; rejects where the browser does not allow it. */
	copy(text: string): Promise<void>;
}

export function Profile({ model, linkTo, copy }: ProfileProps) {
	const [filter, setFilter] = useState<VoteFilter>({});
	const page = useRef<HTMLElement>(null);
	function showVotesOn(topic: string): void {
		setFilter({ topic });
		const heading = page.current?.querySelector<HTMLElement>('#votes');
		heading?.scrollIntoView({ block: 'start' });
		heading?.focus({ preventScroll: true });
	}
	const asText = () => profileAsText(model, filterVotes(model.votes, filter));
	return (
		<Sources.Provider value={model.sources}>
			<main ref={page} tabIndex={-1}>
				<Head model={model} asText={asText} copy={copy} />
				<Contents model={model} />
				<Outlet model={model} />
				<Timeline model={model} linkTo={linkTo} />
				<Positions topics={model.topics} onVotes={showVotesOn} />
				<Votes votes={model.votes} filter={filter} onFilter={setFilter} />
				<Affiliations affiliations={model.affiliations} linkTo={linkTo} />
				<Related related={model.related} linkTo={linkTo} />
				<NameList names={model.names} />
				{model.sources.length > 0 && (
					<section class="source-list" aria-labelledby="sources">
						<h2 class="name" id="sources">
							{profileWords.sources}
						</h2>
						<SourceList sources={model.sources} />
					</section>
				)}
				<AboutEntry model={model} />
			</main>
		</Sources.Provider>
	);
}

function Head(props: { model: ProfileModel; asText: () => string; copy: (text: string) => Promise<void> }) {
	const { card } = props.model;
	const [said, setSaid] = useState('');
	const lines = roleLines(card).map((line, n) =>
		n === 0 && card.articleDate && line.label === undefined
			? { ...line, label: profileWords.onDate(formatDate(card.articleDate)) }
			: line,
	);
	function copy(): void {
		props.copy(props.asText()).then(
			() => setSaid(profileWords.copied),
			() => setSaid(profileWords.notCopied),
		);
	}
	return (
		<div class="head">
			<h1>
				<span class="name" dir="auto">
					{card.name}
				</span>{' '}
				{card.nativeName && (
					<span class="native" lang={card.nativeName.lang} dir="auto">
						{card.nativeName.name}
					</span>
				)}
			</h1>
			<p class="kind">{kindLine(card)}</p>
			{lines.length > 0 && (
				<ul class="now">
					{lines.map((line) => (
						<li key={`${line.label} ${line.text}`} class="prose">
							{line.label && <span class="label">{line.label}</span>}
							<bdi>{line.text}</bdi>
							{line.asOf && <span class="meta">{words.dot + line.asOf}</span>}
						</li>
					))}
				</ul>
			)}
			<div class="bar-of-actions">
				<button class="button" type="button" onClick={copy}>
					{profileWords.copy}
				</button>
				<p class="meta" role="status">
					{said}
				</p>
				<p class="meta fresh">
					{words.entryAsOf(formatMonth(card.checked))}
					{words.dot}
					{words.datasetOf(formatDate(card.datasetDate, 'short'))}
				</p>
			</div>
			{card.articleIsNewer && <p class="meta newer">{words.articleNewer}</p>}
		</div>
	);
}

/** Where to on a page that may be long; sections that are not there are not offered. */
function Contents({ model }: { model: ProfileModel }) {
	const sections = [
		{ id: 'timeline', label: profileWords.timeline, count: model.roles.length },
		{
			id: 'positions',
			label: profileWords.positions,
			count: model.topics.length,
		},
		{ id: 'votes', label: profileWords.votes, count: model.votes.length },
		{ id: 'affiliations', label: profileWords.affiliations, count: model.affiliations.length },
		{ id: 'related', label: profileWords.related, count: model.related.length },
		{ id: 'names', label: profileWords.names, count: model.names.length },
		{ id: 'sources', label: profileWords.sources, count: model.sources.length },
	].filter(({ count }) => count > 0);
	if (sections.length < 3) return null;
	return (
		<nav class="contents" aria-label={profileWords.contents}>
			<ul>
				{sections.map(({ id, label, count }) => (
					<li key={id}>
						<a class="link" href={`#${id}`}>
							{label}
						</a>
						{id !== 'related' && <span class="count"> {count}</span>}
					</li>
				))}
			</ul>
		</nav>
	);
}

function Outlet({ model: { card, outletSources } }: { model: ProfileModel }) {
	const { outlet } = card;
	if (!outlet) return null;
	const facts = [
		{ label: words.domains, text: outlet.domains.join(words.listJoin) },
		{ label: words.owner, text: outlet.owner },
		{ label: words.outletControl, text: outlet.control && spellDates(outlet.control) },
	].filter(({ text }) => text);
	return (
		<section class="outlet" aria-label={words.kinds.outlet}>
			<dl>
				{facts.map(({ label, text }) => (
					<div key={label}>
						<dt class="heading">{label}</dt>
						<dd class="prose" dir="auto">
							{text}
						</dd>
					</div>
				))}
			</dl>
			<p class="meta">
				<Cites numbers={outletSources} />
			</p>
		</section>
	);
}

/** How fresh all of it is, and how to have an error corrected. */
function AboutEntry({ model: { card, newest } }: { model: ProfileModel }) {
	return (
		<section class="about-entry" aria-labelledby="about">
			<h2 class="name" id="about">
				{profileWords.about}
			</h2>
			<ul class="prose">
				<li>{profileWords.checkedEntry(formatDate(card.checked))}</li>
				{newest.roles && <li>{profileWords.checkedRoles(formatDate(newest.roles))}</li>}
				{newest.positions && <li>{profileWords.checkedPositions(formatDate(newest.positions))}</li>}
				{newest.votes && <li>{profileWords.checkedVotes(formatDate(newest.votes))}</li>}
				<li>{profileWords.datasetDate(formatDate(card.datasetDate))}</li>
			</ul>
			<h3 class="heading">{profileWords.correction}</h3>
			<p class="prose">{profileWords.correctionText(card.entity)}</p>
			<p class="meta">
				{card.wikidata && profileWords.wikidata(card.wikidata) + words.dot}
				<a class="link" href="about.html">
					{profileWords.aboutData}
				</a>
			</p>
		</section>
	);
}
