/** Form fields show an answer that is no text in the file: an entry of a list, a tick. */

import { describe, expect, it } from 'vitest';
import { p, r } from '#tests/formats/support/docxOf';
import { codes, outline } from '#tests/formats/support/readBody';

const sign = (type: string, inside = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const field = (name: string, data: string, result = '') =>
  sign('begin', `<w:ffData><w:name w:val="A"/><w:helpText w:val="no"/>${data}</w:ffData>`) +
  `<w:r><w:instrText> ${name} </w:instrText></w:r>` +
  sign('separate') +
  result +
  sign('end');
const list = (chosen: string) =>
  field(
    'FORMDROPDOWN',
    `<w:ddList>${chosen}<w:listEntry w:val="For"/><w:listEntry w:val="Against"/></w:ddList>`,
  );
const box = (state: string) => field('FORMCHECKBOX', `<w:checkBox><w:sizeAuto/>${state}</w:checkBox>`);

describe('a form field', () => {
  it('with a list says which entry was chosen', () => {
    const body = [list('<w:result w:val="1"/>'), list(''), list('<w:default w:val="1"/>')].map((one) =>
      p(r('Vote: ') + one),
    );
    expect(outline(body.join(''))).toEqual(['p Vote: Against', 'p Vote: For', 'p Vote: Against']);
    expect(codes(body.join(''))).toEqual([]);
  });

  it('with a box says whether it is ticked', () => {
    const boxes = [
      '<w:default w:val="0"/><w:checked/>',
      '<w:default w:val="1"/>',
      '<w:default w:val="1"/><w:checked w:val="0"/>',
      '',
    ];
    expect(outline(p(boxes.map((state) => box(state) + r(' x ')).join('')))).toEqual(['p ☒ x ☒ x ☐ x ☐ x']);
  });

  it('whose answer is text has its text, once', () => {
    expect(
      outline(p(field('FORMTEXT', '<w:textInput><w:default w:val="no"/></w:textInput>', r('Astana')))),
    ).toEqual(['p Astana']);
    expect(
      outline(p(field('FORMDROPDOWN', '<w:ddList><w:listEntry w:val="For"/></w:ddList>', r('For')))),
    ).toEqual(['p For']);
  });

  it('asks for no entry that the list does not have', () => {
    expect(outline(p(r('Vote: none') + list('<w:result w:val="9"/>')))).toEqual(['p Vote: none']);
  });
});

describe('a field without a result', () => {
  const bare = (instruction: string) =>
    `${sign('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${sign('end')}`;

  it('shows the words that stand in its instruction', () => {
    const shown = [
      ['MACROBUTTON NoMacro [Name of the State]', '[Name of the State]'],
      ['GOTOBUTTON place here', 'here'],
      ['EQ \\f(a,b)', '(a)/(b)'],
      ['EQ \\r(3,x)', '3√(x)'],
      ['EQ \\o (a,b)', '(a,b)'],
      ['SYMBOL 183 \\f Symbol \\s 10', '•'],
      ['SYMBOL 0x41', 'A'],
      ['SYMBOL x', ''],
      ['XE "no"', ''],
    ] as const;
    for (const [instruction, words] of shown)
      expect(outline(p(r('Words ') + bare(instruction) + r('.'))), instruction).toEqual([
        `p Words ${words}.`,
      ]);
  });
});
