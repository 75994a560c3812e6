/**
 * The closed lists that metonym.ts decides by: which words around "Seoul" or "the Kremlin" show a government,
 * and which a town or a building. English, folded (no apostrophes, small letters).
 *
 * A word belongs here only if it decides by itself in the position that its list names; what fits both a
 * government and a town ("host", "budget", "court") is left out, because unclear means silent.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Joined by a hyphen: "Moscow-backed". */
export const GOVERNMENT_TAILS = set(
	`backed led installed controlled appointed imposed allied aligned friendly brokered sponsored funded supplied
	supported approved run held ruled occupied loyal proxy style dominated engineered orchestrated inspired mediated
	linked directed ordered drafted proposed supplied trained`,
);
export const PRO_AND_ANTI = set('pro anti');

/** After a possessive, with adjectives between: "Seoul's long-standing policy". Also after "X–Y" pairs. */
export const GOVERNMENT_NOUNS = set(
	`policy policies position stance refusal decision decisions plan plans proposal proposals offer demand demands
	request requests claim claims statement statements response reply reaction reactions government administration
	regime authorities leadership leader leaders officials diplomats ministry minister ministers president
	ambassador embassy envoy envoys spokesman spokeswoman spokesperson forces troops army military navy soldiers
	weapons arms arsenal missile missiles support aid assistance backing help pressure sanctions invasion war
	aggression attack attacks offensive counteroffensive strategy interests interest security sovereignty concern
	concerns fears hopes effort efforts attempt attempts bid willingness unwillingness reluctance readiness
	commitment commitments pledge pledges promise promises threat threats warning warnings ban export exports trade
	ties relations relationship alliance alliances ally allies partner partners rival rivals role influence
	intelligence spies agents propaganda narrative rhetoric tone approach view views consent permission approval
	agreement rejection objection objections opposition criticism condemnation call calls appeal ambition ambitions
	goal goals aim aims veto accession application contribution contributions involvement participation diplomacy
	nuclear defence defense foreign intention intentions insistence denial assertion argument arguments accusation
	accusations allegations hesitation caution neutrality isolation dependence reliance obligations treaty treaties
	deal deals talks dialogue negotiations negotiators delegation cooperation alignment retaliation countermeasures
	demise defeat victory survival side behalf hands control rule annexation occupation campaign operation operations
	advisers advisors aides negotiator suppliers backers detractors critics adversaries adversary enemies enemy foe
	foes friends lenders creditors obligation leverage patience resolve will moves move actions action conduct
	friendship rapprochement rift dispute standoff row summit rivalry tensions tension conflict partnership axis
	negotiating bargaining demand remarks`,
);

/** Nouns right after the name that are the government's own: "the Kyiv government", "Kremlin spokesman". */
export const OWN_NOUNS = set(
	`government regime authorities leadership administration officials diplomats diplomat spokesman spokeswoman
	spokesperson envoy policymakers delegation negotiators leaders hawks hardliners establishment`,
);
/** Seats of power: their officials and critics are the government's. */
export const SEATS = set('kremlin house pentagon street elysee palace bankova zhongnanhai whitehall');
export const SEAT_NOUNS = set(
	`official officials aide aides adviser advisers advisor advisors source sources critic critics chief press
	secretary policy statement readout insider insiders propaganda ally allies opponent opponents foe counsel
	national spokesperson spokesman spokeswoman administration leader leadership propagandist line narrative foes
	deputy representative`,
);

/** Nouns after the name that make it a place: "the Seoul subway". */
export const PLACE_NOUNS = set(
	`subway metro airport street streets station stations suburb suburbs resident residents region district mayor
	police hospital hotel hotels university court bourse exchange skyline neighbourhood neighborhood area city oblast
	province zoo museum theatre theater opera cathedral church school club restaurant bar apartment home office
	bureau correspondent time summit marathon olympics festival film fashion concert conference forum stadium
	traffic weather temple river bridge square tower market stocks shares index trading native radio television
	newspaper newspapers daily tabloid broadcaster exchanges`,
);

/** Before "to": what is given or addressed to a government. */
export const GIVEN_TO = set(
	`aid assistance support weapons weapon arms ammunition munitions tanks tank missiles jets shells supplies supply
	deliveries delivery delivered help loan loans funds funding money equipment systems guns rounds drones ambassador
	ambassadors envoy message messages warning warnings signal signals letter response reply ultimatum concession
	concessions ties tied loyal linked allied sympathetic hostile answerable according opposed appeal appeals
	appealed supplied supplying supplies provide provided providing provides donate donated donating lend lent
	transfer transfers transferred donation donations offer offered sell sold selling sales respond responded
	responding close closer friendly beholden indebted alternative challenge blow rebuke boost threat guarantees
	assurances assurance promise promises pledge pledges outreach overture overtures apology apologise apologised lifeline shipments shipment artillery howitzers hardware
	ammo intelligence credit credits compensation favour favor gift solidarity loyalty allegiance subservient`,
);
/** Before "to": ways of getting somewhere. */
export const MOVED_TO = set(
	`visit visits trip trips travel travels travelled traveled travelling traveling flew fly flies flying flight
	flights drive drove went go goes going gone come came comes coming return returned returns returning journey
	tour tours move moved moving fled flee train trains bus road march marched advance advanced route way walk sail
	sailed back relocate relocated ride path rush rushed arrival head headed heading arrived crossing drove invited
	pilgrimage whisked evacuated transferred taken brought flown welcome`,
);

/** Before "from": what a government gives out or holds back. */
export const COMES_FROM = set(
	`pressure request requests demand demands support response responses reaction reactions call calls approval
	permission help protection independence order orders instruction instructions criticism condemnation warning
	warnings message messages statement statements comment comments denial gas oil imports aid weapons threat threats
	invitation distance distanced distancing purchases assurances signal signals signs directive directives backing
	objection objections opposition word confirmation rhetoric aggression assistance concessions answer answers
	guarantees guarantee silence arms ammunition missiles retaliation reply interference meddling sanctions promises`,
);
/** Before "on". */
export const LAID_ON = set(
	`pressure sanctions sanction tariffs tariff impose imposed imposing imposes reliance dependence dependent depend
	depends rely relies relied relying blame blamed blames lean leaned call called calling calls embargo restrictions
	prevail prevailed pressed hopes demands demand costs cost depended inflict inflicted prevails count counting
	counted`,
);
/** Before "against". */
export const AIMED_AGAINST = set(
	`sanctions sanction war case complaint accusation accusations allegations allegation charges charge measures
	measure action actions retaliate retaliated retaliation lawsuit coalition alliance stand stood united embargo
	tariffs fight fighting defend defence defense deterrence balance hedge arguments criticism threats bulwark
	campaign vote voted voting ruling ruled aggression allied pressure`,
);
/** Before "for". */
export const GOOD_OR_BAD_FOR = set(
	`support backing aid weapons arms ammunition munitions tanks funding help assistance victory defeat setback blow
	boost problem dilemma test win humiliation embarrassment headache time sympathy missiles jets guarantees money
	consequences lifeline challenge room face option options responsibility military relief support importance
	difficult easier harder hard easy impossible possible`,
);
/** Before "for": ways of leaving. */
export const LEFT_FOR = set(
	'left leave leaves leaving depart departed departing bound headed heading flight flights train set search nostalgia',
);
/** Before "with". */
export const DEALS_WITH = set(
	`talks ties relations relationship negotiations negotiate negotiated negotiating deal deals agreement agreements
	cooperation cooperate cooperated cooperating coordination coordinate coordinated coordinating alliance partnership
	trade dialogue war tension tensions conflict contact contacts consult consulted consultation consultations
	consulting work worked working share shared sharing align aligned aligning side sided siding break broke row
	dispute friendship solidarity standoff treaty pact discussions discuss discussed engage engaged engagement
	disagreement negotiation confrontation rift rapprochement peace ceasefire reconcile compete competition rivalry
	discussing intelligence collaborate collaborated collaboration engaging bargain bargaining quarrel feud summit
	meetings channels channel patience disappointment frustration negotiates signed sign accord allied allying close
	joint`,
);
/** Before "of". */
export const OWNED_BY = set(
	`government regime ally allies behalf favour favor critic critics opponents opponent defiance enemies enemy
	policies consent leaders demands backing leadership support criticism accusations instigation behest request
	orders recognition condemnation intentions aims ambitions rulers wrath proxies proxy friend friends`,
);
/** Before "toward(s)". */
export const BENT_TOWARD = set(
	`policy policies stance attitude attitudes hostility approach shift tilt pivot position posture line overtures
	gesture gestures strategy drift lean leaning obligations conciliatory hostile`,
);
/** Before "about". */
export const WORRIED_ABOUT = set(
	'concern concerns warn warned warning warnings worry worries worried fears doubts suspicions wary suspicious sceptical skeptical complain complained',
);
/** Words near "between A and B" that make it a stretch of road. */
export const TRAVEL = set(
	`distance flight flights train trains road route line railway rail railroad highway halfway corridor miles
	kilometres kilometers km drive shuttle fly flies flew border bus travel travelled traveled commute motorway
	pipeline cable ferry border somewhere`,
);

/** "Seoul is …" */
export const GOVERNMENT_ADJECTIVES = set(
	`ready willing unwilling open opposed determined reluctant eager keen able unable committed prepared hopeful
	confident convinced concerned worried wary aware adamant against behind responsible likely unlikely set bound
	obliged required interested serious expected supposed forced hesitant cautious sceptical skeptical furious angry
	guilty complicit loath poised alarmed displeased pleased satisfied dissatisfied unhappy silent isolated
	accountable vulnerable dependent reliant desperate free`,
);
/** Second words of "is in talks", "was at war", "is under pressure". */
export const PREPOSITIONAL_STATES = set(
	'talks favour favor contact breach violation war odds pressure board agreement denial trouble touch',
);

export const MODALS = set(
	'would will could can may might must should shall wont wouldnt cannot cant couldnt shouldnt mustnt shant',
);
export const BE = set('is was are were isnt wasnt arent werent be been being s');
export const HAVE = set('has have had hasnt havent hadnt');
export const DO = set('does did do doesnt didnt dont');

/** Passed over between subject and verb; words in -ly are, too. */
export const ADVERBS = set(
	`also not never now then still already again once so far long since even only just yet both all itself too
	meanwhile however instead always often soon finally first repeatedly itself quickly in turn later earlier today
	yesterday monday tuesday wednesday thursday friday saturday sunday alone`,
);
export const CONJUNCTIONS = set('after before since until as');
export const DETERMINERS = set('the both neither either even only also official');
export const PREPOSITIONS = set(
	`in at near to from of for with by on against toward towards about around outside across through via into inside
	throughout over under beyond within off past along behind beside between among amid onto upon below above despite
	during like than including versus vs without`,
);
