import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { introduce } from './support/journey';
import { launchChancery } from './support/launch';

const sample = resolve(__dirname, '../../resources/samples/lanterns-declaration.txt');
const chancery = resolve(__dirname, '../../out/cli/chancery.js');
const folder = mkdtempSync(join(tmpdir(), 'chancery-scan-'));

const isThere = (program: string): boolean => {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The sample as a scanner gives it: the first page as a picture in a PDF. */
async function scan(): Promise<string> {
  const typed = join(folder, 'typed.pdf');
  execFileSync(process.execPath, [chancery, 'export', sample, '--style', 'brackets', '-o', typed]);
  execFileSync('pdftoppm', ['-r', '150', '-l', '1', '-gray', '-jpeg', typed, join(folder, 'page')]);
  const pdf = await PDFDocument.create();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.jpg'))) {
    const picture = await pdf.embedJpg(readFileSync(join(folder, name)));
    const page = pdf.addPage([595, 842]);
    page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  }
  const file = join(folder, 'scan.pdf');
  writeFileSync(file, await pdf.save());
  return file;
}

const violationsOf = (page: Page): string[] => {
  const said: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|wasm/i.test(message.text())) said.push(message.text());
  });
  return said;
};

test('a scan has its words recognised when the person asks for it, without the network', async () => {
  test.skip(!isThere('pdftoppm'), 'poppler is not installed, so no scan can be made');
  const open = await launchChancery({ args: [await scan()] });
  const violations = violationsOf(open.page);
  await introduce(open.page, 'KAZ');
  const dialog = open.page.getByRole('dialog');
  await expect(dialog).toContainText('pictures of its pages and no text');
  await dialog.getByRole('button', { name: 'Recognise the words' }).click();
  await expect(dialog).toContainText('recognised from pictures', { timeout: 60_000 });
  const words = readFileSync(sample, 'utf8').match(/\p{L}{6,}/gu) ?? [];
  expect(words.length).toBeGreaterThan(5);
  for (const word of words.slice(0, 5)) await expect(dialog).toContainText(word);
  expect(violations).toEqual([]);
  await open.close();
});

test('a fax in TIFF is recognised from the keyboard, and the words that are doubtful are marked', async () => {
  test.skip(!isThere('pdftoppm'), 'poppler is not installed, so no scan can be made');
  const typed = join(folder, 'faxed.pdf');
  execFileSync(process.execPath, [chancery, 'export', sample, '--style', 'brackets', '-o', typed]);
  execFileSync('pdftoppm', [
    '-r',
    '100',
    '-l',
    '1',
    '-mono',
    '-tiff',
    '-singlefile',
    typed,
    join(folder, 'fax'),
  ]);
  const open = await launchChancery({ args: [join(folder, 'fax.tif')] });
  await introduce(open.page, 'KAZ');
  const dialog = open.page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Recognise the words' })).toBeFocused();
  await open.page.keyboard.press('Enter');
  await expect(dialog).toContainText('recognised from pictures', { timeout: 60_000 });
  await expect(dialog.getByRole('region', { name: 'As received' }).getByRole('img').first()).toBeVisible();
  expect(await dialog.locator('.import__understood .is-uncertain').count()).toBeGreaterThan(0);
  await open.page.keyboard.press('Enter');
  await expect(open.page.getByRole('treeitem').first()).toBeVisible();
  await open.close();
});

/** The same pages with fonts that tell false names of their letters: drawn right, and read as nonsense. */
async function withFalseLetters(file: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(readFileSync(file));
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const names = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    if (!names.includes('begincmap')) continue;
    const wrong = (hex: string) =>
      (0xc0 + ((Number.parseInt(hex, 16) * 7) % 60)).toString(16).padStart(4, '0');
    const said = names.replace(/(<[0-9a-f]+>\s*)<([0-9a-f]{4})>(?=\s*\n)/gi, (_, code, letter) =>
      letter === '0020' ? `${code}<${letter}>` : `${code}<${wrong(letter)}>`,
    );
    pdf.context.assign(ref, pdf.context.flateStream(Buffer.from(said, 'latin1')));
  }
  return pdf;
}

test('a page whose letters nobody can read is drawn and recognised, with its brackets and names', async () => {
  const text = join(folder, 'typeset.pdf');
  execFileSync(process.execPath, [chancery, 'export', sample, '--style', 'brackets', '-o', text]);
  const pdf = await PDFDocument.load(readFileSync(text));
  const wrong = await PDFDocument.load(await (await withFalseLetters(text)).save());
  for (const page of await pdf.copyPages(wrong, [0])) pdf.insertPage(0, page);
  const file = join(folder, 'false-letters.pdf');
  writeFileSync(file, await pdf.save());
  const open = await launchChancery({ args: [file] });
  await introduce(open.page, 'KAZ');
  const dialog = open.page.getByRole('dialog');
  await expect(dialog).toContainText('Page 1 is not readable');
  const before = await dialog.locator('.import__row').count();
  await dialog.getByRole('button', { name: 'Recognise these pages' }).press('Enter');
  await expect(dialog).toContainText('Page 1: it was recognised from pictures', { timeout: 60_000 });
  // The paragraphs are drawn after the first picture of the screen.
  await expect.poll(() => dialog.locator('.import__row').count()).toBeGreaterThan(before);
  await open.page.getByRole('button', { name: /^Page 1: it was recognised/ }).click();
  await expect(dialog.locator('.import__understood [aria-selected="true"]')).toBeInViewport();
  await open.close();
});

test('one scanned page among pages of text is recognised from the review, and comes to its place', async () => {
  test.skip(!isThere('pdftoppm'), 'poppler is not installed, so no scan can be made');
  const pdf = await PDFDocument.load(readFileSync(await scan()));
  const text = join(folder, 'text.pdf');
  execFileSync(process.execPath, [chancery, 'export', sample, '--style', 'brackets', '-o', text]);
  const typed = await PDFDocument.load(readFileSync(text));
  for (const page of await pdf.copyPages(typed, typed.getPageIndices())) pdf.addPage(page);
  const file = join(folder, 'mixed.pdf');
  writeFileSync(file, await pdf.save());
  const open = await launchChancery({ args: [file] });
  await introduce(open.page, 'KAZ');
  const dialog = open.page.getByRole('dialog');
  await expect(dialog).toContainText('Page 1 is without text');
  await dialog.getByRole('button', { name: 'Recognise these pages' }).press('Enter');
  await expect(dialog).toContainText('Page 1: it was recognised from pictures', { timeout: 60_000 });
  await expect(dialog.getByRole('button', { name: 'Recognise these pages' })).toHaveCount(0);
  await open.close();
});
