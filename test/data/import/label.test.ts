import { describe, expect, it } from 'vitest';
import { roleOfLabel } from '../../../data/import/label.ts';

/** Label, country, title, office. */
type Case = [label: string, country: string | undefined, title: string, office?: string];

const read = (label: string, country: string | undefined, more: object = {}) =>
	roleOfLabel(label, { country, kind: 'office', ...more });

describe('high offices', () => {
	it.each<Case>([
		['President', 'fr', 'President of France', 'head-of-state'],
		['President of the Swiss Confederation', 'ch', 'President of Switzerland', 'head-of-state'],
		['Prime Minister', 'nl', 'Prime Minister of the Netherlands', 'head-of-government'],
		['Prime Minister of Norway', 'no', 'Prime Minister of Norway', 'head-of-government'],
		['Peaminister', 'ee', 'Prime Minister of Estonia', 'head-of-government'],
		['Premier ministre', 'bf', 'Prime Minister of Burkina Faso', 'head-of-government'],
		['Federal Chancellor', 'at', 'Federal Chancellor of Austria', 'head-of-government'],
		['Premier', 'tw', 'Premier of Taiwan', 'head-of-government'],
		[
			'Chairman of the Presidency',
			'ba',
			'Chairman of the Presidency of Bosnia and Herzegovina',
			'head-of-state',
		],
		['Minister of Foreign Affairs', 'no', 'Minister of Foreign Affairs of Norway', 'foreign-minister'],
		[
			'Cypriot Minister of Foreign Affairs',
			'cy',
			'Minister of Foreign Affairs of Cyprus',
			'foreign-minister',
		],
		['Secretary of State', 'us', 'US Secretary of State', 'foreign-minister'],
		['Secretary of Defence', 'us', 'US Secretary of Defense', 'defence-minister'],
		['Secretary of the Treasury', 'us', 'US Secretary of the Treasury', 'finance-minister'],
		['Secretary of State for Defence', 'gb', 'UK Secretary of State for Defence', 'defence-minister'],
		[
			'Chancellor of the Exchequer',
			'gb',
			'Chancellor of the Exchequer of the United Kingdom',
			'finance-minister',
		],
		['Minister of Economy and Finance', 'it', 'Minister of Economy and Finance of Italy', 'finance-minister'],
		[
			'Minister of the Economy, Finances and Industry',
			'fr',
			'Minister of the Economy, Finances and Industry of France',
			'finance-minister',
		],
		['Secretary of Foreign Affairs', 'mx', 'Secretary of Foreign Affairs of Mexico', 'foreign-minister'],
		['Treasurer', 'au', 'Treasurer of Australia', 'finance-minister'],
		['Governor of the Central Bank', 'ng', 'Governor of the Central Bank of Nigeria', 'central-bank-head'],
	])('%s (%s)', (label, country, title, office) => {
		expect(read(label, country)).toMatchObject({ title, office, country });
	});
});

describe('what is no high office', () => {
	it.each<Case>([
		['Deputy Prime Minister', 'pl', 'Deputy Prime Minister of Poland', 'deputy-head-of-government'],
		[
			'Vice Minister of Foreign Affairs',
			'id',
			'Vice Minister of Foreign Affairs of Indonesia',
			'deputy-minister',
		],
		[
			'State Secretary for Finance',
			'nl',
			'State Secretary for Finance of the Netherlands',
			'deputy-minister',
		],
		['Minister of State for Defence', 'gb', 'UK Minister of State for Defence', 'deputy-minister'],
		['Minister for Defence Materiel', 'au', 'Minister for Defence Materiel of Australia', 'minister'],
		['Minister for Finance', 'au', 'Minister for Finance of Australia', 'minister'],
		['Minister of Foreign Trade', 'fr', 'Minister of Foreign Trade of France', 'minister'],
		['Acting President', 'kr', 'Acting President of South Korea', undefined],
		[
			'Head of the Office of the Prime Minister',
			'kz',
			'Head of the Office of the Prime Minister of Kazakhstan',
			undefined,
		],
		['Prime Minister of Iraqi Kurdistan', 'iq', 'Prime Minister of Iraqi Kurdistan', 'governor'],
		['Prime Minister of Crimea', 'ru', 'Prime Minister of Crimea', 'governor'],
		['Premier of Ontario', 'ca', 'Premier of Ontario (Canada)', 'governor'],
		['Deputy Premier of Quebec', 'ca', 'Deputy Premier of Quebec (Canada)', undefined],
		['President of Lombardy'.replace('P', 'p'), 'it', 'President of Lombardy (Italy)', 'governor'],
		[
			'President of the Congress of Deputies',
			'es',
			'President of the Congress of Deputies of Spain',
			'legislature-speaker',
		],
		['President of Somaliland', 'so', 'President of Somaliland', undefined],
		['Secretary of State of Kentucky', 'us', 'Secretary of State of Kentucky (US)', 'regional-minister'],
		['Foreign Secretary', 'pk', 'Foreign Secretary of Pakistan', 'deputy-minister'],
		['Chancellor', 'ch', 'Chancellor of Switzerland', undefined],
		['Supreme Leader', 'af', 'Supreme Leader of the Taliban (Afghanistan)', 'supreme-leader'],
	])('%s (%s)', (label, country, title, office) => {
		const role = read(label, country);
		expect(role).toMatchObject({ title });
		expect((role as { office?: string }).office).toBe(office);
	});

	it('a part of a country has no head of government, whatever its label', () => {
		expect(read('First Minister', 'gb', { region: 'Scotland' })).toMatchObject({
			title: 'First Minister of Scotland',
			office: 'governor',
		});
		expect(read('Minister of Finance', 'ca', { region: 'Quebec' })).toMatchObject({
			title: 'Minister of Finance of Quebec',
			office: 'regional-minister',
		});
	});

	it('a territory with a code of its own is another country', () => {
		expect(read('Prime Minister of the Cook Islands', 'nz')).toMatchObject({
			country: 'ck',
			office: 'head-of-government',
		});
	});
});

describe('seats in legislatures', () => {
	it.each<Case>([
		['Member of the 14th Lok Sabha', 'in', 'Member of the Lok Sabha (India)', 'legislator'],
		['Member of the 58th Parliament of the United Kingdom', 'gb', 'Member of Parliament (UK)', 'legislator'],
		["People's Deputy of Ukraine", 'ua', 'Member of the Verkhovna Rada (Ukraine)', 'legislator'],
		['member of the Senate', 'it', 'Member of the Senate of Italy', 'legislator'],
		['United States senator', 'us', 'US Senator', 'legislator'],
		[
			'member of the Texas House of Representatives',
			'us',
			'Member of the Texas House of Representatives (US)',
			'regional-legislator',
		],
		[
			'Member of the Parliament of Catalonia',
			'es',
			'Member of the Parliament of Catalonia (Spain)',
			'regional-legislator',
		],
		[
			'member of the Council of the Republic of Belarus of the 6th convocation',
			'by',
			'Member of the Council of the Republic of Belarus',
			'legislator',
		],
		[
			'Representative of the Parliamentary Assembly of the Council of Europe',
			undefined,
			'Member of the Parliamentary Assembly of the Council of Europe',
			'legislator',
		],
	])('%s (%s)', (label, country, title, office) => {
		expect(roleOfLabel(label, { country, kind: 'legislature' })).toMatchObject({ title, office, seat: true });
	});
});

describe('titles', () => {
	it.each<Case>([
		['ambassador to France', 'jp', 'Ambassador of Japan to France', 'ambassador'],
		[
			'Permanent Representative to the United Nations',
			'us',
			'Permanent Representative of the United States to the United Nations',
			'ambassador',
		],
		['Governor of Baja California', 'mx', 'Governor of Baja California (Mexico)', 'governor'],
		['Governor of the State of Mexico', 'mx', 'Governor of the State of Mexico', 'governor'],
		['Mayor of Tunis', 'tn', 'Mayor of Tunis (Tunisia)', 'mayor'],
		[
			'MINISTER FOR FINANCE AND EMPLOYMENT',
			'mt',
			'Minister for Finance and Employment of Malta',
			'finance-minister',
		],
		['White House Chief of Staff', 'us', 'White House Chief of Staff', 'adviser'],
	])('%s (%s)', (label, country, title, office) => {
		expect(read(label, country)).toMatchObject({ title, office });
	});

	it('a monarch is king or queen', () => {
		expect(read('monarch', 'nl', { gender: 'f' })).toMatchObject({
			title: 'Queen of the Netherlands',
			heir: true,
		});
		expect(read('monarch', 'es', { gender: 'm' })).toMatchObject({
			title: 'King of Spain',
			office: 'head-of-state',
		});
	});
});

describe('labels that say too little', () => {
	it.each<[string, string | undefined, string]>([
		['Secretary General', 'gq', 'labelVague'],
		['cabinet list', 'cf', 'labelVague'],
		['Permanent Representative to the United Nations', undefined, 'noJurisdiction'],
		['Landtagspräsident', 'at', 'labelNotEnglish'],
		['Hydrocarbons', 'cd', 'labelIsPortfolio'],
	])('%s (%s): %s', (label, country, reason) => {
		expect(read(label, country)).toBe(reason);
	});

	it('a portfolio is told as one, and claims no office', () => {
		const role = read('Youth and Sports', 'sd');
		expect(role).toMatchObject({
			title: 'Member of the government of Sudan (Youth and Sports)',
			stopgap: true,
		});
		expect(role).not.toHaveProperty('office');
	});

	it('a label in another language is quoted, its office said in English', () => {
		expect(read("Ministre chargé de l'Éducation nationale", 'cf')).toMatchObject({
			title: 'Minister of the Central African Republic (“Ministre chargé de l’Éducation nationale”)',
			office: 'minister',
			stopgap: true,
		});
		expect(read('Ministre délégué aux Finances', 'cf')).toMatchObject({ office: 'deputy-minister' });
	});
});
