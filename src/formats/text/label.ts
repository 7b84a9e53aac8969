/**
 * Numbers of paragraphs as they are typed: `1.`, `11a.`, `11 bis.`, `2.3.1`, `a)`, `(iv)`, `II.`,
 * `OP3 alt.`, `•`. A label stands before the words and is not part of them; a label inside a
 * bracket (`[11a. To enhance …] (+IND)`) belongs to the proposal and stays in the text.
 */

import type { Utf16Offset } from '#domain/document/document';

export type LabelForm = 'bullet' | 'number' | 'section' | 'roman' | 'romanSmall' | 'letter' | 'operative';

export interface FoundLabel {
  /** As printed: `11a.`, `a)`, `•`. */
  readonly label: string;
  readonly form: LabelForm;
  /** The first number in it; for letters and Roman numerals null. */
  readonly number: number | null;
  /** Where the words begin. */
  readonly end: Utf16Offset;
}

const suffix = '(?:[a-z]|\\s?(?:bis|ter|quater|alt))?';

/** Each pattern holds the label in group 1; `opens` means the words must open like a sentence. */
const patterns: readonly { form: LabelForm; pattern: RegExp; opens?: true }[] = [
  { form: 'bullet', pattern: /^([-–—•◦▪‣·●○■□➢✓*+])[ \t\u00a0]+/ },
  { form: 'operative', pattern: new RegExp(`^((?:OP|PP)\\s?\\d{1,3}${suffix}[.:)]?)[ \\t\\u00a0]+`) },
  { form: 'number', pattern: new RegExp(`^(\\d{1,3}${suffix}[.)])[ \\t\\u00a0]+`) },
  {
    form: 'section',
    pattern: new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3}){1,5}${suffix}[.)]?)[ \\t\\u00a0]+`),
    opens: true,
  },
  { form: 'number', pattern: new RegExp(`^(\\(\\d{1,3}${suffix}\\))[ \\t\\u00a0]+`) },
  { form: 'roman', pattern: /^([IVXL]{1,6}[.)]|\([IVXL]{1,6}\))[ \t\u00a0]+/ },
  { form: 'romanSmall', pattern: /^([ivxl]{1,6}[.)]|\([ivxl]{1,6}\))[ \t\u00a0]+/ },
  { form: 'letter', pattern: /^(\p{Alphabetic}\)|\(\p{Alphabetic}{1,2}\))[ \t\u00a0]+/u },
  { form: 'letter', pattern: /^([a-zA-H]\.)[ \t\u00a0]+/, opens: true },
];

/** The label that `text` begins with, or null. Where a list mark stands before a number, the number. */
export function findLabel(text: string): FoundLabel | null {
  const first = matchLabel(text, 0);
  if (first === null || first.form !== 'bullet') return first;
  const second = matchLabel(text, first.end);
  return second !== null && second.form !== 'bullet' ? second : first;
}

function matchLabel(text: string, from: Utf16Offset): FoundLabel | null {
  if (beginsWithWord(text, from)) return null;
  // A label is short: looking at more would make long lines slow.
  const head = text.slice(from, from + 40);
  for (const { form, pattern, opens } of patterns) {
    const match = pattern.exec(head);
    const label = match?.[1];
    if (!match || label === undefined) continue;
    const end = from + match[0].length;
    if (end >= text.length || (opens && !opensSentence(text, end))) continue;
    return { label: printed(label), form, number: numberIn(label), end };
  }
  return null;
}

/** Two letters that are no Roman numeral and no `OP` or `PP`, as nearly all lines begin: no label does. */
function beginsWithWord(text: string, from: Utf16Offset): boolean {
  const first = text.charCodeAt(from);
  const second = text.charCodeAt(from + 1);
  if (isCyrillic(first)) return isCyrillic(second);
  return isLatin(first) && isLatin(second) && !(mayCount(first) && mayCount(second)) && second !== capitalP;
}

const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** The letters of Russian but ё, which is as frequent as its dots. */
const isCyrillic = (code: number): boolean => code >= 0x410 && code <= 0x44f;
const mayCount = (code: number): boolean => numerals.has(code);
const numerals: ReadonlySet<number> = new Set(Array.from('IVXLivxl', (sign) => sign.charCodeAt(0)));
const capitalP = 0x50;

const opensSentence = (text: string, at: Utf16Offset): boolean =>
  /^[\p{Uppercase}[“"«(*~]/u.test(text.slice(at, at + 2));

/** Markdown's list marks are bullets on paper. */
const printed = (label: string): string => (label === '*' || label === '+' ? '•' : label);

const numberIn = (label: string): number | null => {
  const digits = /\d+/.exec(label);
  return digits ? Number(digits[0]) : null;
};

/** True for `[11a. To enhance …`: a paragraph that is proposed with its label. */
export const opensWithBracketedLabel = (text: string): boolean =>
  /^\[+\s?\d{1,3}(?:[a-z]|\s?(?:bis|ter|quater|alt))?[.)]\s/.test(text);
