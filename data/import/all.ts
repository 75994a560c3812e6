/** Every importer, in the order of their names. A new one is one file beside this one and one line here. */

import { ciaFactbook } from './cia-factbook.ts';
import type { Importer } from './importer.ts';
import { kagiKite } from './kagi-kite.ts';
import { stateMediaMatrix } from './state-media-matrix.ts';

export const IMPORTERS: readonly Importer[] = [ciaFactbook, kagiKite, stateMediaMatrix];
