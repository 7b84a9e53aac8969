/** What our own writer writes, our reader reads back: labels, headings, brackets, notes and tables. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document';
import { documentPaper } from '#domain/paper/documentPaper';
import type { Paper } from '#domain/paper/paper';
import { writeDocx } from '#formats/docx/write/writeDocx';
import { readFile, readPasted } from '#formats/readFile';
import { okValue, outlineOf } from '#tests/formats/support/outline';

const folder = fileURLToPath(new URL('../../../shared/circulars/', import.meta.url));
const present = existsSync(folder);
if (!present) console.warn(`NOT TESTED: the real circulars are not at ${folder}`);

const documentOf = (text: string): Document => ({
  title: 'Draft',
  symbol: null,
  revision: null,
  status: null,
  date: null,
  proposer: null,
  language: 'en',
  blocks: okValue(readPasted(text)).blocks,
});

async function readBack(document: Document): Promise<string[]> {
  const part = documentPaper(document, { kind: 'rolling', emphasis: false });
  const paper: Paper = { title: 'Draft', language: 'en', createdAt: '2024-06-07T00:00:00Z', parts: [part] };
  const bytes = okValue(await writeDocx(paper));
  return outlineOf(okValue(readFile({ name: 'own.docx', bytes })));
}

describe('a text written to Word and read back', () => {
  it('is the same, brackets to the character', async () => {
    const source =
      'Pillar I: Measures\n\n1. To [undertake] (-ISR) [encourage] (+ISR) it¹;\n\n[1a. To act.] (+IND)\n\na) deep;\n\n¹ Focusing.';
    expect(await readBack(documentOf(source))).toEqual([
      'h2 Pillar I: Measures',
      'p 1. To [undertake] (-ISR) [encourage] (+ISR) it¹;',
      'note 1 Focusing.',
      'p [1a. To act.] (+IND)',
      'p a) deep;',
    ]);
  });

  it.skipIf(!present)('is the same for every real circular', async () => {
    for (const name of [
      'note-NCT-CT-801',
      'note-NCT-CID-696',
      'note-SOC-DOC-1289',
      'note-NCT-G-1501',
      'asean-declaration-2024',
    ]) {
      const document = documentOf(readFileSync(`${folder}${name}.txt`, 'utf8'));
      const withoutNotes = (lines: string[]) => lines.filter((line) => !line.startsWith('note '));
      expect(withoutNotes(await readBack(document)), name).toEqual(
        withoutNotes(outlineOf({ ...document, warnings: [], annotations: [] })),
      );
    }
  });
});
