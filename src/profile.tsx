/**
 * Entry: the profile page. It opens the dataset by itself rather than ask the background, which would have to carry
 * search and profiles in its script and is stopped whenever it is idle.
 */
import { createFinder } from './dataset/find.ts';
import { readProfile } from './dataset/profile.ts';
import { readOnce } from './dataset/read-once.ts';
import { readProfileQuery } from './model/profile-address.ts';
import { packageUrl, packageVersion } from './platform/browser.ts';
import { localStore } from './platform/storage.ts';
import { inTheirLanguage } from './settings/language.ts';
import { loadSettings, onSettingsChanged } from './settings/store.ts';
import { speak } from './ui/language.ts';
import { startProfile } from './ui/profile/controller.tsx';
import { profileCss } from './ui/profile/css.ts';
import { adoptPageStyles, dressPage } from './ui/styles.ts';
import { createKnowledge, faultOf } from './worker/knowledge.ts';

/** Of some 20 kB each: those of the last few queries, since each letter typed finds many of the same. */
const SHARDS_KEPT = 40;
const knowledge = createKnowledge(
	(path) => fetch(packageUrl(`data/${path}`)),
	localStore,
	packageVersion(),
	SHARDS_KEPT,
);
const finder = readOnce(async () => createFinder(await knowledge()));

adoptPageStyles(document, profileCss);
void startProfile(document.getElementById('view') as HTMLElement, {
	query: readProfileQuery(location.search),
	profile: async (entity, date, topic) => readProfile(await knowledge(), entity, date, topic),
	search: async (query, most) => (await finder()).search(query, most),
	whoIs: async (text, most) => (await finder()).whoIs(text, most),
	faultOf,
	goTo: (address) => location.assign(address),
	replaceAddress: (address) => history.replaceState(null, '', address),
	copy: (text) => navigator.clipboard.writeText(text),
	setTitle: (title) => {
		document.title = title;
	},
	loadSettings: async () => inTheirLanguage(await loadSettings(), speak),
	onSettingsChanged: (handle) =>
		onSettingsChanged((settings) => void inTheirLanguage(settings, speak).then(handle)),
	dress: ({ theme }) => dressPage(document, theme),
});
