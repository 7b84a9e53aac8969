/** Who speaks in a bracket or by a look: groups of States, who only reserves, names in parentheses, and names in bold. */

import { describe, expect, it } from 'vitest';
import { afters, detect, paragraph, table } from '#tests/support/suggested';

const plain = paragraph('p', 'The States meet once a year in the capital of the chairing State.');
const read = (text: string) => detect(paragraph('1', text)).map(({ after, reason }) => [after, reason]);

describe('a group of States without a code is of whom a person says', () => {
  it.each([
    ['to [G77 and China propose: act now] there', 'G77 and China'],
    ['to [the Group of 77 and China propose: act now] there', 'Group of 77 and China'],
    ['to [G-77 and China: act now] there', 'G-77 and China'],
    ['to [act now] (proposed by G77 and China) there', 'G77 and China'],
    ['to [African Group propose: act now] there', 'African Group'],
    ['to [Группа 77 и Китай предлагают: act now] there', 'Группа 77 и Китай'],
  ])('%s', (text, group) => {
    expect(read(text)).toEqual([['to [act now] (+MS) there', group]]);
  });

  it('beside parties that have one', () => {
    expect(read('to [G77 and China, Norway propose; EU opposes: act now] there')).toEqual([
      ['to [act now] (+MS, +NOR) (-EU) there', 'G77 and China'],
    ]);
  });
});

describe('whoever reserves is neither for nor against, and is kept as a reason', () => {
  it.each([
    ['to [CL/NZ propose; US reserves: act now] there', 'to [act now] (+CL, +NZ) there', 'US reserves'],
    [
      'to [IND proposes; TUR reserves its position: act now] there',
      'to [act now] (+IND) there',
      'TUR reserves its position',
    ],
    [
      'to [act now] (supported by India, reserved by Norway) there',
      'to [act now] (+IND) there',
      'reserved by Norway',
    ],
  ])('%s', (text, after, reason) => {
    expect(read(text)).toEqual([[after, reason]]);
  });

  it('a bracket where all only reserve is left alone', () => {
    expect(read('to [India reserves: act now] there')).toEqual([]);
  });
});

describe('what several say behind a bracket is read clause by clause', () => {
  it.each([
    ['to [act] (supported by Israel and Bahrain, opposed by Iran) now', 'to [act] (+ISR, +BHR) (-IRN) now'],
    ['to [act] (proposed by India; opposed by Türkiye) now', 'to [act] (+IND) (-TUR) now'],
    ['to [act] (India supports, Iran opposes) now', 'to [act] (+IND) (-IRN) now'],
    ['to [act] (IND, TUR in favour; IRN against) now', 'to [act] (+IND, +TUR) (-IRN) now'],
    ['to [act] (support: IND, TUR; oppose: IRN) now', 'to [act] (+IND, +TUR) (-IRN) now'],
    ['to [act] (For: IND, TUR. Against: IRN) now', 'to [act] (+IND, +TUR) (-IRN) now'],
    ['to [act] (поддержано Индией, против Ирана) now', 'to [act] (+IND) (-IRN) now'],
    ['to [act] (поддержано Индией и Турцией; возражает Иран) now', 'to [act] (+IND, +TUR) (-IRN) now'],
    ['to [act] [supported by Israel; opposed by Iran, Iraq] now', 'to [act] (+ISR) (-IRN, -IRQ) now'],
  ])('%s', (text, after) => {
    expect(read(text)).toEqual([[after, null]]);
  });
});

describe('names in parentheses at the end of a bracket', () => {
  it.each([
    ['to [act now (Norway)] there', 'to [act now] (+NOR) there'],
    ['to [act now (Norway, Sweden)] there', 'to [act now] (+NOR, +SWE) there'],
    ['to [act now (IND)] there', 'to [act now] (+IND) there'],
  ])('are of those who want the words: %s', (text, after) => {
    expect(read(text)).toEqual([[after, null]]);
  });

  it.each([
    'to meet in [Oslo (Norway)] there',
    'the [University of Oslo (Norway)] there',
    'at [the seminar (Norway)] there',
    'at [the meeting on drugs (India)] there',
    'to [act now (see Norway)] there',
  ])('are where something lies or is held: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('bold names under a legend that makes bold words additions', () => {
  const legend = paragraph('0', 'Proposals by India are in bold.');

  it('are no additions where they open a paragraph or are all of it', () => {
    const [text, name] = [paragraph('1', '{*India} wants to {*step up} it'), paragraph('2', '{*Norway}')];
    expect(afters(legend, text, name, plain)).toEqual(['India wants to [step up] (+IND) it']);
  });

  it('are additions inside a sentence', () => {
    expect(afters(legend, paragraph('1', 'with Norway{*, Sweden} and others'), plain)).toEqual([
      'with Norway[, Sweden] (+IND) and others',
    ]);
  });
});

describe('a legend in a table', () => {
  it('is read row by row and offers nothing of itself', () => {
    const key = table(['Style', 'Meaning'], ['{*Bold}', 'New text'], ['{-Strikethrough}', 'Deleted text']);
    expect(afters(key, paragraph('1', 'to {*step up} and {-end} it'), plain)).toEqual([
      'to [step up] (+MS) and end it',
      'to step up and [end] (-MS) it',
    ]);
  });
});
