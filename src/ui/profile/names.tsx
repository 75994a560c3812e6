/** Every other name, by language, in its own script and direction. */
import type { ProfileModel } from '../../model/profile.ts';
import { locale } from '../language.ts';
import { profileWords } from './words.ts';

type Names = ProfileModel['names'];

export function NameList({ names }: { names: Names }) {
	if (names.length === 0) return null;
	return (
		<section class="names" aria-labelledby="names">
			<h2 class="name" id="names">
				{profileWords.names}
			</h2>
			<dl class="grid">
				{groupsOf(names).map(({ label, names: same }) => (
					<div key={label}>
						<dt class="heading">{label}</dt>
						{same.map(({ name, lang }) => (
							<dd key={name}>
								<bdi lang={lang}>{name}</bdi>
							</dd>
						))}
					</div>
				))}
			</dl>
		</section>
	);
}

/** Names under one language and kind, in the order of the entry. */
function groupsOf(names: Names): { label: string; names: Names }[] {
	const groups = new Map<string, Names>();
	for (const name of names) {
		const label = labelOf(name);
		const group = groups.get(label);
		if (group) group.push(name);
		else groups.set(label, [name]);
	}
	return [...groups].map(([label, same]) => ({ label, names: same }));
}

function labelOf({ lang, kind }: Names[number]): string {
	const special = profileWords.nameKinds[kind];
	const language = lang === undefined ? undefined : languageName(lang);
	if (language === undefined) return special ?? profileWords.otherNames;
	return special === undefined ? language : profileWords.nameIn(language, special);
}

/** The language in the reader's words, or its code where the browser does not know it. */
function languageName(code: string): string {
	try {
		return new Intl.DisplayNames(locale(), { type: 'language', fallback: 'code' }).of(code) ?? code;
	} catch {
		return code;
	}
}
