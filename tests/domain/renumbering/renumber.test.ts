import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '#domain/document/document';
import { projectDocument } from '#domain/document/projection';
import { referencesIn } from '#domain/renumbering/references';
import { type Renumbered, renumber } from '#domain/renumbering/renumber';
import { labelSequences } from '#domain/renumbering/sequences';
import { draft, h, n, p, t } from '#tests/support/draft';

const accepted = (document: Document): Renumbered =>
  renumber(projectDocument(document, { kind: 'accepted' }), document);

const table = ({ numbers }: Renumbered) => numbers.map(({ before, after }) => `${before} → ${after}`);

const lines = ({ document }: Renumbered) =>
  document.blocks.map((block) =>
    block.kind === 'table'
      ? ''
      : [block.kind === 'footnote' ? '' : block.label, block.text].filter(Boolean).join(' '),
  );

describe('renumbering a clean text', () => {
  test('an inserted paragraph gets a number of its own, one that is gone gives its number up, and references follow', () => {
    const text = draft(
      p('To act.', '10.'),
      p('To report.', '11.'),
      p('[11a. To enhance, as in paragraph 12.] (+IND)'),
      p('[To withdraw.] (-TUR)', '12.'),
      p('As said in paragraphs 11 and 13, and para. 11a.', '13.'),
    );
    const done = accepted(text);
    expect(table(done)).toEqual(['10. → 10.', '11. → 11.', '11a. → 12.', '13. → 13.']);
    expect(lines(done)).toEqual([
      '10. To act.',
      '11. To report.',
      '12. To enhance, as in paragraph 12.',
      '13. As said in paragraphs 11 and 13, and para. 12.',
    ]);
    expect(done.references).toMatchObject([
      { before: '12', after: null },
      { before: '11a', after: '12' },
    ]);
  });

  test('each pillar counts for itself, and a reference names its pillar', () => {
    const text = draft(
      h(2, 'Pillar I: Aims'),
      p('[First.] (-IND)', '1.'),
      p('Second.', '2.'),
      h(2, 'Pillar II: Means'),
      p('See paragraph 2 and Pillar I, paragraph 2.', '1.'),
      p('[1 bis. More.] (+IND)'),
      p('As in paragraph 2 of Pillar I.', '2.'),
    );
    const done = accepted(text);
    expect(lines(done)).toEqual([
      'Pillar I: Aims',
      '1. Second.',
      'Pillar II: Means',
      '1. See paragraph 3 and Pillar I, paragraph 1.',
      '2. More.',
      '3. As in paragraph 1 of Pillar I.',
    ]);
  });

  test('letters and Roman numbers under an item count anew, also where a letter looks Roman', () => {
    const text = draft(
      p('One', '1.'),
      p('[x] (-IND)', 'a)', 1),
      p('y', 'b)', 1),
      p('Two', '2.'),
      ...[...'abcdefghi'].map((letter) => p(letter === 'c' ? '[c] (-IND)' : letter, `(${letter})`, 1)),
    );
    expect(table(accepted(text)).slice(1, 3)).toEqual(['b) → a)', '2. → 2.']);
    expect(table(accepted(text)).at(-1)).toBe('(i) → (h)');
  });

  test('letters of a Russian text are Russian, and small Roman numbers stay Roman', () => {
    const russian = { ...draft(p('x', 'а)'), p('[y] (-IND)', 'б)'), p('z', 'в)')), language: 'ru' as const };
    expect(table(accepted(russian))).toEqual(['а) → а)', 'в) → б)']);
    const roman = draft(p('x', 'i)'), p('[y] (-IND)', 'ii)'), p('z', 'iii)'));
    expect(table(accepted(roman))).toEqual(['i) → i)', 'iii) → ii)']);
  });

  test('headings with Roman numbers close their gaps', () => {
    const text = draft(h(1, 'Aims', 'I.'), h(1, '[Scope] (-IND)', 'II.'), h(1, 'Means', 'III.'));
    expect(table(accepted(text))).toEqual(['I. → I.', 'III. → II.']);
  });

  test('operative paragraphs and Latin insertions are counted through', () => {
    const text = draft(
      p('Recalls;', 'OP1'),
      p('[OP1 bis Stresses;] (+IND)'),
      p('Decides, subject to OP1 bis;', 'OP2'),
    );
    expect(lines(accepted(text))).toEqual(['OP1 Recalls;', 'OP2 Stresses;', 'OP3 Decides, subject to OP2;']);
  });

  test('another document’s paragraph is left alone, in three languages', () => {
    expect(referencesIn('paragraph 5 of resolution 1373 and paragraph 6 of the Charter')).toEqual([]);
    expect(referencesIn('пункт 5 резолюции 1373')).toEqual([]);
    expect(referencesIn('в пунктах 3 и 4').map(({ number }) => number)).toEqual(['3', '4']);
    expect(referencesIn('осы құжаттың 7-тармағы').map(({ number }) => number)).toEqual(['7']);
    expect(referencesIn('paragraphs 3 to 5, 7 and 11 bis').map(({ number }) => number)).toEqual([
      '3',
      '5',
      '7',
      '11 bis',
    ]);
  });

  test('a number that several paragraphs have is left, and said', () => {
    const text = draft(
      h(2, 'Pillar I: Aims'),
      p('[x] (-IND)', '1.'),
      p('y', '2.'),
      h(2, 'Pillar II: Means'),
      p('[x] (-IND)', '1.'),
      p('z', '2.'),
      h(2, 'Pillar III: Rest'),
      p('See paragraph 2.', '9.'),
      t(['Head'], ['As in Pillar II, paragraph 2']),
      n('1', 'Not numbered.'),
    );
    const done = accepted(text);
    expect(done.references).toMatchObject([
      { before: '2', after: null },
      { before: '2', after: '1' },
    ]);
  });

  test('numbers of two parts keep what stands before the point', () => {
    const text = draft(p('a', '2.1.'), p('[b] (-IND)', '2.2.'), p('c', '2.3.'));
    expect(table(accepted(text))).toEqual(['2.1. → 2.1.', '2.3. → 2.2.']);
  });

  test('a number that stands twice is counted on, and a list begins anew with its first number', () => {
    const twice = draft(p('a', '1.'), p('b', '5.'), p('c', '5.'), p('d', '4.'), p('e', '1.'), p('f', '2.'));
    expect(table(accepted(twice))).toEqual([
      '1. → 1.',
      '5. → 2.',
      '5. → 3.',
      '4. → 4.',
      '1. → 1.',
      '2. → 2.',
    ]);
  });

  test('what stands under a paragraph that is gone goes on with what stands before it', () => {
    const text = draft(p('a', '1.', 1), p('[b] (-IND)', '1.'), p('c', '4a.', 1));
    const once = accepted(text);
    expect(table(once)).toEqual(['1. → 1.', '4a. → 2.']);
    expect(renumber(once.document, once.document).document.blocks).toEqual(once.document.blocks);
  });

  test('a text that is numbered through already stays as it is, and renumbering twice changes nothing more', () => {
    const label = fc.constantFrom('1.', '2.', '3.', '4a.', '5.', 'a)', 'b)', 'I.', 'OP3', '•', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(label, fc.nat(2), fc.boolean()), { maxLength: 12 }), (list) => {
        const text = draft(
          ...list.map(([printed, level, gone]) => p(gone ? '[words] (-IND)' : 'words', printed, level)),
        );
        const once = accepted(text).document;
        const twice = renumber(once, once);
        expect(twice.document.blocks).toEqual(once.blocks);
        for (const sequence of new Set(labelSequences(once).map((member) => member.sequence))) {
          const numbers = labelSequences(once).flatMap((each) =>
            each.sequence === sequence ? [each.parts.number] : [],
          );
          expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
        }
      }),
    );
  });
});
