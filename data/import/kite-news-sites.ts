/**
 * Which of the domains in Kagi Kite are general news sites. Its lists also hold ministries, parties, shops, and
 * blogs on games and software, and nothing in them tells one from the other, so this choice is made by people:
 * widely read newspapers, broadcasters, agencies and news magazines. In order of domain; one that the source does
 * not have is reported by the importer.
 */
export const NEWS_SITES: ReadonlySet<string> = new Set(
	`
15min.lt 20min.ch 20minutes.fr 20minutos.es 24.hu 24chasa.bg 24sata.hr 24ur.com 444.hu 972mag.com
9news.com.au aa.com.tr aawsat.com abc.es abc.net.au abs-cbn.com actualite.cd ad.nl adaderana.lk
addisstandard.com adevarul.ro adnkronos.com africanews.com aftenposten.no aftonbladet.se agi.it ahram.org.eg
aktuality.sk aktualne.cz al-ain.com al-monitor.com alarabiya.net albawaba.com alhadath.net aljazeera.com
aljazeera.net alkhaleej.ae allafrica.com almasryalyoum.com almayadeen.net alquds.com alrai.com amarujala.com
aninews.in annahar.com ansa.it antaranews.com apnews.com app.com.pk arabnews.com arabtimesonline.com
aristeguinoticias.com arynews.tv asahi.com asiatimes.com avaz.ba avvenire.it b92.net babel.ua
balkaninsight.com balkanweb.com baltictimes.com bangkokpost.com banglatribune.com bbc.co.uk bbc.com
bdnews24.com belfasttelegraph.co.uk berliner-zeitung.de berlingske.dk bfmtv.com bhaskar.com bianet.org
birgun.net blic.rs bloomberg.com bluewin.ch bna.bh borneobulletin.com.bn br.de breakingnews.ie brecorder.com
bt.dk bta.bg buenosairesherald.com business-standard.com businessinsider.com businessnews.com.tn
businesstimes.com.sg canberratimes.com.au cartacapital.com.br cbc.ca cbsnews.com ceskatelevize.cz
ceskenoviny.cz channel4.com channelnewsasia.com channelstv.com chicagotribune.com chinadaily.com.cn
chinanews.com.cn chosun.com civil.ge clarin.com cmjornal.pt cnbc.com cnews.fr cnnturk.com cooperativa.cl
corriere.it courrierinternational.com csmonitor.com cumhuriyet.com.tr dagbladet.no dailymail.co.uk
dailymaverick.co.za dailymirror.lk dailynews.lk dailynewsegypt.com dailysabah.com dailytimes.com.pk
dailytrust.com danas.rs dawn.com deccanherald.com delfi.ee delfi.lt delfi.lv delo.si demorgen.be denikn.cz
dennikn.sk derstandard.at deutschlandfunk.de dhakatribune.com di.se diariolibre.com diena.lv diepresse.com
digi24.ro dn.no dn.pt dn.se dnevnik.bg dohanews.co dominicantoday.com donga.com dr.dk dw.com ebc.com.br
echoroukonline.com ecns.cn economist.com efectococuyo.com ekstrabladet.dk elbalad.news elcolombiano.com
elconfidencial.com eldiario.es eleconomista.com.mx elespanol.com elespectador.com elfinanciero.com.mx
elkhabar.com elmoudjahid.com elmundo.es elnacional.com elpais.com elperiodico.com elpitazo.net eltiempo.com
enabbaladi.net enca.com ennaharonline.com err.ee ertnews.gr espreso.tv estadao.com.br euobserver.com
euractiv.com euronews.com europapress.es europe1.fr evrensel.net excelsior.com.mx express.co.uk expressen.se
fakt.pl falter.at fanpage.it faz.net fd.nl focus.de foreignaffairs.com foreignpolicy.com forward.com fr.de
france24.com franceinfo.fr franceinter.fr freemalaysiatoday.com ft.com g4media.ro gazeta.pl
gazetadopovo.com.br geo.tv globalnews.ca globes.co.il globo.com go.com graphic.com.gh guardian.ng
gulf-times.com haaretz.com haberturk.com handelsblatt.com hani.co.kr hankyung.com hbl.fi heraldscotland.com
heraldsun.com.au hespress.com hindustantimes.com hirado.hu hln.be hn.cz hongkongfp.com hotnews.md hotnews.ro
hrt.hr hs.fi huffingtonpost.fr huffingtonpost.it humanite.fr hurriyet.com.tr hurriyetdailynews.com hvg.hu
icelandreview.com idnes.cz ifeng.com igihe.com ilfattoquotidiano.it ilfoglio.it ilmanifesto.it ilpost.it
ilsole24ore.com iltalehti.fi imbc.com ina.iq independent.co.ug independent.co.uk independent.ie
independenturdu.com index.hr index.hu indianexpress.com indiatimes.com indiatoday.in inews.co.uk infobae.com
information.dk inquirer.net iol.co.za ipn.md iraqinews.com irishexaminer.com irishtimes.com irna.ir
irozhlas.cz irrawaddy.com is.fi island.lk isna.ir israelnationalnews.com jang.com.pk japantimes.co.jp
japantoday.com jeuneafrique.com jns.org jordantimes.com jornada.com.mx jpost.com jta.org jtbc.co.kr
jutarnji.hr jyllands-posten.dk kauppalehti.fi kayhan.ir kbc.co.ke kbs.co.kr khabaronline.ir khaleejtimes.com
khan.co.kr khaosodenglish.com khmertimeskh.com kleinezeitung.at klix.ba koha.net kompas.com koreaherald.com
koreatimes.co.kr krone.at kuna.net.kw kurdistan24.net kurier.at kyivindependent.com kyodonews.net
la-croix.com lalibre.be lanacion.com.ar lapresse.ca lapresse.tn larazon.es larepublica.co lasillavacia.com
lastampa.it latercera.com latimes.com latribune.com lavanguardia.com lavoixdunord.fr ledevoir.com
lefigaro.fr lematin.ch lemonde.fr leparisien.fr lepoint.fr lesechos.fr lesoir.be lesoirdalgerie.com
letemps.ch lexpress.fr liberation.fr libertatea.ro libyaherald.com livemint.com lopinion.fr
lorientlejour.com lrt.lt lrytas.lt lsm.lv ltn.com.tw lusakatimes.com madamasr.com mainichi.jp malaymail.com
malaysiakini.com maltatoday.com.mt manchestereveningnews.co.uk manilatimes.net marianne.net masrawy.com
matichon.co.th mbl.is mbn.co.kr mediafax.ro mediaindonesia.com mediapart.fr mediapool.bg mediaset.it
meduza.io mehrnews.com metro.co.uk mg.co.za mia.mk middleeasteye.net middleeastmonitor.com milenio.com
milliyet.com.tr mingpao.com mirror.co.uk mk.co.kr moldpres.md monde-diplomatique.fr moneycontrol.com
montrealgazette.com moroccoworldnews.com mothership.sg msnbc.com mt.co.kr mtvuutiset.fi myanmar-now.org
myjoyonline.com n-tv.de n1info.ba n1info.hr n1info.rs nacion.com naftemporiki.gr naharnet.com nation.africa
nation.com.pk nationalpost.com nawaiwaqt.com.pk nbcnews.com ndtv.com nepszava.hu net.hr netgazeti.ge
newarab.com news.com.au news18.com news24.com newsis.com newsmaker.md newsroom.co.nz newsweek.com
newtimes.co.rw newyorker.com newzimbabwe.com nezavisne.com nhandan.vn nhk.or.jp nieuwsblad.be nikkei.com
nippon.com nocutnews.co.kr nos.nl nouvelobs.com novamakedonija.com.mk novayagazeta.eu novayagazeta.ru
novinite.com novinky.cz novosti.rs npr.org nrc.nl nrk.no nst.com.my ntv.com.tr nv.ua nyasatimes.com
nypost.com nytimes.com nzherald.co.nz nzz.ch observador.pt oe24.at ohmynews.com okaz.com.sa okdiario.com
onet.pl open.online orf.at oslobodjenje.ba ouest-france.fr pagina12.com.ar pakistantoday.com.pk
panorama.com.al pbs.org perfil.com philstar.com phnompenhpost.com pobjeda.me politico.com politico.eu
politika.rs politiken.dk polsatnews.pl postimees.ee prachatai.com pravda.com.ua pravda.sk premiumtimesng.com
presstv.ir prishtinainsight.com proceso.com.mx prothomalo.com protothema.gr ptinews.com punchng.com
qna.org.qa radiofrance.fr radiosvoboda.org rai.it rainews.it rappler.com rbc.ua reforma.com repubblica.it
reuters.com rfa.org rferl.org rfi.fr rmf24.pl rnd.de rnz.co.nz rp-online.de rp.pl rsi.ch rt.com rtbf.be
rtcg.me rte.ie rthk.hk rtp.pt rts.ch rts.rs rtvslo.si rudaw.net ruv.is saba.ye sabah.com.tr sabanew.net
sabcnews.com sabq.org saharareporters.com salon.com sana.sy sapo.pt saudigazette.com.sa sbs.co.kr sbs.com.au
scmp.com scoop.co.nz scotsman.com scroll.in sedaily.com semafor.com semana.com seoul.co.kr seznamzpravy.cz
sinembargo.mx sitel.mk skai.gr sky.com skynewsarabia.com skytg24.it slate.com sme.sk smh.com.au sozcu.com.tr
spiegel.de sr.se srf.ch sta.si standaard.be standard.co.uk standardmedia.co.ke stern.de stirileprotv.ro
storm.mg straitstimes.com stuff.co.nz sudantribune.com sudinfo.be sudouest.fr sueddeutsche.de suspilne.media
svd.se svt.se swissinfo.ch sydsvenskan.se t-online.de t24.com.tr tabnak.ir tagesanzeiger.ch tagesschau.de
tagesspiegel.de taipeitimes.com talcualdigital.com tanea.gr tanjug.rs tasnimnews.com tass.com tass.ru taz.de
tbsnews.net tehrantimes.com telegrafi.com telegraph.co.uk telegraphindia.com telesurtv.net telex.hu teraz.sk
thaipbs.or.th thairath.co.th thanhnien.vn theafricareport.com theage.com.au thecable.ng thecitizen.co.tz
theclinic.cl theconversation.com thedailystar.net thediplomat.com theeastafrican.co.ke theglobeandmail.com
theguardian.com thehill.com thehindu.com theins.ru theintercept.com thejournal.ie thelocal.com
thenational.scot thenationalnews.com thenews.com.pk theonlinecitizen.com thepaper.cn thepeninsulaqatar.com
thepost.co.nz theprint.in thereporterethiopia.com thestar.com thestar.com.my thesun.co.uk thewest.com.au
thewire.in thisdaylive.com ticotimes.net tijd.be time.com timeslive.co.za timesofisrael.com timesofmalta.com
timesofoman.com tiranatimes.com tovima.gr tportal.hr tribune.com.pk tribuneindia.com tribunnews.com trouw.nl
trtworld.com tsa-algerie.com tuoitre.vn tv2.dk tv2.no tv5monde.com tvnet.lv tvrain.tv udn.com unian.ua
uol.com.br usatoday.com usnews.com vancouversun.com vanguardngr.com vecernji.hr vg.no vietnamnews.vn
vietnamplus.vn vijesti.me visir.is vnexpress.net voanews.com volkskrant.nl vox.com vrt.be wafa.ps wam.ae
washingtonpost.com watson.ch wienerzeitung.at wp.pl wsj.com wyborcza.pl yenisafak.com yle.fi yna.co.kr
ynet.co.il yomiuri.co.jp yonhapnewstv.co.kr youm7.com zdf.de zdg.md zeit.de zona.media
`
		.trim()
		.split(/\s+/),
);
