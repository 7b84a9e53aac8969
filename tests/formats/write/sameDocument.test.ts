/** The law of writing Word files: what is exported and read again is the same document. */

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Block, Document, Mark, StyledText } from '#domain/document/document';
import { projectDocument } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import { positionOf } from '#domain/notation/positions';
import { exportPart } from '#domain/paper/exportStyles';
import { writeDocx } from '#formats/docx/write/writeDocx';
import { readFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import { paragraphs, plainParagraphs } from '#tests/laws/rollingTexts';

vi.setConfig({ testTimeout: 120_000 });

const words = fc.oneof(plainParagraphs, paragraphs).map((text) => `We ${text.replace(/\s+/g, ' ')} so`);

const styled = fc
  .tuple(words, fc.constantFrom('bold', 'italic', 'underline', null), fc.nat(), fc.nat())
  .map(([text, kind, a, b]): StyledText => {
    const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
    const marks: Mark[] =
      kind === null || from === to || text.slice(from, to).trim() === '' ? [] : [{ kind, from, to }];
    return { text, marks };
  });

const labels = fc.constantFrom(
  null,
  '1.',
  '2.',
  '3.',
  '2a.',
  '11 bis.',
  'a)',
  'b)',
  '(i)',
  '(ii)',
  '•',
  '7.',
  'OP3 alt.',
);

const textBlock = fc
  .tuple(styled, labels)
  .map(([text, label]) => ({ kind: 'paragraph' as const, label, level: 0, ...text }));

const cell = (text: StyledText, colspan = 1, rowspan = 1) => ({ ...text, colspan, rowspan });

const table = fc.tuple(styled, styled, styled, styled).map(([a, b, c, d]) => ({
  kind: 'table' as const,
  rows: [
    { header: true, cells: [cell(a, 2)] },
    { header: false, cells: [cell(b, 1, 2), cell(c)] },
    { header: false, cells: [cell(d)] },
  ],
}));

const noted = styled.map(({ text }) => ({ kind: 'noted' as const, text }));

const documents = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: textBlock },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: noted },
    ),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((items): Document => {
    const notes = items.filter(({ kind }) => kind === 'noted');
    const blocks = items.flatMap((item, index): Block[] => {
      const id = `b${index}`;
      if (item.kind !== 'noted') return [{ id, ...item }];
      const note = String(notes.indexOf(item) + 1);
      // Word's own number is read as the sign that stands on the page.
      const sign = note.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
      const mark: Mark = { kind: 'note', from: 6, to: 6 + sign.length, note };
      return [
        { id, kind: 'paragraph', label: null, level: 0, text: `We act${sign} at once`, marks: [mark] },
        { id: `${id}n`, kind: 'footnote', note, text: item.text, marks: [] },
      ];
    });
    const head = { title: null, symbol: null, revision: null, status: null, date: null, proposer: null };
    return { ...head, language: 'en', blocks };
  });

async function again(document: Document, style: 'rolling' | 'tracked'): Promise<Document> {
  const part = exportPart(document, {
    style: style === 'rolling' ? { kind: style, emphasis: false } : { kind: style },
  });
  const paper = { title: 'T', language: 'en' as const, createdAt: '2024-06-07T00:00:00Z', parts: [part] };
  const bytes = okValue(await writeDocx(paper));
  return { ...document, blocks: okValue(readFile({ name: 'own.docx', bytes })).blocks };
}

const looks = ({ text, marks }: StyledText) => ({
  text,
  marks: marks.flatMap((mark) => {
    const words = text.slice(mark.from, mark.to);
    return words.trim() === '' ? [] : [`${mark.kind} ${words.trim()}`];
  }),
});

const shown = ({ blocks }: Document) =>
  blocks.map((block) => {
    if (block.kind === 'table')
      return block.rows.map((row) =>
        row.cells.map((one) => ({ ...looks(one), span: [one.colspan, one.rowspan] })),
      );
    const name = block.kind === 'footnote' ? block.note : block.label;
    return { name, ...looks(block) };
  });

test('a text written to Word and read again is the same: words, brackets, labels, typography, notes, tables', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      expect(shown(await again(document, 'rolling'))).toEqual(shown(document));
    }),
    { numRuns: 60 },
  );
});

test('a text written as tracked changes and read again has the same base, and the same words when all is accepted', async () => {
  const plain = (document: Document, kind: 'base' | 'accepted') =>
    projectDocument(document, { kind }).blocks.map((block) =>
      block.kind === 'paragraph' ? `${block.label ?? ''} ${block.text.replace(/\s+/g, ' ').trim()}` : '',
    );
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const { groups } = rollingOf(document).rolling;
      const isClear = groups.every((group) => {
        const { supports, opposes } = positionOf(group);
        return group.origin === 'proposed' ? supports.length > 0 && opposes.length === 0 : opposes.length > 0;
      });
      fc.pre(isClear && document.blocks.every(({ kind }) => kind === 'paragraph'));
      const read = await again(document, 'tracked');
      expect(plain(read, 'base')).toEqual(plain(document, 'base'));
      expect(plain(read, 'accepted')).toEqual(plain(document, 'accepted'));
    }),
    { numRuns: 50 },
  );
});
