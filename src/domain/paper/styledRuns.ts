/**
 * A string with its marks as runs of paper: cut wherever the typography changes, with the characters
 * that call a footnote replaced by the footnote itself.
 */

import type { Mark, MarkKind, NoteMark, StyledText, Utf16Offset } from '#domain/document/document';
import type { PaperRun, PaperStyle } from './paper';

/** The footnote that a mark calls; null where its characters stay words of the text. */
export type NoteLookup = (mark: NoteMark) => PaperRun | null;

/** In the order of the text; no run is empty. */
export function styledRuns(styled: StyledText, noteOf: NoteLookup): readonly PaperRun[] {
  const cuts = cutsOf(styled);
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] ?? 0;
    const covering = styled.marks.filter((mark) => mark.from < to && from < mark.to);
    const call = covering.find((mark) => mark.kind === 'note');
    if (call === undefined) return [textRun(styled.text.slice(from, to), covering)];
    // A call that typography cuts in pieces is still one call: at its first piece.
    const note = noteOf(call);
    if (note === null) return [textRun(styled.text.slice(from, to), [...covering, raised(call)])];
    return call.from === from ? [note] : [];
  });
}

/** Every place where a mark starts or ends, with both ends of the text, ascending. */
function cutsOf({ text, marks }: StyledText): readonly Utf16Offset[] {
  if (text === '') return [];
  const places = marks.flatMap((mark) => [mark.from, mark.to]).filter((at) => at > 0 && at < text.length);
  return [...new Set([0, ...places, text.length])].sort((a, b) => a - b);
}

const raised = (call: NoteMark): Mark => ({ kind: 'superscript', from: call.from, to: call.to });

function textRun(text: string, marks: readonly Mark[]): PaperRun {
  const kinds = new Set<MarkKind | 'note'>(marks.map((mark) => mark.kind));
  kinds.delete('note');
  kinds.delete('uncertain');
  const style: PaperStyle = Object.fromEntries([...kinds].map((kind) => [kind, true]));
  return { kind: 'text', text, ...style };
}
