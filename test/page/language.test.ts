import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/page/language.ts';
import { documentOf } from './documents.ts';

const ENGLISH =
	'The minister said that the plan for the harbour was not what the town had asked for, and that it would wait.';
const GERMAN =
	'Der Minister sagte, dass der Plan für den Hafen nicht das ist, was die Stadt wollte, und er wird mit der Bahn warten.';
const RUSSIAN =
	'Министр сказал, что план строительства порта не соответствует тому, о чём просил город, и придётся ждать.';
const UKRAINIAN =
	'Міністр сказав, що план будівництва порту не відповідає тому, про що просило місто, і доведеться чекати її.';
const ARABIC =
	'قال الوزير إن خطة الميناء لا تطابق ما طلبته المدينة وإن على الجميع أن ينتظروا قليلا قبل البت في الأمر';
const PERSIAN =
	'وزیر گفت که طرح بندر با آنچه شهر خواسته بود مطابقت ندارد و همه باید پیش از تصمیم گیری کمی صبر کنند چرا';
const KOREAN =
	'장관은 항구 계획이 도시가 요청한 것과 다르다고 말했으며 모두가 조금 더 기다려야 한다고 덧붙였다 그리고 다시 말했다';
const JAPANESE =
	'大臣は港の計画が市の求めたものとは異なると述べ、決定までもう少し待つ必要があると付け加えた。関係者は協議を続ける。';
const CHINESE =
	'部长表示港口计划与城市要求不符大家需要再等一段时间才能作出决定他补充说有关各方将继续就此事进行磋商直到达成一致为止';

describe('languageOf', () => {
	it.each<[attributes: string, text: string, expected: string]>([
		['lang="en-GB"', ENGLISH, 'en'],
		['lang="pt_BR"', ENGLISH, 'pt'],
		// Templates that were never translated.
		['lang="en"', KOREAN, 'ko'],
		['lang="en"', RUSSIAN, 'ru'],
		['lang="en"', UKRAINIAN, 'uk'],
		['lang="ko"', ENGLISH, 'en'],
		['lang="sr"', RUSSIAN, 'sr'],
		['lang="fa"', ARABIC, 'fa'],
		['', ENGLISH, 'en'],
		['', GERMAN, 'de'],
		['', ARABIC, 'ar'],
		['', PERSIAN, 'fa'],
		['', JAPANESE, 'ja'],
		['', CHINESE, 'zh'],
		['lang=""', 'qzx wvk', 'und'],
		['', '', 'und'],
		['lang="x-klingon"', '', 'und'],
	])('<html %s> %j is %s', (attributes, text, expected) => {
		expect(languageOf(documentOf(`<html ${attributes}><body></body></html>`), text)).toBe(expected);
	});

	it('reads meta tags where the root says nothing', () => {
		const document = documentOf(
			'<html><head><meta http-equiv="content-language" content="de-AT"></head></html>',
		);
		expect(languageOf(document, GERMAN)).toBe('de');
	});
});
