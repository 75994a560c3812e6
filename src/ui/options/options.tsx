/**
 * The options page. A pure function of its props; every control reports a change of settings as a function,
 * so that the newest stored settings are changed and not those that happened to be drawn.
 */

import type { EntityId } from '../../model/entity.ts';
import { KINDS } from '../../model/entity.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { DatasetStatus, Fault } from '../../model/messages.ts';
import type { Settings } from '../../model/settings.ts';
import { formatDate } from '../dates.ts';
import { saidFault } from '../faults.ts';
import { Switch } from '../parts.tsx';
import { Logo } from '../shapes.tsx';
import { surfaceAttributes } from '../styles.ts';
import { optionsWords, popupWords, words } from '../words.ts';
import { Check, Choice, Delay, Group, Select } from './controls.tsx';
import { Exchange } from './exchange.tsx';
import { Reset } from './reset.tsx';
import { Sample } from './sample.tsx';
import { type SiteError, type SiteListName, Sites } from './sites.tsx';
import { type TopicName, Topics } from './topics.tsx';

/** Each in itself, so that whoever cannot read the page finds it. */
const OWN_NAMES: Record<LanguageTag, string> = {
	en: 'English',
	ar: 'العربية',
	de: 'Deutsch',
	es: 'Español',
	ko: '한국어',
	uk: 'Українська',
};

export interface OptionsProps {
	settings: Settings;
	/** What of the stored settings could not be read, one sentence each. */
	problems: readonly string[];
	dataset?: DatasetStatus | Fault;
	/** Names of hidden entities; an id that the dataset does not know is shown as it stands. */
	hiddenNames: ReadonlyMap<EntityId, string>;
	/** Every topic of the dataset, by label; empty while they are read. */
	topics: readonly TopicName[];
	/** Announced: "Saved." and the like. */
	status: string;
	siteError?: SiteError;
	confirmingReset: boolean;
	/** Why the last settings file was refused. */
	refused?: readonly string[];
	/** All options were just replaced, and can be brought back. */
	canUndo: boolean;
	handlers: OptionsHandlers;
}

export interface OptionsHandlers {
	onChange(edit: (settings: Settings) => Settings): void;
	onAddSite(list: SiteListName, text: string): void;
	onRemoveSite(list: SiteListName, host: string): void;
	onAskReset(asking: boolean): void;
	onReset(): void;
	onUndo(): void;
	onSaveFile(): void;
	onOpenFile(file: File): void;
}

export function Options(props: OptionsProps) {
	const { settings, handlers } = props;
	return (
		<div {...surfaceAttributes(settings.theme, settings.textSize)} class="surface own options">
			<header>
				<Logo />
				<h1 class="name">
					{words.product} <span class="soft">{optionsWords.optionsTitle}</span>
				</h1>
				<p role="status" class="status">
					{props.status}
				</p>
				{props.canUndo && (
					<button class="button" type="button" onClick={handlers.onUndo}>
						{optionsWords.undo}
					</button>
				)}
			</header>
			<main>
				<p class="prose">{optionsWords.optionsLead}</p>
				{props.problems.length > 0 && (
					<div role="alert" class="problems">
						<p>{optionsWords.problems}</p>
						<ul class="meta">
							{props.problems.map((problem) => (
								<li key={problem}>{problem}</li>
							))}
						</ul>
					</div>
				)}
				<Switch
					label={popupWords.everywhere}
					on={settings.enabled}
					onChange={(enabled) => handlers.onChange((now) => ({ ...now, enabled }))}
				/>
				<Marks {...props} />
				<Opening {...props} />
				<Sites settings={settings} error={props.siteError} handlers={handlers} />
				<Topics followed={settings.topics} topics={props.topics} onChange={handlers.onChange} />
				<Look {...props} />
				<Hidden {...props} />
				<Exchange refused={props.refused} onSave={handlers.onSaveFile} onFile={handlers.onOpenFile} />
				<Reset asking={props.confirmingReset} onAsk={handlers.onAskReset} onReset={handlers.onReset} />
				<About dataset={props.dataset} />
				<section>
					<h2 class="name">{optionsWords.privacy}</h2>
					<p class="prose">{optionsWords.privacyText}</p>
				</section>
			</main>
		</div>
	);
}

function Marks({ settings, handlers }: OptionsProps) {
	const { onChange } = handlers;
	return (
		<section>
			<h2 class="name">{optionsWords.marking}</h2>
			<Sample marks={settings.marks} />
			<Choice
				label={optionsWords.markStyle}
				options={optionsWords.markStyles}
				value={settings.marks.style}
				onChoose={(style) => onChange((now) => ({ ...now, marks: { ...now.marks, style } }))}
			/>
			<Choice
				label={optionsWords.whichMentions}
				note={optionsWords.whichMentionsNote}
				options={optionsWords.markWhich}
				value={settings.marks.which}
				onChoose={(which) => onChange((now) => ({ ...now, marks: { ...now.marks, which } }))}
			/>
			<Group label={optionsWords.whichKinds}>
				{KINDS.map((kind) => (
					<Check
						key={kind}
						label={words.kindsMany[kind]}
						on={settings.kinds[kind]}
						onChange={(on) => onChange((now) => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
					/>
				))}
			</Group>
			<Choice
				label={optionsWords.strictnessLabel}
				options={optionsWords.strictness}
				value={settings.strictness}
				onChoose={(strictness) => onChange((now) => ({ ...now, strictness }))}
			/>
		</section>
	);
}

function Opening({ settings, handlers: { onChange } }: OptionsProps) {
	return (
		<section>
			<h2 class="name">{optionsWords.opening}</h2>
			<Delay
				milliseconds={settings.openDelay}
				onChange={(openDelay) => onChange((now) => ({ ...now, openDelay }))}
			/>
			<Select
				label={optionsWords.hoverKey}
				options={optionsWords.hoverKeys}
				value={settings.hoverKey}
				onChoose={(hoverKey) => onChange((now) => ({ ...now, hoverKey }))}
			/>
		</section>
	);
}

function Look({ settings, handlers: { onChange } }: OptionsProps) {
	return (
		<section>
			<h2 class="name">{optionsWords.looks}</h2>
			<Choice
				label={optionsWords.theme}
				options={optionsWords.themes}
				value={settings.theme}
				onChoose={(theme) => onChange((now) => ({ ...now, theme }))}
			/>
			<Choice
				label={optionsWords.textSize}
				options={optionsWords.textSizes}
				value={settings.textSize}
				onChoose={(textSize) => onChange((now) => ({ ...now, textSize }))}
			/>
			<Select
				label={optionsWords.language}
				options={{ auto: optionsWords.languageAuto, ...OWN_NAMES }}
				value={settings.language}
				onChoose={(language) => onChange((now) => ({ ...now, language }))}
			/>
			<p class="meta">{optionsWords.languageNote}</p>
		</section>
	);
}

function Hidden({ settings, hiddenNames, handlers }: OptionsProps) {
	return (
		<section>
			<h2 class="name">{optionsWords.hidden}</h2>
			{settings.hidden.length === 0 && <p class="soft">{optionsWords.hiddenNone}</p>}
			<ul class="list">
				{settings.hidden.map((id) => {
					const name = hiddenNames.get(id) ?? id;
					return (
						<li key={id}>
							<span dir="auto">{name}</span>
							<button
								class="text-button"
								type="button"
								aria-label={optionsWords.showAgainFor(name)}
								onClick={() =>
									handlers.onChange((now) => ({ ...now, hidden: now.hidden.filter((other) => other !== id) }))
								}
							>
								{optionsWords.showAgain}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function About({ dataset }: { dataset?: DatasetStatus | Fault }) {
	return (
		<section>
			<h2 class="name">{optionsWords.about}</h2>
			{!dataset ? (
				<p class="prose">{optionsWords.aboutLoading}</p>
			) : 'error' in dataset ? (
				<div role="alert">
					<p class="prose">{saidFault(dataset).error}</p>
					<p class="soft">{saidFault(dataset).advice}</p>
				</div>
			) : (
				<p class="prose">
					{optionsWords.aboutCounts(formatDate(dataset.date), dataset.entities, dataset.aliases)}
				</p>
			)}
			<p>
				<a class="link" href="about.html" target="_blank" rel="noopener">
					{optionsWords.aboutMore}
				</a>
			</p>
		</section>
	);
}
