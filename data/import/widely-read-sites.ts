/**
 * News sites that no list of outlets in hand has and that many people read: general newspapers, broadcasters,
 * agencies, news magazines and the few portals whose news pages are among the most read of the world. Chosen by
 * people, each with its own name; which of them are among the most visited sites is for the importer to find in its
 * lists (widely-read.ts). In order of domain.
 */
export const WIDELY_READ: ReadonlyMap<string, string> = new Map(
	`
163.com NetEase
1news.co.nz 1News
21jingji.com 21jingji.com
24h.com.vn 24h
24tv.ua 24 Kanal
7news.com.au 7NEWS
7sur7.be 7sur7.be
9news.com 9NEWS
aajtak.in Aaj Tak
abc.com.py ABC Color
abcnyheter.no abcnyheter.no
abendblatt.de abendblatt.de
abidjan.net abidjan.net
abplive.com ABP Live
actualno.com actualno.com
adelaidenow.com.au adelaidenow.com.au
adnradio.cl adnradio.cl
afr.com Australian Financial Review
ahaber.com.tr ahaber.com.tr
ajc.com The Atlanta Journal-Constitution
ajel.sa ajel.sa
al-akhbar.com Al-Akhbar
al.com al.com
alanba.com.kw alanba.com.kw
alaraby.co.uk Al-Araby Al-Jadeed
alghad.com alghad.com
alo.rs alo.rs
alqabas.com Al-Qabas
alquds.co.uk alquds.co.uk
alriyadh.com alriyadh.com
alsumaria.tv alsumaria.tv
alwatan.com.sa alwatan.com.sa
ambito.com Ámbito
ammonnews.net ammonnews.net
anandabazar.com anandabazar.com
animalpolitico.com Animal Político
antena3.com antena3.com
antena3.ro antena3.ro
apostrophe.ua apostrophe.ua
ara.cat ara.cat
asharq.com asharq.com
asriran.com asriran.com
axios.com Axios
azcentral.com The Arizona Republic
b1tv.ro b1tv.ro
baltimoresun.com The Baltimore Sun
bangkokbiznews.com bangkokbiznews.com
banglanews24.com banglanews24.com
barrons.com Barron's
berliner-kurier.de berliner-kurier.de
bild.de Bild
biobiochile.cl BioBioChile
birminghammail.co.uk Birmingham Mail
blesk.cz blesk.cz
blick.ch Blick
blikk.hu blikk.hu
blitz.bg blitz.bg
bluradio.com bluradio.com
bnr.nl bnr.nl
bostonglobe.com The Boston Globe
bostonherald.com Boston Herald
brasil247.com brasil247.com
breakingdefense.com Breaking Defense
breitbart.com Breitbart News
brusselstimes.com The Brussels Times
bt.no bt.no
btvnovinite.bg btvnovinite.bg
buffalonews.com The Buffalo News
businesslive.co.za BusinessLIVE
businesstoday.in Business Today
bz-berlin.de bz-berlin.de
cadenaser.com Cadena SER
cairo24.com cairo24.com
caixin.com Caixin
calcalist.co.il calcalist.co.il
calgaryherald.com calgaryherald.com
capital.de capital.de
caracol.com.co caracol.com.co
censor.net Censor.NET
challenges.fr challenges.fr
charter97.org Charter 97
chinatimes.com China Times
chroniclelive.co.uk chroniclelive.co.uk
chunichi.co.jp Chunichi Shimbun
citizen.co.za The Citizen
cityam.com City A.M.
citynews.ca citynews.ca
cleveland.com Cleveland.com
cnbctv18.com cnbctv18.com
cnnbrasil.com.br CNN Brasil
cnnindonesia.com CNN Indonesia
cope.es cope.es
correiobraziliense.com.br Correio Braziliense
courant.com courant.com
couriermail.com.au couriermail.com.au
cp24.com cp24.com
crhoy.com crhoy.com
cronista.com El Cronista
ctvnews.ca CTV News
cubadebate.cu Cubadebate
cyprus-mail.com Cyprus Mail
dagsavisen.no dagsavisen.no
dailycaller.com The Daily Caller
dailykos.com Daily Kos
dailynews.co.th dailynews.co.th
dailypost.ng Daily Post
dailyrecord.co.uk Daily Record
dailystar.co.uk Daily Star
dailytelegraph.com.au The Daily Telegraph (Sydney)
dailythanthi.com dailythanthi.com
dailywire.com The Daily Wire
dakaractu.com dakaractu.com
dallasnews.com The Dallas Morning News
dantri.com.vn Dân trí
debate.com.mx debate.com.mx
deccanchronicle.com Deccan Chronicle
defensenews.com Defense News
defenseone.com Defense One
denik.cz denik.cz
denverpost.com The Denver Post
derwesten.de derwesten.de
deseret.com Deseret News
detik.com Detikcom
detroitnews.com The Detroit News
df.cl df.cl
dhakapost.com dhakapost.com
dhnet.be DH Les Sports
diariovasco.com diariovasco.com
diken.com.tr diken.com.tr
dinamalar.com dinamalar.com
dnaindia.com dnaindia.com
dnes.bg dnes.bg
dnevnik.hr dnevnik.hr
dunyanews.tv dunyanews.tv
dziennik.pl dziennik.pl
e24.no e24.no
eadaily.com eadaily.com
edaily.co.kr edaily.co.kr
edmontonjournal.com edmontonjournal.com
eenadu.net Eenadu
efsyn.gr efsyn.gr
eghtesadnews.com eghtesadnews.com
ekantipur.com ekantipur.com
ekathimerini.com Kathimerini English Edition
elcomercio.com elcomercio.com
elcomercio.pe El Comercio
elcorreo.com elcorreo.com
eldeber.com.bo El Deber
eldestapeweb.com eldestapeweb.com
eleconomista.es eleconomista.es
elheraldo.co elheraldo.co
elheraldo.hn elheraldo.hn
elmostrador.cl El Mostrador
elnashra.com elnashra.com
elobservador.com.uy elobservador.com.uy
elpais.com.co elpais.com.co
elpais.com.uy El País (Uruguay)
elsalvador.com elsalvador.com
eluniversal.com.mx El Universal
eluniverso.com eluniverso.com
elwatannews.com elwatannews.com
em.com.br Estado de Minas
emol.com Emol
ensonhaber.com ensonhaber.com
entekhab.ir entekhab.ir
epochtimes.com The Epoch Times (Chinese)
ettoday.net ETtoday
ewn.co.za ewn.co.za
expansion.com Expansión
expansion.mx expansion.mx
express.de express.de
express.pk express.pk
expresso.pt Expresso
fakti.bg fakti.bg
fararu.com fararu.com
financialexpress.com The Financial Express
financialpost.com Financial Post
fnn.jp fnn.jp
focus.ua Focus.ua
fontanka.ru fontanka.ru
forbes.com Forbes
forbes.com.mx forbes.com.mx
forbes.ru forbes.ru
fortune.com Fortune
foxnews.com Fox News
freep.com Detroit Free Press
freepressjournal.in freepressjournal.in
freitag.de freitag.de
fujitv.co.jp fujitv.co.jp
gandul.ro gandul.ro
gazeta.uz Gazeta.uz
gazetaprawna.pl gazetaprawna.pl
gazeteduvar.com.tr gazeteduvar.com.tr
gbnews.com GB News
geenstijl.nl geenstijl.nl
gestion.pe gestion.pe
ghanaweb.com GhanaWeb
gmanetwork.com GMA News
gordonua.com gordonua.com
gp.se gp.se
guancha.cn guancha.cn
gulfnews.com Gulf News
haaretz.co.il Haaretz (Hebrew)
haber7.com haber7.com
haberler.com Haberler
halktv.com.tr halktv.com.tr
hamshahrionline.ir hamshahrionline.ir
hankookilbo.com Hankook Ilbo
heraldcorp.com heraldcorp.com
heraldo.es heraldo.es
heraldodemexico.com.mx heraldodemexico.com.mx
heute.at heute.at
hirunews.lk hirunews.lk
hk01.com HK01
hna.de hna.de
houstonchronicle.com Houston Chronicle
hromadske.ua Hromadske
huffingtonpost.es huffingtonpost.es
huffpost.com HuffPost
i24news.tv i24NEWS
ibtimes.co.uk ibtimes.co.uk
ibtimes.com ibtimes.com
idntimes.com idntimes.com
iefimerida.gr iefimerida.gr
ilgazzettino.it ilgazzettino.it
ilgiornale.it il Giornale
ilmattino.it ilmattino.it
ilmessaggero.it Il Messaggero
in.gr in.gr
india.com India.com
indystar.com The Indianapolis Star
interia.pl Interia
internethaber.com internethaber.com
interpressnews.ge interpressnews.ge
iol.pt iol.pt
iprofesional.com iprofesional.com
iranintl.com Iran International
irishmirror.ie irishmirror.ie
israelhayom.co.il Israel Hayom (Hebrew)
israelhayom.com Israel Hayom
ittefaq.com.bd ittefaq.com.bd
itv.com ITV
jagran.com Dainik Jagran
jawapos.com jawapos.com
jiemian.com jiemian.com
jiji.com Jiji Press
jn.pt jn.pt
joongang.co.kr JoongAng Ilbo
journaldemontreal.com journaldemontreal.com
jovempan.com.br jovempan.com.br
jsonline.com Milwaukee Journal Sentinel
jugantor.com jugantor.com
justsecurity.org Just Security
kalerkantho.com kalerkantho.com
kansascity.com The Kansas City Star
kathimerini.gr Kathimerini
kenh14.vn kenh14.vn
khaosod.co.th khaosod.co.th
koaci.com koaci.com
kommersant.ru Kommersant
korrespondent.net Korrespondent
ksta.de ksta.de
kumparan.com Kumparan
kun.uz Kun.uz
la7.it la7.it
lacuarta.com lacuarta.com
lanacion.com.py lanacion.com.py
laodong.vn laodong.vn
laprensa.hn laprensa.hn
laprensagrafica.com laprensagrafica.com
laprensani.com laprensani.com
larepublica.pe La República
lasexta.com lasexta.com
lavoz.com.ar lavoz.com.ar
lavozdegalicia.es La Voz de Galicia
lawfaremedia.org Lawfare
lci.fr lci.fr
le360.ma Le360
lecho.be lecho.be
leggo.it leggo.it
legit.ng legit.ng
liberoquotidiano.it liberoquotidiano.it
libertaddigital.com libertaddigital.com
lidovky.cz lidovky.cz
liga.net LIGA.net
lindependant.fr lindependant.fr
liputan6.com Liputan6
listindiario.com listindiario.com
livehindustan.com Live Hindustan
liverpoolecho.co.uk Liverpool Echo
lokmat.com Lokmat
loksatta.com loksatta.com
lostiempos.com lostiempos.com
maariv.co.il Maariv
mako.co.il Mako
manager-magazin.de manager-magazin.de
manoramaonline.com Malayala Manorama
masslive.com masslive.com
mathrubhumi.com mathrubhumi.com
mb.com.ph mb.com.ph
mdr.de MDR
mediaite.com Mediaite
medias24.com medias24.com
merdeka.com merdeka.com
merkur.de Münchner Merkur
metropoles.com Metrópoles
miamiherald.com Miami Herald
mid-day.com mid-day.com
midilibre.fr Midi Libre
militarytimes.com Military Times
mlive.com MLive
modernghana.com modernghana.com
monitor.co.ug Daily Monitor
mopo.de mopo.de
mosaiquefm.net Mosaïque FM
moscowtimes.ru moscowtimes.ru
motherjones.com Mother Jones
mtv.com.lb mtv.com.lb
n12.co.il n12.co.il
nachrichten.at nachrichten.at
naijanews.com naijanews.com
natemat.pl natemat.pl
nation.co.ke nation.co.ke
nationalreview.com National Review
naver.com Naver
ndr.de NDR
nettavisen.no nettavisen.no
netwerk24.com netwerk24.com
newindianexpress.com The New Indian Express
news.am news.am
news1.kr news1.kr
news247.gr news247.gr
newsbomb.gr newsbomb.gr
newsday.com Newsday
newsfirst.lk newsfirst.lk
newshub.co.nz Newshub
newsit.gr newsit.gr
newsmax.com Newsmax
newsnationnow.com NewsNation
newstatesman.com New Statesman
ng.ru ng.ru
niezalezna.pl niezalezna.pl
nine.com.au Nine
nj.com NJ.com
noticiasaominuto.com noticiasaominuto.com
nova.bg nova.bg
nova.rs nova.rs
novini.bg novini.bg
ntv.co.jp ntv.co.jp
nu.nl NU.nl
nur.kz nur.kz
nydailynews.com New York Daily News
oann.com oann.com
obozrevatel.com Obozrevatel
observer.com Observer
okezone.com okezone.com
omni.se omni.se
on.cc on.cc
ondacero.es ondacero.es
oneindia.com oneindia.com
onlinekhabar.com Onlinekhabar
onliner.by onliner.by
oregonlive.com The Oregonian
orlandosentinel.com Orlando Sentinel
otempo.com.br otempo.com.br
ottawacitizen.com ottawacitizen.com
outlookindia.com Outlook India
parlamentnilisty.cz parlamentnilisty.cz
parool.nl parool.nl
patrika.com patrika.com
pennlive.com pennlive.com
people.com People
perthnow.com.au perthnow.com.au
peru21.pe peru21.pe
philenews.com philenews.com
pluska.sk pluska.sk
poder360.com.br Poder360
portfolio.hu portfolio.hu
post-gazette.com Pittsburgh Post-Gazette
prajavani.net prajavani.net
prensa.com La Prensa (Panama)
prensalibre.com Prensa Libre
primicias.ec primicias.ec
propublica.org ProPublica
publico.es Público
publico.pt Público
publimetro.com.mx publimetro.com.mx
pulse.ng pulse.ng
pulzo.com pulzo.com
qq.com Tencent QQ
quotidiano.net quotidiano.net
r7.com R7
radio-canada.ca Radio-Canada
radiofarda.com Radio Farda
radiozet.pl radiozet.pl
rawstory.com Raw Story
realitatea.net realitatea.net
regnum.ru regnum.ru
republicworld.com Republic World
republika.co.id republika.co.id
republika.rs republika.rs
reviewjournal.com Las Vegas Review-Journal
rollcall.com Roll Call
romaniatv.net romaniatv.net
rpp.pe RPP
rtl.be rtl.be
rtl.fr RTL
rtl.nl rtl.nl
rtlnieuws.nl rtlnieuws.nl
ruhr24.de ruhr24.de
samakal.com samakal.com
sandiegouniontribune.com The San Diego Union-Tribune
sankei.com Sankei Shimbun
sanook.com Sanook
sarayanews.com sarayanews.com
sdpnoticias.com sdpnoticias.com
se.pl se.pl
seattletimes.com The Seattle Times
segodnya.ua segodnya.ua
seneweb.com Seneweb
setn.com setn.com
sfchronicle.com San Francisco Chronicle
shorouknews.com shorouknews.com
sicnoticias.pt sicnoticias.pt
sina.com.cn Sina
sindonews.com sindonews.com
slobodnadalmacija.hr slobodnadalmacija.hr
sltrib.com The Salt Lake Tribune
sohu.com Sohu
spectator.co.uk The Spectator
spectator.com spectator.com
startribune.com Minnesota Star Tribune
statnews.com STAT
stheadline.com stheadline.com
stltoday.com St. Louis Post-Dispatch
stripes.com Stars and Stripes
stuttgarter-zeitung.de stuttgarter-zeitung.de
suara.com suara.com
sun-sentinel.com sun-sentinel.com
suntimes.com Chicago Sun-Times
swr.de SWR
ta3.com ta3.com
takvim.com.tr takvim.com.tr
talkingpointsmemo.com talkingpointsmemo.com
tampabay.com Tampa Bay Times
tbs.co.jp TBS
telegraaf.nl De Telegraaf
telegraf.rs telegraf.rs
tempo.co Tempo
tengrinews.kz Tengrinews
terra.com.br Terra
texastribune.org The Texas Tribune
tf1info.fr tf1info.fr
the-star.co.ke The Star (Kenya)
the-sun.com The US Sun
theatlantic.com The Atlantic
theaustralian.com.au The Australian
thedailybeast.com The Daily Beast
theepochtimes.com The Epoch Times
thegatewaypundit.com The Gateway Pundit
thejakartapost.com The Jakarta Post
themoscowtimes.com The Moscow Times
thenation.com The Nation
thequint.com The Quint
thesouthafrican.com thesouthafrican.com
thestatesman.com The Statesman
thesun.ie thesun.ie
thetimes.co.uk The Times
thetimes.com The Times
thetyee.ca thetyee.ca
theweek.co.uk theweek.co.uk
theweek.com The Week
theweek.in theweek.in
timesnownews.com Times Now
tn.com.ar TN
tokyo-np.co.jp Tokyo Shimbun
top-channel.tv top-channel.tv
topky.sk topky.sk
torontosun.com Toronto Sun
tpi.it tpi.it
tribuneonlineng.com Nigerian Tribune
tsn.ua TSN
tuko.co.ke tuko.co.ke
tut.by tut.by
tv-asahi.co.jp TV Asahi
tv-tokyo.co.jp tv-tokyo.co.jp
tv9hindi.com tv9hindi.com
tvanouvelles.ca tvanouvelles.ca
tvbs.com.tw TVBS
tvn24.pl TVN24
tvonenews.com tvonenews.com
tz.de tz.de
ultimahora.com ultimahora.com
unherd.com unherd.com
unian.net UNIAN
unotv.com unotv.com
upi.com United Press International
ura.news ura.news
valeursactuelles.com valeursactuelles.com
vedomosti.ru Vedomosti
vesti.bg vesti.bg
vetogate.com vetogate.com
vikatan.com vikatan.com
vilaweb.cat vilaweb.cat
viva.co.id viva.co.id
vol.at vol.at
vozpopuli.com vozpopuli.com
vz.ru vz.ru
walesonline.co.uk WalesOnline
walla.co.il Walla
washingtontimes.com The Washington Times
watoday.com.au watoday.com.au
waz.de waz.de
wdr.de WDR
welt.de Welt
wionews.com WION
wiwo.de wiwo.de
wpolityce.pl wpolityce.pl
wradio.com.co wradio.com.co
yahoo.co.jp Yahoo! Japan
yjc.ir yjc.ir
ynetnews.com Ynetnews
ytn.co.kr ytn.co.kr
zakon.kz zakon.kz
zeenews.com zeenews.com
zerkalo.io Zerkalo
ziare.com ziare.com
zingnews.vn zingnews.vn
zn.ua Dzerkalo Tyzhnia
zurnal24.si zurnal24.si
`
		.trim()
		.split('\n')
		.map((line): [string, string] => {
			const space = line.indexOf(' ');
			return [line.slice(0, space), line.slice(space + 1)];
		}),
);
