import { describe, expect, it } from 'vitest';
import { writeDocx } from '#formats/docx/write/writeDocx';
import {
  brackets,
  hasProgram,
  kazakhLetters,
  libreOfficePdf,
  notePart,
  paperOf,
  pdfText,
  rollingPart,
  runOn,
} from './papers';

const whole = paperOf(notePart, rollingPart);

async function docx(): Promise<Uint8Array> {
  const result = await writeDocx(whole);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe.runIf(hasProgram('pandoc'))('a DOCX as pandoc reads it', () => {
  it('has its footnote, its table and its headings', async () => {
    const bytes = await docx();
    const { out, error } = runOn(bytes, 'docx', (file) => ['pandoc', '-f', 'docx', '-t', 'json', file]);
    expect(error).toBe('');
    const kinds = (type: string) => out.split(`"t":"${type}"`).length - 1;
    expect(kinds('Note')).toBe(1);
    expect(kinds('Table')).toBe(1);
    expect(kinds('Header')).toBeGreaterThan(0);
    expect(out).toContain('Focusing');
  });

  it('has the brackets to the character', async () => {
    const { out } = runOn(await docx(), 'docx', (file) => [
      'pandoc',
      '-f',
      'docx',
      '-t',
      'plain',
      '--wrap=none',
      file,
    ]);
    for (const rolling of brackets) expect(out).toContain(rolling);
  });
});

describe.runIf(hasProgram('soffice') && hasProgram('pdftotext'))('a DOCX as LibreOffice sets it', () => {
  it('has the brackets, the labels, the enclosure line and the Kazakh letters, on as many pages as ours', async () => {
    const pdf = libreOfficePdf(await docx());
    expect(pdf).not.toBeNull();
    if (pdf === null) return;
    const words = pdfText(pdf);
    // poppler takes a hyphen at a line's end for one that LibreOffice put there, and drops it.
    const plain = (rolling: string) => rolling.replaceAll('-', '');
    for (const rolling of brackets) expect(plain(words)).toContain(plain(rolling));
    for (const expected of ['11a bis.', 'Қосымша: аталған, 5 п.', kazakhLetters, 'Focusing merely'])
      expect(words).toContain(expected);
    expect(runOn(pdf, 'pdf', (file) => ['pdfinfo', file]).out).toMatch(/Pages:\s+2\n/);
  }, 120_000);
});
