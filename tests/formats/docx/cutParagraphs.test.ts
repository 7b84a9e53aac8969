/** A paragraph that the end of a page cut in two outside of any bracket, in Word files and in OpenDocument texts. */

import { describe, expect, it } from 'vitest';
import { item, p, r } from '#tests/formats/support/docxOf';
import { readOdtBody } from '#tests/formats/support/odtOf';
import { outlineOf } from '#tests/formats/support/outline';
import { codes, numbering, outline, read } from '#tests/formats/support/readBody';
import { ins } from '#tests/formats/support/tracked';

const first = 'The Member States shall strengthen their measures against the';
const second = 'financing of terrorism at all levels.';
const whole = `p ${first} ${second}`;
const page = '<w:r><w:br w:type="page"/></w:r>';
const turned = '<w:r><w:lastRenderedPageBreak/></w:r>';

describe('a paragraph cut in two by the end of a page', () => {
  it('is read as one, wherever the end of the page is said, and this is said', () => {
    for (const body of [
      p(r(first) + page) + p(second),
      p(first) + p(page) + p(second),
      p(first) + p(page + r(second)),
      p(first) + p(turned + r(second)),
      p(first) + p(second, '<w:pageBreakBefore/>'),
      p(r(first), '<w:sectPr/>') + p(second),
      p(first) + p(r('7')) + p(turned + r(second)),
    ])
      expect(outline(body).filter((line) => line !== 'p 7')).toEqual([whole]);
    const body = p('One.') + p(first) + p(turned + r(second));
    expect(read(body).warnings).toMatchObject([
      { code: 'docx.cutParagraph', block: 'b2', facts: { count: 1 } },
    ]);
  });

  it('keeps its number, and the place of the cut, so that the join can be taken back', () => {
    const body = p(first, item(1)) + p(turned + r(second));
    const text = read(body, numbering([['decimal', '%1.']]));
    expect(outlineOf(text)).toEqual([`p 1. ${first} ${second}`]);
    expect(text.seams).toMatchObject([{ before: first.slice(-40), after: second.slice(0, 40) }]);
  });

  it('is one in an OpenDocument text, too', () => {
    const style =
      '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>';
    for (const body of [
      `<text:p>${first}</text:p><text:p><text:soft-page-break/>${second}</text:p>`,
      `<text:p>${first}</text:p><text:soft-page-break/><text:p>${second}</text:p>`,
      `<text:p>${first}<text:soft-page-break/></text:p><text:p>${second}</text:p>`,
      `<text:p>${first}</text:p><text:p text:style-name="P">${second}</text:p>`,
    ]) {
      const text = readOdtBody(body, { automatic: style });
      expect(outlineOf(text)).toEqual([whole]);
      expect(text.warnings.map(({ code }) => code)).toEqual(['odt.cutParagraph']);
    }
  });
});

describe('two paragraphs at the end of a page stay two', () => {
  const two = (a: string, b: string, looks = '') => outline(p(a, looks) + p(turned + r(b), looks));

  it('where no page ends between them', () => {
    expect(outline(p(first) + p(second))).toHaveLength(2);
    expect(
      outline(p(r('The page') + page + r(' ends inside of these words, and the')) + p(second)),
    ).toHaveLength(2);
    expect(codes(p(first) + p(second))).toEqual([]);
  });

  it('where the first one ends, or parts what is listed', () => {
    for (const end of ['.', ';', ',', ':', ' (ibid.)'])
      expect(two(`${first} end${end}`, second)).toHaveLength(2);
  });

  it('where the second begins like one, or has a number', () => {
    expect(two(first, 'Financing of terrorism at all levels.')).toHaveLength(2);
    expect(two(first, 'a) financing of terrorism')).toHaveLength(2);
  });

  it('where they are lines of a list, a caption or a title', () => {
    expect(two('measures against the financing of terrorism and crime', second)).toHaveLength(2);
    expect(two('Measures against the', second)).toHaveLength(2);
    expect(two(first, second, '<w:jc w:val="center"/>')).toHaveLength(2);
    expect(outline(p(first, '<w:pStyle w:val="Code"/>') + p(turned + r(second)))).toHaveLength(2);
  });

  it('where somebody put in one of them', () => {
    expect(outline(p(first) + p(turned + ins('Ann', second)))).toHaveLength(2);
  });
});
