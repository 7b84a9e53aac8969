/**
 * Typography that follows its words: marks are cut, moved, and carried through edits and projections.
 * All functions keep the order of `Mark` and never return an empty mark; marks of one kind that touch
 * become one.
 */

import type { KeptRun, TextEdit } from '#domain/notation/notation';
import { editedText, mapOffset } from '#domain/notation/textEdits';
import { byPlace } from '#domain/ordered';
import type { Mark, StyledText, Utf16Offset } from './document';

export { editedText, mapOffset } from '#domain/notation/textEdits';

/** The marks of `text.slice(from, to)`, counted from its start. */
export function sliceMarks(marks: readonly Mark[], from: Utf16Offset, to: Utf16Offset): readonly Mark[] {
  return tidy(
    marks.map((mark) => between(mark, Math.max(mark.from, from) - from, Math.min(mark.to, to) - from)),
  );
}

/** The marks moved by so many characters. */
export const shiftMarks = (marks: readonly Mark[], by: number): readonly Mark[] =>
  by === 0 ? marks : marks.map((mark) => between(mark, mark.from + by, mark.to + by));

/**
 * Applies ordered edits that don't overlap, all in offsets of the old text. Text inserted inside a mark
 * takes it on, at its edges it does not.
 */
export function applyEdits(styled: StyledText, edits: readonly TextEdit[]): StyledText {
  if (edits.length === 0) return styled;
  const map = (mark: Mark) => between(mark, mapOffset(edits, mark.from, 1), mapOffset(edits, mark.to, -1));
  return { text: editedText(styled.text, edits), marks: tidy(styled.marks.map(map)) };
}

/** The marks of a projected text: what stands in the kept runs, counted in the projected text. */
export function keptMarks(marks: readonly Mark[], kept: readonly KeptRun[]): readonly Mark[] {
  const pieces = marks.flatMap((mark) =>
    kept
      .filter((run) => run.from < mark.to && mark.from < run.to)
      .map((run) => {
        const by = run.at - run.from;
        return between(mark, Math.max(mark.from, run.from) + by, Math.min(mark.to, run.to) + by);
      }),
  );
  return tidy(pieces);
}

const between = (mark: Mark, from: Utf16Offset, to: Utf16Offset): Mark => ({ ...mark, from, to });

function tidy(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  const last = new Map<string, number>();
  const ordered = marks.filter((mark) => mark.from < mark.to).sort(byPlace);
  for (const mark of ordered) {
    const key = mark.kind === 'note' ? `note ${mark.note}` : mark.kind;
    const index = last.get(key);
    const before = index === undefined ? undefined : joined[index];
    if (index !== undefined && before !== undefined && before.to >= mark.from) {
      joined[index] = between(before, before.from, Math.max(before.to, mark.to));
    } else {
      last.set(key, joined.length);
      joined.push(mark);
    }
  }
  return joined.sort(byPlace);
}
