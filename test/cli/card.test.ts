import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../src/cli/card-text.ts';
import { showCard } from '../../src/cli/show-card.ts';
import { run, smallDataset } from './world.ts';

let small: ReturnType<typeof smallDataset>;
beforeAll(() => {
	small = smallDataset();
});
afterAll(() => small.remove());

const card = (...args: string[]) => run('card', (given, world) => showCard(given, world, small.open), args);

describe('card', () => {
	it.each(['jane-roe', 'Q7', 'Jane Roe', 'Джейн Роу', 'ДЖЕЙН РОУ'])('finds %s', async (query) => {
		const { code, out } = await card(query, '--json');
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ entity: 'jane-roe', datasetDate: '2025-03-01' });
	});

	it('shows what the browser shows, in lines', async () => {
		const { out } = await card('jane-roe', '--date', '2025-02-10', '--topic', 'arms');
		expect(out).toBe(`Jane Roe · Джейн Роу
person · jane-roe · Q7

On 10 February 2025
  Minister of Finance of Norway (since 4 February 2025, as of 4 February 2025)
      Example News, 4 February 2025: Minister visits Oslo
      https://news.example/a
  This is also the role now.

Stances
  ▲ for: Arms (the topic of the article)
    Said that Norway will supply ammunition.
    4 February 2025
      Example News, 4 February 2025: Minister visits Oslo
      https://news.example/a

As of 4 February 2025. Dataset of 1 March 2025.
`);
	});

	it('says when the article is newer than the dataset', async () => {
		expect((await card('jane-roe', '--date', '2026')).out).toContain(
			'The article is newer than the dataset.',
		);
	});

	it.each<[string[], string]>([
		[[], 'card: no entity given; usage: '],
		[['Jane', 'Roe'], 'card: more than one entity given (put a name in quotes)'],
		[['Q99'], 'card: no entity has the Wikidata id Q99'],
		[['Roe'], 'card: no entity has the id or the name "Roe"'],
		[['Ann Poe'], 'card: "Ann Poe" is the name of several: ann-poe, ann-poe-2; give one of these ids'],
		[['jane-roe', '--topic', 'weather'], 'card: "weather" is no topic; choose one of arms, ships'],
		[['jane-roe', '--date', '2025-13'], 'card: --date: "2025-13" is no date'],
	])('%j is refused', async (args, line) => {
		const { code, out, err } = await card(...args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toHaveLength(1);
		expect(err[0]!.startsWith(line)).toBe(true);
	});
});

it('cardText says by when a role had ended', async () => {
	const model = JSON.parse((await card('jane-roe', '--date', '2025-02-10', '--json')).out);
	Object.assign(model.role, { endBy: '2026-01', status: 'former' });
	expect(cardText(model).replaceAll(/\s+/g, ' ')).toContain(
		'(from 4 February 2025, ended by January 2026, former)',
	);
});

it('cardText wraps what can be wrapped at 80 columns', async () => {
	const { out } = await card('jane-roe', '--json');
	const model = JSON.parse(out);
	model.stances[0].statement = 'word '.repeat(60).trim();
	for (const line of cardText(model).split('\n'))
		if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(80);
});
