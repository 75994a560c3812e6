/**
 * Entry: the background (service worker, event page in Firefox). It may be stopped at any moment and is woken
 * by a message or an event, so every listener is registered synchronously and nothing that matters is kept in
 * memory only.
 */
import type { Dataset } from './dataset/open.ts';
import type { Fault, ToBackground } from './model/messages.ts';
import { profileAddress, whoIsAddress } from './model/profile-address.ts';
import { message, packageUrl, packageVersion } from './platform/browser.ts';
import { addSelectionMenu, onSelectionMenu } from './platform/menus.ts';
import { onMessage, senderOf, sendToTab } from './platform/messaging.ts';
import { openPanelOnCommand } from './platform/panel.ts';
import { onSitesChanged } from './platform/sites.ts';
import { localStore, runStore } from './platform/storage.ts';
import { injectScripts, onCommand, onFirstInstall, onStart, onTabClosed, openPage } from './platform/tabs.ts';
import { showBadge } from './platform/toolbar.ts';
import { readCatalogue } from './settings/language.ts';
import { changeSettings, loadSettings, onSettingsChanged } from './settings/store.ts';
import { annotation, card, status, summaries } from './worker/answers.ts';
import { createDemand } from './worker/demand.ts';
import { createKnowledge, faultOf } from './worker/knowledge.ts';
import { annotateTab, applySettings, pageOptions } from './worker/pages.ts';
import { createSerial } from './worker/serial.ts';

const knowledge = createKnowledge((path) => fetch(packageUrl(`data/${path}`)), localStore, packageVersion());
const demand = createDemand(runStore);

/** A failed answer is a reply too: the reader sees what is wrong and what to do. */
async function answer<T>(make: (known: Dataset) => T | Promise<T>): Promise<T | Fault> {
	try {
		return await make(await knowledge());
	} catch (error) {
		return faultOf(error);
	}
}

onMessage<ToBackground>(
	{
		pageOptions: async ({ host }, { tabId }) => pageOptions(host, tabId, await loadSettings(), demand),
		annotatePage: async ({ article }) => {
			const settings = await loadSettings();
			return answer((known) => annotation(known, article, settings));
		},
		async getCard({ entity, date, topics }) {
			const settings = await loadSettings();
			return {
				...(await answer((known) => card(known, entity, date, topics, settings.topics))),
				language: await readCatalogue(settings.language, 'card'),
			};
		},
		describe: ({ entities, date, topics }) =>
			answer(async (known) => ({ entities: await summaries(known, entities, date, topics) })),
		datasetStatus: () => answer(status),
		async injectCard(_, { tabId, frameId }) {
			if (tabId === undefined) return { ok: false };
			await injectScripts(tabId, ['card.js'], frameId);
			return { ok: true };
		},
		async castChanged({ count }, { tabId }) {
			if (tabId !== undefined) await showBadge(tabId, count);
			return { ok: true };
		},
		async openProfile(profile, { tabId }) {
			await openPage(profileAddress(profile), tabId);
			return { ok: true };
		},
		async hideEntity({ entity }) {
			await changeSettings((settings) => ({
				...settings,
				hidden: [...new Set([...settings.hidden, entity])],
			}));
			return { ok: true };
		},
		async annotateTab({ tabId, host }, { isOwnPage }) {
			if (!isOwnPage) return { error: 'Only the popup may ask.', advice: 'Use it.' };
			try {
				await annotateTab(tabId, host, demand);
				return { ok: true };
			} catch {
				return {
					error: 'The browser lets no extension into this page.',
					advice: 'This is so on its own pages and on extension stores. Try it on another page.',
				};
			}
		},
	},
	senderOf,
);

// Two changes in quick succession must not reach the pages in the wrong order.
const applyNow = createSerial(async () => applySettings(await loadSettings(), demand));
onSettingsChanged(() => void applyNow());
onSitesChanged(() => void applyNow());
onStart(() => {
	void applyNow();
	void addSelectionMenu(message('whoIs'));
});
onFirstInstall(() => void openPage('welcome.html'));
onSelectionMenu((text, tabId) => void openPage(whoIsAddress(text), tabId));
onTabClosed((tabId) => void demand.remove(tabId));
openPanelOnCommand();
onCommand((command, tabId) => {
	const by = command === 'next-mention' ? 1 : command === 'previous-mention' ? -1 : undefined;
	// A page without our script has nothing to step through.
	if (by) void sendToTab(tabId, 'step', { by }).catch(() => undefined);
});
