/**
 * Brings stored settings of any past version to the present shape, in numbered pure steps.
 * Stored settings are complete: a value equal to the default is stored too, so that a later default
 * never changes what a reader chose.
 */
import type { Settings } from '../model/settings.ts';

export const CURRENT_VERSION = 2 satisfies Settings['version'];

type Step = (settings: Record<string, unknown>) => Record<string, unknown>;

/** `STEPS[n]` turns version n into version n + 1. */
const STEPS: Record<number, Step> = {
	// The interface's language came in the middle of version 1, topics to follow and "only when asked" with version 2.
	1: (settings) => ({
		language: 'auto',
		topics: [],
		...settings,
		sites: { when: 'known', ...(settings.sites as object) },
	}),
};

/**
 * @param stored settings as found in storage, of any version up to the present one
 * @returns the same in the present shape, not yet repaired
 * @throws RangeError where the version is newer than this program or no number
 */
export function migrate(stored: Record<string, unknown>): Record<string, unknown> {
	let settings = stored;
	let version = stored.version;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
		throw new RangeError(`These settings name no version (found ${JSON.stringify(version)}).`);
	if (version > CURRENT_VERSION)
		throw new RangeError(
			`These settings are of version ${version}, and this Dramatis knows versions up to ${CURRENT_VERSION}: update it.`,
		);
	for (; version < CURRENT_VERSION; version++)
		settings = { ...STEPS[version as number]?.(settings), version: version + 1 };
	return settings;
}
