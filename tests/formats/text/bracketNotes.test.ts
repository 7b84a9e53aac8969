/** Footnotes whose numbers stand in square brackets are notes, and brackets around words stay proposals. */

import { describe, expect, it } from 'vitest';
import { isTextBlock } from '#domain/document/document';
import { parseRolling } from '#domain/notation/parse';
import { readText } from '#formats/text/readText';

const read = (source: string) => readText(source).blocks.filter(isTextBlock);

describe('a number in brackets behind a word, with a paragraph of that number below', () => {
  const [first, , last] = read(
    '1. Resolve to [undertake[1]] (+ISR) more.\n\n2. To go on.\n\n[1] Israel: stronger.',
  );

  it('calls a note', () => {
    expect(last).toMatchObject({ kind: 'footnote', note: '1', text: 'Israel: stronger.' });
    expect(first?.text).toBe('Resolve to [undertake¹] (+ISR) more.');
    expect(first?.marks).toMatchObject([{ kind: 'note', note: '1' }]);
  });

  it('is no group of its own', () => {
    expect(parseRolling(first?.text ?? '').groups).toHaveLength(1);
  });

  it('may stand behind an attribution, and several notes below each other', () => {
    const blocks = read('To [act] (+ISR)[1] and meet.[2]\n\n[1] Israel: stronger.\n[2] Once a year.');
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: To [act] (+ISR)¹ and meet.²',
      'footnote: Israel: stronger.',
      'footnote: Once a year.',
    ]);
  });
});

it.each([
  'To give[5] per cent of it.',
  'To give [5] per cent of it.\n\n[5] States agree.',
  '[1] To act.\n\n[2] To go on as in paragraph[1] above.',
  'To [act][1] now.\n\n[1. To go on.] (+IND)',
])('is words where nothing explains it: %j', (source) => {
  expect(read(source).some(({ kind }) => kind === 'footnote')).toBe(false);
});
