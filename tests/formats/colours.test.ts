/** Colours of letters and behind them come in as looks of the text, from Word, OpenDocument and PDF. */

import {
  clip,
  endPath,
  fill,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  setFillingRgbColor,
} from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { p, r } from '#tests/formats/support/docxOf';
import { readOdtBody } from '#tests/formats/support/odtOf';
import { marksOf, okValue } from '#tests/formats/support/outline';
import { pageHeight, pdfOf, type TestPage } from '#tests/formats/support/pdfOf';
import { firstMarks, type Parts, read, styles } from '#tests/formats/support/readBody';

const scheme = `<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2></a:clrScheme></a:themeElements></a:theme>`;
const theme = (xml = scheme): Parts => ({ 'word/theme.xml': xml });

describe('A Word text', () => {
  it.each([
    ['<w:color w:val="FF0000"/>', ['ink-red soon']],
    ['<w:color w:val="auto"/>', []],
    ['<w:highlight w:val="yellow"/>', ['shade-yellow soon']],
    ['<w:highlight w:val="none"/>', []],
    ['<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>', ['shade-blue soon']],
    ['<w:shd w:val="clear" w:color="auto" w:fill="auto"/>', []],
    ['<w:color w:val="000000" w:themeColor="accent1"/>', ['ink-blue soon']],
    ['<w:color w:val="000000" w:themeColor="accent2" w:themeShade="BF"/>', ['ink-orange soon']],
    ['<w:color w:val="FF0000" w:themeColor="text1"/>', []],
    ['<w:color w:val="0563C1" w:themeColor="hyperlink"/>', []],
    ['<w:color w:val="00B050" w:themeColor="accent6"/>', ['ink-green soon']],
  ])('%s', (properties, marks) => {
    expect(firstMarks(p(r('to act ') + r('soon', properties)), theme())).toEqual(marks);
  });

  it('has the colours of its styles, and those of links mean nothing', () => {
    const parts = styles(
      '<w:style w:type="character" w:styleId="New"><w:name w:val="New"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>' +
        '<w:style w:type="character" w:styleId="Plain"><w:name w:val="Plain"/><w:basedOn w:val="New"/><w:rPr><w:color w:val="auto"/></w:rPr></w:style>' +
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
    );
    const run = (style: string) => p(r('to act ') + r('soon', `<w:rStyle w:val="${style}"/>`));
    expect(firstMarks(run('New'), parts)).toEqual(['ink-red soon']);
    expect(firstMarks(run('Plain'), parts)).toEqual([]);
    expect(firstMarks(run('Hyperlink'), parts)).toEqual([]);
  });

  it('is read whole where its theme is damaged', () => {
    const body = p(r('soon', '<w:color w:val="FF0000" w:themeColor="accent1"/>'));
    expect(marksOf(read(body, theme('<a:theme')).blocks[0])).toEqual(['ink-red soon']);
  });
});

describe('An OpenDocument text', () => {
  it('has the colours of its styles, and those of links mean nothing', () => {
    const style = (name: string, looks: string, parent = '') =>
      `<style:style style:name="${name}" style:family="text"${parent && ` style:parent-style-name="${parent}"`}><style:text-properties ${looks}/></style:style>`;
    const automatic =
      style('T1', 'fo:color="#ff0000"') +
      style('T2', 'fo:background-color="#ffff00"') +
      style('T3', 'style:use-window-font-color="true"', 'T1') +
      style('Internet_20_link', 'fo:color="#000080"');
    const span = (name: string) => `<text:span text:style-name="${name}">${name}</text:span>`;
    const names = ['T1', 'T2', 'T3', 'Internet_20_link'];
    const text = `<text:p>${names.map(span).join(' and ')}</text:p>`;
    expect(marksOf(readOdtBody(text, { automatic }).blocks[0])).toEqual(['ink-red T1', 'shade-yellow T2']);
  });
});

describe('A PDF', () => {
  const draw = (page: TestPage, words: string, x: number, y: number, color = rgb(0, 0, 0)): number => {
    const font = page.font({});
    page.page.drawText(words, { x, y: pageHeight - y, size: 12, font, color });
    return x + font.widthOfTextAtSize(words, 12);
  };
  const box = (page: TestPage, x0: number, x1: number, y: number, height = 14) =>
    page.page.drawRectangle({
      ...{ x: x0, y: pageHeight - y - 3, width: x1 - x0, height },
      color: rgb(1, 1, 0),
    });
  const marks = async (page: (page: TestPage) => void): Promise<string[]> => {
    const bytes = await pdfOf(page);
    return okValue(await readAnyFile({ name: 'a.pdf', bytes })).blocks.flatMap(marksOf);
  };

  it('has the colours in which its letters are drawn', async () => {
    const found = await marks((page) => {
      const next = draw(page, 'The States resolve to act ', 72, 100);
      draw(page, ' at once.', draw(page, 'very soon', next, 100, rgb(0.8, 0, 0)), 100);
    });
    expect(found).toEqual(['ink-red very soon']);
  });

  it('has the box behind words, not the filling of a whole line or of a page', async () => {
    const found = await marks((page) => {
      box(page, 72, 523, 100);
      draw(page, 'A head on a band', 72, 100);
      const from = 72 + page.font({}).widthOfTextAtSize('The States resolve to ', 12);
      box(page, from, from + page.font({}).widthOfTextAtSize('act soon', 12), 140);
      draw(page, 'The States resolve to act soon in the matter.', 72, 140);
      box(page, 60, 540, 400, 120);
      draw(page, 'On a large area stand these words.', 72, 330);
    });
    expect(found).toEqual(['shade-yellow act soon']);
  });

  it('has a box that is the whole page, painted through a hole behind the words', async () => {
    const found = await marks((page) => {
      const from = 72 + page.font({}).widthOfTextAtSize('The States resolve to ', 12);
      const width = page.font({}).widthOfTextAtSize('act soon', 12);
      page.page.pushOperators(
        pushGraphicsState(),
        rectangle(from, pageHeight - 103, width, 14),
        clip(),
        endPath(),
        setFillingRgbColor(1, 1, 0),
        rectangle(0, 0, 595, pageHeight),
        fill(),
        popGraphicsState(),
      );
      draw(page, 'The States resolve to act soon in the matter.', 72, 100);
    });
    expect(found).toEqual(['shade-yellow act soon']);
  });

  it('underlines the letters for which a program leaves gaps in its line, and no sign behind the last', async () => {
    const found = await marks((page) => {
      const width = (words: string) => page.font({}).widthOfTextAtSize(words, 12);
      draw(page, 'The States, acting jointly, and any body, agree.', 72, 100);
      for (const [before, words] of [
        ['The States, ', 'actin'],
        ['The States, acting ', ''],
        ['The States, acting j', 'ointl'],
        ['The States, acting jointly,', ' and an'],
        ['The States, acting jointly, and any ', 'bod'],
      ] as const) {
        const x = 72 + width(before);
        if (words !== '') page.rule(x, 101.5, x + width(words), 101.5);
      }
    });
    expect(found).toEqual(['underline acting jointly, and any body']);
  });
});
