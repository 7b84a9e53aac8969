/** Corrections at the edges of a reading: blocks that do not tell their places, tables, footnotes, no note. */

import { describe, expect, test } from 'vitest';
import {
  applyCorrection,
  changeBlockKind,
  changeFacts,
  changeLabel,
  editTexts,
  joinDocuments,
  partsOf,
  splitDocument,
} from '#domain/circular/corrections';
import type { Block, Footnote, Heading, Paragraph, Table } from '#domain/document/document';
import { documentOf, readingOf, versionOf } from './readings';

const paragraph = (id: string, text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  id,
  kind: 'paragraph',
  text,
  marks: [],
  label: null,
  level: 0,
  ...more,
});
const cell = (text: string) => ({ text, marks: [], colspan: 1, rowspan: 1 });
const table: Table = {
  id: 't1',
  kind: 'table',
  rows: [
    { header: true, cells: [cell('State'), cell('Boats')] },
    { header: false, cells: [cell('Utopia'), cell('3 [boats')] },
  ],
};
const ids = (blocks: readonly Block[]) => blocks.map(({ id }) => id);
const only = (reading: ReturnType<typeof readingOf>) => reading.documents[0]?.blocks[0];

describe('the parts of a file', () => {
  test('are the versions first where the blocks do not tell where they stand', () => {
    const reading = readingOf(
      [versionOf([paragraph('n', 'A note.')])],
      [documentOf([paragraph('d', 'A text.')])],
    );
    expect(partsOf(reading).map(({ kind }) => kind)).toEqual(['version', 'document']);
  });

  test('that begin on one page stand in the order in which they end', () => {
    const at = (id: string, page: number) => paragraph(id, id, { source: { at: page } });
    const reading = readingOf(
      [],
      [documentOf([at('c', 2), at('d', 4)]), documentOf([at('a', 2), at('b', 2)])],
    );
    expect(partsOf(reading).map(({ blocks }) => ids(blocks))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('a text cut from a file without note has no status of a circular', () => {
    const text = { ...documentOf([paragraph('a', 'One.'), paragraph('b', 'Two.')]), status: null };
    expect(splitDocument(readingOf([], [text]), 'b').documents.map(({ status }) => status)).toEqual([
      null,
      null,
    ]);
  });

  test('a text joined to another gives it what that does not state, and takes nothing from it', () => {
    const bare = { ...documentOf([paragraph('a', 'One.')]), title: null, status: null, language: null };
    const full = {
      ...documentOf([paragraph('b', 'Two.')]),
      date: '2031-04-01',
      proposer: 'Utopia',
      revision: 2,
    };
    expect(joinDocuments(readingOf([], [bare, full]), 1).documents).toMatchObject([
      {
        title: 'A text',
        status: 'circulated',
        language: 'en',
        date: '2031-04-01',
        proposer: 'Utopia',
        revision: 2,
      },
    ]);
    expect(joinDocuments(readingOf([], [full, bare]), 1).documents).toMatchObject([
      { title: 'A text', date: '2031-04-01', revision: 2 },
    ]);
  });

  test('facts of a text that is not there change nothing', () => {
    const reading = readingOf([], [documentOf([paragraph('a', 'One.')])]);
    expect(changeFacts(reading, 4, { title: 'Another' }).documents).toEqual(reading.documents);
    expect(
      applyCorrection(reading, { kind: 'facts', index: 0, facts: { title: 'Another' } }).documents[0]?.title,
    ).toBe('Another');
  });
});

describe('the shape of a block', () => {
  const heading: Heading = {
    id: 'a',
    kind: 'heading',
    level: 1,
    label: null,
    text: 'Aims',
    marks: [],
    align: 'center',
  };

  test('keeps how the block is aligned, and has no place where it had none', () => {
    const changed = changeBlockKind(readingOf([], [documentOf([heading])]), 'a', {
      kind: 'paragraph',
      level: 1,
    });
    expect(only(changed)).toEqual({
      id: 'a',
      kind: 'paragraph',
      level: 1,
      label: null,
      text: 'Aims',
      marks: [],
      align: 'center',
    });
  });

  test('stays a footnote where it is one, and a table where it is one', () => {
    const footnote: Footnote = { id: 'f', kind: 'footnote', note: '1', text: 'A reason.', marks: [] };
    const reading = readingOf([], [documentOf([footnote]), documentOf([table])]);
    const asFootnote = changeBlockKind(reading, 'f', { kind: 'footnote' });
    expect(only(asFootnote)).toEqual(footnote);
    expect(changeBlockKind(reading, 't1', { kind: 'heading', level: 1 }).documents[1]?.blocks).toEqual([
      table,
    ]);
    expect(only(changeLabel(reading, 'f', '2.'))).toEqual(footnote);
  });

  test('of a footnote becomes a paragraph that bears the mark as its label', () => {
    const footnote: Footnote = { id: 'f', kind: 'footnote', note: '1', text: 'A reason.', marks: [] };
    const changed = changeBlockKind(readingOf([], [documentOf([footnote])]), 'f', {
      kind: 'paragraph',
      level: 0,
    });
    expect(only(changed)).toMatchObject({ kind: 'paragraph', label: '1', text: 'A reason.' });
  });

  test('of a paragraph without any mark becomes a footnote with a star', () => {
    const changed = changeBlockKind(readingOf([], [documentOf([paragraph('a', 'A reason.')])]), 'a', {
      kind: 'footnote',
    });
    expect(only(changed)).toMatchObject({ kind: 'footnote', note: '*', text: 'A reason.' });
  });
});

describe('the label of a block', () => {
  test('is taken out of the words that begin with it, with or without a space', () => {
    const reading = readingOf([], [documentOf([paragraph('a', '2.To act.')])]);
    expect(only(changeLabel(reading, 'a', '2.'))).toMatchObject({ label: '2.', text: 'To act.' });
    expect(only(changeLabel(reading, 'a', '3.'))).toMatchObject({ label: '3.', text: '2.To act.' });
    expect(only(changeLabel(reading, 'a', ' '))).toMatchObject({ label: null, text: '2.To act.' });
  });

  test('goes back to the front of the words when it is taken away', () => {
    const reading = readingOf([], [documentOf([paragraph('a', 'To act.', { label: '2.' })])]);
    expect(only(changeLabel(reading, 'a', null))).toMatchObject({ label: null, text: '2. To act.' });
  });
});

describe('the words', () => {
  const edits = [{ from: 8, to: 8, insert: ']' }];

  test('of one cell are put right, and the other cells stay', () => {
    const reading = readingOf([], [documentOf([table])]);
    const changed = only(editTexts(reading, [{ block: 't1', cell: { row: 1, cell: 1 }, edits }]));
    expect(
      changed?.kind === 'table' && changed.rows.map(({ cells }) => cells.map(({ text }) => text)),
    ).toEqual([
      ['State', 'Boats'],
      ['Utopia', '3 [boats]'],
    ]);
  });

  test('stay where the place names a cell of what is no table, or no cell of a table', () => {
    const reading = readingOf([], [documentOf([paragraph('a', 'To act.')]), documentOf([table])]);
    expect(editTexts(reading, [{ block: 'a', cell: { row: 0, cell: 0 }, edits }])).toEqual(reading);
    expect(editTexts(reading, [{ block: 't1', cell: null, edits }])).toEqual(reading);
    expect(editTexts(reading, [{ block: 'unknown', cell: null, edits }])).toBe(reading);
  });
});
