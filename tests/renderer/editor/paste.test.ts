// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node as ProseNode } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { foreignBlocks } from '#renderer/editor/drafts/paste/foreignBlocks';

/**
 * What a program has put on the clipboard, read as blocks, one line each: kind, level, list, alignment, words. `libreOffice.html` is what
 * LibreOffice 7.4 writes with its clipboard's filter; `word.html` is made by hand after Word's own.
 */
function pasted(name: string): readonly string[] {
  const html = readFileSync(join(__dirname, 'clipboard', `${name}.html`), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return foreignBlocks(page.body).flatMap(linesOf);
}

function linesOf(block: ProseNode): readonly string[] {
  if (block.type.name === 'table') return ['table', ...block.content.content.map((row) => `  ${rowOf(row)}`)];
  const { level, align, list, note } = block.attrs;
  const kind = [
    block.type.name,
    level > 0 ? level : null,
    list?.style,
    align,
    block.type.name === 'footnote' ? note : null,
  ];
  return [`${kind.filter((part) => part != null).join(' ')}: ${wordsOf(block)}`];
}

const rowOf = (row: ProseNode): string =>
  [row.attrs.header ? 'header' : 'row', ...row.content.content.map(cellOf)].join(' | ');

function cellOf(cell: ProseNode): string {
  const { colspan, rowspan } = cell.attrs;
  return `${wordsOf(cell)}${colspan > 1 ? ` ↔${colspan}` : ''}${rowspan > 1 ? ` ↕${rowspan}` : ''}`;
}

const signs: Readonly<Record<string, string>> = { bold: '*', italic: '/', underline: '_', note: '^' };

const wordsOf = (block: ProseNode): string =>
  block.content.content
    .map(({ text, marks }) =>
      marks.reduce(
        (words, { type }) => (signs[type.name] ?? '?') + words + (signs[type.name] ?? '?'),
        text ?? '',
      ),
    )
    .join('')
    .replaceAll('\n', '⏎');

describe('a text copied from LibreOffice', () => {
  test('keeps headings, lists at their levels, tables with merged cells and footnotes, and nothing of its looks', () => {
    expect(pasted('libreOffice')).toEqual([
      'heading 1: Concept Paper on Food Security',
      'heading 2: Background',
      'paragraph justify: The Member States *welcome* the outcome of the /meeting/^1^ and _underline_ its importance^2^.',
      'paragraph decimal: exchange of data',
      'paragraph 1 letter: every year',
      'paragraph 2 roman: in English',
      'paragraph 2 roman: in Russian',
      'paragraph 1 letter: on request',
      'paragraph decimal: training of experts',
      'paragraph bullet: A bullet',
      'paragraph 1 bullet: A deeper bullet',
      'table',
      '  header | Activity | When ↔2',
      '  row | Workshop ↕2 | June | 2024',
      '  row | September | 2025',
      'paragraph end: Приложение № 2: Қосымша ақпарат',
      'footnote pasted-1: Held in Astana on 4 July 2022.',
      'footnote pasted-2: See document A/RES/60/288.',
    ]);
  });
});

describe('a text copied from Word', () => {
  test('keeps headings, lists at their levels, tables with merged cells and footnotes, and nothing of its looks', () => {
    expect(pasted('word')).toEqual([
      'heading 1: Concept Paper on Food Security',
      'heading 2: Background',
      'paragraph justify: The Member States of Central Asia *welcome* the cooperation agreed at the /meeting/^1^ and note _its_ results.',
      'paragraph decimal: exchange of data',
      'paragraph 1 letter: every year',
      'paragraph 2 roman: in English',
      'paragraph 1 letter: on request',
      'paragraph decimal: training of experts',
      'paragraph bullet: A bullet',
      'paragraph 1 bullet: A deeper bullet',
      'table',
      '  header | *Activity* | *When* ↔2',
      '  row | Workshop⏎and seminar ↕2 | June | 2024',
      '  row | September | 2025',
      'paragraph end: Приложение №\u00a02: Қосымша ақпарат⏎екінші жол',
      'footnote pasted-1: Held in Astana on 4 July 2022.',
    ]);
  });

  test('leaves behind what somebody remarked and what somebody deleted: neither was meant for this text', () => {
    const words = pasted('word').join('\n');
    expect(words).not.toContain('Ask the capital');
    expect(words).not.toContain('deplore');
  });
});

test('footnotes and endnotes of one text are not taken for each other', () => {
  const html = `<p>One<a href="#_ftn1" name="_ftnref1">[1]</a> two<a href="#_edn1" name="_ednref1">[i]</a></p>
    <div id=ftn1><p><a href="#_ftnref1">[1]</a> at the foot</p></div><div id=edn1><p><a href="#_ednref1">[i]</a> at the end</p></div>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(foreignBlocks(page.body).flatMap(linesOf)).toEqual([
    'paragraph: One^1^ two^e1^',
    'footnote pasted-1: at the foot',
    'footnote pasted-e1: at the end',
  ]);
});
