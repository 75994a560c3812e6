/**
 * Words that tell whether a name goes on: what makes a place a newspaper or a street, and what may stand beside a
 * name and leave it what it is. Folded; longer.ts reads them in sentences.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of names of things: after a place they make it a newspaper, a club, a street. */
export const NAME_TAILS = set(
	`post times daily street stadium university tech pact independent herald airport airlines airways bank institute
	school college hospital church park river fc united city records games cup open prix news today tv television radio
	review journal tribune gazette observer telegraph mail express star sun mirror standard chronicle examiner globe
	avenue road square bridge tower hotel museum gallery theatre theater orchestra festival marathon derby arena hall
	house club league association federation foundation society company corporation corp inc ltd group holdings motors
	electric steel energy petroleum gas oil mobile telecom insurance capital partners ventures square centre center
	treaty accord accords agreement convention protocol declaration act prize award awards medal bay beach island
	islands peninsula valley mountain mountains lake sea ocean strait gulf county state province district region
	convention expo academy press publishing pictures studios investigates bureau commission council committee court
	parliament senate congress assembly army navy police guard forces legion brigade battalion regiment`,
);
/** First words of names that go on with "of". */
export const NAME_HEADS = set(
	`bank university republic kingdom ministry institute church embassy college academy school house bureau
	commission council committee court parliament senate congress assembly society association federation union
	league order battle treaty gulf sea strait lake isle islands bay port cape mount city town museum gallery
	festival national royal people peoples department office agency service chamber archdiocese diocese voice radio
	organization organisation programme program authority council fund workers empire heritage foundation fund trust knights children sultanate emirate confederation tour masters gate
	palace tower tomb fortress forum peace statue spirit pride flag armed security state rest heart lord duke prince queen game games miss team friends sons daughters`,
);
/** What may follow a state or an alliance in capitals and leave it itself. */
export const FREE_AFTER = set(
	'government summit war crisis conflict invasion policy talks sanctions envoy visit relations ties',
);
/** What may stand in capitals before a person. */
export const FREE_BEFORE_PERSON = set(
	`democrat democrats republican republicans tory tories labour conservative conservatives socialist communist liberal
	democratic lib dem snp nobel laureate marxist islamist christian muslim catholic jewish hindu buddhist comrade
	kremlin pentagon downing street fellow`,
);
/** Parts of a country, and the lands that are not. */
export const FREE_BEFORE_PLACE = set('northern southern eastern western central mainland');
export const LANDS = new Set([
	'west germany',
	'east germany',
	'northern ireland',
	'northern cyprus',
	'western australia',
	'western samoa',
]);
/** Ships and clubs: a name after these is theirs. */
export const SHIPS_AND_CLUBS = set(
	'uss hms rms ss mv mt hmas hmcs ins rfa fc ac as sc cf fk afc sk real deportivo sporting inter dynamo cska spartak shakhtar team air fort camp mount lake cape port san santa saint st new',
);
/** Small words of a surname. */
export const SURNAME_PARTICLES = set('de von van der den bin bint ibn al el ter zu della di');
/** How languages other than English address people, where the word has a capital. */
export const ADDRESSES: Record<string, ReadonlySet<string>> = {
	fr: set('m. mm mme mlle me'),
	es: set('sr sra don dona'),
	it: set('sig on. onorevole'),
	de: set('herr herrn frau'),
};

/** What a company's name may go on with and stay its name. */
export const LEGAL_FORMS = set(
	'inc inc. corp corp. corporation co co. company plc plc. ltd ltd. limited llc llp ag sa s.a. se nv n.v. gmbh spa s.p.a. ab asa oyj holdings group',
);
/** What a company's name goes on with where one of its products is meant. */
export const PRODUCTS = set('tv prime maps pay music cloud watch store news');
