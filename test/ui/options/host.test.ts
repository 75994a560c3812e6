import { expect, test } from 'vitest';
import { hostFrom } from '../../../src/ui/options/host.ts';

test.each([
	['news.example', 'news.example'],
	['  News.Example ', 'news.example'],
	['www.news.example', 'news.example'],
	['https://www.news.example/a/b?c#d', 'news.example'],
	['news.example/politics', 'news.example'],
	['news.example.', 'news.example'],
	['www.www.news.example', 'news.example'],
	['www.com', 'www.com'],
	['news.example:8080', 'news.example'],
	['новини.example', 'xn--b1amarcd.example'],
	['127.0.0.1', '127.0.0.1'],
	['*.news.example', 'news.example'],
	['*://*.news.example/*', 'news.example'],
	['*://news.example/*', 'news.example'],
	['*://*/*', undefined],
	['news', undefined],
	['', undefined],
	['two words.example', undefined],
	['*.example', undefined],
	['javascript:alert(1)', undefined],
	['mailto:a@b.example', undefined],
	[`${'a'.repeat(300)}.example`, undefined],
])('%s', (text, expected) => {
	expect(hostFrom(text)).toBe(expected);
});
