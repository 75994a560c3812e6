/**
 * Learns what the profile page shows and carries out what it asks for. Everything that touches the browser or the
 * dataset is handed in as ports; the drawing is page.tsx's.
 */
import { render } from 'preact';
import type { EntityId, IsoDate } from '../../model/entity.ts';
import type { Fault } from '../../model/messages.ts';
import type { ProfileModel, SearchReply, WhoIs } from '../../model/profile.ts';
import { type ProfileQuery, profileAddress } from '../../model/profile-address.ts';
import type { Settings } from '../../model/settings.ts';
import { type PageHandlers, ProfilePage, type ProfileView } from './page.tsx';
import { profileWords, searchWords } from './words.ts';

export interface ProfilePorts {
	/** What the address asks for. */
	query: ProfileQuery;
	/** Undefined for an id that is not in the dataset. Rejects where the dataset cannot be read, as the next two. */
	profile(
		entity: EntityId,
		date: IsoDate | undefined,
		topic: string | undefined,
	): Promise<ProfileModel | undefined>;
	search(query: string, most: number): Promise<SearchReply>;
	whoIs(text: string, most: number): Promise<WhoIs>;
	faultOf(error: unknown): Fault;
	/** Goes to another page of the extension, in this tab. */
	goTo(address: string): void;
	/** Makes the address tell what is shown, without loading it. */
	replaceAddress(address: string): void;
	copy(text: string): Promise<void>;
	setTitle(title: string): void;
	loadSettings(): Promise<Settings>;
	onSettingsChanged(handle: (settings: Settings) => void): () => void;
	/** Makes the document follow the reader's theme. */
	dress(settings: Settings): void;
}

/** What fits under the field; on the page of results there is room for more. */
const LISTED = 8;
const ON_A_PAGE = 40;

/** Draws into `root` and keeps it up to date. Resolves once what the address asks for is drawn. */
export async function startProfile(root: Element, ports: ProfilePorts): Promise<void> {
	let settings = await ports.loadSettings();
	let view: ProfileView = { kind: 'loading' };
	const { date, topic } = ports.query;

	const linkTo = (entity: EntityId) => profileAddress({ entity, ...(date !== undefined && { date }) });
	const handlers: PageHandlers = {
		search: (query) => ports.search(query, LISTED),
		onOpen: ({ entity }) => ports.goTo(linkTo(entity)),
		linkTo,
		copy: ports.copy,
	};

	function draw(): void {
		ports.dress(settings);
		const { theme, textSize } = settings;
		render(<ProfilePage {...{ theme, textSize, view, handlers }} />, root);
	}

	async function profileView(entity: EntityId): Promise<ProfileView> {
		const model = await ports.profile(entity, date, topic);
		return model ? { kind: 'profile', model } : { kind: 'unknown', id: entity };
	}

	async function learn(): Promise<ProfileView> {
		const { entity, who, search } = ports.query;
		if (entity !== undefined) return profileView(entity);
		if (who !== undefined) {
			const found = await ports.whoIs(who, ON_A_PAGE);
			if (!('sure' in found)) return { kind: 'results', query: who, reply: found, isSelection: true };
			ports.replaceAddress(linkTo(found.sure));
			return profileView(found.sure);
		}
		if (search === undefined) return { kind: 'search' };
		return {
			kind: 'results',
			query: search,
			reply: await ports.search(search, ON_A_PAGE),
			isSelection: false,
		};
	}

	ports.onSettingsChanged((next) => {
		settings = next;
		draw();
	});
	draw();
	view = await learn().catch(
		(error: unknown): ProfileView => ({ kind: 'fault', fault: ports.faultOf(error) }),
	);
	ports.setTitle(profileWords.pageTitle(titleOf(view)));
	draw();
	// Without a profile there is one thing to do here.
	if (view.kind === 'search' || view.kind === 'unknown') root.querySelector('input')?.focus();
}

function titleOf(view: ProfileView): string {
	switch (view.kind) {
		case 'profile':
			return view.model.card.name;
		case 'unknown':
			return profileWords.unknownTitle;
		case 'fault':
			return profileWords.faultTitle;
		default:
			return searchWords.title;
	}
}
