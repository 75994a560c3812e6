/** Entry: the toolbar popup. Hands the browser to the controller. */

import { send, sendToTab } from './platform/messaging.ts';
import { requestSite } from './platform/sites.ts';
import { activeTab } from './platform/tabs.ts';
import { withOwnSite, withSite } from './settings/sites.ts';
import { changeSettings, loadSettings, onSettingsChanged } from './settings/store.ts';
import { startPopup } from './ui/popup/controller.tsx';
import { popupCss } from './ui/popup/css.ts';
import { adoptStyles, dressPage } from './ui/styles.ts';

adoptStyles(document, popupCss);
void startPopup(document.getElementById('view') as HTMLElement, {
	activeTab,
	send,
	sendToTab,
	loadSettings,
	changeSettings,
	onSettingsChanged,
	withSite,
	withOwnSite,
	requestSite,
	dress: ({ theme }) => dressPage(document, theme),
	close: () => window.close(),
});
