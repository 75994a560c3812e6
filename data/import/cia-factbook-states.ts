/**
 * The states of the dataset: ISO code, Wikidata id, the factbook's own code and the name that English-language
 * news uses. Wikidata ids and ISO codes are those of the flags in the npm package name-suggestion-index
 * 8.0.20260918 (BSD-3-Clause); Western Sahara's is that of @rapideditor/country-coder 5.6.1 (ISC); those of the
 * five at the end, which no flag list has, from public lists of Wikidata ids. An id here is the entity's for good.
 */
import { slugOf } from './record-id.ts';

export interface StateRow {
	/** Slug of the name, as in data/states. */
	id: string;
	name: string;
	wikidata: string;
	/** ISO 3166-1 alpha-2 in lower case, `xk` for Kosovo; absent where there is none. */
	iso?: string;
	/** The factbook's code ("gm" for Germany), which is not ISO's; absent where it has no file of that state. */
	factbook?: string;
}

/** ISO code, Wikidata id, factbook code, name; "-" for none. */
const ROWS = `
af Q889 af Afghanistan
al Q222 al Albania
dz Q262 ag Algeria
ad Q228 an Andorra
ao Q916 ao Angola
ag Q781 ac Antigua and Barbuda
ar Q414 ar Argentina
am Q399 am Armenia
au Q408 as Australia
at Q40 au Austria
az Q227 aj Azerbaijan
bs Q778 bf Bahamas
bh Q398 ba Bahrain
bd Q902 bg Bangladesh
bb Q244 bb Barbados
by Q184 bo Belarus
be Q31 be Belgium
bz Q242 bh Belize
bj Q962 bn Benin
bt Q917 bt Bhutan
bo Q750 bl Bolivia
ba Q225 bk Bosnia and Herzegovina
bw Q963 bc Botswana
br Q155 br Brazil
bn Q921 bx Brunei
bg Q219 bu Bulgaria
bf Q965 uv Burkina Faso
bi Q967 by Burundi
kh Q424 cb Cambodia
cm Q1009 cm Cameroon
ca Q16 ca Canada
cv Q1011 cv Cape Verde
cf Q929 ct Central African Republic
td Q657 cd Chad
cl Q298 ci Chile
cn Q148 ch China
co Q739 co Colombia
km Q970 cn Comoros
ck Q26988 cw Cook Islands
cr Q800 cs Costa Rica
hr Q224 hr Croatia
cu Q241 cu Cuba
cy Q229 cy Cyprus
cz Q213 ez Czechia
cd Q974 cg Democratic Republic of the Congo
dk Q35 da Denmark
dj Q977 dj Djibouti
dm Q784 do Dominica
do Q786 dr Dominican Republic
ec Q736 ec Ecuador
eg Q79 eg Egypt
sv Q792 es El Salvador
gq Q983 ek Equatorial Guinea
er Q986 er Eritrea
ee Q191 en Estonia
sz Q1050 wz Eswatini
et Q115 et Ethiopia
fo Q4628 fo Faroe Islands
fj Q712 fj Fiji
fi Q33 fi Finland
fr Q142 fr France
ga Q1000 gb Gabon
gm Q1005 ga Gambia
ge Q230 gg Georgia
de Q183 gm Germany
gh Q117 gh Ghana
gr Q41 gr Greece
gl Q223 gl Greenland
gd Q769 gj Grenada
gt Q774 gt Guatemala
gn Q1006 gv Guinea
gw Q1007 pu Guinea-Bissau
gy Q734 gy Guyana
ht Q790 ha Haiti
hn Q783 ho Honduras
hk Q8646 hk Hong Kong
hu Q28 hu Hungary
is Q189 ic Iceland
in Q668 in India
id Q252 id Indonesia
ir Q794 ir Iran
iq Q796 iz Iraq
ie Q27 ei Ireland
il Q801 is Israel
it Q38 it Italy
ci Q1008 iv Ivory Coast
jm Q766 jm Jamaica
jp Q17 ja Japan
jo Q810 jo Jordan
kz Q232 kz Kazakhstan
ke Q114 ke Kenya
ki Q710 kr Kiribati
xk Q1246 kv Kosovo
kw Q817 ku Kuwait
kg Q813 kg Kyrgyzstan
la Q819 la Laos
lv Q211 lg Latvia
lb Q822 le Lebanon
ls Q1013 lt Lesotho
lr Q1014 li Liberia
ly Q1016 ly Libya
li Q347 ls Liechtenstein
lt Q37 lh Lithuania
lu Q32 lu Luxembourg
mo Q14773 mc Macau
mg Q1019 ma Madagascar
mw Q1020 mi Malawi
my Q833 my Malaysia
mv Q826 mv Maldives
ml Q912 ml Mali
mt Q233 mt Malta
mh Q709 rm Marshall Islands
mr Q1025 mr Mauritania
mu Q1027 mp Mauritius
mx Q96 mx Mexico
fm Q702 fm Micronesia
md Q217 md Moldova
mc Q235 mn Monaco
mn Q711 mg Mongolia
me Q236 mj Montenegro
ma Q1028 mo Morocco
mz Q1029 mz Mozambique
mm Q836 bm Myanmar
na Q1030 wa Namibia
nr Q697 nr Nauru
np Q837 np Nepal
nl Q55 nl Netherlands
nz Q664 nz New Zealand
ni Q811 nu Nicaragua
ne Q1032 ng Niger
ng Q1033 ni Nigeria
nu Q34020 ne Niue
kp Q423 kn North Korea
mk Q221 mk North Macedonia
no Q20 no Norway
om Q842 mu Oman
pk Q843 pk Pakistan
pw Q695 ps Palau
ps Q219060 - Palestine
pa Q804 pm Panama
pg Q691 pp Papua New Guinea
py Q733 pa Paraguay
pe Q419 pe Peru
ph Q928 rp Philippines
pl Q36 pl Poland
pt Q45 po Portugal
pr Q1183 rq Puerto Rico
qa Q846 qa Qatar
cg Q971 cf Republic of the Congo
ro Q218 ro Romania
ru Q159 rs Russia
rw Q1037 rw Rwanda
kn Q763 sc Saint Kitts and Nevis
lc Q760 st Saint Lucia
vc Q757 vc Saint Vincent and the Grenadines
ws Q683 ws Samoa
sm Q238 sm San Marino
st Q1039 tp Sao Tome and Principe
sa Q851 sa Saudi Arabia
sn Q1041 sg Senegal
rs Q403 ri Serbia
sc Q1042 se Seychelles
sl Q1044 sl Sierra Leone
sg Q334 sn Singapore
sk Q214 lo Slovakia
si Q215 si Slovenia
sb Q685 bp Solomon Islands
so Q1045 so Somalia
za Q258 sf South Africa
kr Q884 ks South Korea
ss Q958 od South Sudan
es Q29 sp Spain
lk Q854 ce Sri Lanka
sd Q1049 su Sudan
sr Q730 ns Suriname
se Q34 sw Sweden
ch Q39 sz Switzerland
sy Q858 sy Syria
tw Q865 tw Taiwan
tj Q863 ti Tajikistan
tz Q924 tz Tanzania
th Q869 th Thailand
tl Q574 tt Timor-Leste
tg Q945 to Togo
to Q678 tn Tonga
tt Q754 td Trinidad and Tobago
tn Q948 ts Tunisia
tr Q43 tu Turkey
tm Q874 tx Turkmenistan
tv Q672 tv Tuvalu
ug Q1036 ug Uganda
ua Q212 up Ukraine
ae Q878 ae United Arab Emirates
gb Q145 uk United Kingdom
us Q30 us United States
uy Q77 uy Uruguay
uz Q265 uz Uzbekistan
vu Q686 nh Vanuatu
va Q237 vt Vatican City
ve Q717 ve Venezuela
vn Q881 vm Vietnam
eh Q6250 wi Western Sahara
ye Q805 ym Yemen
zm Q953 za Zambia
zw Q954 zi Zimbabwe
- Q23334 - Abkhazia
- Q23681 - Northern Cyprus
- Q34754 - Somaliland
- Q23427 - South Ossetia
- Q907112 - Transnistria
`;

export const STATES: readonly StateRow[] = ROWS.trim()
	.split('\n')
	.map((row) => {
		const [, iso, wikidata, factbook, name] = /^(\S+) (\S+) (\S+) (.+)$/.exec(row)!;
		return {
			id: slugOf(name!),
			name: name!,
			wikidata: wikidata!,
			...(iso !== '-' && { iso: iso! }),
			...(factbook !== '-' && { factbook: factbook! }),
		};
	});

const BY_ISO = new Map(
	STATES.flatMap((state) => (state.iso === undefined ? [] : [[state.iso, state] as const])),
);

/** The state with that ISO code ("de"), or undefined. */
export function stateOfIso(iso: string): StateRow | undefined {
	return BY_ISO.get(iso);
}
