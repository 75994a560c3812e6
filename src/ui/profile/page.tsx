/**
 * The profile page as a whole: its header with the search field, and below it a profile, what a search found, or
 * what went wrong and what to do. A pure function of its props; controller.tsx learns them.
 */

import type { Fault } from '../../model/messages.ts';
import type { ProfileModel, SearchHit, SearchReply } from '../../model/profile.ts';
import type { TextSize, Theme } from '../../model/settings.ts';
import { saidFault } from '../faults.ts';
import { Hit } from '../search/hit.tsx';
import { Search } from '../search/search.tsx';
import { Logo } from '../shapes.tsx';
import { surfaceAttributes } from '../styles.ts';
import { words } from '../words.ts';
import { Profile } from './profile.tsx';
import { profileWords, searchWords } from './words.ts';

export type ProfileView =
	| { kind: 'loading' }
	| { kind: 'profile'; model: ProfileModel }
	/** No entry has this id. */
	| { kind: 'unknown'; id: string }
	/** Results of a search; `isSelection`: the reader asked who a selected text is, and the name alone does not say. */
	| { kind: 'results'; query: string; reply: SearchReply; isSelection: boolean }
	/** Nothing was asked for yet. */
	| { kind: 'search' }
	| { kind: 'fault'; fault: Fault };

export interface PageProps {
	theme: Theme;
	textSize: TextSize;
	view: ProfileView;
	handlers: PageHandlers;
}

export interface PageHandlers {
	search(query: string): Promise<SearchReply>;
	onOpen(hit: SearchHit): void;
	linkTo(entity: string): string;
	copy(text: string): Promise<void>;
}

export function ProfilePage({ theme, textSize, view, handlers }: PageProps) {
	return (
		<div {...surfaceAttributes(theme, textSize)} class="surface own profile">
			<header>
				<p class="brand">
					<Logo />
					<span class="name">{words.product}</span>
				</p>
				<Search search={handlers.search} onOpen={handlers.onOpen} />
			</header>
			{view.kind === 'profile' ? (
				// The key empties filters and notes when another profile takes this one's place.
				<Profile
					key={view.model.card.entity}
					model={view.model}
					linkTo={handlers.linkTo}
					copy={handlers.copy}
				/>
			) : (
				<main tabIndex={-1}>
					<Notice view={view} linkTo={handlers.linkTo} />
				</main>
			)}
		</div>
	);
}

function Notice(props: { view: Exclude<ProfileView, { kind: 'profile' }>; linkTo: PageHandlers['linkTo'] }) {
	const { view, linkTo } = props;
	switch (view.kind) {
		case 'loading':
			return <p role="status">{profileWords.loading}</p>;
		case 'fault':
			return (
				<div class="fault" role="alert">
					<h1 class="name">{profileWords.faultTitle}</h1>
					<p class="prose">{saidFault(view.fault).error}</p>
					<p class="prose">{saidFault(view.fault).advice}</p>
				</div>
			);
		case 'unknown':
			return (
				<div class="fault">
					<h1 class="name">{profileWords.unknownTitle}</h1>
					<p class="prose">{profileWords.unknown(view.id)}</p>
				</div>
			);
		case 'search':
			return (
				<>
					<h1 class="name">{searchWords.title}</h1>
					<p class="prose">{searchWords.lead}</p>
				</>
			);
		case 'results':
			return <Results view={view} linkTo={linkTo} />;
	}
}

function Results(props: { view: Extract<ProfileView, { kind: 'results' }>; linkTo: PageHandlers['linkTo'] }) {
	const { query, reply, isSelection } = props.view;
	const { hits, total } = reply;
	return (
		<>
			<h1 class="name" dir="auto">
				{isSelection ? searchWords.unsureTitle(query) : searchWords.title}
			</h1>
			{total === 0 ? (
				<>
					<p class="prose">{searchWords.nothing(query)}</p>
					<p class="prose">{searchWords.nothingAdvice}</p>
				</>
			) : (
				<>
					{isSelection && <p class="prose">{searchWords.unsure(total)}</p>}
					<p class="meta">
						{hits.length < total ? searchWords.firstResults(hits.length, total) : searchWords.results(total)}
					</p>
					<ol class="results">
						{hits.map((hit) => (
							<li key={hit.entity}>
								<a href={props.linkTo(hit.entity)}>
									<Hit hit={hit} />
								</a>
							</li>
						))}
					</ol>
				</>
			)}
		</>
	);
}
