/**
 * Hiragana to the romanisation of Japanese names in English news: Hepburn with long vowels written short
 * ("Kozuki", "Ryosuke"). Readings run morphemes together, so a vowel is shortened only where it can hardly be the
 * start of the next one: "Inoue" and "Matsuura" keep both letters. Only for names whose reading a source gives.
 */

const SYLLABLES: Record<string, string> = Object.fromEntries(
	(
		'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno ' +
		'はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ' +
		'がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo'
	)
		.split(' ')
		.map((pair) => [pair[0]!, pair.slice(1)]),
);
const SMALL: Record<string, string> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };
/** "ou" and "uu" that belong to two morphemes: のうえ (Inoue), のうち (Kinouchi), つうら (Matsuura). */
const APART = /(?<=の)う(?=[えち])|(?<=つ)う(?=[らちみ])/g;
/** Keeps such a う out of the shortening. */
const BREAK = '\u0001';

/** "こうづき りょうすけ" → "Kozuki Ryosuke"; undefined where a sign is no hiragana. */
export function romajiOf(reading: string): string | undefined {
	const words = reading.trim().split(/\s+/).map(wordOf);
	return words.some((word) => word === undefined) ? undefined : words.join(' ');
}

function wordOf(kana: string): string | undefined {
	let latin = '';
	let doubled = false;
	for (const sign of kana.replace(APART, `${BREAK}う`)) {
		const glide = SMALL[sign];
		if (sign === BREAK) latin += BREAK;
		else if (sign === 'っ') doubled = true;
		else if (glide !== undefined) {
			if (!latin.endsWith('i')) return undefined;
			// しょ is "sho", きょ is "kyo".
			latin = /(?:sh|ch|j)i$/.test(latin) ? latin.slice(0, -1) + glide : `${latin.slice(0, -1)}y${glide}`;
		} else {
			let syllable = SYLLABLES[sign];
			if (syllable === undefined) return undefined;
			if (doubled) syllable = syllable.startsWith('ch') ? `t${syllable}` : `${syllable[0]}${syllable}`;
			doubled = false;
			latin += syllable;
		}
	}
	if (latin === '' || doubled) return undefined;
	const short = latin
		.replace(/n(?=[bmp])/g, 'm')
		.replace(/o[ou]/g, 'o')
		.replace(/uu/g, 'u')
		.replaceAll(BREAK, '');
	return short[0]!.toUpperCase() + short.slice(1);
}
