/** Wrappers around paragraphs, rows, cells and runs: what they hold is text, whatever they are for. */

import { describe, expect, it } from 'vitest';
import { p, r } from '#tests/formats/support/docxOf';
import { codes, outline } from '#tests/formats/support/readBody';
import { ins } from '#tests/formats/support/tracked';

const control = (inside: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="no"/><w:text/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const custom = (inside: string) =>
  `<w:customXml w:element="e"><w:customXmlPr><w:attr w:name="n" w:val="no"/></w:customXmlPr>${inside}</w:customXml>`;
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
const row = (inside: string) => `<w:tr>${inside}</w:tr>`;

describe('wrappers', () => {
  it('around paragraphs give up their paragraphs', () => {
    expect(outline(control(p('One') + p('Two')) + custom(p('Three')))).toEqual(['p One', 'p Two', 'p Three']);
  });

  it('around rows and cells leave the table whole', () => {
    const body = `<w:tbl>${control(row(cell(p('a')) + control(cell(p('b')))))}${custom(row(custom(cell(p('c'))) + cell(p('d'))))}</w:tbl>`;
    expect(outline(body)).toEqual(['table a|b / c|d']);
  });

  it('around runs, one in another, give up their words', () => {
    const body = p(
      custom(`<w:smartTag w:element="place">${control(r('Almaty'))}</w:smartTag>`) +
        `<w:dir w:val="rtl"><w:bdo w:val="rtl">${r(' and')}</w:bdo></w:dir>` +
        `<w:hyperlink w:anchor="x">${ins('Ann', ' Astana')}</w:hyperlink>`,
    );
    expect(outline(body)).toEqual(['p Almaty and [Astana] (+ANN)']);
  });

  it('of tracked changes may hold content controls and links', () => {
    const body = p(
      r('to ') +
        `<w:ins w:author="Ann">${control(r('fair '))}</w:ins>` +
        `<w:del w:author="Ann"><w:hyperlink><w:r><w:delText>free </w:delText></w:r></w:hyperlink></w:del>` +
        r('trade'),
    );
    expect(outline(body)).toEqual(['p to [fair] (+ANN) [free] (-ANN) trade']);
  });
});

describe('runs from right to left', () => {
  it('keep the order in which they are read', () => {
    const arabic = (text: string) => r(text, '<w:rtl/>');
    const body = arabic('تعزيز التعاون ') + r('(CICA)') + arabic(' الدولي');
    expect(outline(p(body, '<w:bidi/>'))).toEqual(['p تعزيز التعاون (CICA) الدولي']);
  });
});

describe('formulas', () => {
  const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
  const e = (inside: string) => `<m:e>${inside}</m:e>`;

  it('are read as they are typed on a line', () => {
    const fraction = `<m:f><m:num>${m('1')}</m:num><m:den>${m('2')}</m:den></m:f>`;
    const sum = `<m:f><m:num>${m('a+b')}</m:num><m:den>${m('2c')}</m:den></m:f>`;
    const power = `<m:sSup>${e(m('x'))}<m:sup>${m('2')}</m:sup></m:sSup>`;
    const index = `<m:sSub>${e(m('CO'))}<m:sub>${m('2')}</m:sub></m:sSub>`;
    const root = `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e(m('2x'))}</m:rad>`;
    const formula = (inside: string) => p(`${r('so ')}<m:oMath>${inside}</m:oMath>${r(' holds')}`);
    expect(outline(formula(fraction))).toEqual(['p so 1/2 holds']);
    expect(outline(formula(sum))).toEqual(['p so (a+b)/(2c) holds']);
    expect(outline(formula(power + m('+') + index))).toEqual(['p so x^2+CO_2 holds']);
    expect(outline(formula(root))).toEqual(['p so √(2x) holds']);
    expect(codes(formula(root))).toEqual(['docx.formula']);
  });

  it('of every kind keep all their letters', () => {
    const setting = (name: string, value: string) => `<m:${name} m:val="${value}"/>`;
    const sub = `<m:sub>${m('i')}</m:sub>`;
    const sup = `<m:sup>${m('n')}</m:sup>`;
    const cases: [string, string][] = [
      [`<m:sSubSup>${e(m('x'))}${sub}${sup}</m:sSubSup>`, 'x_i^n'],
      [`<m:sPre>${sub}${sup}${e(m('x'))}</m:sPre>`, '_i^nx'],
      [`<m:rad><m:deg>${m('3')}</m:deg>${e(m('x'))}</m:rad>`, '3√(x)'],
      [`<m:d>${e(m('a'))}${e(m('b'))}</m:d>`, '(a|b)'],
      [
        `<m:d><m:dPr>${setting('begChr', '{')}${setting('sepChr', ';')}${setting('endChr', '')}</m:dPr>${e(m('a'))}${e(m('b'))}</m:d>`,
        '{a;b',
      ],
      [`<m:nary><m:naryPr>${setting('chr', '∑')}</m:naryPr>${sub}${sup}${e(m('x'))}</m:nary>`, '∑_i^n x'],
      [`<m:nary>${sub}${sup}${e(m('x'))}</m:nary>`, '∫_i^n x'],
      [`<m:func><m:fName>${m('sin')}</m:fName>${e(m('x'))}</m:func>`, 'sin x'],
      [`<m:func><m:fName>${m('sin')}</m:fName>${e(`<m:d>${e(m('x'))}</m:d>`)}</m:func>`, 'sin(x)'],
      [`<m:limLow>${e(m('lim'))}<m:lim>${m('n→∞')}</m:lim></m:limLow>`, 'lim_(n→∞)'],
      [`<m:limUpp>${e(m('x'))}<m:lim>${m('a')}</m:lim></m:limUpp>`, 'x^a'],
      [`<m:eqArr>${e(m('x=1'))}${e(m('y=2'))}</m:eqArr>`, 'x=1; y=2'],
      [`<m:m><m:mr>${e(m('1'))}${e(m('0'))}</m:mr><m:mr>${e(m('0'))}${e(m('1'))}</m:mr></m:m>`, '1, 0; 0, 1'],
      [`<m:acc>${e(m('x'))}</m:acc>`, 'x'],
    ];
    for (const [formula, text] of cases) {
      expect(outline(p(`${r('so ')}<m:oMath>${formula}</m:oMath>`))).toEqual([`p so ${text}`]);
    }
  });

  it('that were changed inside are struck as they were and put in as they become', () => {
    const changed = (change: string) =>
      p(
        `<m:oMath><m:r><m:t>A=</m:t></m:r><m:r><w:${change} w:id="0" w:author="IND"><m:t>2</m:t></w:${change}></m:r><m:r><m:t>r</m:t></m:r></m:oMath>`,
      );
    expect(outline(changed('del'))).toEqual(['p [A=2r] (-IND) [A=r] (+IND)']);
    expect(outline(changed('ins'))).toEqual(['p [A=r] (-IND) [A=2r] (+IND)']);
    const bar = '<m:ctrlPr><w:rPr><w:ins w:id="1" w:author="IND"/></w:rPr></m:ctrlPr>';
    expect(
      outline(
        p(
          `<m:oMath><m:f><m:fPr>${bar}</m:fPr><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>`,
        ),
      ),
    ).toEqual(['p a/b']);
  });

  it('that were tracked are proposals like other words', () => {
    const body = p(`${r('so ')}<w:ins w:author="Ann"><m:oMath>${m('E=mc')}</m:oMath></w:ins>${r(' holds')}`);
    expect(outline(body)).toEqual(['p so [E=mc] (+ANN) holds']);
  });
});
