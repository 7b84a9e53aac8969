/**
 * A text cut in two where brackets may stand around the cut. A group that would be left half open is closed before the
 * cut and opened again behind it, with its parties on both halves wherever it names them, so that each half says what the whole said and
 * nothing irregular comes of it. A group that is the whole text stays one: it then runs over two paragraphs.
 */

import type { StyledText } from '#domain/document/document';
import { shiftMarks, sliceMarks } from '#domain/document/marks';
import type { SeamPlace } from '#domain/document/seams';
import type { Group } from '#domain/notation/notation';
import { parseParagraph } from '#domain/notation/parse';
import { leadOf } from '#domain/suggestions/leads';

/** Both halves of a text, without the space between them; null where one of them would hold brackets or parties only. */
export function cutAt(
  { text, marks }: StyledText,
  wanted: SeamPlace,
): readonly [StyledText, StyledText] | null {
  const groups = closedGroups(text);
  const place = outsideEdges(text, groups, wanted);
  if (place === null) return null;
  const { from, to } = place;
  const parted = groups.filter((group) => isAround(group, from, to) && isParted(text, group));
  const closing = parted.map(({ innerTo, to: end }) => text.slice(innerTo, end)).reverse();
  const opening = parted.map((group) => text.slice(group.from, wordsFrom(text, group))).join('');
  return [
    { text: text.slice(0, from) + closing.join(''), marks: sliceMarks(marks, 0, from) },
    {
      text: opening + text.slice(to),
      marks: shiftMarks(sliceMarks(marks, to, text.length), opening.length),
    },
  ];
}

/** Whether a cut there gives both halves brackets of their own. */
export function partsBrackets(text: string, wanted: SeamPlace): boolean {
  const groups = closedGroups(text);
  const place = outsideEdges(text, groups, wanted);
  return (
    place !== null && groups.some((group) => isAround(group, place.from, place.to) && isParted(text, group))
  );
}

const closedGroups = (text: string): readonly Group[] =>
  parseParagraph(text).rolling.groups.filter(({ closed }) => closed);

/** The cut beside the bracket or the parties that it touches: no half holds an empty bracket, or parties without one. */
function outsideEdges(text: string, groups: readonly Group[], place: SeamPlace): SeamPlace | null {
  let { from, to } = place;
  // The inner ones first: a cut beside one of them may be one beside the group around it.
  const inner = [...groups].reverse();
  for (const group of inner) {
    if (!isAround(group, from, to) || !isBlank(text, wordsFrom(text, group), from)) continue;
    from = trimmedEnd(text, group.from);
    to = group.from;
  }
  for (const group of inner) {
    const isLast = isAround(group, from, to) && isBlank(text, to, group.innerTo);
    const isBehind = from > group.innerTo && to <= group.to;
    if (isLast || isBehind) {
      from = group.to;
      to = trimmedStart(text, group.to);
    }
  }
  return isBlank(text, 0, from) || isBlank(text, to, text.length) ? null : { from, to };
}

const isAround = (group: Group, from: number, to: number): boolean =>
  group.innerFrom <= from && to <= group.innerTo;

/** Names in front of the words speak for their own paragraph only, so such a group is parted even where it is the whole text. */
const isParted = (text: string, group: Group): boolean =>
  !isWhole(text, group) || wordsFrom(text, group) > group.innerFrom;

/** Behind the `[`, and behind the parties where it names them first: `[IND propose; IRN oppose: ` opens a half like its `[`. */
const wordsFrom = (text: string, group: Group): number =>
  (group.attributions.length === 0 ? leadOf(text, group)?.end : undefined) ?? group.innerFrom;

/** Nothing stands before its `[` and behind its parties. */
const isWhole = (text: string, group: Group): boolean =>
  isBlank(text, 0, group.from) && isBlank(text, group.to, text.length);

const isBlank = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === '';

const trimmedEnd = (text: string, at: number): number => text.slice(0, at).trimEnd().length;

const trimmedStart = (text: string, at: number): number => text.length - text.slice(at).trimStart().length;
