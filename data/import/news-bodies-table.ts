/**
 * The rows of news-bodies.ts: title in the list | name | country | Wikidata id | full forms | acronyms | short forms,
 * "-" for none, ";" between several. The name is what English-language news writes; where another source has the
 * body, it is that source's name, so that the two join. An id stands here only where a list in hand has it
 * (name-suggestion-index and the lists that body-ids.json names).
 */
import { MORE_ROWS } from './news-bodies-more.ts';

export interface NewsBody {
	title: string;
	name: string;
	country: string | undefined;
	wikidata: string | undefined;
	forms: string[];
	acronyms: string[];
	shorts: string[];
}

const FIRST_ROWS = `
Federal Bureau of Investigation|Federal Bureau of Investigation|us|Q8333|-|FBI|-
Central Intelligence Agency|Central Intelligence Agency|us|Q37230|-|CIA|-
National Security Agency|National Security Agency|us|Q121194|-|NSA|-
General Motors|General Motors|us|Q81965|-|GM|-
Taliban|Taliban|af|-|Taleban|-|-
Republican Party (United States)|Republican Party of the United States|us|Q29468|-|GOP|Republicans
Democratic Party (United States)|Democratic Party of the United States|us|Q29552|-|-|Democrats;Democratic Party
Pegida|Pegida|de|-|Patriotic Europeans Against the Islamization of the West;Patriotic Europeans Against the Islamisation of the West|PEGIDA|-
Christian Social Union in Bavaria|Christian Social Union in Bavaria|de|Q49763|Christian Social Union|CSU|-
Twitter|Twitter|us|Q918|-|-|-
Facebook|Facebook|us|Q355|-|-|-
YouTube|YouTube|us|Q866|Youtube|-|-
Muslim Brotherhood|Muslim Brotherhood|-|-|Muslim Brothers|-|-
Bundestag|German Bundestag|de|Q154797|German Parliament;Lower House of the German Parliament|-|Bundestag
Bundesrat of Germany|Bundesrat of Germany|de|-|German Bundesrat|-|-
Oxfam|Oxfam|-|Q267941|Oxfam International|-|-
United States Congress|Congress of the United States|us|Q11268|United States Congress;US Congress;U.S. Congress|-|Congress
United States Senate|Senate of the United States|us|Q66096|United States Senate;US Senate;U.S. Senate|-|Senate
Amnesty International|Amnesty International|-|Q42970|-|-|Amnesty
Lufthansa|Lufthansa|de|-|Deutsche Lufthansa|-|-
Union Carbide|Union Carbide|us|Q908553|Union Carbide Corporation|-|-
Free Democratic Party (Germany)|Free Democratic Party of Germany|de|Q13124|German Free Democratic Party;Freie Demokratische Partei|FDP|Free Democrats
CEBIT|CeBIT|de|-|-|-|-
Samsung|Samsung|kr|Q20716|Samsung Group|-|-
Alitalia|Alitalia|it|Q153975|-|-|-
Catholic Church|Catholic Church|-|Q9592|Roman Catholic Church|-|-
Volkswagen|Volkswagen|de|Q156578|Volkswagen Group|VW|-
Communist Party of China|Communist Party of China|cn|Q17427|Chinese Communist Party|CPC|Communist Party
Adidas|adidas AG|de|-|-|-|Adidas
Reichsbürgerbewegung|Reichsbürger movement|de|-|Reichsbürgerbewegung|-|Reichsbürger
International Security Assistance Force|International Security Assistance Force|-|Q155654|-|ISAF|-
Justice and Development Party (Turkey)|Justice and Development Party of Turkey|tr|Q19077|-|AKP|Justice and Development Party
Hannover Messe|Hannover Messe|de|-|Hanover Fair|-|-
Sovereign Military Order of Malta|Sovereign Military Order of Malta|-|Q190353|Sovereign Order of Malta;Order of Malta|-|Knights of Malta
WorldCom|WorldCom|us|-|-|-|-
Chevrolet|Chevrolet|us|Q29570|-|-|-
WikiLeaks|WikiLeaks|-|-|Wikileaks|-|-
European People's Party|European People's Party|-|-|-|EPP|-
Boeing|Boeing|us|Q66|Boeing Company|-|-
General Electric|General Electric|us|Q54173|General Electric Company|GE|-
Avast|Avast|cz|-|-|-|-
Asian Infrastructure Investment Bank|Asian Infrastructure Investment Bank|-|-|Asia Infrastructure Investment Bank|AIIB|-
European Union Chamber of Commerce in China|European Union Chamber of Commerce in China|cn|-|EU Chamber of Commerce in China|-|European Chamber
Deutsche Bundesbank|Deutsche Bundesbank|de|Q162222|German Bundesbank|-|Bundesbank
People's Protection Units|People's Protection Units|sy|-|People’s Protection Units;Kurdish People's Protection Units|YPG|-
Air Berlin|Air Berlin|de|-|-|-|-
Khmer Rouge|Khmer Rouge|kh|-|-|-|-
Europol|Europol|-|-|European Police Office|-|EUROPOL
Umweltbundesamt|Federal Environment Agency of Germany|de|-|German Federal Environment Agency;Umweltbundesamt;Federal Environmental Agency of Germany|UBA|Federal Environment Agency;Federal Environmental Agency
National Movement for the Liberation of Azawad|National Movement for the Liberation of Azawad|ml|-|-|MNLA|-
Austrian Airlines|Austrian Airlines|at|-|-|-|-
Federal Statistical Office of Germany|Federal Statistical Office of Germany|de|-|German Federal Statistical Office;German Statistics Office|-|Destatis;Federal Statistics Office
Haribo|Haribo|de|-|-|-|-
Free Syrian Army|Free Syrian Army|sy|-|-|-|-
European Border and Coast Guard Agency|European Border and Coast Guard Agency|-|-|European Union border agency Frontex|-|Frontex
SpiceJet|SpiceJet|in|-|-|-|Spicejet
ZANU–PF|ZANU-PF|zw|Q1910161|Zimbabwe African National Union – Patriotic Front;Zimbabwe African National Union-Patriotic Front;ZANU PF|-|-
Continental Airlines|Continental Airlines|us|Q216486|-|-|-
Sellafield Ltd|Sellafield Ltd|gb|-|-|-|-
Médecins Sans Frontières|Médecins Sans Frontières|-|Q49330|Medecins Sans Frontieres;Doctors Without Borders|MSF|-
Syrian Observatory for Human Rights|Syrian Observatory for Human Rights|sy|-|Syrian Observatory on Human Rights|-|-
Groupe PSA|Groupe PSA|fr|-|PSA Peugeot Citroen;PSA Peugeot Citroën;PSA Group|-|-
Deutsche Börse|Deutsche Börse|de|-|Deutsche Boerse;Deutsche Börse AG|-|German Stock Exchange
SAP SE|SAP SE|de|-|SAP AG|SAP|-
Eurostat|Eurostat|-|-|-|-|-
Golden Dawn (political party)|Golden Dawn (Greece)|gr|-|Greek Golden Dawn;Chrysi Avgi|-|Golden Dawn
KGB|KGB|-|-|Committee for State Security|-|-
Germanwings|Germanwings|de|-|-|-|-
Greenpeace|Greenpeace|-|Q81307|Greenpeace International|-|-
Petrobras|Petrobras|br|Q210047|Brazilian Petroleum Corporation|-|-
Federal Reserve|Federal Reserve|us|-|Federal Reserve System;US Federal Reserve;U.S. Federal Reserve;Federal Reserve Board|-|-
German Council on Foreign Relations|German Council on Foreign Relations|de|-|German Council of Foreign Relations;German Society for Foreign Policy|DGAP|-
International Committee of the Red Cross|International Committee of the Red Cross|-|-|-|ICRC|-
European Financial Stability Facility|European Financial Stability Facility|-|-|-|EFSF|-
National Rifle Association|National Rifle Association|us|-|National Rifle Association of America|NRA|-
American Israel Public Affairs Committee|American Israel Public Affairs Committee|us|-|-|AIPAC|-
Federal Criminal Police Office (Germany)|Federal Criminal Police Office of Germany|de|-|German Federal Criminal Police Office;Bundeskriminalamt|BKA|-
Boycott, Divestment and Sanctions|Boycott, Divestment and Sanctions|-|-|Boycott, Divestment, Sanctions;BDS movement|BDS|-
European Court of Human Rights|European Court of Human Rights|-|-|Strasbourg-based European Court of Human Rights|-|-
United States Marine Corps|United States Marine Corps|us|Q11218|US Marine Corps;U.S. Marine Corps|-|Marine Corps
International Criminal Tribunal for the former Yugoslavia|International Criminal Tribunal for the Former Yugoslavia|-|-|-|ICTY|-
Standard & Poor's|Standard & Poor's|us|-|Standard and Poor's;Standard & Poors|-|-
World Economic Forum|World Economic Forum|-|-|-|-|-
AirAsia|AirAsia|my|-|Air Asia|-|-
Air India|Air India|in|-|-|-|-
Spotify|Spotify|se|-|-|-|-
Air France|Air France|fr|Q131005|-|-|-
Kuwait Airways|Kuwait Airways|kw|-|Kuwait Airlines|-|-
European Anti-Fraud Office|European Anti-Fraud Office|-|-|-|OLAF|-
Institute for the Works of Religion|Institute for the Works of Religion|va|-|Institute for Works of Religion;Vatican Bank|-|-
High Negotiations Committee|High Negotiations Committee|sy|-|Syrian High Negotiations Committee|-|-
Internal Displacement Monitoring Centre|Internal Displacement Monitoring Centre|-|-|-|IDMC|-
Palestinian National Authority|Palestinian Authority|ps|Q42620|Palestinian National Authority|-|-
Quartet on the Middle East|Middle East Quartet|-|-|Quartet on the Middle East|-|-
EgyptAir|EgyptAir|eg|-|Egyptair|-|-
Home Office|Home Office|gb|-|UK Home Office;British Home Office|-|-
Gazprom|Gazprom|ru|Q102673|-|-|-
Cambridge Analytica|Cambridge Analytica|gb|-|-|-|-
Confederation of Indian Industry|Confederation of Indian Industry|in|-|-|-|-
Centre for European Policy Studies|Centre for European Policy Studies|-|-|-|-|-
Parliamentary Assembly of the Council of Europe|Parliamentary Assembly of the Council of Europe|-|-|-|-|-
International Crisis Group|International Crisis Group|-|-|-|-|-
European Broadcasting Union|European Broadcasting Union|-|Q166400|-|-|-
Konrad Adenauer Foundation|Konrad Adenauer Foundation|de|-|Konrad Adenauer Stiftung;Konrad-Adenauer-Stiftung|-|-
Metrojet (Russian airline)|Metrojet|ru|-|Kogalymavia|-|-
International Air Transport Association|International Air Transport Association|-|-|-|IATA|-
Mercator Institute for China Studies|Mercator Institute for China Studies|de|-|Mercator Institute of China Studies|MERICS|-
Mechanical Engineering Industry Association|German Engineering Federation|de|-|Mechanical Engineering Industry Association|VDMA|-
Bundesverband der Deutschen Industrie|Federation of German Industries|de|-|Federation of German Industry;Bundesverband der Deutschen Industrie|-|-
Association of German Chambers of Industry and Commerce|Association of German Chambers of Industry and Commerce|de|-|German Chamber of Industry and Commerce;German Chambers of Industry and Commerce|DIHK|-
Syrian Arab Red Crescent|Syrian Arab Red Crescent|sy|-|Syrian Red Crescent|-|-
Office for National Statistics|Office for National Statistics|gb|Q1334971|-|ONS|-
Department for International Development|Department for International Development|gb|Q2748702|-|DFID|-
Frankfurt Stock Exchange|Frankfurt Stock Exchange|de|Q151139|-|-|-
'Ndrangheta|'Ndrangheta|it|-|Ndrangheta|-|-
Sicilian Mafia|Cosa Nostra|it|Q1458155|Sicilian Mafia|-|-
Wikipedia|Wikipedia|-|-|-|-|-
Central Council of Jews in Germany|Central Council of Jews in Germany|de|-|-|-|-
Front Line Defenders|Front Line Defenders|ie|-|-|-|-
UN Women|UN Women|-|-|-|-|-
Air France–KLM|Air France-KLM|fr|-|Air France–KLM|-|-
SpaceX|SpaceX|us|Q193701|-|-|-
MI5|MI5|gb|Q210175|-|-|-
Transparency International|Transparency International|-|-|-|-|-
Venice Commission|Venice Commission|-|-|-|-|-
United Nations Security Council|United Nations Security Council|-|Q37470|-|-|Security Council
IG Metall|IG Metall|de|Q694821|-|-|-
ADAC|ADAC|de|Q289953|-|-|-
Secret Intelligence Service|Secret Intelligence Service|gb|-|MI6;British Secret Intelligence Service|-|-
Nidaa Tounes|Nidaa Tounes|tn|-|-|-|-
Los Zetas|Los Zetas|mx|-|-|-|-
Inter-Services Intelligence|Inter-Services Intelligence|pk|-|Pakistan's Inter-Services Intelligence;Inter-Services Intelligence agency|-|-
Malaysia Airlines|Malaysia Airlines|my|-|Malaysian Airlines|-|-
British Airways|British Airways|gb|-|-|-|-
Federal Office for Migration and Refugees|Federal Office for Migration and Refugees|de|-|German Federal Office for Migration and Refugees|-|-
Federal Office for the Protection of the Constitution|Federal Office for the Protection of the Constitution|de|-|German Federal Office for the Protection of the Constitution|-|Verfassungsschutz
Atomic Energy Organization of Iran|Atomic Energy Organization of Iran|ir|-|Iranian Atomic Energy Organization|-|-
Chinese Academy of Social Sciences|Chinese Academy of Social Sciences|cn|-|-|-|-
European Medicines Agency|European Medicines Agency|-|-|-|-|-
Eurojust|Eurojust|-|-|EUROJUST|-|-
Bertelsmann Stiftung|Bertelsmann Stiftung|de|-|Bertelsmann Foundation|-|-
Alliance 90/The Greens|Alliance 90/The Greens|de|Q49766|German Green Party;German Greens;Bündnis 90/Die Grünen|-|Greens;Green Party
Social Democratic Party of Germany|Social Democratic Party of Germany|de|Q49768|German Social Democratic Party;German Social Democrats|SPD|Social Democrats;Social Democratic Party
The Left (Germany)|The Left (Germany)|de|Q49764|German Left Party;Die Linke|-|Left Party
Christian Democratic Union of Germany|Christian Democratic Union of Germany|de|Q49762|German Christian Democrats;Christian Democratic Union;Christian Democrat party|CDU|Christian Democrats
Social Democratic Party (Romania)|Social Democratic Party of Romania|ro|Q752435|Romanian Social Democratic Party|PSD|Social Democrats;Social Democratic Party
National Rally (France)|National Rally|fr|-|Front National;French National Front|-|-
Supreme Council of the Armed Forces|Supreme Council of the Armed Forces|eg|-|Egyptian Supreme Council of the Armed Forces;Supreme Council of the Egyptian Army|SCAF|-
Israel Defense Forces|Israel Defense Forces|il|-|Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces|IDF|-
Palestine Liberation Organization|Palestine Liberation Organization|ps|-|Palestinian Liberation Organization|PLO|-
United States Department of Defense|United States Department of Defense|us|Q11209|-|-|Defense Department
Australian Securities Exchange|Australian Securities Exchange|au|Q732670|-|-|-
Australian Maritime Safety Authority|Australian Maritime Safety Authority|au|-|-|-|-
Tanzania Broadcasting Corporation|Tanzania Broadcasting Corporation|tz|-|-|-|-
Institute of National Remembrance|Institute of National Remembrance|pl|Q705173|National Remembrance Institute|-|-
Deutscher Wetterdienst|German Weather Service|de|Q325859|Deutscher Wetterdienst|-|-
International Council on Monuments and Sites|International Council on Monuments and Sites|-|-|-|ICOMOS|-
National Commission for Scheduled Castes|National Commission for Scheduled Castes|in|-|-|-|-
Bank of Japan|Bank of Japan|jp|Q333101|-|-|-
Committee on World Food Security|Committee on World Food Security|-|-|-|-|-
Mo Ibrahim Foundation|Mo Ibrahim Foundation|-|-|-|-|-
Institute of International Education|Institute of International Education|us|-|-|-|-
Nuclear Decommissioning Authority|Nuclear Decommissioning Authority|gb|-|-|-|-
Institute for National Security Studies (Israel)|Institute for National Security Studies (Israel)|il|-|Israel's Institute for National Security Studies;Israeli Institute for National Security Studies|-|-
Bangladesh Hindu Buddhist Christian Unity Council|Bangladesh Hindu Buddhist Christian Unity Council|bd|-|-|-|-
Royal Voluntary Service|Royal Voluntary Service|gb|Q3569774|-|-|-
Dutch Safety Board|Dutch Safety Board|nl|-|-|-|-
Information Technology and Innovation Foundation|Information Technology and Innovation Foundation|us|-|-|-|-
Global Islamic Media Front|Global Islamic Media Front|-|-|-|-|-
Potsdam Institute for Climate Impact Research|Potsdam Institute for Climate Impact Research|de|-|-|-|-
Norwegian Police Security Service|Norwegian Police Security Service|no|-|-|-|-
German Association of Towns and Municipalities|German Association of Towns and Municipalities|de|-|German Association of Cities and Communities|-|-
Heinrich Böll Foundation|Heinrich Böll Foundation|de|-|Heinrich Boell Foundation;Heinrich Böll Institute|-|-
Norwegian Refugee Council|Norwegian Refugee Council|no|Q1247077|-|-|-
Sunlight Foundation|Sunlight Foundation|us|-|-|-|-
Imperial College London|Imperial College London|gb|Q189022|-|-|-
World Heritage Committee|World Heritage Committee|-|-|-|-|-
Dui Hua Foundation|Dui Hua Foundation|-|-|-|-|-
International Committee for Robot Arms Control|International Committee for Robot Arms Control|-|-|-|-|-
American Association of University Women|American Association of University Women|us|-|-|-|-
International Data Corporation|International Data Corporation|us|-|-|-|-
European Union Institute for Security Studies|European Union Institute for Security Studies|-|-|EU Institute for Security Studies|-|-
Stiftung Neue Verantwortung|Stiftung Neue Verantwortung|de|-|New Responsibility Foundation|-|-
Committee to Protect Journalists|Committee to Protect Journalists|-|-|-|-|-
Institute for the Study of War|Institute for the Study of War|us|-|-|-|-
Alexander von Humboldt Foundation|Alexander von Humboldt Foundation|de|-|Humboldt Foundation|-|-
Brookings Institution|Brookings Institution|us|-|-|-|-
Electronic Frontier Foundation|Electronic Frontier Foundation|us|-|-|-|-
Israeli Air Force|Israeli Air Force|il|Q462211|-|-|-
Institute for Palestine Studies|Institute for Palestine Studies|-|-|-|-|-
International Auschwitz Committee|International Auschwitz Committee|-|-|-|-|-
Basel Committee on Banking Supervision|Basel Committee on Banking Supervision|-|-|-|-|-
Jesuit Refugee Service|Jesuit Refugee Service|-|-|-|-|-
Death Penalty Information Center|Death Penalty Information Center|us|-|-|-|-
Securities Investor Protection Corporation|Securities Investor Protection Corporation|us|-|-|-|-
Confederation of British Industry|Confederation of British Industry|gb|-|-|-|-
Child Rights International Network|Child Rights International Network|-|-|-|-|-
Middle East Institute|Middle East Institute|us|-|-|-|-
Syrian Democratic Forces|Syrian Democratic Forces|sy|Q21096224|-|-|-
Office of Foreign Assets Control|Office of Foreign Assets Control|us|-|-|-|-
Congressional Research Service|Congressional Research Service|us|-|-|-|-
Pacific Tsunami Warning Center|Pacific Tsunami Warning Center|-|-|-|-|-
Ellen MacArthur Foundation|Ellen MacArthur Foundation|-|-|-|-|-
American Indian Movement|American Indian Movement|us|-|-|-|-
Levada Center|Levada Center|ru|-|Levada Centre|-|-
United Front Work Department|United Front Work Department|cn|-|-|-|-
Guardian Council|Guardian Council of Iran|ir|-|Iranian Guardian Council;Iran's Guardian Council|-|Guardian Council
European Council on Foreign Relations|European Council on Foreign Relations|-|-|-|-|-
Centre for Science and Environment|Centre for Science and Environment|in|-|-|-|-
Council of the European Union|Council of the European Union|-|Q8896|EU Council of Ministers;European Council of Ministers|-|-
European Court of Justice|European Court of Justice|-|Q1518827|EU Court of Justice|-|-
Media Institute of Southern Africa|Media Institute of Southern Africa|-|-|-|-|-
Maritime and Coastguard Agency|Maritime and Coastguard Agency|gb|-|-|-|-
Tanzania Revenue Authority|Tanzania Revenue Authority|tz|-|-|-|-
Federal Election Commission|Federal Election Commission|us|-|-|-|-
Harvard Medical School|Harvard Medical School|us|Q49121|-|-|-
Gülen movement|Gülen movement|tr|-|Gulen movement|-|-
International Organization for Migration|International Organization for Migration|-|-|International Office of Migration|IOM|-
`;

export const NEWS_BODIES: readonly NewsBody[] = (FIRST_ROWS + MORE_ROWS)
	.trim()
	.split('\n')
	.filter((row) => row !== '')
	.map((row) => {
		const [title, name, country, wikidata, forms, acronyms, shorts] = row.split('|') as [
			string,
			string,
			string,
			string,
			string,
			string,
			string,
		];
		return {
			title,
			name,
			country: one(country),
			wikidata: one(wikidata),
			forms: several(forms),
			acronyms: several(acronyms),
			shorts: several(shorts),
		};
	});

function one(field: string): string | undefined {
	return field === '-' ? undefined : field;
}

function several(field: string): string[] {
	return field === '-' ? [] : field.split(';');
}
