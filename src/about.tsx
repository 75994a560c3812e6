/** Entry: the page "About the data". What it says was put into its HTML by the build; nothing is fetched. */
import { render } from 'preact';
import type { AboutData } from './model/about.ts';
import type { Settings } from './model/settings.ts';
import { inTheirLanguage } from './settings/language.ts';
import { loadSettings, onSettingsChanged } from './settings/store.ts';
import { About } from './ui/about/about.tsx';
import { aboutCss } from './ui/about/css.ts';
import { speak } from './ui/language.ts';
import { adoptPageStyles, dressPage } from './ui/styles.ts';

const place = document.getElementById('about-data') as HTMLTemplateElement;
const data = JSON.parse(place.content.textContent ?? '') as AboutData;
const view = document.getElementById('view') as HTMLElement;

function draw(settings: Settings): void {
	dressPage(document, settings.theme);
	render(<About data={data} theme={settings.theme} textSize={settings.textSize} />, view);
}

adoptPageStyles(document, aboutCss);
const speakAndDraw = async (settings: Settings) => draw(await inTheirLanguage(settings, speak));
void loadSettings().then(speakAndDraw);
onSettingsChanged((settings) => void speakAndDraw(settings));
