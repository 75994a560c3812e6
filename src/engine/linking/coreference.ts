/**
 * Bare surnames: "Stoltenberg" stands for the full name seen before it (anywhere, for a headline or caption),
 * or for the one person whom a title picks out ("President Zelensky"); never for somebody else who shares it.
 *
 * Silence wherever the story has two people of one surname, known or not: "Kim" after Kim Tong Myong and
 * Kim Jong Un, "Ponomarenko" after Olena Ponomarenko. Only a title that fits one of them decides then. One
 * exception: where the story had called somebody by the bare surname ESTABLISHED times before it names a
 * stranger ("Trump said … Trump left … Melania Trump …"), it goes on to mean the first. Not with family names
 * that stand first: too many people share those.
 */
import type { Candidate } from '../../model/lexicon.ts';
import { foldText } from '../text/fold.ts';
import { Gap } from '../text/words.ts';
import { isCommonWord, isTimeWord } from './common-words.ts';
import { type Decision, decisionFor, type Ledger } from './decisions.ts';
import { isDemonym } from './demonyms.ts';
import { isAddress, standing } from './longer.ts';
import { isActive, rankFor, type Scene, titleFit, titleReference } from './scene.ts';
import { countriesOfEntity } from './score.ts';
import type { Site } from './sites.ts';
import { isAdjacent, opensSentence } from './story.ts';
import { endsTitle, type TitleAt, titleAfter, titleBefore } from './titles.ts';
import { BY_OFFICE, BY_TITLE, PASSED_ON } from './weights.ts';

/** Somebody whom the story has introduced by full name or by title. */
interface Introduction {
	row: number;
	token: number;
	confidence: number;
}

/** Somebody with this surname whom the dataset does not know. */
interface Stranger {
	/** Family names, as in the linking columns, that it may be called by. */
	families(): ReadonlySet<string>;
	token: number;
}

/** Twice may be a turn of phrase with the full name just before; the third mention rests on a habit. */
const ESTABLISHED = 2;

/** A person's given and middle names: more capitals in a row are a list or a headline. */
const MOST_GIVEN_NAMES = 3;

/** Decides the sites that have a surname reading and no decision yet. */
export function resolveSurnames(scene: Scene, ledger: Ledger): void {
	const introductions: Introduction[] = [];
	const strangers: Stranger[] = [];
	for (const decision of ledger.decisions) {
		if (scene.facts.at(decision.row).kind === 'person') {
			introductions.push({ row: decision.row, token: decision.first, confidence: decision.confidence });
		}
	}
	noteRejected(scene, ledger, strangers);

	const pending: Site[] = [];
	for (const site of scene.sites.list) {
		if (site.surnames.length === 0 || site.dateline) continue;
		const decided = ledger.at(site.first);
		if (decided && scene.facts.at(decided.row).kind === 'person') continue;
		const place = decided ? 'whole' : standing(scene.story, scene.sites, site, 'surname');
		if (place === 'part') {
			const variant = variantOf(scene, site);
			if (variant && !ledger.at(variant.first)) {
				ledger.decide(variant);
				introductions.push({ row: variant.row, token: variant.first, confidence: variant.confidence });
			} else {
				if (!decided) ledger.hold(site, 'part of a longer name');
				if (looksLikePerson(scene, site))
					strangers.push({ families: familiesOf(scene, site.surnames), token: site.first });
			}
			continue;
		}
		pending.push(site);
	}

	// Titles first: "President Zelensky" introduces him to the headline above.
	const bare = pending.filter((site) => {
		if (ledger.at(site.first)) return true;
		const title = titleBefore(scene.story, site.first) ?? titleAfter(scene.story, site.last);
		if (title?.info.kind !== 'office') return true;
		if (isRoyal(scene, title) && title.to <= site.first) {
			ledger.hold(site, 'title of someone else');
			return false;
		}
		const found = byTitle(scene, site, title, introductions, strangers);
		if (found === undefined) return true;
		if (found === 'nobody') ledger.hold(site, 'title of someone else');
		else {
			ledger.decide(found);
			introductions.push({ row: found.row, token: found.first, confidence: found.confidence });
		}
		return false;
	});
	// Headlines last: they rest on the habits of the text below them.
	const later = bare.filter((site) => looksAhead(scene, site));
	for (const site of [...bare.filter((site) => !later.includes(site)), ...later]) {
		resolveBare(scene, ledger, site, introductions, strangers);
	}
}

/** "Crown Prince Hussein": after such a title stands a given name, whoever has it for a surname. */
function isRoyal({ story }: Scene, { from, to }: TitleAt): boolean {
	return /^(?:king|queen|prince|princess|emir|sultan|emperor|empress|duke|duchess|pope)$/.test(
		story.tokens[to - 1]?.word ?? story.tokens[from]!.word,
	);
}

const rowSet = (site: Site): ReadonlySet<number> => new Set(site.surnames.map(({ entity }) => entity));

/** Full names of people that were found and not believed are strangers to their surname. */
function noteRejected(scene: Scene, ledger: Ledger, strangers: Stranger[]): void {
	for (const { site, reason } of ledger.held) {
		if (!site || (reason !== 'too unlikely' && reason !== 'part of a longer name')) continue;
		const people = site.full.filter(({ entity }) => scene.facts.at(entity).kind === 'person');
		// "Joe Biden Foundation" names Joe Biden; "Robert Joe Biden" is somebody else.
		if (reason === 'part of a longer name' && givenFrom(scene, site) === site.first) continue;
		if (people.length > 0) strangers.push({ families: familiesOf(scene, people), token: site.first });
	}
}

/** Read when somebody asks: a common surname has a hundred bearers, and most strangers never matter. */
function familiesOf({ facts }: Scene, candidates: readonly Candidate[]): () => ReadonlySet<string> {
	let families: ReadonlySet<string> | undefined;
	return () => {
		families ??= new Set(candidates.flatMap(({ entity }) => facts.at(entity).family ?? []));
		return families;
	};
}

/** Token of the first stranger whom the surname of `row` would fit; Infinity without one. */
function firstStranger(scene: Scene, strangers: readonly Stranger[], row: number): number {
	if (strangers.length === 0) return Number.POSITIVE_INFINITY;
	const { family } = scene.facts.at(row);
	let first = Number.POSITIVE_INFINITY;
	for (const { families, token } of strangers)
		if (token < first && family !== undefined && families().has(family)) first = token;
	return first;
}

/** Has the story called somebody by the bare surname often enough before token `before`? */
function isEstablished(scene: Scene, ledger: Ledger, row: number, before: number): boolean {
	if (isFamilyFirst(scene, row)) return false;
	const bare = ledger.decisions.filter((d) => d.row === row && d.via === 'surname' && d.first < before);
	return bare.length >= ESTABLISHED;
}

function isFamilyFirst({ facts }: Scene, row: number): boolean {
	const { name, family } = facts.at(row);
	return family !== undefined && firstLetterMayBe(name, family[0]!) && fold(name).startsWith(`${family} `);
}

/** May the site be resolved by what stands anywhere in the story, before or after it? */
function looksAhead(scene: Scene, site: Site): boolean {
	const { role } = scene.story.blocks[site.block]!;
	return role === 'title' || role === 'heading' || role === 'caption';
}

function resolveBare(
	scene: Scene,
	ledger: Ledger,
	site: Site,
	introductions: readonly Introduction[],
	strangers: readonly Stranger[],
): void {
	const decided = ledger.at(site.first);
	const known = introducedBefore(scene, site, introductions);
	if (decided) {
		// "Jordan" after Jim Jordan: the country or the man? A place only where the text says "in".
		if (known.length === 0) return;
		if (!/^(?:in|from|to|across)$/.test(scene.story.tokens[site.first - 1]?.word ?? '')) {
			ledger.revoke(decided, 'several people of this name');
		}
		return;
	}
	const title = titleBefore(scene.story, site.first);
	if (title?.info.kind === 'other') {
		ledger.hold(site, 'title of someone else');
		return;
	}
	if (known.length === 0) {
		if (site.full.length > 0 || site.metonyms.length > 0) return;
		const holder = strangers.length > 0 ? undefined : byOffice(scene, site);
		if (holder) ledger.decide(holder);
		else ledger.hold(site, 'surname without a full name');
		return;
	}
	const rows = new Set(known.map(({ row }) => row));
	const before = looksAhead(scene, site) ? Number.POSITIVE_INFINITY : site.first;
	const stranger = Math.min(...[...rows].map((row) => firstStranger(scene, strangers, row)));
	if (rows.size > 1 || (stranger < before && !isEstablished(scene, ledger, known[0]!.row, stranger))) {
		ledger.hold(site, 'several people of this name', [...rows]);
		return;
	}
	const [{ row, confidence }] = known as [Introduction];
	const { gender } = scene.facts.at(row);
	if (title?.info.gender && gender && title.info.gender !== gender) {
		ledger.hold(site, 'title of someone else', [row]);
		return;
	}
	const passedOn = stranger < before ? PASSED_ON.established : PASSED_ON.surname;
	ledger.decide(decisionFor(site, row, 'surname', confidence * passedOn, [row]));
}

/** Introductions of the site's candidates that it may lean on, the latest first. */
function introducedBefore(scene: Scene, site: Site, introductions: readonly Introduction[]): Introduction[] {
	const rows = rowSet(site);
	const ahead = looksAhead(scene, site);
	return introductions
		.filter(({ row, token }) => rows.has(row) && (ahead || token < site.first))
		.sort((a, b) => b.confidence - a.confidence);
}

/**
 * The one candidate whom an office before the surname fits. `nobody`: the title belongs to somebody else;
 * undefined: the title does not help, go on as if it were not there.
 */
function byTitle(
	scene: Scene,
	site: Site,
	title: TitleAt,
	introductions: readonly Introduction[],
	strangers: readonly Stranger[],
): Decision | 'nobody' | undefined {
	const reference = titleReference(scene, title);
	const rows = [...rowSet(site)];
	const fitOf = new Map(rows.map((row) => [row, titleFit(scene, scene.facts.at(row), title, reference)]));
	const known = introducedBefore(scene, site, introductions);
	const fittingKnown = [...new Set(known.map(({ row }) => row))].filter(
		(row) => fitOf.get(row) === 'fits' || fitOf.get(row) === 'past',
	);
	if (fittingKnown.length === 1) {
		const { confidence } = known.find(({ row }) => row === fittingKnown[0])!;
		return decisionFor(site, fittingKnown[0]!, 'surname', confidence * PASSED_ON.titled, fittingKnown);
	}
	if (fittingKnown.length > 1) return 'nobody';
	const fitting = rows.filter((row) => fitOf.get(row) === 'fits');
	if (fitting.length === 1 && firstStranger(scene, strangers, fitting[0]!) > site.first) {
		const row = fitting[0]!;
		const confidence = titledConfidence(
			scene,
			row,
			title,
			reference.countries.size + reference.rows.size > 0,
		);
		if (confidence > 0)
			return decisionFor(site, row, 'surname', confidence, [row, ...rows.filter((r) => r !== row)]);
	}
	if (known.length === 0) return undefined;
	// A title that the dataset lacks, of the one person of that surname in the story: "adviser al-Rubaie".
	if (isOnlyOne(scene, rows, known, strangers) && rows.every((row) => fitOf.get(row) === 'misfit'))
		return undefined;
	// "analyst Kim" after the researcher Kim: such titles are given to anybody.
	const loose = title.info.offices.some((office) => office === 'researcher' || office === 'candidate');
	return loose ? undefined : 'nobody';
}

/** Does the story name one person only whom the surname can mean, of a kind of name that not everybody has? */
function isOnlyOne(
	scene: Scene,
	rows: readonly number[],
	known: readonly Introduction[],
	strangers: readonly Stranger[],
): boolean {
	const people = new Set(known.map(({ row }) => row));
	return (
		people.size === 1 &&
		rows.length <= BY_OFFICE.namesakes &&
		!isFamilyFirst(scene, known[0]!.row) &&
		firstStranger(scene, strangers, known[0]!.row) === Number.POSITIVE_INFINITY
	);
}

function titledConfidence(scene: Scene, row: number, title: TitleAt, referenced: boolean): number {
	const facts = scene.facts.at(row);
	if (referenced) return BY_TITLE.withCountry;
	if ([...countriesOfEntity(facts)].some((country) => scene.countries.has(country)))
		return BY_TITLE.countryInStory;
	return rankFor(facts, title) >= BY_TITLE.highRank ? BY_TITLE.highOffice : BY_TITLE.lowOffice;
}

/**
 * "Netanyahu quits": the one of that surname who held a high office on the article's day, if the story names
 * the country. Headlines and reports about heads of government do without a full name.
 */
function byOffice(scene: Scene, site: Site): Decision | undefined {
	if (!scene.hasDate || scene.story.seenLower.has(scene.story.tokens[site.first]!.word)) return undefined;
	const rows = [...rowSet(site)];
	if (rows.length > BY_OFFICE.namesakes) return undefined;
	const holders = rows.filter((row) =>
		scene.facts
			.at(row)
			.tenures.some(
				(tenure) => tenure.rank >= BY_OFFICE.rank && tenure.start && isActive(tenure, scene.date),
			),
	);
	const [row] = holders;
	if (row === undefined || holders.length > 1 || isFamilyFirst(scene, row)) return undefined;
	const { prior } = scene.facts.at(row);
	if (rows.some((other) => other !== row && scene.facts.at(other).prior > prior * BY_OFFICE.otherPrior))
		return undefined;
	const countries = [...countriesOfEntity(scene.facts.at(row))];
	const near = scene.countriesIn(scene.story.tokens[site.first]!.sentence);
	const confidence = countries.some((country) => near.has(country))
		? BY_OFFICE.countryInSentence
		: countries.some((country) => scene.countries.has(country))
			? BY_OFFICE.countryInStory
			: 0;
	return confidence > 0
		? decisionFor(site, row, 'surname', confidence, [row, ...rows.filter((other) => other !== row)])
		: undefined;
}

const fold = (text: string): string => foldText(text).folded;

/** May the folded name begin with the letter? Asked before folding, which takes longer: no for another plain letter. */
function firstLetterMayBe(name: string, letter: string): boolean {
	const code = name.charCodeAt(0) | 0x20;
	return name.charCodeAt(0) > 0x7f || code < 0x61 || code > 0x7a || code === letter.charCodeAt(0);
}

/** First token of the given names before a surname, or the surname's own where none stand there. */
function givenFrom(scene: Scene, site: Site): number {
	const { story } = scene;
	let first = site.first;
	while (first - 1 >= 0 && site.first - first < MOST_GIVEN_NAMES) {
		const index = first - 1;
		const token = story.tokens[index]!;
		const own = story.tokens[first]!;
		if (token.sentence !== own.sentence || !(isAdjacent(story, first) || own.gap === Gap.HYPHEN)) break;
		if (token.shape !== 'cap' && token.shape !== 'initial' && token.shape !== 'caps') break;
		if (
			endsTitle(story, index, true) ||
			isAddress(story, index) ||
			isTimeWord(token.word) ||
			isDemonym(token.word)
		)
			break;
		if (opensSentence(story, index) && (isCommonWord(token.word) || story.seenLower.has(token.word))) break;
		if (scene.sites.at(index)?.full.length) break;
		first = index;
	}
	return first;
}

/** One form for the spellings that transliteration gives a given name: Dmitriy and Dmitry, Sergei and Sergey. */
function sounded(given: string): string {
	return given
		.replace(/[iyj]+/g, 'i')
		.replace(/ks/g, 'x')
		.replace(/kh/g, 'h');
}

/** Letters that a given name may begin with whose sounded form begins with this one. */
const SOUNDS_LIKE: Readonly<Record<string, string>> = { i: 'iyj', x: 'xk', h: 'hk' };

/**
 * A known person written with a middle name or initial that the dataset lacks ("Hillary Rodham Clinton"), or
 * with another transliteration of the given name. "Joseph R. Biden" is none: the given name differs.
 */
function variantOf(scene: Scene, site: Site): Decision | undefined {
	const { story, facts } = scene;
	const first = givenFrom(scene, site);
	if (first === site.first) return undefined;
	const right = story.tokens[site.last + 1];
	if (right && isAdjacent(story, site.last + 1) && (right.shape === 'cap' || right.shape === 'caps'))
		return undefined;
	const given = story.tokens[first]!.word;
	const sound = sounded(given);
	const rows = [...rowSet(site)].filter((row) => {
		const { name } = facts.at(row);
		if (![...(SOUNDS_LIKE[sound[0]!] ?? sound[0]!)].some((letter) => firstLetterMayBe(name, letter)))
			return false;
		const own = fold(name).split(/[\s-]+/)[0]!;
		if (facts.at(row).family === own) return false;
		// Without a middle name an equal given name would have been a full name, kept or rejected before.
		return site.first - first >= 2 ? own === given : own !== given && sounded(own) === sound;
	});
	if (rows.length !== 1) return undefined;
	const decision = decisionFor(site, rows[0]!, 'name', PASSED_ON.variant, rows);
	return { ...decision, start: story.tokens[first]!.start, first };
}

/** Does the longer name around a surname read like a person's: given names before it, or after it? */
function looksLikePerson(scene: Scene, site: Site): boolean {
	if (givenFrom(scene, site) < site.first) return true;
	const { story } = scene;
	const right = story.tokens[site.last + 1];
	if (right?.shape !== 'cap' || !isAdjacent(story, site.last + 1)) return false;
	// "Kim Song Ho", but not "Biden Administration".
	return site.surnames.some(({ entity }) => isFamilyFirst(scene, entity));
}
