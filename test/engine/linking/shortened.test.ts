import { describe, expect, it } from 'vitest';
import { found } from '../world.ts';

/** Surfaces of bodies. */
const bodies = (text: string) =>
	found(text).filter((m) => /=(?:ministry|society|nato|world|european|un-|security|senate)/.test(m));
const MND = 'ministry-of-national-defense-of-south-korea';

describe('bodies on second mention', () => {
	it.each<[string, string, string[]]>([
		[
			'the Defense Ministry',
			'The South Korean Defense Ministry refused. The Defense Ministry spokesperson said so.',
			[`South Korean Defense Ministry=${MND}`, `Defense Ministry=${MND}`],
		],
		[
			'the Ministry',
			'The South Korean Defense Ministry refused. Officials at the Ministry said so.',
			[`South Korean Defense Ministry=${MND}`, `Ministry=${MND}`],
		],
		[
			'not in small letters: a description',
			'The South Korean Defense Ministry refused. The ministry said so.',
			[`South Korean Defense Ministry=${MND}`],
		],
		[
			'another country’s beside it',
			'The South Korean Defense Ministry refused. Bulgaria’s Defense Ministry agreed.',
			[`South Korean Defense Ministry=${MND}`],
		],
		[
			'two of the name in the story: silent from then on',
			'The South Korean Defense Ministry refused. The Polish Defense Ministry agreed. The Defense Ministry said more.',
			[`South Korean Defense Ministry=${MND}`],
		],
		[
			'its own country beside it',
			'The South Korean Defense Ministry refused. South Korea’s Defense Ministry said more.',
			[`South Korean Defense Ministry=${MND}`, `Defense Ministry=${MND}`],
		],
		[
			'a generic name after the full one',
			'The Ministry of National Defense of South Korea spoke. The Ministry of National Defense said no. Taiwan’s Ministry of National Defense agreed.',
			[`Ministry of National Defense of South Korea=${MND}`, `Ministry of National Defense=${MND}`],
		],
		[
			'of several countries’ and the world’s, the world’s',
			'The Security Council met. Russia’s Security Council met too.',
			['Security Council=un-security-council', 'Security Council=security-council-of-russia'],
		],
		[
			'unless a country’s was named before',
			'Russia’s Security Council met. The Security Council decided.',
			['Security Council=security-council-of-russia', 'Security Council=security-council-of-russia'],
		],
		[
			'with its state right before it',
			'South Korea Defense Ministry officials refused. South Korean Defense Ministry staff agreed.',
			[`South Korean Defense Ministry=${MND}`],
		],
		[
			'of the one country named that has such a body',
			'He went to the United States. The Senate refused.',
			['Senate=senate-us'],
		],
		[
			'not where another that has one is named',
			'He went to the United States and to France. The Senate refused.',
			[],
		],
		[
			'a generic name in a story about one country',
			'Russia said no. Russia moved its troops. The Defense Ministry refused.',
			['Defense Ministry=ministry-of-defence-of-russia'],
		],
		[
			'a generic name in a story about two',
			'Russia said no to Ukraine. Russia moved. Ukraine too. The Defense Ministry refused.',
			[],
		],
		['a generic name alone', 'The Defense Ministry refused.', []],
		[
			'a generic name with its country',
			'Russia’s Defense Ministry refused.',
			['Defense Ministry=ministry-of-defence-of-russia'],
		],
		['a generic name of another country', 'Ukraine’s Defense Ministry refused.', []],
		['a generic name of no known country', 'The Norwegian Ministry of Defence refused.', []],
		['a generic name and “of”', 'The Ministry of Defence of Ukraine refused.', []],
		[
			'the Society, but not a study',
			'The Society for International Politics Study wrote. The Study was long.',
			['Society for International Politics Study=society-for-international-politics-study'],
		],
	])('%s', (_, text, expected) => {
		expect(bodies(text)).toEqual(expected);
	});
});

describe('acronyms', () => {
	it.each<[string, string, string[]]>([
		[
			'introduced in brackets',
			'The Society for International Politics Study (SIPS) wrote. SIPS said more.',
			[
				'Society for International Politics Study=society-for-international-politics-study',
				'SIPS=society-for-international-politics-study',
				'SIPS=society-for-international-politics-study',
			],
		],
		[
			'not introduced',
			'The Society for International Politics Study wrote. SIPS said more.',
			['Society for International Politics Study=society-for-international-politics-study'],
		],
		['known', 'The WHO said so.', ['WHO=world-health-organization']],
		['introduced for another body', 'The Wales Hockey Organisation (WHO) met. The WHO said so.', []],
		['a word in small letters', 'They know who said so.', []],
	])('%s', (_, text, expected) => {
		expect(bodies(text)).toEqual(expected);
	});
});
