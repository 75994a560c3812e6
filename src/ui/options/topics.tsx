/**
 * The topics that the reader follows, and a list to choose more from. A choice counts once the button is pressed: in
 * some browsers the arrow keys already choose.
 */
import type { Settings } from '../../model/settings.ts';
import { optionsWords } from '../words.ts';

/** A topic of the dataset, in its own words. */
export interface TopicName {
	id: string;
	label: string;
}

export function Topics(props: {
	followed: readonly string[];
	topics: readonly TopicName[];
	onChange(edit: (settings: Settings) => Settings): void;
}) {
	const { followed, topics, onChange } = props;
	const left = topics.filter(({ id }) => !followed.includes(id));
	return (
		<section class="sites">
			<h2 class="name">{optionsWords.topics}</h2>
			<p class="meta">{optionsWords.topicsNote}</p>
			{followed.length === 0 && <p class="soft">{optionsWords.topicsNone}</p>}
			<ul class="list">
				{followed.map((id) => {
					// One that a later dataset has no more is shown as it stands.
					const label = topics.find((topic) => topic.id === id)?.label ?? id;
					return (
						<li key={id}>
							<bdi lang="en">{label}</bdi>
							<button
								class="text-button"
								type="button"
								aria-label={optionsWords.removeSite(label)}
								onClick={() =>
									onChange((now) => ({ ...now, topics: now.topics.filter((other) => other !== id) }))
								}
							>
								{optionsWords.remove}
							</button>
						</li>
					);
				})}
			</ul>
			{left.length > 0 && (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						const { value } = event.currentTarget.elements.namedItem('topic') as HTMLSelectElement;
						onChange((now) => ({ ...now, topics: [...new Set([...now.topics, value])] }));
					}}
				>
					{/* A new list means that the topic was taken: the key gives the first of those that are left. */}
					<select key={followed.length} name="topic" aria-label={optionsWords.topicToAdd} lang="en">
						{left.map(({ id, label }) => (
							<option key={id} value={id}>
								{label}
							</option>
						))}
					</select>
					<button class="button" type="submit">
						{optionsWords.follow}
					</button>
				</form>
			)}
		</section>
	);
}
