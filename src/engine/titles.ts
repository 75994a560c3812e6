/**
 * Titles: the words of office, rank and address before and after a person's name, and what offices
 * (data/offices.json) they stand for. "President Zelensky", "NATO Secretary-General Jens Stoltenberg",
 * "Ambassador of Ukraine to South Korea Dmytro Ponomarenko", "Stoltenberg, the secretary general of NATO,".
 *
 * English only. A title says what somebody is, never who: resolve.ts holds it against roles and dates. Every
 * title of data/offices.json has to be known here (a test reads that file).
 */
import type { Story } from './story.ts';
import { Gap } from './words.ts';

/** `office`: of a state or body. `address`: Mr, Dr. `other`: a job that no entry is known for. */
export type TitleKind = 'office' | 'address' | 'other';

export interface TitleInfo {
	kind: TitleKind;
	/** Ids of offices that it may stand for. */
	offices: readonly string[];
	gender?: 'f' | 'm';
}

export interface TitleAt {
	info: TitleInfo;
	/** Tokens of the title itself: `from` … `to - 1`. */
	from: number;
	to: number;
	/** "former", "ex-", "then". */
	former: boolean;
	/** Tokens of its complement ("of Ukraine to South Korea"), `[0, 0]` without one. */
	complement: [number, number];
}

const TABLE = new Map<string, TitleInfo>();
const LONGEST = 5;

function add(kind: TitleKind, offices: string, phrases: string, gender?: 'f' | 'm'): void {
	const info: TitleInfo = { kind, offices: offices ? offices.split(' ') : [], ...(gender && { gender }) };
	for (const phrase of phrases.split(',')) {
		const words = phrase.trim();
		const known = TABLE.get(words);
		// "Chancellor" governs in Berlin and keeps the purse in London.
		TABLE.set(words, known ? { ...known, offices: [...new Set([...known.offices, ...info.offices])] } : info);
	}
}

const MINISTERS = 'foreign-minister defence-minister finance-minister minister';
add('office', 'head-of-state organisation-head', 'president');
add(
	'office',
	'head-of-state',
	'king,emperor,grand duke,sultan,emir,crown prince,president elect,state president',
	'm',
);
add('office', 'head-of-state', 'queen,empress,grand duchess', 'f');
add('office', 'head-of-state head-of-government', 'head of state,head of government');
add('office', 'head-of-government', 'prime minister,premier,pm,chancellor,taoiseach,chief executive');
add(
	'office',
	'supreme-leader head-of-state party-leader',
	'supreme leader,leader,paramount leader,dictator,strongman',
);
add(
	'office',
	'supreme-leader head-of-state',
	'marshal,comrade,chairman of state affairs,ayatollah,respected comrade',
);
add(
	'office',
	'supreme-leader party-leader organisation-head head-of-state',
	'general secretary,party secretary,party chief',
);
add('office', 'vice-head-of-state', 'vice president,vp,veep');
add(
	'office',
	'deputy-head-of-government',
	'deputy prime minister,vice premier,vice prime minister,first deputy prime minister,tanaiste',
);
add(
	'office',
	'organisation-head',
	'secretary general,director general,chief,head,boss,executive director,managing director,high representative,high commissioner,commissioner,un chief,nato chief,commission president',
);
add(
	'office',
	'foreign-minister',
	'foreign minister,secretary of state,foreign secretary,minister of foreign affairs,minister for foreign affairs,external affairs minister,minister of external affairs,top diplomat,chief diplomat,fm,minister of europe and foreign affairs',
);
add(
	'office',
	'defence-minister',
	'defense minister,defence minister,defense secretary,defence secretary,secretary of defense,secretary of war,war secretary,minister of defense,minister of defence,minister of national defense,minister of national defence,national defense minister,pentagon chief,defense chief,defence chief',
);
add(
	'office',
	'finance-minister',
	'finance minister,treasury secretary,chancellor,chancellor of the exchequer,minister of finance,minister for finance,secretary of the treasury,treasurer',
);
add(
	'office',
	MINISTERS,
	'minister,secretary,interior minister,home secretary,justice minister,economy minister,trade minister,energy minister,health minister,education minister,minister of state,minister of interior,cabinet minister,commerce secretary,commerce minister,environment minister,digital minister,digital transformation minister,unification minister,industry minister,culture minister,transport minister,attorney general,home minister',
);
add(
	'office',
	'party-leader legislator',
	'chairman,chair,chairwoman,chairperson,opposition leader,party leader,majority leader,minority leader,house speaker,parliament speaker,speaker,speaker of the house',
);
add(
	'office',
	'military-commander',
	'general,gen,gen.,admiral,adm,commander,commander in chief,lt gen,lieutenant general,maj gen,major general,brig gen,brigadier general,brigadier,colonel,col,lt col,lieutenant colonel,vice admiral,rear admiral,air marshal,field marshal,army chief,chief of staff,chief of the general staff,top general,military chief,intelligence chief,spy chief,warlord,major,maj,captain,capt,lieutenant,lt',
);
add('office', 'ambassador', 'ambassador,amb,envoy,consul general,charge daffaires,consul');
add(
	'office',
	'envoy',
	'special envoy,special representative,envoy,peace envoy,presidential envoy,negotiator,chief negotiator',
);
add('office', 'spokesperson', 'spokesperson,spokesman,spokeswoman,press secretary,spox');
add(
	'office',
	'adviser',
	'adviser,advisor,aide,national security adviser,national security advisor,presidential adviser,presidential advisor,presidential aide,top aide,top adviser,security adviser,director of national security,national security director,counselor,counsellor',
);
add(
	'office',
	'legislator',
	'senator,sen,representative,rep,congressman,congresswoman,mp,mep,lawmaker,deputy,parliamentarian,delegate,congressperson,assemblyman,assemblywoman,councillor,legislator,lord,lady,baroness,baron',
);
add('office', 'judge', 'chief justice,justice,judge,prosecutor,chief prosecutor,prosecutor general');
add(
	'office',
	'researcher',
	'professor,prof,dr,researcher,analyst,political scientist,expert,senior fellow,historian',
);
add('office', 'governor', 'governor,gov,mayor,lt gov,lieutenant governor');
add(
	'office',
	'director',
	'director,cia director,fbi director,ceo,chief executive officer,founder,co founder,owner,tycoon,billionaire,oligarch',
);
add(
	'office',
	'cleric',
	'pope,patriarch,archbishop,cardinal,bishop,imam,grand ayatollah,rabbi,metropolitan,dalai lama',
);
add(
	'office',
	'candidate',
	'candidate,nominee,presidential candidate,frontrunner,dissident,opposition figure,opposition politician,activist,politician',
);
add('address', '', 'mr,sir,lord,prince,father,brother', 'm');
add('address', '', 'mrs,ms,miss,madam,madame,lady,dame,princess,sister', 'f');
add('address', '', 'excellency,hon,honourable,honorable,rev,sheikh,haji');
add(
	'other',
	'',
	'actor,actress,singer,songwriter,rapper,musician,drummer,guitarist,dancer,comedian,author,novelist,poet,writer,playwright,' +
		'painter,artist,sculptor,photographer,filmmaker,film director,designer,model,chef,blogger,youtuber,influencer,footballer,striker,' +
		'midfielder,defender,goalkeeper,keeper,winger,forward,fullback,centre back,quarterback,linebacker,pitcher,catcher,' +
		'batsman,batter,bowler,wicketkeeper,allrounder,coach,head coach,manager,referee,umpire,golfer,boxer,swimmer,sprinter,' +
		'runner,cyclist,jockey,driver,skier,skater,gymnast,wrestler,teammate,captain,detective,constable,pc,sergeant,sgt,inspector,' +
		'officer,firefighter,paramedic,nurse,surgeon,teacher,pupil,student,farmer,plumber,builder,shopkeeper,pensioner,' +
		'grandmother,grandfather,resident,neighbour,neighbor,victim,suspect,defendant,killer,murderer,witness,father of two,' +
		'mother of two,headteacher,physicist,chemist,biologist,astronaut,inventor,engineer,composer,conductor,soprano,tenor,barrister,solicitor,private,corporal,cpl,reporter,correspondent,journalist,editor',
);

/** Change what a title stands for. */
const FORMER = new Set(['former', 'ex', 'then', 'late', 'ousted', 'deposed', 'onetime', 'erstwhile']);
const DEPUTY = new Set(['deputy', 'vice', 'assistant', 'under', 'junior', 'shadow', 'associate']);
const QUALIFIER = new Set([
	'acting',
	'interim',
	'outgoing',
	'incoming',
	'current',
	'new',
	'senior',
	'top',
	'first',
	'chief',
	'lead',
	'long',
	'time',
	'serving',
	'caretaker',
	'designate',
	'elect',
	'sitting',
	'newly',
	'appointed',
	'elected',
	'presidential',
	'state',
	'press',
]);
/** Words that may stand between a title and its holder's name: of Ukraine to the Republic of Korea. */
const COMPLEMENT_WORDS = new Set(['of', 'to', 'for', 'the', 'in', 'and', 'at', 'on']);
const COMPLEMENT_HEADS = new Set(['of', 'to', 'for', 'in', 'at', 'on']);
/** "Minister for Foreign Affairs of the Democratic People's Republic of Korea" has twelve. */
const LONGEST_COMPLEMENT = 14;
/** An apposition that tells what someone is does so early: ", the secretary general of NATO,". */
const LONGEST_APPOSITION = 9;

/** The title that ends with token `last`, as long as possible. */
function endingAt(story: Story, last: number): { info: TitleInfo; from: number } | undefined {
	const floor = Math.max(story.sentences[story.tokens[last]!.sentence]!.from, last - LONGEST + 1);
	let phrase = '';
	let found: { info: TitleInfo; from: number } | undefined;
	for (let i = last; i >= floor; i--) {
		const token = story.tokens[i]!;
		if (token.shape === 'mark' || token.shape === 'enclitic') break;
		if (i < last && story.tokens[i + 1]!.gap === Gap.NONE) break;
		phrase = phrase ? `${token.word} ${phrase}` : token.word;
		const info = TABLE.get(phrase);
		if (info) found = { info, from: i };
	}
	return found;
}

/** The title that begins with token `first`, as long as possible; it ends before token `to`. */
function beginningAt(story: Story, first: number, to: number): { info: TitleInfo; to: number } | undefined {
	let phrase = '';
	let found: { info: TitleInfo; to: number } | undefined;
	for (let i = first; i < Math.min(to, first + LONGEST); i++) {
		const token = story.tokens[i]!;
		if (token.shape === 'mark' || token.shape === 'enclitic') break;
		phrase = phrase ? `${phrase} ${token.word}` : token.word;
		const info = TABLE.get(phrase);
		if (info) found = { info, to: i + 1 };
	}
	return found;
}

/** Widens a title to the words that qualify it on the left, and notes "former" and "deputy". */
function qualified(story: Story, found: { info: TitleInfo; from: number }, to: number): TitleAt {
	let { info, from } = found;
	let former = false;
	const { from: floor } = story.sentences[story.tokens[from]!.sentence]!;
	while (from > floor) {
		const word = story.tokens[from - 1]!.word;
		if (FORMER.has(word)) former = true;
		else if (DEPUTY.has(word)) {
			info = {
				...info,
				offices: info.offices.some((o) => o === 'spokesperson' || o === 'adviser')
					? info.offices
					: ['minister'],
			};
		} else if (!QUALIFIER.has(word)) break;
		from--;
	}
	return { info, from, to, former, complement: [0, 0] };
}

/** Does a title begin with token `first`? Whatever its capitals: "Ukraine President Zelensky". */
export function startsTitle(story: Story, first: number): boolean {
	const token = story.tokens[first];
	return token !== undefined && beginningAt(story, first, story.sentences[token.sentence]!.to) !== undefined;
}

/** Does a title end with token `last`? `address`: count Mr, Lady and Miss as titles. */
export function endsTitle(story: Story, last: number, address: boolean): boolean {
	const found = story.tokens[last] && endingAt(story, last);
	return found !== undefined && (address || found.info.kind !== 'address');
}

/**
 * The title before a name that begins with token `first`: directly, or with its complement between.
 */
export function titleBefore(story: Story, first: number): TitleAt | undefined {
	const token = story.tokens[first];
	if (!token || first === 0) return undefined;
	const floor = story.sentences[token.sentence]!.from;
	if (first - 1 < floor || token.gap === Gap.NONE || token.gap === Gap.HYPHEN) return undefined;
	const direct = endingAt(story, first - 1);
	if (direct) return qualified(story, direct, first);
	// Walk back over "of Ukraine to South Korea" to the title that it completes.
	for (let i = first - 1; i > floor && i >= first - LONGEST_COMPLEMENT; i--) {
		const { word, shape } = story.tokens[i]!;
		if (shape === 'mark') return undefined;
		if (shape === 'lower' && !COMPLEMENT_WORDS.has(word)) return undefined;
		if (!COMPLEMENT_HEADS.has(word)) continue;
		const title = endingAt(story, i - 1);
		if (title && title.info.kind === 'office') {
			return { ...qualified(story, title, i), complement: [i, first] };
		}
	}
	return undefined;
}

/** The title in an apposition after a name whose last token is `last`: ", Ukraine's ambassador to Seoul,". */
export function titleAfter(story: Story, last: number): TitleAt | undefined {
	const comma = story.tokens[last + 1];
	if (!comma || comma.sentence !== story.tokens[last]!.sentence) return undefined;
	if (comma.word !== ',' && comma.word !== '(' && comma.word !== '–' && comma.word !== '—') return undefined;
	const { to } = story.sentences[comma.sentence]!;
	const stop = Math.min(to, last + 2 + LONGEST_APPOSITION);
	for (let i = last + 2; i < stop; i++) {
		const { shape, word } = story.tokens[i]!;
		if (shape === 'mark') return undefined;
		if (VERBS_AFTER_COMMA.has(word) || KIN.has(word)) return undefined;
		const found = beginningAt(story, i, to);
		if (!found || found.info.kind === 'address') continue;
		const end = appositionEnd(story, found.to, to);
		if (end < 0) return undefined;
		return { ...qualified(story, { info: found.info, from: i }, found.to), complement: [found.to, end] };
	}
	return undefined;
}

/** ", said" or ", met": the sentence goes on without an apposition. */
const VERBS_AFTER_COMMA = new Set(
	'said says told met added which while but and has had will would'.split(' '),
);
/** "the wife of the president" holds no office by that. */
const KIN = new Set(
	(
		'wife husband widow son daughter brother sister mother father partner friend ally critic rival opponent successor ' +
		'predecessor lawyer biographer cousin nephew niece uncle'
	).split(' '),
);

/**
 * Where the apposition that has its title before token `from` closes: at a comma, bracket or dash, or at the
 * sentence's end if nothing but a complement stands between ("met Stoltenberg, the secretary general of
 * NATO." but not "After meeting Stoltenberg, the president left."). -1 if it does not close.
 */
function appositionEnd(story: Story, from: number, to: number): number {
	let bare = true;
	for (let i = from; i < Math.min(to, from + LONGEST_COMPLEMENT); i++) {
		const { shape, word } = story.tokens[i]!;
		if (shape === 'mark') return ',)–—'.includes(word) || bare ? i : -1;
		if (shape === 'lower' && !COMPLEMENT_WORDS.has(word)) bare = false;
	}
	return -1;
}
