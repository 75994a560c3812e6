/**
 * Where someone stands, topic by topic: position, sentence, date, sources. The sentence never stands without
 * its date and sources, nor the position without its word.
 */
import type { CardStance } from '../../model/card.ts';
import { formatDate } from '../dates.ts';
import { Cite, PositionMark } from '../parts.tsx';
import { Glyph } from '../shapes.tsx';
import { words } from '../words.ts';
import { arrangeStances, type StanceGroup } from './arrange.ts';

export function Stances({ stances, onResize }: { stances: readonly CardStance[]; onResize: () => void }) {
	if (stances.length === 0) return null;
	const { open, rest } = arrangeStances(stances);
	return (
		<div class="stances">
			<Groups groups={open} />
			{rest.length > 0 && (
				<details onToggle={onResize}>
					<summary>
						{words.allPositions(stances.length)}
						<Glyph name="down" />
					</summary>
					<Groups groups={rest} />
				</details>
			)}
		</div>
	);
}

function Groups({ groups }: { groups: readonly StanceGroup[] }) {
	return (
		<>
			{groups.map((group) => (
				<div key={group.topic} class="topic">
					<h3 class={group.onTopic ? 'heading on-topic' : 'heading'} title={group.question}>
						<bdi lang="en">{group.label}</bdi>
					</h3>
					{group.stances.map((stance) => (
						<Stance key={`${stance.date} ${stance.statement}`} stance={stance} />
					))}
				</div>
			))}
		</>
	);
}

function Stance({ stance }: { stance: CardStance }) {
	const date = formatDate(stance.date);
	const relation =
		stance.relation === 'since'
			? words.sinceLabel(date)
			: stance.relation === 'later'
				? words.laterLabel(date)
				: undefined;
	return (
		<div class="stance">
			<p class="prose">
				{relation && <span class="label">{relation}</span>} <PositionMark position={stance.position} />{' '}
				<bdi lang="en">{stance.statement}</bdi>
			</p>
			<p class="meta">
				{/* A relation has named the date already. */}
				{!relation && date}
				{stance.until && (relation ? '' : words.dot) + words.heldUntil(formatDate(stance.until))}
				{(!relation || stance.until) && stance.sources.length > 0 && words.dot}
				<Cite sources={stance.sources} dates={{ beside: stance.date }} />
			</p>
		</div>
	);
}
