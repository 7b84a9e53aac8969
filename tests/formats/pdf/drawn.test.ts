/** Letters that are drawn in odd ways, as programs do, are read as a person sees them. */

import { describe, expect, it } from 'vitest';
import { detectKind } from '#formats/kinds';
import { replaceDrawn, textOfBytes } from '#formats/pdf/read/actualText';
import { emOf } from '#formats/pdf/read/faces';
import type { Letter } from '#formats/pdf/read/geometry';
import { lineOf } from '#formats/pdf/read/lines';
import { paragraphsOf } from '#formats/pdf/read/paragraphs';
import { rowsOf } from '#formats/pdf/read/rows';
import { readAnyFile } from '#formats/readFile';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const letter = (text: string, x0: number, width = 5, size = 10, y = 100): Letter => ({
  ...{ text, x0, x1: x0 + width, y, size, bold: false, italic: false, artifact: false },
  ...{ blank: text.trim() === '', raised: null, word: null },
});
const word = (text: string, x0: number, width = 5, size = 10, y = 100): Letter[] =>
  [...text].map((sign, at) => letter(sign, x0 + at * width, width, size, y));
const linesOf = (letters: readonly Letter[]): string[] =>
  rowsOf(letters).map((row) => lineOf(row, { page: 0, strip: 0, left: 0, right: 500, rules: [] }).text);

describe('A line', () => {
  it('has no space where a letter stands over the drawn one', () => {
    expect(linesOf([...word('no', 10), letter(' ', 20), ...word('te', 20)])).toEqual(['note']);
  });

  it('has no spaces where a row of them is drawn under its words', () => {
    const spaces = Array.from({ length: 20 }, (_, at) => letter(' ', 9 + at * 2.9, 2.9));
    expect(linesOf([...spaces, ...word('verbale', 10)])).toEqual(['verbale']);
  });

  it('keeps the space into which the next word reaches', () => {
    const letters = [...word('legally', 10), letter(' ', 45), ...word('necessary', 46.6, 6, 12)];
    expect(linesOf(letters)).toEqual(['legally necessary']);
  });

  it('has a space at a small gap where no space is drawn in it', () => {
    expect(linesOf([...word('two', 10), ...word('years', 26.3)])).toEqual(['two years']);
    expect(linesOf([...word('a', 0), letter(' ', 5), ...word('twoyears', 10.4)])).toEqual(['a twoyears']);
  });

  it('keeps its words together where other words are written over them', () => {
    expect(linesOf([...word('delegation', 10), ...word('Secretariat', 12)])).toEqual([
      'delegation',
      'Secretariat',
    ]);
  });

  it('in small letters under large ones stays a line of its own', () => {
    expect(linesOf([...word('Large', 10, 60, 100), ...word('small', 12, 6, 12, 130)])).toEqual([
      'Large',
      'small',
    ]);
  });
});

const placed = (letters: readonly Letter[]) =>
  rowsOf(letters).map((row) => lineOf(row, { page: 0, strip: 0, left: 0, right: 200, rules: [] }));

describe('A line set to the full width of a narrow column', () => {
  it('is one part though its words stand far apart, a table’s row is several', () => {
    const [wide] = placed([...word('that', 0), ...word('the', 33), ...word('text', 60), ...word('is', 93)]);
    expect(wide?.parts).toBe(1);
    const [row] = placed([...word('Paid', 0), ...word('in', 23), ...word('June', 36), ...word('40', 150)]);
    expect(row?.parts).toBe(2);
  });
});

describe('Lines read from the right', () => {
  const line = (from: number, to: number, y: number): Letter[] =>
    Array.from({ length: (to - from) / 25 }, (_, at) => word('سلام', from + 25 * at + 5, 5, 10, y)).flat();

  it('become paragraphs where a line ends before the left edge', () => {
    const lines = placed([
      ...line(0, 200, 100),
      ...line(120, 200, 114),
      ...line(0, 200, 128),
      ...line(0, 200, 142),
    ]);
    expect(lines.every(({ leftwards }) => leftwards)).toBe(true);
    expect(paragraphsOf(lines, 1.4).map((own) => own.length)).toEqual([2, 2]);
  });
});

describe('Letters drawn in the place of others', () => {
  it('are the text that the file says they stand for', () => {
    const letters = [...word('of', 0), ...word('xy', 15), letter('!', 30)];
    const ended = letters.slice(0, 4);
    replaceDrawn(ended, 2, 'ffi');
    expect(ended.map(({ text, x0, x1 }) => [text, x0, x1])).toEqual([
      ['o', 0, 5],
      ['f', 5, 10],
      ['ffi', 15, 25],
    ]);
  });

  it('are it also where the font gives them no meaning at all', () => {
    const letters = [letter('', 0), letter('', 5)];
    replaceDrawn(letters, 0, 'لا');
    expect(letters.map(({ text, x1 }) => [text, x1])).toEqual([['لا', 10]]);
    const unsaid = [letter('', 0), letter('', 5)];
    replaceDrawn(unsaid, 0, 'x'.repeat(41));
    expect(unsaid).toEqual([]);
  });

  it('stay as drawn where the text describes several lines or is long', () => {
    const twoLines = [letter('a', 0), letter('b', 0, 5, 10, 130)];
    replaceDrawn(twoLines, 0, 'x');
    expect(twoLines.map(({ text }) => text)).toEqual(['a', 'b']);
    const long = word('figure', 0);
    replaceDrawn(long, 0, 'x'.repeat(41));
    expect(long).toHaveLength(6);
  });

  it('are gone where they stand for nothing', () => {
    const letters = word('no-', 0);
    replaceDrawn(letters, 2, '\u00ad\u0000');
    expect(letters.map(({ text }) => text)).toEqual(['n', 'o', '\u00ad']);
    replaceDrawn(letters, 2, '');
    expect(letters.map(({ text }) => text)).toEqual(['n', 'o']);
  });

  it('are told in any of the encodings of a PDF’s strings', () => {
    expect(textOfBytes('\u00fe\u00ff\u0004\u0011')).toBe('Б');
    expect(textOfBytes('\u00ff\u00fe\u0011\u0004')).toBe('Б');
    expect(textOfBytes('\u00ef\u00bb\u00bf\u00d0\u0091')).toBe('Б');
    expect(textOfBytes('fi')).toBe('fi');
  });
});

describe('The size of letters that are drawings', () => {
  const glyphs = [{ unicode: 'a', width: 30, isSpace: false }];
  it('is told by their box, or else by their widths', () => {
    const font = { isType3Font: true, fontMatrix: [1, 0, 0, 1, 0, 0] };
    expect(emOf({ ...font, bbox: [0, -10, 60, 50] }, glyphs)).toBe(60);
    expect(emOf({ ...font, bbox: [0, 0, 0, 0] }, glyphs)).toBe(60);
    expect(emOf({ ...font, bbox: [0, -10, 60, 40] }, [])).toBe(50);
    expect(emOf({ fontMatrix: [0.001, 0, 0, 0.001, 0, 0] }, glyphs)).toBe(1);
  });
});

describe('A PDF', () => {
  it('is known behind other bytes, and without its first line', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const rest = '1 0 obj <<>> endobj trailer <<>> startxref 0 %%EOF';
    expect(detectKind(bytes(`From: someone\n\n%PDF-1.4\n${rest}`))).toBe('pdf');
    expect(detectKind(bytes(rest))).toBe('pdf');
    expect(detectKind(bytes('A PDF begins with %PDF-1.7.'))).toBe('text');
  });

  it('whose pages hold nothing but their numbers has those', async () => {
    const numbered = (number: number) => (page: TestPage) => void page.text(`Page ${number}`, 280, 800);
    const bytes = await pdfOf(numbered(1), numbered(2), numbered(3));
    const text = okValue(await readAnyFile({ name: 'a.pdf', bytes }));
    expect(outlineOf(text)).toEqual(['p Page 1', 'p Page 2', 'p Page 3']);
  });
});
