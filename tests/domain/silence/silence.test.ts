import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenParagraphs,
  choiceForText,
  newSilence,
  noSilence,
  type RevisedText,
  type SilenceChoice,
  silenceChoices,
  silenceState,
  withDecision,
  withoutDecision,
} from '#domain/silence/silence';

const decision = (choice: SilenceChoice) => ({
  choice,
  by: 'the Department',
  at: '2024-01-05T00:00:00Z',
  reason: {},
});
const place = (block: string) => ({ block, label: `${block}.`, quote: 'To enhance' });
const facts = (whole: SilenceChoice | null, ...paragraphs: SilenceChoice[]) =>
  paragraphs.reduce(
    (all, choice, at) => withDecision(all, place(`b${at}`), decision(choice)),
    whole === null ? noSilence : withDecision(noSilence, null, decision(whole)),
  );

const ends = '2024-01-11T23:59:59+06:00';
const before = Date.parse(ends) - 1000;
const after = Date.parse(ends) + 1000;

describe('keeping silent or breaking it', () => {
  it('one paragraph to break breaks the silence on the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...silenceChoices),
        fc.array(fc.constantFrom(...silenceChoices)),
        (whole, all) => {
          const choice = choiceForText(facts(whole, ...all));
          if ([whole, ...all].includes('break')) expect(choice).toBe('break');
          else expect(choice).toBe([whole, ...all].includes('undecided') ? 'undecided' : 'keep');
        },
      ),
    );
    expect(choiceForText(facts(null, 'keep'))).toBe('undecided');
  });

  it('a paragraph has one decision, the last, and follows the text again without it', () => {
    const twice = withDecision(facts('keep', 'keep'), place('b0'), decision('break'));
    expect(brokenParagraphs(twice).map(({ block }) => block)).toEqual(['b0']);
    expect(choiceForText(withoutDecision(twice, 'b0'))).toBe('keep');
  });
});

describe('what became of the silence', () => {
  it('runs to its last second, and is kept where nobody is known to have broken it', () => {
    expect(silenceState(facts('keep'), ends, [], before)).toEqual({ kind: 'running', choice: 'keep' });
    expect(silenceState(facts('break'), ends, [], Date.parse(ends))).toMatchObject({ kind: 'running' });
    expect(silenceState(facts('keep'), ends, [], after)).toEqual({ kind: 'kept', said: false });
    expect(silenceState(facts(null), null, [], after)).toMatchObject({ kind: 'running' });
  });

  it('is broken by our note only when it left in time', () => {
    expect(silenceState(facts('break'), ends, ['2024-01-10T09:00:00Z'], after)).toEqual({
      kind: 'brokenByUs',
      at: '2024-01-10T09:00:00Z',
    });
    expect(silenceState(facts('break'), ends, ['2024-02-10T09:00:00Z'], after)).toEqual({ kind: 'missed' });
    expect(silenceState(facts('break'), null, ['2024-02-10T09:00:00Z'], after).kind).toBe('brokenByUs');
  });

  it('is what a person says of others', () => {
    const end = { parties: ['IND'], at: '2024-01-09T00:00:00Z' };
    expect(silenceState({ ...noSilence, end: { kind: 'broken', ...end } }, ends, [], after)).toMatchObject({
      kind: 'broken',
      parties: ['IND'],
    });
    expect(silenceState({ ...noSilence, end: { kind: 'kept', ...end } }, ends, [], before)).toEqual({
      kind: 'kept',
      said: true,
    });
  });
});

describe('a new silence on a new revision', () => {
  const text = (id: string, change: Partial<RevisedText> = {}): RevisedText => ({
    ...{ id, symbol: 'SOC/2021/DRAFT/3', revision: null, title: 'Plan', receivedAt: '2024-01-01T00:00:00Z' },
    silenceEnds: ends,
    ...change,
  });
  const later = '2024-02-01T23:59:59+06:00';

  it('is found by the symbol without its revision, the nearest one', () => {
    const second = text('b', { symbol: 'SOC/2021/DRAFT/3/Rev.1', revision: 1, silenceEnds: later });
    const third = text('c', {
      symbol: 'SOC/2021/DRAFT/3/Rev.2',
      revision: 2,
      silenceEnds: '2024-03-01T00:00:00Z',
    });
    expect(newSilence(text('a'), [third, second, text('a')])?.id).toBe('b');
    expect(newSilence(third, [text('a'), second])).toBeNull();
  });

  it('is found by the title where neither has a symbol', () => {
    const first = text('a', { symbol: null });
    expect(newSilence(first, [text('b', { symbol: null, title: 'plan ', silenceEnds: later })])?.id).toBe(
      'b',
    );
    expect(newSilence(first, [text('b', { silenceEnds: later })])).toBeNull();
    expect(
      newSilence({ ...first, title: null }, [text('b', { symbol: null, silenceEnds: later })]),
    ).toBeNull();
  });

  it('is no other text, and none without a day', () => {
    expect(newSilence(text('a'), [text('b', { symbol: 'SOC/2021/DRAFT/4', silenceEnds: later })])).toBeNull();
    expect(newSilence(text('a', { silenceEnds: null }), [text('b', { silenceEnds: null })])).toBeNull();
    expect(newSilence(text('a', { silenceEnds: null }), [text('b', { silenceEnds: later })])?.id).toBe('b');
  });
});
