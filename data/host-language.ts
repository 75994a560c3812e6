/**
 * In which language a news site writes: of sites that publish in a language other than their country's most common
 * one for news, by name; of all others by country. For choosing sites, and for tests of languages; a page's own
 * language is always read from the page.
 */

/** Country → language of most of its widely read news. */
const BY_COUNTRY: Record<string, string> = Object.fromEntries(
	Object.entries({
		ar: 'ae bh dz eg iq jo km kw lb ly ma mr om ps qa sa sd sy tn ye',
		az: 'az',
		bg: 'bg',
		bn: 'bd',
		bs: 'ba',
		ca: 'ad',
		cs: 'cz',
		da: 'dk',
		de: 'at ch de li',
		el: 'cy gr',
		en: 'ag au bb bs bw bz ca cm dm er et fj fm gb gd gh gm gy ie in jm ke ki kn lc lr ls mh mt mu mw na ng nr nz ph pg pk pw rw sb sc sg sl ss sz to tt tv tz ug us vc vu ws za zm zw hk',
		es: 'ar bo cl co cr cu do ec es gq gt hn mx ni pa pe pr py sv uy ve',
		et: 'ee',
		fa: 'af ir',
		fi: 'fi',
		fr: 'be bf bi bj cd cf cg ci dj fr ga gn lu mc mg ml ne ht sn td tg',
		he: 'il',
		hr: 'hr',
		hu: 'hu',
		hy: 'am',
		id: 'id',
		is: 'is',
		it: 'it sm va',
		ja: 'jp',
		ka: 'ge',
		kk: 'kz',
		km: 'kh',
		ko: 'kp kr',
		ky: 'kg',
		lo: 'la',
		lt: 'lt',
		lv: 'lv',
		mk: 'mk',
		mn: 'mn',
		ms: 'bn my',
		my: 'mm',
		ne: 'np',
		nl: 'nl sr',
		nb: 'no',
		pl: 'pl',
		pt: 'ao br cv gw mz pt st tl',
		ro: 'md ro',
		ru: 'by ru',
		si: 'lk',
		sk: 'sk',
		sl: 'si',
		so: 'so',
		sq: 'al xk',
		sr: 'me rs',
		sv: 'se',
		tg: 'tj',
		th: 'th',
		tk: 'tm',
		tr: 'tr',
		uk: 'ua',
		uz: 'uz',
		vi: 'vn',
		zh: 'cn mo tw',
		dz: 'bt',
		dv: 'mv',
	}).flatMap(([language, countries]) => countries.split(' ').map((country) => [country, language])),
);

/** Sites of no single country, and those that write in another language than their country does. */
const BY_SITE: Record<string, string> = Object.fromEntries(
	Object.entries({
		ar: 'aawsat.com al-ain.com alarabiya.net alhadath.net aljazeera.net alquds.com alquds.co.uk skynewsarabia.com alaraby.co.uk almayadeen.net elnashra.com almodon.com al-akhbar.com alqabas.com al-sharq.com asharq.com enabbaladi.net',
		bn: 'prothomalo.com banglatribune.com anandabazar.com jugantor.com kalerkantho.com samakal.com',
		de: 't-online.de n-tv.de spiegel.de stol.it',
		en:
			'tass.com interfax.com sputniknews.in sputniknews.com globalnewlightofmyanmar.com euractiv.com irishtimes.com outlookindia.com timesnownews.com 972mag.com aa.com.tr addisstandard.com africanews.com al-monitor.com albawaba.com aljazeera.com allafrica.com arabnews.com arabtimesonline.com asiatimes.com ' +
			'balkaninsight.com baltictimes.com bangkokpost.com borneobulletin.com.bn buenosairesherald.com cgtn.com channelnewsasia.com chinadaily.com.cn civil.ge dailynewsegypt.com dailysabah.com dohanews.co dominicantoday.com ' +
			'ecns.cn egypttoday.com ekathimerini.com euobserver.com euractiv.com euronews.com france24.com freemalaysiatoday.com globaltimes.cn globes.co.il gulf-times.com gulfnews.com haaretz.com hongkongfp.com hurriyetdailynews.com ' +
			'icelandreview.com iraqinews.com irrawaddy.com israelnationalnews.com japantimes.co.jp japantoday.com jns.org jordantimes.com jpost.com jta.org khaleejtimes.com khaosodenglish.com khmertimeskh.com koreaherald.com koreatimes.co.kr ' +
			'koreajoongangdaily.com kurdistan24.net kyivindependent.com libyaherald.com malaymail.com malaysiakini.com middleeasteye.net middleeastmonitor.com moroccoworldnews.com myanmar-now.org naharnet.com newarab.com nippon.com nst.com.my novinite.com ' +
			'omanobserver.om phnompenhpost.com politico.eu presstv.ir prishtinainsight.com rappler.com rferl.org rfa.org rt.com rudaw.net saudigazette.com.sa scmp.com sputnikglobe.com sudantribune.com swissinfo.ch taipeitimes.com tbsnews.net tehrantimes.com ' +
			'theafricareport.com thedailystar.net thediplomat.com thelocal.com thejakartapost.com themoscowtimes.com thenationalnews.com theonlinecitizen.com thepeninsulaqatar.com thereporterethiopia.com thestar.com.my ticotimes.net timesofisrael.com timesofoman.com tiranatimes.com trtworld.com ' +
			'vietnamnews.vn voanews.com ynetnews.com cyprus-mail.com brusselstimes.com i24news.tv israelhayom.com adaderana.lk dailymirror.lk dailynews.lk island.lk dhakatribune.com ' +
			'wionews.com thejournal.ie theconversation.com   jordantimes.com thenational.ae thehimalayantimes.com',
		es: 'cadenaser.com elespanol.com expansion.com emol.com elcorreo.com lacuarta.com elconfidencial.com cnnespanol.cnn.com efectococuyo.com elpitazo.net infobae.com talcualdigital.com telesurtv.net el-nacional.com elnacional.com 14ymedio.com semana.com elpais.com',
		fa: 'iranintl.com radiofarda.com',
		fr:
			'courrierinternational.com lanation.dj actualite.cd elmoudjahid.com jeuneafrique.com lapresse.ca lapresse.tn ledevoir.com lalibre.be lesoir.be lesoirdalgerie.com letemps.ch lematin.ch lorientlejour.com rts.ch radio-canada.ca rtbf.be sudinfo.be rfi.fr ' +
			'tsa-algerie.com tv5monde.com businessnews.com.tn tvanouvelles.ca journaldemontreal.com dhnet.be rtl.be 7sur7.be lecho.be le360.ma medias24.com midilibre.fr   lavenir.net',
		hi: 'aajtak.in abplive.com amarujala.com bhaskar.com jagran.com livehindustan.com patrika.com tv9hindi.com',
		it: 'rsi.ch',
		ko: 'yna.co.kr',
		ml: 'manoramaonline.com mathrubhumi.com',
		mr: 'loksatta.com lokmat.com',
		ta: 'dinamalar.com vikatan.com dailythanthi.com',
		te: 'eenadu.net',
		kn: 'prajavani.net',
		nl: 'demorgen.be hln.be nieuwsblad.be standaard.be tijd.be vrt.be',
		pt: 'metropoles.com r7.com exame.com poder360.com noticiasaominuto.com',
		ru: 'ura.news golosameriki.com fontanka.ru meduza.io novayagazeta.eu currenttime.tv tengrinews.kz zakon.kz newsmaker.md charter97.org zerkalo.io belta.by theins.ru tvrain.tv zona.media',
		be: 'nashaniva.com',
		uk: 'unian.net radiosvoboda.org espreso.tv gordonua.com obozrevatel.com',
		ur: 'jang.com.pk nawaiwaqt.com.pk express.pk independenturdu.com ',
		zh: 'chinatimes.com sputniknews.cn udn.com chinanews.com mingpao.com rthk.hk storm.mg on.cc hk01.com stheadline.com ettoday.net setn.com ifeng.com huanqiu.com cctv.com sina.com.cn sohu.com qq.com 163.com',
		vi: 'vnexpress.net',
		id: 'detik.com kompas.com tribunnews.com cnnindonesia.com liputan6.com okezone.com suara.com kumparan.com idntimes.com sindonews.com merdeka.com jawapos.com tvonenews.com',
		tr: 'haberler.com haber7.com ensonhaber.com haberturk.com cnnturk.com',
		th: 'sanook.com',
		sv: 'hbl.fi',
		sq: 'koha.net telegrafi.com balkanweb.com kosovapress.com gazetaexpress.com',
		sr: 'b92.net n1info.rs',
		bs: 'nezavisne.com n1info.ba',
		hr: 'n1info.hr',
		ka: 'interpressnews.ge netgazeti.ge',
		hy: 'news.am',
		ja: 'sputniknews.jp nikkei.com sankei.com asahi.com jiji.com',
		el: 'protothema.gr ertnews.gr',
	}).flatMap(([language, sites]) =>
		sites
			.split(' ')
			.filter(Boolean)
			.map((site) => [site, language]),
	),
);

/** BCP 47 code of a site's language; English where neither site nor country says another. */
export function languageOfSite(domain: string, country: string): string {
	return (
		BY_SITE[domain] ??
		(country === '' ? (BY_COUNTRY[endingOf(domain)] ?? 'en') : (BY_COUNTRY[country] ?? 'und'))
	);
}

function endingOf(domain: string): string {
	const ending = domain.split('.').at(-1)!;
	return ending === 'uk' ? 'gb' : ending;
}
