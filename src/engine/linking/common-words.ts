/**
 * Words that a sentence may open with, or that headlines capitalise, without being part of a name. Consulted
 * only where a capital proves nothing (the first word of a sentence, title case, capitals throughout).
 *
 * Closed classes and the openers of news prose; not a dictionary: story.ts adds whatever the article itself
 * writes in small letters. A word that is also a given name or a surname (Will, May, Mark) stays out unless it
 * is far more often the word.
 */
import { isVerb } from './verbs.ts';

const WORDS = new Set(
	`a an the this that these those such both either neither each every all any some many much more most few several
	no none not nor only even just also too very so then than thus hence yet still already again once twice ever never
	and or but if unless until till while when whenever where wherever whether why how what which who whom whose because
	since although though despite notwithstanding whereas as like unlike except besides instead rather
	in on at by for from to of with without within into onto upon over under above below between among amid amidst
	against about around across after before behind beyond during through throughout toward towards near off out up
	down per via versus vs regarding concerning following including according given amongst alongside opposite past
	i you he she it we they me him her us them my your his its our their mine yours hers ours theirs one ones
	himself herself itself themselves ourselves someone anyone everyone nobody something anything everything nothing
	is are was were be been being am has have had do does did done will would can could shall should may might must
	isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant cannot couldnt shouldnt mustnt
	im ive id ill youre youve hes shes its thats theres theyre theyve were weve lets whats heres
	there here now today tonight tomorrow yesterday later earlier soon meanwhile moreover however therefore nevertheless
	nonetheless furthermore additionally otherwise elsewhere afterwards thereafter eventually finally lastly firstly
	secondly first second third last next early late recently currently previously initially separately similarly
	indeed perhaps maybe apparently reportedly allegedly officially publicly privately largely mostly mainly nearly
	almost roughly approximately exactly especially particularly notably importantly significantly clearly obviously
	certainly possibly probably likely unlikely sadly unfortunately fortunately surprisingly interestingly ironically
	traditionally historically politically economically militarily diplomatically internationally globally locally
	one two three four five six seven eight nine ten dozens hundreds thousands millions billions half
	new old big small major minor top key main great good bad best worst better worse high low long short full own same
	other another different certain former current latest recent final total many local national international global
	foreign domestic public private political economic military diplomatic nuclear civil civilian armed
	western eastern northern southern central asked speaking according based citing quoting using seen given born
	people officials leaders ministers lawmakers critics supporters opponents analysts experts observers diplomats
	sources reports reporters journalists residents citizens voters protesters troops soldiers forces fighters police
	authorities parts members allies neighbours neighbors countries nations states governments companies businesses
	shares stocks prices sales talks relations ties tensions sanctions elections fighting war peace military weapons
	aid support help trade exports imports news story analysis opinion exclusive breaking update live watch video photos
	why how what inside meet after amid over says said yes ok okay please thanks thank welcome dear hello
	war wars deal deals crisis attack attacks strike strikes threat threats fears hopes row bid visit visits trip talks
	summit meeting meetings vote votes law laws plan plans move moves call calls report warning pressure response
	policy leader president government minister parliament court media press state security defence defense weapon
	arms tank tanks missile missiles drone drones jets ammunition shells oil gas energy economy money budget market
	world country year years month months week weeks day days time times man woman men women child children family
	life death home house work job group party team way part end start side back front line lines
	dead killed injured wounded arrested jailed charged accused wanted missing set left right close open
	urges vows eyes faces rises falls grows drops gains hits nears ends wins loses gets goes comes runs looks seems
	remains becomes makes takes gives puts brings turns needs wants tries keeps lets shows means
	ready set due likely able free safe strong weak tough hard easy clear sure real true false wrong
	mr mrs ms dr sir lord lady dame reportedly neighbouring neighboring nearby nonaligned wartime peacetime`
		.trim()
		.split(/\s+/),
);

/** Without the short forms that Korean and Chinese names have as well: Jun, Jan, Mar, Sun, Sat, Mon. */
const DAYS_AND_MONTHS = new Set(
	`monday tuesday wednesday thursday friday saturday sunday tue tues wed thu thurs fri january february march april may
	june july august september october november december feb aug sept oct nov dec christmas easter ramadan`
		.trim()
		.split(/\s+/),
);

/** Names that only look like participles; they keep their capital for a reason. */
const NOT_PARTICIPLES = new Set(
	`ahmed mohammed mohamed muhammed muhammad hamed khaled waleed saeed syed sayed majed rashed mahmed alfred wilfred
	manfred winfred jared fred ted ned reed reid irving sterling jinping xiaoping keating fleming harding golding
	browning darling harding starling reading beijing chongqing nanjing`
		.trim()
		.split(/\s+/),
);

/** Shortest participle taken as such at the head of a sentence: "Citing", "Asked" ("Ming" and "Ted" are names). */
const LEAST_PARTICIPLE = 5;

/** Is the folded word common enough that its capital, at the head of a sentence, says nothing? */
export function isCommonWord(word: string): boolean {
	if (WORDS.has(word) || isVerb(word)) return true;
	return word.length >= LEAST_PARTICIPLE && /(?:ing|ed)$/.test(word) && !NOT_PARTICIPLES.has(word);
}

/** Days and months, which are capitalised in English without being part of the name beside them. */
export function isTimeWord(word: string): boolean {
	return DAYS_AND_MONTHS.has(word);
}
