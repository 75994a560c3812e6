/** Importers of bodies. They stand apart from all.ts only to keep that list short. */
import type { Importer } from './importer.ts';
import { parlgov } from './parlgov.ts';
import { partyfacts } from './partyfacts.ts';

export const ORGANISATION_IMPORTERS: readonly Importer[] = [parlgov, partyfacts];
