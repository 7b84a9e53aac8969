/** Tables that frame a note or a text are read as their paragraphs; no word and no remark is lost on the way. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '#domain/circular/blockText';
import { withoutFrames } from '#domain/circular/frames';
import { understand } from '#domain/circular/understand';
import type { Block, ReadText, Table } from '#domain/document/document';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readOf } from './blocks';

const english = [
  'SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING MEASURES IN ASIA',
  'No. NCT/CT/55',
  'The Secretariat of the Conference on Interaction and Confidence Building Measures in Asia (CICA) presents its compliments to the CICA Member States and has the honour to forward the draft Plan of Action on Bridges (SOC/2023/DRAFT/4).',
  'Comments are expected not later than 20 April 2023.',
  'The Secretariat avails itself of this opportunity to renew to the CICA Member States the assurances of its highest consideration.',
  'Astana, 3 April 2023',
];
const russian = [
  'СЕКРЕТАРИАТ СОВЕЩАНИЯ ПО ВЗАИМОДЕЙСТВИЮ И МЕРАМ ДОВЕРИЯ В АЗИИ',
  '№ NCT/CT/55',
  'Секретариат Совещания по взаимодействию и мерам доверия в Азии (СВМДА) свидетельствует свое уважение государствам-членам СВМДА и имеет честь направить проект Плана действий (SOC/2023/DRAFT/4).',
  'Замечания ожидаются не позднее 20 апреля 2023 года.',
  'Секретариат пользуется случаем, чтобы возобновить государствам-членам СВМДА уверения в своем весьма высоком уважении.',
  'Астана, 3 апреля 2023 года',
];
const plan = ['# Draft Plan of Action on Bridges', '1. To build bridges.'];

const cell = (...lines: readonly string[]) => ({ text: lines.join('\n'), marks: [], colspan: 1, rowspan: 1 });
const table = (...rows: readonly (readonly ReturnType<typeof cell>[])[]): Table => ({
  id: 't1',
  kind: 'table',
  rows: rows.map((cells) => ({ header: false, cells })),
});
const withTable = (first: Table, ...lines: readonly string[]): ReadText => {
  const rest = readOf(...lines);
  return { ...rest, blocks: [first, ...rest.blocks] };
};
const reading = (read: ReadText) => understand(withoutFrames(read), shippedProfiles);
const words = (blocks: readonly Block[]) => blocks.map(blockText).filter((text) => text !== '');

it('a note that never ends, in lines that all go on, holds nothing up', () => {
  const endless = Array.from({ length: 20_000 }, (_, at) => `line ${at} of words`);
  const begun = performance.now();
  reading(readOf(...english.slice(0, 3), ...endless));
  expect(performance.now() - begun).toBeLessThan(12_000);
}, 60_000);

describe('a note in a frame', () => {
  const plain = understand(readOf(...english, ...plan), shippedProfiles);

  it('says what it says without one', () => {
    const framed = reading(withTable(table([cell(...english)]), ...plan));
    expect(framed.note).toMatchObject({ reference: 'NCT/CT/55', place: 'Astana', date: '2023-04-03' });
    expect(framed.note?.deadlines).toEqual(plain.note?.deadlines);
    expect(framed.documents.map(({ title, symbol }) => [title, symbol])).toEqual([
      ['Draft Plan of Action on Bridges', 'SOC/2023/DRAFT/4'],
    ]);
  });

  it.each([
    ['in one row', table([cell(...english), cell(...russian)])],
    ['a row a paragraph', table(...english.map((line, at) => [cell(line), cell(russian[at] ?? '')]))],
  ])('may have a column for each language, %s', (_, both) => {
    const { note } = reading(withTable(both, ...plan));
    expect(note).toMatchObject({
      languages: ['en', 'ru'],
      reference: 'NCT/CT/55',
      date: '2023-04-03',
      mismatches: [],
    });
    expect(note?.versions.map(({ date, deadlines }) => [date, deadlines.length])).toEqual([
      ['2023-04-03', 1],
      ['2023-04-03', 1],
    ]);
  });

  it('may be one with what it encloses', () => {
    const { documents } = reading(withTable(table([cell(...english, 'DRAFT PLAN OF BRIDGES', 'Words.')])));
    expect(documents.map(({ title }) => title)).toEqual(['DRAFT PLAN OF BRIDGES']);
  });

  it('keeps its remarks at the words that they are about', () => {
    const read = withTable(table([cell(...english)]), ...plan);
    const remark = { block: 't1', quote: 'not later than', author: 'A', date: null, text: 'Too soon.' };
    const place = { block: 't1', page: 1, x0: 0, y0: 0, x1: 1, y1: 1 };
    const seam = { block: 't1', before: 'Comments are', after: 'expected not' };
    const told = withoutFrames({ ...read, annotations: [remark], places: [place], seams: [seam] });
    const about = told.blocks.find(({ id }) => id === told.annotations[0]?.block);
    expect(about).toMatchObject({ text: english[3] });
    expect(told.seams?.[0]?.block).toBe(about?.id);
    expect(told.blocks.map(({ id }) => id)).toContain(told.places?.[0]?.block);
  });
});

describe('a table that speaks of notes', () => {
  const isKept = (rows: Table, ...lines: readonly string[]) => {
    const read = withTable(rows, ...lines);
    return withoutFrames(read) === read;
  };

  it('stays a table where it quotes a salutation', () => {
    const quoting = table([
      cell('Opening'),
      cell('The Secretariat presents its compliments to the Member States'),
    ]);
    const both = table(
      [cell('Opening'), cell('“The Secretariat presents its compliments to …”')],
      [cell('End'), cell('“avails itself of this opportunity to renew …”')],
    );
    expect([isKept(quoting, ...plan), isKept(both, ...plan)]).toEqual([true, true]);
  });

  it('is a frame where the courtesy of its note stands below it', () => {
    expect(isKept(table([cell(...english.slice(0, 3))]), ...english.slice(3), ...plan)).toBe(false);
  });
});

describe('a text in a frame', () => {
  it('that is all there is in the file is read as paragraphs', () => {
    const { documents } = reading(
      withTable(table([cell('DRAFT PLAN OF BRIDGES', 'We,', '1. To build bridges.', '2. To keep them.')])),
    );
    expect(documents.map(({ title, blocks }) => [title, blocks.length])).toEqual([
      ['DRAFT PLAN OF BRIDGES', 4],
    ]);
  });

  it('stays a table beside other words', () => {
    const read = withTable(table([cell('Figures', 'Of the year')]), ...plan);
    expect(withoutFrames(read)).toBe(read);
  });

  it('may have its title in a table', () => {
    const { documents } = reading(
      withTable(table([cell('DRAFT PLAN OF BRIDGES')], [cell('Rev.2')]), 'The Parties shall build bridges.'),
    );
    expect(documents[0]).toMatchObject({ title: 'DRAFT PLAN OF BRIDGES', revision: 2 });
  });
});

it('loses no word, whatever the table', () => {
  const line = fc.constantFrom(...english, ...russian, 'Words.', '', '[words] (+IND)');
  const cells = fc.array(
    fc.array(line, { maxLength: 5 }).map((lines) => cell(...lines)),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
      const read = withTable(table(...rows), ...plan);
      const sorted = (blocks: readonly Block[]) => words(blocks).join(' ').split(/\s+/).sort();
      const told = withoutFrames(read);
      expect(sorted(told.blocks)).toEqual(sorted(read.blocks));
      expect(new Set(told.blocks.map(({ id }) => id)).size).toBe(told.blocks.length);
    }),
  );
});

it('reads a note in which changes were tracked as it is with all of them', () => {
  const typed = english.map((line) => `[${line}] (+SECRETARIA)`);
  const authors = [{ name: 'Secretariat', code: 'SECRETARIA', insertions: 6, deletions: 0 }];
  const { note } = reading({ ...readOf(...typed, ...plan), authors });
  expect(note).toMatchObject({ reference: 'NCT/CT/55', place: 'Astana', date: '2023-04-03' });
});
