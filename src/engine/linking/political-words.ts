/**
 * English words of public life: a sentence with one of them may speak of legislators, one without hardly introduces
 * one. Words only, folded; score.ts asks about people whom only such a sentence makes likely. No word here says who
 * somebody is, and none is a usual word of sport, crime or business news (so neither "leader" nor "chair").
 */
const WORDS = new Set(
	`senator senators sen sens representative representatives rep reps congressman congresswoman congressmen
	congresswomen assemblyman assemblywoman assemblymember delegate delegates councillor councilor lawmaker lawmakers
	legislator legislators legislature legislative legislation legislated mp mps mep meps msp td mla parliament
	parliaments parliamentary parliamentarian parliamentarians senate congress congressional assembly lok sabha
	bundestag knesset diet duma rada sejm seimas riksdag storting folketing cortes majlis politburo
	minister ministers ministry ministerial cabinet government governor governors mayor president presidential
	presidency premier chancellor secretary undersecretary ambassador envoy commissioner
	party parties republican republicans democrat democrats democratic gop labour conservative conservatives tory
	tories liberal liberals socialist socialists communist coalition opposition caucus bipartisan lawmaking
	election elections elected reelected reelection electoral electorate constituency constituents constituent voters
	ballot ballots campaign campaigned campaigning candidate candidates nominee primary incumbent impeachment impeach
	impeached filibuster speaker whip frontbench frontbencher backbench backbencher politician politicians politics
	political policy policies bill bills amendment amendments law laws vote votes voted voting ruling lobbied subpoena
	referendum sanction sanctions treaty junta regime`.split(/\s+/),
);

export function isPoliticalWord(word: string): boolean {
	return WORDS.has(word);
}
