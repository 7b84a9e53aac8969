/** Remarks in the margin of a Word file. */

import { describe, expect, it } from 'vitest';
import { docxOf, p, partOf, r, relationshipsOf } from '#tests/formats/support/docxOf';
import { read } from '#tests/formats/support/readBody';
import { del, ins } from '#tests/formats/support/tracked';

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const remark = (id: number, inside: string, who = 'w:author="Legal" w:date="2022-06-22T10:00:00Z"') =>
  `<w:comment w:id="${id}" ${who}>${inside}</w:comment>`;
const comments = (...list: string[]) => ({ 'word/comments.xml': partOf(list.join(''), 'w:comments') });

describe('remarks', () => {
  it('come with their words, author, date and place', () => {
    const body = p(`${r('To ')}${start(4)}${r('encourage')}${end(4)}${r(' it.')}`);
    const said = comments(remark(4, p('Why?') + p('Ask.')));
    expect(read(p('First.') + body, said).annotations).toEqual([
      {
        ...{ block: 'b2', quote: 'encourage', author: 'Legal', date: '2022-06-22T10:00:00Z' },
        ...{ text: 'Why?\nAsk.', id: '4' },
      },
    ]);
  });

  it('that have lost their place are kept all the same', () => {
    expect(read(p('First.'), comments(remark(4, p('Lost.'), ''))).annotations).toMatchObject([
      { block: 'b1', quote: '', author: null, date: null, text: 'Lost.' },
    ]);
  });

  it('over several paragraphs quote all of them', () => {
    const body =
      p(`${r('One ')}${start(1)}${r('two.')}`) + p('Three.') + p(`${r('Four')}${end(1)}${r(' five.')}`);
    expect(read(body, comments(remark(1, p('All?')))).annotations).toMatchObject([
      { block: 'b1', quote: 'two.\nThree.\nFour' },
    ]);
  });

  it('on a point have a place and no words', () => {
    const body = p(`${r('One')}<w:r><w:commentReference w:id="1"/></w:r>`);
    expect(read(body, comments(remark(1, p('Here')))).annotations).toMatchObject([
      { block: 'b1', quote: '' },
    ]);
  });

  it('on tracked words quote the brackets as they stand in the text, with lasting codes', () => {
    const body = p(`${r('to ')}${start(1)}${del('Ann', 'act')}${ins('Ann', 'go')}${end(1)}${r(' now')}`);
    const { annotations, blocks } = read(body, comments(remark(1, p('Why?'))));
    expect(blocks).toMatchObject([{ text: 'to [act] (-ANN) [go] (+ANN) now' }]);
    expect(annotations).toMatchObject([{ quote: 'act] (-ANN) [go' }]);
  });

  it('in cells hang on the table, in notes on the note', () => {
    const cell = `<w:tbl><w:tr><w:tc>${p(`${start(1)}${r('Cell')}${end(1)}`)}</w:tc></w:tr></w:tbl>`;
    const body = cell + p(`${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const note = `<w:footnote w:id="2">${p(`${r('See ')}${start(2)}${r('A')}${end(2)}`)}</w:footnote>`;
    const parts = {
      'word/footnotes.xml': partOf(note, 'w:footnotes'),
      ...comments(remark(1, p('One')), remark(2, p('Two'))),
    };
    expect(read(body, parts).annotations).toMatchObject([
      { block: 'b1', quote: 'Cell', text: 'One' },
      { block: 'b3', quote: 'A', text: 'Two' },
    ]);
  });
});

describe('threads', () => {
  const office = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const line = (id: string, text: string) => `<w:p ${office} w14:paraId="${id}">${r(text)}</w:p>`;
  const extended = (list: string) =>
    `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${list}</w15:commentsEx>`;
  const parts = {
    ...comments(
      remark(1, line('A0', 'First') + line('A1', 'line')),
      remark(2, line('B1', 'Answer')),
      remark(3, line('C1', 'Open')),
    ),
    'word/commentsExtended.xml': extended(
      '<w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="B1" w15:paraIdParent="A1" w15:done="0"/><w15:commentEx w15:paraId="C1" w15:done="0"/>',
    ),
    'word/_rels/document.xml.rels': relationshipsOf([
      ['r1', 'comments', 'comments.xml'],
      ['r2', 'commentsExtended', 'commentsExtended.xml'],
    ]),
  };

  it('say which remark answers which, and whether they are resolved', () => {
    const body = p(`${start(1)}${r('Text')}${end(1)}`) + p(`${start(3)}${r('More')}${end(3)}`);
    expect(read(body, parts).annotations).toMatchObject([
      { id: '1', block: 'b1', resolved: true },
      { id: '3', block: 'b2', resolved: false },
      // An answer without a range of its own stands where the remark does that it answers.
      { id: '2', block: 'b1', replyTo: '1', resolved: true },
    ]);
  });

  it('docx files of other makers, without threads, are read as before', () => {
    expect(docxOf(comments(remark(1, p('One')))).length).toBeGreaterThan(0);
    const [only] = read(p(`${start(1)}${r('Text')}${end(1)}`), comments(remark(1, p('One')))).annotations;
    expect(only).not.toHaveProperty('replyTo');
    expect(only).not.toHaveProperty('resolved');
  });
});
