/**
 * More rows of news-bodies-table.ts, in its form: universities, parties, companies and associations that the list of
 * surface forms has and that are in no other source under the name that news uses. An acronym that general news has
 * for something else too ("PPP", "HRW" for a kind of wheat) is left out, and so is a firm that one article names.
 */
export const MORE_ROWS = `
Bundeswehr|Bundeswehr|-|-|German Bundeswehr|-|-
Deutsche Presse-Agentur|Deutsche Presse-Agentur|-|-|-|DPA;dpa|-
Human Rights Watch|Human Rights Watch|-|-|-|-|-
NASA|NASA|-|Q23548|National Aeronautics and Space Administration|-|-
African National Congress|African National Congress|-|-|-|ANC|-
Goethe-Institut|Goethe-Institut|-|-|Goethe Institut;Goethe Institute|-|-
German Institute for International and Security Affairs|German Institute for International and Security Affairs|de|-|Stiftung Wissenschaft und Politik|SWP|-
Pakistan Peoples Party|Pakistan Peoples Party|pk|-|Pakistan People's Party|-|-
Charlie Hebdo|Charlie Hebdo|-|-|-|-|-
NBCUniversal|NBCUniversal|-|-|-|NBCU|-
German Aerospace Center|German Aerospace Center|de|-|German Aerospace Centre|DLR|-
Jenoptik|Jenoptik|-|-|-|-|-
Magna International|Magna International|-|-|-|-|-
Reserve Bank of India|Reserve Bank of India|in|-|-|RBI|-
wikidata:Q23128082|European Counter Terrorism Centre|-|-|-|ECTC|-
Woods Hole Oceanographic Institution|Woods Hole Oceanographic Institution|-|-|-|WHOI|-
University of Göttingen|University of Göttingen|-|-|Goettingen University;University of Goettingen;Georg August University|-|-
Megaupload|Megaupload|-|-|-|-|-
Gaz de France|Gaz de France|fr|-|-|-|-
University College London|University College London|-|-|-|UCL|-
Pakistan Tehreek-e-Insaf|Pakistan Tehreek-e-Insaf|pk|-|Pakistan Tehreek-e-Insaaf|PTI|Tehreek-e-Insaaf
wikidata:Q463681|American Chamber of Commerce in Germany|de|-|AmCham Germany|-|AmCham
Movement for Democratic Change – Tsvangirai|Movement for Democratic Change – Tsvangirai|-|-|Zimbabwe Movement for Democratic Change;Movement for Democratic Change|MDC-T;MDC|-
Fatah|Fatah|-|-|-|-|-
Tabcorp Holdings|Tabcorp Holdings|-|-|Tabcorp|-|-
National Democratic Party of Germany|National Democratic Party of Germany|de|-|-|NPD|-
Sustainable Development Policy Institute|Sustainable Development Policy Institute|-|-|-|SDPI|-
Deutsche Forschungsgemeinschaft|Deutsche Forschungsgemeinschaft|-|-|German Research Foundation|DFG|-
Hogesa|Hogesa|-|-|Hooligans against Salafists|-|HoGeSa
GSG 9|GSG 9|-|-|GSG-9|-|-
Japan Atomic Energy Agency|Japan Atomic Energy Agency|jp|-|-|JAEA|-
National Oceanic and Atmospheric Administration|National Oceanic and Atmospheric Administration|-|-|-|NOAA|-
Chatham House|Chatham House|-|-|-|-|-
Workers' Commissions|Workers' Commissions|-|-|-|CCOO|-
BRAC (organization)|BRAC|-|-|-|BRAC|-
Al-Islah (Yemen)|Al-Islah (Yemen)|ye|-|-|-|Islah
Dar al-Ifta al-Misriyyah|Dar al-Ifta al-Misriyyah|-|-|Dar al-Iftaa|-|-
Pakistan Muslim League (N)|Pakistan Muslim League|pk|-|Pakistan Muslim League-Nawaz;Pakistan Muslim League (Nawaz)|PML-N|-
Party of Regions|Party of Regions|-|-|Party of the Regions|-|-
Peace Research Institute Frankfurt|Peace Research Institute Frankfurt|-|-|-|PRIF|-
United People's Freedom Alliance|United People's Freedom Alliance|-|-|-|UPFA|-
United National Party|United National Party|-|-|-|UNP|-
Truth and Dignity Commission (Tunisia)|Truth and Dignity Commission (Tunisia)|tn|-|Tunisian Truth and Dignity Commission|-|Truth and Dignity Commission
Friedrich Ebert Foundation|Friedrich Ebert Foundation|-|-|Friedrich Ebert Stiftung;Friedrich-Ebert-Stiftung|-|-
London Underground|London Underground|-|-|-|-|-
Movement for Socialism (Bolivia)|Movement for Socialism (Bolivia)|bo|-|Movement toward Socialism;Bolivian Movement for Socialism|-|-
Liberal Conservative Reformers|Liberal Conservative Reformers|-|-|Alliance for Progress and Renewal|-|-
Cologne Institute for Economic Research|Cologne Institute for Economic Research|-|-|Institute for German Economics;German Economic Institute|-|-
University of Zurich|University of Zurich|-|-|-|-|-
Humboldt University of Berlin|Humboldt University of Berlin|-|-|Humboldt University|-|-
Riken|Riken|-|-|Riken Institute;Riken Research Center|-|-
BG Group|BG Group|-|-|-|-|-
London School of Economics|London School of Economics|-|-|-|-|-
University of Würzburg|University of Würzburg|-|-|University of Wuerzburg|-|-
Communist Party of India|Communist Party of India|in|-|-|-|-
All India Trinamool Congress|All India Trinamool Congress|in|-|-|-|Trinamool Congress
University of Karachi|University of Karachi|-|-|Karachi University|-|-
Association for the Taxation of Financial Transactions and for Citizens' Action|Association for the Taxation of Financial Transactions and for Citizens' Action|-|-|-|-|Attac
Pro Asyl|Pro Asyl|-|-|ProAsyl|-|-
Alfred Wegener Institute for Polar and Marine Research|Alfred Wegener Institute for Polar and Marine Research|-|-|Alfred Wegener Institute|-|-
The Arctic Institute – Center for Circumpolar Security Studies|The Arctic Institute – Center for Circumpolar Security Studies|-|-|The Arctic Institute;Arctic Institute|-|-
Islamic Movement (Nigeria)|Islamic Movement (Nigeria)|ng|-|Islamic Movement of Nigeria;Islamic Movement in Nigeria|-|-
Bureau d'Enquêtes et d'Analyses pour la Sécurité de l'Aviation Civile|Bureau d'Enquêtes et d'Analyses pour la Sécurité de l'Aviation Civile|-|-|-|BEA|-
United Nations University|United Nations University|-|-|-|-|-
Union for a Popular Movement|Union for a Popular Movement|-|-|-|UMP|-
IBM|IBM|-|Q37156|-|-|-
Ifo Institute for Economic Research|Ifo Institute for Economic Research|-|-|Ifo Institute|-|Ifo
Carl Zeiss|Carl Zeiss|-|-|-|-|-
Reporters Without Borders|Reporters Without Borders|-|-|-|-|-
ThyssenKrupp|ThyssenKrupp|-|-|-|-|-
Krones|Krones|-|-|-|-|-
Météo-France|Météo-France|fr|-|Meteo France;Meteo-France|-|-
Moody's Investors Service|Moody's Investors Service|-|Q4159021|Moody's|-|-
Alliance Française|Alliance Française|-|-|Alliance Francaise|-|-
La République En Marche!|La République En Marche!|-|-|La République En Marche|-|En Marche!
PDVSA|PDVSA|-|-|Petróleos de Venezuela|-|-
Deutsche Bahn|Deutsche Bahn|-|-|-|-|-
University of Edinburgh|University of Edinburgh|-|-|-|-|-
Intouch Holdings|Intouch Holdings|-|-|Shin Corp|-|-
World Vision International|World Vision International|-|-|World Vision;WorldVision|-|-
REWE Group|REWE Group|-|-|-|-|Rewe
Harvard University|Harvard University|-|-|-|-|Harvard
Johns Hopkins University|Johns Hopkins University|-|-|-|-|-
Kefaya|Kefaya|-|-|Kifaya|-|-
Bharatiya Janata Party|Bharatiya Janata Party|-|-|-|BJP|-
Together (Hungary)|Together (Hungary)|hu|-|Együtt 2014;Together 2014|-|-
Intergovernmental Panel on Climate Change|Intergovernmental Panel on Climate Change|-|-|-|IPCC|-
Russian Public Opinion Research Center|Russian Public Opinion Research Center|ru|-|-|VTsIOM;WZIOM|-
People's Movement of Ukraine|People's Movement of Ukraine|ua|-|Ukrainian People's Movement|-|-
Self Reliance (political party)|Self Reliance|-|-|Samopomich|-|-
National Audit Office (United Kingdom)|National Audit Office (United Kingdom)|gb|-|British National Audit Office|-|National Audit Office
European Data Protection Supervisor|European Data Protection Supervisor|-|-|-|EDPS|-
HKND|HKND|-|-|Hong Kong Nicaragua Development Investment|-|-
Oneida Indian Nation|Oneida Indian Nation|-|-|Oneida Nation|-|-
European Commission against Racism and Intolerance|European Commission against Racism and Intolerance|-|-|-|ECRI|-
ISDA|ISDA|-|-|International Swaps and Derivatives Association|ISDA|-
Democratic Green Party of Rwanda|Democratic Green Party of Rwanda|rw|-|-|-|-
Gallup (company)|Gallup|-|-|-|-|-
German Academic Exchange Service|German Academic Exchange Service|de|-|Deutscher Akademischer Austauschdienst|-|-
Robert Koch Institute|Robert Koch Institute|-|-|Robert Koch-Institut;Robert-Koch Institute|-|-
Federal Institute for Risk Assessment|Federal Institute for Risk Assessment|-|-|German Federal Institute for Risk Assessment|-|-
Citigroup|Citigroup|-|-|Citigroup Inc|-|-
University of Sheffield|University of Sheffield|-|-|-|-|-
Georgia Institute of Technology|Georgia Institute of Technology|-|-|-|-|-
University of Bremen|University of Bremen|-|-|-|-|-
Peace Now|Peace Now|-|-|-|-|-
Freedom and Justice Party (Egypt)|Freedom and Justice Party (Egypt)|eg|-|Egyptian Freedom and Justice Party|-|-
Chalmers University of Technology|Chalmers University of Technology|-|-|Chalmers University|-|-
University of Rostock|University of Rostock|-|-|-|-|-
Berenberg Bank|Berenberg Bank|-|-|-|-|-
Julius Baer Group|Julius Baer Group|-|-|Julius Baer;Julius Bär|-|-
United States Agency for International Development|United States Agency for International Development|us|-|US Agency for International Development|-|Agency for International Development
SolarWorld|SolarWorld|-|-|-|-|-
Shiv Sena|Shiv Sena|-|-|-|-|-
Yingli|Yingli|-|-|-|-|-
Georgetown University|Georgetown University|-|-|-|-|-
Verband der Automobilindustrie|Verband der Automobilindustrie|-|-|German Association of the Automotive Industry|VDA|-
University of Hamburg|University of Hamburg|-|-|-|-|-
University of Basel|University of Basel|-|-|-|-|-
Alliance for Democracy in Mali|Alliance for Democracy in Mali|ml|-|-|ADEMA|-
Independent Greeks|Independent Greeks|-|-|-|-|-
Islamic Front (Syria)|Islamic Front (Syria)|sy|-|Syrian Islamic Front|-|-
Schwab Foundation for Social Entrepreneurship|Schwab Foundation for Social Entrepreneurship|-|-|Schwab Foundation|-|-
AutoMaidan|AutoMaidan|-|-|Automaidan|-|-
University of Innsbruck|University of Innsbruck|-|-|-|-|-
Mejlis of the Crimean Tatar People|Mejlis of the Crimean Tatar People|-|-|-|-|-
Seoul National University|Seoul National University|-|-|-|-|-
Izz ad-Din al-Qassam Brigades|Izz ad-Din al-Qassam Brigades|-|-|Qassam Brigades|-|-
Save the Children|Save the Children|-|-|-|-|-
Caritas Internationalis|Caritas Internationalis|-|-|-|-|Caritas
Opposition Bloc|Opposition Bloc|-|-|-|-|-
Dow Chemical Company|Dow Chemical Company|-|Q855639|Dow Chemical|-|-
SNCF|SNCF|-|-|-|-|-
Lockheed Corporation|Lockheed Corporation|-|-|-|-|-
Royal Bank of Scotland|Royal Bank of Scotland|-|-|-|RBS|-
Global Insight|Global Insight|-|-|IHS Global Insight|-|-
Podemos (Spanish political party)|Podemos|-|-|-|-|-
Viadrina European University|Viadrina European University|-|-|European University Viadrina|-|-
Axel Springer SE|Axel Springer SE|-|-|-|-|Axel Springer
ExxonMobil|ExxonMobil|-|-|Exxon Mobil|-|-
Monmouth University|Monmouth University|-|-|-|-|-
Chadema|Chadema|-|-|-|-|-
Alliance for Change and Transparency|Alliance for Change and Transparency|-|-|ACT Wazalendo|-|-
Democratic Union Party (Syria)|Democratic Union Party (Syria)|sy|-|-|PYD|-
Vattenfall|Vattenfall|-|-|-|-|-
Uber|Uber|-|-|-|-|-
Aidar Battalion|Aidar Battalion|-|-|-|-|-
Goethe University Frankfurt|Goethe University Frankfurt|-|-|Goethe University|-|-
Tanzania Ports Authority|Tanzania Ports Authority|tz|-|-|-|-
George Washington University|George Washington University|-|-|-|-|-
Ryanair|Ryanair|-|-|-|-|-
Fraport|Fraport|-|-|-|-|-
Bangladesh Jamaat-e-Islami|Bangladesh Jamaat-e-Islami|bd|-|-|-|Jamaat-e-Islami
University of Dhaka|University of Dhaka|-|-|Dhaka University|-|-
Hope not Hate|Hope not Hate|-|-|-|-|Hope Not Hate
White Helmets (Syrian Civil War)|White Helmets|-|-|-|-|-
UK Independence Party|UK Independence Party|-|-|-|UKIP|-
National Health Service|National Health Service|-|-|-|NHS|-
Crédit Lyonnais|Crédit Lyonnais|-|-|Credit Lyonnais|-|-
Stockholm University|Stockholm University|-|-|-|-|-
University of Stuttgart|University of Stuttgart|-|-|-|-|-
SoundCloud|SoundCloud|-|-|-|-|-
American University of Afghanistan|American University of Afghanistan|af|-|-|-|-
Afghan Air Force|Afghan Air Force|af|-|-|-|-
Heidelberg University|Heidelberg University|-|-|University of Heidelberg|-|-
BlackRock|BlackRock|-|-|-|-|-
Wildlife Conservation Society|Wildlife Conservation Society|-|-|-|-|-
Namibia Press Agency|Namibia Press Agency|na|-|-|-|-
University of Amsterdam|University of Amsterdam|-|-|-|-|-
Federal Financial Supervisory Authority|Federal Financial Supervisory Authority|-|-|-|-|BaFin
Capital Economics|Capital Economics|-|-|-|-|-
CEFC China Energy|CEFC China Energy|cn|-|-|-|CEFC
Nour al-Din al-Zenki Movement|Nour al-Din al-Zenki Movement|-|-|Nour el-Din el-Zinki|-|-
Democratic Unity Roundtable|Democratic Unity Roundtable|-|-|-|MUD|-
United Democratic Party (The Gambia)|United Democratic Party (Gambia)|gm|-|Gambian United Democratic Party|-|-
Alliance for Patriotic Reorientation and Construction|Alliance for Patriotic Reorientation and Construction|-|-|-|-|-
Koç Holding|Koç Holding|-|-|Koc Holding|-|-
Borsa Istanbul|Borsa Istanbul|-|-|Istanbul Stock Exchange|-|-
Malteser International|Malteser International|-|-|-|-|-
South African Communist Party|South African Communist Party|za|-|-|-|-
Democratic Alliance (South Africa)|Democratic Alliance (South Africa)|za|-|-|-|-
Ahrar al-Sham|Ahrar al-Sham|-|-|-|-|-
Robert Bosch GmbH|Robert Bosch GmbH|-|-|-|-|Bosch
Ben-Gurion University of the Negev|Ben-Gurion University of the Negev|-|-|Ben-Gurion University|-|-
DHL|DHL|-|-|-|-|-
Netflix|Netflix|-|-|-|-|-
Transgaz|Transgaz|-|-|-|-|-
Bulgargaz|Bulgargaz|-|-|-|-|-
Jewish Voice for Peace|Jewish Voice for Peace|-|-|-|-|-
Emirates (airline)|Emirates|-|Q163995|Emirates Airline|-|-
Etihad Airways|Etihad Airways|-|-|Etihad|-|-
Televisa|Televisa|-|-|-|-|-
Young Socialists in the SPD|Young Socialists in the SPD|-|-|-|-|Jusos
World Wide Fund for Nature|World Wide Fund for Nature|-|-|-|WWF|-
Friends of the Earth|Friends of the Earth|-|-|-|-|-
Freedom House|Freedom House|-|-|-|-|-
Alibaba Group|Alibaba Group|-|-|Alibaba|-|-
World Animal Protection|World Animal Protection|-|-|-|-|-
Europe of Freedom and Direct Democracy|Europe of Freedom and Direct Democracy|-|-|-|-|-
European United Left–Nordic Green Left|European United Left–Nordic Green Left|-|-|European United Left-Nordic Green Left|-|-
Progressive Alliance of Socialists and Democrats|Progressive Alliance of Socialists and Democrats|-|-|Socialists and Democrats Group|-|-
Alliance of Liberals and Democrats for Europe group|Alliance of Liberals and Democrats for Europe group|-|-|-|ALDE|-
Order and Justice|Order and Justice|-|-|Order and Justice Party|-|-
Ver.di|Ver.di|-|-|-|-|-
Indonesian Red Cross Society|Indonesian Red Cross Society|id|-|Indonesian Red Cross|-|-
Chulalongkorn University|Chulalongkorn University|-|-|-|-|-
Indiana University|Indiana University|-|-|-|-|-
Law and Justice|Law and Justice|-|-|-|-|-
Rwandan Patriotic Front|Rwandan Patriotic Front|rw|-|-|-|-
Dubai World|Dubai World|-|-|-|-|-
U.S. Securities and Exchange Commission|U.S. Securities and Exchange Commission|us|Q953944|US Securities and Exchange Commission;Securities and Exchange Commission|-|-
Financial Times Deutschland|Financial Times Deutschland|-|-|-|-|-
China Harbour Engineering|China Harbour Engineering|cn|-|-|-|-
Bahujan Samaj Party|Bahujan Samaj Party|-|-|-|-|-
People's Party for Freedom and Democracy|People's Party for Freedom and Democracy|-|-|-|VVD|-
EnBW|EnBW|-|-|EnBW AG|-|-
KLM|KLM|-|-|-|-|-
University of Cologne|University of Cologne|-|-|-|-|-
University of Ulm|University of Ulm|-|-|-|-|-
Stanford University|Stanford University|-|-|-|-|Stanford
Yale University|Yale University|-|Q49112|-|-|Yale
Ba'ath Party|Ba'ath Party|-|-|Baath Party|-|-
Colgate-Palmolive|Colgate-Palmolive|-|-|-|-|-
Unión General de Trabajadores|Unión General de Trabajadores|-|-|Union General de Trabajadores|UGT|-
`;
