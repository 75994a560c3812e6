/**
 * The armed groups that the World Factbook lists, one row each, with the spellings of its files (`spellings`: to
 * find the row; not used as names) and those that news uses (`aliases`). A group is here only if the factbook
 * names it; branches of the Islamic State that the files list country by country are here where news names them.
 * No country: a group is not its state's.
 */
export interface ArmedGroup {
	name: string;
	spellings: readonly string[];
	aliases?: readonly string[];
	acronyms?: readonly string[];
	country?: string;
}

export const ARMED_GROUPS: readonly ArmedGroup[] = [
	{ name: 'Abdallah Azzam Brigades', spellings: [], aliases: ['Abdullah Azzam Brigades'] },
	{ name: 'Abu Sayyaf', spellings: ['Abu Sayyaf Group'], aliases: ['Abu Sayyaf Group'] },
	{
		name: 'al-Aqsa Martyrs Brigades',
		spellings: ['Al-Aqsa Martyrs Brigade'],
		aliases: ["al-Aqsa Martyrs' Brigades", "al-Aqsa Martyrs' Brigade", 'Al-Aqsa Martyrs Brigade'],
	},
	{
		name: 'al-Qaeda in the Islamic Maghreb',
		spellings: ["al-Qa'ida in the Islamic Maghreb"],
		aliases: ['al-Qaida in the Islamic Maghreb', 'al Qaeda in the Islamic Maghreb'],
		acronyms: ['AQIM'],
	},
	{
		name: 'al-Qaeda in the Arabian Peninsula',
		spellings: ["al-Qa'ida in the Arabian Peninsula"],
		aliases: ['al-Qaida in the Arabian Peninsula', 'al Qaeda in the Arabian Peninsula'],
		acronyms: ['AQAP'],
	},
	{
		name: 'al-Qaeda in the Indian Subcontinent',
		spellings: ["al-Qa'ida in the Indian Subcontinent"],
		acronyms: ['AQIS'],
	},
	{
		name: 'al-Qaeda',
		spellings: ["al-Qa'ida"],
		aliases: ['Al Qaeda', 'Al-Qaida', 'Al Qaida', "Al-Qa'ida", 'al-Qaeda network'],
	},
	{ name: 'al-Shabaab', spellings: [], aliases: ['Al Shabaab', 'Al-Shabab', 'Al Shabab'] },
	{ name: 'al-Ashtar Brigades', spellings: [] },
	{ name: 'al-Mourabitoun', spellings: ['al-Mulathamun Battalion'], aliases: ['Al-Mulathamun Battalion'] },
	{ name: 'Ansar Dine', spellings: ['Ansar al-Dine'], aliases: ['Ansar al-Dine', 'Ansar Eddine'] },
	{ name: 'Ansar al-Islam', spellings: [] },
	{ name: 'Ansar al-Sharia in Tunisia', spellings: [] },
	{ name: 'Ansar al-Sharia', spellings: ['Ansar al-Sharia groups'] },
	{
		name: 'Houthi movement',
		spellings: ['Ansarallah'],
		aliases: ['Houthis', 'Houthi', 'Huthis', 'Ansar Allah', 'Ansarallah', 'Houthi rebels', 'Houthi militia'],
	},
	{ name: 'Ansarul Islam', spellings: [] },
	{ name: 'Ansaru', spellings: ['Jama’atu Ansarul Muslimina Fi Biladis-Sudan'] },
	{ name: "Asa'ib Ahl al-Haq", spellings: ['Asa’ib Ahl Al-Haq'], aliases: ['Asaib Ahl al-Haq'] },
	{ name: 'Asbat al-Ansar', spellings: [] },
	{ name: 'Balochistan Liberation Army', spellings: [], aliases: ['Baloch Liberation Army'] },
	{ name: 'Boko Haram', spellings: [] },
	{
		name: "New People's Army",
		spellings: ["Communist Party of the Philippines/New People's Army"],
		aliases: ['New People’s Army'],
	},
	{
		name: 'Continuity Irish Republican Army',
		spellings: [],
		aliases: ['Continuity IRA'],
		acronyms: ['CIRA'],
	},
	{ name: 'Gran Grif', spellings: [], aliases: ['Gran Grif gang'] },
	{ name: 'Gulf Cartel', spellings: [], aliases: ['Cartel del Golfo'] },
	{ name: 'Hamas', spellings: ['HAMAS'], aliases: ['Islamic Resistance Movement'] },
	{ name: 'Haqqani network', spellings: [], aliases: ['Haqqani Network'] },
	{ name: 'Harakat Ansar Allah al-Awfiya', spellings: [] },
	{
		name: 'Hasm Movement',
		spellings: ["Harakat Sawa'd Misr", 'Harakat Sawa’d Misr'],
		aliases: ['Harakat Sawaid Misr'],
	},
	{
		name: 'Harakat Hezbollah al-Nujaba',
		spellings: ['Harakat al-Nujaba'],
		aliases: ['Harakat al-Nujaba', 'al-Nujaba'],
	},
	{
		name: 'Harkat-ul-Jihad al-Islami',
		spellings: ['Harakat ul-Jihad-i-Islami'],
		aliases: ['Harakat ul-Jihad-i-Islami'],
	},
	{ name: 'Harkat-ul-Mujahideen', spellings: ['Harakat ul-Mujahidin'], aliases: ['Harakat ul-Mujahidin'] },
	{ name: 'Hezbollah', spellings: ['Hizballah'], aliases: ['Hizballah', 'Hizbollah', 'Hizbullah'] },
	{ name: 'Hizbul Mujahideen', spellings: [] },
	{ name: 'Hurras al-Din', spellings: [] },
	{ name: 'Indian Mujahideen', spellings: ['Indian Mujahedeen'] },
	{ name: 'Islamic Jihad Union', spellings: [] },
	{ name: 'Islamic Movement of Uzbekistan', spellings: [] },
	{
		name: 'Islamic Revolutionary Guard Corps',
		spellings: [
			'Islamic Revolutionary Guard Corps (IRGC)/Qods Force',
			'Islamic Revolutionary Guard Corps/Qods Force',
		],
		aliases: [
			"Iran's Revolutionary Guards",
			'Iranian Revolutionary Guards',
			'Iranian Revolutionary Guard',
			'Revolutionary Guard Corps',
			'Islamic Revolutionary Guards Corps',
		],
		acronyms: ['IRGC'],
		country: 'ir',
	},
	{
		name: 'Islamic State',
		spellings: ['Islamic State of Iraq and ash-Sham'],
		aliases: [
			'Islamic State of Iraq and the Levant',
			'Islamic State of Iraq and Syria',
			'Islamic State of Iraq and al-Sham',
			'Islamic State group',
			'Daesh',
			'ISIL',
		],
		acronyms: ['ISIS', 'IS'],
	},
	{
		name: 'Islamic State in the Greater Sahara',
		spellings: ['Islamic State of Iraq and ash-Sham in the Greater Sahara'],
		aliases: ['Islamic State in the Sahel'],
	},
	{
		name: 'Islamic State – Khorasan Province',
		spellings: [
			'Islamic State of Iraq and ash-Sham - Khorasan',
			'Islamic State of Iraq and ash-Sham-Khorasan',
			'Islamic State of Iraq and ash-Sham-Khorasan Province',
		],
		aliases: ['Islamic State Khorasan Province', 'Islamic State Khorasan', 'ISIS-K', 'ISIS-Khorasan'],
		acronyms: ['ISKP'],
	},
	{
		name: 'Islamic State – West Africa Province',
		spellings: [
			'Islamic State of Iraq and ash-Sham - West Africa',
			'Islamic State of Iraq and ash-Sham – West Africa',
		],
		aliases: ['Islamic State West Africa Province', 'Islamic State in West Africa Province'],
		acronyms: ['ISWAP'],
	},
	{
		name: 'Islamic State – Sinai Province',
		spellings: ['Islamic State of Iraq and ash-Sham – Sinai Province'],
		aliases: ['Ansar Beit al-Maqdis'],
	},
	{ name: 'Jaish-e-Mohammed', spellings: [], aliases: ['Jaish-e-Mohammad', 'Jaish-e-Muhammad'] },
	{ name: 'Jalisco New Generation Cartel', spellings: ['Jalisco Cartel New Generation'], acronyms: ['CJNG'] },
	{
		name: "Jama'at Nusrat al-Islam wal-Muslimin",
		spellings: ['Jama’at Nusrat al Islam wal Muslimeen', "Jama'at Nusrat al-Islam wal-Muslimin"],
		aliases: ['Jamaat Nusrat al-Islam wal-Muslimin', 'Group for the Support of Islam and Muslims'],
		acronyms: ['JNIM'],
	},
	{ name: 'Naqshbandi Army', spellings: ['Jaysh Rijal al-Tariq al-Naqshabandi'] },
	{ name: 'Jaish ul-Adl', spellings: ['Jaysh al Adl'], aliases: ['Jaish al-Adl', 'Jundallah'] },
	{ name: 'Jemaah Islamiyah', spellings: [], aliases: ['Jemaah Islamiah'] },
	{
		name: 'Kataib Hezbollah',
		spellings: ["Kata'ib Hizballah"],
		aliases: ["Kata'ib Hezbollah", "Kata'ib Hizballah"],
	},
	{
		name: "Kata'ib Sayyid al-Shuhada",
		spellings: ['Kata’ib Sayyid al-Shuhada'],
		aliases: ['Kataib Sayyid al-Shuhada'],
	},
	{ name: "Kata'ib al-Imam Ali", spellings: ['Kata’ib al-Imam Ali'], aliases: ['Kataib Imam Ali'] },
	{
		name: "Kurdistan Workers' Party",
		spellings: [],
		aliases: ["Kurdish Workers' Party", 'Kurdistan Workers Party', 'Partiya Karkerên Kurdistan'],
		acronyms: ['PKK'],
	},
	{ name: 'MS-13', spellings: ['La Mara Salvatrucha', 'La Mara Salvatruche'], aliases: ['Mara Salvatrucha'] },
	{ name: 'Lashkar-e-Jhangvi', spellings: ['Lashkar i Jhangvi'], aliases: ['Lashkar-i-Jhangvi'] },
	{
		name: 'Lashkar-e-Taiba',
		spellings: ['Lashkar-e Tayyiba'],
		aliases: ['Lashkar-e-Tayyiba', 'Lashkar-e-Tayiba', 'Lashkar-e-Toiba'],
	},
	{ name: 'Liberation Tigers of Tamil Eelam', spellings: [], aliases: ['Tamil Tigers'], acronyms: ['LTTE'] },
	{ name: 'Los Choneros', spellings: [] },
	{ name: 'Los Lobos', spellings: [] },
	{
		name: 'National Liberation Army (Colombia)',
		spellings: ['National Liberation Army'],
		aliases: ["Colombia's National Liberation Army", 'Ejército de Liberación Nacional'],
		acronyms: ['ELN'],
	},
	{ name: 'Northeast Cartel', spellings: [], aliases: ['Cartel del Noreste'] },
	{
		name: 'Popular Front for the Liberation of Palestine – General Command',
		spellings: ['PFLP-General Command'],
		aliases: ['PFLP-General Command', 'PFLP-GC'],
	},
	{
		name: 'Palestinian Islamic Jihad',
		spellings: ['Palestine Islamic Jihad'],
		aliases: ['Palestine Islamic Jihad'],
	},
	{ name: 'Palestine Liberation Front', spellings: [], aliases: ['Palestinian Liberation Front'] },
	{ name: 'Popular Front for the Liberation of Palestine', spellings: [], acronyms: ['PFLP'] },
	{ name: 'Real Irish Republican Army', spellings: [], aliases: ['Real IRA'] },
	{
		name: 'Revolutionary Armed Forces of Colombia',
		spellings: [
			"Revolutionary Armed Forces of Colombia - People's Army",
			"Revolutionary Armed Forces of Colombia-People's Army",
		],
		aliases: ['FARC-EP'],
		acronyms: ['FARC'],
	},
	{
		name: "Revolutionary People's Liberation Party/Front",
		spellings: [],
		aliases: ["Revolutionary People's Liberation Party-Front", 'DHKP-C', 'DHKP/C'],
	},
	{ name: 'Segunda Marquetalia', spellings: ['Segundo Marquetalia'] },
	{ name: 'Shining Path', spellings: [], aliases: ['Sendero Luminoso'] },
	{ name: 'Sinaloa Cartel', spellings: [], aliases: ['Sinaloa cartel'] },
	{
		name: 'Tehrik-i-Taliban Pakistan',
		spellings: ['Tehrik-e-Taliban Pakistan'],
		aliases: [
			'Tehreek-e-Taliban Pakistan',
			'Tehrik-e-Taliban Pakistan',
			'Pakistani Taliban',
			'Pakistan Taliban',
		],
	},
	{
		name: 'La Nueva Familia Michoacana',
		spellings: ['The New Family Michoacana'],
		aliases: ['La Familia Michoacana'],
	},
	{ name: 'The Resistance Front', spellings: [] },
	{ name: 'Tren de Aragua', spellings: [] },
	{ name: 'Viv Ansanm', spellings: [], aliases: ['Viv Ansanm gang coalition'] },
];
