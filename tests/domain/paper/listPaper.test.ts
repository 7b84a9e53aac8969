import { expect, it } from 'vitest';
import { listPaper } from '#domain/paper/listPaper';

const list = {
  title: 'Proposals',
  subtitle: 'Contested',
  language: 'en' as const,
  day: '2024-01-09',
  rows: [
    ['Place', 'Proposal'],
    ['I.1', 'insert “and”'],
  ],
};

it('puts a list on paper as a heading, what it was narrowed to, and a table with its head', () => {
  const [part] = listPaper(list).parts;
  expect(part?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'table']);
  const table = part?.blocks[2];
  expect(table?.kind === 'table' && table.headerRows).toBe(1);
  expect(
    table?.kind === 'table' && table.rows.map(({ cells }) => cells.map((cell) => cell.paragraphs[0]?.[0])),
  ).toEqual([
    [
      { kind: 'text', text: 'Place', bold: true },
      { kind: 'text', text: 'Proposal', bold: true },
    ],
    [
      { kind: 'text', text: 'I.1' },
      { kind: 'text', text: 'insert “and”' },
    ],
  ]);
});

it('says nothing of a filter where there is none', () => {
  const [part] = listPaper({ ...list, subtitle: '' }).parts;
  expect(part?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'table']);
});
