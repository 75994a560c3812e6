/**
 * Models to draw in tests and in the gallery. The names are real so that scripts and lengths are; every
 * sentence, date and address is a sample, and none of it is a statement about anyone.
 */

import type { CardModel, CardSource, CardStance } from '../../src/model/card.ts';
import type { CardViewState } from '../../src/model/card-view.ts';
import type { EntitySummary, PageState } from '../../src/model/messages.ts';

export function source(publisher: string, date: string, more: Partial<CardSource> = {}): CardSource {
	return {
		title: `Sample headline of ${publisher}`,
		publisher,
		url: `https://${publisher.toLowerCase().replaceAll(/[^a-z]/g, '')}.example/${date}`,
		date,
		...more,
	};
}

export function stance(more: Partial<CardStance> = {}): CardStance {
	return {
		topic: 'arms-supplies-to-ukraine',
		topicLabel: 'Arms supplies to Ukraine',
		question: 'Should other states supply Ukraine with arms?',
		position: 'for',
		statement:
			'Sample sentence: asked a government to reconsider its rule on exports to countries in conflict.',
		date: '2023-01-30',
		relation: 'then',
		onTopic: true,
		sources: [source('Reuters', '2023-01-30')],
		...more,
	};
}

export function cardModel(more: Partial<CardModel> = {}): CardModel {
	return {
		entity: 'sample',
		kind: 'person',
		name: 'Sample Person',
		otherNames: [],
		otherRoles: [],
		roleIsCurrent: false,
		affiliations: [],
		stances: [],
		checked: '2026-01-20',
		datasetDate: '2026-11-23',
		articleDate: '2023-02-27',
		articleIsNewer: false,
		...more,
	};
}

export function cardState(more: Partial<CardViewState> = {}): CardViewState {
	return {
		pinned: false,
		loading: false,
		mentionText: 'Sample',
		possible: false,
		candidates: [],
		mentionCount: 3,
		theme: 'auto',
		textSize: 'medium',
		layout: 'card',
		...more,
	};
}

const other = { topicLabel: 'NATO enlargement', topic: 'nato-enlargement', onTopic: false };
const sanctions = { topicLabel: 'Sanctions on Russia', topic: 'sanctions-on-russia', onTopic: false };

export const stoltenberg = cardModel({
	entity: 'jens-stoltenberg',
	name: 'Jens Stoltenberg',
	country: 'no',
	role: {
		title: 'Secretary General of NATO',
		start: '2014-10-01',
		end: '2024-10-01',
		status: 'held',
		asOf: '2024-10-01',
		sources: [source('NATO', '2024-10-01')],
	},
	roleNow: {
		title: 'Minister of Finance of Norway',
		start: '2025-02-04',
		status: 'as-of',
		asOf: '2026-01-20',
		sources: [source('DW', '2025-02-04'), source('regjeringen.no', '2026-01-20')],
	},
	affiliations: [
		{ title: 'Labour Party (Norway)', asOf: '2025-02-04', sources: [source('DW', '2025-02-04')] },
	],
	stances: [
		stance(),
		stance({
			relation: 'since',
			date: '2023-10-02',
			position: 'mixed',
			statement: 'Sample sentence: said that one part should go ahead and another should wait.',
			sources: [source('Yonhap', '2023-10-03')],
		}),
		stance({
			...other,
			date: '2022-06-29',
			statement: 'Sample sentence: supported the entry of two states at a summit.',
			sources: [source('NATO', '2022-06-29'), source('BBC', '2022-06-30')],
		}),
		stance({
			...sanctions,
			position: 'abstained',
			date: '2014',
			statement: 'Sample sentence: cast an abstention on a sample resolution.',
		}),
		stance({
			...sanctions,
			position: 'undeclared',
			date: '2013-05',
			until: '2014-02',
			statement: 'Sample sentence: declined to say.',
		}),
	],
});

export const podolyak = cardModel({
	entity: 'mykhailo-podolyak',
	name: 'Mykhailo Podolyak',
	nativeName: { name: 'Михайло Подоляк', lang: 'uk' },
	country: 'ua',
	role: {
		title: 'Adviser to the Head of the Office of the President of Ukraine',
		start: '2020',
		status: 'as-of',
		asOf: '2023-02-20',
		sources: [source('President of Ukraine', '2023-02-20')],
	},
	stances: [stance({ sources: [source('Chosun Ilbo', '2023-02-23', { title: '샘플 제목' })] })],
});

export const kim = cardModel({
	entity: 'kim-tong-myong',
	name: 'Kim Tong Myong',
	nativeName: { name: '김동명', lang: 'ko' },
	country: 'kp',
	role: {
		title: 'Researcher at the Society for International Politics Study',
		status: 'as-of',
		asOf: '2023-02',
		sources: [
			source('KCNA', '2023-02-26', { control: 'state-controlled, according to a sample monitor, 2023' }),
		],
	},
	stances: [
		stance({
			position: 'against',
			date: '2023-02-26',
			statement: 'Sample sentence: wrote that deliveries by two neighbouring countries would follow.',
			sources: [
				source('KCNA', '2023-02-26', { control: 'state-controlled, according to a sample monitor, 2023' }),
			],
		}),
	],
	checked: '2023-02-26',
});

export const kcna = cardModel({
	entity: 'korean-central-news-agency',
	kind: 'outlet',
	name: 'Korean Central News Agency',
	nativeName: { name: '조선중앙통신', lang: 'ko' },
	country: 'kp',
	outlet: {
		domains: ['kcna.kp', 'kcna.example'],
		owner: 'Sample owner',
		control: 'State-controlled, according to a sample monitor, March 2023',
		sources: [source('Sample monitor', '2023-03-01')],
	},
	articleIsNewer: true,
	checked: '2023-03-01',
});

export const state = cardModel({
	entity: 'south-korea',
	kind: 'state',
	name: 'South Korea',
	nativeName: { name: '대한민국', lang: 'ko' },
	country: 'kr',
	stances: [
		stance({
			position: 'against',
			date: '2023-02-27',
			statement: 'Sample sentence: said that its rule on exports stood and that it would send other help.',
			sources: [source('Yonhap', '2023-02-27'), source('Al Mayadeen', '2023-02-27')],
		}),
		stance({
			...sanctions,
			relation: 'later',
			date: '2024-03-05',
			statement: 'Sample sentence: joined a list.',
		}),
	],
});

export const arabic = cardModel({
	entity: 'al-mayadeen',
	kind: 'outlet',
	name: 'Al Mayadeen',
	nativeName: { name: 'الميادين', lang: 'ar' },
	country: 'lb',
	outlet: {
		domains: ['almayadeen.net'],
		owner: 'Sample owner',
		sources: [source('Sample directory', '2024')],
	},
});

export const possibleState = cardState({
	possible: true,
	mentionText: 'Kim',
	candidates: [
		{ entity: 'kim-a', name: 'Kim Sample', role: 'Minister of Samples of South Korea', kind: 'person' },
		{ entity: 'kim-b', name: 'Kim Other', kind: 'person' },
	],
});

export const pageState: PageState = {
	protocol: 1,
	active: true,
	status: 'article',
	title: 'Sample headline: a ministry repeats that it will send no weapons',
	date: '2023-02-27',
	topics: [
		{ id: 'arms-supplies-to-ukraine', label: 'Arms supplies to Ukraine' },
		{ id: 'arms-exports', label: 'Arms exports to countries in conflict' },
	],
	outlet: 'al-mayadeen',
	cast: [
		{ entity: 'south-korea', name: 'South Korea', kind: 'state', count: 9, certainty: 'sure' },
		{
			entity: 'jens-stoltenberg',
			name: 'Jens Stoltenberg',
			kind: 'person',
			role: 'Secretary General of NATO',
			count: 4,
			certainty: 'sure',
		},
		{
			entity: 'mnd',
			name: 'Ministry of National Defense',
			kind: 'organisation',
			role: 'Ministry of South Korea',
			count: 3,
			certainty: 'sure',
		},
		{ entity: 'ukraine', name: 'Ukraine', kind: 'state', count: 7, certainty: 'sure' },
		{
			entity: 'dmytro-ponomarenko',
			name: 'Dmytro Ponomarenko',
			kind: 'person',
			role: 'Ambassador of Ukraine to South Korea',
			count: 1,
			certainty: 'sure',
		},
		{
			entity: 'mykhailo-podolyak',
			name: 'Mykhailo Podolyak',
			kind: 'person',
			role: 'Adviser to the Head of the Office of the President of Ukraine',
			count: 1,
			certainty: 'sure',
		},
		{ entity: 'kim-tong-myong', name: 'Kim Tong Myong', kind: 'person', count: 2, certainty: 'possible' },
		{
			entity: 'nato',
			name: 'NATO',
			kind: 'organisation',
			role: 'Intergovernmental alliance',
			count: 3,
			certainty: 'sure',
		},
		{
			entity: 'kcna',
			name: 'Korean Central News Agency',
			kind: 'outlet',
			role: 'North Korea',
			count: 1,
			certainty: 'sure',
		},
	],
};

/** What the background tells of that cast. */
export const summaries = new Map<string, EntitySummary>(
	(
		[
			['south-korea', 'against', '2023-02-27', 'undeclared'],
			['jens-stoltenberg', 'for', '2023-01-30', undefined],
			['mnd', 'against', '2023-02-27', undefined],
			['ukraine', 'for', '2023-02-27', undefined],
			['dmytro-ponomarenko', 'for', '2023-02-27', undefined],
			['mykhailo-podolyak', 'for', '2023-02-24', undefined],
			['nato', 'mixed', '2023-01-20', 'for'],
		] as const
	).map(([entity, position, date, later]) => [
		entity,
		{
			entity,
			name: entity,
			kind: 'person',
			stances: [
				{ topic: 'arms-supplies-to-ukraine', position, date, relation: 'then' },
				...(later
					? [
							{
								topic: 'arms-supplies-to-ukraine',
								position: later,
								date: '2024-06-20',
								relation: 'since',
							} as const,
						]
					: []),
			],
		},
	]),
);

/** The outlet whose page it is. */
export const owner = cardModel({
	entity: 'al-mayadeen',
	kind: 'outlet',
	name: 'Al Mayadeen',
	outlet: {
		domains: ['almayadeen.net'],
		owner: 'Sample Media Network, Beirut; chaired by its founder',
		control: 'Private enterprise, according to Sample Monitor, 2026-05-12',
		sources: [
			{
				title: 'Sample Monitor',
				publisher: 'Sample Monitor',
				url: 'https://monitor.example/',
				date: '2026-05-12',
			},
		],
	},
});
