/**
 * Puts the design system's style sheets onto a root: the card's shadow root or one of our own pages.
 * Constructed sheets, because they work under every page's content security policy and add no element.
 */
import type { TextSize, Theme } from '../model/settings.ts';
import { baseCss } from './base.ts';
import { controlsCss } from './controls.ts';
import { languageAttributes } from './language.ts';
import { tokensCss } from './tokens.ts';

/** Replaces the style sheets of `root` by tokens, shared rules and the view's own. */
export function adoptStyles(root: DocumentOrShadowRoot, viewCss: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(tokensCss + baseCss + viewCss);
	root.adoptedStyleSheets = [sheet];
}

/** The same for a view of our own pages, which have bigger controls. */
export function adoptPageStyles(root: DocumentOrShadowRoot, viewCss: string): void {
	adoptStyles(root, controlsCss + viewCss);
}

/** Makes canvas and scroll bars of one of our own pages follow theme and language; the views carry the rest. */
export function dressPage(document: Document, theme: Theme): void {
	Object.assign(document.documentElement, languageAttributes());
	document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
}

/** Attributes of a view's root element. */
export function surfaceAttributes(theme: Theme, textSize: TextSize) {
	return { 'data-theme': theme, 'data-size': textSize, ...languageAttributes() } as const;
}
