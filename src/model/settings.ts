/** The reader's settings. Types and defaults only; src/settings stores, migrates and repairs them. */
import type { EntityId, Kind } from './entity.ts';
import type { LanguageChoice } from './language.ts';

export type MarkStyle = 'dotted' | 'solid' | 'tint' | 'none';
/** Which mentions carry a mark; every mention can be hovered whatever is chosen. */
export type MarkWhich = 'first' | 'all';
export type Theme = 'auto' | 'light' | 'dark';
export type TextSize = 'small' | 'medium' | 'large';
/** `sure`: certain matches only; `possible`: likely ones too, labelled. */
export type Strictness = 'sure' | 'possible';
/** `known`: news sites, by themselves; `asked`: none but those that the reader added or asks for. */
export type SitesWhen = 'known' | 'asked';
export type HoverKey = 'none' | 'alt' | 'ctrl' | 'shift';

export interface Settings {
	version: 2;
	/** Annotations on everywhere. */
	enabled: boolean;
	sites: {
		when: SitesWhen;
		/** Hosts on which the reader turned annotations off. */
		off: string[];
		/** Hosts outside the list of news sites that the reader added. */
		on: string[];
	};
	kinds: Record<Kind, boolean>;
	marks: { style: MarkStyle; which: MarkWhich };
	/** Pointer rest before a card opens, in ms. */
	openDelay: number;
	/** Key to hold while hovering. */
	hoverKey: HoverKey;
	strictness: Strictness;
	theme: Theme;
	textSize: TextSize;
	/** Of the interface; names and sentences of the dataset stay in theirs. */
	language: LanguageChoice;
	/** Entities that the reader does not want marked. */
	hidden: EntityId[];
	/** Ids of topics whose positions come right after those on the article's own. */
	topics: string[];
}

export const DEFAULT_SETTINGS: Settings = {
	version: 2,
	enabled: true,
	sites: { when: 'known', off: [], on: [] },
	kinds: { person: true, organisation: true, state: true, outlet: true },
	marks: { style: 'dotted', which: 'first' },
	openDelay: 300,
	hoverKey: 'none',
	strictness: 'possible',
	theme: 'auto',
	textSize: 'medium',
	language: 'auto',
	hidden: [],
	topics: [],
};
