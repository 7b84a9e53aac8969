/** Letters as a person would type them, whatever a PDF calls their shapes. */

import { describe, expect, it } from 'vitest';
import { inLogicalOrder } from '#formats/pdf/read/directions';
import type { Letter } from '#formats/pdf/read/geometry';
import { lettersOf, withKazakhLetters } from '#formats/pdf/read/letters';
import { readAnyFile } from '#formats/readFile';
import { okValue, outlineOf } from '#tests/formats/support/outline';

describe('the shape of a letter', () => {
  it.each([
    ['ﬁ', 'fi'],
    ['ﬄ', 'ffl'],
    ['⽂', '文'],
    ['ﻼ', 'لا'],
    ['\uf0b7', '•'],
    ['’', '’'],
    ['²', '²'],
    ['昀椀', 'fi'],
    ['昀昀椀', 'ffi'],
    ['昀', '昀'],
    ['中文', '中文'],
    ['\u0000', ''],
  ])('%s is read as %s', (shape, letters) => {
    expect(lettersOf(shape)).toBe(letters);
  });
});

describe('the Kazakh letter ә', () => {
  it('is Cyrillic in Cyrillic words, also where the file names the Latin one', () => {
    expect(withKazakhLetters('жəне Əзербайжан')).toBe('және Әзербайжан');
  });

  it('is followed by the letter і, which TeX writes as a Latin one', () => {
    expect(withKazakhLetters('сенiм шараларының IС-ҚИМЫЛЫ')).toBe('сенім шараларының ІС-ҚИМЫЛЫ');
  });

  it('is not looked for in Roman numbers and Latin words beside Cyrillic ones', () => {
    expect(withKazakhLetters('глава II, Wi-Fi и I-й раздел')).toBe('глава II, Wi-Fi и I-й раздел');
  });

  it('stays Latin in Azerbaijani words', () => {
    expect(withKazakhLetters('Azərbaycan')).toBe('Azərbaycan');
  });
});

describe('right-to-left words', () => {
  const seen = (text: string): Letter[] =>
    Array.from(text, (letter, at) => ({
      text: letter,
      x0: 10 * at,
      x1: 10 * at + 9,
      y: 100,
      size: 12,
      bold: false,
      italic: false,
      artifact: false,
      blank: letter === ' ',
      raised: null,
      word: null,
    }));
  const read = (text: string) =>
    inLogicalOrder(seen(text))
      .map((letter) => letter.text)
      .join('');

  it('are read from the right, numbers and Latin words in them from the left', () => {
    expect(read('ABC 2024 ملاعلا مالس')).toBe('سلام العالم ABC 2024');
  });

  it('keep their brackets the right way round', () => {
    // As a right-to-left line shows it: the sign of the attribution stands right of the code.
    expect(read('(IND+) [مالس]')).toBe('[سلام] (+IND)');
  });

  it('keep their brackets where the font calls them by what they mean', () => {
    expect(read(')IND+( ]مالس[')).toBe('[سلام] (+IND)');
  });

  it('keep one attribution behind the other', () => {
    expect(read('(BHR+) (ISR-) [مكيلع مالس]')).toBe('[سلام عليكم] (-ISR) (+BHR)');
    expect(read(')BHR+( )ISR-( ]مكيلع مالس[')).toBe('[سلام عليكم] (-ISR) (+BHR)');
  });

  it('keep their own digits behind them, each number from the left', () => {
    expect(read('٣ ةداملا')).toBe('المادة ٣');
    expect(read('Article 3 ٣ ةداملا')).toBe('Article 3 المادة ٣');
    expect(read('١٢٣٤٥٦٧٨ ةداملا')).toBe('المادة ١٢٣٤٥٦٧٨');
    expect(read('١٢٫٥ ٢٠٢٣/١٢/٣ خيراتلا')).toBe('التاريخ ٢٠٢٣/١٢/٣ ١٢٫٥');
    expect(read('page ٣٤ of ٤٠')).toBe('page ٣٤ of ٤٠');
  });

  it('leave a line without them as it is', () => {
    expect(read('[undertake] (-ISR)')).toBe('[undertake] (-ISR)');
  });
});

describe('a Japanese font that the file does not bring', () => {
  it('is read by the tables that Chancery ships', async () => {
    const pdf = [
      '%PDF-1.4',
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
      '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj',
      '4 0 obj <</Length 44>> stream',
      'BT /F1 12 Tf 50 200 Td <A4A2A4A4A4A6> Tj ET ',
      'endstream endobj',
      '5 0 obj <</Type/Font/Subtype/Type0/BaseFont/Ryumin/Encoding/EUC-H/DescendantFonts[6 0 R]>> endobj',
      '6 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor 7 0 R>> endobj',
      '7 0 obj <</Type/FontDescriptor/FontName/Ryumin/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>> endobj',
      'trailer <</Root 1 0 R>>',
    ].join('\n');
    const bytes = new TextEncoder().encode(pdf);
    expect(outlineOf(okValue(await readAnyFile({ name: 'a.pdf', bytes })))).toEqual(['p あいう']);
  });
});
