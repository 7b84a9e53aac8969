/**
 * A proposed paragraph: the whole of it in one group, with the label that it would have between its
 * neighbours. Labels of inserted paragraphs are names, kept as written, never renumbered.
 *
 * Source: circular NCT/CT/801, `[11a. To enhance …] (+IND)`; design notes of the field, "Numbers of
 * inserted paragraphs": `11a`, `11 bis`, `11 ter`, `OP3 bis`, `PP2 alt`.
 */

import type { PartyCode } from '../notation';

/**
 * The text of the new paragraph, `[11a. To enhance …] (+KAZ)`; without a label only its words. Parties that
 * are `against` sign it at once.
 */
export function proposeNewParagraph(
  label: string | null,
  text: string,
  party: PartyCode | readonly PartyCode[],
  against: readonly PartyCode[] = [],
): string {
  const words = text.trim();
  const askers = typeof party === 'string' ? [party] : party;
  const signs = [...askers.map((code) => ` (+${code})`), ...against.map((code) => ` (-${code})`)];
  return `[${label === null ? words : `${label} ${words}`.trimEnd()}]${signs.join('')}`;
}

const latin = 'bis ter quater quinquies sexies septies octies novies decies'.split(' ');
const labelShape =
  /^(?<open>[(]?)(?<stem>(?:OP|PP)?\s?(?:\d+[.])*\d+)(?<rest>[a-z]{0,2}|\s(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt))(?<close>[.)]{0,2})$/u;

interface LabelParts {
  readonly open: string;
  readonly stem: string;
  readonly rest: string;
  readonly close: string;
}

/**
 * The label for a paragraph behind the one labelled `previous`, in the style that the text uses, with
 * the same punctuation: `11.` gives `11a.`, `11a.` gives `11b.`, `11 bis` gives `11 ter`, `OP3` gives
 * `OP3 bis`. Labels in `taken` are passed over. Null for a label that can't be counted on (`•`, `a)`).
 */
export function nextInsertedLabel(previous: string, taken: ReadonlySet<string>): string | null {
  const parts = partsOf(previous);
  if (parts === null) return null;
  const used = new Set([...taken].map(bare));
  const stem = parts.open + parts.stem;
  const next = suffixesAfter(parts, taken).find((suffix) => !used.has(bare(stem + suffix)));
  return next === undefined ? null : stem + next + parts.close;
}

function partsOf(label: string): LabelParts | null {
  const groups = labelShape.exec(label.trim())?.groups;
  if (groups === undefined) return null;
  const { open = '', stem = '', rest = '', close = '' } = groups;
  return { open, stem, rest, close };
}

/** Without the punctuation that tells no two labels apart. */
const bare = (label: string): string => label.replace(/[().\s]/gu, '').toLowerCase();

/** The suffixes that may follow, the nearest first. */
function suffixesAfter({ stem, rest }: LabelParts, taken: ReadonlySet<string>): readonly string[] {
  const current = rest.trim();
  const isLatin = rest.startsWith(' ') || (rest === '' && (/^[OP]P/u.test(stem) || usesLatin(taken)));
  if (!isLatin) return lettersAfter(rest);
  const place = latin.indexOf(current);
  return latin.slice(place + 1).map((word) => ` ${word}`);
}

const usesLatin = (taken: ReadonlySet<string>): boolean =>
  [...taken].some((label) => partsOf(label)?.rest.startsWith(' ') === true);

/** `a` to `z`, then `aa` to `az` and so on, behind the given letters. */
function lettersAfter(rest: string): readonly string[] {
  const alphabet = Array.from({ length: 26 }, (_, i) => String.fromCharCode(0x61 + i));
  const all = [...alphabet, ...alphabet.flatMap((first) => alphabet.map((second) => first + second))];
  return all.slice(rest === '' ? 0 : all.indexOf(rest) + 1);
}
