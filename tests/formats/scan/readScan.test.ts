/** Scans read by recognition: words in order, uncertain ones marked, progress, cancel, and what cannot be read. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { readMissingPages } from '#formats/scan/missingPages';
import { pagesWithoutText } from '#formats/scan/pagesWithoutText';
import { readScan } from '#formats/scan/readScan';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { recognitionData } from '#tests/support/recognitionData';

const hasPoppler = (() => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('NOT TESTED: poppler (pdftoppm) is not installed, so no scan can be made');
    return false;
  }
})();

const words = [
  'The Secretariat presents its compliments to the Member States',
  'and has the honour to forward the draft Plan of Action.',
  '',
  '1. To enhance regional cooperation between the Member States;',
  '2. To strengthen the exchange of information.',
];

/** A PDF with these lines as text. */
async function typed(lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const page = pdf.addPage([420, 300]);
  lines.forEach((text, at) => {
    page.drawText(text, { x: 40, y: 250 - at * 20, size: 12, font });
  });
  return pdf.save();
}

/** The pages of a PDF as pictures of 150 dots an inch. */
function pictured(pdf: Uint8Array, format: 'png' | 'jpeg'): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-scan-'));
  writeFileSync(join(folder, 'in.pdf'), pdf);
  execFileSync('pdftoppm', [
    '-r',
    '150',
    '-gray',
    `-${format}`,
    join(folder, 'in.pdf'),
    join(folder, 'page'),
  ]);
  const names = readdirSync(folder).filter((name) => name.startsWith('page'));
  return names.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
}

/** What a scanner makes: pages that hold one picture each. */
async function scanned(lines: readonly (readonly string[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const page of lines) {
    const [picture] = pictured(await typed(page), 'jpeg');
    const image = await pdf.embedJpg(picture ?? new Uint8Array());
    const sheet = pdf.addPage([420, 300]);
    sheet.drawImage(image, { x: 0, y: 0, width: 420, height: 300 });
  }
  return pdf.save();
}

const options = { name: 'scan.pdf', languages: ['en'], data: recognitionData } as const;

describe.skipIf(!hasPoppler)('a scan', () => {
  it('is read into paragraphs with their labels, and said to be recognised', {
    timeout: 60_000,
  }, async () => {
    const read = okValue(await readScan(await scanned([words]), options));
    expect(outlineOf(read)).toEqual([
      'p The Secretariat presents its compliments to the Member States and has the honour to forward the draft Plan of Action.',
      'p 1. To enhance regional cooperation between the Member States;',
      'p 2. To strengthen the exchange of information.',
    ]);
    expect(read.warnings[0]?.code).toBe('scan.recognised');
  });

  it('of one page among pages of text is read at its place, the text staying as it is', {
    timeout: 60_000,
  }, async () => {
    const pdf = await PDFDocument.load(await typed(['The first page is text and was never on paper.']));
    const [sheet] = await pdf.copyPages(await PDFDocument.load(await scanned([words])), [0]);
    const [last] = await pdf.copyPages(await PDFDocument.load(await typed(['The third page is text.'])), [0]);
    if (sheet === undefined || last === undefined) throw new Error('no page');
    pdf.addPage(sheet);
    pdf.addPage(last);
    const bytes = await pdf.save();
    const plain = okValue(await readAnyFile({ name: 'mixed.pdf', bytes }));
    expect(pagesWithoutText(plain.warnings)).toEqual([2]);
    const read = okValue(await readMissingPages(bytes, options));
    expect(outlineOf(read)).toEqual([
      'p The first page is text and was never on paper.',
      'p The Secretariat presents its compliments to the Member States and has the honour to forward the draft Plan of Action.',
      'p 1. To enhance regional cooperation between the Member States;',
      'p 2. To strengthen the exchange of information.',
      'p The third page is text.',
    ]);
    expect(read.blocks.map(({ source }) => source?.at)).toEqual([1, 2, 2, 2, 3]);
    expect(new Set(read.blocks.map(({ id }) => id)).size).toBe(5);
    expect(read.warnings.map(({ code }) => code)).toEqual(['scan.pagesRecognised']);
  });

  it('as a picture alone is read the same way', { timeout: 60_000 }, async () => {
    const [picture] = pictured(await typed(words), 'png');
    const read = okValue(await readScan(picture ?? new Uint8Array(), { ...options, name: 'scan.png' }));
    expect(outlineOf(read).join(' ')).toContain('To strengthen the exchange of information.');
  });

  it('of several pages tells how far it is, and joins what a page cut', { timeout: 60_000 }, async () => {
    const pages = [
      ['To take measures in accordance with international law and with'],
      ['national legislation of the Member States.'],
    ];
    const progress: string[] = [];
    const onProgress = (done: number, of: number) => progress.push(`${done}/${of}`);
    const read = okValue(await readScan(await scanned(pages), { ...options, onProgress }));
    expect(outlineOf(read)).toEqual([
      'p To take measures in accordance with international law and with national legislation of the Member States.',
    ]);
    expect(progress).toEqual(['0/2', '1/2', '2/2']);
  });

  it('stops between two pages when it is cancelled', { timeout: 60_000 }, async () => {
    const signal = { aborted: false };
    const onProgress = () => {
      signal.aborted = true;
    };
    const read = await readScan(await scanned([words, words]), { ...options, signal, onProgress });
    expect(read).toEqual({ ok: false, error: { code: 'work.cancelled', facts: { name: 'scan.pdf' } } });
  });

  it('stops where the time is over, and says how many pages are read', { timeout: 60_000 }, async () => {
    const pdf = await scanned([words, words]);
    const read = okValue(await readScan(pdf, { ...options, hasTime: () => false }));
    expect(outlineOf(read)).toHaveLength(3);
    expect(read.warnings.map(({ message }) => message)).toContain(
      'Only the first 1 of 2 pages were recognised in the time allowed.',
    );
  });

  it('that lay sideways on the glass is read upright when its page says so', {
    timeout: 60_000,
  }, async () => {
    const upright = await scanned([words]);
    const pdf = await PDFDocument.load(upright);
    const [picture] = await pdf.embedPdf(upright);
    if (picture === undefined) throw new Error('no page');
    const turned = pdf.insertPage(1, [300, 420]);
    // A quarter to the left in the file, a quarter to the right when it is shown.
    turned.drawPage(picture, { x: 300, y: 0, rotate: degrees(90) });
    turned.setRotation(degrees(90));
    pdf.removePage(0);
    const read = okValue(await readScan(await pdf.save(), options));
    expect(outlineOf(read).at(-1)).toBe('p 2. To strengthen the exchange of information.');
  });

  it('of an empty page says that there is nothing', { timeout: 60_000 }, async () => {
    expect(await readScan(await scanned([[]]), options)).toMatchObject({
      ok: false,
      error: { code: 'scan.noText' },
    });
  });
});

describe('what is no scan', () => {
  it('is refused in a sentence, and never recognised', async () => {
    const text = new TextEncoder().encode('plain words');
    expect(await readScan(text, options)).toMatchObject({ ok: false, error: { code: 'file.unknownKind' } });
    const broken = new TextEncoder().encode('%PDF-1.7\nnothing');
    expect(await readScan(broken, options)).toMatchObject({ ok: false, error: { code: 'pdf.damaged' } });
    const cut = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
    expect(await readScan(cut, options)).toMatchObject({ ok: false, error: { code: 'scan.unreadable' } });
  });
});
