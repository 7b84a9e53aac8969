/** Every hostile file comes to the error that its name says, with a sentence, and never to a crash. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorSentence } from '#domain/errors';
import { readFile } from '#formats/readFile';
import { hostileFiles } from '#tests/corpus/hostile';
import { bodyOf, docxOf, p, partOf } from '#tests/formats/support/docxOf';

describe('a hostile file is refused with one sentence', () => {
  for (const { name, bytes } of hostileFiles()) {
    it(name, () => {
      const result = readFile({ name, bytes });
      expect(result.ok ? 'was read' : result.error.code).toBe(name.split('--')[0]);
      if (result.ok) return;
      const sentence = errorSentence(result.error);
      expect(sentence).toContain(name);
      expect(sentence).not.toContain('?}');
      expect(sentence).not.toMatch(/ \?|\(\?/);
    });
  }
});

describe('a damaged file', () => {
  const whole = docxOf({
    'word/document.xml': bodyOf(p('Resolve to [undertake] (-ISR) [encourage] (+ISR)').repeat(20)),
    'word/styles.xml': partOf('<w:style w:type="paragraph" w:styleId="S"/>', 'w:styles'),
  });

  it('cut at any byte is refused or read, and never a crash', () => {
    for (let end = 0; end < whole.length; end += 7) {
      const result = readFile({ name: 'cut.docx', bytes: whole.subarray(0, end) });
      expect(result.ok, `cut at ${end}`).toBe(false);
    }
  });

  it('with any bytes changed is refused or read, and never a crash', () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        const result = readFile({ name: 'changed.docx', bytes });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('of random bytes is refused or read, and never a crash', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.docx', 'a.txt', 'a', 'a.pdf'),
        (bytes, name) => {
          const result = readFile({ name, bytes });
          expect(result.ok || errorSentence(result.error).length > 0).toBe(true);
        },
      ),
    );
  });
});
