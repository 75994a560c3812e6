/**
 * A name is written once in an entry: its kind decides how it is matched, and two kinds would contradict.
 * The same letters may stand for two languages, because each declines them in its own way.
 */
import type { EntityRule, Finding } from './rule.ts';
import { namesOf } from './walk.ts';

/** Kinds that are matched in their own way; all others are full names alike. */
const APART = new Set(['acronym', 'short', 'metonym', 'demonym']);

export const namesDistinct: EntityRule = {
	name: 'names-distinct',
	scope: 'entity',
	check({ entity }) {
		const findings: Finding[] = [];
		const seen: { at: string; key: string; kind: string; lang: string | undefined }[] = [];
		for (const { at, value } of namesOf(entity)) {
			const { kind, lang } = value;
			const key = value.name.normalize('NFC').toLowerCase();
			const clash = seen.find(
				(before) =>
					before.key === key &&
					(before.lang === undefined ||
						lang === undefined ||
						before.lang === lang ||
						(before.kind !== kind && (APART.has(before.kind) || APART.has(kind)))),
			);
			if (clash)
				findings.push({
					at,
					wrong: `is written already at ${clash.at} (as ${clash.kind})`,
					actual: `${value.name} (${kind})`,
					fix: 'keep the one whose kind is right',
				});
			seen.push({ at, key, kind, lang });
		}
		return findings;
	},
};
