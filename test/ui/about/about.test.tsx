// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { AboutData } from '../../../src/model/about.ts';
import { About } from '../../../src/ui/about/about.tsx';

const data: AboutData = {
	written: { person: 170, organisation: 66, state: 44, outlet: 45 },
	citedPages: 1234,
	sources: [
		{
			name: 'one',
			publisher: 'First Publisher',
			url: 'https://one.example/',
			version: 'one @ 0123abc',
			date: '2026-07-23',
			licence: 'CC0 1.0',
			records: 12345,
		},
		{
			name: 'two',
			publisher: 'Second Publisher',
			url: 'javascript:alert(1)',
			version: '2',
			date: '2023',
			licence: 'MIT',
			records: 1,
		},
	],
};

it('lists every source with publisher, version, date and terms, and links addresses of the web alone', () => {
	render(<About data={data} theme="light" textSize="medium" />, document.body);
	const entries = [...document.querySelectorAll('.sources > li')];
	expect(entries.map((entry) => entry.textContent)).toEqual([
		'First Publisher12,345 records, up to 23 July 2026Terms: CC0 1.0one: one @ 0123abc',
		'Second Publisher1 record, up to 2023Terms: MITtwo: 2',
	]);
	const links = [...document.querySelectorAll('a')];
	expect(
		links.map((link) => [link.getAttribute('href'), link.rel, link.getAttribute('referrerpolicy')]),
	).toEqual([['https://one.example/', 'noreferrer noopener', 'no-referrer']]);
	expect(document.querySelector('.counts')?.textContent).toContain('people170');
	expect(document.querySelectorAll('h1')).toHaveLength(1);
});
