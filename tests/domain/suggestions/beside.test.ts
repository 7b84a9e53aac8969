/** Parties near a bracket, choices inside brackets, and brackets of full width: offered, and otherwise left alone. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { applySuggestion } from '#domain/suggestions/apply';
import { asksForParty } from '#domain/suggestions/suggestion';
import { afters, detect, documentOf, note, paragraph } from '#tests/support/suggested';

const offered = (written: string) => afters(paragraph('b1', written));

describe('parties near a bracket', () => {
  it.each([
    ['to (-ISR) [act] now', 'to [act] (-ISR) now'],
    ['(+ISR, BHR) [act] now', '[act] (+ISR, BHR) now'],
    ['to (-Israel) [act] (+ISR) [go] now', 'to [act] (-ISR) [go] (+ISR) now'],
    ['to (-ISR) [act] (+ISR) [go] now', 'to [act] (-ISR) [go] (+ISR) now'],
    ['to [act soon – ISR] now', 'to [act soon] (+ISR) now'],
    ['to [act soon - Israel] now', 'to [act soon] (+ISR) now'],
    ['to [act] [Israel: delete] now', 'to [act] (-ISR) now'],
    ['to [act] (ISR, BHR to retain) now', 'to [act] (+ISR, +BHR) now'],
    ['to [act] (Israel would delete)', 'to [act] (-ISR)'],
    ['to [act] Israel: delete.', 'to [act] (-ISR)'],
    ['to [act] (Израиль: исключить) now', 'to [act] (-ISR) now'],
    ['to [act] in all fields (proposed by Israel), now', 'to [act] (+ISR) in all fields, now'],
    ['to [act] (предложено Израилем) now', 'to [act] (+ISR) now'],
    ['to [act] (предложение Индии) now', 'to [act] (+IND) now'],
    ['to [act] (proposed by Norway) now', 'to [act] (+NOR) now'],
    ['to [act] (supported by Norway and the United Kingdom) now', 'to [act] (+NOR, +GBR) now'],
    ['to [act] (предложено Норвегией) now', 'to [act] (+NOR) now'],
    ['to [act] (Норвегия: исключить) now', 'to [act] (-NOR) now'],
    ['to [act soon – Norway] now', 'to [act soon] (+NOR) now'],
    ['to [act] [Norway: delete] now', 'to [act] (-NOR) now'],
    ['to (+Norway) [act] now', 'to [act] (+NOR) now'],
    ['to [act] in all fields (proposed by Norway), now', 'to [act] (+NOR) in all fields, now'],
    ['[Norway propose; UK oppose: act] now', '[act] (+NOR) (-UK) now'],
    ['to [act] (proposed by Chad, Trinidad and Tobago and Norway) now', 'to [act] (+TCD, +TTO, +NOR) now'],
    ['to [act] (предложено Боснией и Герцеговиной и Сербией) now', 'to [act] (+BIH, +SRB) now'],
    ['[INDIA propose; NORWAY oppose: act] now', '[act] (+IND) (-NOR) now'],
    ['[Bosnia and Herzegovina and Norway propose: act] now', '[act] (+BIH, +NOR) now'],
    ['to [act] (Норвегия: алып тастау) now', 'to [act] (-NOR) now'],
    ['[15] [India: delete] days', '[15] (-IND) days'],
  ])('%j is offered as %j', (text, wanted) => {
    expect(offered(text)).toEqual([wanted]);
  });

  it.each([
    'to (-ISR) [act] (+ISR) now',
    'to (-XYZ) [act] now',
    'to [act] (-ISR) [go] now',
    'in (2022-2023) [act] now',
    'to [act soon – at once] now',
    'to [act] [go] now',
    'to [act] (somebody to delete) now',
    'to [act] Israel: delete, and go on',
    'to [act]. Then go (proposed by Israel)',
    'to [sic] go [1] and [2] and […] (2022-2023)',
    '[…] – ISR',
    'the road [from Kazakhstan – China] is open',
    '[Россия – Китай]',
    'in [Almaty – Kazakhstan] now',
    'in [Oslo – Norway] now',
    'the [FATF – India] now',
    'the chair [2022-2023] (India to keep)',
    'the chair [2022] [India: keep]',
    'to [act] (Jordan Smith to delete) now',
    '[variant i think best] [variant i know]',
    '[вариант в тексте] [вариант в проекте]',
    'see ［注1］ and ［注 12］ and ［Table 3］',
  ])('%j is left alone', (text) => {
    expect(offered(text)).toEqual([]);
  });

  it('the note that a bracket calls says whose it is, and why', () => {
    const text = paragraph('b1', 'to [act]{^*} now');
    const said = (words: string) => detect(text, note('n', '*', words));
    expect(said('Israel: delete, too wide.')).toMatchObject([
      { after: 'to [act] (-ISR)* now', reason: 'Israel: delete, too wide.' },
    ]);
    expect(said('Proposed by Israel.')).toMatchObject([{ after: 'to [act] (+ISR)* now' }]);
    const [nobody] = said('A Member State proposes to delete these words.');
    expect(nobody).toMatchObject({ after: 'to [act] (-MS)* now', party: null });
    expect(nobody?.sentence).toBe('The bracket names who proposes and who opposes: -MS.');
    expect(nobody && asksForParty(nobody)).toBe(true);
    expect(said('See the Almaty Act.')).toEqual([]);
    expect(said('Norway: softer words.')).toMatchObject([{ after: 'to [act] (+NOR)* now' }]);
    expect(said('India: Law No. 5 of 2019')).toEqual([]);
    expect(said('India: the Federal Law on Security, art. 3')).toEqual([]);
    expect(said('India – 1.4 billion (2023)')).toEqual([]);
    expect(said('Казахстан: Закон № 5 от 2019 года')).toEqual([]);
    expect(said('They were added in 2002.')).toEqual([]);
  });

  it('nobody is asked for where the text names everybody', () => {
    expect(detect(paragraph('b1', 'to (-ISR) [act] now')).map(asksForParty)).toEqual([false]);
  });
});

describe('choices', () => {
  it.each([
    ['to [Alt. 1 undertake] [Alt. 2 encourage] it', 'to [undertake] (-MS) [encourage] (+MS) it'],
    ['to [Alt 1: undertake] or [Alt 2: encourage] it', 'to [undertake] (-MS) [encourage] (+MS) it'],
    ['[Option A: to undertake / Option B: to encourage] it', '[to undertake] (-MS) [to encourage] (+MS) it'],
    ['to [Option 1 go] / [Option 2 stay] / [Option 3 come]', 'to [go] (-MS) [stay] (+MS) [come] (+MS)'],
    ['[Вариант 1: идти] [Вариант 2: ждать]', '[идти] (-MS) [ждать] (+MS)'],
    ['[1-нұсқа: бару]', null],
  ])('%j would be %j', (text, wanted) => {
    expect(offered(text)).toEqual(wanted === null ? [] : [wanted]);
  });

  it('a person says whose the others are', () => {
    const document = documentOf(paragraph('b1', 'to [Alt. 1 undertake] [Alt. 2 encourage] it'));
    const [found] = detect(...document.blocks);
    expect(found?.sentence).toBe('A Member State would have “encourage” in the place of “undertake”.');
    expect(found && asksForParty(found)).toBe(true);
    const [block] = found === undefined ? [] : applySuggestion(document, found, 'IND').blocks;
    expect(block).toMatchObject({ text: 'to [undertake] (-IND) [encourage] (+IND) it' });
  });

  it.each([
    '[Option A: go]',
    '[an option 1 or 2]',
    '[Alt. 1 go] (+ISR) [Alt. 2 stay] (+IND)',
    '[alternative ways]',
    '[option 1 should be preferred to option 2 in all cases]',
    '[Alternative 1 of Article 3 or alternative 2 of Article 4] applies',
    '[Option A: go] [and rest] [Option B: stay]',
  ])('%j is left alone', (text) => {
    expect(offered(text)).toEqual([]);
  });
});

describe('brackets of full width', () => {
  it('would be brackets, with the signs behind them', () => {
    expect(offered('to ［act］ now')).toEqual(['to [act] now']);
    expect(offered('to ［act］ （＋ISR） now')).toEqual(['to [act] (+ISR) now']);
    expect(offered('to ［act］(-ISR) and ［go］')).toEqual(['to [act](-ISR) and [go]']);
  });

  it.each(['to ［act now', 'to act］ now', 'see ［1］ and ［sic］ and ［…］'])(
    '%j is not guessed at',
    (text) => {
      expect(offered(text)).toEqual([]);
    },
  );
});

describe('what always holds of parties near a bracket', () => {
  const word = fc.constantFrom('act', 'the', 'soon', 'words', 'of');
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const form = fc.constantFrom(
    (words: string) => `(+ISR) [${words}]`,
    (words: string) => `[${words} – Israel]`,
    (words: string) => `[${words}] [Israel: retain]`,
    (words: string) => `［${words}］`,
  );

  it('whoever takes all that is asked for reads the same words as before', () => {
    fc.assert(
      fc.property(phrase, phrase, phrase, form, (before, words, behind, write) => {
        const [wanted = ''] = offered(`${before} ${write(words)} ${behind}`);
        const accepted = project(parseRolling(wanted), { kind: 'accepted' });
        expect(accepted.paragraphs[0]?.text).toBe(`${before} ${words} ${behind}`);
      }),
    );
  });
});
