/** What an entity belongs to, and who is related to it through offices: links to their profiles. */
import type { ProfileAffiliation, ProfileModel, RelatedEntity, RelatedGroup } from '../../model/profile.ts';
import { formatDate } from '../dates.ts';
import { countryName, words } from '../words.ts';
import { Cites } from './cites.tsx';
import { termInWords } from './terms.ts';
import { profileWords } from './words.ts';

type LinkTo = (entity: string) => string;

export function Affiliations({
	affiliations,
	linkTo,
}: {
	affiliations: readonly ProfileAffiliation[];
	linkTo: LinkTo;
}) {
	if (affiliations.length === 0) return null;
	return (
		<section class="affiliations" aria-labelledby="affiliations">
			<h2 class="name" id="affiliations">
				{profileWords.affiliations}
			</h2>
			<ul>
				{affiliations.map((affiliation) => {
					const { title, of, start, sources } = affiliation;
					return (
						<li key={`${title} ${start}`}>
							<p dir="auto">
								{of === undefined ? (
									title
								) : (
									<a class="link" href={linkTo(of)}>
										{title}
									</a>
								)}
							</p>
							<p class="meta">
								{termInWords(affiliation)}
								{sources.length > 0 && words.dot}
								<Cites numbers={sources} />
							</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

export function Related({ related, linkTo }: { related: ProfileModel['related']; linkTo: LinkTo }) {
	if (related.length === 0) return null;
	return (
		<section class="related" aria-labelledby="related">
			<h2 class="name" id="related">
				{profileWords.related}
			</h2>
			<div class="groups">
				{related.map((group) => (
					<Group key={`${group.kind} ${group.title}`} group={group} linkTo={linkTo} />
				))}
			</div>
		</section>
	);
}

function Group({ group, linkTo }: { group: RelatedGroup; linkTo: LinkTo }) {
	const heading = profileWords.relatedGroups[group.kind]({
		title: group.title ?? '',
		country: group.country === undefined ? '' : countryName(group.country),
		date: group.date === undefined ? '' : formatDate(group.date),
	});
	// Who stands under the name of an office need not be told it again.
	const isTitled = group.kind === 'before' || group.kind === 'after';
	return (
		<section class={group.entities.length > 2 ? 'group wide' : 'group'}>
			<h3 class="heading">{heading}</h3>
			<ul class="grid">
				{group.entities.map((entity) => (
					<li key={entity.entity}>
						<a class="link name" href={linkTo(entity.entity)} dir="auto">
							{entity.name}
						</a>
						<span class="meta"> {aboutRelated(entity, isTitled ? group.title : undefined)}</span>
					</li>
				))}
			</ul>
			{group.more > 0 && <p class="meta">{profileWords.andMore(group.more)}</p>}
		</section>
	);
}

function aboutRelated(entity: RelatedEntity, known: string | undefined): string {
	if (entity.role === undefined) return '';
	const term = termInWords(entity);
	return [entity.role === known ? '' : entity.role, term].filter((part) => part !== '').join(words.comma);
}
