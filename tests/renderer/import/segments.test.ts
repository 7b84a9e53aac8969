/** Bracket text as it is drawn in the review: what is cut, and that nothing of it goes. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document, Table } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import { segmentsOf, unitKey } from '#renderer/workers/looking/segments';
import { documentOf } from '../data/readings';

const drawn = (document: Document) => segmentsOf(rollingOf(document));
const piecesOf = (text: string) =>
  drawn(documentOf('d', [text]))
    .get('d-b0')
    ?.map((piece) => [piece.text, piece.role, piece.origin]);

test('words are told by whose they are, brackets and names by what they are', () => {
  expect(piecesOf('We [act] (-ISR) [move [fast] (-IND)] (+ISR).')).toEqual([
    ['We ', 'words', null],
    ['[', 'bracket', 'base'],
    ['act', 'words', 'base'],
    [']', 'bracket', 'base'],
    [' ', 'words', null],
    ['(-ISR)', 'attribution', 'base'],
    [' ', 'words', null],
    ['[', 'bracket', 'proposed'],
    ['move ', 'words', 'proposed'],
    ['[', 'bracket', 'base'],
    ['fast', 'words', 'base'],
    [']', 'bracket', 'base'],
    [' ', 'words', 'proposed'],
    ['(-IND)', 'attribution', 'base'],
    [']', 'bracket', 'proposed'],
    [' ', 'words', null],
    ['(+ISR)', 'attribution', 'proposed'],
    ['.', 'words', null],
  ]);
});

test('a bracket that is never closed colours its paragraph to the end and not the next one', () => {
  const segments = drawn(documentOf('d', ['We [act', 'and rest']));
  expect(segments.get('d-b0')?.map(({ text, origin }) => [text, origin])).toEqual([
    ['We ', null],
    ['[', 'unattributed'],
    ['act', 'unattributed'],
  ]);
  expect(segments.get('d-b1')?.map(({ origin }) => origin)).toEqual([null]);
});

test('a group over two paragraphs colours both', () => {
  const segments = drawn(documentOf('d', ['[To act', 'and rest] (+IND)']));
  expect(segments.get('d-b0')?.at(-1)).toMatchObject({ text: 'To act', origin: 'proposed' });
  expect(segments.get('d-b1')?.[0]).toMatchObject({ text: 'and rest', origin: 'proposed' });
});

test('typography stays on its words, and a call of a footnote stands above the line', () => {
  const [block] = documentOf('d', ['We act now']).blocks;
  if (block?.kind !== 'paragraph') throw new Error('a paragraph expected');
  const marked = {
    ...block,
    marks: [
      { kind: 'bold' as const, from: 3, to: 6 },
      { kind: 'note' as const, note: '1', from: 9, to: 10 },
    ],
  };
  const pieces = drawn({ ...documentOf('d', []), blocks: [marked] }).get('d-b0');
  expect(pieces?.map(({ text, marks }) => [text, marks])).toEqual([
    ['We ', []],
    ['act', ['bold']],
    [' no', []],
    ['w', ['superscript']],
  ]);
});

test('cells of a table are drawn each by itself', () => {
  const cell = (text: string) => ({ text, marks: [], colspan: 1, rowspan: 1 });
  const table: Table = {
    id: 't',
    kind: 'table',
    rows: [{ header: false, cells: [cell('[a] (+IND)'), cell('b')] }],
  };
  const segments = drawn({ ...documentOf('d', []), blocks: [table] });
  expect(segments.get(unitKey('t', { row: 0, cell: 0 }))?.[1]).toMatchObject({
    text: 'a',
    origin: 'proposed',
  });
  expect(segments.get(unitKey('t', { row: 0, cell: 1 }))).toMatchObject([{ text: 'b', origin: null }]);
});

test('whatever the brackets are, the pieces together are the text', () => {
  const piece = fc.constantFrom('[', ']', '(+IND)', '(-ISR)', ' ', 'a', ' (+X) ', '');
  const paragraph = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const segments = drawn(documentOf('d', paragraphs));
      const read = paragraphs.map((_, at) =>
        (segments.get(`d-b${at}`) ?? []).map(({ text }) => text).join(''),
      );
      expect(read).toEqual(paragraphs);
    }),
  );
});
