/** The reader's two lists of sites, each with a field to add one and a button to remove each. */
import type { Settings } from '../../model/settings.ts';
import { optionsWords } from '../words.ts';
import { Choice } from './controls.tsx';

export type SiteListName = 'off' | 'on';

export interface SiteError {
	list: SiteListName;
	text: string;
}

interface SitesHandlers {
	onChange(edit: (settings: Settings) => Settings): void;
	onAddSite(list: SiteListName, text: string): void;
	onRemoveSite(list: SiteListName, host: string): void;
}

export function Sites(props: { settings: Settings; error?: SiteError; handlers: SitesHandlers }) {
	return (
		<section>
			<h2 class="name">{optionsWords.sites}</h2>
			<Choice
				label={optionsWords.sitesWhen}
				options={optionsWords.sitesWhens}
				value={props.settings.sites.when}
				onChoose={(when) => props.handlers.onChange((now) => ({ ...now, sites: { ...now.sites, when } }))}
			/>
			<SiteList {...props} list="off" heading={optionsWords.sitesOff} none={optionsWords.sitesOffNone} />
			<SiteList {...props} list="on" heading={optionsWords.sitesOn} none={optionsWords.sitesOnNone} />
		</section>
	);
}

function SiteList(props: {
	settings: Settings;
	error?: SiteError;
	handlers: SitesHandlers;
	list: SiteListName;
	heading: string;
	none: string;
}) {
	const { list, handlers } = props;
	const hosts = props.settings.sites[list];
	const error = props.error?.list === list ? props.error.text : undefined;
	const errorId = `site-error-${list}`;
	return (
		<div class="sites">
			<h3>{props.heading}</h3>
			{hosts.length === 0 && <p class="soft">{props.none}</p>}
			<ul class="list">
				{hosts.map((host) => (
					<li key={host}>
						<bdi>{host}</bdi>
						<button
							class="text-button"
							type="button"
							aria-label={optionsWords.removeSite(host)}
							onClick={() => handlers.onRemoveSite(list, host)}
						>
							{optionsWords.remove}
						</button>
					</li>
				))}
			</ul>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const field = event.currentTarget.elements.namedItem('site') as HTMLInputElement;
					handlers.onAddSite(list, field.value);
				}}
			>
				{/* A new list means that the site was taken: the key gives an empty field. */}
				<input
					key={hosts.length}
					name="site"
					type="text"
					inputMode="url"
					autocomplete="off"
					spellcheck={false}
					placeholder="news.example"
					aria-label={`${props.heading}: ${optionsWords.siteToAdd}`}
					aria-invalid={error !== undefined}
					aria-describedby={error && errorId}
				/>
				<button class="button" type="submit">
					{optionsWords.addSite}
				</button>
			</form>
			{error && (
				<p id={errorId} class="error" role="alert">
					{error}
				</p>
			)}
		</div>
	);
}
