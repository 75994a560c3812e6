/** Entry: the options page. Hands the browser to the controller. */
import { TOPICS_FILE } from './dataset/layout.ts';
import { packageUrl } from './platform/browser.ts';
import { send } from './platform/messaging.ts';
import { forgetSite, requestSite } from './platform/sites.ts';
import { exportSettings, importSettings } from './settings/exchange.ts';
import { inTheirLanguage } from './settings/language.ts';
import { withOwnSite, withSite } from './settings/sites.ts';
import {
	changeSettings,
	loadSettings,
	onSettingsChanged,
	resetSettings,
	settingsProblems,
} from './settings/store.ts';
import { speak } from './ui/language.ts';
import { startOptions } from './ui/options/controller.tsx';
import { optionsCss } from './ui/options/css.ts';
import { adoptPageStyles, dressPage } from './ui/styles.ts';

adoptPageStyles(document, optionsCss);
void startOptions(document.getElementById('view') as HTMLElement, {
	send,
	loadSettings: async () => inTheirLanguage(await loadSettings(), speak),
	settingsProblems,
	changeSettings,
	resetSettings,
	onSettingsChanged: (handle) =>
		onSettingsChanged((settings) => void inTheirLanguage(settings, speak).then(handle)),
	withSite,
	withOwnSite,
	requestSite,
	forgetSite,
	exportSettings,
	importSettings,
	topics: async () => (await fetch(packageUrl(`data/${TOPICS_FILE}`))).json(),
	saveFile,
	dress: ({ theme }) => dressPage(document, theme),
});

/** A link that the page presses itself: no permission is needed to give a reader a file that the page made. */
function saveFile(name: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has the content once the click is handled.
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
