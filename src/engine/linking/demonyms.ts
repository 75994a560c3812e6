/**
 * Demonyms: "Ukrainian", "South Koreans". One by itself is never a mention ("the Ukrainian ambassador" is not
 * Ukraine), but it tells which country a title, a ministry or a story belongs to.
 *
 * The dataset knows those of its own states; the list here has the rest, because "Norwegian Jens Stoltenberg"
 * must not look like a longer name when Norway is not in the dataset. Folded.
 */
import type { Match } from '../../model/lexicon.ts';

const OTHERS = new Set(
	`afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani
	azeri bahraini bangladeshi barbadian belarusian belarussian belgian belizean beninese bhutanese bolivian bosnian
	brazilian british briton bruneian bulgarian burmese burundian cambodian cameroonian canadian chadian chilean chinese
	colombian congolese croatian cuban cypriot czech danish dane dominican dutch ecuadorean ecuadorian egyptian emirati
	english eritrean estonian ethiopian european fijian filipino finnish finn french gabonese gambian georgian german
	ghanaian greek guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi
	irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kuwaiti kurdish kyrgyz lao
	laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian
	malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese
	nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian polish pole
	portuguese qatari romanian russian rwandan salvadoran saudi scottish scot senegalese serbian serb singaporean slovak
	slovakian slovenian somali spanish spaniard sudanese surinamese swazi swedish swede swiss syrian taiwanese tajik
	tanzanian thai tibetan togolese tunisian turkish turk turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan
	vietnamese welsh yemeni zambian zimbabwean african asian arab western soviet`
		.trim()
		.split(/\s+/),
);

/** Is the folded word a demonym, in singular or plural? */
export function isDemonym(word: string): boolean {
	return OTHERS.has(word) || (word.endsWith('s') && OTHERS.has(word.slice(0, -1)));
}

/** Has the match no reading but as a demonym? */
export function isDemonymOnly(match: Match): boolean {
	return match.candidates.every(({ kind }) => kind === 'demonym');
}
