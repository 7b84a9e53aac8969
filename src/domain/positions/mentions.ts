/**
 * Mentions of parties in remarks: `@IND` speaks of India. Only codes that somebody knows are mentions, so
 * that an address or a typing mistake is none.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';

/** `@` not behind a letter or a digit, then a code, in small letters too where it was typed in haste. */
const mention = /(?<![\p{Alphabetic}\p{N}])@([A-Za-z]{2,10})(?![\p{Alphabetic}\p{N}])/gu;
const beingWritten = /(?<![\p{Alphabetic}\p{N}])@([\p{Alphabetic}]{0,20})$/u;

/** The parties that a remark mentions, each once, in the order of their first mention. */
export function mentionsIn(text: string, known: ReadonlySet<PartyCode>): readonly PartyCode[] {
  const found = [...text.matchAll(mention)].map(([written]) => written.slice(1).toUpperCase());
  return [...new Set(found)].filter((code) => known.has(code));
}

/** A mention that is being written: what stands behind the `@` up to the caret, and where the `@` is. */
export interface BegunMention {
  readonly from: Utf16Offset;
  readonly typed: string;
}

/** Null where the caret does not stand behind an `@` and letters. */
export function mentionAt(text: string, caret: Utf16Offset): BegunMention | null {
  const match = beingWritten.exec(text.slice(0, caret));
  return match === null ? null : { from: match.index, typed: match[0].slice(1) };
}

export interface Mentionable {
  readonly code: PartyCode;
  readonly name: string;
}

/** Parties whose code or name begins with what was typed, codes first; at most `most`. */
export function suggestionsFor(
  typed: string,
  parties: readonly Mentionable[],
  most = 6,
): readonly Mentionable[] {
  const start = typed.toLowerCase();
  const byCode = parties.filter(({ code }) => code.toLowerCase().startsWith(start));
  const byName = parties.filter(
    (party) => !byCode.includes(party) && party.name.toLowerCase().startsWith(start),
  );
  return [...byCode, ...byName].slice(0, most);
}

/** The text with the begun mention completed and a space behind it, and where the caret is then. */
export function completedMention(
  text: string,
  caret: Utf16Offset,
  begun: BegunMention,
  code: PartyCode,
): { readonly text: string; readonly caret: Utf16Offset } {
  const behind = text.slice(caret);
  const written = `${text.slice(0, begun.from)}@${code}${behind.startsWith(' ') ? '' : ' '}`;
  return { text: written + behind, caret: written.length + (behind.startsWith(' ') ? 1 : 0) };
}
