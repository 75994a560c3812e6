/** Entry: the toolbar popup. Hands the browser to the controller; opens the dataset when the reader searches. */
import { createFinder } from './dataset/find.ts';
import { readOnce } from './dataset/read-once.ts';
import { packageUrl, packageVersion } from './platform/browser.ts';
import { send, sendToTab } from './platform/messaging.ts';
import { openPanel } from './platform/panel.ts';
import { requestSite } from './platform/sites.ts';
import { localStore } from './platform/storage.ts';
import { activeTab, openPage } from './platform/tabs.ts';
import { inTheirLanguage } from './settings/language.ts';
import { withOwnSite, withSite } from './settings/sites.ts';
import { changeSettings, loadSettings, onSettingsChanged } from './settings/store.ts';
import { speak } from './ui/language.ts';
import { startPopup } from './ui/popup/controller.tsx';
import { popupCss } from './ui/popup/css.ts';
import { adoptPageStyles, dressPage } from './ui/styles.ts';
import { createKnowledge } from './worker/knowledge.ts';

/** Of some 20 kB each: those of the last few queries, since each letter typed finds many of the same. */
const SHARDS_KEPT = 40;
const knowledge = createKnowledge(
	(path) => fetch(packageUrl(`data/${path}`)),
	localStore,
	packageVersion(),
	SHARDS_KEPT,
);
const finder = readOnce(async () => createFinder(await knowledge()));

adoptPageStyles(document, popupCss);
void startPopup(document.getElementById('view') as HTMLElement, {
	activeTab,
	send,
	sendToTab,
	loadSettings: async () => inTheirLanguage(await loadSettings(), speak),
	changeSettings,
	onSettingsChanged: (handle) =>
		onSettingsChanged((settings) => void inTheirLanguage(settings, speak).then(handle)),
	withSite,
	withOwnSite,
	requestSite,
	makeSearchReady: () => void finder().catch(() => undefined),
	search: async (query, most) => (await finder()).search(query, most),
	openPage,
	dress: ({ theme }) => dressPage(document, theme),
	openPanel,
	close: () => window.close(),
});
