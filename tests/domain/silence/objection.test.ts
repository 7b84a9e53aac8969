import { describe, expect, it } from 'vitest';
import {
  missingReasons,
  objectionBody,
  objectionValues,
  reasonDraft,
  wantedWords,
} from '#domain/silence/objection';
import type { ParagraphDecision } from '#domain/silence/silence';
import { draft, p } from '../../support/draft';

const decision = (reason: ParagraphDecision['reason'], choice: ParagraphDecision['choice'] = 'break') => ({
  ...{ choice, by: '', at: '2024-01-05T00:00:00Z', reason },
});
const paragraph = (label: string | null, reason: ParagraphDecision['reason']): ParagraphDecision => ({
  ...{ block: `b${label}`, label, quote: 'Recalling that lights…' },
  ...decision(reason),
});

describe('the words of a note that breaks a silence', () => {
  it('name the paragraph and give its reason in the typed fields of the note', () => {
    const values = objectionValues(['en', 'ru'], null, [
      paragraph('11.', { en: 'It goes too far.', ru: ' ' }),
    ]);
    expect(values).toEqual({ paragraphs: '11', reason: { en: 'It goes too far' } });
    expect(objectionBody('en', null, [paragraph('11.', { en: 'It goes too far.' })])).toEqual([]);
  });

  it('give each of several paragraphs its own line, in each language', () => {
    const two = [
      paragraph('11.', { en: 'First.', ru: 'Первое.' }),
      paragraph('12a)', { en: 'Second.', kk: 'Екінші.' }),
    ];
    expect(objectionValues(['en'], null, two)).toEqual({ paragraphs: '11, 12a', reason: {} });
    expect(objectionBody('en', null, two)).toEqual(['Paragraph 11: First.', 'Paragraph 12a: Second.']);
    expect(objectionBody('ru', null, two)).toEqual(['Пункт 11: Первое.']);
    expect(objectionBody('kk', null, two)).toEqual(['12a-тармақ: Екінші.']);
  });

  it('know a paragraph without a number by its beginning', () => {
    const one = [paragraph(null, { en: 'Too long.' })];
    expect(objectionValues(['en'], null, one)).toEqual({ paragraphs: '', reason: {} });
    expect(objectionBody('en', null, one)).toEqual([
      'The paragraph beginning “Recalling that lights…”: Too long.',
    ]);
    expect(objectionBody('ru', null, one)).toEqual(['Пункт, начинающийся словами «Recalling that lights…».']);
    expect(objectionBody('kk', null, one)[0]).toContain('сөздерден басталатын');
  });

  it('give the reason for the text as a whole first', () => {
    const whole = decision({ en: 'The text is not ripe' });
    expect(objectionValues(['en'], whole, [])).toEqual({
      paragraphs: '',
      reason: { en: 'The text is not ripe' },
    });
    expect(objectionBody('en', whole, [paragraph('3.', { en: 'Drop it.' })])).toEqual([
      'Paragraph 3: Drop it.',
    ]);
    expect(objectionValues(['en'], decision({}, 'keep'), [])).toEqual({ paragraphs: '', reason: {} });
  });

  it('are offered from our reasons and the words that we asked for', () => {
    expect(reasonDraft('en', ['Agreed language', ''], 'To keep lights lit')).toBe(
      'Agreed language. It is proposed that the paragraph read: “To keep lights lit”',
    );
    expect(reasonDraft('ru', [], 'слова')).toContain('«слова»');
    expect(reasonDraft('kk', ['Себебі бар!'], null)).toBe('Себебі бар!');
    expect(reasonDraft('kk', [], 'сөз')).toContain('«сөз»');
    expect(reasonDraft('en', [], null)).toBe('');
  });

  it('say in which languages a reason is missing', () => {
    expect(missingReasons(['en', 'ru'], null, [paragraph('1.', { en: 'x' })])).toEqual(['ru']);
    expect(missingReasons(['en'], decision({}), [])).toEqual(['en']);
    expect(missingReasons(['en'], decision({}), [paragraph('1.', { en: 'x' })])).toEqual([]);
    expect(missingReasons(['en'], null, [])).toEqual([]);
  });
});

describe('the words that a party wants', () => {
  const text = draft(p('To [undertake] (-ISR) [encourage] (+ISR) it'), p('To keep'), p('[gone] (-ISR)'));
  const block = (at: number) => text.blocks[at]?.id ?? '';

  it('are the paragraph as it asks for it, and nothing where it asks for nothing', () => {
    expect(wantedWords(text, 'ISR', block(0))).toBe('To encourage it');
    expect(wantedWords(text, 'IND', block(0))).toBeNull();
    expect(wantedWords(text, 'ISR', block(1))).toBeNull();
    expect(wantedWords(text, 'ISR', block(2))).toBeNull();
  });
});
