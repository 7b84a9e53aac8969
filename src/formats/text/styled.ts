/** Small surgery on text with its typography: cutting, joining, tidying of marks. */

import type { Mark, StyledText, StyleMark, Utf16Offset } from '#domain/document/document';

/** The part from `from` to `to` with the marks that reach into it. */
export function sliceStyled(styled: StyledText, from: Utf16Offset, to = styled.text.length): StyledText {
  const marks = styled.marks
    .map((mark) => ({ ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from }))
    .filter((mark) => mark.from < mark.to);
  return { text: styled.text.slice(from, to), marks };
}

/** Without white space at both ends. */
export function trimStyled(styled: StyledText): StyledText {
  const end = styled.text.trimEnd().length;
  const start = styled.text.length - styled.text.trimStart().length;
  if (start === 0 && end === styled.text.length) return styled;
  return sliceStyled(styled, Math.min(start, end), end);
}

/** The parts one after another, `separator` between them. */
export function joinStyled(parts: readonly StyledText[], separator: string): StyledText {
  let text = '';
  const marks: Mark[] = [];
  parts.forEach((part, index) => {
    if (index > 0) text += separator;
    const shift = text.length;
    for (const mark of part.marks) marks.push({ ...mark, from: mark.from + shift, to: mark.to + shift });
    text += part.text;
  });
  return { text, marks: tidyMarks(marks, text) };
}

/**
 * In the order that the model asks for. Marks of one kind that touch, overlap or have only white
 * space between them become one: two bold lines of a title are one bold title.
 */
export function tidyMarks(marks: readonly Mark[], text: string): Mark[] {
  const last = new Map<StyleMark['kind'], number>();
  const tidy: Mark[] = [];
  for (const mark of [...marks].sort(byPlace)) {
    if (mark.from >= mark.to) continue;
    const index = mark.kind === 'note' ? undefined : last.get(mark.kind);
    const before = index === undefined ? undefined : tidy[index];
    if (before !== undefined && index !== undefined && text.slice(before.to, mark.from).trim() === '') {
      tidy[index] = { ...before, to: Math.max(before.to, mark.to) };
      continue;
    }
    if (mark.kind !== 'note') last.set(mark.kind, tidy.length);
    tidy.push(mark);
  }
  return tidy.sort(byPlace);
}

const byPlace = (a: Mark, b: Mark): number => a.from - b.from || a.to - b.to;

/** True where every character that is not white space stands under a mark of `kind`. */
export function isWholly(styled: StyledText, kind: StyleMark['kind']): boolean {
  let at = 0;
  for (const mark of styled.marks) {
    if (mark.kind !== kind) continue;
    if (styled.text.slice(at, mark.from).trim() !== '') return false;
    at = Math.max(at, mark.to);
  }
  return at > 0 && styled.text.slice(at).trim() === '';
}
