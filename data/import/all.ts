/** Every importer, in the order of their names. A new one is one file beside this one and one line here. */

import { auOpenaustralia } from './au-openaustralia.ts';
import { ciaFactbook } from './cia-factbook.ts';
import { euMeps } from './eu-meps.ts';
import { everyPolitician2022 } from './every-politician-2022.ts';
import { everyPoliticianMore } from './every-politician-more.ts';
import { germany } from './germany.ts';
import type { Importer } from './importer.ts';
import { jpCouncillors } from './jp-councillors.ts';
import { kagiKite } from './kagi-kite.ts';
import { ORGANISATION_IMPORTERS } from './organisations.ts';
import { stateMediaMatrix } from './state-media-matrix.ts';
import { ukMps } from './uk-mps.ts';
import { ungaVotes } from './unga-votes.ts';
import { usCongressLegislators } from './us-congress-legislators.ts';
import { usCongressLegislators2022 } from './us-congress-legislators-2022.ts';
import { usCongressVotes } from './us-congress-votes.ts';
import { widelyRead } from './widely-read.ts';
import { wikidata } from './wikidata.ts';

export const IMPORTERS: readonly Importer[] = [
	auOpenaustralia,
	ciaFactbook,
	euMeps,
	everyPolitician2022,
	everyPoliticianMore,
	germany,
	jpCouncillors,
	kagiKite,
	...ORGANISATION_IMPORTERS,
	stateMediaMatrix,
	ukMps,
	ungaVotes,
	usCongressLegislators,
	usCongressLegislators2022,
	usCongressVotes,
	widelyRead,
	wikidata,
];
