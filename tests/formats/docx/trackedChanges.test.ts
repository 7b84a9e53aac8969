/** Changes that others tracked in Word, as proposals in brackets. */

import { describe, expect, it } from 'vitest';
import { item, p, partOf, r } from '#tests/formats/support/docxOf';
import { codes, firstMarks, numbering, outline, read } from '#tests/formats/support/readBody';
import { blank, del, gone, ins, moveFrom, moveTo, onMark, textsOf } from '#tests/formats/support/tracked';

describe('words that were inserted and deleted', () => {
  it('stand in groups with a code made from their author’s name', () => {
    const body = p(`${r('to ')}${del('Alice', 'undertake')}${ins('Bob Ray', 'encourage')}${r(' it.')}`);
    expect(outline(body)).toEqual(['p to [undertake] (-ALICE) [encourage] (+BOBRAY) it.']);
    expect(codes(body)).toEqual(['docx.trackedChanges']);
    expect(read(body).authors).toEqual([
      { name: 'Alice', code: 'ALICE', insertions: 0, deletions: 1 },
      { name: 'Bob Ray', code: 'BOBRAY', insertions: 1, deletions: 0 },
    ]);
  });

  it('need no date and no author', () => {
    const body = p(`${r('to ')}<w:ins>${r('fair ')}</w:ins>${r('trade')}`);
    expect(outline(body)).toEqual(['p to [fair] (+AUTHOR) trade']);
    expect(read(body).authors).toMatchObject([{ name: null }]);
  });

  it('struck in another author’s addition stand nested, and are in neither text', () => {
    const body = p(
      `${r('to ')}<w:ins w:author="Ann">${r('a ')}<w:del w:author="Ben">${gone('b ')}</w:del>${r('c ')}</w:ins>${r('go')}`,
    );
    expect(outline(body)).toEqual(['p to [a [b] (-BEN) c] (+ANN) go']);
    expect(textsOf(read(body))).toEqual({ rejected: ['to go'], accepted: ['to a c go'] });
  });

  it('that moved are deleted at the old place and inserted at the new one', () => {
    const body = p(
      `${r('One ')}${moveFrom('Ann', 'two ')}${r('three ')}${moveTo('Ann', 'two ')}${r('four')}`,
    );
    expect(outline(body)).toEqual(['p One [two] (-ANN) three [two] (+ANN) four']);
  });

  it('keep their typography inside the brackets', () => {
    const body = p(`${r('to ')}<w:ins w:author="Ann">${r('fair', '<w:b/>')}</w:ins>${r(' trade')}`);
    expect(firstMarks(body)).toEqual(['bold fair']);
  });

  it('in fields and hyperlinks count like all others', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = p(
      `${r('see ')}${field('begin')}<w:r><w:instrText> REF a </w:instrText></w:r>${field('separate')}${ins('Ann', 'Annex 2 ')}${field('end')}<w:hyperlink w:anchor="x">${r('and ')}${del('Ann', 'all ')}</w:hyperlink>${r('more')}`,
    );
    expect(outline(body)).toEqual(['p see [Annex 2] (+ANN) and [all] (-ANN) more']);
  });

  it('leave alone codes that the text itself has in brackets', () => {
    const body = p(`${r('to [act] (+IND) now')}`) + p(`${r('as ')}${ins('IND', 'we ')}${r('said')}`);
    expect(outline(body)).toEqual(['p to [act] (+IND) now', 'p as [we] (+INDB) said']);
  });

  it('of looks only are passed over, and said', () => {
    const body = p(r('Bold', '<w:b/><w:rPrChange w:author="Ann"><w:rPr/></w:rPrChange>'));
    expect(outline(body)).toEqual(['h1 Bold']);
    expect(codes(body)).toEqual(['docx.formatChanges']);
  });
});

describe('paragraphs that were inserted and deleted', () => {
  it('come with their own mark', () => {
    const body = p('One.') + p(ins('Ann', 'Two.'), onMark('ins', 'Ann')) + p('Three.');
    expect(outline(body)).toEqual(['p One.', 'p [Two.] (+ANN)', 'p Three.']);
    expect(textsOf(read(body))).toEqual({
      rejected: ['One.', 'Three.'],
      accepted: ['One.', 'Two.', 'Three.'],
    });
  });

  it('typed behind another paragraph leave that one alone', () => {
    const body = p(r('One.'), onMark('ins', 'Ann')) + p(ins('Ann', 'Two.')) + p('Three.');
    expect(outline(body)).toEqual(['p One.', 'p [Two.] (+ANN)', 'p Three.']);
  });

  it('go with their own mark', () => {
    const body = p('One.') + p(del('Ann', 'Two.'), onMark('del', 'Ann')) + p('Three.');
    expect(outline(body)).toEqual(['p One.', 'p [Two.] (-ANN)', 'p Three.']);
    expect(textsOf(read(body))).toEqual({
      rejected: ['One.', 'Two.', 'Three.'],
      accepted: ['One.', 'Three.'],
    });
  });

  it('split in two say the second half twice', () => {
    const body = p(r('One long. '), onMark('ins', 'Ann')) + p(r('Two.'));
    expect(outline(body)).toEqual(['p One long. [Two.] (-ANN)', 'p [Two.] (+ANN)']);
    expect(textsOf(read(body))).toEqual({ rejected: ['One long. Two.'], accepted: ['One long.', 'Two.'] });
  });

  it('joined to one say the second half twice, too', () => {
    const body = p(r('One long; '), onMark('del', 'Ann')) + p(r('two.'));
    expect(textsOf(read(body))).toEqual({ rejected: ['One long;', 'two.'], accepted: ['One long; two.'] });
  });

  it('are numbered as the accepted text would; the others stay as circulated', () => {
    const list = numbering([['decimal', '%1.']]);
    const body =
      p('One.', item(1)) +
      p(ins('Ann', 'New.'), item(1) + onMark('ins', 'Ann')) +
      p(del('Ann', 'Old.'), item(1) + onMark('del', 'Ann')) +
      p('Last.', item(1));
    expect(outline(body, list)).toEqual([
      'p 1. One.',
      'p 2. [New.] (+ANN)',
      'p 2. [Old.] (-ANN)',
      'p 3. Last.',
    ]);
  });

  it('inserted before a table do not run into it', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Cell')}</w:tc></w:tr></w:tbl>`;
    const body = p(ins('Ann', 'New.'), onMark('ins', 'Ann')) + table + p('End.');
    expect(outline(body)).toEqual(['p [New.] (+ANN)', 'table Cell', 'p End.']);
  });

  it('wrapped as blocks are taken as a whole', () => {
    const body = `${p('One.')}<w:ins w:author="Ann">${p('Two.')}<w:sdt><w:sdtContent>${p('Three.')}</w:sdtContent></w:sdt></w:ins>${p('Four.')}`;
    expect(outline(body)).toEqual(['p One.', 'p [Two.] (+ANN)', 'p [Three.] (+ANN)', 'p Four.']);
  });

  it('in notes are read like those of the text', () => {
    const footnotes = partOf(
      `<w:footnote w:id="2">${p(`${r('See ')}${ins('Ann', 'also ')}${r('A.')}`)}</w:footnote>`,
      'w:footnotes',
    );
    const body = p(`${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    expect(outline(body, { 'word/footnotes.xml': footnotes })).toEqual([
      'p Text¹',
      'note 1 See [also] (+ANN) A.',
    ]);
  });

  it('with a note called from inserted words lose the note when they are rejected', () => {
    const footnotes = partOf(`<w:footnote w:id="2">${p('A note.')}</w:footnote>`, 'w:footnotes');
    const body = p(
      `${r('Text')}<w:ins w:author="Ann">${r(' more')}<w:r><w:footnoteReference w:id="2"/></w:r></w:ins>`,
    );
    expect(textsOf(read(body, { 'word/footnotes.xml': footnotes }))).toEqual({
      rejected: ['Text'],
      accepted: ['Text more¹', 'A note.'],
    });
  });
});

describe('tables that were changed', () => {
  const row = (cells: readonly string[], properties = '') =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;

  it('an inserted row is a proposal, and is gone when it is rejected', () => {
    const body = `<w:tbl>${row([p('a'), p('b')])}${row([p('c'), p('d')], '<w:ins w:author="Ann"/>')}</w:tbl>`;
    expect(outline(body)).toEqual(['table a|b / [c] (+ANN)|[d] (+ANN)']);
    expect(textsOf(read(body))).toEqual({ rejected: ['a|b'], accepted: ['a|b / c|d'] });
  });

  it('a deleted row is one, too', () => {
    const body = `<w:tbl>${row([p('a'), p('b')])}${row([p(del('Ann', 'c'), onMark('del', 'Ann')), blank], '<w:del w:author="Ann"/>')}</w:tbl>`;
    expect(outline(body)).toEqual(['table a|b / [c] (-ANN)|']);
    expect(textsOf(read(body))).toEqual({ rejected: ['a|b / c|'], accepted: ['a|b'] });
  });

  it('an inserted cell holds inserted words', () => {
    const cell = `<w:tcPr><w:cellIns w:author="Ann"/></w:tcPr>${p('b')}`;
    expect(outline(`<w:tbl>${row([p('a'), cell, p('c')])}</w:tbl>`)).toEqual(['table a|[b] (+ANN)|c']);
  });

  it('paragraphs of a cell are proposed one by one', () => {
    const body = `<w:tbl>${row([p('a') + p(ins('Ann', 'b'), onMark('ins', 'Ann')) + p('c')])}</w:tbl>`;
    expect(textsOf(read(body))).toEqual({ rejected: ['a\nc'], accepted: ['a\nb\nc'] });
  });
});
