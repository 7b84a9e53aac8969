import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingLook, paragraphLook } from '#domain/paper/look';
import { printable } from '#domain/paper/printable';

const bare = { kind: 'paragraph', label: null, level: 0, runs: [] } as const;
const heading = { kind: 'heading', label: null, level: 1, runs: [] } as const;

describe('the look of a paragraph', () => {
  it('is justified text unless it says otherwise', () => {
    expect(paragraphLook(bare)).toMatchObject({ align: 'justify', indent: false, sticky: false });
    expect(paragraphLook({ ...bare, align: 'end' }).align).toBe('end');
  });

  it('of a note follows its part on the page', () => {
    expect(paragraphLook({ ...bare, role: 'letterhead' }).align).toBe('center');
    expect(paragraphLook({ ...bare, role: 'dateLine' }).align).toBe('end');
    expect(paragraphLook({ ...bare, role: 'addressee' })).toMatchObject({ align: 'start', breakable: false });
    expect(paragraphLook({ ...bare, role: 'addressee', spaceAfterPt: 3 }).afterPt).toBe(3);
  });

  it('keeps a place on the page for the deepest list', () => {
    expect(paragraphLook({ ...bare, level: 300 }).level).toBe(8);
  });
});

describe('the look of a heading', () => {
  it('is centred for a title and starts at the margin for a number', () => {
    expect(headingLook(heading).align).toBe('center');
    expect(headingLook({ ...heading, label: 'I.' }).align).toBe('start');
    expect(headingLook({ ...heading, level: 2 }).align).toBe('start');
    expect(headingLook({ ...heading, align: 'end' }).align).toBe('end');
  });

  it('grows no smaller than the text, however deep', () => {
    for (const level of [0, 1, 2, 3, 9])
      expect(headingLook({ ...heading, level }).sizePt).toBeGreaterThanOrEqual(12);
  });
});

describe('printable text', () => {
  it('keeps every character that a page can show', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(printable(text)).toBe(text);
      }),
    );
  });

  it('holds nothing that XML refuses, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML refuses
        expect(printable(text)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        // Throws on half a surrogate pair.
        expect(() => encodeURIComponent(printable(text))).not.toThrow();
      }),
    );
  });
});
