/** Every importer, in the order of their names. A new one is one file beside this one and one line here. */
import type { Importer } from './importer.ts';
import { kagiKite } from './kagi-kite.ts';
import { stateMediaMatrix } from './state-media-matrix.ts';

export const IMPORTERS: readonly Importer[] = [kagiKite, stateMediaMatrix];
