import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#domain/circular/circular';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readText } from '#formats/text/readText';

const folder = path.resolve(__dirname, '../../../../shared/circulars');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: the real circulars are not at ${folder}; these tests did not run.`);

function circular(name: string): Reading {
  return understand(readText(readFileSync(path.join(folder, name), 'utf8')), shippedProfiles);
}

const deadlines = ({ note }: Reading) => note?.deadlines.map(({ kind, at }) => [kind, at]);
const titles = ({ documents }: Reading) => documents.map(({ title }) => title);

describe.skipIf(!isThere)('the real circulars', () => {
  it('NCT/CT/801: one draft with its symbol, three languages, registration and a meeting', () => {
    const reading = circular('note-NCT-CT-801.txt');
    expect(reading.note).toMatchObject({
      organisation: 'cica',
      reference: 'NCT/CT/801',
      place: 'Nur-Sultan',
      date: '2022-06-22',
      refersTo: [],
      enclosurePages: 7,
      languages: ['en', 'ru', 'kk'],
      mismatches: [],
    });
    expect(deadlines(reading)).toEqual([
      ['registration', '2022-06-30T23:59:59+06:00'],
      ['meeting', '2022-07-04T14:00:00+06:00'],
    ]);
    expect(reading.documents).toHaveLength(1);
    expect(reading.documents[0]).toMatchObject({
      title:
        'Draft CICA Plan of Action on the Implementation of the United Nations Global Counter-Terrorism Strategy',
      symbol: 'SOC/2021/DRAFT/3/Rev.2',
      revision: 2,
      status: 'circulated',
      language: 'en',
    });
    expect(reading.warnings).toEqual([]);
  });

  it('NCT/CT/801: every language version names the same deadlines and the same symbol', () => {
    const versions = circular('note-NCT-CT-801.txt').note?.versions ?? [];
    expect(versions.map(({ language }) => language)).toEqual(['en', 'ru', 'kk']);
    for (const version of versions) {
      expect(new Set(version.deadlines.map(({ kind }) => kind))).toEqual(
        new Set(['registration', 'meeting']),
      );
      expect(version.symbols).toEqual(['SOC/2021/DRAFT/3/Rev.2']);
    }
  });

  it('NCT/CID/696: comments before 1 July are due on 30 June, and the draft is revision 1', () => {
    const reading = circular('note-NCT-CID-696.txt');
    expect(deadlines(reading)).toEqual([['comments', '2024-06-30T23:59:59+05:00']]);
    expect(reading.note?.enclosurePages).toBe(5);
    expect(reading.documents).toHaveLength(1);
    expect(reading.documents[0]).toMatchObject({
      title:
        'Draft Concept paper on cooperation among the CICA Member States in the area of Combating Illicit Drugs',
      symbol: null,
      revision: 1,
      date: '2024-06',
      proposer: 'Proposal by the Islamic Republic of Iran',
    });
  });

  it('NCT/G/1501: silence until 11 January 2024 on a Concept Paper and an Action Plan', () => {
    const reading = circular('note-NCT-G-1501.txt');
    expect(reading.note?.refersTo).toEqual([{ reference: 'NCT/G/778', date: '2022-06-16' }]);
    expect(deadlines(reading)).toEqual([['silence', '2024-01-11T23:59:59+06:00']]);
    expect(titles(reading)).toEqual([
      'DRAFT CONCEPT PAPER on implementation of the CICA Confidence Building Measures in the priority area of New Challenges and Threats (general)',
      'ACTION PLAN on implementation of the CICA Confidence Building Measures in the priority area of New Challenges and Threats (general)',
    ]);
    expect(reading.documents.map(({ status }) => status)).toEqual(['silence', 'silence']);
    expect(reading.note?.mismatches).toEqual([]);
  });

  it('SOC/DOC/1289: eight documents, their symbols by their titles, and one of them under silence', () => {
    const reading = circular('note-SOC-DOC-1289.txt');
    expect(reading.documents.map(({ symbol, status }) => [symbol, status])).toEqual([
      [null, 'approved'],
      ['SUM/2022/DRAFT/6', 'circulated'],
      ['SUM/2022/DRAFT/7', 'circulated'],
      ['SUM/2022/DRAFT/8', 'silence'],
      [null, 'approved'],
      [null, 'approved'],
      [null, 'approved'],
      [null, 'approved'],
    ]);
    expect(titles(reading)[0]).toBe('DECISIONS OF THE SENIOR OFFICIALS COMMITTEE');
    expect(titles(reading)[6]).toBe(
      'CONCEPT PAPER on Implementation of Confidence Building Measures in the Human Dimension',
    );
    expect(reading.documents.map(({ date }) => date)).toEqual([
      '2022-10-11',
      null,
      null,
      null,
      '2022-10-11',
      '2022-10-11',
      '2022-10-11',
      null,
    ]);
    expect(deadlines(reading)).toEqual([
      ['silence', '2022-10-12T15:00:00+06:00'],
      ['meeting', '2022-10-12T23:59:59+06:00'],
    ]);
    expect(reading.warnings.map(({ code }) => code)).toEqual(['note.pagesInOneLanguage']);
  });

  it('the ASEAN declaration of 2024 is a document without a note, adopted on 9 October', () => {
    const reading = circular('asean-declaration-2024.txt');
    expect(reading).toMatchObject({ kind: 'document', note: null });
    expect(reading.documents).toHaveLength(1);
    expect(reading.documents[0]).toMatchObject({ status: 'approved', date: '2024-10-09', language: 'en' });
  });

  it.each([
    'note-NCT-CT-801.txt',
    'note-NCT-CID-696.txt',
    'note-NCT-G-1501.txt',
    'note-SOC-DOC-1289.txt',
    'asean-declaration-2024.txt',
  ])('%s: every block is in one note version or in one document, in the order of the file', (name) => {
    const read = readText(readFileSync(path.join(folder, name), 'utf8'));
    const { note, documents } = understand(read, shippedProfiles);
    const inNote = (note?.versions ?? []).flatMap(({ blocks }) => blocks);
    const enclosed = documents.flatMap(({ blocks }) => blocks);
    expect([...inNote, ...enclosed]).toEqual(read.blocks);
  });
});
