/** Labels of OpenDocument texts: counted as the lists, their styles and the outline say. */

import { describe, expect, it } from 'vitest';
import { type OdtParts, readOdtBody } from '#tests/formats/support/odtOf';
import { outlineOf } from '#tests/formats/support/outline';

const outline = (text: string, parts: OdtParts = {}) => outlineOf(readOdtBody(text, parts));

const numbers = (levels: readonly string[]) =>
  `<text:list-style style:name="L">${levels.join('')}</text:list-style>`;
const level = (at: number, format: string, more = 'style:num-suffix="."') =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`;
const item = (words: string, more = '') =>
  `<text:list-item${more}><text:p>${words}</text:p></text:list-item>`;

describe('labels of an OpenDocument text', () => {
  const automatic = numbers([
    level(1, '1'),
    level(2, 'a', 'style:num-suffix=")"'),
    level(3, 'I', 'text:display-levels="3"'),
  ]);
  const list = (inside: string, more = '') => `<text:list text:style-name="L"${more}>${inside}</text:list>`;
  const inner = (inside: string) => `<text:list-item><text:list>${inside}</text:list></text:list-item>`;

  it('are counted by level, and begin anew below the next number', () => {
    expect(
      outline(list(item('One') + inner(item('x') + item('y')) + item('Two') + inner(item('z'))), {
        automatic,
      }),
    ).toEqual(['p 1. One', 'p a) x', 'p b) y', 'p 2. Two', 'p a) z']);
  });

  it('count a higher level as begun where the list begins below it', () => {
    expect(outline(list(inner(item('x')) + item('Two')), { automatic })).toEqual(['p a) x', 'p 2. Two']);
  });

  it('show as many levels as the style says', () => {
    expect(outline(list(item('One') + inner(item('x') + inner(item('deep')))), { automatic }).at(-1)).toBe(
      'p 1.a.I deep',
    );
  });

  it('begin anew with each list, save one that goes on with another', () => {
    const first = list(item('One') + item('Two'), ' xml:id="l1"');
    const words = '<text:p>between</text:p>';
    expect(outline(first + words + list(item('New')), { automatic }).at(-1)).toBe('p 1. New');
    expect(
      outline(first + words + list(item('On'), ' text:continue-numbering="true"'), { automatic }).at(-1),
    ).toBe('p 3. On');
    expect(
      outline(first + list(item('Other')) + list(item('On'), ' text:continue-list="l1"'), { automatic }).at(
        -1,
      ),
    ).toBe('p 3. On');
  });

  it('go on with the list before only where that has the same style', () => {
    const two = numbers([level(1, '1')]) + numbers([level(1, 'a')]).replace('"L"', '"M"');
    const other =
      '<text:list text:style-name="M"><text:list-item><text:p>x</text:p></text:list-item></text:list>';
    const on = list(item('On'), ' text:continue-numbering="true"');
    expect(outline(list(item('One')) + other + on, { automatic: two })).toEqual([
      'p 1. One',
      'p a. x',
      'p 1. On',
    ]);
  });

  it('do not stand before the second paragraph of an item that begins with a list', () => {
    const nested = `<text:list-item>${inner(item('x'))}<text:p>words</text:p></text:list-item>`;
    const levels = numbers([level(1, '1'), level(2, 'a')]);
    expect(outline(list(nested + item('Two')), { automatic: levels })).toEqual([
      'p a. x',
      'p words',
      'p 2. Two',
    ]);
  });

  it('are bullets where nobody gave the list a style, and words where the style has words only', () => {
    const plain = '<text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>';
    expect(outline(plain)).toEqual(['p • x']);
    const annex = numbers([level(1, '', 'style:num-prefix="Annex" style:num-suffix=":"')]);
    expect(outline(list(item('x')), { automatic: annex })).toEqual(['p Annex: x']);
    expect(outline(list(item('x')), { automatic: numbers([level(1, '')]) })).toEqual(['p x']);
  });

  it('of headings in a list of the outline’s name are those of the outline', () => {
    const styles =
      '<office:styles><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I"/><text:outline-level-style text:level="2" style:num-format="1"/></text:outline-style></office:styles>';
    const listed = (level: number, more = '') =>
      `<text:list text:style-name="Outline"${more}><text:list-item><text:h text:outline-level="${level}">x</text:h></text:list-item></text:list>`;
    const on = ' text:continue-numbering="true"';
    expect(outline(listed(1) + listed(1, on) + listed(2, on), { styles })).toEqual([
      'h1 I x',
      'h1 II x',
      'h2 1 x',
    ]);
  });

  it('of a heading that begins anew are those of its level', () => {
    const styles =
      '<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1" text:start-value="0"/></text:outline-style></office:styles>';
    const heading = (more: string) => `<text:h text:outline-level="1"${more}>x</text:h>`;
    const again = ' text:restart-numbering="true"';
    expect(
      outline(heading('') + heading('') + heading(again) + heading(`${again} text:start-value="7"`), {
        styles,
      }),
    ).toEqual(['h1 0 x', 'h1 1 x', 'h1 0 x', 'h1 7 x']);
  });

  it('start where the style or the item says', () => {
    const from = numbers([level(1, '1', 'style:num-suffix="." text:start-value="11"')]);
    expect(
      outline(list(item('A') + item('B', ' text:start-value="20"') + item('C')), { automatic: from }),
    ).toEqual(['p 11. A', 'p 20. B', 'p 21. C']);
  });

  it('stand before the first paragraph of an item only, and before no header', () => {
    expect(
      outline(
        list(
          '<text:list-header><text:p>Head</text:p></text:list-header><text:list-item><text:p>One</text:p><text:p>more</text:p></text:list-item>',
        ),
        { automatic },
      ),
    ).toEqual(['p Head', 'p 1. One', 'p more']);
  });

  it('are bullets where the style says so, and the level is kept', () => {
    const bullets = numbers([
      '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>',
      '<text:list-level-style-bullet text:level="2" text:bullet-char="–"/>',
    ]);
    const { blocks } = readOdtBody(list(item('One') + inner(item('x'))), { automatic: bullets });
    expect(blocks).toMatchObject([
      { label: '•', level: 0 },
      { label: '–', level: 1 },
    ]);
  });

  it('follow LibreOffice’s own pattern, and Cyrillic and late Latin letters', () => {
    const pattern = numbers([level(1, '1', 'loext:num-list-format="Article %1%:"')]);
    expect(outline(list(item('A')), { automatic: pattern })).toEqual(['p Article 1: A']);
    const cyrillic = numbers([level(1, 'а, б, .., аа, бб, ... (ru)', 'style:num-suffix=")"')]);
    expect(outline(list(item('Первый') + item('Второй')), { automatic: cyrillic })).toEqual([
      'p а) Первый',
      'p б) Второй',
    ]);
    const late = numbers([level(1, 'a', 'style:num-suffix=")" text:start-value="28"')]);
    expect(outline(list(item('A')), { automatic: late })).toEqual(['p ab) A']);
  });

  it('of headings are counted by the outline', () => {
    const styles = `<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/><text:outline-level-style text:level="3" style:num-format=""/></text:outline-style></office:styles>`;
    const heading = (at: number, words: string) => `<text:h text:outline-level="${at}">${words}</text:h>`;
    expect(
      outline(
        heading(1, 'One') +
          heading(2, 'x') +
          heading(2, 'y') +
          heading(3, 'plain') +
          heading(1, 'Two') +
          heading(2, 'z'),
        { styles },
      ),
    ).toEqual(['h1 I. One', 'h2 I.1 x', 'h2 I.2 y', 'h3 plain', 'h1 II. Two', 'h2 II.1 z']);
  });
});
