/** A profile to draw in tests: one of everything. Every sentence, date and address is a sample. */
import type { ProfileModel, ProfileVote } from '../../../src/model/profile.ts';
import { cardModel, source } from '../samples.ts';

export function vote(n: number, more: Partial<ProfileVote> = {}): ProfileVote {
	return {
		...{ rollCall: `v${n}`, body: 'Senate', title: `Bill ${n}`, date: '2024-03-01', topic: 'arms' },
		...{ topicLabel: 'Arms', question: 'Supply arms?', cast: 'nay', position: 'for', yea: 'against' },
		...{ tally: { yea: 2, nay: 3 }, source: 3 },
		...more,
	};
}

export function profileModel(more: Partial<ProfileModel> = {}): ProfileModel {
	return {
		card: cardModel({
			name: 'Ana Sample',
			nativeName: { name: 'عينة', lang: 'ar' },
			country: 'no',
			wikidata: 'Q1',
			role: {
				...{ title: 'Mayor', start: '2020', end: '2024', status: 'held', asOf: '2024', sources: [] },
			},
		}),
		names: [
			{ name: 'عينة', lang: 'ar', kind: 'native' },
			{ name: 'AS', kind: 'acronym' },
			{ name: 'Anna Sample', kind: 'also' },
		],
		roles: [
			{
				...{ title: 'Senator', start: '2025-01-03', asOf: '2026-01-10', status: 'upcoming', isCurrent: true },
				...{ of: { entity: 'senate', name: 'The Senate' }, sources: [1] },
			},
			{
				...{ title: 'Mayor', start: '2020', end: '2024', asOf: '2024', status: 'held', isCurrent: false },
				sources: [1, 2],
			},
		],
		affiliations: [{ title: 'Sample Party', of: 'sample-party', asOf: '2024', sources: [2] }],
		topics: [
			{
				...{ topic: 'arms', label: 'Arms', question: 'Supply arms?', onTopic: true },
				stances: [
					{
						...{ position: 'against', statement: 'Said no.', date: '2021', until: '2023', isChange: false },
						sources: [1],
					},
					{ position: 'for', statement: 'Said yes.', date: '2023-02-01', isChange: true, sources: [2] },
				],
				votes: [{ position: 'for', count: 2 }],
				newest: { date: '2024-03-01', position: 'for' },
			},
			{
				...{ topic: 'ships', label: 'Ships', question: 'Build ships?', onTopic: false, stances: [] },
				votes: [{ position: 'against', count: 1 }],
				newest: { date: '2022-03-01', position: 'against' },
			},
		],
		votes: [
			vote(1),
			vote(2, { meaning: 'a motion', date: '2023-03-01' }),
			vote(3, {
				...{
					topic: 'ships',
					topicLabel: 'Ships',
					question: 'Build ships?',
					cast: 'nay',
					position: 'against',
				},
				...{ yea: 'for', body: 'House', date: '2022-03-01', source: 4 },
			}),
		],
		related: [
			{
				...{ kind: 'before', title: 'Mayor', more: 0 },
				entities: [
					{ entity: 'bo-poe', name: 'Bo Poe', kind: 'person', role: 'Mayor', start: '2015', end: '2020' },
				],
			},
			{
				...{ kind: 'government', country: 'no', date: '2023-02-27', more: 5 },
				entities: [{ entity: 'cy-roe', name: 'Cy Roe', kind: 'person', role: 'Premier', asOf: '2026-01-01' }],
			},
		],
		outletSources: [],
		sources: [
			source('Reuters', '2023-01-30'),
			source('State Radio', '2023-02-02', {
				control: 'State-controlled media, according to A Monitor, 2024-02-07',
			}),
			source('Senate', '2024-03-01'),
			source('House', '2022-03-01', { control: 'Private Media, according to A Monitor, 2024-02-07' }),
		],
		newest: { roles: '2026-01-10', positions: '2023-02-01', votes: '2024-03-01' },
		...more,
	};
}
