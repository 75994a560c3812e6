/**
 * Realistic names for benchmarks, from a seed: full names of people in six scripts with the frequencies of the
 * world's names (few given names carry many people, most surnames few), and names of bodies. Twelve aliases in a
 * hundred are shared by 2 to 20 entities, mostly by two, since namesakes are what the index is about.
 */
import type { CaseRule, NameKind } from '../src/model/entity.ts';
import type { AliasEntry, EntityFacts, Lexicon } from '../src/model/lexicon.ts';

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

interface Script {
	/** Share of people. */
	share: number;
	onsets: string[];
	middles: string[];
	codas: string[];
	/** Syllables of a given name and of a surname. */
	given: [least: number, most: number];
	family: [least: number, most: number];
	capital: boolean;
	join: (given: string, family: string) => string;
}

const split = (text: string) => text.split(' ');
const western = (given: string, family: string) => `${given} ${family}`;
const together = (given: string, family: string) => family + given;

const SCRIPTS: Script[] = [
	{
		share: 0.7,
		onsets: split('b br c ch cl d dr f fr g gr h j k kl l m n p pr r s sh st t tr v w z th y'),
		middles: split('a e i o u ai ei au ou ia ie é ö ü ã'),
		codas: split('n r l s m t nd rt ck ng ll x k'),
		given: [1, 3],
		family: [2, 4],
		capital: true,
		join: western,
	},
	{
		share: 0.09,
		onsets: split('б в г д ж з к л м н п р с т х ц ч ш'),
		middles: split('а е и о у я ю і'),
		codas: split('н р л с в й к м'),
		given: [2, 3],
		family: [2, 4],
		capital: true,
		join: western,
	},
	{
		share: 0.07,
		onsets: split('ب ت ج ح خ د ر ز س ش ص ط ع ف ق ك ل م ن ه'),
		middles: split('ا ي و'),
		codas: split('د ر م ن ل ف ق'),
		given: [1, 3],
		family: [2, 3],
		capital: false,
		join: western,
	},
	{
		share: 0.07,
		onsets: split(
			'김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남',
		),
		middles: [''],
		codas: split('민 서 준 지 우 현 영 수 진 호 성 은 혜 재 태 경 동 미 상 희'),
		given: [1, 1],
		family: [1, 1],
		capital: false,
		join: together,
	},
	{
		share: 0.07,
		onsets: split(
			'王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 林 郭 何 高 罗 郑 梁 谢 宋 唐 许 邓 冯 韩 曹',
		),
		middles: split('伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平 刚 桂 英 华 文 建 国 志'),
		codas: split('伟 芳 敏 静 强 磊 军 勇 杰 涛 明 超 平 刚 英 华 文 国 山 海'),
		given: [1, 1],
		family: [1, 1],
		capital: false,
		join: together,
	},
];

const BODIES = split('Ministry Bank Institute Council Party Federation University Agency Union Committee');
const FIELDS = split(
	'Defense Finance Trade Health Education Science Labour Energy Justice Culture Transport Sport',
);
/** Distinct given names and surnames of a script; the numbers of a large country. */
const GIVEN_NAMES = 12_000;
const SURNAMES = 160_000;
/** Exponent of the frequencies: the commonest surname is carried by some three in a thousand. */
const STEEPNESS = 2.2;
/** Share of aliases with 2 to 20 candidates. */
const SHARED = 0.12;
/** Exponent of the number of namesakes: six in ten shared names have two bearers, one in eight more than ten. */
const FEW_NAMESAKES = 6;

/** A lexicon of `count` distinct aliases. The same seed and count give the same. */
export function realisticLexicon(count: number, seed = 1): Lexicon {
	const random = createRandom(seed);
	const below = (n: number) => Math.floor(random() * n);
	const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;

	function syllables({ onsets, middles, codas }: Script, n: number): string {
		let made = '';
		for (let k = 0; k < n; k++) made += pick(onsets) + pick(middles);
		return made + (random() < 0.7 ? pick(codas) : '');
	}
	function pool(script: Script, size: number, [least, most]: [number, number]): string[] {
		return Array.from({ length: size }, () => {
			const word = syllables(script, least + below(most - least + 1));
			return script.capital ? word[0]!.toUpperCase() + word.slice(1) : word;
		});
	}
	const scale = Math.min(1, count / 400_000 + 0.02);
	const pools = SCRIPTS.map((script) => ({
		script,
		given: pool(script, Math.ceil(GIVEN_NAMES * scale), script.given),
		family: pool(script, Math.ceil(SURNAMES * scale), script.family),
	}));
	const common = (items: readonly string[]): string =>
		items[Math.floor(items.length * random() ** STEEPNESS)]!;
	function person(): string {
		let rest = random();
		const chosen =
			pools.find(({ script }) => {
				rest -= script.share;
				return rest < 0;
			}) ?? pools[0]!;
		const { script, given, family } = chosen;
		if (script.join === together) return together(syllables(script, 1) + pick(script.codas), common(family));
		const initial = script.capital && random() < 0.08;
		const middle = initial ? ` ${'ABCDEFGHJKLMNPRSTVW'[below(19)]!}.` : '';
		const double = random() < 0.04 ? `-${common(family)}` : '';
		return script.join(common(given) + middle, common(family) + double);
	}
	const body = (): string =>
		random() < 0.1
			? Array.from({ length: 3 + below(4) }, () => 'ABCDEFGHIJKLMNOPRSTUVW'[below(22)]).join('')
			: `${pick(BODIES)} of ${random() < 0.5 ? `${pick(FIELDS)} of ` : ''}${common(pools[0]!.family)}`;

	const aliases = new Map<string, AliasEntry>();
	let row = 0;
	while (aliases.size < count) {
		const isBody = random() < 0.1;
		const alias = isBody ? body() : person();
		if (aliases.has(alias)) continue;
		const acronym = /^[A-Z]{3,}$/.test(alias);
		const kind: NameKind = acronym ? 'acronym' : random() < 0.8 ? 'name' : 'also';
		const rule: CaseRule = acronym ? 'exact' : 'name';
		const many = random() < SHARED ? 2 + Math.floor(19 * random() ** FEW_NAMESAKES) : 1;
		aliases.set(alias, {
			alias,
			candidates: Array.from({ length: many }, () => ({ entity: row++, kind, case: rule })),
		});
	}
	const entities: EntityFacts[] = Array.from({ length: row }, (_, n) => ({
		id: `entity-${String(n).padStart(8, '0')}`,
		kind: 'person',
		name: 'Somebody',
		prior: 0.5,
		tenures: [],
		topics: [],
	}));
	return { aliases: [...aliases.values()], entities };
}
