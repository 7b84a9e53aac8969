/** The text of a paragraph or cell once a suggestion is taken, with its typography. */

import type { Mark, StyledText, StyleMark } from '#domain/document/document';
import { hueOfMark } from '#domain/document/hues';
import { applyEdits } from '#domain/document/marks';
import { proposeEdit } from '#domain/notation/edits';
import type { Group, PartyCode, TextEdit } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { partyBlank, type SuggestedForm, type SuggestedSpan } from './suggestion';

/** Null where the groups could not be read back as they are meant. */
export function written(styled: StyledText, form: SuggestedForm, party: PartyCode): StyledText | null {
  if (form.kind === 'named') return applyEdits(styled, form.edits.map(named(party)));
  if (form.kind === 'wording') return reworded(styled, form.wanted ?? '', party);
  return writtenLooks(
    styled,
    form.spans.map((span) => ({ ...span, party })),
  );
}

const named =
  (party: PartyCode) =>
  (edit: TextEdit): TextEdit => ({ ...edit, insert: edit.insert.replaceAll(partyBlank, party) });

export interface SignedSpan extends SuggestedSpan {
  readonly party: PartyCode;
}

/**
 * Struck and added words as groups, each of its party; ordered spans that don't overlap. White space at
 * a span's ends stays outside its brackets. Null where brackets of the text itself get in the way.
 */
export function writtenLooks(styled: StyledText, spans: readonly SignedSpan[]): StyledText | null {
  const words = spans.map((span) => trimmedSpan(styled.text, span)).filter(({ from, to }) => from < to);
  const plain = { text: styled.text, marks: withoutLooks(styled.marks, spans) };
  const edits = words.flatMap((span, index) => brackets(span, words[index + 1]));
  const result = applyEdits(plain, edits);
  const there = parseRolling(result.text).groups.map(placeOfGroup);
  return isSameSet(there, wantedPlaces(styled.text, words, edits)) ? result : null;
}

const placeOfGroup = ({ from, innerTo }: Pick<Group, 'from' | 'innerTo'>): string => `${from} ${innerTo}`;

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Where the groups must lie once the edits are made: those of before, moved, and one around each span. */
function wantedPlaces(
  text: string,
  words: readonly SignedSpan[],
  edits: readonly TextEdit[],
): readonly string[] {
  const shift = (end: number): number =>
    edits.slice(0, end).reduce((sum, { insert }) => sum + insert.length, 0);
  const moved = (at: number): number => at + shift(edits.filter(({ from }) => from <= at).length);
  const before = parseRolling(text).groups.map(({ from, innerTo }) => ({
    from: moved(from),
    innerTo: moved(innerTo),
  }));
  // Each span has two edits: its bracket, and what closes it.
  const fresh = words.map(({ from, to }, index) => ({
    from: from + shift(2 * index),
    innerTo: to + shift(2 * index + 1),
  }));
  return [...before, ...fresh].map(placeOfGroup);
}

function trimmedSpan(text: string, span: SignedSpan): SignedSpan {
  const words = text.slice(span.from, span.to);
  const from = span.from + (words.length - words.trimStart().length);
  return { ...span, from, to: from + words.trim().length };
}

/** Old and new words that touch are parted by a space, as in `[old] (-IND) [new] (+IND)`. */
function brackets({ from, to, sign, party }: SignedSpan, next: SignedSpan | undefined): readonly TextEdit[] {
  const gap = next?.from === to ? ' ' : '';
  return [
    { from, to: from, insert: '[' },
    { from: to, to, insert: `] (${sign}${party})${gap}` },
  ];
}

function reworded(styled: StyledText, wanted: string, party: PartyCode): StyledText | null {
  const whole = { from: 0, to: styled.text.length, insert: wanted };
  const edit = proposeEdit(parseRolling(styled.text), whole, party, { granularity: 'words' });
  return edit.kind === 'refused' ? null : applyEdits(styled, edit.edits);
}

const looks: ReadonlySet<Mark['kind']> = new Set<StyleMark['kind']>(['strike', 'underline', 'bold']);
const isLook = (kind: Mark['kind']): boolean => looks.has(kind) || hueOfMark(kind) !== null;

/** The brackets say now what the looks said: a mark goes where it covers a span, the rest of it stays. */
function withoutLooks(marks: readonly Mark[], spans: readonly SuggestedSpan[]): readonly Mark[] {
  return marks.flatMap((mark) => (isLook(mark.kind) ? outside(mark, spans) : [mark]));
}

function outside(mark: Mark, spans: readonly SuggestedSpan[]): readonly Mark[] {
  const rest: Mark[] = [];
  let from = mark.from;
  for (const span of spans) {
    if (span.to <= mark.from || mark.to <= span.from) continue;
    if (from < span.from) rest.push({ ...mark, from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < mark.to) rest.push({ ...mark, from });
  return rest;
}
