/** What always holds of proposals by looks, as properties. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '#domain/circular/circular';
import { applyCorrections, type Correction, withoutCorrection } from '#domain/circular/corrections';
import type { Document } from '#domain/document/document';
import { hues } from '#domain/document/hues';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { applySuggestion, applySuggestions } from '#domain/suggestions/apply';
import { detectIn, documentOf, paragraph } from '#tests/support/suggested';

describe('what always holds of proposals by looks', () => {
  const words = fc
    .array(fc.constantFrom('act', 'the', 'soon', 'words', 'of', 'Kazakhstan'), { minLength: 1, maxLength: 4 })
    .map((all) => all.join(' '));
  const look = fc.constantFrom(
    ...hues.flatMap((hue) => [`ink-${hue}`, `shade-${hue}`]),
    'strike',
    'bold',
    'underline',
    'strike ink-red',
  );
  const part = fc.oneof(
    { weight: 2, arbitrary: words },
    { weight: 1, arbitrary: fc.tuple(look, words).map(([kinds, own]) => `{${kinds}:${own}}`) },
  );
  const line = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const texts = fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map((lines) =>
      documentOf(
        ...lines.map((written, at) => paragraph(`b${at}`, written)),
        paragraph('legend', 'Additions in red, deletions in blue.'),
      ),
    );
  const wordsOf = ({ blocks }: Document) => blocks.map((block) => ('text' in block ? block.text : ''));

  it('nothing is changed by looking', () => {
    fc.assert(
      fc.property(texts, (document) => {
        const before = JSON.stringify(document);
        detectIn(document);
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it('one that is taken changes its own paragraph, and only puts brackets around its own words', () => {
    fc.assert(
      fc.property(texts, (document) => {
        for (const suggestion of detectIn(document)) {
          const after = applySuggestion(document, suggestion);
          for (const [at, block] of after.blocks.entries())
            if (block.id !== suggestion.block) expect(block).toBe(document.blocks[at]);
          const own = after.blocks.find(({ id }) => id === suggestion.block);
          const text = own !== undefined && 'text' in own ? own.text : '';
          expect(text.replace(/\[|\] \([+-]MS\)/g, '')).toBe(suggestion.before);
          const spans = suggestion.form.kind === 'looks' ? suggestion.form.spans : [];
          const groups = parseRolling(text).groups.map(({ innerFrom, innerTo }) =>
            text.slice(innerFrom, innerTo),
          );
          expect(groups).toEqual(spans.map(({ from, to }) => suggestion.before.slice(from, to).trim()));
        }
      }),
    );
  });

  it('all that are taken leave every word in its place, and the base is what it was where nothing was added', () => {
    fc.assert(
      fc.property(texts, (document) => {
        const found = detectIn(document);
        const after = applySuggestions(document, found);
        wordsOf(after).forEach((text, at) => {
          expect(text.replace(/\[|\] \([+-]MS\)/g, '')).toBe(wordsOf(document)[at]);
          const base = project(parseRolling(text), { kind: 'base' });
          const added = found.filter(({ block, code }) => block === `b${at}` && code !== 'deleted');
          if (added.length === 0) expect(base.paragraphs[0]?.text ?? '').toBe(wordsOf(document)[at]);
        });
      }),
    );
  });

  it('what was taken is not offered again', () => {
    fc.assert(
      fc.property(texts, (document) => {
        const after = applySuggestions(document, detectIn(document));
        const again = detectIn(after).filter(({ form }) => form.kind !== 'looks');
        expect(again).toEqual([]);
      }),
    );
  });

  it('the last that is taken, taken back, leaves what was there before it', () => {
    fc.assert(
      fc.property(texts, (document) => {
        const reading: Reading = {
          kind: 'document',
          note: null,
          documents: [document],
          annotations: [],
          warnings: [],
        };
        const taken = detectIn(document).map(
          (suggestion): Correction => ({
            kind: 'suggestions',
            index: 0,
            suggestions: [suggestion],
            parties: {},
          }),
        );
        const before = applyCorrections(reading, taken.slice(0, -1));
        const back = withoutCorrection(taken, taken.length - 1);
        expect(applyCorrections(reading, back)).toEqual(before);
        expect(applyCorrections(reading, withoutCorrection(taken.slice(0, 1), 0))).toEqual(reading);
      }),
    );
  });
});
