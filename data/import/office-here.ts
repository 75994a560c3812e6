/**
 * Labels that mean something else in one country than a plain reading says: the treasurer of Australia keeps the
 * purse, its minister for finance does not; the chancellor of Switzerland governs nothing. Asked before the rules of
 * office-of-label.ts, from end to end, lower case, without the country's name. Undefined: no office there.
 */

export const OFFICES_HERE: Record<string, [RegExp, string | undefined][]> = {
	// The prime minister's chief of staff in one, the treasurer's spending colleague in the other.
	ar: [
		[/^minister of economy(?: and .*)?$/, 'finance-minister'],
		[/^chief of the cabinet of ministers$/, 'minister'],
	],
	au: [
		[/^(?:federal )?treasurer$/, 'finance-minister'],
		[/^minister (?:for|of) finance/, 'minister'],
		[/^special minister of state$/, 'minister'],
	],
	be: [[/^flemish minister.*$/, 'regional-minister']],
	br: [
		[/^minister of economy$/, 'finance-minister'],
		[/^minister of the (?:supreme|superior|court).*$/, 'judge'],
	],
	ch: [
		[/^(?:federal )?chancellor$/, undefined],
		[/^member of the federal council$/, 'minister'],
		[/^(?:vice-)?president of the federal council$/, undefined],
	],
	ba: [
		[/^chair(?:man|person|woman)? of the presidency$/, 'head-of-state'],
		[/^chairman of the council of ministers$/, 'head-of-government'],
	],
	cn: [[/^state councilor$/, 'minister']],
	gb: [
		[/^secretary of state for foreign(?:,| and| affairs).*$/, 'foreign-minister'],
		[/^secretary of state for defence$/, 'defence-minister'],
		[/^chancellor of the exchequer$/, 'finance-minister'],
		[/^secretary of state for .*$/, 'minister'],
		[
			/^(?:lord chancellor|chancellor of the duchy of lancaster|lord president of the council|lord privy seal|leader of the house of (?:commons|lords)|paymaster general|chief secretary to the treasury|first secretary of state|minister for the cabinet office|minister without portfolio)$/,
			'minister',
		],
		[/^first lord of the treasury$/, undefined],
		[/^minister for .*$/, 'deputy-minister'],
	],
	hk: [
		[/^chief executive$/, 'head-of-government'],
		[/^(?:the )?financial secretary$/, 'finance-minister'],
		[/^(?:chief )?secretary for .*$/, 'minister'],
	],
	es: [
		[
			/^(?:president of (?!(?:the )?(?:congress|senate|supreme|constitutional|metropolitan|court|council|general council|government)\b).+|mayor-president of .*)$/,
			'governor',
		],
	],
	ie: [
		[/^taoiseach$/, 'head-of-government'],
		[/^tánaiste$/, 'deputy-head-of-government'],
		[/^(?:cathaoirleach|ceann comhairle)$/, 'legislature-speaker'],
		[/^leas-.*$/, undefined],
	],
	it: [
		[
			/^president of (?!the (?:province|senate|chamber|council|court|constitutional|republic|supreme)\b).+$/,
			'governor',
		],
		[/^vice[- ]president of the council of ministers$/, 'deputy-head-of-government'],
		[/^undersecretary .*$/, 'deputy-minister'],
	],
	jp: [
		[/^minister of state (?:for|in) .*$/, 'minister'],
		[/^chief cabinet secretary$/, 'minister'],
	],
	ke: [
		[/^(?:cabinet )?secretary for foreign.*$/, 'foreign-minister'],
		[/^(?:cabinet )?secretary for defence$/, 'defence-minister'],
		[/^(?:cabinet )?secretary for (?:finance|the national treasury.*)$/, 'finance-minister'],
		[/^(?:cabinet )?secretary for .*$/, 'minister'],
	],
	kz: [[/^state secretary$/, 'adviser']],
	ly: [[/^chairman of the presidential council$/, 'head-of-state']],
	mo: [[/^chief executive$/, 'head-of-government']],
	mx: [
		[/^secretary of foreign affairs$/, 'foreign-minister'],
		[/^secretary (?:of|for) finance.*$/, 'finance-minister'],
		[/^secretary of national defen[cs]e$/, 'defence-minister'],
		[/^secretary (?:of|for) (?!state).*$/, 'minister'],
		[/^president of the (?:chamber of deputies|senate)$/, 'legislature-speaker'],
		[/^head of mexico city government$/, 'governor'],
	],
	ph: [
		[/^secretary of foreign affairs$/, 'foreign-minister'],
		[/^secretary of finance$/, 'finance-minister'],
		[/^secretary of national defen[cs]e$/, 'defence-minister'],
		[/^(?:executive|press|secretary of .*) ?secretary$/, 'minister'],
		[/^secretary of (?!state|the presidential).*$/, 'minister'],
	],
	pk: [[/^foreign secretary$/, 'deputy-minister']],
	pt: [[/^minister of state.*$/, 'minister']],
	ps: [
		[/^president of the (?:palestinian )?national authority$/, 'head-of-state'],
		[/^prime minister of the (?:palestinian )?national authority$/, 'head-of-government'],
	],
	ru: [
		[/^(?:head|president|governor) of (?:the )?(?:.* )?(?:republic|region)(?: of .*)?$/, 'governor'],
		[/^(?:head of (?:kalmykia|chelyabinsk)|president of bashkortostan)$/, 'governor'],
		[/^secretary of the security council$/, 'adviser'],
	],
	sa: [[/^crown prince$/, 'crown-prince']],
	sd: [[/^chairman of the (?:sovereignty|transitional military) council$/, 'head-of-state']],
	tw: [
		[/^premier$/, 'head-of-government'],
		[/^vice premier$/, 'deputy-head-of-government'],
		[/^president of the legislative yuan$/, 'legislature-speaker'],
	],
	us: [
		[/^secretary of state$/, 'foreign-minister'],
		[/^secretary of state of .*$/, 'regional-minister'],
		[/^secretary of defen[cs]e$/, 'defence-minister'],
		[/^secretary of the treasury$/, 'finance-minister'],
		[/^secretary of the (?:army|navy|air force)$/, 'deputy-minister'],
		[/^secretary of (?!the (?:army|navy|air)).*$/, 'minister'],
		[/^secretary of the interior$/, 'minister'],
		[/^(?:trade representative|director of the office of management and budget)$/, 'minister'],
		[/^(?:chair|chairman) of the federal reserve$/, 'central-bank-head'],
		[/^speaker of the house of representatives$/, 'legislature-speaker'],
		[/^white house press secretary$/, 'spokesperson'],
		[
			/^(?:white house (?:chief of staff|counsel|deputy chief of staff|communications director)|counselor to the president|homeland security advisor)$/,
			'adviser',
		],
	],
};
