import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRolling } from '#domain/notation/parse';
import {
  type AgreementMark,
  agreementMarks,
  agreementOf,
  agreementsOf,
  countAgreements,
} from '#domain/positions/agreement';
import { paragraphs } from '../../laws/rollingTexts';
import { draft, h, n, p, t } from '../../support/draft';

const stateOf = (text: string, ...marks: readonly AgreementMark[]) =>
  agreementOf(parseRolling(text).groups, marks);

describe('A paragraph', () => {
  test('without brackets is agreed', () => {
    expect(stateOf('Resolve to act')).toEqual({ state: 'agreed', by: null, overtaken: false });
  });

  test('is open with brackets that nobody signed, proposed with signs on one side, contested with both', () => {
    expect(stateOf('Resolve to [act]').state).toBe('open');
    expect(stateOf('Resolve to [act] (+IND) [now]').state).toBe('proposed');
    expect(stateOf('Resolve to [act] (-IND)').state).toBe('proposed');
    expect(stateOf('Resolve to [act] (+IND) (-TUR)').state).toBe('contested');
  });

  test('marked agreed or ad referendum says so', () => {
    expect(stateOf('Resolve to act', 'agreed')).toMatchObject({ state: 'agreed', by: 'agreed' });
    expect(stateOf('Resolve to act', 'agreed', 'ad-referendum').state).toBe('ad-referendum');
  });

  test('that was agreed and has brackets again is overtaken, and the brackets count', () => {
    expect(stateOf('Resolve to [act] (+IND)', 'agreed')).toEqual({
      state: 'proposed',
      by: null,
      overtaken: true,
    });
  });

  test('that somebody reserved, that waits or is linked, is so whatever its brackets say', () => {
    expect(stateOf('Resolve to [act] (+IND) (-TUR)', 'pending').state).toBe('pending');
    expect(stateOf('Resolve to act', 'linked', 'agreed').state).toBe('linked');
    expect(stateOf('Resolve to act', 'linked', 'reserved').state).toBe('reserved');
  });

  test('in the middle of a group over several paragraphs is held open by it', () => {
    const text = draft(p('[One'), p('Two'), p('Three] (+IND)'), p('Four'));
    expect([...agreementsOf(text, new Map())].map(([block, { state }]) => `${block} ${state}`)).toEqual([
      'b1 proposed',
      'b2 proposed',
      'b3 proposed',
      'b4 agreed',
    ]);
  });
});

describe('The count', () => {
  test('takes paragraphs with words, and headings, tables and footnotes only with brackets or marks', () => {
    const text = draft(h(1, 'Goals'), p(''), p('Act'), t(['[a] (+IND)']), h(2, '[Aims]'), n('1', 'See'));
    const marks = new Map([['b3', ['reserved' as const]]]);
    expect(countAgreements(agreementsOf(text, marks).values())).toMatchObject({
      reserved: 1,
      proposed: 1,
      open: 1,
      agreed: 0,
      all: 3,
    });
  });

  test('adds up, whatever the text and the marks', () => {
    fc.assert(
      fc.property(
        fc.array(paragraphs, { maxLength: 6 }),
        fc.array(fc.constantFrom(...agreementMarks), { maxLength: 3 }),
        (texts, marks) => {
          const states = agreementsOf(draft(...texts.map((text) => p(text))), new Map([['b1', marks]]));
          const { all, ...each } = countAgreements(states.values());
          expect(Object.values(each).reduce((sum, count) => sum + count, 0)).toBe(all);
          expect(all).toBe(states.size);
        },
      ),
    );
  });

  test('never calls a paragraph with brackets agreed', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.array(fc.constantFrom(...agreementMarks), { maxLength: 3 }),
        (text, marks) => {
          fc.pre(parseRolling(text).groups.length > 0);
          expect(['agreed', 'ad-referendum']).not.toContain(stateOf(text, ...marks).state);
        },
      ),
    );
  });
});
