/**
 * Starts a real Firefox with the built extension in it and drives it over Marionette, Firefox's own remote
 * protocol (length-prefixed JSON over TCP): the one driver that can open extension pages and needs no
 * further program. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** Pinned, so that tests know the address of the extension's pages. */
export const FIREFOX_UUID = '5d8a1e5c-6b1f-4f5e-9d29-3f0a6f1d2c11';
const ADDON_ID = 'dramatis@dramatis.example';

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

async function connectWhenReady(port, process) {
	for (let attempt = 0; attempt < 300; attempt++) {
		if (process.exitCode !== null)
			throw new Error(`Firefox ended with code ${process.exitCode} before it was ready.`);
		const socket = await new Promise((resolve) => {
			const trial = connect(port, '127.0.0.1', () => resolve(trial));
			trial.on('error', () => resolve(undefined));
		});
		if (socket) return socket;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('Firefox did not open its Marionette port within 30 s.');
}

/** Splits the byte stream into messages and pairs replies with requests. */
function createClient(socket) {
	let buffer = Buffer.alloc(0);
	let lastId = 0;
	const waiting = new Map();
	let greet;
	const greeted = new Promise((resolve) => {
		greet = resolve;
	});
	socket.on('data', (data) => {
		buffer = Buffer.concat([buffer, data]);
		for (;;) {
			const colon = buffer.indexOf(0x3a);
			if (colon < 0) return;
			const length = Number(buffer.subarray(0, colon).toString());
			if (buffer.length < colon + 1 + length) return;
			const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
			buffer = buffer.subarray(colon + 1 + length);
			if (!Array.isArray(message)) {
				greet();
				continue;
			}
			const [, id, error, result] = message;
			const { resolve, reject } = waiting.get(id);
			waiting.delete(id);
			if (error) reject(new Error(`${error.error}: ${error.message}`));
			else resolve(result);
		}
	});
	return {
		greeted,
		send(command, parameters = {}) {
			return new Promise((resolve, reject) => {
				const id = ++lastId;
				waiting.set(id, { resolve, reject });
				const text = JSON.stringify([0, id, command, parameters]);
				socket.write(`${Buffer.byteLength(text)}:${text}`);
			});
		},
	};
}

/**
 * @param {{executablePath: string, headless?: boolean, prefs?: Record<string, unknown>, profile?: string, extension?: string, hosts?: string[], lasting?: boolean}} options
 *   `hosts`: names that lead to loopback; `lasting`: a package, installed to stay
 */
export async function launchFirefox({
	executablePath,
	headless = true,
	prefs = {},
	profile,
	extension = join(ROOT, 'dist', 'firefox'),
	hosts = [],
	lasting = false,
}) {
	const ownProfile = profile === undefined;
	const directory = profile ?? mkdtempSync(join(tmpdir(), 'dramatis-firefox-'));
	const port = await freePort();
	const allPrefs = {
		'marionette.port': port,
		'datareporting.policy.dataSubmissionEnabled': false,
		'app.update.disabledForTesting': true,
		'browser.shell.checkDefaultBrowser': false,
		'browser.startup.homepage_override.mstone': 'ignore',
		'browser.aboutwelcome.enabled': false,
		'browser.newtabpage.enabled': false,
		'network.captive-portal-service.enabled': false,
		'network.connectivity-service.enabled': false,
		'network.dns.localDomains': hosts.join(','),
		'extensions.getAddons.cache.enabled': false,
		'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: FIREFOX_UUID }),
		'extensions.webextOptionalPermissionPrompts': false,
		'services.settings.server': 'data:,#remote-settings-dummy/v1',
		'termsofuse.bypassNotification': true,
		'xpinstall.signatures.required': false,
		...prefs,
	};
	writeFileSync(
		join(directory, 'user.js'),
		Object.entries(allPrefs)
			.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
			.join(''),
	);
	const child = spawn(
		executablePath,
		[
			...(headless ? ['--headless'] : []),
			'--marionette',
			'--remote-allow-system-access',
			'-no-remote',
			'--profile',
			directory,
		],
		{ stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1000', MOZ_HEADLESS_HEIGHT: '900' } },
	);
	const socket = await connectWhenReady(port, child);
	const { send, greeted } = createClient(socket);
	await greeted;
	await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
	if (extension) await send('Addon:Install', { path: extension, temporary: !lasting });

	/** Runs the body of an async function in the page (`content`) or in the browser itself (`chrome`). */
	async function evaluate(body, args = [], context = 'content') {
		await send('Marionette:SetContext', { value: context });
		const script = `const done = arguments[arguments.length - 1];
(async (...args) => { ${body} })(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
		const { value } = await send('WebDriver:ExecuteAsyncScript', {
			script,
			args,
			newSandbox: true,
			scriptTimeout: 30_000,
			...(context === 'chrome' ? { sandbox: 'system' } : {}),
		});
		if (context === 'chrome') await send('Marionette:SetContext', { value: 'content' });
		if (value.error !== undefined) throw new Error(value.error);
		return value.value;
	}

	return {
		send,
		evaluate,
		profile: directory,
		/** Address of a page of the extension. */
		pageUrl: (path) => `moz-extension://${FIREFOX_UUID}/${path}`,
		open: (url) => send('WebDriver:Navigate', { url }),
		/** Real pointer movement, in CSS pixels of the viewport. */
		async movePointer(x, y) {
			await send('WebDriver:PerformActions', {
				actions: [
					{
						type: 'pointer',
						id: 'mouse',
						parameters: { pointerType: 'mouse' },
						actions: [
							{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 30, origin: 'viewport' },
						],
					},
				],
			});
		},
		/** @param button 0 for the left one, 2 for the right one */
		async click(x, y, button = 0) {
			await send('WebDriver:PerformActions', {
				actions: [
					{
						type: 'pointer',
						id: 'mouse',
						parameters: { pointerType: 'mouse' },
						actions: [
							{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 10, origin: 'viewport' },
							{ type: 'pointerDown', button },
							{ type: 'pointerUp', button },
						],
					},
				],
			});
		},
		async press(key) {
			await send('WebDriver:PerformActions', {
				actions: [
					{
						type: 'key',
						id: 'keyboard',
						actions: [
							{ type: 'keyDown', value: key },
							{ type: 'keyUp', value: key },
						],
					},
				],
			});
		},
		/** @returns {Promise<Buffer>} PNG of the viewport */
		async screenshot() {
			const { value } = await send('WebDriver:TakeScreenshot', { full: false, hash: false });
			return Buffer.from(value, 'base64');
		},
		async close() {
			await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
			socket.destroy();
			await new Promise((resolve) => {
				const timer = setTimeout(() => child.kill(), 5000);
				child.once('exit', () => {
					clearTimeout(timer);
					resolve();
				});
				if (child.exitCode !== null) resolve();
			});
			if (ownProfile) rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}
