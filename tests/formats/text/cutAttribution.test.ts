/** Attributions that a page's end parts from their bracket, or cuts in two. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTextBlock } from '#domain/document/document';
import { isCutAtAttribution } from '#formats/text/cutAttribution';
import { readText } from '#formats/text/readText';

const start =
  '1. Reaffirming the commitment of States to the purposes and principles of the Charter [and to peace]';
const words = (source: string) =>
  readText(source).blocks.map((block) =>
    isTextBlock(block) && block.kind !== 'footnote'
      ? `${block.label ?? ''} ${block.text}`.trim()
      : block.kind,
  );

describe('a paragraph that a page cuts at an attribution', () => {
  it('is one, wherever the cut is', () => {
    const whole = `${start} (+IND, TUR) (-IRN) in Asia and beyond it.`;
    const cuts = [...whole.matchAll(/ /g)].map(({ index }) => index).filter((at) => at >= start.length);
    fc.assert(
      fc.property(fc.constantFrom(...cuts.slice(0, 3)), (at) => {
        expect(words(`${whole.slice(0, at)}\n\f${whole.slice(at + 1)}\n\n2. To walk over bridges.`)).toEqual([
          whole,
          '2. To walk over bridges.',
        ]);
      }),
    );
  });

  it('is two where the second begins otherwise', () => {
    expect(isCutAtAttribution('[and peace]', '(IND) and others')).toBe(false);
    expect(isCutAtAttribution('and peace', '(+IND) and others')).toBe(false);
    expect(isCutAtAttribution('[and peace] (+IND,', 'TUR and others')).toBe(false);
    expect(isCutAtAttribution('[and peace] (see', 'TUR) and others')).toBe(false);
    expect(isCutAtAttribution('[and peace]', '(SUM/2022/DRAFT/6) is enclosed')).toBe(false);
  });
});

it('a tab between a bracket and its attribution parts no columns', () => {
  const lines = ['1. To [act]\t(-ISR) [go on]\t(+ISR) in all of the fields.', '2. To [meet]\t(+IND) there.'];
  expect(words(lines.join('\n'))).toEqual(lines.map((line) => line.replaceAll('\t', ' ')));
  expect(words('Party\tPosition\nIndia\t(+IND) agrees')).toEqual(['table']);
});
