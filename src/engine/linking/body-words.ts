/**
 * English words that the names of ministries, parliaments, agencies and parties are made of, folded: lists only. What
 * follows from them is decided in resolve.ts, shortened.ts and parties.ts.
 */
/** Words that any country's bodies are called by; a name of nothing else needs its country. Folded. */
export const GENERIC = new Set(
	`ministry of the for and defense defence national foreign affairs interior finance health justice economy trade
	unification parliament senate congress supreme court constitutional central bank council cabinet assembly
	police army navy air force general staff joint chiefs house representatives chamber deputies commission committee
	security service intelligence agency presidential office prosecutor prosecutors armed forces military government
	department state internal external public federal culture education energy election electoral commissions`
		.trim()
		.split(/\s+/),
);

/** Names that are generic by their words and yet one country's alone in English-language news. */
export const DISTINCTIVE = new Set([
	'state department',
	'house of representatives',
	'joint chiefs of staff',
	'justice department',
	'national security agency',
	'central intelligence agency',
]);

/** Words that bodies are called by when their name is cut; others ("Korea", "Study") never stand alone so. */
export const BODY_HEADS = new Set(
	`ministry parliament senate congress council commission committee court bank agency institute association
	organisation organization union federation society foundation party alliance league assembly bureau office
	department service academy university company corporation group front movement army guard tribunal centre center`
		.trim()
		.split(/\s+/),
);

/** A party name of nothing but these words is nobody's own; one of PARTY_HEADS must be among them. Folded. */
export const PARTY_HEADS = new Set(
	'party democrats republicans labour labor conservatives tories socialists liberals greens communists nationalists'.split(
		' ',
	),
);
export const PARTY_WORDS = new Set(
	`the a of and for peoples people 's s democratic democrat republican conservative tory socialist liberal green communist
	nationalist national social christian popular progressive radical left right workers worker centre center
	united new agrarian islamic justice freedom unity reform patriotic revolutionary free`
		.trim()
		.split(/\s+/),
);

/** Last words of bodies that a state's name may stand before. */
export const INSTITUTIONS = new Set(
	'department board commission agency bureau service survey corps court academy institute corp corp. inc inc. authority council committee administration'.split(
		' ',
	),
);
