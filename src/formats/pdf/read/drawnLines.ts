/**
 * Letters with a line through them or under them. Browsers and Typst leave a gap in the line where a letter reaches
 * below it (*g*, *y*, *р*): such a letter between underlined ones is underlined with them.
 */

import type { Rule } from './geometry';
import type { PlacedLetter } from './rows';

export const struckBy = (rules: readonly Rule[], letters: readonly PlacedLetter[]): Set<PlacedLetter> =>
  coveredBy(rules, letters, strikes);

/** `letters` from left to right. */
export function underlinedBy(rules: readonly Rule[], letters: readonly PlacedLetter[]): Set<PlacedLetter> {
  const covered = coveredBy(rules, letters, underlines);
  if (covered.size === 0) return covered;
  let run: PlacedLetter[] = [];
  let before: PlacedLetter | undefined;
  for (const letter of [...letters, undefined]) {
    const isRun = letter !== undefined && !covered.has(letter) && reaches.test(letter.text);
    if (isRun && run.length < longestGap) run.push(letter);
    else {
      for (const one of passedOver(run, before, letter, covered)) covered.add(one);
      run = [];
      before = letter;
    }
  }
  return covered;
}

/** Letters and signs below the baseline, Latin and Cyrillic. */
const reaches = /^[gjpqyQJçşţ,;()[\]{}|/@рруфцщдјқңҙҗүұ]+$/u;
const letterOnly = /^\p{Alphabetic}+$/u;
const longestGap = 3;

/** All between underlined letters; at an edge of underlined words those that are letters and no signs. */
function passedOver(
  run: readonly PlacedLetter[],
  before: PlacedLetter | undefined,
  behind: PlacedLetter | undefined,
  covered: ReadonlySet<PlacedLetter>,
): readonly PlacedLetter[] {
  const [isBefore, isBehind] = [before, behind].map((one) => one !== undefined && covered.has(one));
  if (run.length === 0 || (isBefore && isBehind)) return run;
  if (!isBefore && !isBehind) return [];
  const other = isBefore ? behind : before;
  if (other !== undefined && letterOnly.test(other.text)) return [];
  const ordered = isBefore ? run : [...run].reverse();
  const sign = ordered.findIndex(({ text }) => !letterOnly.test(text));
  return sign < 0 ? run : ordered.slice(0, sign);
}

type Test = (rule: Rule, letter: PlacedLetter) => boolean;

const strikes: Test = ({ y0, y1 }, { y, size }) => {
  const middle = (y0 + y1) / 2;
  return middle < y - 0.12 * size && middle > y - 0.5 * size;
};

const underlines: Test = ({ y0, y1 }, { y, size }) => {
  const middle = (y0 + y1) / 2;
  return middle >= y - 0.02 * size && middle < y + 0.35 * size;
};

/** Lines beside a row by its letters; a ruled table has some 3,000, a drawing far more. */
const mostCompared = 500_000;

/** Letters under or over a rule that is as long as they are; a longer one is a border of something. */
function coveredBy(rules: readonly Rule[], letters: readonly PlacedLetter[], test: Test): Set<PlacedLetter> {
  const covered = new Set<PlacedLetter>();
  if (rules.length * letters.length > mostCompared) return covered;
  for (const rule of rules) {
    if (rule.x1 - rule.x0 < rule.y1 - rule.y0) continue;
    const under = letters.filter((letter) => {
      const middle = (letter.x0 + letter.x1) / 2;
      return middle > rule.x0 && middle < rule.x1 && test(rule, letter);
    });
    const words = under.filter(({ blank }) => !blank);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (rule.x0 < first.x0 - first.size || rule.x1 > last.x1 + last.size) continue;
    for (const letter of under) covered.add(letter);
  }
  return covered;
}
