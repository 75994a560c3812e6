/** The pipeline in other languages, with the dataset's native and transliterated names. Own sentences. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileDataset } from '../../data/compile/compile.ts';
import { createMatcher } from '../../src/engine/index/matcher.ts';
import { tableOf } from '../../src/engine/index/plain-table.ts';
import { annotate } from '../../src/engine/linking/annotate.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';

const { lexicon, topics, meta } = compileDataset({ root: join(import.meta.dirname, '../..') });
const linking = {
	matcher: createMatcher(lexicon),
	entities: tableOf(lexicon.entities),
	topics,
	datasetDate: meta.date,
};

it.each<[string, string, string[], string[]]>([
	[
		'ko',
		'나토 사무총장, 군사지원 확대 촉구\n옌스 스톨텐베르그 나토 사무총장은 서울에서 한국이 우크라이나에 무기를 지원해야 한다고 말했다. 스톨텐베르그는 일본도 방문한다.',
		[
			'나토=nato',
			'옌스 스톨텐베르그=jens-stoltenberg',
			'한국=south-korea',
			'우크라이나=ukraine',
			'스톨텐베르그=jens-stoltenberg',
		],
		['서울'],
	],
	[
		'uk',
		'Столтенберг закликав передати зброю Україні\nГенеральний секретар НАТО Єнс Столтенберг заявив це в Сеулі. Столтенберг поїхав. Посол України Дмитро Пономаренко подякував.',
		[
			'Столтенберг=jens-stoltenberg',
			'НАТО=nato',
			'Єнс Столтенберг=jens-stoltenberg',
			'України=ukraine',
			'Дмитро Пономаренко=dmytro-ponomarenko',
		],
		['Сеулі'],
	],
	[
		'ru',
		'Столтенберг призвал поставлять оружие Украине\nГенсек НАТО Йенс Столтенберг заявил это в Сеуле. По словам Столтенберга, Владимир Путин готовится к войне. Президент России молчит.',
		[
			'НАТО=nato',
			'Йенс Столтенберг=jens-stoltenberg',
			'Столтенберга=jens-stoltenberg',
			'Владимир Путин=vladimir-putin',
			'России=russia',
		],
		['Сеуле'],
	],
	[
		'de',
		'Stoltenberg fordert Waffen für die Ukraine\nNato-Generalsekretär Jens Stoltenberg will, dass Südkorea Waffen liefert. Bundeskanzler Olaf Scholz schwieg. Herr Scholz reist nach China. Olena Scholz bleibt.',
		[
			'Stoltenberg=jens-stoltenberg',
			'Nato=nato',
			'Jens Stoltenberg=jens-stoltenberg',
			'Südkorea=south-korea',
			'Olaf Scholz=olaf-scholz',
			'Scholz=olaf-scholz',
			'China=china',
		],
		[],
	],
	[
		'fr',
		'M. Stoltenberg presse Séoul\nLe secrétaire général de l’OTAN, Jens Stoltenberg, veut des armes pour l’Ukraine. M. Stoltenberg a vu Emmanuel Macron.',
		['Stoltenberg=jens-stoltenberg', 'OTAN=nato', 'Ukraine=ukraine', 'Emmanuel Macron=emmanuel-macron'],
		['Séoul'],
	],
	[
		'ja',
		'NATO事務総長、軍事支援を要請\nイェンス・ストルテンベルグ事務総長は韓国に対しウクライナへの武器供与を求めた。ストルテンベルグ氏は日本も訪問する。',
		[
			'NATO=nato',
			'イェンス・ストルテンベルグ=jens-stoltenberg',
			'韓国=south-korea',
			'ウクライナ=ukraine',
			'ストルテンベルグ=jens-stoltenberg',
			'日本=japan',
		],
		[],
	],
	[
		'zh',
		'北约秘书长呼吁军援乌克兰\n北约秘书长延斯·斯托尔滕贝格在首尔呼吁韩国提供武器。斯托尔滕贝格随后访问日本。',
		[
			'北约=nato',
			'乌克兰=ukraine',
			'延斯·斯托尔滕贝格=jens-stoltenberg',
			'韩国=south-korea',
			'斯托尔滕贝格=jens-stoltenberg',
		],
		['首尔'],
	],
])('%s', (lang, text, expected, silent) => {
	const { mentions } = annotate(articleOf(text, { lang, date: '2023-01-31' }), linking);
	const found = mentions.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
	for (const mention of expected) expect(found).toContain(mention);
	for (const surface of silent) expect(found.filter((m) => m.startsWith(`${surface}=`))).toEqual([]);
	expect(mentions.filter(({ certainty }) => certainty !== 'sure')).toEqual([]);
});
