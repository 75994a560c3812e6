/**
 * Sport: a country that plays, wins 2–1 or has a coach is a team, not a government. A state in such a sentence,
 * or in an article that is about sport throughout, counts only where it acts as a government does
 * (metonym.ts decides that by the same rules as for a capital).
 */
import type { Story } from './story.ts';
import { Gap } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of sport that mean little else. */
const SPORT = set(
	`striker midfielder midfield defender goalkeeper winger fullback footballer footballers football soccer rugby cricket
	tennis basketball baseball hockey golf handball volleyball badminton gymnast gymnastics athletics swimmer sprinter
	cyclist skier skater wrestler boxer boxing coach coached coaches quarterfinal quarterfinals semifinal semifinals
	quarterfinalists semifinalists qualifier qualifiers qualifying knockout playoff playoffs penalty shootout kickoff
	goalless scoreless equaliser equalizer halftime stoppage substitute substitutes teammate teammates squad lineup
	fixture fixtures matchday innings wicket wickets batsman bowler umpire referee touchdown quarterback homer rebound
	rebounds tournament tournaments championship championships medal medals medallist medalist podium
	olympics olympic olympian paralympics fifa uefa afc concacaf conmebol ioc nba nfl mlb nhl atp wta icc
	goal goals scorer scored header offside dribble hattrick relegated promotion sets tiebreak aces
	fans pitch wimbledon grandslam lap laps sprint marathon relay`,
);
/** Right after a country's name these make it a team. */
const TEAM_NOUNS = set(
	`striker midfielder defender goalkeeper winger forward captain coach manager international internationals squad
	team side players player fans batsman bowler opener skipper fullback footballer footballers boss keeper legend
	teammate teammates lineup scrum prop hooker lock debutant cap caps`,
);
/** What teams do to each other. */
const CONTESTS = set(
	`beat beats beating defeat defeated defeats thrash thrashed drew draws lost loses won wins edged stun stunned stuns
	trounced eliminated knocked qualified qualify played plays play face faced faces host hosted hosts hosting advance
	advanced score scored crushed routed topped downed outplayed`,
);

/** A sport word in every second sentence, and four different ones: the article is about sport. */
const SPORT_PER_SENTENCE = 0.5;
const LEAST_SPORT_WORDS = 4;
/** Two such words in one sentence of any article. */
const SPORT_IN_SENTENCE = 2;

export interface SportReport {
	/** The whole article is about sport. */
	article: boolean;
	/** Sport words by sentence. */
	inSentence: Uint8Array;
}

export function readSport(story: Story): SportReport {
	const inSentence = new Uint8Array(story.sentences.length);
	const distinct = new Set<string>();
	let total = 0;
	for (let i = 0; i < story.tokens.length; i++) {
		const token = story.tokens[i]!;
		const isScore = scoreAt(story, i);
		if (
			!isScore &&
			!SPORT.has(token.word) &&
			!(token.word === 'cup' && story.tokens[i - 1]?.word === 'world')
		)
			continue;
		inSentence[token.sentence] = Math.min(255, inSentence[token.sentence]! + 1);
		distinct.add(isScore ? 'score' : token.word);
		total++;
	}
	const share = total / Math.max(1, story.sentences.length);
	return { article: share >= SPORT_PER_SENTENCE && distinct.size >= LEAST_SPORT_WORDS, inSentence };
}

const AFTER_SCORE = set(
	'win wins victory defeat loss draw triumph in on at against to after over by lead and but aggregate with from thanks home away before as when while for',
);

/** "2–1", "98-87": two numbers of at most three digits, no year and no range of years. */
function scoreAt(story: Story, index: number): boolean {
	const token = story.tokens[index]!;
	const before = story.tokens[index - 1];
	if (token.shape !== 'number' || before?.shape !== 'number') return false;
	if (token.gap !== Gap.HYPHEN || token.word.length > 3 || before.word.length > 3) return false;
	const after = story.tokens[index + 1];
	if (!after || after.sentence !== token.sentence) return true;
	// "20-30 tanks" is a range.
	return after.gap !== Gap.HYPHEN && (after.shape !== 'lower' || AFTER_SCORE.has(after.word));
}

/**
 * Could the country named by tokens `first` … `last` be its team? Asked before a state counts; a yes is
 * overruled where the state acts as a government.
 */
export function mayBeTeam(story: Story, sport: SportReport, first: number, last: number): boolean {
	const sentence = story.tokens[first]!.sentence;
	if (isPlace(story, first, last)) return false;
	if (sport.article) return true;
	let next = last + 1;
	if (story.tokens[next]?.shape === 'enclitic') next++;
	const after = story.tokens[next]?.sentence === sentence ? story.tokens[next]!.word : '';
	// "South Korea's team" negotiates as well; a striker never does.
	if (TEAM_NOUNS.has(after) && (SPORT.has(after) || sport.inSentence[sentence]! > 0)) return true;
	const count = sport.inSentence[sentence]!;
	if (count >= SPORT_IN_SENTENCE) return true;
	return count > 0 && contestIn(story, sentence);
}

/** "in Canada", "in the United States", "in Sochi, Russia,": where something happens, whoever plays. */
function isPlace(story: Story, first: number, last: number): boolean {
	let at = first - 1;
	const { from } = story.sentences[story.tokens[first]!.sentence]!;
	// "a win in France's favour" is not where.
	if (story.tokens[last + 1]?.shape === 'enclitic') return false;
	if (story.tokens[at]?.word === 'the') at--;
	if (at > from + 1 && story.tokens[at]!.word === ',') {
		at--;
		while (at > from && story.tokens[at]!.shape === 'cap') at--;
	}
	return at >= from && /^(?:in|across|throughout|at)$/.test(story.tokens[at]!.word);
}

function contestIn(story: Story, sentence: number): boolean {
	const { from, to } = story.sentences[sentence]!;
	for (let i = from; i < to; i++) if (CONTESTS.has(story.tokens[i]!.word)) return true;
	return false;
}
