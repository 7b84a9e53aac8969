import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareWords, findQuotation, quotationOf } from '#domain/positions/quotation';
import { words } from '../../laws/rollingTexts';
import { draft, marked, p, t } from '../../support/draft';

/** The quotation of what stands between `<a>` and `<b>`, as it was in block `b1`. */
const quoted = (fixture: string) => {
  const { text, a, b } = marked(fixture);
  return quotationOf('b1', text, a, b);
};

const foundIn = (text: ReturnType<typeof draft>, fixture: string) => {
  const found = findQuotation(text, quoted(fixture));
  return found && { block: found.quotation.block, from: found.quotation.from, quote: found.quotation.quote };
};

describe('A quotation', () => {
  test('is found where it stood', () => {
    const fixture = 'We <a>urge<b> all States';
    expect(findQuotation(draft(p('We urge all States')), quoted(fixture))).toMatchObject({ score: 1 });
  });

  test('without anything around it is found by its words alone', () => {
    const alone = { ...quoted('<a>urge<b>'), before: '', after: '' };
    expect(findQuotation(draft(p('We urge all States')), alone)).toMatchObject({ score: 1 });
    expect(findQuotation(draft(p('To go'), p('We urge all')), alone)).toMatchObject({
      quotation: { block: 'b2', from: 3 },
      score: 0.9,
    });
  });

  test('is found in the paragraph to which its words moved', () => {
    const text = draft(p('Nothing'), p('Today we urge all States'));
    expect(foundIn(text, 'We <a>urge all<b> States')).toEqual({ block: 'b2', from: 9, quote: 'urge all' });
  });

  test('is told from other places of the same words by what stands around it', () => {
    const text = draft(p('the law and the rule'), p('the law or the custom'));
    expect(foundIn(text, 'by the law or <a>the<b> custom')).toMatchObject({ block: 'b2', from: 11 });
  });

  test('is found behind brackets and signs that came since', () => {
    const text = draft(p('We [strongly] (+IND) urge [all] (-TUR) States'));
    expect(foundIn(text, 'We <a>urge all<b> States')).toEqual({
      block: 'b1',
      from: 21,
      quote: 'urge [all',
    });
  });

  test('is found in a cell, by its place in the table', () => {
    const text = draft(t(['Who', 'What'], ['India', 'to urge all']));
    expect(foundIn(text, 'We <a>urge<b> all States')).toMatchObject({ block: 'b1', from: 18 });
  });

  test('is shown as it reads, also where it was cut in the middle of a bracket', () => {
    expect(bareWords('sustainable and [social')).toBe('sustainable and social');
    expect(bareWords('one] (+IND) [two] (-TUR)')).toBe('one (+IND) two');
  });

  test('is not found where two places fit alike, where its words are gone, or inside a longer word', () => {
    expect(foundIn(draft(p('-'), p('urge'), p('urge')), 'We <a>urge<b> all')).toBeNull();
    expect(foundIn(draft(p('We call on all')), 'We <a>urge<b> all')).toBeNull();
    expect(foundIn(draft(p('surgeons')), 'We <a>urge<b> all')).toBeNull();
    expect(foundIn(draft(p('a, b')), 'a<a>, <b>b')).toBeNull();
  });

  test('that stands in one text stands in it again at the same place', () => {
    fc.assert(
      fc.property(words(12), fc.nat(), fc.nat(), (text, one, two) => {
        const borders = [
          ...text.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu),
        ];
        fc.pre(borders.length > 1);
        const [a, b] = [one, two]
          .map((pick) => borders[pick % borders.length]?.index ?? 0)
          .sort((x, y) => x - y) as [number, number];
        const quotation = quotationOf('b1', text, a, b);
        const found = findQuotation(draft(p(text)), quotation);
        // Two equal places are no find, and a quotation without a word is none.
        if (found !== null)
          expect(found.quotation.quote.trim()).toContain(text.slice(a, b).trim().slice(0, 1));
        if (found !== null && text.indexOf(quotation.quote) === text.lastIndexOf(quotation.quote))
          expect(found.quotation.quote).toBe(quotation.quote.trim());
      }),
    );
  });
});
