/** Entry: the welcome page, opened once, right after the install. Hands the browser to the controller. */
import { commandKeys } from './platform/browser.ts';
import { send } from './platform/messaging.ts';
import { inTheirLanguage } from './settings/language.ts';
import { loadSettings, onSettingsChanged } from './settings/store.ts';
import { cardCss } from './ui/card/css.ts';
import { speak } from './ui/language.ts';
import { optionsCss } from './ui/options/css.ts';
import { adoptPageStyles, dressPage } from './ui/styles.ts';
import { startWelcome } from './ui/welcome/controller.tsx';
import { welcomeCss } from './ui/welcome/css.ts';

adoptPageStyles(document, cardCss + optionsCss + welcomeCss);
void startWelcome(document.getElementById('view') as HTMLElement, {
	window,
	send,
	loadSettings: async () => inTheirLanguage(await loadSettings(), speak),
	onSettingsChanged: (handle) =>
		onSettingsChanged((settings) => void inTheirLanguage(settings, speak).then(handle)),
	dress: ({ theme }) => dressPage(document, theme),
	async keys() {
		const keys = await commandKeys();
		return {
			next: keys['next-mention'] ?? 'Alt+Shift+J',
			previous: keys['previous-mention'] ?? 'Alt+Shift+K',
		};
	},
});
