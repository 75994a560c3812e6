/**
 * How a title names the country in which an office is held: "Minister of Finance of the Netherlands". One plain
 * English name a code, with its article, and the words by which a label may say the same. Not a place to look countries
 * up by name (country-names.ts does that).
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

/** "the Netherlands"; throws for a code that no source has so far, so that no title says "undefined". */
export function countryInTitle(code: string): string {
	const name = NAMES.get(code);
	if (name === undefined)
		throw new Error(`"${code}" has no name for titles: add it to data/import/country-in-title.ts`);
	return name;
}

/** Adjectives and other names that do not begin like the name: French, Dutch, Côte d'Ivoire. */
const OTHER_NAMES: Record<string, string> = {
	cd: 'Democratic Republic of (?:the )?Congo|DR Congo|Zaire',
	cf: 'Central African',
	cg: 'Republic of (?:the )?Congo',
	ch: 'Swiss',
	ci: "C[oô]te d['’]Ivoire|Ivorian",
	cn: "Chinese|People['’]s Republic of China",
	cv: 'Cape Verde(?:an)?',
	cz: 'Czech',
	de: 'German',
	dk: 'Danish',
	es: 'Spanish',
	fi: 'Finnish',
	fr: 'French',
	gb: 'British|UK',
	gr: 'Hellenic|Greek',
	ie: 'Irish',
	kn: 'St\\.? Kitts and Nevis',
	kp: "Democratic People['’]s Republic of Korea|DPRK",
	kr: 'Republic of Korea',
	lc: 'St\\.? Lucia',
	nl: 'Dutch',
	no: 'Norwegian',
	ph: 'Philippine',
	pl: 'Polish',
	ps: 'State of Palestine|Palestinian',
	se: 'Swedish',
	sk: 'Slovak',
	st: 'S[aã]o Tom[eé] and Pr[ií]ncipe',
	tl: 'East Timor',
	tw: 'Republic of China(?: \\(Taiwan\\))?',
	us: 'United States of America|US',
	va: 'Holy See',
	vn: 'Viet Nam|Vietnamese',
};
/** Names that are the beginning of others. */
const WHOLE = new Set(['ne', 'gn', 'om', 'ml']);

const OWN_NAMES = new Map<string, string>();

/** The country's name or adjective as a regular expression. */
function ownName(country: string): string {
	let pattern = OWN_NAMES.get(country);
	if (pattern === undefined) {
		const name = countryInTitle(country)
			.replace(/^the /, '')
			.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
		// Belgi-um, Belgi-an; never Somal-iland.
		const stem =
			name.includes(' ') || WHOLE.has(country)
				? name
				: `${name.slice(0, Math.max(4, name.length - 2))}\\p{L}{0,4}`;
		const others = OTHER_NAMES[country];
		pattern = `(?:${others ? `${others}|` : ''}${stem})(?!\\p{L})`;
		OWN_NAMES.set(country, pattern);
	}
	return pattern;
}

/** National bodies and seats that need no country beside them. */
const UNIQUE_BODIES: Record<string, string> = {
	es: 'España',
	fr: 'Banque de France',
	gb: 'Downing Street|Number 10|Bank of England',
	nl: 'De Nederlandsche Bank',
	pl: 'Narodowy Bank Polski',
	se: 'Sveriges',
	us: 'United States|White House|Federal Reserve|Joint Chiefs of Staff|FBI|CIA|American',
};

/** Does a label say of itself that it is an office of this country? */
export function namesCountry(label: string, country: string): boolean {
	const bodies = UNIQUE_BODIES[country];
	return new RegExp(`(?<!\\p{L})(?:${ownName(country)}${bodies ? `|${bodies}` : ''})`, 'u').test(label);
}

/** What may stand before a country's name: "of the Federal Republic of". */
const STATE_FORM =
	"(?:[\\p{Lu}][\\p{L}'’-]+ )*(?:Republic|Kingdom|Sultanate|State|States|Union|Principality|Commonwealth) of (?:the )?";

/** A label without the words that say its own country: "Prime Minister of the Slovak Republic" → "Prime Minister". */
export function withoutCountry(label: string, country: string): string {
	// Cities and provinces are called like their country: the State of Mexico, Luxembourg, Tunis.
	if (/\b(?:governor|mayor) of (?!.*bank)/i.test(label)) return label;
	const name = ownName(country);
	return label
		.replace(
			new RegExp(`,? (?:of|in|for) (?:the )?(?:${STATE_FORM})?${name}(?: (?:Republic|Confederation))?$`, 'u'),
			'',
		)
		.replace(new RegExp(`(?:,| -) (?:the )?${name}$| \\((?:the )?${name}\\)$`, 'u'), '')
		.replace(new RegExp(`^${name} (?=\\p{L})`, 'u'), '');
}
