/** English words of sport, by what they tell; folded. Words only: teams.ts asks about countries that play. */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of sport that mean little else. */
export const SPORT = set(
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
export const TEAM_NOUNS = set(
	`striker midfielder defender goalkeeper winger forward captain coach manager international internationals squad
	team side players player fans batsman bowler opener skipper fullback footballer footballers boss keeper legend
	teammate teammates lineup scrum prop hooker lock debutant cap caps`,
);
/** What teams do to each other. */
export const CONTESTS = set(
	`beat beats beating defeat defeated defeats thrash thrashed drew draws lost loses won wins edged stun stunned stuns
	trounced eliminated knocked qualified qualify played plays play face faced faces host hosted hosts hosting advance
	advanced score scored crushed routed topped downed outplayed`,
);

/** May follow a score. */
export const AFTER_SCORE = set(
	'win wins victory defeat loss draw triumph in on at against to after over by lead and but aggregate with from thanks home away before as when while for',
);
