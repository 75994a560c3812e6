/** Importers of bodies. They stand apart from all.ts only to keep that list short. */
import { factbookBodies } from './factbook-bodies.ts';
import { factbookOrgs } from './factbook-orgs.ts';
import { factbookParties } from './factbook-parties.ts';
import { financeDatabase } from './finance-database.ts';
import type { Importer } from './importer.ts';
import { ministries } from './ministries.ts';
import { nameSuggestionIndex } from './name-suggestion-index.ts';
import { newsBodies } from './news-bodies.ts';
import { parlgov } from './parlgov.ts';

export const ORGANISATION_IMPORTERS: readonly Importer[] = [
	factbookBodies,
	factbookOrgs,
	factbookParties,
	financeDatabase,
	ministries,
	nameSuggestionIndex,
	newsBodies,
	parlgov,
];
