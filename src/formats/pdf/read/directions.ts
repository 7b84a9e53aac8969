/**
 * Right-to-left writing. A PDF places letters where they are seen, from left to right; Arabic and Hebrew
 * words are read the other way, numbers and Latin words inside them are not. A line without such letters is
 * given back as it is.
 */

import type { PlacedLetter } from './rows';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Below it no letter runs to the left: most texts need no other look. */
const firstRightToLeft = 0x590;
const leftToRight = /[\p{Alphabetic}\p{N}]/u;
/** Digits of Arabic and Persian go with the words around them, and each number is read from the left. */
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/;
/** Stands in such a number, between two digits. */
const inNumber = /[.,:/\u066b\u066c]/;

type Direction = 'right' | 'left' | 'neutral';

/** The line has letters that are read from right to left. */
export function runsBothWays(letters: readonly PlacedLetter[]): boolean {
  for (let at = 0; at < letters.length; at++) {
    const { text } = letters[at] as PlacedLetter;
    if (text.charCodeAt(0) >= firstRightToLeft && rightToLeft.test(text)) return true;
  }
  return false;
}

/** Most of its letters are. */
export const readsLeft = (letters: readonly PlacedLetter[]): boolean => mainDirection(letters) === 'left';

/** The letters of one line, which stand from left to right, in the order in which they are read. */
export function inLogicalOrder(letters: readonly PlacedLetter[]): readonly PlacedLetter[] {
  if (!runsBothWays(letters)) return letters;
  const directions = letters.map(({ text }) => directionOf(text));
  const base = mainDirection(letters);
  const runs = runsOf(letters, directions, base);
  const ordered = base === 'left' ? runs.reverse() : runs;
  const plain = ordered.flatMap(({ direction, letters: own }) =>
    direction === 'left' ? fromTheRight(own) : own,
  );
  const turned = ordered.flatMap(({ direction, letters: own }) =>
    direction === 'left' ? fromTheRight(own).map(mirrored) : own,
  );
  // Some fonts call a bracket by what it means, others by what is seen.
  return unpaired(plain) < unpaired(turned) ? plain : turned;
}

/** The last letter first, but for numbers. */
function fromTheRight(letters: readonly PlacedLetter[]): PlacedLetter[] {
  const isDigit = (at: number) => arabicDigit.test(letters[at]?.text ?? '');
  const turned: PlacedLetter[] = [];
  for (let end = letters.length; end > 0; ) {
    let from = end - 1;
    if (isDigit(from))
      while (isDigit(from - 1) || (inNumber.test(letters[from - 1]?.text ?? '') && isDigit(from - 2))) from--;
    turned.push(...letters.slice(from, end));
    end = from;
  }
  return turned;
}

/** Brackets that open nothing or close nothing. */
function unpaired(letters: readonly PlacedLetter[]): number {
  const open: string[] = [];
  let lost = 0;
  for (const { text } of letters) {
    if ('([«'.includes(text)) open.push(text);
    else if (')]»'.includes(text) && open.pop() !== mirrors[text]) lost++;
  }
  return lost + open.length;
}

const directionOf = (text: string): Direction =>
  rightToLeft.test(text) ? 'left' : leftToRight.test(text) ? 'right' : 'neutral';

function mainDirection(letters: readonly PlacedLetter[]): 'right' | 'left' {
  const words = letters.filter(({ text }) => !arabicDigit.test(text));
  const count = (wanted: Direction) => words.filter(({ text }) => directionOf(text) === wanted).length;
  return count('left') >= count('right') ? 'left' : 'right';
}

interface DirectedRun {
  readonly direction: 'right' | 'left';
  readonly letters: PlacedLetter[];
}

/** Neutral signs go with their neighbours where both agree, else with the line. */
function runsOf(
  letters: readonly PlacedLetter[],
  directions: readonly Direction[],
  base: 'right' | 'left',
): DirectedRun[] {
  const after: (Direction | undefined)[] = [];
  let next: Direction | undefined;
  for (let at = letters.length - 1; at >= 0; at--) {
    const own = directions[at];
    if (own !== 'neutral') next = own;
    after[at] = next;
  }
  const runs: DirectedRun[] = [];
  let before: Direction | undefined;
  let apart = false;
  letters.forEach((letter, at) => {
    const own = directions[at];
    if (own !== 'neutral') before = own;
    if (own !== 'neutral') apart = false;
    else if (directions[at - 1] !== 'neutral') apart = partsAttributions(letters, directions, at);
    const agreed = before === after[at] && !apart ? before : base;
    const direction =
      own === 'left' || own === 'right' ? own : agreed === 'right' || agreed === 'left' ? agreed : base;
    const last = runs.at(-1);
    if (last?.direction === direction) last.letters.push(letter);
    else runs.push({ direction, letters: [letter] });
  });
  return runs;
}

/**
 * Signs from `from` to the next letter lie between two attributions: of `(-ISR) (+BHR)` in an Arabic line, what is seen
 * is `BHR+) (ISR-`, and the sign behind a party tells that the signs are read with the line and not with the parties.
 */
function partsAttributions(
  letters: readonly PlacedLetter[],
  directions: readonly Direction[],
  from: number,
): boolean {
  let to = from;
  while (directions[to] === 'neutral') to++;
  const signs = letters.slice(from, to).map(({ text }) => text);
  return /^\s*[+\-\u2212\u2013]\s*[()]/.test(signs.join(''));
}

const mirrors: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

/** What looks like an opening bracket among right-to-left letters closes. */
const mirrored = (letter: PlacedLetter): PlacedLetter => {
  const text = mirrors[letter.text];
  return text === undefined ? letter : { ...letter, text };
};
