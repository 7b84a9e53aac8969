/** Every hostile file comes to the error that its name says, with a sentence, and never to a crash. */

import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/circular/understand';
import { errorSentence } from '#domain/errors';
import { shippedProfiles } from '#domain/organisations/shipped';
import { limits } from '#formats/limits';
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

describe('a text that looks like another kind', () => {
  const texts: Readonly<Record<string, string>> = {
    'a mail that somebody copied into a text file':
      'From: the Secretariat\nSubject: Note\n\nWords of the note.',
    'a text about markup': 'The tag <html> opens a page, <?xml a document.',
    'a text whose first words end in a colon': 'Note: MIME-Version: 1.0 is not a heading here.',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`as ${what} does is read`, () => {
      expect(readFile({ name: 'a.txt', bytes: strToU8(text) }).ok).toBe(true);
    });
  }
});

describe('a file that is made to take long', () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const slow: Readonly<Record<string, string>> = {
    'fields inside fields': p(`${char('begin') + char('separate')}<w:r><w:t>x</w:t></w:r>`.repeat(20_000)),
    'remarks that never end': p(
      '<w:commentRangeStart w:id="1"/><w:r><w:t>x</w:t></w:r>'
        .replace('1', '#')
        .repeat(40_000)
        .replace(/#/g, () => String(Math.random())),
    ),
    'notes with marks of their own': p(
      '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'.repeat(20_000),
    ),
    'a cell merged over all rows': `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r>')}</w:tc></w:tr>`.repeat(5_000)}</w:tbl>`,
    'a million spaces': p(`<w:r><w:t xml:space="preserve">x${' '.repeat(1_000_000)}y</w:t></w:r>`),
    'runs without end': p(
      '<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r>'.repeat(60_000),
    ),
  };

  for (const [what, body] of Object.entries(slow)) {
    it(`by ${what} is read to its end`, () => {
      const bytes = docxOf({ 'word/document.xml': bodyOf(body) });
      const result = readFile({ name: 'slow.docx', bytes }, { ...limits, ratio: 10_000 });
      expect(result.ok).toBe(true);
    });
  }
});

describe('a Word file whose numbers or authors are made to take long', () => {
  it('by a number of a million letters before each paragraph prints no more than a number may have', () => {
    const numbered = p('x', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(20_000);
    const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${'a'.repeat(1_000_000)}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const parts = {
      'word/document.xml': bodyOf(numbered),
      'word/numbering.xml': partOf(numbering, 'w:numbering'),
    };
    const read = readFile({ name: 'a.docx', bytes: docxOf(parts) }, { ...limits, ratio: 10_000 });
    const labels = read.ok ? read.value.blocks.map((block) => ('label' in block ? block.label : null)) : [];
    expect(labels).toHaveLength(20_000);
    expect(labels[0]).toBe('a'.repeat(100));
  });

  it('by authors with names of thousands of letters has a code for each', () => {
    const change = (at: number) =>
      p(`<w:ins w:id="${at}" w:author="${`Author ${at} `.repeat(2_000)}"><w:r><w:t>x</w:t></w:r></w:ins>`);
    const body = Array.from({ length: 100 }, (_, at) => change(at)).join('');
    const bytes = docxOf({ 'word/document.xml': bodyOf(body) });
    const read = readFile({ name: 'a.docx', bytes }, { ...limits, ratio: 10_000 });
    const codes = read.ok ? (read.value.authors ?? []).map(({ code }) => code) : [];
    expect(new Set(codes).size).toBe(100);
  });
});

describe('a plain text that is made to take long', () => {
  const slow: Readonly<Record<string, string>> = {
    'five million blank lines': `Plan${'\n'.repeat(5_000_000)}x`,
    'forty thousand rows of a table that blank lines part': 'a\tb\n\n'.repeat(40_000),
    'a word of five million letters': 'a'.repeat(5_000_000),
  };

  for (const [what, text] of Object.entries(slow)) {
    it(`by ${what} is understood to its end`, () => {
      const read = readFile({ name: 'slow.txt', bytes: strToU8(text) });
      expect(read.ok && understand(read.value, shippedProfiles).documents.length).toBeGreaterThan(0);
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
