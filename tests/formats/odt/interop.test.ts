/** Word files that LibreOffice saves as OpenDocument say the same as before: text, labels, notes, tracked changes. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readFile } from '#formats/readFile';
import { okValue, outlineOf } from '#tests/formats/support/outline';

const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    console.warn('NOT TESTED: LibreOffice (soffice) is not installed');
    return false;
  }
})();

const by = (author: string, id: number) => ({ id, author, date: '2024-06-07T10:00:00Z' });

const numbering = {
  config: [
    {
      reference: 'list',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
      ],
    },
  ],
};

const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'list', level } });
const cell = (text: string, columnSpan = 1) => new TableCell({ columnSpan, children: [new Paragraph(text)] });

const document = new Document({
  numbering,
  footnotes: { 1: { children: [new Paragraph('As amended.')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Plan of Action', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('Resolve to '),
            new DeletedTextRun({ text: 'undertake', ...by('India', 1) }),
            new InsertedTextRun({ text: 'encourage', ...by('India', 2) }),
            new TextRun(' the measures'),
            new InsertedTextRun({ text: ' as agreed', ...by('Maria Silva', 3) }),
            new TextRun('.'),
            new FootnoteReferenceRun(1),
          ],
        }),
        item('First;'),
        item('deep;', 1),
        item('deeper;', 1),
        item('Second.'),
        new Table({
          rows: [
            new TableRow({ children: [cell('Area', 2)] }),
            new TableRow({ children: [cell('Trade'), cell('China')] }),
          ],
        }),
        new Paragraph('The end.'),
      ],
    },
  ],
});

async function both() {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-odt-'));
  writeFileSync(join(folder, 'text.docx'), await Packer.toBuffer(document));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'odt', '--outdir', folder, join(folder, 'text.docx')],
    {
      stdio: 'ignore',
      timeout: 60_000,
    },
  );
  const read = (name: string) =>
    okValue(readFile({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  return { word: read('text.docx'), office: read('text.odt') };
}

describe.skipIf(!hasOffice)('a Word file that LibreOffice saved as OpenDocument', () => {
  it('is read the same, brackets and all', { timeout: 90_000 }, async () => {
    const { word, office } = await both();
    expect(outlineOf(office)).toEqual(outlineOf(word));
    expect(outlineOf(office)).toContain(
      'p Resolve to [undertake] (-INDIA) [encourage] (+INDIA) the measures [as agreed] (+MARIASILVA).¹',
    );
    expect(office.authors?.map(({ name }) => name)).toEqual(['India', 'Maria Silva']);
  });
});
