/** Lists of own drafts in a DOCX: Word numbers them itself, and prints the numbers that stood on the screen. */

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block, Document, ListItem } from '#domain/document/document';
import { withListLabels } from '#domain/document/lists';
import { documentPaper } from '#domain/paper/documentPaper';
import type { Paper } from '#domain/paper/paper';
import { writeDocx } from '#formats/docx/write/writeDocx';
import { readFile } from '#formats/readFile';
import { draft, p } from '#tests/support/draft';

const item =
  (text: string, list: ListItem, level = 0) =>
  (id: string): Block =>
    ({ ...p(text, null, level)(id), list }) as Block;

const numbered = (document: Document): Document => ({
  ...document,
  blocks: withListLabels(document.blocks, document.language),
});

const paperOf = (document: Document): Paper => ({
  title: 'Draft',
  language: 'en',
  createdAt: '2024-06-07T00:00:00Z',
  parts: [documentPaper(document, { kind: 'clean', view: { kind: 'base' } })],
});

async function written(document: Document): Promise<Uint8Array> {
  const bytes = await writeDocx(paperOf(document));
  if (!bytes.ok) throw new Error(bytes.error.code);
  return bytes.value;
}

async function labelsOf(bytes: Uint8Array): Promise<readonly (string | null)[]> {
  const read = readFile({ name: 'draft.docx', bytes });
  if (!read.ok) throw new Error(read.error.code);
  return read.value.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.label] : []));
}

const lineOf = (block: Block): string =>
  block.kind === 'paragraph' ? `${block.label ?? ''}${block.text}`.replace(/\s/g, '') : '';

async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = readFile({ name: 'draft.docx', bytes });
  if (!read.ok) throw new Error(read.error.code);
  return read.value.blocks.map(lineOf);
}

const body = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

test('a list of two levels is one that Word goes on numbering', async () => {
  const bytes = await written(
    numbered(
      draft(
        item('views', { style: 'decimal' }),
        item('in person', { style: 'letter' }, 1),
        item('in writing', { style: 'letter' }, 1),
        item('training', { style: 'decimal' }),
        p('And then:'),
        item('again', { style: 'decimal' }),
      ),
    ),
  );
  expect(body(bytes).match(/<w:numPr>/g)).toHaveLength(5);
  expect(await labelsOf(bytes)).toEqual(['1.', 'a)', 'b)', '2.', null, '1.']);
});

test('whatever list is written, the numbers read back are those of the screen', async () => {
  const line = fc.tuple(
    fc.constantFrom<ListItem['style'] | null>('decimal', 'outline', 'letter', 'roman', 'bullet', null),
    fc.nat(2),
    fc.constantFrom<ListItem['start']>(undefined, undefined, 'restart', 'continue'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 9 }), fc.boolean(), async (lines, russian) => {
      const blocks = lines.map(([style, level, start], i) =>
        style === null ? p(`words ${i}`) : item(`words ${i}`, { style, ...(start && { start }) }, level),
      );
      const document = numbered({ ...draft(...blocks), language: russian ? 'ru' : 'en' });
      // A number of several levels that stands as letters is read as the first words of its paragraph.
      expect(await linesOf(await written(document))).toEqual(document.blocks.map(lineOf));
    }),
    { numRuns: 60 },
  );
});
