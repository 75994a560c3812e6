/**
 * A short news text in each of nine languages, written for these tests, with the names marked as [surface|entity]: what
 * a reader would expect to be marked, in the cases and with the particles that the language attaches. The facts in
 * them are made up. Not for English, which has annotated news of its own (test/eval).
 */
export const PAGES: Record<string, string> = {
	ko: `나토 사무총장, 우크라이나 지원 촉구
[마르크 뤼터|mark-rutte] [나토|nato] 사무총장은 월요일 [한국|south-korea]이 [우크라이나|ukraine]에 무기를 지원해야 한다고 말했다. [뤼터|mark-rutte]는 이어 [일본|japan]을 방문한다. [블라디미르 푸틴|vladimir-putin] [러시아|russia] 대통령은 이에 반대했다. [푸틴|vladimir-putin]의 대변인은 [미국|united-states]과 [북한|north-korea]을 언급했다. [도널드 트럼프|donald-trump] [미국|united-states] 대통령도 [트럼프|donald-trump]의 측근과 함께 참석했다.`,
	uk: `Зустріч у Брюсселі
Президент [України|ukraine] [Володимир Зеленський|volodymyr-zelenskyy] зустрівся з генеральним секретарем [НАТО|nato] [Марком Рютте|mark-rutte]. За словами [Зеленського|volodymyr-zelenskyy], допомога [Україні|ukraine] зростає. Він подякував [Німеччині|germany] та [Польщі|poland]. [Володимир Путін|vladimir-putin] погрожував [Україні|ukraine], але [Путіну|vladimir-putin] не повірили. Президент [Франції|france] [Еммануель Макрон|emmanuel-macron] підтримав [Зеленського|volodymyr-zelenskyy]. [Європейський Союз|european-union] ухвалив санкції проти [Росії|russia].`,
	ru: `Переговоры в Москве
Президент [России|russia] [Владимир Путин|vladimir-putin] принял министра. По словам [Путина|vladimir-putin], переговоры с [Украиной|ukraine] продолжатся. Глава МИД [Сергей Лавров|sergey-lavrov] обвинил [НАТО|nato]. [Лавров|sergey-lavrov] встретится с коллегой из [Китая|china]. Президент [США|united-states] [Дональд Трамп|donald-trump] звонил [Владимиру Зеленскому|volodymyr-zelenskyy]. С [Трампом|donald-trump] говорил и президент [Франции|france] [Эммануэль Макрон|emmanuel-macron]. [Европейский союз|european-union] ввёл санкции.`,
	de: `Treffen in Brüssel
Bundeskanzler [Friedrich Merz|friedrich-merz] hat am Montag [Wolodymyr Selenskyj|volodymyr-zelenskyy] empfangen. [Selenskyj|volodymyr-zelenskyy] dankte [Deutschland|germany] und [Polen|poland]. Die Hilfe für die [Ukraine|ukraine] wachse, sagte [Merz|friedrich-merz]. [Merz'|friedrich-merz] Sprecher nannte [Frankreichs|france] Präsidenten [Emmanuel Macron|emmanuel-macron]. [Nato|nato]-Generalsekretär [Mark Rutte|mark-rutte] warnte vor [Russland|russia]. Kommissionspräsidentin [Ursula von der Leyen|ursula-von-der-leyen] reist nach [China|china]. [Von der Leyen|ursula-von-der-leyen] vertritt die [Europäische Union|european-union].`,
	fr: `Rencontre à Bruxelles
Le président [Emmanuel Macron|emmanuel-macron] a reçu lundi [Volodymyr Zelensky|volodymyr-zelenskyy]. M. [Macron|emmanuel-macron] a promis des armes à l’[Ukraine|ukraine]. Le secrétaire général de l’[OTAN|nato], [Mark Rutte|mark-rutte], a critiqué la [Russie|russia]. Selon M. [Zelensky|volodymyr-zelenskyy], l’[Allemagne|germany] et la [Pologne|poland] aideront. [Vladimir Poutine|vladimir-putin] a menacé les [États-Unis|united-states]. L’[Union européenne|european-union] d’[Ursula von der Leyen|ursula-von-der-leyen] a répondu à [Poutine|vladimir-putin].`,
	es: `Reunión en Bruselas
El presidente [Pedro Sánchez|pedro-sanchez] recibió el lunes a [Volodímir Zelenski|volodymyr-zelenskyy]. [Sánchez|pedro-sanchez] prometió ayuda a [Ucrania|ukraine]. El secretario general de la [OTAN|nato], [Mark Rutte|mark-rutte], criticó a [Rusia|russia]. Según [Zelenski|volodymyr-zelenskyy], [Alemania|germany] y [Polonia|poland] ayudarán. [Vladímir Putin|vladimir-putin] amenazó a [Estados Unidos|united-states]. La [Unión Europea|european-union] de [Ursula von der Leyen|ursula-von-der-leyen] respondió a [Putin|vladimir-putin].`,
	ar: `لقاء في بروكسل
التقى الرئيس الفرنسي [إيمانويل ماكرون|emmanuel-macron] الاثنين الرئيس الأوكراني [فولوديمير زيلينسكي|volodymyr-zelenskyy]. وقال [ماكرون|emmanuel-macron] إن المساعدات إلى [أوكرانيا|ukraine] ستستمر. وانتقد الأمين العام لحلف [الناتو|nato] [روسيا|russia]. وهدد [فلاديمير بوتين|vladimir-putin] [الولايات المتحدة|united-states]. وقال [بوتين|vladimir-putin] إن [الصين|china] و[ألمانيا|germany] ترفضان ذلك. ورد [الاتحاد الأوروبي|european-union] على [دونالد ترامب|donald-trump].`,
	zh: `布鲁塞尔会晤
[法国|france]总统[埃马纽埃尔·马克龙|emmanuel-macron]周一会见了[乌克兰|ukraine]总统[弗拉基米尔·泽连斯基|volodymyr-zelenskyy]。[马克龙|emmanuel-macron]承诺提供武器。[北约|nato]秘书长批评[俄罗斯|russia]。[泽连斯基|volodymyr-zelenskyy]感谢[德国|germany]和[波兰|poland]。[俄罗斯|russia]总统[弗拉基米尔·普京|vladimir-putin]警告[美国|united-states]。[普京|vladimir-putin]说，[习近平|xi-jinping]主席代表[中国|china]表示反对。[欧盟|european-union]作出回应。`,
	ja: `ブリュッセルで会談
[フランス|france]の[エマニュエル・マクロン|emmanuel-macron]大統領は月曜日、[ウクライナ|ukraine]の[ウォロディミル・ゼレンスキー|volodymyr-zelenskyy]大統領と会談した。[マクロン|emmanuel-macron]氏は武器の供与を約束した。[NATO|nato]の事務総長は[ロシア|russia]を批判した。[ゼレンスキー|volodymyr-zelenskyy]氏は[ドイツ|germany]と[ポーランド|poland]に感謝した。[ロシア|russia]の[ウラジーミル・プーチン|vladimir-putin]大統領は[米国|united-states]に警告した。[プーチン|vladimir-putin]氏に対し[中国|china]の[習近平|xi-jinping]国家主席は反対した。[日本|japan]の[高市早苗|sanae-takaichi]首相と[欧州連合|european-union]も応じた。`,
};

export interface MarkedPage {
	text: string;
	/** Offset and entity of each name, in order. */
	names: { start: number; surface: string; entity: string }[];
}

export function readMarked(marked: string): MarkedPage {
	const names: MarkedPage['names'] = [];
	let text = '';
	let from = 0;
	for (const match of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
		text += marked.slice(from, match.index);
		names.push({ start: text.length, surface: match[1]!, entity: match[2]! });
		text += match[1]!;
		from = match.index + match[0].length;
	}
	return { text: text + marked.slice(from), names };
}
