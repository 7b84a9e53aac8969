/** What layout does to an OpenDocument text: a frame around each paragraph, numbers of pages. */

import { describe, expect, it } from 'vitest';
import { readOdtBody } from '#tests/formats/support/odtOf';
import { outlineOf } from '#tests/formats/support/outline';

const outline = (...inside: Parameters<typeof readOdtBody>) => outlineOf(readOdtBody(...inside));
const p = (text: string) => `<text:p>${text}</text:p>`;
const row = (...cells: readonly string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row>`;
const table = (...rows: readonly string[]) => `<table:table>${rows.join('')}</table:table>`;
const lines = ['Plan of Action on Bridges.', 'To build them.', 'To keep them.', 'Adopted at Astana.'];

describe('a text of which every paragraph stands in a cell of its own', () => {
  it('is read as that text', () => {
    const framed = lines.map((line) => table(row(p(line)))).join('');
    expect(outline(framed)).toEqual(outline(lines.map(p).join('')));
  });

  it('is one of tables where these have more cells', () => {
    const tables = (of: string) => outline(of).filter((line) => line.startsWith('table')).length;
    expect(tables(lines.map((line) => table(row(p(line)), row(p('x')))).join(''))).toBe(4);
    expect(tables(lines.map((line) => table(row(p(line), p('x')))).join(''))).toBe(4);
  });
});

describe('the number of a page', () => {
  it('in the text is a number, in a header or footer it is not read', () => {
    const styles = `<office:master-styles><style:master-page style:name="Standard"><style:header>${p('Page <text:page-number>1</text:page-number> of <text:page-count>7</text:page-count>')}</style:header></style:master-page></office:master-styles>`;
    expect(outline(p('On <text:page-count>7</text:page-count> p.'), { styles })).toEqual(['p On 7 p.']);
  });
});
