/** Parties with their signs as attributions have them, out of words that name them. */

import type { Utf16Offset } from '#domain/document/document';
import { namesInList } from '#domain/notation/nameList';
import type { PartyCode, Sign, TextEdit } from '#domain/notation/notation';
import { partyBlank } from './suggestion';

export interface Misplaced {
  readonly edits: readonly TextEdit[];
  /** `+ISR`, in the order of the text. */
  readonly parties: readonly string[];
  /** Where a note gives one. */
  readonly reason?: string;
}

/** Who is meant by a code or a name; null for nobody known. */
export type Known = (name: string) => PartyCode | null;

export const moved = (out: TextEdit, at: Utf16Offset, items: readonly string[]): Misplaced => ({
  edits: [out, { from: at, to: at, insert: ` (${items.join(', ')})` }],
  parties: items,
});

/**
 * Groups of States that speak as one and have no code of letters: who is meant a person says. *G77 and China* is one of
 * them, and no list of two.
 */
const group = String.raw`(?:G[\s\-‑–]?(?:77|20|24|7|8)|(?:group|групп[аыу]|группой)\s+(?:of\s+)?(?:77|seventy-seven|семидесяти\s+семи)|(?:african|arab|asia[-\s]pacific|nordic|baltic|eastern european|visegr[aá]d|latin american and caribbean|western european and others?)\s+(?:group|countries|states)|(?:least developed|landlocked developing|small island developing)\s+(?:countries|states))(?:\s*(?:and|&|\+|и)\s*(?:the\s+)?(?:china|кита[йяюе]м?))?`;
const isGroup = new RegExp(String.raw`^(?:the\s+)?${group}$`, 'iu');
const holdsGroup = new RegExp(String.raw`(?<!\p{Alphabetic})${group}(?!\p{Alphabetic})`, 'iu');

/** The name of such a group in a text; null where there is none. */
export const groupNamed = (text: string): string | null => holdsGroup.exec(text)?.[0] ?? null;

/** `known`, and the blank that a person fills for a group without a code. */
export const knownOrGroup =
  (known: Known): Known =>
  (name) =>
    known(name) ?? (isGroup.test(name.trim()) ? partyBlank : null);

/** Only what begins with a sign. */
export const signedItems = (written: string | undefined, known: Known): readonly string[] | null =>
  written !== undefined && /^\s*[+\p{Pd}\u2212]/u.test(written) ? itemsOf(written, known, '+') : null;

/** Null unless every one is known. */
export function itemsOf(written: string, known: Known, first: Sign): readonly string[] | null {
  let sign = first;
  const items: string[] = [];
  const isName = (piece: string): boolean => known(withoutSign(piece).name) !== null;
  for (const piece of namesInList(written, /\s*[,;/]\s*/u, /\s*&\s*|\s+(?:and|и|және)\s+/u, isName)) {
    const { mark, name } = withoutSign(piece);
    if (mark !== '') sign = mark === '+' ? '+' : '-';
    const party = known(name);
    if (party === null) return null;
    items.push(sign + party);
  }
  return items;
}

function withoutSign(piece: string): { readonly mark: string; readonly name: string } {
  const [, mark = '', name = ''] = /^\s*([+\p{Pd}\u2212]?)\s*(.*?)\s*$/u.exec(piece) ?? [];
  return { mark, name };
}
