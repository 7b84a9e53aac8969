/** The commands of a page, followed from its bytes; what programs get wrong does not lose the words behind it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, formOf, placedIn, widthOf } from '../support/contentOf';

const textsIn = async (source: string): Promise<string[]> => (await placedIn(source)).map(([text]) => text);

describe('the commands of a page', () => {
  it('have their operands before them', async () => {
    const source = 'BT /F1 10 Tf 50 700 Td (a \\(b\\) c\\101) Tj 0 -20 Td [<4142> -2500.5 (D)] TJ ET';
    const placed = await placedIn(source);
    expect(placed.map(([text]) => text)).toEqual(['a', ' ', '(b)', ' ', 'cA', 'AB', 'D']);
    const behind = (10 * (widthOf('A') + widthOf('B') + 2_500.5)) / 1_000;
    expect(placed.at(-1)).toEqual(['D', Math.round((50 + behind) * 100) / 100, 120]);
  });

  it('may stand without space between them, and behind remarks', async () => {
    expect(await textsIn('q Q% a remark (\nqBT/F1 9Tf(a)Tj ET1 0 0 1 0 0cmBT(b)Tj')).toEqual(['a', 'b']);
  });

  it('have numbers as programs write them', async () => {
    const { rules } = await contentOf('-.5 +3 --7 4. 1e2 6-7 0 0 re 10 20 m 1e2 2-0 l S');
    expect(rules).toEqual([{ x0: 10, x1: 100, y0: 780, y1: 780 }]);
    expect(await placedIn('BT /F1 10 Tf --5 +3.50 Td (a) Tj')).toEqual([['a', -5, 796.5]]);
  });

  it('go on behind a picture that stands among them', async () => {
    const text = ' BT /F1 10 Tf (behind) Tj ET';
    expect(await textsIn(`BI /W 2 /H 2 /BPC 8 /CS /G ID \x01EI\x02 EI${text}`)).toEqual(['behind']);
    expect(await textsIn(`BI /W 9 /H 9 /F /AHx ID 00 EI${text}`)).toEqual(['behind']);
    // Nothing packs it: its own bytes look like an end, and like a command.
    for (const none of ['[]', '[ ]', 'null'])
      expect(await textsIn(`BI /W 8 /H 2 /BPC 8 /CS /G /F ${none} ID 1 EI (a) Tj 34567 EI${text}`)).toEqual([
        'behind',
      ]);
    expect(await textsIn(`BI /W 9 /H 2 /IM true ID \x01EI\x02 EI${text}`)).toEqual(['behind']);
  });

  it('tell what is an artifact of the page, and what letters stand for', async () => {
    const { letters } = await contentOf(
      '/Artifact <</Type /Pagination /A [1 (b)]>> BDC BT /F1 9 Tf (7) Tj ET EMC /Span <</ActualText (fi)>> BDC BT (x) Tj ET EMC',
    );
    expect(letters.map(({ text, artifact }) => [text, artifact])).toEqual([
      ['7', true],
      ['fi', false],
    ]);
  });

  it('mark artifacts however many other marks are around them', async () => {
    const deep = (tag: string) =>
      `${'/P <</MCID 1>> BDC '.repeat(5_000)}/${tag} BMC BT /F1 9 Tf (7) Tj ET EMC`;
    const artifacts = async (source: string) =>
      (await contentOf(source, { limits: { pdfPageCommands: 50_000 } })).letters.map(
        ({ artifact }) => artifact,
      );
    expect(await artifacts(deep('Artifact'))).toEqual([true]);
    expect(await artifacts(deep('Span'))).toEqual([false]);
    expect(await artifacts(`EMC ${deep('Artifact')} ${'EMC '.repeat(5_000)} BT (8) Tj ET`)).toEqual([
      true,
      false,
    ]);
  });

  it('name fonts and drawings with any letters', async () => {
    const resources = {
      XObject: { 'A B': formOf('BT /F#31 9 Tf (inside) Tj ET', { Matrix: [1, 0, 0, 1, 7, 0] }) },
    };
    expect(await placedIn('1 0 0 1 20 30 cm /A#20B Do', { resources })).toEqual([['inside', 27, 770]]);
  });

  it('are followed in drawings inside the page, whose states end with them', async () => {
    const inner = formOf('q q 5 0 0 5 0 0 cm BT /F1 9 Tf (in) Tj ET');
    const placed = await placedIn('/F1 10 Tf /X Do BT 9 9 Td (out) Tj ET', {
      resources: { XObject: { X: inner } },
    });
    expect(placed).toEqual([
      ['in', 0, 800],
      ['out', 9, 791],
    ]);
  });

  it('end where a drawing holds itself', async () => {
    const drawings: Record<string, unknown> = {};
    drawings.X = formOf('BT /F1 9 Tf (a) Tj ET /X Do');
    const { letters, forms, whole } = await contentOf('/X Do', {
      resources: { XObject: drawings },
      limits: { pdfPageForms: 100 },
    });
    expect([letters.length, forms, whole]).toEqual([24, 24, true]);
    const few = await contentOf('/X Do', { resources: { XObject: drawings }, limits: { pdfPageForms: 5 } });
    expect(few.whole).toBe(false);
  });

  it('are as many as a page may have', async () => {
    const lines = (count: number) =>
      contentOf('0 0 m S '.repeat(count), { limits: { pdfPageCommands: 5_000 } });
    expect((await lines(2_000)).whole).toBe(true);
    expect((await lines(5_000)).whole).toBe(false);
  });

  it('show letters of two bytes, the last half of one as its first', async () => {
    const letters = new Map([
      ['\x00a', 'Қ'],
      ['\x01b', 'а'],
      ['\x01', 'з'],
    ]);
    const setting = { letters, codes: [[], [0, 0xffff]] };
    expect((await placedIn('BT /F1 9 Tf <0061016201> Tj', setting)).map(([text]) => text)).toEqual(['Қаз']);
    // Codes that are not all of one length are parted by the font itself.
    const mixed = {
      letters,
      codes: [
        [0, 0x7f],
        [0x8000, 0xffff],
      ],
    };
    expect((await placedIn('BT /F1 9 Tf <00610162> Tj', mixed)).map(([text]) => text)).toEqual(['Қа']);
  });

  it('show letters in another meaning where the page has one', async () => {
    const { letters } = await contentOf('BT /F1 9 Tf (ab) Tj', {
      meaning: (_, glyphs) =>
        glyphs.map((glyph) =>
          typeof glyph === 'number' ? glyph : { ...glyph, unicode: glyph.unicode.toUpperCase() },
        ),
    });
    expect(letters.map(({ text }) => text)).toEqual(['AB']);
  });

  it('show words longer than any, and more of them than are kept at once', async () => {
    const word = 'a'.repeat(3_000);
    const { letters } = await contentOf(`BT /F1 9 Tf (${`${word} `.repeat(20)}) Tj`, {
      limits: { pdfPageLetters: 100_000 },
    });
    expect(letters.map(({ text }) => text).join('')).toBe(`${word} `.repeat(20));
  });

  it('are read to an end whatever the bytes are, and so are those behind them', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'q',
        'Q',
        '[',
        ']',
        '<<',
        '>>',
        '(',
        ')',
        '<',
        '/X',
        'BI',
        'ID',
        'EI',
        'Tj',
        'TJ',
        'BDC',
      ),
      fc.constantFrom(
        'BT /F1 9 Tf',
        '1 0 0 1 5 5 cm',
        '/A <</ActualText(x)>>',
        'EMC',
        '1 2 m',
        're f',
        '%',
        '\\',
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        const source = parts.join(' ').replace(/[^\0-\xff]/g, '?');
        const { letters } = await contentOf(source);
        expect(letters.length).toBeLessThanOrEqual(source.length);
        expect((await contentOf('BT /F1 9 Tf (whole) Tj')).letters.map(({ text }) => text)).toEqual([
          'whole',
        ]);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await contentOf(bytes)).whole).toBe(true);
      }),
    );
  });
});
