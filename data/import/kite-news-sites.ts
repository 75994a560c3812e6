/**
 * Which of the feed domains in Kagi Kite are general news sites. Its country lists also hold ministries, parties,
 * shops and blogs, and nothing in them tells one from the other, so this choice is made by people: nationally
 * read newspapers, broadcasters, agencies and news magazines. A domain that the feeds do not have is reported.
 * Nothing else is known of these outlets here; they are known by their domains.
 */
export const NEWS_SITES: ReadonlySet<string> = new Set(
	`
972mag.com abc.es abril.com.br abs-cbn.com actualite.cd adaderana.lk addisstandard.com adevarul.ro africanews.com aftenposten.no
aftonbladet.se aktualne.cz aktuality.sk algerie360.com allafrica.com alquds.com amarujala.com ambito.com aninews.in ansa.it
antaranews.com aristeguinoticias.com asahi.com asiae.co.kr asiatimes.com avaz.ba 
b92.net babel.ua balkaninsight.com balkanweb.com baltictimes.com banglatribune.com bangkokpost.com bdnews24.com
belfasttelegraph.co.uk berliner-zeitung.de berlingske.dk bhaskar.com bianet.org birgun.net birminghammail.co.uk blic.rs
borneobulletin.com.bn borsen.dk br.de breakingdefense.com breakingnews.ie bt.dk bta.bg buenosairesherald.com
business-standard.com businesslive.co.za businessnews.com.tn businesstimes.com.sg
calgaryherald.com cambodiadaily.com canberratimes.com.au capitalfm.co.ke cartacapital.com.br cbc.ca cdm.me ceskatelevize.cz
ceskenoviny.cz channel4.com channelnewsasia.com channelstv.com chinadaily.com.cn chinanews.com.cn citizen.co.za civil.ge clarin.com
cmjornal.pt cnnturk.com cooperativa.cl courrierinternational.com cronista.com cumhuriyet.com.tr
dagbladet.no dailymail.co.uk dailymaverick.co.za dailymirror.lk dailynews.lk dailypost.ng dailyrecord.co.uk dailytrust.com danas.rs
dantri.com.vn deccanherald.com defensenews.com delfi.lt delfi.lv delo.si denik.cz denikn.cz dennikn.sk derstandard.at
dhakatribune.com di.se diariolibre.com diena.lv diepresse.com digi24.ro dn.no dn.pt dn.se dnaindia.com dnevnik.bg dnevnik.hr
dominicantoday.com dr.dk dunya.com dziennik.pl
e24.no ebc.com.br echoroukonline.com ecns.cn edmontonjournal.com efectococuyo.com ekstrabladet.dk elcolombiano.com
elconfidencial.com elcorreo.com eldiario.es eleconomista.com.mx elespanol.com elespectador.com elfinanciero.com.mx elkhabar.com
elmoudjahid.com elmundo.es elnacional.com elperiodico.com elpitazo.net eltiempo.com enca.com
ennaharonline.com epravda.com.ua ertnews.gr espreso.tv estadao.com.br euractiv.com europapress.es evrensel.net excelsior.com.mx
expansion.mx express.co.uk expressen.se
fakt.pl falter.at financialexpress.com foreignaffairs.com foreignpolicy.com forward.com freemalaysiatoday.com freitag.de
g4media.ro gazeta.pl gazetadopovo.com.br gazetaexpress.com globalnews.ca globes.co.il globo.com gp.se graphic.com.gh guardian.ng
haaretz.com haberturk.com hani.co.kr hbl.fi heraldscotland.com heraldsun.com.au hespress.com hindustantimes.com hirado.hu hn.cz
hongkongfp.com hotnews.md hotnews.ro hrt.hr humanite.fr hurriyet.com.tr hvg.hu
icelandreview.com idnes.cz ifeng.com igihe.com iltalehti.fi independent.co.ug independent.ie index.hr index.hu india.com
indiatimes.com indiatoday.in infobae.com information.dk informador.mx inquirer.net iol.co.za iol.pt ipn.md irishexaminer.com
irishtimes.com irozhlas.cz irrawaddy.com island.lk isna.ir israelnationalnews.com
japantimes.co.jp jeuneafrique.com jns.org jornada.com.mx jpost.com jta.org jutarnji.hr jyllands-posten.dk
kaleva.fi kayhan.ir kbc.co.ke kbs.co.kr khabaronline.ir khaosodenglish.com khmertimeskh.com kleinezeitung.at klix.ba
koha.net kompas.com koreaherald.com koreatimes.co.kr krone.at kurier.at kyivindependent.com kyodonews.net
la.lv lanacion.com.ar lapresse.ca lapresse.tn larazon.es larepublica.co lasexta.com lasillavacia.com latercera.com
lavanguardia.com ledevoir.com lematin.ch lesoirdalgerie.com letemps.ch levif.be libertaddigital.com libertatea.ro libyaherald.com
lidovky.cz liverpoolecho.co.uk livemint.com lrt.lt lrytas.lt lsm.lv ltn.com.tw lusakatimes.com 15min.lt
mainichi.jp malaymail.com malaysiakini.com maltatoday.com.mt manchestereveningnews.co.uk manilatimes.net matichon.co.th mbl.is
mediafax.ro mediaindonesia.com mediapool.bg meduza.io mehrnews.com metro.co.uk mg.co.za mia.mk milenio.com militarytimes.com
milliyet.com.tr mingpao.com mirror.co.uk moldpres.md money.pl moneycontrol.com montrealgazette.com moroccoworldnews.com
mothership.sg mt.co.kr myanmar-now.org myjoyonline.com
n1info.ba n1info.hr n1info.rs nacion.com naftemporiki.gr nation.africa nationalpost.com nbcnews.com nd-aktuell.de nepszava.hu
net.hr netgazeti.ge news.com.au news18.com news24.com newsmaker.md newtimes.co.rw newzimbabwe.com nezavisne.com
nhandan.vn nhk.or.jp nikkei.com nippon.com nocutnews.co.kr nova.rs novamakedonija.com.mk novayagazeta.eu novayagazeta.ru
novinite.com novinky.cz novosti.rs nrk.no nst.com.my ntv.com.tr nv.ua nyasatimes.com
observador.pt oe24.at okdiario.com onet.pl orf.at oslobodjenje.ba ottawacitizen.com outlookindia.com
pagina12.com.ar palestinechronicle.com panorama.com.al perfil.com perthnow.com.au philstar.com phnompenhpost.com pobjeda.me
politico.eu politico.com politika.rs politiken.dk polsatnews.pl portafolio.co portfolio.hu prachatai.com pravda.com.ua pravda.sk
premiumtimesng.com presstv.ir prishtinainsight.com proceso.com.mx prothomalo.com protothema.gr ptinews.com punchng.com
radiosvoboda.org rappler.com rbc.ua rediff.com reforma.com respekt.cz rfa.org rmf24.pl rp.pl rtcg.me rte.ie rthk.hk rtp.pt rts.rs
rtvslo.si ruv.is
sabah.com.tr sabcnews.com saharareporters.com sapo.pt scotsman.com scroll.in sedaily.com semana.com seznamzpravy.cz sinembargo.mx
siol.net sitel.mk skai.gr slobodnadalmacija.hr sme.sk sofiaglobe.com sozcu.com.tr sr.se sta.si standard.co.uk
standardmedia.co.ke stern.de stirileprotv.ro storm.mg sudantribune.com suspilne.media svd.se svt.se swissinfo.ch sydsvenskan.se
t-online.de t24.com.tr tabnak.ir tagesschau.de taipeitimes.com talcualdigital.com tanea.gr tanjug.rs tasnimnews.com tbsnews.net
tehrantimes.com telegrafi.com telegraph.co.uk telegraphindia.com telesurtv.net telex.hu teraz.sk thairath.co.th
thaipbs.or.th thanhnien.vn theafricareport.com theborneopost.com thecable.ng thecitizen.co.tz theclinic.cl thedailystar.net
thediplomat.com theeastafrican.co.ke thehill.com thehindu.com theins.ru thejournal.ie thelocal.com thenational.scot
theonlinecitizen.com theprint.in thereporterethiopia.com thestar.com thestar.com.my thestatesman.com thesun.co.uk 
thewest.com.au thewire.in thisdaylive.com ticotimes.net timeslive.co.za timesnownews.com timesofisrael.com
timesofmalta.com timpul.md tiranatimes.com tovima.gr tportal.hr tribuneindia.com tribunnews.com tsa-algerie.com tuko.co.ke
tuoitre.vn tv2.dk tv2.no tv4.se tvnet.lv tvrain.tv twz.com
udn.com unian.ua uol.com.br usatoday.com usnews.com
vancouversun.com vanguardngr.com vecernji.hr vesti.bg vg.no vietnamnews.vn vietnamplus.vn vijesti.me visir.is vnexpress.net vox.com
wienerzeitung.at wp.pl wyborcza.pl
yenisafak.com ynet.co.il yomiuri.co.jp
zdf.de zdg.md zona.media 24.hu 24chasa.bg 24sata.hr 24ur.com 20minutos.es 444.hu
`
		.trim()
		.split(/\s+/),
);
