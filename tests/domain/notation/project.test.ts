import { describe, expect, test } from 'vitest';
import { paragraphBreak, type View } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';

const base: View = { kind: 'base' };
const accepted: View = { kind: 'accepted' };
const by = (party: string): View => ({ kind: 'party', party });
const together = (...parties: string[]): View => ({ kind: 'coalition', parties });

const read = (text: string, view: View) => project(parseRolling(text), view).paragraphs[0]?.text;

const life = 'right to life [,] (+IND) [and] (-IND) [fundamental] (+IND) freedom';
const fatf =
  'within [the FATF and] (-IRN) (+ISR) the [relevant] regional [and international] (+IRN) (-ISR) bodies.';

describe('through whose eyes a text is read', () => {
  test.each<[string, string, View, string]>([
    ['the base leaves additions out', life, base, 'right to life and freedom'],
    ['all accepted makes every change', life, accepted, 'right to life, fundamental freedom'],
    [
      'the base keeps words that nobody agreed on',
      fatf,
      base,
      'within the FATF and the relevant regional bodies.',
    ],
    [
      'a party reads what it asked for',
      fatf,
      by('IRN'),
      'within the relevant regional and international bodies.',
    ],
    [
      'a party reads the base where it said nothing',
      fatf,
      by('ISR'),
      'within the FATF and the relevant regional bodies.',
    ],
    [
      'a coalition wants what a member wants and none opposes',
      life,
      together('IND', 'TUR'),
      'right to life, fundamental freedom',
    ],
    [
      'a coalition that said nothing reads the base',
      life,
      together('TUR', 'ISR'),
      'right to life and freedom',
    ],
    ['the rolling view changes nothing', life, { kind: 'rolling' }, life],
  ])('%s', (_, text, view, expected) => {
    expect(read(text, view)).toBe(expected);
  });

  test('a coalition with members on both sides reads the base there, and the split is reported', () => {
    const projected = project(parseRolling(fatf), together('IRN', 'ISR'));
    expect(projected.paragraphs[0]?.text).toBe('within the FATF and the relevant regional bodies.');
    expect(projected.splits).toEqual([0, 2]);
  });

  test('a recorded origin stands before what the text says today', () => {
    const rolling = parseRolling('all types of [smuggling,] (+KAZ) arms');
    expect(project(rolling, base, new Map([[0, 'unattributed']])).paragraphs[0]?.text).toBe(
      'all types of smuggling, arms',
    );
    expect(project(rolling, base).paragraphs[0]?.text).toBe('all types of arms');
  });

  test('a group inside a dropped one is dropped with it', () => {
    expect(read('a [b [c] (-IND) d] (+TUR) e', base)).toBe('a e');
    expect(read('a [b [c] (-IND) d] (+TUR) e', accepted)).toBe('a b d e');
  });
});

describe('where words are dropped white space closes up', () => {
  test.each([
    ['to one space between words', 'a [x] (+IND) b', 'a b'],
    ['to nothing where there was none', 'inter[x] (+IND)national', 'international'],
    ['to nothing before a comma', 'terrorism [x] (+IND), and', 'terrorism, and'],
    ['to nothing before a closing quotation mark', '“law [x] (+IND)” and', '“law” and'],
    ['to nothing behind an opening parenthesis', '( [x] (+IND) law)', '(law)'],
    ['to nothing at the paragraph’s start', '[x] (+IND) law', 'law'],
    ['to nothing at the paragraph’s end', 'law [x] (+IND)', 'law'],
    ['to a no-break space where it is the only one', 'a\u00a0[x] (+IND)b', 'a\u00a0b'],
    ['to a line break where there is one', 'a [x] (+IND)\nb', 'a\nb'],
    ['also where only brackets are taken away', 'a [ x ] (-IND) b', 'a x b'],
    ['over several groups in a row', 'a [x] (+IND) [y] (+TUR) [z] (+ISR) b', 'a b'],
    ['and nowhere else', 'a  b [x] (+IND) c , d', 'a  b c , d'],
    ['but not at an end that no group touches', ' a [x] (+IND) b ', ' a b '],
    ['but leaves the white space that the paragraph itself begins with', '  [x] (+IND) a', '  a'],
    ['but leaves the white space that the paragraph itself ends with', 'a [x] (+IND) ', 'a '],
    ['to one space where several different ones meet', 'a\u00a0[x] (+IND)\tb', 'a b'],
  ])('%s', (_, text, expected) => {
    expect(read(text, base)).toBe(expected);
  });
});

describe('a paragraph without words left', () => {
  test.each(['[11a. To enhance cooperation.] (+IND)', '[11a. To enhance] (+IND);', ' [x] (+IND) '])(
    'disappears with its label: %s',
    (text) => {
      expect(read(text, base)).toBeNull();
    },
  );

  test('stays when it was empty from the start', () => {
    expect(
      project(parseRolling(`a${paragraphBreak}${paragraphBreak}b`), base).paragraphs.map(({ text }) => text),
    ).toEqual(['a', '', 'b']);
  });

  test('goes with a group that runs over it', () => {
    const text = ['a', '[11a. To enhance', '', 'suppress it.] (+IND)', 'b'].join(paragraphBreak);
    const texts = (view: View) =>
      project(parseRolling(text), view).paragraphs.map((paragraph) => paragraph.text);
    expect(texts(base)).toEqual(['a', null, null, null, 'b']);
    expect(texts(accepted)).toEqual(['a', '11a. To enhance', '', 'suppress it.', 'b']);
  });
});

test('what is kept is told run by run, for typography and anchors', () => {
  const text = `x${paragraphBreak}to [undertake] (-ISR) [encourage] (+ISR) the`;
  const { kept } = project(parseRolling(text), accepted).paragraphs[1] ?? expect.fail();
  expect(kept.map(({ from, to, at }) => [text.slice(from, to), at])).toEqual([
    ['to ', 0],
    ['encourage', 3],
    [' the', 12],
  ]);
});
