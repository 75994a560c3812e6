// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardModel } from '../../../src/model/card.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { startWelcome, type WelcomeEnvironment } from '../../../src/ui/welcome/controller.tsx';
import { sample } from '../../../src/ui/welcome/words.ts';

const start = sample.text.indexOf('Jens Stoltenberg');
const MENTION = {
	start,
	end: start + 'Jens Stoltenberg'.length,
	entity: 'jens-stoltenberg',
	via: 'name',
	confidence: 1,
	certainty: 'sure',
	marked: true,
	candidates: ['jens-stoltenberg'],
};
const ANNOTATION = { mentions: [MENTION], heldBack: [], topics: [], cast: [], milliseconds: 0 };
const CARD: CardModel = {
	entity: 'jens-stoltenberg',
	name: 'Jens Stoltenberg',
	kind: 'person',
	country: 'no',
	otherNames: [],
	otherRoles: [],
	roleIsCurrent: false,
	affiliations: [],
	stances: [],
	checked: '2026-02-15',
	datasetDate: '2026-02-15',
	articleDate: sample.date,
	articleIsNewer: false,
};
const FAULT = { error: 'The index is damaged.', advice: 'Install Dramatis again.' };

let view: HTMLElement;
let answers: Record<string, unknown>;
const sent: string[] = [];

async function begin(): Promise<void> {
	const environment: WelcomeEnvironment = {
		window,
		send: ((type: string) => {
			sent.push(type);
			return Promise.resolve(answers[type]);
		}) as WelcomeEnvironment['send'],
		loadSettings: async () => DEFAULT_SETTINGS,
		onSettingsChanged: () => undefined,
		dress: () => undefined,
		keys: async () => ({ next: 'Alt+Shift+J', previous: 'Alt+Shift+K' }),
	};
	await startWelcome(view, environment);
}
const settle = () => vi.waitFor(() => expect(view.querySelector('.card h2, .card .fault')).not.toBeNull());
const name = () => view.querySelector<HTMLButtonElement>('.named')!;

beforeEach(() => {
	vi.useRealTimers();
	sent.length = 0;
	answers = { annotatePage: ANNOTATION, getCard: CARD, hideEntity: { ok: true } };
	document.body.innerHTML = '<div id="view"></div>';
	view = document.getElementById('view')!;
});
afterEach(() => vi.useRealTimers());

describe('the welcome page', () => {
	it('finds the names of its sentence by the engine and leaves its words as they are', async () => {
		await begin();
		expect(sent).toEqual(['annotatePage']);
		expect(view.querySelector('.sample-text')!.textContent).toBe(sample.text);
		expect(name().textContent).toBe('Jens Stoltenberg');
	});

	it('opens a card on a press, and takes it away with Escape, back to the name', async () => {
		await begin();
		name().click();
		await settle();
		expect(name().getAttribute('aria-expanded')).toBe('true');
		expect(view.querySelector('.card')!.textContent).toContain('Jens Stoltenberg');
		view
			.querySelector('.card')!
			.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		expect(view.querySelector('.card')).toBeNull();
		expect(document.activeElement).toBe(name());
	});

	it('says what is wrong where nothing can be read', async () => {
		answers.annotatePage = FAULT;
		await begin();
		expect(view.querySelector('[role="alert"]')!.textContent).toContain(FAULT.advice);
		expect(view.querySelector('.sample-text')!.textContent).toBe(sample.text);
	});

	it('says what is wrong where a card cannot be had', async () => {
		answers.getCard = FAULT;
		await begin();
		name().click();
		await vi.waitFor(() => expect(view.querySelector('.card')?.textContent).toContain(FAULT.error));
	});

	it('is sound for assistive technology, with and without an open card', async () => {
		await begin();
		const broken = async () =>
			(await axe.run(view, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }))
				.violations;
		expect(await broken()).toEqual([]);
		name().click();
		await settle();
		expect(await broken()).toEqual([]);
	});
});
