/** Entry: the options page. Hands the browser to the controller. */
import { send } from './platform/messaging.ts';
import { forgetSite, requestSite } from './platform/sites.ts';
import { withOwnSite, withSite } from './settings/sites.ts';
import {
	changeSettings,
	loadSettings,
	onSettingsChanged,
	resetSettings,
	settingsProblems,
} from './settings/store.ts';
import { startOptions } from './ui/options/controller.tsx';
import { optionsCss } from './ui/options/css.ts';
import { adoptStyles, dressPage } from './ui/styles.ts';

adoptStyles(document, optionsCss);
void startOptions(document.getElementById('view') as HTMLElement, {
	send,
	loadSettings,
	settingsProblems,
	changeSettings,
	resetSettings,
	onSettingsChanged,
	withSite,
	withOwnSite,
	requestSite,
	forgetSite,
	dress: ({ theme }) => dressPage(document, theme),
});
