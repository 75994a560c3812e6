/**
 * Which pages are annotated, and keeping open pages, badge, icon and registered sites in step with the
 * reader's settings.
 */
import type { PageOptions } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import { sendToTab } from '../platform/messaging.ts';
import { listedPatterns, registerSites } from '../platform/sites.ts';
import { allTabs, injectScripts, injectStyles } from '../platform/tabs.ts';
import { showBadge, showIcon } from '../platform/toolbar.ts';
import { siteVerdict } from '../settings/sites.ts';
import type { Demand } from './demand.ts';

export async function pageOptions(
	host: string,
	tabId: number | undefined,
	settings: Settings,
	demand: Demand,
): Promise<PageOptions> {
	const onDemand = await demand.has(tabId, host);
	return { ...siteVerdict(host, settings, listedPatterns(), onDemand), onDemand, settings };
}

/** Annotates one tab that the reader pointed at; rejects where the browser lets no extension in. */
export async function annotateTab(tabId: number, host: string, demand: Demand): Promise<void> {
	await demand.add(tabId, host);
	await injectStyles(tabId, ['marks.css']).catch(() => undefined);
	await injectScripts(tabId, ['content.js']);
}

/** Tells every open page of ours what now holds, and sets icon and registered sites. */
export async function applySettings(settings: Settings, demand: Demand): Promise<void> {
	// A site that the browser refuses must not keep open pages from being told that all is off.
	const registered = registerSites(settings.sites.on).catch(() => undefined);
	await Promise.all([showIcon(settings.enabled), registered]);
	for (const tab of await allTabs()) {
		if (tab.host === undefined) continue;
		const options = await pageOptions(tab.host, tab.id, settings, demand);
		if (!options.active) await showBadge(tab.id, 0);
		// Most tabs hold no page of ours; they have nobody to answer.
		await sendToTab(tab.id, 'settingsChanged', { options }).catch(() => undefined);
	}
}
