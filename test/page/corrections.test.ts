import { describe, expect, it } from 'vitest';
import type { Annotation, CastMember, Mention } from '../../src/model/annotation.ts';
import { type Correction, corrected } from '../../src/page/corrections.ts';

const NAMES = ['kim', 'park', 'kim', 'lee'];
const annotation = {
	mentions: NAMES.map(
		(entity, start) =>
			({ entity, start, certainty: entity === 'lee' ? 'possible' : 'sure', marked: start !== 2 }) as Mention,
	),
	cast: ['kim', 'park', 'lee'].map(
		(entity) =>
			({
				entity,
				name: entity.toUpperCase(),
				kind: 'person',
				count: NAMES.filter((name) => name === entity).length,
				certainty: 'sure',
				role: 'Minister',
				others: ['x'],
			}) as CastMember,
	),
	topics: [],
} as unknown as Annotation;
const to = (entity: string): Correction['to'] => ({ entity, name: entity.toUpperCase(), kind: 'person' });

describe('corrected', () => {
	it.each<[name: string, steps: Correction[], mentions: string, cast: string]>([
		['nothing said', [], 'kim park kim lee', 'KIM 2, PARK 1, LEE 1'],
		['nobody instead', [{ from: 'kim' }], 'park lee', 'PARK 1, LEE 1'],
		['another instead', [{ from: 'kim', to: to('choi') }], 'choi park choi lee', 'CHOI 2, PARK 1, LEE 1'],
		['one of the cast', [{ from: 'kim', to: to('lee') }], 'lee park lee lee', 'PARK 1, LEE 3'],
		[
			'a second thought on the other',
			[{ from: 'kim', to: to('choi') }, { from: 'choi' }],
			'park lee',
			'PARK 1, LEE 1',
		],
		[
			'and back',
			[
				{ from: 'kim', to: to('choi') },
				{ from: 'choi', to: to('kim') },
			],
			'kim park kim lee',
			'KIM 2, PARK 1, LEE 1',
		],
		[
			'somebody who is not there',
			[{ from: 'nobody', to: to('choi') }],
			'kim park kim lee',
			'KIM 2, PARK 1, LEE 1',
		],
	])('%s', (_name, steps, mentions, cast) => {
		const before = structuredClone(annotation);
		const found = corrected(annotation, steps);
		expect(found.mentions.map(({ entity }) => entity).join(' ')).toBe(mentions);
		expect(found.cast.map(({ name, count }) => `${name} ${count}`).join(', ')).toBe(cast);
		expect(annotation).toEqual(before);
	});
	it('is sure of what the reader said, and keeps nothing of the one before', () => {
		const found = corrected(annotation, [{ from: 'lee', to: to('choi') }]);
		expect(found.mentions[3]).toMatchObject({ entity: 'choi', certainty: 'sure', marked: true });
		expect(found.cast[2]).toEqual({
			entity: 'choi',
			name: 'CHOI',
			kind: 'person',
			count: 1,
			certainty: 'sure',
		});
	});
});
