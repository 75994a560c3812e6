/**
 * English verbs of acting, saying and deciding, in all their forms: what a government does as subject, and
 * what is done to one as object. Read by metonym.ts (does "Seoul" act here?) and longer.ts (is a capitalised
 * word in a headline a verb?).
 *
 * Regular forms are made by rule; irregular verbs are listed with their forms. A verb that towns take as
 * well as governments ("hosts", "celebrates", "lies") does not belong here.
 */

/** Base, -s, -ed and -ing form of a regular verb. */
function formsOf(base: string): string[] {
	const vowel = /[aeiou]/;
	if (/[^aeiou]y$/.test(base)) {
		const stem = base.slice(0, -1);
		return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
	}
	const s = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
	if (base.endsWith('e')) {
		const stem = base.slice(0, -1);
		return [base, s, `${base}d`, base.endsWith('ee') ? `${base}ing` : `${stem}ing`];
	}
	// One stressed short vowel and one consonant: ban, banned. Longer stems are listed where they double.
	if (base.length <= 4 && /[^aeiou][aeiou][bdgmnpt]$/.test(base) && vowel.test(base)) {
		const doubled = base + base.at(-1);
		return [base, s, `${doubled}ed`, `${doubled}ing`];
	}
	return [base, s, `${base}ed`, `${base}ing`];
}

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Irregular verbs, or verbs whose spelling no rule gives: third person, past, participles, gerunds. */
const IRREGULAR: Record<string, string> = {
	say: 'says said saying',
	tell: 'tells told telling',
	hold: 'holds held holding',
	think: 'thinks thought thinking',
	seek: 'seeks sought seeking',
	send: 'sends sent sending',
	sell: 'sells sold selling',
	buy: 'buys bought buying',
	give: 'gives gave given giving',
	take: 'takes took taken taking',
	make: 'makes made making',
	find: 'finds found finding',
	keep: 'keeps kept keeping',
	break: 'breaks broke broken breaking',
	cut: 'cuts cutting',
	let: 'lets letting',
	lead: 'leads led leading',
	win: 'wins won winning',
	lose: 'loses lost losing',
	begin: 'begins began begun beginning',
	withdraw: 'withdraws withdrew withdrawn withdrawing',
	overthrow: 'overthrows overthrew overthrown overthrowing',
	forbid: 'forbids forbade forbidden forbidding',
	mean: 'means meant meaning',
	feel: 'feels felt feeling',
	know: 'knows knew known knowing',
	become: 'becomes became becoming',
	choose: 'chooses chose chosen choosing',
	fight: 'fights fought fighting',
	lend: 'lends lent lending',
	offer: 'offers offered offering',
	refer: 'refers referred referring',
	prefer: 'prefers preferred preferring',
	admit: 'admits admitted admitting',
	commit: 'commits committed committing',
	permit: 'permits permitted permitting',
	submit: 'submits submitted submitting',
	expel: 'expels expelled expelling',
	compel: 'compels compelled compelling',
	cancel: 'cancels cancelled canceled cancelling canceling',
	equip: 'equips equipped equipping',
	veto: 'vetoes vetoed vetoing',
	sanction: 'sanctions sanctioned sanctioning',
	abet: 'abets abetted abetting',
	deter: 'deters deterred deterring',
	rebut: 'rebuts rebutted rebutting',
	rebuff: 'rebuffs rebuffed rebuffing',
	cost: 'costs costing',
	see: 'sees saw seen seeing',
	pay: 'pays paid paying',
	withhold: 'withholds withheld withholding',
	leave: 'leaves left leaving',
	beat: 'beats beating',
	understand: 'understands understood understanding',
	supply: 'supplies supplied supplying',
	speak: 'speaks spoke spoken speaking',
	show: 'shows showed shown showing',
	draw: 'draws drew drawn drawing',
	bring: 'brings brought bringing',
	put: 'puts putting',
	set: 'sets setting',
	ship: 'ships shipped shipping',
	prod: 'prods prodded prodding',
};

/** Verbs after which a capital as subject is its government. */
const ACTING = words(`
	continue say tell warn vow urge ask call demand refuse reject accept agree disagree decide announce declare deny insist
	claim accuse blame condemn criticise criticize welcome back support oppose seek want hope expect plan intend
	consider reconsider propose offer pledge promise threaten impose lift sanction ban approve authorise authorize
	sign ratify withdraw join invade annex deploy send supply provide deliver sell buy export donate arm mobilise
	mobilize retaliate respond reply answer negotiate mediate suspend halt resume cancel postpone expel recall
	summon invite appoint recognise recognize break sever restore normalise normalize boycott veto abstain vote
	pursue push press lobby pressure try attempt aim fear worry believe think view regard acknowledge admit
	confirm reiterate reaffirm affirm maintain assist aid help allow permit let prevent bar seize occupy bow yield
	concede comply cooperate coordinate consult discuss dismiss downplay dispute doubt emphasise emphasize stress
	endorse enforce ensure escalate evacuate extradite fight finance fund forbid grant handle ignore implement
	interfere intervene launch lend lodge look maintain make object order outlaw pardon participate praise prepare
	prohibit protest provoke pull purchase put question quit rebuff rebuke rebut reassure reassess rely renew
	renounce repeat report request require resist restrict retract reverse review revoke rule scrap share side signal
	slam speculate spurn stall stand stop strengthen submit suggest surrender suspect test thank tighten toughen
	transfer trust turn understand undertake upgrade uphold use violate wage weigh withhold agree adopt advise
	assert assess assume assure avoid commit complain conclude contend cut defend delay describe deploy devise
	disclose distance drop ease echo embrace encourage express extend fail favour favor feel find follow force give
	guarantee hail hint  keep know lack lash  leave liken loosen  manage mean need notify opt pass pay
	 pledge pose prefer present press proceed prolong raise react reach receive refer reinforce relent remain
	repatriate scramble scold see set show speak spend step strike struggle swear take tout trade train treat tread
	unveil wait wait wish work balk bristle dither hesitate waver hedge mull ponder float dangle dispatch shrug
	scoff hurl fire test-fire abandon abolish agree ally apologise apologize bolster clamp contribute
	denounce deplore disavow dither eye funnel hand harden inch insist jail lament lay lean ramp repudiate resort
	scale shift shore shun snub soften sponsor strip swap wield woo remove complete tie conduct test-launch
	redeploy relocate clarify backtrack backpedal bargain capitulate comment demonstrate`);

/** Verbs whose object, where it is a capital, is the government that sits there. */
const DONE_TO = words(`
	urge press ask assist sanction advise pressure warn arm supply help support back aid tell accuse blame condemn
	criticise criticize praise thank persuade convince push prod nudge lobby force compel oblige coerce threaten
	deter punish isolate provoke confront counter contain engage contact notify inform remind assure reassure
	encourage discourage allow enable permit implore beg equip fund finance bankroll weaken strengthen embolden
	anger irritate infuriate enrage alarm antagonise antagonize appease placate trust distrust mistrust oppose
	defy challenge give send provide offer grant lend promise pledge deny sell cost want expect recognise recognize
	rebuke rebuff court woo pay suspect make let prevent drag involve abandon betray outrage upset sway satisfy
	help deprive exclude isolate mollify please displease embarrass humiliate frustrate consult petition
	pressurise pressurize berate chide lambast lambaste slam denounce commend congratulate admonish caution
	prompt lead leave bind require spur motivate incite goad dissuade signal brief outmanoeuvre outmaneuver
	blindside sideline snub shun unnerve unsettle undermine reward empower credit fault indict sue subsidise
	subsidize rearm resupply cajole browbeat bully intimidate blackmail strong-arm invite summon serve spare`);

/** Of these, the ones that also fit a place ("left Seoul", "served Seoul") need more around them. */
const PLACE_TOO = new Set(
	words(
		'leave left leaving leaves serve served serving serves lead led leads leading back backing send invite contain contains contained containing',
	),
);

function allForms(base: string): string[] {
	const irregular = IRREGULAR[base];
	return irregular === undefined ? formsOf(base) : [base, ...words(irregular)];
}

const BASES = new Set(ACTING);
const GERUNDS = new Set<string>();
const FINITE = new Set<string>();
for (const base of ACTING) {
	for (const form of allForms(base)) {
		if (form === base) continue;
		if (form.endsWith('ing')) GERUNDS.add(form);
		else FINITE.add(form);
	}
}
const RECEIVES = new Set(DONE_TO.flatMap(allForms));
/** Third persons that are plural nouns as well: "Seoul shares rose", "Kyiv strikes". */
const NOUNS_TOO = new Set(
	words(`shares talks strikes protests trains shows reports trades works plays votes forces tests
	stops rules offers orders plans claims demands calls launches moves sides signals fears hopes grants funds exports
	imports sanctions doubts views looks fights fires reviews questions objects steps weighs attempts cuts
	measures leads drops wins losses deals steps supplies releases backs`),
);
/** What follows such a word where it is the verb. */
const AFTER_VERB = new Set(
	words('that to the a an its it no not more new for all any them him her this these'),
);
/** "held out", "stood firm": a government's, though the verb alone is anybody's. */
export const holdsOut = (word: string, next: string): boolean =>
	/^(?:hold|holds|held|holding|stand|stands|stood)$/.test(word) && /^(?:out|off|back|firm)$/.test(next);
/** Verbs of saying that may stand before their subject: "…," said Moscow. */
const SAYING = new Set(
	words('said says added adds warned insisted insists argued argues claimed claims replied asked'),
);
const IRREGULAR_PARTICIPLES = new Set(
	words(
		'held sent sold bought given taken made found kept broken led won lost begun withdrawn overthrown forbidden known chosen fought lent seen paid withheld understood spoken shown drawn brought put set cut told said done run begun overrun built driven written hit struck torn',
	),
);

/** A finite form or participle of a verb that a government is the subject of. Folded, small letters. */
export const isActing = (word: string): boolean => FINITE.has(word);
/** Its base form, as after "will" or "to". */
export const isActingBase = (word: string): boolean => BASES.has(word);
export const isActingGerund = (word: string): boolean => GERUNDS.has(word);
/** Is `word`, standing after its subject and before `next`, a verb? Plural nouns that look like one are asked for more. */
export const readsAsVerb = (word: string, next: string | undefined): boolean =>
	FINITE.has(word) && (!NOUNS_TOO.has(word) || (next !== undefined && AFTER_VERB.has(next)));
/** Any form of a verb that a government is the object of. */
export const takesGovernment = (word: string): boolean => RECEIVES.has(word);
export const fitsPlaceToo = (word: string): boolean => PLACE_TOO.has(word);
export const isSaying = (word: string): boolean => SAYING.has(word);
export const isParticiple = (word: string): boolean =>
	/[a-z]{3}ed$/.test(word) || IRREGULAR_PARTICIPLES.has(word);
/** Any verb form known here. */
export const isVerb = (word: string): boolean =>
	FINITE.has(word) || BASES.has(word) || GERUNDS.has(word) || RECEIVES.has(word);
