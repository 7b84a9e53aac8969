import { describe, expect, test } from 'vitest';
import { type Granularity, proposeEdit } from '#domain/notation/edits';
import type { Origins } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { editedText } from '#domain/notation/textEdits';
import { editOf, marked, outcomeOf } from '../../../support/draft';

/** What KAZ typing `insert` over `<a>…<b>` makes of the text, with the caret as `<a>`. */
function typed(
  fixture: string,
  insert: string,
  granularity: Granularity = 'words',
  origins?: Origins,
): string {
  const place = marked(fixture);
  const options = origins === undefined ? { granularity } : { granularity, origins };
  return outcomeOf(place.text, proposeEdit(parseRolling(place.text), editOf(place, insert), 'KAZ', options));
}

type Case = readonly [what: string, before: string, insert: string, after: string];

describe('in words that nobody has bracketed', () => {
  test.each<Case>([
    [
      'replacing',
      'Resolve to <a>undertake<b> the following',
      'encourage',
      'Resolve to [undertake] (-KAZ) [encourage<a>] (+KAZ) the following',
    ],
    [
      'inserting',
      'Resolve to undertake<a> the following',
      ' all',
      'Resolve to undertake [all<a>] (+KAZ) the following',
    ],
    ['deleting', 'Resolve <a>to <b>undertake', '', 'Resolve <a>[to] (-KAZ) undertake'],
    ['inserting at the start', '<a>Resolve to', 'We ', '[We] (+KAZ) <a>Resolve to'],
    ['inserting at the end', 'Resolve to<a>', ' act', 'Resolve to [act<a>] (+KAZ)'],
    ['inserting before a comma', 'life<a>, liberty', ' and limb', 'life [and limb<a>] (+KAZ), liberty'],
    ['replacing before a comma', '<a>life<b>, liberty', 'limb', '[life] (-KAZ) [limb<a>] (+KAZ), liberty'],
    ['changing letters of a word', 'to sup<a>port the', 'x', 'to [support] (-KAZ) [supx<a>port] (+KAZ) the'],
    ['deleting all', '<a>Resolve to act<b>', '', '<a>[Resolve to act] (-KAZ)'],
    ['inserting behind a parenthesis', 'see (<a>annex)', 'the ', 'see ([the] (+KAZ) <a>annex)'],
    [
      'joining two words',
      'counter<a> <b>terrorism',
      '',
      '[counter terrorism] (-KAZ) [counter<a>terrorism] (+KAZ)',
    ],
    [
      'joining changes with one word between',
      'a <a>b<b> c [d] (+KAZ) e f',
      'x',
      'a [b c] (-KAZ) [x<a> c d] (+KAZ) e f',
    ],
    [
      'keeping changes apart with two words between',
      'a <a>b<b> c c [d] (+KAZ) e',
      'x',
      'a [b] (-KAZ) [x<a>] (+KAZ) c c [d] (+KAZ) e',
    ],
    ['beside odd spaces', 'a  <a>b c', 'x ', '[a  b] (-KAZ) [a  x <a>b] (+KAZ) c'],
    ['beside a comma after a space', 'life <a>, liberty', 'x', '[life ,] (-KAZ) [life x<a>,] (+KAZ) liberty'],
    ['in an empty paragraph', '<a>', 'New words', '[New words<a>] (+KAZ)'],
  ])('%s', (_, before, insert, after) => {
    expect(typed(before, insert)).toBe(after);
  });

  test.each<Case>([
    ['adding letters', 'to support<a> the', 'ed', 'to support[ed<a>] (+KAZ) the'],
    ['deleting letters', 'to support<a>ed<b> the', '', 'to support<a>[ed] (-KAZ) the'],
    ['replacing letters', 'the <a>r<b>ole', 'm', 'the [r] (-KAZ)[m<a>] (+KAZ)ole'],
    [
      'whole words all the same',
      'to <a>support<b> the',
      'agree',
      'to [support] (-KAZ) [agree<a>] (+KAZ) the',
    ],
  ])('by letters when asked: %s', (_, before, insert, after) => {
    expect(typed(before, insert, 'letters')).toBe(after);
  });
});

describe('in the delegation’s own proposal', () => {
  test.each<Case>([
    [
      'typing goes on in its words',
      'to [do] (-KAZ) [act<a>] (+KAZ) now',
      's',
      'to [do] (-KAZ) [acts<a>] (+KAZ) now',
    ],
    [
      'typing the old words back leaves nothing',
      'to [do] (-KAZ) [<a>act<b>] (+KAZ) now',
      'do',
      'to do<a> now',
    ],
    ['deleting an addition withdraws it', 'to [<a>all<b>] (+KAZ) act', '', 'to <a>act'],
    [
      'deleting the new words leaves the deletion',
      'to [do] (-KAZ) [<a>act<b>] (+KAZ) now',
      '',
      'to <a>[do] (-KAZ) now',
    ],
    [
      'typing inside words that it wants out goes behind them',
      'to [d<a>o] (-KAZ) now',
      'act',
      'to [do] (-KAZ) [act<a>] (+KAZ) now',
    ],
    [
      'deleting over its end deletes words on both sides',
      'to [act <a>soon] (+KAZ) and<b> well',
      '',
      'to [and] (-KAZ) [act] (+KAZ) <a>well',
    ],
    ['deleting the attribution withdraws it', 'to [all] (+KAZ<a>)<b> act', '', 'to <a>act'],
    ['deleting a bracket withdraws it', 'to <a>[<b>all] (+KAZ) act', '', 'to <a>act'],
    ['a space at the end of what is typed is kept', 'to [all<a>] (+KAZ) act', ' ', 'to [all <a>] (+KAZ) act'],
  ])('%s', (_, before, insert, after) => {
    expect(typed(before, insert)).toBe(after);
  });

  test('other proposals in the paragraph keep their notation, however it was written', () => {
    const far = 'one two [ three ](−KAZ) four five six';
    expect(typed(`${far} <a>seven<b>`, 'eight')).toBe(`${far} [seven] (-KAZ) [eight<a>] (+KAZ)`);
  });
});

describe('at the walls of other delegations', () => {
  test.each<Case>([
    [
      'deleting all words of an addition opposes it',
      'to [<a>encourage<b>] (+ISR) the',
      '',
      'to [<a>encourage] (+ISR) (-KAZ) the',
    ],
    [
      'support turns into opposition',
      'to [<a>encourage<b>] (+ISR) (+KAZ) the',
      '',
      'to [<a>encourage] (+ISR) (-KAZ) the',
    ],
    [
      'deleting all words of a base group joins the objection',
      '[<a>x<b>] (-IND) y',
      '',
      '[<a>x] (-IND) (-KAZ) y',
    ],
    [
      'typing over all of it goes behind',
      'to [<a>encourage<b>] (+ISR) the',
      'promote',
      'to [encourage] (+ISR) (-KAZ) [promote<a>] (+KAZ) the',
    ],
    [
      'a part is opposed inside',
      '[all <a>good<b> things] (+ISR)',
      '',
      '[all <a>[good] (-KAZ) things] (+ISR)',
    ],
    [
      'a part is replaced inside',
      '[all <a>good<b> things] (+ISR)',
      'bad',
      '[all [good] (-KAZ) [bad<a>] (+KAZ) things] (+ISR)',
    ],
    [
      'typing inside becomes an addition inside',
      '[all<a> things] (+ISR)',
      ' good',
      '[all [good<a>] (+KAZ) things] (+ISR)',
    ],
    [
      'typing inside words already opposed goes behind',
      '[under<a>take] (-ISR) (-KAZ) the',
      'new',
      '[undertake] (-ISR) (-KAZ) [new<a>] (+KAZ) the',
    ],
    [
      'deleting words already opposed does nothing',
      '[<a>undertake<b>] (-ISR) (-KAZ) the',
      '',
      '[<a>undertake] (-ISR) (-KAZ) the',
    ],
    ['typing in the attribution goes behind it', '[x] (+I<a>SR) y', 'new', '[x] (+ISR) [new<a>] (+KAZ) y'],
    [
      'one edit over words and groups',
      'Resolve <a>to [undertake] (-ISR) [encourage] (+ISR) the<b> following',
      '',
      'Resolve <a>[to] (-KAZ) [undertake] (-ISR) (-KAZ) [encourage] (+ISR) (-KAZ) [the] (-KAZ) following',
    ],
    [
      'what was asked inside goes when the whole is opposed',
      '[<a>all [good] (-KAZ) things<b>] (+ISR)',
      '',
      '[<a>all good things] (+ISR) (-KAZ)',
    ],
    ['brackets that nobody signed are opposed', '[<a>weapons,<b>] arms', '', '[<a>weapons,] (-KAZ) arms'],
    [
      'glued to a word',
      'inter[<a>nat<b>ional] (+IND) law',
      'reg',
      'inter[[national] (-KAZ)[reg<a>ional] (+KAZ)] (+IND) law',
    ],
  ])('%s', (_, before, insert, after) => {
    expect(typed(before, insert)).toBe(after);
  });

  test.each<Case>([
    [
      'own words that others oppose are simply written on',
      '[all<a>] (+KAZ) (-ISR) x',
      ' y',
      '[all [y<a>] (+KAZ)] (+KAZ) (-ISR) x',
    ],
    [
      'own words in which others brought something in are simply written on',
      '[all<a> [y] (+ISR)] (+KAZ) x',
      's',
      '[alls<a> [y] (+ISR)] (+KAZ) x',
    ],
    [
      'an addition that only others oppose goes when its author deletes it',
      'a [<a>x<b>] (+KAZ) (-ISR) b',
      '',
      'a<a> b',
    ],
    [
      'an addition that others support stays theirs',
      'a [<a>x<b>] (+KAZ) (+ISR) b',
      '',
      'a [<a>x] (+ISR) (-KAZ) b',
    ],
    [
      'typing over an addition that goes stays in its place',
      'a [<a>x<b>] (+KAZ) (-ISR) b',
      'y',
      'a [y<a>] (+KAZ) b',
    ],
  ])('%s', (_, before, insert, after) => {
    expect(typed(before, insert)).toBe(after);
  });

  test('circulated brackets around base words stay where they are', () => {
    const origins: Origins = new Map([[0, 'unattributed']]);
    expect(typed('[<a>weapons,<b>] (+KAZ) arms', '', 'words', origins)).toBe('[<a>weapons,] (-KAZ) arms');
  });

  test('a group whose text no longer tells its origin gets it recorded', () => {
    const place = marked('[<a>weapons,<b>] arms');
    const result = proposeEdit(parseRolling(place.text), editOf(place, ''), 'KAZ', { granularity: 'words' });
    expect(result).toMatchObject({ kind: 'changed', origins: new Map([[0, 'unattributed']]) });
  });

  test('kept origins move with their groups', () => {
    const place = marked('<a>a<b> b c [weapons,] (+IND) arms');
    const origins: Origins = new Map([[0, 'unattributed']]);
    const result = proposeEdit(parseRolling(place.text), editOf(place, 'x'), 'KAZ', {
      granularity: 'words',
      origins,
    });
    expect(result).toMatchObject({ kind: 'changed', origins: new Map([[2, 'unattributed']]) });
  });
});

describe('what is refused', () => {
  test.each<Case>([
    ['brackets are not typed', 'a <a>b', '[x]', 'refused: bracketsTyped'],
    ['a paragraph’s border is no character', 'a <a>b', 'x\u2029y', 'refused: paragraphBorder'],
    ['the attribution of others', '[x] (+ISR<a>)<b> y', '', 'refused: othersNotation'],
    ['the brackets of others', '<a>[<b>x] (+ISR) y', '', 'refused: othersNotation'],
    ['typing over one’s own attribution', '[x] (+KAZ<a>)<b> y', 'z', 'refused: othersNotation'],
    ['a bracket that closes nothing', 'x<a>]<b> y', '', 'refused: othersNotation'],
    ['signing a bracket without its other half', 'a [<a>x y<b>', '', 'refused: unclosedGroup'],
  ])('%s', (_, before, insert, after) => {
    expect(typed(before, insert)).toBe(after);
  });

  test('one’s own code in an attribution with others can be taken out', () => {
    expect(typed('[x] (+ISR, <a>KAZ<b>) y', '')).toBe('[x] (+ISR)<a> y');
  });

  test('words that look like an attribution never become one', () => {
    const before = '[x] (+TUR) foo<a> (+ABC) bar';
    const after = typed(before, ' new').replace('<a>', '');
    const signs = parseRolling(after).groups.map((group) => group.attributions.flatMap((one) => one.items));
    expect(signs.flat().map((item) => item.party)).not.toContain('ABC');
  });
});

test('the edits leave unchanged words alone, so that typography and annotations stay on them', () => {
  const place = marked('Resolve to <a>undertake<b> the following');
  const result = proposeEdit(parseRolling(place.text), editOf(place, 'encourage'), 'KAZ', {
    granularity: 'words',
  });
  const edits = result.kind === 'changed' ? result.edits : [];
  expect(edits).toEqual([
    { from: 11, to: 11, insert: '[' },
    { from: 20, to: 20, insert: '] (-KAZ) [encourage] (+KAZ)' },
  ]);
  expect(editedText(place.text, edits)).toBe(
    'Resolve to [undertake] (-KAZ) [encourage] (+KAZ) the following',
  );
});

test('an edit of nothing changes nothing', () => {
  expect(typed('a <a>b', '')).toBe('a <a>b');
});

test('a paragraph that has hardly a word in common with its proposal is one replacement', () => {
  const old = Array.from({ length: 600 }, (_, i) => `old${i}`).join(' ');
  const fresh = Array.from({ length: 600 }, (_, i) => `new${i}`).join(' ');
  expect(typed(`<a>${old}<b>`, fresh)).toBe(`[${old}] (-KAZ) [${fresh}<a>] (+KAZ)`);
});
