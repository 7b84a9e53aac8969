/** A paragraph that a page cut in two inside a bracket is one paragraph, in Word files and in OpenDocument texts. */

import { describe, expect, it } from 'vitest';
import { rollingOf } from '#domain/document/rolling';
import { isCutInGroup } from '#formats/text/cutGroups';
import { p, partOf } from '#tests/formats/support/docxOf';
import { readOdtBody } from '#tests/formats/support/odtOf';
import { codes, numbering, outline, read } from '#tests/formats/support/readBody';
import { emptyDocument } from '#tests/support/fakeSession';

const first = 'Resolve to [strengthen measures against the financing of';
const second = 'terrorism and to share information] (+IND) (−IRN) at all levels.';

describe('a paragraph cut in two inside a bracket', () => {
  it('is read as one, and this is said', () => {
    expect(outline(p(first) + p(second))).toEqual([`p ${first} ${second}`]);
    expect(codes(p(first) + p(second))).toEqual(['docx.cutGroup']);
    const odt = readOdtBody(`<text:p>${first}</text:p><text:p>${second}</text:p>`);
    expect(odt.blocks.map((block) => 'text' in block && block.text)).toEqual([`${first} ${second}`]);
    expect(odt.warnings.map(({ code }) => code)).toEqual(['odt.cutGroup']);
  });

  it('is where the warning goes', () => {
    const three = p('Resolve to [undertake] (-ISR) measures.') + p(first) + p(second);
    expect(read(three).warnings).toMatchObject([{ code: 'docx.cutGroup', block: 'b2' }]);
  });

  it('says where it was cut, cut after cut, whatever its number and its authors are', () => {
    const seams = [{ block: 'b1', before: first.slice(-40), after: second.slice(0, 40) }];
    expect(read(p(first) + p(second))).toMatchObject({ seams });
    expect(readOdtBody(`<text:p>${first}</text:p><text:p>${second}</text:p>`)).toMatchObject({ seams });
    const thrice = read(p('To [share [what') + p('is known] of the financing of') + p('terror] (+IND)'));
    expect(thrice.seams?.map(({ after }) => after)).toEqual([
      'is known] of the financing of terror] (+',
      'terror] (+IND)',
    ]);
    expect(read(p(first)).seams).toBeUndefined();
  });

  it('is one group with its parties', () => {
    const { blocks } = read(p(first) + p(second));
    const { rolling } = rollingOf({ ...emptyDocument, blocks });
    expect(rolling.diagnostics).toEqual([]);
    expect(rolling.groups).toMatchObject([{ closed: true, spanning: false, origin: 'proposed' }]);
  });

  it('is none where a group opens one paragraph and closes another that begins anew', () => {
    const [whole, more] = ['[To strengthen measures', 'States share lists] (+IND) (-PAK)'];
    expect(outline(p(whole) + p(more))).toEqual([`p ${whole}`, `p ${more}`]);
    const { blocks } = read(p(whole) + p(more));
    expect(rollingOf({ ...emptyDocument, blocks }).rolling.groups).toMatchObject([{ spanning: true }]);
    expect(isCutInGroup(`Resolve ${whole} of`, more)).toBe(true);
    expect(isCutInGroup(whole, `${more} at all levels`)).toBe(true);
    expect(isCutInGroup(whole, 'of states] (+IND)')).toBe(true);
  });

  it('is whole over the number of a page, which stays', () => {
    expect(outline(p(first) + p('7') + p(second))).toEqual([`p ${first} ${second}`, 'p 7']);
  });

  it('keeps its number, its footnotes and its remarks', () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const remark = '<w:r><w:commentReference w:id="5"/></w:r>';
    const body =
      p(`<w:r><w:t>${first}</w:t></w:r>`, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
      p(`<w:r><w:t>${second}</w:t></w:r>${mark}${remark}`);
    const parts = {
      ...numbering([['decimal', '%1.']]),
      'word/footnotes.xml': partOf(`<w:footnote w:id="2">${p('A reason.')}</w:footnote>`, 'w:footnotes'),
      'word/comments.xml': partOf(`<w:comment w:id="5">${p('A remark.')}</w:comment>`, 'w:comments'),
    };
    expect(outline(body, parts)).toEqual([`p 1. ${first} ${second}¹`, 'note 1 A reason.']);
    expect(read(body, parts).annotations).toMatchObject([{ block: 'b1', text: 'A remark.' }]);
  });
});

describe('two paragraphs stay two', () => {
  it.each([
    ['a sentence ends before the second', 'Resolve to [strengthen measures.', 'terrorism] (+IND)'],
    ['nothing is open in the first', 'Resolve to [strengthen] measures', 'against terrorism] (+IND)'],
    ['nothing is closed in the second', 'Resolve to [strengthen measures', 'against [terrorism] (+IND)'],
    ['the second closes more than the first opens', 'Resolve to [strengthen', 'measures] against] terror'],
    ['the second is an item of a list', 'Resolve to [do all of this,', 'Against terrorism] (+IND)'],
  ])('where %s', (_, one, other) => {
    expect(isCutInGroup(one, other)).toBe(false);
    expect(outline(p(one) + p(other))).toHaveLength(2);
  });

  it('where the second has a number', () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    expect(outline(p(first) + p(second, list), numbering([['decimal', '%1.']]))).toHaveLength(2);
  });
});
