/** Labels that Word counts and does not store, counted again. */

import { describe, expect, it } from 'vitest';
import { item, p } from '#tests/formats/support/docxOf';
import { codes, numbering, outline, styles } from '#tests/formats/support/readBody';

describe('numbers of paragraphs', () => {
  it('are counted as Word counts them, over levels', () => {
    const parts = numbering([
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
      ['lowerRoman', '(%3)'],
    ]);
    const body =
      p('a', item(1)) +
      p('b', item(1)) +
      p('c', item(1, 1)) +
      p('d', item(1, 2)) +
      p('e', item(1, 1)) +
      p('f', item(1)) +
      p('g', item(1, 1));
    expect(outline(body, parts)).toEqual([
      'p 1. a',
      'p 2. b',
      'p a) c',
      'p (i) d',
      'p b) e',
      'p 3. f',
      'p a) g',
    ]);
  });

  it('of several levels print all of them, in decimals where the law asks for it', () => {
    const parts = numbering([
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2'],
      ['decimal', '%1.%2.%3', '<w:isLgl/>'],
    ]);
    expect(outline(p('A', item(1)) + p('B', item(1, 1)) + p('C', item(1, 2)), parts)).toEqual(
      ['p I. A', 'p I.1 B', 'p 1.1.1 C'].map((line) => line.replace('p I. A', 'h2 I. A')),
    );
  });

  it('go on over two lists of one definition, and begin anew where the list says so', () => {
    const parts = numbering(
      [['decimal', '%1.']],
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    );
    const body = [1, 2, 3, 3].map((list) => p('x', item(list))).join('');
    expect(outline(body, parts)).toEqual(['p 1. x', 'p 2. x', 'p 1. x', 'p 2. x']);
  });

  it('of a level that never begins anew count on', () => {
    const parts = numbering([
      ['decimal', '%1.'],
      ['decimal', '%2)', '<w:lvlRestart w:val="0"/>'],
    ]);
    const body = [0, 1, 0, 1].map((level) => p('x', item(1, level))).join('');
    expect(outline(body, parts)).toEqual(['p 1. x', 'p 1) x', 'p 2. x', 'p 2) x']);
  });

  it('come from a style, through its ancestors, and can be taken away', () => {
    const parts = {
      ...numbering([['decimal', '%1.', '<w:pStyle w:val="Num"/>']]),
      ...styles(
        `<w:style w:type="paragraph" w:styleId="Num"><w:pPr>${item(1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Kid"><w:basedOn w:val="Num"/></w:style>`,
      ),
    };
    const style = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`;
    expect(
      outline(
        p('x', style('Num')) +
          p('y', style('Kid')) +
          p('z', style('Num', '<w:numPr><w:numId w:val="0"/></w:numPr>')),
        parts,
      ),
    ).toEqual(['p 1. x', 'p 2. y', 'p z']);
  });

  it('are printed in every format of the field, Russian letters among them', () => {
    const printed = (format: string) =>
      outline([1, 2, 3].map(() => p('x', item(1))).join(''), numbering([[format, '%1)']])).map((line) =>
        line.slice(2, -2),
      );
    expect(printed('russianLower')).toEqual(['а)', 'б)', 'в)']);
    expect(printed('russianUpper')).toEqual(['А)', 'Б)', 'В)']);
    expect(printed('upperLetter')).toEqual(['A)', 'B)', 'C)']);
    expect(printed('decimalZero')).toEqual(['01)', '02)', '03)']);
    expect(printed('ordinal')).toEqual(['1st)', '2nd)', '3rd)']);
    expect(printed('none')).toEqual([')', ')', ')']);
  });

  it('in an unknown format are decimals, and it is said', () => {
    expect(outline(p('x', item(1)), numbering([['hebrew1', '%1.']]))).toEqual(['p 1. x']);
    expect(codes(p('x', item(1)), numbering([['hebrew1', '%1.']]))).toEqual(['docx.numberFormat']);
  });

  it('that are bullets of a symbol font print as bullets', () => {
    expect(outline(p('x', item(1)), numbering([['bullet', '\uf0b7']]))).toEqual(['p • x']);
  });

  it('that somebody typed are labels, too, but not inside a bracket', () => {
    expect(
      outline(p('<w:r><w:t>11.</w:t><w:tab/><w:t>To destroy.</w:t></w:r>') + p('[11a. To enhance.] (+IND)')),
    ).toEqual(['p 11. To destroy.', 'p [11a. To enhance.] (+IND)']);
  });
});
