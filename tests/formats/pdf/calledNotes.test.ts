/** Footnotes in letters as large as the text's: known by the mark with which they begin, which the text above them calls. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const text =
  'The Member States reaffirm the commitments that they have made at the meeting of the Council in Astana';
const note = 'Adopted at the Sixth Summit in Astana on 13 October 2022.';

interface Setting {
  /** As it is printed behind the last word of the text. */
  readonly call: string;
  readonly isRaised: boolean;
  /** As it is printed before the note. */
  readonly mark: string;
  readonly isMarkRaised?: boolean;
  readonly isRuled?: boolean;
  /** Between the text and the note. */
  readonly gap?: number;
}

const page =
  ({ call, isRaised, mark, isMarkRaised = false, isRuled = false, gap = 60 }: Setting, ...more: string[]) =>
  (on: TestPage) => {
    const last = on.paragraph(text).at(-1) ?? '';
    const end = 72 + on.font({}).widthOfTextAtSize(last, 12);
    on.text(call, end, on.y - 14 - (isRaised ? 4 : 0), { size: isRaised ? 7 : 12 });
    on.gap(gap);
    if (isRuled) on.rule(72, on.y - 16, 200, on.y - 16);
    if (isMarkRaised) on.text(mark, 72, on.y - 4, { size: 7 });
    on.paragraph(isMarkRaised ? note : `${mark} ${note}`, isMarkRaised ? { x: 78 } : {});
    for (const paragraph of more) on.paragraph(paragraph);
  };

const read = async (...pages: readonly ((on: TestPage) => void)[]) =>
  okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(...pages) }));

describe('A note in the letters of the text', () => {
  const raised = { call: '1', isRaised: true };
  it.each([
    ['a raised mark', { ...raised, mark: '1', isMarkRaised: true, gap: 14 }],
    ['a number', { ...raised, mark: '1', gap: 14 }],
    ['a number and a full stop under a rule', { ...raised, mark: '1.', isRuled: true, gap: 20 }],
    ['a number and a full stop far below the text', { ...raised, mark: '1.' }],
    ['an asterisk', { call: '*', isRaised: false, mark: '*', gap: 14 }],
  ])('that begins with %s is told by its call', async (_, setting) => {
    const whole = await read(page(setting));
    const sign = setting.call === '1' ? '¹' : '*';
    expect(outlineOf(whole)).toEqual([`p ${text}${sign}`, `note ${setting.call} ${note}`]);
    expect(whole.blocks[0]).toMatchObject({ marks: [{ kind: 'note', note: setting.call }] });
    expect(whole.warnings).toEqual([]);
  });
});

describe('No note', () => {
  it('is a numbered paragraph under a call whose note stands elsewhere', async () => {
    const item = 'The Secretariat keeps the list of focal points.';
    const whole = await read(page({ call: '1', isRaised: true, mark: '1.' }, `2. ${item}`));
    expect(whole.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('is the paragraph under the area of a zone', async () => {
    const item =
      'The Member States shall notify the Secretariat of each exercise that takes place in the zone.';
    const whole = await read((on) => {
      const zone = '1. The zone of the exercise covers an area of the Member States of 250 km';
      const end = 72 + on.font({}).widthOfTextAtSize(on.paragraph(zone).at(-1) ?? '', 12);
      on.text('2', end, on.y - 18, { size: 7 });
      on.gap(18);
      on.paragraph(`2. ${item}`);
    });
    expect(whole.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('is the paragraph whose number is that of a power above', async () => {
    const whole = await read((on) => {
      const level = on.paragraph('1. The concentration shall not exceed the level of 10').at(-1) ?? '';
      on.text('3', 72 + on.font({}).widthOfTextAtSize(level, 12), on.y - 18, { size: 7 });
      for (const item of [
        '2. It is measured by the Secretariat.',
        '3. The Member States are notified of it.',
      ])
        on.gap(18).paragraph(item);
    });
    expect(whole.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('are asterisks that end a text', async () => {
    const whole = await read((on) => {
      on.paragraph('The delegation thanks the Secretariat* and the Member States.');
      on.gap(28).paragraph('* * *');
    });
    expect(whole.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('are items of a list with asterisks before them', async () => {
    const whole = await read((on) => {
      on.paragraph('The following measures* are proposed for the Member States:');
      on.gap(6);
      for (const item of ['exchange of information', 'invitation of observers', 'programmes of training'])
        on.paragraph(`* ${item}`);
    });
    expect(whole.blocks.every(({ kind }) => kind !== 'footnote')).toBe(true);
  });

  it('is a line with a number that no word calls', async () => {
    const whole = await read(page({ call: '', isRaised: false, mark: '13' }));
    expect(whole.blocks.every(({ kind }) => kind !== 'footnote')).toBe(true);
  });

  it('is a paragraph with others behind it', async () => {
    const setting = { call: '1', isRaised: true, mark: '1' };
    const whole = await read((on) => {
      page(setting)(on);
      on.gap(40);
      on.paragraph(text);
    });
    expect(whole.blocks.every(({ kind }) => kind !== 'footnote')).toBe(true);
  });
});
