import { expect, it } from 'vitest';
import { idMatchesFile } from '../../../data/lint/id-matches-file.ts';
import { found, person } from './entry.ts';

it('wants id, file name and folder to agree', () => {
	expect(found(idMatchesFile, person())).toEqual([]);
	expect(found(idMatchesFile, person(), { slug: 'jane-doe' })).toEqual(["id: is not the file's name"]);
	expect(found(idMatchesFile, person(), { folder: 'states' })).toEqual([
		'kind: does not belong in this folder',
	]);
});
