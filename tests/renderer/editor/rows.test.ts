/** What a line of the proposals says of words that hold somebody else's brackets. */

import { describe, expect, test } from 'vitest';
import { openText } from './support';
import { textOf } from './texts';

const wordsIn = (text: string): readonly string[] =>
  openText(textOf(text))
    .getSnapshot()
    .proposals.flatMap(({ groups }) => groups.map((group) => group.text));

describe('the words of a proposal', () => {
  test('are those of who asks for them, without what others would add inside', () => {
    expect(wordsIn('1. For [[fundamental] (-KAZ) [basic] (+KAZ) freedoms] (+IND) now.')).toEqual([
      'fundamental freedoms',
      'fundamental',
      'basic',
    ]);
    expect(wordsIn('1. To [prevent [and combat] (+IND), in time, terrorism] (-IRN).')).toEqual([
      'prevent, in time, terrorism',
      'and combat',
    ]);
  });

  test('keep what they would take out in part', () => {
    expect(wordsIn('1. To continue [the [FATF] (-TUR) Standards] (-IRN).')).toEqual([
      'the FATF Standards',
      'FATF',
    ]);
  });

  test('keep what the same party adds inside, and leave out what stands in words that are left out', () => {
    expect(wordsIn('1. For [all [men [and women] (+KAZ)] (+IND)] (+IND) now.')[0]).toBe('all men');
    expect(wordsIn('1. For [all [of [these] (+TUR) men] (+RUS)] (+IND) now.')[0]).toBe('all');
  });
});
