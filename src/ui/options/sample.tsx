/** A sentence of invented news, marked as the settings say: what a choice looks like before it is lived with. */
import type { Settings } from '../../model/settings.ts';
import { optionsWords } from '../words.ts';

export function Sample({ marks }: { marks: Settings['marks'] }) {
	return (
		<figure class="sample" data-mark={marks.style} aria-label={optionsWords.sample}>
			<p class="prose">
				{optionsWords.sampleBefore}
				<span class="mark">{optionsWords.sampleName}</span>
				{optionsWords.sampleMiddle}
				<span class="mark">{optionsWords.sampleBody}</span>
				{optionsWords.sampleAfter}
				<span class={marks.which === 'all' ? 'mark' : undefined}>{optionsWords.sampleAgain}</span>
				{optionsWords.sampleEnd}
			</p>
		</figure>
	);
}
