import { expect, it } from 'vitest';
import { deniedBecause, sourceHost } from '../../../data/lint/source-host.ts';
import { found, person, source } from './entry.ts';

it.each([
	['en.wikipedia.org', true],
	['wiki2.org', true],
	['en.wikipedia.beta.example', true],
	['www.wikidata.org', false],
	['wikileaks.org', false],
	['someone.substack.com', true],
	['notsubstack.com', false],
	['www.world-today-news.com', true],
	['www.reuters.com', false],
	['msn.com', true],
	['pravda.com.ua', false],
])('%s is denied: %s', (host, denied) => {
	expect(deniedBecause(host) !== undefined).toBe(denied);
});

it('says why, and notes plain http', () => {
	const at = (url: string) => person({ sources: { a: source({ url }) } });
	expect(found(sourceHost, person())).toEqual([]);
	expect(found(sourceHost, at('https://medium.com/x'))).toEqual([
		'sources.a.url: is no source here (blogs without an editor)',
	]);
	expect(found(sourceHost, at('http://kcna.kp/x'))).toEqual(['sources.a.url: is not https']);
	expect(found(sourceHost, at('https://'))).toEqual(['sources.a.url: is no address']);
});
