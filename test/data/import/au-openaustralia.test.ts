import { describe, expect, it } from 'vitest';
import { auOpenaustralia } from '../../../data/import/au-openaustralia.ts';
import { sourceFolder } from './source-folder.ts';

const { put, people, run } = sourceFolder('au-openaustralia');

const HOUSE_HEAD =
	'member count,person count,name,Division,State/Territory,Date of election,Type of election,Date ceased to be a Member,reason,Most recent party';
function imported({
	persons = ['1,X1,Jo Mary Example,,Joanna Mary Example,,,,,'],
	house = [],
	senate = [],
	ministers = [],
	shadows = [],
}: Partial<Record<'persons' | 'house' | 'senate' | 'ministers' | 'shadows', string[]>>) {
	put('people.csv', ['person count,aph id,name,birthday,alt name,,,,,', '', ...persons].join('\n'));
	put('representatives.csv', [HOUSE_HEAD, '', ...house].join('\n'));
	put('senators.csv', [HOUSE_HEAD, '', ...senate].join('\n'));
	put('ministers.csv', ['"Name","From","To","Ministers"', ',,,', ...ministers].join('\n'));
	put('shadow-ministers.csv', ['"Name","From","To","Shadow Ministers"', ',,,', ...shadows].join('\n'));
	return run(auOpenaustralia);
}

describe('au-openaustralia', () => {
	it('reads both ways to write dates, passes over comments, and joins rows that a change of party parted', () => {
		const { records, complaints, provenance } = imported({
			house: [
				'# Re-elected in 2025,,,,,,,,,',
				'5,,Joanna Mary Example,Lyons,Tas.,2.3.1996,,8.12.2025 ,changed_party,LIB',
				'6,,Joanna Mary Example,Lyons,Tas.,8.12.2025,changed_party,,still_in_office,PHON',
			],
			ministers: ['Senator the Hon Dr Jo Example AM MP,11/03/1996,09/10/1997,"Minister for Defence"'],
		});
		expect(complaints).toEqual([]);
		expect(records).toEqual([
			{
				id: 'jo-example-au-person-1',
				kind: 'person',
				name: 'Jo Example',
				family: 'Example',
				country: 'au',
				roles: [
					{
						title: 'Member of the House of Representatives of Australia',
						office: 'legislator',
						country: 'au',
						start: '1996-03-02',
						checked: '2025-12-08',
					},
					{
						title: 'Minister for Defence of Australia',
						office: 'defence-minister',
						country: 'au',
						start: '1996-03-11',
						end: '1997-10-09',
						checked: '1997-10-09',
						sources: ['parliament-of-australia-ministers-1997-10-09'],
					},
				],
				affiliations: [{ name: "Pauline Hanson's One Nation" }],
				cites: ['parliament-of-australia-representatives-2025-12-08'],
				checked: '2025-12-08',
			},
		]);
		expect(provenance.date).toBe('2025-12-08');
	});

	it.each([
		['5,,Joanna Mary Example,Lyons,Tas.,31.2.1996,,,still_in_office,LIB', '"31.2.1996" is no date'],
		[
			'5,,Joanna Mary Example,Lyons,Tas.,2.3.1996,,,retired,LIB',
			'has neither or both of an end and "still_in_office"',
		],
		[
			'5,,Joanna Mary Example,Lyons,Tas.,2.3.1996,,1.3.1995,retired,LIB',
			'ends on 1995-03-01, before it starts on 1996-03-02',
		],
		[
			'5,,Nobody Known,Lyons,Tas.,2.3.1996,,,still_in_office,LIB',
			'"Nobody Known" is nobody, or more than one, of people.csv',
		],
	])('reports %s', (row, complaint) => {
		const { records, complaints } = imported({ house: [row] });
		expect(records).toEqual([]);
		expect(complaints).toEqual([`representatives.csv:3 ${complaint}`]);
	});

	it('gives a row to neither of two people of one name', () => {
		const { records, complaints } = imported({
			persons: ['1,,Robert James Brown,1933-12-02,,', '2,,Bob James Brown,1944-12-27,Robert James Brown,'],
			senate: ['5,,Robert James Brown,,Tas.,2.3.1996,,,still_in_office,GRN'],
		});
		expect(records).toEqual([]);
		expect(complaints).toHaveLength(1);
	});

	it('leaves junior posts out and keeps family names of two words', () => {
		const { records, complaints } = imported({
			persons: ['1,,Richard Luigi Di Natale,,,,'],
			senate: ['5,,Richard Luigi Di Natale,,Vic.,1.7.2011,,26.8.2020,resigned,GRN'],
			shadows: ['Richard Di Natale MP,17/02/2013,,"Shadow Assistant Minister for Housing"'],
		});
		expect(records[0]).toMatchObject({ name: 'Richard Di Natale', family: 'Di Natale' });
		expect(complaints).toEqual([
			'shadow-ministers.csv:3 "Shadow Assistant Minister for Housing" is left out as a junior post',
		]);
	});

	it('knows a member by a federal seat of the same years, and not by one of a state', () => {
		const person = (position: string) => ({
			qid: 'Q9',
			names: ['Jo Example'],
			terms: [
				{ src: 'australia-cabinet', kind: 'legislature', position, start: '1998-02-21', end: '2016-07-15' },
			],
		});
		const house = ['5,,Joanna Mary Example,Lyons,Tas.,2.3.1996,,8.12.2005,retired,LIB'];
		people([person('Member of the House of Representatives')]);
		expect(imported({ house }).records[0]?.wikidata).toBe('Q9');
		people([person('Member of the Queensland Legislative Assembly')]);
		expect(imported({ house }).records[0]).not.toHaveProperty('wikidata');
	});
});
