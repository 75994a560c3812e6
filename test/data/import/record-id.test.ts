import { expect, test } from 'vitest';
import { recordId } from '../../../data/import/record-id.ts';

test.each([
	['Fernando de la Rúa', 'Q295007', 'fernando-de-la-rua-q295007'],
	["Éamon Ó Cuív's", 'Q1', 'eamon-o-cuivs-q1'],
	['Łukasz Þór Großmann', 'Q2', 'lukasz-thor-grossmann-q2'],
	['習近平', 'Q15031', 'q15031'],
])('the id of %s with %s is %s', (name, key, id) => {
	expect(recordId(name, key)).toBe(id);
});
