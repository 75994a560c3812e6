/**
 * What a card tells, opened in the list: roles, positions on the story's topics first, sources. The panel is the equal
 * path for whoever cannot use marks, so nothing that a card says of an entity may be missing here.
 */

import type { CardModel } from '../../model/card.ts';
import type { EntityId } from '../../model/entity.ts';
import type { EntitySummary, Fault } from '../../model/messages.ts';
import { profileAddress } from '../../model/profile-address.ts';
import { kindLine } from '../card/arrange.ts';
import { Roles } from '../card/roles.tsx';
import { Stances } from '../card/stances.tsx';
import { formatDate, formatMonth, spellDates } from '../dates.ts';
import { saidFault } from '../faults.ts';
import { Cite } from '../parts.tsx';
import { words } from '../words.ts';
import { castWords } from './words.ts';

export interface DetailsProps {
	/** Absent while it is looked up. */
	model?: CardModel;
	fault?: Fault;
	/** The story's main topic, for the profile. */
	topic?: string;
	/** Whom an uncertain match may mean instead. */
	others: readonly EntitySummary[];
	/** Who stands in the list, where `model` is one of the others. */
	insteadOf?: { entity: EntityId; name: string };
	onChoose(entity: EntityId): void;
	onHide(entity: EntityId): void;
}

export function Details(props: DetailsProps) {
	const { model, fault } = props;
	if (fault)
		return (
			<div role="alert">
				<p class="prose">{saidFault(fault).error}</p>
				<p class="meta">{saidFault(fault).advice}</p>
			</div>
		);
	if (!model) return <p class="meta">{words.loading}</p>;
	const { insteadOf } = props;
	return (
		<>
			{insteadOf && (
				<p class="instead">
					<span class="name" dir="auto">
						{model.name}
					</span>
					<button class="text-button meta" type="button" onClick={() => props.onChoose(insteadOf.entity)}>
						{castWords.insteadOf(insteadOf.name)}
					</button>
				</p>
			)}
			<p class="meta">
				{model.nativeName && (
					<>
						<span class="native" lang={model.nativeName.lang} dir="auto">
							{model.nativeName.name}
						</span>
						{words.dot}
					</>
				)}
				{kindLine(model)}
			</p>
			{!insteadOf && props.others.length > 0 && <Others {...props} />}
			<Roles model={model} />
			<Stances stances={model.stances} onResize={() => undefined} />
			<Affiliations model={model} />
			<OutletFacts model={model} />
			<Foot {...props} model={model} />
		</>
	);
}

function Others({ others, onChoose }: DetailsProps) {
	return (
		<div class="others">
			<p class="meta">{words.orElse}</p>
			<ul>
				{others.map(({ entity, name, role, kind }) => (
					<li key={entity}>
						<button type="button" onClick={() => onChoose(entity)}>
							<span class="name" dir="auto">
								{name}
							</span>
							<span class="meta">{role ?? words.kinds[kind]}</span>
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

function Affiliations({ model }: { model: CardModel }) {
	if (model.affiliations.length === 0) return null;
	return (
		<ul class="roles">
			{model.affiliations.map(({ title, asOf, sources }) => (
				<li key={title}>
					{title}
					<span class="meta">
						{words.dot}
						{words.asOf(formatMonth(asOf))}
						{sources.length > 0 && words.dot}
						<Cite sources={sources} dates="title" />
					</span>
				</li>
			))}
		</ul>
	);
}

/** Owner and control with their monitor, date and sources: of an outlet in the story, and of the page's own. */
export function OutletFacts({ model: { outlet } }: { model: CardModel }) {
	if (!outlet || !(outlet.owner || outlet.control)) return null;
	return (
		<div class="outlet">
			<dl>
				{outlet.owner && (
					<div>
						<dt class="meta">{castWords.owner}</dt>
						<dd>{outlet.owner}</dd>
					</div>
				)}
				{outlet.control && (
					<div>
						<dt class="meta">{castWords.control}</dt>
						<dd>{spellDates(outlet.control)}</dd>
					</div>
				)}
			</dl>
			<Cite sources={outlet.sources} />
		</div>
	);
}

function Foot({ model, topic, onHide }: DetailsProps & { model: CardModel }) {
	const { entity, articleDate: date } = model;
	return (
		<div class="foot">
			<p class="meta">
				{words.entryAsOf(formatMonth(model.checked))}
				{words.dot}
				{words.datasetOf(formatDate(model.datasetDate, 'short'))}
			</p>
			{model.articleIsNewer && <p class="meta newer">{words.articleNewer}</p>}
			<p class="actions">
				<a
					class="link meta"
					href={profileAddress({ entity, ...(date && { date }), ...(topic && { topic }) })}
					target="_blank"
					rel="noopener"
				>
					{castWords.allPositions}
				</a>
				<button
					class="text-button meta"
					type="button"
					title={castWords.hideTitle}
					onClick={() => onHide(entity)}
				>
					{castWords.hide}
				</button>
			</p>
		</div>
	);
}
