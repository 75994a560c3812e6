import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BROWSERS, type Browser, DIST, describeBuilt, ROOT, readBuilt } from './built.ts';

const manifestOf = (browser: Browser) => JSON.parse(readBuilt(browser, 'manifest.json'));
const hosts = JSON.parse(readFileSync(join(ROOT, 'data', 'hosts.json'), 'utf8')) as string[];
const PATTERNS = hosts.map((host) => `*://*.${host}/*`);

/** Every string in the manifest that looks like a file of the package. */
function filesIn(value: unknown): string[] {
	if (typeof value === 'string')
		return /^[\w-]+(?:\/[\w-]+)*\.(?:js|css|html|png|svg)$/.test(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : [];
}

describeBuilt('the manifests', () => {
	it.each(BROWSERS)('%s: asks for no more than it needs', (browser) => {
		const manifest = manifestOf(browser);
		expect(manifest.manifest_version).toBe(3);
		expect([...manifest.permissions].sort()).toEqual(
			[
				'activeTab',
				'contextMenus',
				'scripting',
				...(browser === 'chrome' ? ['sidePanel'] : []),
				'storage',
			].sort(),
		);
		expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
		expect(
			Object.keys(manifest).filter((key) => /permissions|externally|web_accessible|update_url/.test(key)),
		).toEqual(['permissions', 'optional_host_permissions', 'host_permissions']);
	});

	it.each(BROWSERS)('%s: runs on the listed sites and nowhere else', (browser) => {
		const manifest = manifestOf(browser);
		expect(PATTERNS.length).toBeGreaterThan(100);
		expect(manifest.content_scripts).toHaveLength(1);
		expect(manifest.content_scripts[0].matches).toEqual(PATTERNS);
		expect(manifest.content_scripts[0]).toMatchObject({ js: ['content.js'], css: ['marks.css'] });
		expect(manifest.host_permissions).toEqual(PATTERNS);
		expect(new Set(PATTERNS).size).toBe(PATTERNS.length);
	});

	it.each(BROWSERS)('%s: every file that it names is in the package', (browser) => {
		const files = filesIn(manifestOf(browser));
		expect(files).toEqual(
			expect.arrayContaining(['background.js', 'popup.html', 'options.html', 'icons/icon-128.png']),
		);
		expect(files.filter((file) => !existsSync(join(DIST, browser, file)))).toEqual([]);
	});

	it.each(BROWSERS)('%s: its pages may load nothing from elsewhere', (browser) => {
		const rules = manifestOf(browser).content_security_policy.extension_pages.split('; ') as string[];
		expect(rules).toContain("default-src 'none'");
		for (const rule of rules) expect(rule).toMatch(/^[a-z-]+ '(?:self|none)'$/);
	});

	it('has the version of package.json', () => {
		const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
		for (const browser of BROWSERS) expect(manifestOf(browser).version).toBe(version);
	});

	it('tells Firefox that no data is collected, and keeps its kind of background', () => {
		const { browser_specific_settings, background, minimum_chrome_version } = manifestOf('firefox');
		expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
		expect(background.scripts).toEqual(['background.js']);
		expect(background.service_worker).toBeUndefined();
		expect(minimum_chrome_version).toBeUndefined();
	});

	it('keeps Chromium’s kind of background, and nothing of Firefox', () => {
		const { browser_specific_settings, background } = manifestOf('chrome');
		expect(background.service_worker).toBe('background.js');
		expect(background.scripts).toBeUndefined();
		expect(browser_specific_settings).toBeUndefined();
	});

	it('gives the cast panel its place in each browser, and a key', () => {
		const [chrome, firefox] = BROWSERS.map(manifestOf);
		expect(chrome.side_panel).toEqual({ default_path: 'panel.html' });
		expect(chrome.sidebar_action).toBeUndefined();
		expect(firefox.sidebar_action).toMatchObject({ default_panel: 'panel.html', open_at_install: false });
		expect(firefox.side_panel).toBeUndefined();
		const key = { suggested_key: { default: 'Alt+Shift+L' } };
		expect(chrome.commands['show-cast']).toMatchObject(key);
		expect(firefox.commands._execute_sidebar_action).toMatchObject(key);
		// Chromium takes four suggested keys at most, and none of Firefox's names.
		expect(Object.keys(chrome.commands)).toEqual(['next-mention', 'previous-mention', 'show-cast']);
		expect(Object.keys(firefox.commands)).not.toContain('show-cast');
	});

	it.each(BROWSERS)('%s: a background that imports is a module', (browser) => {
		const imports = /(?:^|[;}\s])import\s*[{*"'\w]/.test(readBuilt(browser, 'background.js'));
		expect(manifestOf(browser).background.type === 'module').toBe(imports);
	});
});
