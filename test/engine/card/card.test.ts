import { describe, expect, it } from 'vitest';
import { cardOf, hostOf } from '../../../src/engine/card/card.ts';
import type { Entity, Topic } from '../../../src/model/entity.ts';

const page = (publisher: string, url: string, date: string) => ({
	title: `Page of ${publisher}`,
	publisher,
	url,
	date,
});
const entity: Entity = {
	id: 'jens-stoltenberg',
	wikidata: 'Q57665',
	kind: 'person',
	name: 'Jens Stoltenberg',
	family: 'Stoltenberg',
	names: [
		{ name: 'Єнс Столтенберг', kind: 'transliteration', lang: 'uk' },
		{ name: 'Jens S.', kind: 'short' },
	],
	country: 'no',
	roles: [
		{
			title: 'Secretary General of NATO',
			start: '2014-10-01',
			end: '2024-10-01',
			checked: '2024-10-01',
			sources: ['a'],
		},
		{
			title: 'Minister of Finance of Norway',
			start: '2025-02-04',
			checked: '2026-02-15',
			sources: ['b', 'gone'],
		},
	],
	affiliations: [
		{ name: 'Labour Party (Norway)', start: '1985', checked: '2025-02-04', sources: ['b'] },
		{ of: 'msc', title: 'Chair', start: '2025', checked: '2026-02-15', sources: ['b'] },
	],
	stances: [
		{ topic: 'nato', position: 'for', statement: 'N.', date: '2023-04-03', sources: ['a'] },
		{ topic: 'arms', position: 'for', statement: 'A.', date: '2023-01-30', sources: ['a'] },
		{ topic: 'undefined', position: 'for', statement: 'U.', date: '2023-01-30', sources: ['a'] },
	],
	sources: {
		a: {
			...page('TASS', 'https://www.tass.com/x', '2023-01-30'),
			read: '2026-11-23',
			evidence: 'never shipped',
		},
		b: page('DPA', 'https://dpa.example/y', '2026-02-15'),
	},
	checked: '2026-02-15',
};
const topicsById = new Map<string, Topic>(
	['arms', 'nato'].map((id) => [id, { id, label: `Topic ${id}`, question: `${id}?`, phrases: {} }]),
);
const context = {
	topics: ['arms'],
	datasetDate: '2026-03-01',
	topicsById,
	controlOf: (host: string) => (host === 'tass.com' ? 'state-controlled, according to a monitor' : undefined),
	nameOf: (id: string) => (id === 'msc' ? 'Munich Security Conference' : undefined),
};

describe('cardOf', () => {
	it('shows the role at the article’s date, the role now, and the topic first', () => {
		const card = cardOf(entity, { ...context, date: '2023-02-27' });
		expect(card.role).toMatchObject({
			title: 'Secretary General of NATO',
			status: 'held',
			end: '2024-10-01',
		});
		expect(card.roleNow).toMatchObject({
			title: 'Minister of Finance of Norway',
			status: 'held',
			asOf: '2026-02-15',
		});
		expect(card.roleIsCurrent).toBe(false);
		expect(card.stances.map((s) => [s.topic, s.relation, s.onTopic])).toEqual([
			['arms', 'then', true],
			['nato', 'later', false],
		]);
		expect(card.affiliations.map((a) => a.title)).toEqual(['Labour Party (Norway)']);
		expect(card.otherNames).toEqual([{ name: 'Єнс Столтенберг', lang: 'uk', kind: 'transliteration' }]);
		expect(card.articleIsNewer).toBe(false);
	});

	it('names who controls the publisher, and never ships evidence', () => {
		const card = cardOf(entity, { ...context, date: '2023-02-27' });
		expect(card.stances[0]?.sources).toEqual([
			{
				title: 'Page of TASS',
				publisher: 'TASS',
				url: 'https://www.tass.com/x',
				date: '2023-01-30',
				control: 'state-controlled, according to a monitor',
			},
		]);
		expect(card.roleNow?.sources).toHaveLength(1);
		expect(JSON.stringify(card)).not.toContain('never shipped');
	});

	it('is as of the dataset without a date, and says when the article is newer', () => {
		const card = cardOf(entity, context);
		expect(card.role?.title).toBe('Minister of Finance of Norway');
		expect(card.role?.status).toBe('held');
		expect(card.roleIsCurrent).toBe(true);
		expect(card.roleNow).toBeUndefined();
		expect(card.affiliations.map((a) => a.title)).toEqual([
			'Chair, Munich Security Conference',
			'Labour Party (Norway)',
		]);
		expect(cardOf(entity, { ...context, date: '2026-03-02' }).articleIsNewer).toBe(true);
	});

	it('calls no role current that was checked half a year before the dataset', () => {
		const card = cardOf(entity, { ...context, datasetDate: '2026-11-23' });
		expect(card.role).toMatchObject({ status: 'as-of', asOf: '2026-02-15' });
		expect(card.roleIsCurrent).toBe(false);
	});

	it('says who monitors an outlet’s control and when', () => {
		const outlet: Entity = {
			...entity,
			kind: 'outlet',
			domains: ['x.example'],
			outlet: {
				owner: 'O',
				control: { typology: 'State-controlled', accordingTo: 'M', date: '2024' },
				sources: ['b'],
			},
			roles: [],
		};
		expect(cardOf(outlet, context).outlet).toMatchObject({
			domains: ['x.example'],
			owner: 'O',
			control: 'State-controlled, according to M, 2024',
		});
	});
});

it.each([
	['https://www.nato.int/x?y', 'nato.int'],
	['http://EN.yna.co.kr:80/view', 'en.yna.co.kr'],
	['not an address', ''],
])('hostOf %s is %s', (url, host) => {
	expect(hostOf(url)).toBe(host);
});

it('says by when a role had ended where nobody says when', () => {
	const { end: _, ...role } = entity.roles[0]!;
	const roles = [{ ...role, endBy: '2025-01', checked: '2024-06-01' }];
	const { role: shown, roleIsCurrent } = cardOf({ ...entity, roles }, { ...context, date: '2025-06-01' });
	expect(shown).toMatchObject({ endBy: '2025-01', asOf: '2024-06-01', status: 'former' });
	expect(shown).not.toHaveProperty('end');
	expect(roleIsCurrent).toBe(false);
});
