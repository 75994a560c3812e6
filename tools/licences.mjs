/**
 * The licence texts of the packages whose code is in the built scripts, as one text file for the package. Which they
 * are comes from esbuild's own account of what it put in, so a new dependency cannot be forgotten; one without a
 * licence file stops the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const RULE = `\n\n${'-'.repeat(78)}\n\n`;

/**
 * @param {{outputs: Record<string, {inputs: Record<string, {bytesInOutput: number}>}>}[]} metafiles
 * @returns {string} text, the same for the same packages
 * @throws {Error} where a package has no licence file
 */
export function licenceTexts(metafiles) {
	const folders = new Set();
	for (const { outputs } of metafiles)
		for (const { inputs } of Object.values(outputs))
			for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
				const folder = bytesInOutput > 0 ? packageOf(path) : undefined;
				if (folder) folders.add(folder);
			}
	const texts = [...folders].sort().map((name) => {
		const folder = join(ROOT, 'node_modules', name);
		const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		const file = readdirSync(folder)
			.sort()
			.find((entry) => /^(licen[cs]e|copying)/i.test(entry));
		if (!file)
			throw new Error(`${name} is bundled and has no licence file: its terms must go into the package.`);
		return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
	});
	return `The scripts of this package contain code of the following packages.${RULE}${texts.join(RULE)}\n`;
}

/** `…/node_modules/@scope/name/…` → `@scope/name`; undefined for the project's own files. */
function packageOf(path) {
	const inside = path.replaceAll('\\', '/').split('node_modules/').at(-1);
	if (inside === path.replaceAll('\\', '/')) return undefined;
	const parts = inside.split('/');
	const name = parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join('/');
	return existsSync(join(ROOT, 'node_modules', name)) ? name : undefined;
}
