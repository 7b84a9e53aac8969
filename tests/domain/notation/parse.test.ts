import { describe, expect, test } from 'vitest';
import { paragraphBreak } from '#domain/notation/notation';
import { pairAcross, parseParagraph, parseRolling, serialize } from '#domain/notation/parse';
import { itemsOf } from '#domain/notation/positions';

const groupsOf = (text: string) => parseRolling(text).groups;
const signsIn = (text: string) =>
  groupsOf(text).map((group) =>
    itemsOf(group)
      .map((item) => item.sign + item.party)
      .join(' '),
  );

describe('brackets and attributions', () => {
  test('a group ends behind its last attribution', () => {
    const text = 'to [encourage] (+ISR) (+BHR) the';
    const [group] = groupsOf(text);
    expect(group).toMatchObject({
      from: 3,
      innerFrom: 4,
      innerTo: 13,
      to: 28,
      closed: true,
      depth: 0,
      parent: -1,
    });
    expect(text.slice(group?.innerFrom, group?.innerTo)).toBe('encourage');
  });

  test.each([
    ['the first sign +', '[x] (+IND) (-TUR)', 'proposed'],
    ['the first sign -', '[the FATF] (-IRN) (+BHR)', 'base'],
    ['no sign', '[weapons,]', 'unattributed'],
  ])('the origin is told by %s', (_, text, origin) => {
    expect(groupsOf(text)[0]?.origin).toBe(origin);
  });

  test.each([
    ['a hyphen', '[x] (-IND)', '-IND'],
    ['a minus sign', '[x] (−IND)', '-IND'],
    ['a dash', '[x] (–IND)', '-IND'],
    ['a plus', '[x] (+IND)', '+IND'],
  ])('%s is a sign', (_, text, sign) => {
    expect(signsIn(text)).toEqual([sign]);
  });

  test.each([
    ['commas', '[x] (+ISR, BHR)', '+ISR +BHR'],
    ['semicolons', '[x] (+ISR; -BHR)', '+ISR -BHR'],
    ['strokes', '[x] (-ISR/BHR/EU)', '-ISR -BHR -EU'],
    ['space everywhere', '[x] ( + ISR , BHR )', '+ISR +BHR'],
  ])('parties parted by %s take over the sign before them', (_, text, signs) => {
    expect(signsIn(text)).toEqual([signs]);
  });

  test('an item knows whether it has a sign of its own', () => {
    expect(itemsOf(groupsOf('[x] (+ISR, BHR)')[0] ?? expect.fail()).map((item) => item.explicit)).toEqual([
      true,
      false,
    ]);
  });

  test('codes in other capitals than Latin ones are codes too', () => {
    expect(signsIn('[слова] (+ИНД)')).toEqual(['+ИНД']);
  });

  test.each([' ', '', '\u00a0', '\n', ' \n ', '\u202f'])('between ] and ( may stand %j', (gap) => {
    expect(signsIn(`[x]${gap}(+IND)`)).toEqual(['+IND']);
  });

  test('two line breaks part an attribution from its group', () => {
    expect(signsIn('[x]\n\n(+IND)')).toEqual(['']);
  });

  test.each([
    '(SUM/2022/DRAFT/6)',
    '(2022-2023)',
    '(IND)',
    '(+I)',
    '(+ABCDEFGHIJK)',
    '(+ind)',
    '(+IND',
    '(+IND TUR)',
    '(+IND,)',
    '()',
    '(+)',
  ])('%s behind a group is words', (words) => {
    const text = `[x] ${words}`;
    expect(signsIn(text)).toEqual(['']);
    expect(groupsOf(text)[0]?.to).toBe(3);
  });

  test('a code has two to ten letters', () => {
    expect(signsIn('[x] (+EU) [y] (+ABCDEFGHIJ)')).toEqual(['+EU', '+ABCDEFGHIJ']);
  });

  test('groups nest, and know the group around them', () => {
    const groups = groupsOf('[a [b] (+IND) [c [d]]] (-TUR)');
    expect(groups.map(({ depth, parent }) => [depth, parent])).toEqual([
      [0, -1],
      [1, 0],
      [1, 0],
      [2, 2],
    ]);
  });
});

describe('brackets without their other half', () => {
  test('an unclosed bracket closes at the end of its paragraph', () => {
    const [open, inner] = groupsOf(`[to address [financing] (+TUR) it${paragraphBreak}next`);
    expect(open).toMatchObject({ closed: false, innerTo: 33, to: 33, origin: 'unattributed' });
    expect(inner).toMatchObject({ closed: true, parent: 0 });
  });

  test('a bracket that closes nothing is words', () => {
    expect(groupsOf('a] (+IND) b')).toEqual([]);
  });

  test('a group that runs over paragraphs is one', () => {
    const text = ['[11a. To enhance', 'and [to] (+TUR)', 'suppress it.] (+IND)'].join(paragraphBreak);
    const { groups, diagnostics } = parseRolling(text);
    expect(diagnostics).toEqual([]);
    expect(groups.map(({ spanning, depth, origin }) => [spanning, depth, origin])).toEqual([
      [true, 0, 'proposed'],
      [false, 1, 'proposed'],
    ]);
  });

  test('only a bracket at the very start pairs with one at the very end', () => {
    expect(groupsOf(`a [b${paragraphBreak}c] (+IND)`)[0]?.closed).toBe(false);
    expect(groupsOf(`[b${paragraphBreak}c] (+IND) d`)[0]?.closed).toBe(false);
  });

  test('groups over paragraphs nest like any others', () => {
    const text = ['[a', '[b', 'c] (+IND)', 'd] (+TUR)'].join(paragraphBreak);
    expect(groupsOf(text).map(({ spanning, depth, to }) => [spanning, depth, to])).toEqual([
      [true, 0, text.length],
      [true, 1, 15],
    ]);
  });

  test('of several brackets at a start the outer one reaches further', () => {
    const text = ['[[a', 'b] (+IND)'].join(paragraphBreak);
    const [outer, inner] = groupsOf(text);
    expect(outer).toMatchObject({ spanning: true, closed: true });
    expect(inner).toMatchObject({ closed: false, to: 3, parent: 0 });
    expect(serialize(parseRolling(text))).toBe(text);
  });

  test('several brackets at an end close as many paragraphs', () => {
    const parses = ['[a', '[b', 'c]] (+IND)'].map((text) => parseParagraph(text));
    expect(
      pairAcross(parses).map(({ openParagraph, closeParagraph }) => [openParagraph, closeParagraph]),
    ).toEqual([
      [1, 2],
      [0, 2],
    ]);
  });

  test('a paragraph read alone says what it leaves over', () => {
    const parse = parseParagraph('  [a [b] (+IND) c');
    expect(parse.openings.map((group) => group.from)).toEqual([2]);
    expect(parseParagraph('x [a] b] (+IND)  ').closings.map((stray) => stray.from)).toEqual([7]);
    expect(parse.rolling.diagnostics.map(({ code }) => code)).toEqual(['unclosed-bracket']);
  });
});

describe('texts that were made to be slow', () => {
  const million = 1_000_000;
  test.each([
    ['a million opening brackets', () => '['.repeat(million)],
    ['a million closing brackets', () => ']'.repeat(million)],
    ['a million signs that begin', () => '(+'.repeat(million)],
    ['attributions behind strays', () => '] (+AB)'.repeat(200_000)],
    ['brackets and then blanks', () => '['.repeat(300_000) + ' '.repeat(300_000)],
    ['one group that everybody signs', () => `[x]${' (+AB)'.repeat(200_000)}`],
    ['a text nested five thousand deep', () => `${'['.repeat(5000)}x${'] (+AB)'.repeat(5000)}`],
    [
      'paragraphs that all stay open',
      () => `${`[a${paragraphBreak}`.repeat(50_000)}${`b]${paragraphBreak}`.repeat(50_000)}`,
    ],
    [
      'ten megabytes with a hundred thousand groups',
      () => `${'words of a plan '.repeat(6)}[x] (+AB) `.repeat(100_000),
    ],
  ])('%s is read to its end', (_, make) => {
    const text = make();
    // Quadratic work would take minutes, which the test's own limit ends.
    expect(serialize(parseRolling(text)) === text).toBe(true);
  });
});
