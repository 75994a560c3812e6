/**
 * Labels that lists have in the language of their country, in English. Only such as say exactly one office; a longer
 * one ("Ministre chargé de l'Éducation nationale et …") is no translation exercise: it stays out, and most of those
 * who held it are in the list a second time with an English label.
 */

const WHOLE: Record<string, string> = {
	'premier ministre': 'Prime Minister',
	'premier ministre, chef du gouvernement': 'Prime Minister',
	'primeiro-ministro': 'Prime Minister',
	peaminister: 'Prime Minister',
	'vice-primeiro-ministro': 'Deputy Prime Minister',
	'druk gyalpo (king)': 'King',
	'yang di_pertuan agong (monarch)': 'King',
	bundesminister: 'Federal Minister',
	presidente: 'President',
	'presidente da república': 'President',
	'vice-presidente': 'Vice President',
	vicepresidente: 'Vice President',
	président: 'President',
};

/** Portfolios by their words in French, Portuguese and Spanish, without the article. */
const PORTFOLIOS: Record<string, string> = {
	'affaires étrangères': 'Foreign Affairs',
	'relaciones exteriores': 'Foreign Affairs',
	'relações exteriores': 'Foreign Affairs',
	'negócios estrangeiros': 'Foreign Affairs',
	défense: 'Defence',
	'défense nationale': 'National Defence',
	defensa: 'Defence',
	'defensa nacional': 'National Defence',
	'defesa nacional': 'National Defence',
	finances: 'Finance',
	'finances et budget': 'Finance and Budget',
	'finances et du budget': 'Finance and Budget',
	finanças: 'Finance',
	hacienda: 'Finance',
	'économie et des finances': 'Economy and Finance',
	"l'économie et des finances": 'Economy and Finance',
	santé: 'Health',
	saúde: 'Health',
	salud: 'Health',
	justice: 'Justice',
	justiça: 'Justice',
	justicia: 'Justice',
	intérieur: 'the Interior',
	interior: 'the Interior',
	educação: 'Education',
	educación: 'Education',
	'éducation nationale': 'National Education',
	communication: 'Communication',
	industrie: 'Industry',
	transports: 'Transport',
	transportes: 'Transport',
	'travaux publics': 'Public Works',
	turismo: 'Tourism',
	agricultura: 'Agriculture',
	cultura: 'Culture',
};

const FOREIGN =
	/(?<!\p{L})(?:ministre|ministro|ministra|minist[èé]r(?:e|io)|ministar|vice-ministro|secr[eé]taire|secret[aá]ri[oa]|gouverneur|governador[a]?|embajador[a]?|conseiller|consejer[oa]|délégué[e]?|director[a]? general de|président[e]?|presidente|diputad[oa]|primer[oa]?|kansler|minister för|bundes\p{L}+|landtags\p{L}+|haut-\p{L}+|procureur|ombudsmann?en|riks\p{L}+|du|des|del|las|los|dos|das|chargé[e]?|auprès|et|y)(?!\p{L})/iu;

/** The label in English: itself, translated, or undefined where it is in another language. */
export function inEnglish(label: string): string | undefined {
	const plain = label.toLowerCase().replace(/[’]/g, "'");
	const whole =
		WHOLE[
			plain.replace(
				/ (?:du|de la|de l'|d'|de|da|do) ?(?:burkina faso|sénégal|algérie|sao tomé-et-principe|bolivia|cabo verde|costa rica|la república dominicana|uruguay|venezuela|paraguay|angola|república)$/,
				'',
			)
		];
	if (whole !== undefined) return whole;
	const portfolio =
		/^minist(?:re|ro|ra|[eè]re|[eé]rio) (?:de la |de l'|des |du |de |da |das |do |dos )(.+)$/.exec(
			plain,
		)?.[1];
	if (portfolio !== undefined) {
		const english = PORTFOLIOS[portfolio];
		return english === undefined ? undefined : `Minister of ${english}`;
	}
	// French and Spanish words inside English labels are names of places and bodies.
	if ((FOREIGN.test(label) || SMALL_WORDS.test(label)) && !ENGLISH.test(label)) return undefined;
	return /\p{Script=Latin}/u.test(label) ? label : undefined;
}

const ENGLISH = /\b(?:of|for|to|in|the|member|deputy|ambassador|senator|president)\b/;
const SMALL_WORDS = /(?<!\p{L})(?:de|la|le|el|à|au|aux|för|i|og|och|za|per)(?!\p{L})/u;
