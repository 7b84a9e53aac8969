/** Pages that are damaged, hostile or full to the brim: nothing is lost without a word, and nothing takes ages. */

import { describe, expect, it } from 'vitest';
import { contentOf, formOf } from '../support/contentOf';

const mixedCodes = [
  [0, 0x7f],
  [0x8000, 0xffff],
];

describe('a page at the edge of what is read', () => {
  it('keeps all letters of a font whose codes are of one byte and of two, however often they come', async () => {
    const { letters, full } = await contentOf(`BT /F1 9 Tf ${'(abcdefghij) Tj '.repeat(14_000)}`, {
      codes: mixedCodes,
      limits: { pdfPageLetters: 100_000, pdfPageCommands: 100_000 },
    });
    expect(letters.map(({ text }) => text).join('')).toBe('abcdefghij'.repeat(14_000));
    expect(full).toBe(false);
  });

  it('is said to be crowded where its fonts have more letters than there is room for', async () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code.toString(16).padStart(4, '0'));
    const shown = (some: readonly string[]) =>
      contentOf(`BT /F1 9 Tf <${some.join('')}> Tj`, {
        codes: [[], [0, 0xffff]],
        limits: { pdfPageLetters: 100_000 },
      });
    expect((await shown(codes)).full).toBe(true);
    expect((await shown(codes.slice(1))).full).toBe(false);
  });

  it('keeps its letters where a name stands in the place of a spacing', async () => {
    const { letters } = await contentOf('BT /F1 9 Tf /A Tc /A Tw /A Tz /A TL /A Ts (ab) Tj /A /A (cd) "');
    expect(letters.map(({ text }) => text)).toEqual(['ab', 'cd']);
  });

  it('has no line where the place of one has no number', async () => {
    const huge = '1e300 0 0 1e300 0 0 cm ';
    expect((await contentOf(`${huge}${huge}10 20 m 100 20 l S`)).rules).toEqual([]);
  });

  it('ends soon however deep artifacts are in each other', async () => {
    const { letters } = await contentOf(`${'/Artifact BMC '.repeat(200_000)} BT /F1 9 Tf (7) Tj`, {
      limits: { pdfPageCommands: 1_000_000 },
    });
    expect(letters.map(({ artifact }) => artifact)).toEqual([true]);
  }, 15_000);

  it('is read no farther once it has too many commands, in a drawing inside of drawings, too', async () => {
    const inner = formOf(`BT ${'(a) Tj '.repeat(50_000)}`);
    const drawings: Record<string, unknown> = { X3: inner };
    for (const index of [0, 1, 2]) drawings[`X${index}`] = formOf(`/X${index + 1} Do`, { Resources: null });
    const { letters, whole } = await contentOf('/F1 9 Tf /X0 Do', {
      resources: { XObject: drawings },
      limits: { pdfPageCommands: 3_000, pdfPageLetters: 100_000 },
    });
    expect(whole).toBe(false);
    // It is looked after 2,048 commands each time.
    expect(letters.length).toBeLessThan(3_000 + 2_048);
  });

  it('may clip along an outline of any length', async () => {
    const outline = `0 0 m ${`${'9 9 l '.repeat(19_000)}W `.repeat(10)} 1 0 0 rg f`;
    const { letters, whole } = await contentOf(`${outline} BT /F1 9 Tf (a) Tj`);
    expect([letters.length, whole]).toEqual([1, true]);
  });

  it('asks for fonts whose names differ by a byte 0 only, each on its own', async () => {
    const asked: (string | null)[] = [];
    await contentOf('/F1 9 Tf /#00F1 9 Tf /F1 8 Tf', { onFont: (name) => asked.push(name) });
    expect(asked).toEqual(['F1', '\0F1']);
  });

  it('pays for its drawings itself where another file was read while a font was asked for', async () => {
    let payer = '';
    const paid: string[] = [];
    const drawn = formOf('');
    const getBytes = () => {
      paid.push(payer);
      return drawn.getBytes();
    };
    await contentOf('/F1 9 Tf /X Do', {
      resources: { XObject: { X: { ...drawn, getBytes } } },
      onFont: () => {
        payer = 'another';
      },
      onSpend: () => {
        payer = 'this';
      },
    });
    expect(new Set(paid)).toEqual(new Set(['this']));
  });
});
