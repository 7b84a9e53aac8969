/** Labels that Word counts and does not store, counted again. */

import { describe, expect, it } from 'vitest';
import { printNumber } from '#formats/docx/read/numberFormats';
import { item, p, partOf } from '#tests/formats/support/docxOf';
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

  it('keep a leading zero where the law asks for decimals', () => {
    const parts = numbering([
      ['upperRoman', 'Article %1.'],
      ['decimalZero', 'Section %1.%2', '<w:isLgl/>'],
    ]);
    expect(outline(p('x', item(1)) + p('y', item(1, 1)), parts)).toEqual([
      'p Article I. x',
      'p Section 1.01 y',
    ]);
  });

  it('count a level that was passed over as begun', () => {
    const parts = numbering([
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
      ['decimal', '%1.%2.%3'],
    ]);
    expect(outline([0, 2, 1].map((level) => p('x', item(1, level))).join(''), parts)).toEqual([
      'p 1. x',
      'p 1.1.1 x',
      'p 1.2 x',
    ]);
  });

  it('begin with zero where the list does not say with which', () => {
    const list = (level: string) => ({
      'word/numbering.xml': partOf(
        `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        'w:numbering',
      ),
    });
    const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="ordinal"/><w:lvlText w:val="%1)"/></w:lvl>';
    expect(outline(p('x', item(1)) + p('y', item(1)), list(level))).toEqual(['p 0th) x', 'p 1st) y']);
    expect(outline(p('x', item(1)), list(''))).toEqual(['p 1. x']);
  });

  it('have as many digits as a format of one’s own asks for, whatever the fallback says', () => {
    const zeros =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    expect(outline(p('x', item(1)), numbering([['decimal', '%1)', zeros]]))).toEqual(['p 001) x']);
  });

  it('begin anew in the middle of a list, at a level too, and a level may be written anew', () => {
    const override = `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:lvlOverride></w:num>`;
    const parts = numbering(
      [
        ['decimal', '%1.'],
        ['lowerLetter', '(%2)'],
      ],
      override,
    );
    const body = p('a', item(1)) + p('b', item(1, 1)) + p('c', item(2, 1)) + p('d', item(3, 1));
    expect(outline(body, parts)).toEqual(['p 1. a', 'p (a) b', 'p (e) c', 'p F) d']);
  });

  it('begin with the override’s number whenever the level begins anew', () => {
    const parts = numbering(
      [
        ['decimal', '%1.'],
        ['decimal', '%2)'],
      ],
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
    );
    const body = [item(2), item(2, 1), item(2, 1), item(2), item(2, 1), item(1), item(1, 1)];
    expect(outline(body.map((list) => p('x', list)).join(''), parts)).toEqual(
      ['1.', '3)', '4)', '2.', '3)', '3.', '1)'].map((label) => `p ${label} x`),
    );
  });

  it('begin anew at a level only with the first paragraph of that level', () => {
    const levels = [
      ['decimal', '%1.'],
      ['decimal', '%1.%2.'],
      ['decimal', '%1.%2.%3.'],
    ] as const;
    const labels = (level: number, places: readonly (readonly [list: number, level: number])[]) => {
      const again = `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
      const body = places.map(([list, ilvl]) => p('x', item(list, ilvl))).join('');
      return outline(body, numbering(levels, again)).map((line) => line.split(' ')[1]);
    };
    expect(
      labels(0, [
        [1, 0],
        [2, 1],
        [2, 0],
        [2, 1],
        [1, 0],
      ]),
    ).toEqual(['1.', '1.1.', '5.', '5.1.', '6.']);
    // One that a deeper paragraph had to begin has begun.
    expect(
      labels(0, [
        [2, 1],
        [2, 0],
        [2, 1],
      ]),
    ).toEqual(['5.1.', '6.', '6.1.']);
    expect(
      labels(1, [
        [1, 0],
        [1, 1],
        [1, 1],
        [2, 2],
        [2, 1],
        [2, 2],
      ]),
    ).toEqual(['1.', '1.1.', '1.2.', '1.2.1.', '1.5.', '1.5.1.']);
  });

  it('count on with the lists of a numbering style that they only name', () => {
    const linked = (id: number, more: string) =>
      `<w:abstractNum w:abstractNumId="${id}">${more}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>';
    const parts = {
      'word/numbering.xml': partOf(
        linked(7, `<w:styleLink w:val="List"/>${level}`) +
          linked(8, '<w:numStyleLink w:val="List"/>') +
          linked(9, '<w:numStyleLink w:val="List"/>'),
        'w:numbering',
      ),
      ...styles(`<w:style w:type="numbering" w:styleId="List"><w:pPr>${item(7)}</w:pPr></w:style>`),
    };
    expect(outline([8, 7, 8, 9].map((list) => p('x', item(list))).join(''), parts)).toEqual(
      ['1)', '2)', '3)', '4)'].map((label) => `p ${label} x`),
    );
  });

  it('print no number of a level that has bullets', () => {
    const parts = numbering([
      ['bullet', '•'],
      ['decimal', '%1%2.'],
    ]);
    expect(outline(p('x', item(1)) + p('y', item(1, 1)), parts)).toEqual(['p • x', 'p 1. y']);
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
    expect(printed('arabicAbjad')).toEqual(['أ)', 'ب)', 'ج)']);
    expect(printed('thaiNumbers')).toEqual(['๑)', '๒)', '๓)']);
    expect(printed('chineseCounting')).toEqual(['一)', '二)', '三)']);
    expect(printed('ideographDigital')).toEqual(['一)', '二)', '三)']);
    expect(printed('decimalEnclosedCircle')).toEqual(['①)', '②)', '③)']);
    expect(printed('numberInDash')).toEqual(['- 1 -)', '- 2 -)', '- 3 -)']);
    expect(printed('none')).toEqual([')', ')', ')']);
  });

  it('in words are English where the text is, else decimals', () => {
    const parts = (language: string) => ({
      ...numbering([['ordinalText', '%1:']]),
      ...styles(
        `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
      ),
    });
    const body = p('x', item(1)) + p('y', item(1));
    expect(outline(body, parts('en-GB'))).toEqual(['p First: x', 'p Second: y']);
    expect(outline(body, parts('ru-RU'))).toEqual(['p 1: x', 'p 2: y']);
    expect(codes(body, parts('ru-RU'))).toEqual(['docx.numberFormat']);
  });

  it('in an unknown format are decimals, and it is said', () => {
    expect(outline(p('x', item(1)), numbering([['bahtText', '%1.']]))).toEqual(['p 1. x']);
    expect(codes(p('x', item(1)), numbering([['bahtText', '%1.']]))).toEqual(['docx.numberFormat']);
  });

  it('that are bullets of a symbol font print as bullets', () => {
    expect(outline(p('x', item(1)), numbering([['bullet', '\uf0b7']]))).toEqual(['p • x']);
    expect(outline(p('x', item(1)), numbering([['bullet', 'o']]))).toEqual(['p ◦ x']);
  });

  it('that somebody typed are labels, too, but not inside a bracket', () => {
    expect(
      outline(p('<w:r><w:t>11.</w:t><w:tab/><w:t>To destroy.</w:t></w:r>') + p('[11a. To enhance.] (+IND)')),
    ).toEqual(['p 11. To destroy.', 'p [11a. To enhance.] (+IND)']);
  });
});

describe('formats of numbers', () => {
  it('print beyond the first few as Word does', () => {
    const print = (format: string, ...list: number[]) =>
      list.map((number) => printNumber(number, format, 'en'));
    expect(print('chineseCounting', 10, 11, 20, 21, 100)).toEqual(['十', '十一', '二十', '二十一', '100']);
    expect(print('ideographDigital', 10, 205)).toEqual(['一〇', '二〇五']);
    expect(print('decimalEnclosedCircle', 20, 21)).toEqual(['⑳', '21']);
    expect(print('ideographTraditional', 10, 11)).toEqual(['癸', '11']);
    expect(print('arabicAlpha', 28, 29)).toEqual(['ي', 'أأ']);
    expect(print('lowerLetter', 26, 27, 53)).toEqual(['z', 'aa', 'aaa']);
    expect(print('ordinalText', 3, 12, 20, 21, 100)).toEqual([
      'Third',
      'Twelfth',
      'Twentieth',
      'Twenty-first',
      '100',
    ]);
    expect(print('cardinalText', 0, 13, 40, 99)).toEqual(['Zero', 'Thirteen', 'Forty', 'Ninety-nine']);
    expect(print('ordinal', 0, 11, 22)).toEqual(['0th', '11th', '22nd']);
    expect(print('lowerRoman', 0, 4999, 5001)).toEqual(['0', 'mmmmcmxcix', '5001']);
    expect(print('hebrew1', 5, 15, 16, 27, 345)).toEqual(['ה', 'טו', 'טז', 'כז', 'שמה']);
    expect(print('hebrew2', 1, 22, 23)).toEqual(['א', 'ת', 'תא']);
    expect(print('ganada', 14, 15)).toEqual(['하', '가']);
    expect(print('aiueo', 2, 46)).toEqual(['ｲ', 'ﾝ']);
    expect(print('irohaFullWidth', 1, 25)).toEqual(['イ', 'ヰ']);
    expect(print('koreanCounting', 10, 21)).toEqual(['십', '이십일']);
    expect(print('koreanDigital', 10)).toEqual(['일영']);
    expect(print('hex', 10, 255)).toEqual(['A', 'FF']);
  });
});
