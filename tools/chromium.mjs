/**
 * Starts a real Chromium with the built extension in it, driven by puppeteer-core. Every host name leads to
 * loopback, so that match patterns are tested as they are and nothing leaves the machine.
 */
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * The page that greets a reader after the install is closed again, so that it does not come before the others; with
 * `welcome` it stays.
 * @param {{welcome?: boolean, executablePath: string, headless?: boolean, userDataDir?: string, extension?: string, args?: string[], width?: number, height?: number}} options
 */
export async function launchChromium({
	executablePath,
	headless = true,
	userDataDir,
	extension = join(ROOT, 'dist', 'chrome'),
	args = [],
	width = 1000,
	height = 900,
	welcome = false,
}) {
	const { default: puppeteer } = await import('puppeteer-core');
	const browser = await puppeteer.launch({
		executablePath,
		headless,
		userDataDir,
		enableExtensions: true,
		pipe: true,
		defaultViewport: headless ? { width, height } : null,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--host-resolver-rules=MAP * 127.0.0.1',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-quic',
			'--no-first-run',
			'--lang=en-GB',
			...args,
		],
	});
	if (!welcome)
		browser.on('targetcreated', (target) => {
			if (target.url().endsWith('/welcome.html'))
				target.page().then(
					(page) => page?.close(),
					() => undefined,
				);
		});
	const id = await browser.installExtension(extension);
	return { browser, id };
}
