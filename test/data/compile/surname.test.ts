import { expect, it } from 'vitest';
import { surnameIn } from '../../../data/compile/surname.ts';

it.each([
	['Єнс Столтенберг', 'Jens Stoltenberg', 'Stoltenberg', 'no', 'Столтенберг'],
	['延斯·斯托尔滕贝格', 'Jens Stoltenberg', 'Stoltenberg', 'no', '斯托尔滕贝格'],
	['옌스 스톨텐베르그', 'Jens Stoltenberg', 'Stoltenberg', 'no', '스톨텐베르그'],
	// East Asian languages name these family first.
	['기시다 후미오', 'Fumio Kishida', 'Kishida', 'jp', '기시다'],
	['岸田 文雄', 'Fumio Kishida', 'Kishida', 'jp', '岸田'],
	['오르반 빅토르', 'Viktor Orbán', 'Orbán', 'hu', '오르반'],
	// Others keep their order for them.
	['Фумио Кисида', 'Fumio Kishida', 'Kishida', 'jp', 'Кисида'],
	['Ким Чен Ын', 'Kim Jong Un', 'Kim', 'kp', 'Ким'],
	['岸田文雄', 'Fumio Kishida', 'Kishida', 'jp', undefined],
	['ゼレンスキー', 'Volodymyr Zelenskyy', 'Zelenskyy', 'ua', undefined],
	['Урсула фон дер Ляйен', 'Ursula von der Leyen', 'von der Leyen', 'de', 'фон дер Ляйен'],
	['Muammar Qaddafi', 'Muammar Gaddafi', 'Gaddafi', 'ly', 'Qaddafi'],
	['Orbán Viktor', 'Viktor Orbán', 'Orbán', 'hu', 'Orbán'],
	['Mohammed bin Salman Al Saud', 'Mohammed bin Salman', 'bin Salman', 'sa', undefined],
	['John Roe Jr.', 'John Roe', 'Roe', 'us', 'Roe'],
	['Си Цзиньпин', 'Xi Jinping', 'Xi', 'cn', 'Си'],
	['尹 錫悦', 'Yoon Suk Yeol', 'Yoon', 'kr', undefined],
])('%s (%s)', (other, name, family, country, surname) => {
	expect(surnameIn(other, { name, family, country })).toBe(surname);
});
