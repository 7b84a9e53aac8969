import { expect, test } from 'vitest';
import type { Origins } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { proposalsOf } from '#domain/notation/proposals';

/** Proposals as `kind: words` in reading order. */
function read(text: string, origins?: Origins): readonly string[] {
  const rolling = parseRolling(text);
  const words = (index: number) =>
    text.slice(rolling.groups[index]?.innerFrom, rolling.groups[index]?.innerTo);
  return proposalsOf(rolling, origins).map((proposal) =>
    proposal.kind === 'replacement'
      ? `${words(proposal.old)} → ${words(proposal.new)}`
      : `${proposal.kind}: ${words(proposal.group)}`,
  );
}

test.each<[string, string, readonly string[]]>([
  [
    'a replacement, old words first',
    '[undertake] (-ISR) [encourage] (+ISR) (+BHR)',
    ['undertake → encourage'],
  ],
  [
    'a replacement, new words first',
    '[in accordance with] (+BHR) [pursuant to] (-BHR)',
    ['pursuant to → in accordance with'],
  ],
  [
    'an addition and a deletion by different parties',
    '[a] (-IND) [b] (+TUR)',
    ['deletion: a', 'insertion: b'],
  ],
  ['two with words between', '[a] (-IND) and [b] (+IND)', ['deletion: a', 'insertion: b']],
  [
    'two in a row of which only the second pair belongs together',
    '[,] (+IND) [and] (-TUR) [or] (+TUR)',
    ['insertion: ,', 'and → or'],
  ],
  ['words that nobody agreed on', '[weapons,] x', ['bracketed: weapons,']],
  [
    'a replacement inside another group',
    '[a [b] (-IND) [c] (+IND)] (+TUR)',
    ['insertion: a [b] (-IND) [c] (+IND)', 'b → c'],
  ],
  ['two additions in a row', '[a] (+IND) [b] (+IND)', ['insertion: a', 'insertion: b']],
  [
    'neighbours of different depth',
    '[a [b] (-IND)] (+IND) [c] (+IND)',
    ['insertion: a [b] (-IND)', 'deletion: b', 'insertion: c'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('circulated brackets that a party now supports stay words of the base', () => {
  expect(read('[smuggling,] (+KAZ)', new Map([[0, 'unattributed']]))).toEqual(['bracketed: smuggling,']);
});

test('circulated brackets can be one half of a replacement', () => {
  expect(read('[smuggling,] (-KAZ) [trade,] (+KAZ)', new Map([[0, 'unattributed']]))).toEqual([
    'smuggling, → trade,',
  ]);
});
