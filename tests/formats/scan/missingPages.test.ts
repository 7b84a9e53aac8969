/** Words of scanned pages, put among those of the pages that are text. */

import { describe, expect, it } from 'vitest';
import type { Block, ReadText } from '#domain/document/document';
import { withPages } from '#formats/scan/missingPages';
import type { WordLine } from '#formats/scan/words';
import { outlineOf } from '#tests/formats/support/outline';

const p = (id: string, text: string, at: number): Block => ({
  ...{ kind: 'paragraph', id, text, marks: [], label: null, level: 0, source: { at } },
});

const line = (...texts: readonly string[]): WordLine => ({
  paragraph: 1,
  words: texts.map((text, at) => ({
    ...{ text, confidence: text.endsWith('?') ? 30 : 95, left: 100 * at, top: 100, width: 90, height: 20 },
  })),
});

const warning = (code: string, pages: string) => ({ code, message: '', facts: { pages } });

describe('a recognised page', () => {
  const read: ReadText = {
    blocks: [p('b1', 'One.', 1), p('b2', '%&$ #!', 3), p('b3', 'Four.', 4)],
    warnings: [warning('pdf.noText', '2, 5'), warning('pdf.unreadableLetters', '3')],
    annotations: [{ block: 'b2', quote: '', author: 'A', date: null, text: 'A remark.' }],
  };

  it('stands at its place, in the place of letters that nobody could read, with its remarks', () => {
    const whole = withPages(read, [
      { page: 3, lines: [line('Three.')] },
      { page: 2, lines: [line('Two,', 'uncertain?')] },
    ]);
    expect(outlineOf(whole)).toEqual(['p One.', 'p Two, uncertain?', 'p Three.', 'p Four.']);
    expect(whole.annotations[0]?.block).toBe(whole.blocks[2]?.id);
    expect(whole.blocks[1]).toMatchObject({ marks: [{ kind: 'uncertain' }] });
  });

  it('is no longer named as one without text, others still are', () => {
    const whole = withPages(read, [{ page: 2, lines: [line('Two.')] }]);
    expect(whole.warnings.map(({ code, facts }) => [code, facts?.pages])).toEqual([
      ['scan.pagesRecognised', '2'],
      ['pdf.noText', '5'],
      ['pdf.unreadableLetters', '3'],
    ]);
  });

  it('at the end of the file stands behind all others; an empty one changes nothing', () => {
    expect(outlineOf(withPages(read, [{ page: 5, lines: [line('Five.')] }])).at(-1)).toBe('p Five.');
    expect(withPages(read, [{ page: 5, lines: [] }])).toBe(read);
  });
});
