/**
 * Settings as a file: what a reader takes to another browser, and what comes back from there or from a stranger. A
 * file is taken whole or not at all, and every reason to refuse it says where in the file it lies; so nothing that a
 * reader chose is lost to a broken one.
 */
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { migrate } from './migrate.ts';
import { repair } from './repair.ts';

/** Marks the file as ours. */
const MARK = { key: 'dramatis', value: 'settings' } as const;
/** Bytes: ten thousand sites of the longest name are three times that, and nobody has them. */
export const LARGEST_FILE = 1_000_000;
/** Reasons shown; a file of rubbish has thousands. */
const MOST_REASONS = 12;

export type Imported = { settings: Settings } | { reasons: string[] };

/** @returns the text of a settings file: JSON, complete, in the order of the model */
export function exportSettings(settings: Settings): string {
	return `${JSON.stringify({ [MARK.key]: MARK.value, ...settings }, null, 2)}\n`;
}

/** @param bytes of the file, whatever they are */
export function importSettings(bytes: Uint8Array): Imported {
	if (bytes.length > LARGEST_FILE)
		return refused(
			`The file has ${bytes.length} bytes; a settings file has at most ${LARGEST_FILE}. Choose the file that “Save to a file” made.`,
		);
	const text = textOf(bytes);
	if (typeof text !== 'string') return refused(`Byte ${text.at}: the file is not UTF-8 text.`);
	let found: unknown;
	try {
		found = JSON.parse(text);
	} catch (error) {
		return refused(`The file is not JSON: ${(error as Error).message}.`);
	}
	if (typeof found !== 'object' || found === null || Array.isArray(found))
		return refused('The file holds no settings: an object in braces is expected.');
	const { [MARK.key]: mark, ...rest } = found as Record<string, unknown>;
	if (mark !== MARK.value)
		return refused(`${MARK.key}: expected "${MARK.value}"; this is no settings file of Dramatis.`);
	try {
		const { settings, problems } = repair(migrate(rest));
		const reasons = [...unknownFields(rest, DEFAULT_SETTINGS, ''), ...problems.map(withoutDefault)];
		return reasons.length > 0 ? { reasons: shortened(reasons) } : { settings };
	} catch (error) {
		return refused(`version: ${(error as Error).message}`);
	}
}

const refused = (reason: string): Imported => ({ reasons: [reason] });

function textOf(bytes: Uint8Array): string | { at: number } {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// The decoder does not say where: what can be decoded up to there is sought by halves.
		let [good, bad] = [0, bytes.length];
		while (bad - good > 1) {
			const middle = (good + bad) >> 1;
			if (isDecodable(bytes.subarray(0, middle))) good = middle;
			else bad = middle;
		}
		return { at: good };
	}
}

/** A character cut off at the end is no fault of the part before it. */
function isDecodable(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** Paths of fields that no settings have; prototype keys are fields like others here. */
function unknownFields(found: Record<string, unknown>, known: object, path: string): string[] {
	return Object.keys(found).flatMap((key) => {
		const place = path === '' ? key : `${path}.${key}`;
		if (!Object.hasOwn(known, key)) return [`${place}: no setting has this name.`];
		const [value, expected] = [found[key], (known as Record<string, unknown>)[key]];
		const isNested = [value, expected].every(
			(one) => typeof one === 'object' && one !== null && !Array.isArray(one),
		);
		return isNested ? unknownFields(value as Record<string, unknown>, expected as object, place) : [];
	});
}

/** Repairing tells what it would use instead; here nothing is used. */
function withoutDefault(problem: string): string {
	return problem.replace(/; .* (?:is|are) used\.$/, ', which it cannot be.');
}

function shortened(reasons: string[]): string[] {
	const more = reasons.length - MOST_REASONS;
	return more > 0 ? [...reasons.slice(0, MOST_REASONS), `… and ${more} more.`] : reasons;
}
