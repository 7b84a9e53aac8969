/** Pages whose letters cannot be trusted: what nobody can read is left out and said, and what stands around it comes in as it is. */

import { describe, expect, it } from 'vitest';
import type { Line } from '#formats/pdf/read/lines';
import { countsOf, legible, unreadableIn } from '#formats/pdf/read/unreadable';
import { readAnyFile } from '#formats/readFile';
import { withPages } from '#formats/scan/missingPages';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

/** Cyrillic letters that PostScript numbered anew, in the order in which they came. */
const renumbered =
  'ÄÅÇÉÅÑÖÉÜÖÑ ÄáàÅâÖäÜã åá àçÖÜéáèÅêÄÑàÜë Ü éÅÉÖé èáàÅÉÜã à ÖçÜÜ íâàÇ öâÜõÇãáÇ úàíöêÜÑíÖâÜè.';
const first =
  'The Secretariat presents its compliments to the Member States and has the honour to forward the draft plan of action, which';
const second = 'The Member States shall designate a focal point and notify the Secretariat.';
const third =
  'was agreed by the Senior Officials Committee at its meeting in Astana and is placed under silence.';

const page =
  (...paragraphs: readonly string[]) =>
  (on: TestPage) => {
    for (const text of paragraphs) {
      on.paragraph(text);
      on.gap(14);
    }
  };

const read = async (...pages: readonly ((on: TestPage) => void)[]) =>
  readAnyFile({ name: 'a.pdf', bytes: await pdfOf(...pages) });

describe('A page that nobody can read', () => {
  it('brings no letters in, and no paragraph runs over it', async () => {
    const whole = okValue(await read(page(first), page(renumbered, renumbered), page(third)));
    expect(outlineOf(whole)).toEqual([`p ${first}`, `p ${third}`]);
    expect(whole.warnings).toMatchObject([{ code: 'pdf.unreadableLetters', facts: { pages: '2' } }]);
  });

  it('in part keeps its other lines', async () => {
    const whole = okValue(await read(page(first), page(renumbered, second, renumbered)));
    expect(outlineOf(whole)).toEqual([`p ${first}`, `p ${second}`]);
    expect(whole.warnings).toMatchObject([{ code: 'pdf.unreadableLetters', facts: { pages: '2' } }]);
  });

  it('gets at its place what is recognised of it', async () => {
    const whole = okValue(await read(page(first), page(renumbered, second, renumbered), page(third)));
    const word = { confidence: 95, left: 0, top: 100, width: 90, height: 20 };
    const seen = { paragraph: 1, words: [{ ...word, text: 'Recognised.' }] };
    expect(outlineOf(withPages(whole, [{ page: 2, lines: [seen] }]))).toEqual([
      `p ${first}`,
      'p Recognised.',
      `p ${third}`,
    ]);
  });

  it('as all others of its file is told as that, and not as a picture', async () => {
    const numbers = '! " # ! "$ & %! ( + '.repeat(12);
    expect(await read(page(numbers))).toMatchObject({ ok: false, error: { code: 'pdf.unreadableLetters' } });
    expect(await read(page(renumbered, renumbered))).toMatchObject({
      ok: false,
      error: { code: 'pdf.unreadableLetters' },
    });
  });
});

const lines =
  (...texts: readonly string[]) =>
  (on: TestPage) => {
    for (const text of texts) {
      on.text(text, 72, on.y);
      on.gap(20);
    }
  };

describe('A page that everybody can read', () => {
  const headings = ['Foreword', 'Introduction', 'Trade', 'Measures', 'Annex', 'Index'];
  it.each([
    ['is a list of contents', headings.map((heading) => `${heading} ${'.'.repeat(90)} 5`)],
    ['is a list of contents with dots that stand apart', headings.map((one) => `${one} ${'. '.repeat(45)}5`)],
    ['is a form with a box for each letter', headings.map((heading) => `${heading} |${'__|'.repeat(24)}`)],
    ['is a form with empty boxes', headings.map((heading) => `${heading} ${'[_] [ ] '.repeat(14)} ( ) No`)],
    [
      'is a list of names that programs use',
      headings.map((heading) => `get${heading}OfDocument setTitleOf${heading} forEach${heading}InList`),
    ],
    ['is a form to fill in', headings.map((heading) => `${heading}: ${'_'.repeat(50)}`)],
    [
      'is a list of addresses in capitals',
      'ABCDEFGHI'.split('').map((one) => `Mr ${one} Kim KIM.${one}@MFA.EXAMPLE`),
    ],
  ])('%s', async (_, texts) => {
    const whole = okValue(await read(page(first), lines(...texts)));
    expect(whole.warnings).toEqual([]);
    expect(outlineOf(whole).join(' ')).toContain(texts.at(-1)?.slice(0, 20));
  });

  it('keeps its letters where a few of it are missing', () => {
    const line = {
      text: 'Words of a note verbale on drug trafficking. '.repeat(20),
      table: null,
    } as unknown as Line;
    const found = {
      height: 842,
      rules: [],
      turned: [],
      upright: true,
      remarks: [],
      silent: 40,
      lines: [line],
    };
    const own = { ...found, counted: countsOf(found) };
    expect(unreadableIn([own]).pages).toEqual([1]);
    expect(legible(own).lines).toEqual([line]);
    const poor = { ...found, silent: 400 };
    expect(legible({ ...poor, counted: countsOf(poor) }).lines).toEqual([]);
  });
});
