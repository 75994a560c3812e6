/**
 * Every number by which a candidate is believed or not, in one place. A candidate's score is the sum of what
 * speaks for and against it; its confidence is exp(score) against "nobody we know" (0) and the other
 * candidates. So 3 alone is 95 %, 2 is 88 %, 1 is 73 %.
 *
 * Set by hand, to be calibrated on the development sets: change them by measurement, never to mend one text.
 */
export const WEIGHTS = {
	/** A full name of two words or more stands for the person who has it. */
	fullName: 3,
	/** A name of one word that is no surname (Lula, Pelé). */
	oneName: 0.5,
	/** Times the commonness of the name: James Adams is hundreds of people. */
	commonName: -2,
	/** Times (prior - PRIOR_MIDDLE). */
	prior: 2,
	/** In an office at the article's date. */
	active: 0.8,
	/** Left the last office more than LONG_GONE_YEARS before. */
	longGone: -0.5,
	/** Took up the first office more than a year later. */
	notYet: -1,
	titleFits: 2.5,
	/** An office that the person is not known to have held. */
	titleMisfit: -1.2,
	/** The title names another country or body than the person's. */
	titleElsewhere: -2.5,
	/** A striker, a singer, a suspect. */
	otherJob: -4,
	/** "John Smith, 34," is how news introduces people whom nobody knows. */
	age: -1.5,
	countryInSentence: 1,
	countryInStory: 0.5,
	/** Held no office above a regional one, has a name that others bear, and no sentence with it speaks of public life. */
	regionalElsewhere: -2.5,
	/** The same of members of parliaments and officials of that rank. */
	legislatorElsewhere: -1.5,
	/** Of the opposite sex to the address before the name. */
	genderConflict: -6,
	/** Seen only where capitals prove nothing. */
	unsureCapitals: -0.7,
	/** States are seldom anything else. */
	state: 4.5,
	/** Georgia, Jordan, Chad: without a sign of the country. */
	homonym: -5,
	/** A body's name of several words. */
	longBodyName: 3.5,
	shortBodyName: 2.3,
	/** Acronyms of two or three letters, and of more. */
	shortAcronym: 1.9,
	longAcronym: 2.8,
	/** Of a national body, in a story that names countries and not this one: NPA is one thing in Canberra, another in Pretoria. */
	acronymElsewhere: -1.2,
	/** The body's other names stand in the story as well. */
	alsoByOtherName: 2,
} as const;

export const PRIOR_MIDDLE = 0.4;
export const LONG_GONE_YEARS = 10;

/** Ranks (data/offices.json) up to which an office is regional, and up to which it is a seat in a parliament or the like. */
export const LOW_OFFICE = { regional: 25, national: 45 } as const;

/** Confidence handed on from a full name to what stands for it. */
export const PASSED_ON = {
	surname: 0.98,
	/** The same, after the story has named a stranger of that surname. */
	established: 0.95,
	shortened: 0.95,
	acronym: 0.98,
	/** A surname whose title picks one of several people in the story. */
	titled: 0.96,
	/** A full name with a middle name that the dataset lacks. */
	variant: 0.95,
} as const;

/** A titled surname whose full name the story never gives. */
export const BY_TITLE = {
	/** Office, date and country agree. */
	withCountry: 0.95,
	/** Office and date agree, and the country is in the story. */
	countryInStory: 0.92,
	/** Office and date agree: heads and ministers, of whom few share a surname. */
	highOffice: 0.86,
	/** Below, legislators and envoys with a common surname are too many. */
	lowOffice: 0,
	/** Offices of this rank are high. */
	highRank: 75,
} as const;

/** A bare surname that the story never explains, of the one high office-holder at its date who has it. */
export const BY_OFFICE = {
	/** Heads of state and government, ministers of foreign affairs, defence and finance: news calls them by surname alone. */
	rank: 70,
	/** Nobody else of the surname may be more likely than this share of the office-holder's prior. */
	otherPrior: 0.85,
	/** More namesakes, and the surname says little by itself. */
	namesakes: 6,
	/** The office-holder's country stands in the same sentence; somewhere in the story. */
	countryInSentence: 0.92,
	countryInStory: 0.88,
} as const;

/** A party by a name that parties of other countries share (parties.ts). */
export const PARTY = {
	/** Its country stands beside the name. */
	beside: 0.97,
	/** So much more often than any other with such a party must its country be named. */
	lead: 2,
	/** Share of all mentions of countries from which on a story is about one. */
	share: 0.4,
	storyIsAbout: 0.93,
	storyNames: 0.85,
} as const;

/** "Congress", "the Interior Ministry": a body that many countries have, in a story about one of them. */
export const GENERIC_BODY = {
	/** Share of all mentions of countries that are this one's, and their least number. */
	share: 0.6,
	least: 2,
	/** Its share where no other country that has such a body is named. */
	shareAlone: 0.5,
	confidence: 0.9,
} as const;

/** A capital or building whose government acts. */
export const METONYM_CONFIDENCE = 0.95;

/** From here on a match is shown as it is. */
export const SURE = 0.9;
/** From here on it is shown as possible; below, not at all. */
export const POSSIBLE = 0.75;
