/**
 * How a title names the country in which an office is held: "Minister of Finance of the Netherlands". One plain
 * English name a code, with its article; not a place to look countries up by name (country-names.ts does that).
 */

const NAMES = new Map(
	(
		'ad Andorra|ae the United Arab Emirates|af Afghanistan|ag Antigua and Barbuda|al Albania|am Armenia|ao Angola|' +
		'ar Argentina|at Austria|au Australia|az Azerbaijan|ba Bosnia and Herzegovina|bb Barbados|bd Bangladesh|be Belgium|' +
		'bf Burkina Faso|bg Bulgaria|bh Bahrain|bi Burundi|bj Benin|bl Saint Barthélemy|bn Brunei|bo Bolivia|br Brazil|' +
		'bs the Bahamas|bt Bhutan|bw Botswana|by Belarus|bz Belize|ca Canada|cd the Democratic Republic of the Congo|' +
		'cf the Central African Republic|cg the Republic of the Congo|ch Switzerland|ci Ivory Coast|ck the Cook Islands|' +
		'cl Chile|cm Cameroon|cn China|co Colombia|cr Costa Rica|cu Cuba|cv Cabo Verde|cy Cyprus|cz the Czech Republic|' +
		'de Germany|dj Djibouti|dk Denmark|dm Dominica|do the Dominican Republic|dz Algeria|ec Ecuador|ee Estonia|' +
		'eg Egypt|eh Western Sahara|er Eritrea|es Spain|et Ethiopia|fi Finland|fj Fiji|fk the Falkland Islands|' +
		'fm Micronesia|fo the Faroe Islands|fr France|ga Gabon|gb the United Kingdom|gd Grenada|ge Georgia|gh Ghana|' +
		'gg Guernsey|gi Gibraltar|gl Greenland|gm the Gambia|gn Guinea|gq Equatorial Guinea|gr Greece|gt Guatemala|gw Guinea-Bissau|gy Guyana|' +
		'hk Hong Kong|hn Honduras|hr Croatia|ht Haiti|hu Hungary|id Indonesia|ie Ireland|il Israel|im the Isle of Man|' +
		'in India|iq Iraq|ir Iran|is Iceland|it Italy|je Jersey|jm Jamaica|jo Jordan|jp Japan|ke Kenya|kg Kyrgyzstan|' +
		'kh Cambodia|ki Kiribati|km the Comoros|kn Saint Kitts and Nevis|kp North Korea|kr South Korea|kw Kuwait|' +
		'kz Kazakhstan|la Laos|lb Lebanon|lc Saint Lucia|li Liechtenstein|lk Sri Lanka|lr Liberia|ls Lesotho|' +
		'lt Lithuania|lu Luxembourg|lv Latvia|ly Libya|ma Morocco|mc Monaco|md Moldova|me Montenegro|mf Saint Martin|' +
		'mg Madagascar|mh the Marshall Islands|mk North Macedonia|ml Mali|mm Myanmar|mn Mongolia|mo Macau|' +
		'mr Mauritania|mt Malta|mu Mauritius|mv the Maldives|mw Malawi|mx Mexico|my Malaysia|mz Mozambique|na Namibia|' +
		'nc New Caledonia|ne Niger|ng Nigeria|ni Nicaragua|nl the Netherlands|no Norway|np Nepal|nr Nauru|nu Niue|' +
		'nz New Zealand|om Oman|pa Panama|pe Peru|pf French Polynesia|pg Papua New Guinea|ph the Philippines|' +
		'pk Pakistan|pl Poland|pm Saint Pierre and Miquelon|pr Puerto Rico|ps Palestine|pt Portugal|pw Palau|' +
		'py Paraguay|qa Qatar|ro Romania|rs Serbia|ru Russia|rw Rwanda|sa Saudi Arabia|sb the Solomon Islands|' +
		'sc Seychelles|sd Sudan|se Sweden|sg Singapore|si Slovenia|sk Slovakia|sl Sierra Leone|sm San Marino|' +
		'sn Senegal|so Somalia|sr Suriname|ss South Sudan|st São Tomé and Príncipe|sv El Salvador|sy Syria|sz Eswatini|' +
		'td Chad|tg Togo|th Thailand|tj Tajikistan|tl Timor-Leste|tm Turkmenistan|tn Tunisia|to Tonga|tr Turkey|' +
		'tt Trinidad and Tobago|tv Tuvalu|tw Taiwan|tz Tanzania|ua Ukraine|ug Uganda|us the United States|uy Uruguay|' +
		'uz Uzbekistan|va Vatican City|vc Saint Vincent and the Grenadines|ve Venezuela|vg the British Virgin Islands|' +
		'vn Vietnam|vu Vanuatu|wf Wallis and Futuna|ws Samoa|xk Kosovo|ye Yemen|za South Africa|zm Zambia|zw Zimbabwe'
	)
		.split('|')
		.map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3)]),
);

/**
 * Other words by which an office's label may say which country it belongs to, as a regular expression. The names
 * themselves and the first four letters of a name's last word (Norw-egian, Belg-ian) need no entry.
 */
const OTHER_WORDS: Record<string, string> = {
	bo: 'Plurinational',
	cd: 'Democratic Republic of (?:the )?Congo|DR Congo|DRC|Zaire',
	cf: 'Central[- ]African',
	cg: 'Republic of (?:the )?Congo|Congo-Brazzaville',
	ch: 'Swiss',
	ci: "C[oô]te d['’]Ivoire|Ivorian",
	cn: 'Chinese',
	cv: 'Cape Verde|Cabo Verde',
	cz: 'Czech',
	de: 'German',
	dk: 'Danish|Danmark',
	es: 'Spanish|España',
	fi: 'Finnish',
	fr: 'French|Banque de France',
	gb: 'UK|British|Downing Street|Number 10|Bank of England',
	gr: 'Hellenic|Greek',
	ie: 'Irish',
	iq: 'Iraqi',
	kp: 'DPRK',
	lb: 'Lebanese',
	lc: 'St\\.? Lucia',
	kn: 'St\\.? Kitts',
	mm: 'Burm',
	nl: 'Dutch|Nederlandsche',
	np: 'Nepal',
	ph: 'Philippine|Filipino',
	pl: 'Polish|Polski',
	ps: 'Palestin',
	se: 'Swedish|Sveriges',
	sk: 'Slovak',
	st: 'Sao Tom[eé]',
	th: 'Thai',
	tr: 'Turk',
	us: 'US|U\\.S\\.|American|White House|Federal Reserve|Joint Chiefs of Staff|FBI|CIA',
	va: 'Holy See|Vatican',
	vn: 'Viet ?nam',
};

/** "the Netherlands"; throws for a code that no source has so far, so that no title says "undefined". */
export function countryInTitle(code: string): string {
	const name = NAMES.get(code);
	if (name === undefined)
		throw new Error(`"${code}" has no name for titles: add it to data/import/country-in-title.ts`);
	return name;
}

const PATTERNS = new Map<string, RegExp>();

/** Does a label say of itself that it is an office of this country? */
export function namesCountry(label: string, code: string): boolean {
	let pattern = PATTERNS.get(code);
	if (!pattern) {
		const name = countryInTitle(code).replace(/^the /, '');
		// Names of several words are looked for whole: "South", "Saint" and "New" say nothing.
		const stem = name.includes(' ') ? name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : name.slice(0, 4);
		const others = OTHER_WORDS[code];
		pattern = new RegExp(`(?<!\\p{L})(?:${stem}${others ? `|${others}` : ''})`, 'u');
		PATTERNS.set(code, pattern);
	}
	return pattern.test(label);
}
