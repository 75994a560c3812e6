/**
 * Which office of data/offices.json a label stands for. The high offices decide whom a bare name means, so they are
 * matched from end to end: "Prime Minister" is one, "Prime Minister of Iraqi Kurdistan", "Deputy Prime Minister" and
 * "Head of the Office of the Prime Minister" are not. A label that nothing here knows has no office.
 *
 * Labels come in English and without the name of their country (label.ts).
 */
import { OFFICES_HERE } from './office-here.ts';

const PORTFOLIO =
	'(?:federal |coordinating |first |senior )?(?:minister|secretary) (?:of|for) (?:state,? minister (?:of|for) )?(?:the )?';
/** Not the ministry of defence itself. */
const NOT_THE_MINISTRY =
	/\b(?:materiel|personnel|science|space|production|procurement|equipment|industr(?:y|ies)|home front|civil defence|trade$)/;

/** From the first that fits; all from end to end. */
const RULES: [RegExp, string][] = [
	[/^(?:acting|interim|caretaker) .*$/, ''],
	[
		/^(?:ambassador|high commissioner|permanent representative|head of mission|charg[ée] d'affaires|apostolic nuncio)(?: to| in| of|$).*$/,
		'ambassador',
	],
	[/^first lady$/, 'first-lady'],
	[/^.*\b(?:spokes?person|spokesman|spokeswoman|press secretary)\b.*$/, 'spokesperson'],
	[/^(?:leader of the opposition|opposition leader)$/, 'party-leader'],
	[
		/^(?:deputy |vice |under[- ]?)(?:leader|chief|director|governor|mayor|speaker|marshal|president of|chair).*$/,
		'',
	],
	[
		/^.*\b(?:advis[eo]r|counsell?or to|aide|assistant to the president|chief of staff (?:of|to) the (?:president|prime minister|presidency)|national security advisor|(?:presidential|downing street) chief of staff|presidential chief of staff)\b.*$/,
		'adviser',
	],
	[
		/^(?:(?:federal |state )?president|president of the (?:republic|swiss confederation|state)|monarch|king|queen|emperor|empress|sultan|emir|amir|grand duke|head of state|prince of monaco|sovereign prince|captain regent|president and prime minister|president and minister of .*)$/,
		'head-of-state',
	],
	[/^supreme leader$/, 'supreme-leader'],
	[/^crown prince$/, 'crown-prince'],
	[/^first minister$/, 'governor'],
	[/^crown prince, prime minister$/, 'head-of-government'],
	[
		/^(?:prime minister|premier|premier of the (?:state council|cabinet)|(?:federal )?chancellor|president of the (?:government|council of ministers)|head of (?:the )?government|chairman of the cabinet of ministers(?: \(prime minister\))?|prime minister,? (?:and )?head of (?:the )?government|prime minister(?:,| and) .*)$/,
		'head-of-government',
	],
	[/^(?:first |senior )?(?:vice[- ]president|deputy president)$/, 'vice-head-of-state'],
	[
		/^(?:(?:first|second|third|fourth|senior|alternate) )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor|chairman of the cabinet of ministers)(?: (?:for|and|in charge|responsible) .*|,.*)?$/,
		'deputy-head-of-government',
	],
	[
		/^(?:vice premier of the state council|vice[- ]president of the council of ministers|vice[- ]chancellor|first vice premier|deputy head of government)$/,
		'deputy-head-of-government',
	],
	[/^governor[- ]general$/, 'governor-general'],
	[
		/^(?:governor|president|chair(?:man|person|woman)?|managing director|director) of (?:the )?(?:(?:central|reserve|national|state|people['’]s|federal reserve) bank|(?:bank|banque|banca)(?: .*)?|(?:narodowy bank polski|de nederlandsche bank|sveriges riksbank|bank indonesia|banca d['’]italia|hong kong monetary authority|monetary authority|eesti pank|norges bank|danmarks nationalbank).*|(?:.* )?(?:central|reserve|national) bank)$/,
		'central-bank-head',
	],
	[
		/^chief justice$|^chief justice of the (?:supreme|constitutional|high) court$|^president of the (?:supreme|constitutional|federal supreme) (?:people['’]s )?court(?: of justice)?$|^(?:lord )?chief justice.*$/,
		'chief-justice',
	],
	[
		/^.*\b(?:(?:justice|judge|member) (?:of|at) the (?:supreme|constitutional|federal|high) court|supreme court justice)\b.*$/,
		'judge',
	],
	[
		/^(?:attorney[- ]general(?: and .*)?|(?:chief )?prosecutor[- ]general|general prosecutor|chief prosecutor)$/,
		'attorney-general',
	],
	[
		/^(?:president|speaker|chair(?:man|person|woman)?|marshal) (?:of )?(?:the )?(?:.* )?(?:senate|house of (?:representatives|commons|lords|peoples|councillors|assembly|keys)|lok sabha|chamber(?: of .*)?|(?:national|people['’]s|federal|legislative|grand national|islamic consultative|consultative|supreme people['’]s) (?:assembly|council|congress|majlis)|parliament|assembly(?: of the republic)?|congress(?: of deputies| of the republic)?|knesset|seimas|saeima|riigikogu|storting|althing|sejm|verkhovna rada|state duma|federation council|council of (?:states|the republic|representatives|the nation)|council of the national assembly|national legislative assembly|dewan (?:rakyat|negara)|mazhilis|folketing|riksdag|majlis|supreme council|jatiya sangsad)$/,
		'legislature-speaker',
	],
	[
		new RegExp(
			`^(?:${PORTFOLIO}(?:[\\p{L} ]+ and )?(?:foreign|external)(?: and [\\p{L} ]+)? (?:affairs|relations|action)(?:[, ].*)?|foreign (?:affairs )?minister|minister (?:of|for) international relations(?: and cooperation)?|secretary of foreign affairs|foreign secretary)$`,
			'u',
		),
		'foreign-minister',
	],
	[
		new RegExp(
			`^(?:${PORTFOLIO}(?:national )?defen[cs]e(?:(?:,| and) .*)?|${PORTFOLIO}armed forces|defen[cs]e minister)$`,
			'u',
		),
		'defence-minister',
	],
	[
		new RegExp(
			`^(?:${PORTFOLIO}(?:public )?finances?(?:(?:,| and) .*)?|${PORTFOLIO}econom(?:y|ic affairs|ic)(?: and|,) (?:public |national )?finances?(?:(?:,| and) .*)?|${PORTFOLIO}treasury(?:(?:,| and) .*)?|finance minister|${PORTFOLIO}planning and finance)$`,
			'u',
		),
		'finance-minister',
	],
	[
		/^(?:(?:first |senior |second )?(?:deputy|vice|assistant|associate|junior|under|state|parliamentary|permanent|principal)[- ](?:.*\b)?(?:minister|secretary|undersecretary|under-secretary|attorney general)\b.*|(?:under-?secretary|parliamentary secretary|state secretary|secretary of state|state minister|minister of state|minister[- ]delegate|delegate minister|minister assisting|minister delegate|economic secretary|financial secretary|exchequer secretary|commercial secretary|political director|lord of the treasury)\b.*)$/,
		'deputy-minister',
	],
	[
		/^(?:(?:federal|cabinet|coordinating|first|senior|special|supreme) )?(?:minister|cabinet secretary|ministry)\b(?! plenipotentiary| counsellor).*$/,
		'minister',
	],
	[/^\p{Lu}?[\p{L} ]{0,30}(?:minister|ministry)$/u, 'minister'],
	[/^(?:(?:lord )?mayor|äkim|city mayor|executive mayor)(?: of .*)?$|^.* city mayor$/, 'mayor'],
	[
		/^(?:governor of|premier of|chief minister of|first minister\b|prime minister of|head of government of|president of (?:the )?(?:generalitat|junta|xunta|government of|community of|autonomous community|region|principality|autonomous province|basque|regional government)).*$/u,
		'governor',
	],
	[
		/^(?:chief of (?:the )?(?:[\p{L} ]+ )?(?:general staff|defen[cs]e(?: force| staff| forces)?|joint staff|air force|air staff|army(?: staff)?|naval (?:staff|operations)|navy|armed forces|joint operations|joint chiefs?)|chief of (?:the )?(?:defen[cs]e force|defen[cs]e staff|defen[cs]e forces|defen[cs]e).*|chief of staff of the (?:army|air force|navy|defen[cs]e forces|armed forces)|chief of (?:the )?(?:.*)general staff.*|(?:vice )?chairman of the (?:joint chiefs.*|general staff)|chair of the chiefs of staff|commander.*|supreme commander.*|commandant.*|commanding general.*|chief of naval operations|head of the general staff)$/u,
		'military-commander',
	],
	[
		/^(?:director|director[- ]general|head|chief|chairman|president) of (?:the )?.*(?:intelligence|security service|state security|secret|mossad|cia|fbi|federal security|national security).*$/,
		'director',
	],
	[
		/^(?:general secretary of the .*party|chair(?:man|person) of the kuomintang|leader of the .*party)$/,
		'party-leader',
	],
];

/** International bodies, whose labels name them. */
const BODIES: [RegExp, string][] = [
	[
		/^(?:secretary-general of the united nations|director-general of the world trade organization|president of the european (?:commission|council|parliament|central bank)|president of the parliamentary assembly of the council of europe|high representative of the union .*)$/,
		'organisation-head',
	],
	[/^(?:(?:vice )?president|judge) of the international court of justice$/, 'judge'],
	[/^european commissioner\b.*$/, 'eu-commissioner'],
];

/**
 * @param label in English, without its country
 * @param country its jurisdiction; undefined for an international body
 * @param part the office is one of a part of the country, where what holds for the country itself does not
 */
export function officeOfLabel(label: string, country: string | undefined, part = false): string | undefined {
	const plain = label.toLowerCase();
	if (country === undefined) return BODIES.find(([pattern]) => pattern.test(plain))?.[1];
	const here = part ? undefined : OFFICES_HERE[country]?.find(([pattern]) => pattern.test(plain));
	if (here) return here[1];
	const office = RULES.find(([pattern]) => pattern.test(plain))?.[1] || undefined;
	if (office === 'defence-minister' && NOT_THE_MINISTRY.test(plain)) return 'minister';
	return office;
}

/** What an office of a state is in a part of one: no region's premier is a head of government. */
export function regionalOffice(office: string | undefined): string | undefined {
	switch (office) {
		case 'head-of-state':
		case 'head-of-government':
			return 'governor';
		case 'foreign-minister':
		case 'defence-minister':
		case 'finance-minister':
		case 'minister':
		case 'deputy-head-of-government':
		case 'deputy-minister':
		case 'attorney-general':
			return 'regional-minister';
		case 'legislator':
			return 'regional-legislator';
		case 'mayor':
		case 'governor':
		case 'judge':
			return office;
		default:
			return undefined;
	}
}
