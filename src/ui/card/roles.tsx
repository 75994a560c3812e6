/** The roles of a card, at the article's date and now, a line each with its sources: drawn alike in card and panel. */
import type { CardModel } from '../../model/card.ts';
import { Cite } from '../parts.tsx';
import { words } from '../words.ts';
import { roleLines } from './arrange.ts';

/** Roles carry their own dates, so those of the sources wait in the links' titles: stances are what a card is for. */
export function Roles({ model }: { model: CardModel }) {
	const lines = roleLines(model);
	if (lines.length === 0) return null;
	return (
		<div class="roles">
			{lines.map((line) => (
				<div key={`${line.label} ${line.text}`}>
					<p class="prose">
						{line.label && <span class="label">{line.label}</span>} <bdi>{line.text}</bdi>
					</p>
					<p class="meta">
						{line.asOf}
						{line.asOf && line.sources.length > 0 && words.dot}
						<Cite sources={line.sources} dates="title" />
					</p>
				</div>
			))}
		</div>
	);
}
