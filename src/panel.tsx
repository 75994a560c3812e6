/**
 * Entry: the cast panel, in the browser's side panel or sidebar, where it follows the tab in front, or as a page of its
 * own (`panel.html?tab=7`), where it stays with one tab. Hands the browser to the controller.
 */
import type { ToBackground } from './model/messages.ts';
import { onMessage, send, senderOf, sendToTab } from './platform/messaging.ts';
import { panelTab } from './platform/panel.ts';
import { requestSite } from './platform/sites.ts';
import { activeTab, onTabsChanged, reloadTab, showTab, tabById } from './platform/tabs.ts';
import { inTheirLanguage } from './settings/language.ts';
import { withOwnSite, withSite } from './settings/sites.ts';
import { changeSettings, loadSettings, onSettingsChanged } from './settings/store.ts';
import { startPanel } from './ui/cast/controller.tsx';
import { castCss } from './ui/cast/css.ts';
import { speak } from './ui/language.ts';
import { adoptPageStyles, dressPage } from './ui/styles.ts';

const ownTab = panelTab(location.search);

adoptPageStyles(document, castCss);
void startPanel(document.getElementById('view') as HTMLElement, {
	tab: () => (ownTab === undefined ? activeTab() : tabById(ownTab)),
	onTabsChanged,
	onCastChanged: (handle) =>
		void onMessage<ToBackground>(
			{
				castChanged(_, { tabId }) {
					if (tabId !== undefined) handle(tabId);
					return { ok: true };
				},
			},
			senderOf,
		),
	// Beside its page it need not be shown; from a tab of its own the page is behind it.
	showTab: async (tabId) => {
		if (ownTab !== undefined) await showTab(tabId);
	},
	reloadTab,
	send,
	sendToTab,
	loadSettings: async () => inTheirLanguage(await loadSettings(), speak),
	changeSettings,
	onSettingsChanged: (handle) =>
		onSettingsChanged((settings) => void inTheirLanguage(settings, speak).then(handle)),
	withSite,
	withOwnSite,
	requestSite,
	dress: ({ theme }) => dressPage(document, theme),
});
