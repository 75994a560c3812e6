import { describe, expect, it } from 'vitest';
import { inflect } from '../../../src/engine/text/inflect.ts';

describe('declined forms', () => {
	it.each<[string, string, string]>([
		['Столтенберг', 'ru', 'Столтенберга Столтенбергу Столтенбергом Столтенберге'],
		['Зеленский', 'ru', 'Зеленского Зеленскому Зеленским Зеленском'],
		['Путин', 'ru', 'Путина Путину Путиным Путине'],
		['Подоляк', 'ru', 'Подоляка Подоляку Подоляком Подоляке'],
		['Сергей', 'ru', 'Сергея Сергею Сергеем Сергее'],
		['Россия', 'ru', 'России Россию Россией'],
		['Польша', 'ru', 'Польши Польше Польшу Польшей'],
		['Корея', 'ru', 'Кореи Корее Корею Кореей'],
		['Китай', 'ru', 'Китая Китаю Китаем Китае'],
		['Шевченко', 'ru', ''],
		['Столтенберг', 'uk', 'Столтенберга Столтенбергу Столтенбергом Столтенбергові'],
		['Зеленський', 'uk', 'Зеленського Зеленському Зеленським'],
		['Шевченко', 'uk', 'Шевченка Шевченку Шевченком Шевченкові'],
		['Україна', 'uk', 'України Україні Україну Україною'],
		['Польща', 'uk', 'Польщі Польщу Польщею'],
		['Росія', 'uk', 'Росії Росію Росією'],
	])('%s (%s)', (name, lang, expected) => {
		expect(inflect(name, lang)).toEqual(expect.arrayContaining(expected.split(' ').filter(Boolean)));
		if (expected === '') expect(inflect(name, lang)).toEqual([]);
	});

	it('decline the words of a name together', () => {
		expect(inflect('Йенс Столтенберг', 'ru')).toEqual([
			'Йенса Столтенберга',
			'Йенсу Столтенбергу',
			'Йенсом Столтенбергом',
			'Йенсе Столтенберге',
		]);
		expect(inflect('Мария Захарова', 'ru')).toContain('Марии Захаровой');
		expect(inflect('Южная Корея', 'ru')).toContain('Южной Кореи');
		expect(inflect('Південна Корея', 'uk')).toContain('Південної Кореї');
		expect(inflect('Дмитро Кулеба', 'uk')).toContain('Дмитра Кулеби');
	});

	it('leave a woman’s surname in a consonant', () => {
		expect(inflect('Ангела Меркель', 'ru')).toContain('Ангелы Меркель');
	});

	it('of a body are those of its head', () => {
		expect(inflect('Министерство обороны', 'ru')).toContain('Министерства обороны');
		expect(inflect('Міністерство оборони України', 'uk')).toContain('Міністерству оборони України');
	});

	it.each([
		['Jens Stoltenberg', 'en'],
		['Столтенберг', 'bg'],
		['Совет Безопасности ООН', 'ru'],
		['ООН', 'ru'],
	])('%s (%s) has none', (name, lang) => {
		expect(inflect(name, lang)).toEqual([]);
	});
});
