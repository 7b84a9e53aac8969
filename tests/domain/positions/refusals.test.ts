import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectDocument } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import type { Origins } from '#domain/notation/notation';
import type { RedLine } from '#domain/positions/redLines';
import { type RefusingInstruction, refusedByRedLines } from '#domain/positions/refusals';
import { countWords, plainForm, wantedForm } from '#domain/positions/wordMatch';
import { paragraphs, words } from '../../laws/rollingTexts';
import { type DraftBlock, draft, p, t } from '../../support/draft';

const line = (rule: RedLine['rule'], said: string, block: string | null = null): RefusingInstruction => ({
  id: 'i1',
  block,
  position: 'red-line',
  redLine: { rule, words: said },
  inGroup: null,
});

/** The text as it reads once what the red lines forbid is refused. */
function without(blocks: readonly DraftBlock[], lines: readonly RefusingInstruction[], origins?: Origins) {
  const document = draft(...blocks);
  const refused = refusedByRedLines(rollingOf(document), lines, origins);
  return projectDocument(document, { kind: 'without', refused }, origins).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : block.text,
  );
}

describe('Without what crosses our red lines', () => {
  test('words to keep stay, and other changes are made', () => {
    const text = 'respect for [state sovereignty] (-IND) and [human] (+TUR) rights';
    expect(without([p(text)], [line('keep', 'state sovereignty')])).toEqual([
      'respect for state sovereignty and human rights',
    ]);
  });

  test('words that must never stand there do not come in', () => {
    const text = 'States [shall] (+IND) act [at once] (+TUR)';
    expect(without([p(text)], [line('never', 'shall')])).toEqual(['States act at once']);
  });

  test('a replacement is refused with both halves', () => {
    const text = 'to [encourage] (-ISR) [oblige] (+ISR) all States';
    expect(without([p(text)], [line('never', 'oblige')])).toEqual(['to encourage all States']);
    expect(without([p(text)], [line('keep', 'encourage')])).toEqual(['to encourage all States']);
  });

  test('words that two proposals take apart are kept by refusing no more than needed', () => {
    const text = 'the [full] (-IND) [and equal] (+CHN) respect [due] (-TUR)';
    expect(without([p(text)], [line('keep', 'full respect')])).toEqual(['the full respect']);
    expect(without([p(text)], [line('keep', 'full')])).toEqual(['the full and equal respect']);
  });

  test('what the base itself says stays, whatever is refused', () => {
    expect(without([p('they shall act [and shall pay] (+IND)')], [line('never', 'shall')])).toEqual([
      'they shall act',
    ]);
  });

  test('a red line on a paragraph leaves others alone', () => {
    const blocks = [p('a [x] (+IND)'), p('b [x] (+IND)')];
    expect(without(blocks, [line('never', 'x', 'b2')])).toEqual(['a x', 'b']);
  });

  test('a red line on a group without words refuses that group', () => {
    const onGroup: RefusingInstruction = { ...line('keep', ''), redLine: null, block: 'b1', inGroup: 3 };
    expect(without([p('a [x] (+IND) [y] (+TUR)')], [onGroup])).toEqual(['a y']);
    expect(without([p('a [x] (+IND)')], [{ ...onGroup, inGroup: null }])).toEqual(['a x']);
    expect(without([p('a [x] (+IND)')], [{ ...onGroup, inGroup: 0 }])).toEqual(['a x']);
  });

  test('a cell of a table is found by its place in the whole table', () => {
    const onGroup: RefusingInstruction = { ...line('keep', ''), redLine: null, block: 'b1', inGroup: 7 };
    expect(without([t(['head', 'a [x] (+IND)'])], [onGroup])).toEqual(['head', 'a']);
  });

  test('an instruction of another kind, and a red line of punctuation alone, refuse nothing', () => {
    const text = 'a [x] (+IND)';
    expect(without([p(text)], [{ ...line('never', 'x'), position: 'oppose' }])).toEqual(['a x']);
    expect(without([p(text)], [line('never', ' . ')])).toEqual(['a x']);
  });

  test('a corrected origin counts', () => {
    const origins: Origins = new Map([[0, 'base']]);
    expect(without([p('a [x] (+IND) b')], [line('keep', 'x')], origins)).toEqual(['a x b']);
  });

  test('no accepted change adds what must never stand there or loses what must be kept', () => {
    fc.assert(
      fc.property(
        paragraphs,
        words(2),
        fc.constantFrom<RedLine['rule']>('keep', 'never'),
        (text, said, rule) => {
          const document = draft(p(text));
          const refused = refusedByRedLines(rollingOf(document), [line(rule, said)]);
          const count = (view: Parameters<typeof projectDocument>[1]) =>
            projectDocument(document, view).blocks.reduce(
              (sum, block) =>
                sum + (block.kind === 'paragraph' ? countWords(plainForm(block.text), wantedForm(said)) : 0),
              0,
            );
          const [base, read] = [count({ kind: 'base' }), count({ kind: 'without', refused })];
          if (rule === 'keep') expect(read).toBeGreaterThanOrEqual(base);
          else expect(read).toBeLessThanOrEqual(base);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
