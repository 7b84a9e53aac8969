import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossedRedLines, type JudgedInstruction, type RedLine } from '#domain/positions/redLines';
import { plainForm, wantedForm } from '#domain/positions/wordMatch';
import { paragraphs, words } from '../../laws/rollingTexts';
import { draft, h, p, t } from '../../support/draft';

const line = (rule: RedLine['rule'], said: string, block: string | null = null): JudgedInstruction => ({
  id: 'i1',
  block,
  position: 'red-line',
  redLine: { rule, words: said },
});

const crossings = (text: string, rule: RedLine['rule'], said: string, party: string | null = 'KAZ') =>
  crossedRedLines(draft(p(text)), [line(rule, said)], party).flatMap(({ ways }) => ways);

describe('Words to keep', () => {
  test('are safe while nobody asks for them to go', () => {
    expect(crossings('with full respect for state sovereignty', 'keep', 'state sovereignty')).toEqual([]);
  });

  test('are given up when our own sign asks for them to go', () => {
    expect(crossings('respect for [state sovereignty] (-KAZ)', 'keep', 'state sovereignty')).toEqual([
      'asked-out',
      'lost-if-accepted',
    ]);
  });

  test('are threatened when another party asks for them to go', () => {
    expect(crossings('respect for [state sovereignty] (-IND)', 'keep', 'state sovereignty')).toEqual([
      'lost-if-accepted',
    ]);
  });

  test('are missing where we do not support the addition that brings them', () => {
    expect(crossings('respect [for state sovereignty] (+IND)', 'keep', 'state sovereignty')).toEqual([
      'not-in-ours',
    ]);
    expect(crossings('respect [for state sovereignty] (+IND) (+KAZ)', 'keep', 'state sovereignty')).toEqual(
      [],
    );
  });

  test('are kept by a paragraph that is moved or joined as a whole, and not by others that had them before', () => {
    const said = 'state sovereignty';
    const text = (elsewhere: string) =>
      crossedRedLines(
        draft(p('[2. To respect state sovereignty.] (-KAZ)'), p('To act.'), p(elsewhere)),
        [line('keep', said, 'b1')],
        'KAZ',
      ).flatMap(({ ways }) => ways);
    expect(text('[3a. To respect state sovereignty.] (+KAZ)')).toEqual([]);
    expect(text('To go on. [To respect state sovereignty.] (+KAZ)')).toEqual([]);
    expect(text('To speak of state sovereignty.')).toEqual(['asked-out', 'lost-if-accepted']);
    expect(text('[3a. To respect states.] (+KAZ)')).toEqual(['asked-out', 'lost-if-accepted']);
  });

  test('are gone with the whole paragraph', () => {
    expect(crossings('[7a. To respect state sovereignty.] (-KAZ)', 'keep', 'state sovereignty')).toContain(
      'asked-out',
    );
  });
});

describe('Words that may never come in', () => {
  test('are seen in the circulated base, also where we oppose them there', () => {
    expect(crossings('[all forms of] (-KAZ) terrorism', 'never', 'all forms')).toEqual(['in-base']);
  });

  test('cross nothing while another party only proposes them', () => {
    expect(crossings('[foreign terrorist fighters] (+IND)', 'never', 'terrorist fighters')).toEqual([]);
  });

  test('cross the line once we support them', () => {
    expect(crossings('[foreign terrorist fighters] (+IND) (+KAZ)', 'never', 'terrorist fighters')).toEqual([
      'in-ours',
      'supported',
    ]);
  });

  test('cross it even inside a group that we oppose as a whole', () => {
    expect(
      crossings('[to stop [terrorist fighters] (+IND) (+KAZ)] (+TUR) (-KAZ)', 'never', 'terrorist fighters'),
    ).toEqual(['supported']);
  });
});

describe('A red line', () => {
  test('is looked for as whole words, whatever capitals, spaces, dashes and quotation marks', () => {
    expect(crossings('Counter–terrorism  and “law”', 'never', 'counter-terrorism and "LAW"')).toHaveLength(2);
    expect(crossings('disunited', 'never', 'united')).toEqual([]);
    expect(crossings('united', 'never', ' United, ')).toHaveLength(2);
  });

  test('on a paragraph does not look at others', () => {
    const text = draft(p('The law.'), p('The rule.'));
    expect(crossedRedLines(text, [line('never', 'rule', 'b1')], 'KAZ')).toEqual([]);
    expect(crossedRedLines(text, [line('never', 'rule', 'b2')], 'KAZ')).toMatchObject([{ block: 'b2' }]);
  });

  test('whose paragraph is gone is looked for in the whole text', () => {
    const text = draft(h(1, 'Goals'), t(['Who', 'What'], ['IND', 'the rule']));
    expect(crossedRedLines(text, [line('never', 'rule', 'gone')], 'KAZ')).toMatchObject([{ block: 'b2' }]);
    expect(crossedRedLines(text, [line('keep', 'law', 'gone')], 'KAZ')).toMatchObject([{ block: null }]);
  });

  test('without words, or on anything but a red line, crosses nothing', () => {
    const text = draft(p('law'));
    expect(crossedRedLines(text, [line('never', ' . ')], 'KAZ')).toEqual([]);
    expect(crossedRedLines(text, [{ ...line('never', 'law'), position: 'flexible' }], 'KAZ')).toEqual([]);
    expect(crossedRedLines(text, [{ ...line('never', 'law'), redLine: null }], 'KAZ')).toEqual([]);
  });

  test('without a delegation is judged by the base', () => {
    expect(crossings('[law] (+IND)', 'never', 'law', null)).toEqual([]);
    expect(crossings('[law] (-IND)', 'keep', 'law', null)).toEqual(['lost-if-accepted']);
  });

  test('follows an origin that was kept with the document', () => {
    const text = draft(p('[smuggling,] (+KAZ)'));
    const origins = new Map([[0, 'unattributed' as const]]);
    expect(crossedRedLines(text, [line('never', 'smuggling')], 'IND', origins)[0]?.ways).toContain('in-base');
  });

  test('inside a supported group knows the origins of the groups in it', () => {
    const text = draft(p('[one [two] (+IND)] (+KAZ)'));
    const asBase = new Map([[1, 'base' as const]]);
    expect(crossedRedLines(text, [line('never', 'two')], 'KAZ')).toEqual([]);
    expect(crossedRedLines(text, [line('never', 'two')], 'KAZ', asBase)[0]?.ways).toEqual([
      'in-ours',
      'supported',
    ]);
  });
});

describe('Laws of red lines', () => {
  test('in a text without brackets, exactly one of keep and never is crossed', () => {
    fc.assert(
      fc.property(words(12), words(2), (text, said) => {
        fc.pre(wantedForm(said) !== '');
        const judged = [line('keep', said), { ...line('never', said), id: 'i2' }];
        expect(crossedRedLines(draft(p(text)), judged, 'KAZ')).toHaveLength(1);
      }),
    );
  });

  test('a keep on words of the base that our projection has is never said to be asked out', () => {
    fc.assert(
      fc.property(paragraphs, words(2), (text, said) => {
        const ways = crossings(text, 'keep', said);
        const both = ['asked-out', 'not-in-ours'].filter((way) => ways.includes(way as never));
        expect(both.length).toBeLessThan(2);
        if (crossings(text, 'never', said).includes('in-ours')) expect(both).toEqual([]);
      }),
    );
  });

  test('without our own sign in the text, our projection crosses nothing that the base does not', () => {
    fc.assert(
      fc.property(paragraphs, words(2), (text, said) => {
        const ways = crossings(text, 'never', said);
        expect(ways.includes('in-ours')).toBe(ways.includes('in-base'));
        expect(ways).not.toContain('supported');
      }),
    );
  });

  test('judging says the same whichever way the words are spelled', () => {
    fc.assert(
      fc.property(paragraphs, words(2), (text, said) => {
        expect(crossings(text, 'never', plainForm(said))).toEqual(
          crossings(text, 'never', said.toUpperCase()),
        );
      }),
    );
  });
});
