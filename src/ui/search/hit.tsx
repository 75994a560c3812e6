/** One entity that a search found, told apart from its namesakes by kind, country, office and years. */
import type { SearchHit } from '../../model/profile.ts';
import { termInWords } from '../profile/terms.ts';
import { countryName, words } from '../words.ts';

export function Hit({ hit }: { hit: SearchHit }) {
	return (
		<div class="hit">
			<p>
				<span class="name" dir="auto">
					{hit.name}
				</span>
				{hit.nativeName && (
					<span class="native" lang={hit.nativeName.lang} dir="auto">
						{hit.nativeName.name}
					</span>
				)}
			</p>
			<p class="meta">{aboutHit(hit).join(words.dot)}</p>
		</div>
	);
}

/** "Prime Minister of Estonia, 2021–2024", "Person", "Estonia": the office says more than the kind. */
export function aboutHit({ kind, country, role, domain }: SearchHit): string[] {
	const place = country && kind !== 'state' ? countryName(country) : undefined;
	const term = role && termInWords(role);
	const office = role && (term ? role.title + words.comma + term : role.title);
	// "Prime Minister of Estonia · Estonia" would say it twice.
	const isTold = place !== undefined && office?.includes(place);
	return [office ?? words.kinds[kind], domain, isTold ? undefined : place].flatMap((part) => part ?? []);
}
