/**
 * The words of office, rank and address, and what offices (data/offices.json) they stand for, with the words that
 * qualify them and those that show that a name is followed by something else. Words only: titles.ts reads them in
 * sentences. Every title of data/offices.json has to be known here (a test reads that file).
 */

/** `office`: of a state or body. `address`: Mr, Dr. `other`: a job that no entry is known for. */
export type TitleKind = 'office' | 'address' | 'other';

export interface TitleInfo {
	kind: TitleKind;
	/** Ids of offices that it may stand for. */
	offices: readonly string[];
	gender?: 'f' | 'm';
}

const TABLE = new Map<string, TitleInfo>();
/** Words that a title begins with, and ends with: most words of a text do neither, and no phrase need be put together. */
export const FIRST_WORDS = new Set<string>();
export const LAST_WORDS = new Set<string>();
/** Words of the longest title. */
export const LONGEST_TITLE = 5;

function add(kind: TitleKind, offices: string, phrases: string, gender?: 'f' | 'm'): void {
	const info: TitleInfo = { kind, offices: offices ? offices.split(' ') : [], ...(gender && { gender }) };
	for (const phrase of phrases.split(',')) {
		const words = phrase.trim();
		FIRST_WORDS.add(words.split(' ', 1)[0]!);
		LAST_WORDS.add(words.slice(words.lastIndexOf(' ') + 1));
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
// Offices of parts of a state, of banks, courts and chambers. "President" alone means none of them: too many others are.
add('office', 'crown-prince', 'crown prince', 'm');
add('office', 'crown-prince', 'crown princess', 'f');
add('office', 'first-lady', 'first lady', 'f');
add('office', 'governor-general', 'governor general');
add(
	'office',
	'governor',
	'premier,state premier,chief minister,first minister,regional president,catalan president',
);
add('office', 'mayor', 'mayor,lord mayor');
add('office', 'regional-minister', 'minister,secretary');
add(
	'office',
	'regional-legislator',
	'senator,sen,representative,rep,assemblyman,assemblywoman,delegate,councillor,mp,lawmaker,deputy,legislator,state senator,state sen,state representative,state rep,state lawmaker,msp',
);
add(
	'office',
	'legislature-speaker',
	'speaker,house speaker,parliament speaker,speaker of the house,chairman,chair,chairwoman,senate president,senate speaker,parliament president',
);
add(
	'office',
	'central-bank-head',
	'governor,chair,chairman,chairwoman,central bank governor,central bank chief,central bank head,central bank president,fed chair,fed chairman,fed chief,federal reserve chair,federal reserve chairman,bank of england governor,bank of japan governor,bundesbank president',
);
add('office', 'chief-justice', 'chief justice,justice,judge,supreme court president');
add(
	'office',
	'attorney-general',
	'attorney general,prosecutor general,chief prosecutor,prosecutor,general prosecutor',
);
add(
	'office',
	'deputy-minister minister',
	'minister,junior minister,minister of state,state minister,vice minister,deputy minister,deputy foreign minister,deputy defence minister,deputy defense minister,deputy finance minister,deputy interior minister,deputy secretary,deputy secretary of state,assistant secretary,assistant secretary of state,under secretary,undersecretary,under secretary of state,undersecretary of state,state secretary,parliamentary secretary',
);
add('office', 'eu-commissioner', 'commissioner,european commissioner,eu commissioner,trade commissioner');
add('office', 'director', 'chief,intelligence chief,spy chief,security chief');
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

/** What a phrase stands for as a title. Folded. */
export const titleOf = (phrase: string): TitleInfo | undefined => TABLE.get(phrase);

/** Change what a title stands for. */
export const FORMER = new Set(['former', 'ex', 'then', 'late', 'ousted', 'deposed', 'onetime', 'erstwhile']);
export const DEPUTY = new Set(['deputy', 'vice', 'assistant', 'under', 'junior', 'shadow', 'associate']);
export const QUALIFIER = new Set([
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
	'army',
	'navy',
	'marine',
	'corps',
	'air',
	'force',
]);
/** Words that may stand between a title and its holder's name: of Ukraine to the Republic of Korea. */
export const COMPLEMENT_WORDS = new Set(['of', 'to', 'for', 'the', 'in', 'and', 'at', 'on']);
export const COMPLEMENT_HEADS = new Set(['of', 'to', 'for', 'in', 'at', 'on']);
/** ", said" or ", met": the sentence goes on without an apposition. */
export const VERBS_AFTER_COMMA = new Set(
	'said says told met added which while but and has had will would'.split(' '),
);
/** "the wife of the president" holds no office by that. */
export const KIN = new Set(
	(
		'wife husband widow son daughter brother sister mother father partner friend ally critic rival opponent successor ' +
		'predecessor lawyer biographer cousin nephew niece uncle'
	).split(' '),
);
