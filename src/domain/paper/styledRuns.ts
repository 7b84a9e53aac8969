/**
 * A string with its marks as runs of paper: cut wherever the typography changes, with the characters
 * that call a footnote replaced by the footnote itself.
 */

import type { Mark, MarkKind, NoteMark, Utf16Offset } from '#domain/document/document';
import { type Hue, hueOfMark } from '#domain/document/hues';
import type { PaperChange, PaperRun, PaperStyle } from './paper';

/** What happened to the characters `[from, to)`. */
export interface ChangeMark {
  readonly kind: 'change';
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly change: PaperChange;
}

/** The characters that a remark of the part is about. */
export interface RemarkMark {
  readonly kind: 'remark';
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly id: number;
}

export type PaperMark = Mark | ChangeMark | RemarkMark;

/** A string with everything that paper knows about it. Marks in any order. */
export interface PaperText {
  readonly text: string;
  readonly marks: readonly PaperMark[];
}

/** The marks of `text.slice(from, to)`, counted from its start; none is joined with another. */
export const slicePaperMarks = (
  marks: readonly PaperMark[],
  from: Utf16Offset,
  to: Utf16Offset,
): readonly PaperMark[] =>
  marks
    .filter((mark) => mark.from < to && from < mark.to)
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from }));

/** The footnote that a mark calls; null where its characters stay words of the text. */
export type NoteLookup = (mark: NoteMark) => PaperRun | null;

/** In the order of the text; no run of text is empty. */
export function styledRuns(styled: PaperText, noteOf: NoteLookup): readonly PaperRun[] {
  const cuts = cutsOf(styled);
  const remarks = styled.marks.filter((mark) => mark.kind === 'remark');
  const asked = new Map<Mark, PaperRun | null>();
  const once: NoteLookup = (mark) => {
    const note = asked.get(mark) ?? (asked.has(mark) ? null : noteOf(mark));
    asked.set(mark, note);
    return note;
  };
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? 0;
    return [
      ...remarks.filter((mark) => mark.from === from).map(({ id }) => edge('start', id)),
      ...stretchRuns(styled, from, to, once),
      ...remarks.filter((mark) => mark.to === to).map(({ id }) => edge('end', id)),
    ];
  });
}

const edge = (side: 'start' | 'end', id: number): PaperRun => ({ kind: 'remark', edge: side, id });

function stretchRuns(
  { text, marks }: PaperText,
  from: Utf16Offset,
  to: Utf16Offset,
  noteOf: NoteLookup,
): readonly PaperRun[] {
  const covering = marks.filter((mark) => mark.from < to && from < mark.to);
  const change = covering.find((mark) => mark.kind === 'change')?.change;
  const looks = covering.filter((mark): mark is Mark => mark.kind !== 'change' && mark.kind !== 'remark');
  const call = looks.find((mark) => mark.kind === 'note');
  if (call === undefined) return [textRun(text.slice(from, to), looks, change)];
  // A call that typography cuts in pieces is still one call: at its first piece.
  const note = noteOf(call);
  if (note === null) return [textRun(text.slice(from, to), [...looks, raised(call)], change)];
  return call.from === from ? [withChange(note, change)] : [];
}

const withChange = (run: PaperRun, change: PaperChange | undefined): PaperRun =>
  change === undefined || run.kind !== 'footnote' ? run : { ...run, change };

/** Every place where a mark starts or ends, with both ends of the text, ascending. */
function cutsOf({ text, marks }: PaperText): readonly Utf16Offset[] {
  if (text === '') return [];
  const places = marks.flatMap((mark) => [mark.from, mark.to]).filter((at) => at > 0 && at < text.length);
  return [...new Set([0, ...places, text.length])].sort((a, b) => a - b);
}

const raised = (call: NoteMark): Mark => ({ kind: 'superscript', from: call.from, to: call.to });

function textRun(text: string, marks: readonly Mark[], change: PaperChange | undefined): PaperRun {
  const kinds = new Set<MarkKind | 'note'>(marks.map((mark) => mark.kind));
  kinds.delete('note');
  kinds.delete('uncertain');
  const style: PaperStyle = Object.fromEntries([...kinds].map(styleOf));
  return { kind: 'text', text, ...style, ...(change !== undefined && { change }) };
}

function styleOf(kind: MarkKind | 'note'): readonly [string, true | Hue] {
  const colour = hueOfMark(kind);
  return colour === null ? [kind, true] : [colour.on, colour.hue];
}
