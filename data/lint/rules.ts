/** Every rule on the dataset, in the order in which findings are printed. A rule that is not here does not run; a test holds this list against the folder. */
import { aliasCommonWord } from './alias-common-word.ts';
import { aliasShared } from './alias-shared.ts';
import { canonicalFormat } from './canonical-format.ts';
import { datesInOrder } from './dates-in-order.ts';
import { datesValid } from './dates-valid.ts';
import { entityChecked } from './entity-checked.ts';
import { familyInName } from './family-in-name.ts';
import { hostsSound } from './hosts-sound.ts';
import { idMatchesFile } from './id-matches-file.ts';
import { identitiesNeeded } from './identities-needed.ts';
import { knownReferences } from './known-references.ts';
import { knownVocabulary } from './known-vocabulary.ts';
import { mustHaveFound } from './must-have-found.ts';
import { namesDistinct } from './names-distinct.ts';
import { officesSound } from './offices-sound.ts';
import { outletControl } from './outlet-control.ts';
import { outletDomain } from './outlet-domain.ts';
import { personOneWord } from './person-one-word.ts';
import { recordUnique } from './record-unique.ts';
import { roleChecked } from './role-checked.ts';
import { rollCallsSound } from './roll-calls-sound.ts';
import type { Rule } from './rule.ts';
import { sameEntity } from './same-entity.ts';
import { singleSeat } from './single-seat.ts';
import { sourceEvidence } from './source-evidence.ts';
import { sourceHost } from './source-host.ts';
import { sourceKey } from './source-key.ts';
import { sourceSpread } from './source-spread.ts';
import { sourceUrlAgrees } from './source-url-agrees.ts';
import { sourcesExist } from './sources-exist.ts';
import { sourcesUsed } from './sources-used.ts';
import { stanceDate } from './stance-date.ts';
import { statementForm } from './statement-form.ts';
import { statementWording } from './statement-wording.ts';
import { topicsSound } from './topics-sound.ts';
import { wikidataUnique } from './wikidata-unique.ts';

export const RULES: readonly Rule[] = [
	idMatchesFile,
	canonicalFormat,
	datesValid,
	datesInOrder,
	roleChecked,
	stanceDate,
	entityChecked,
	knownReferences,
	knownVocabulary,
	sourcesExist,
	sourcesUsed,
	sourceKey,
	sourceEvidence,
	sourceHost,
	sourceUrlAgrees,
	sourceSpread,
	statementForm,
	statementWording,
	familyInName,
	namesDistinct,
	personOneWord,
	aliasCommonWord,
	aliasShared,
	wikidataUnique,
	recordUnique,
	sameEntity,
	identitiesNeeded,
	singleSeat,
	outletDomain,
	outletControl,
	hostsSound,
	topicsSound,
	rollCallsSound,
	officesSound,
	mustHaveFound,
];
