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
import { type NamesAround, namesAround } from '#domain/suggestions/namesAround';
import type { Known } from '#domain/suggestions/signs';

/** A group, and where its words are between the names that it may hold. */
interface Named extends NamesAround {
  readonly group: Group;
}

/**
 * Both halves of a text, without the space between them; null where one of them would hold brackets or parties only. `known`
 * says who a name in a bracket is.
 */
export function cutAt(
  styled: StyledText,
  wanted: SeamPlace,
  known: Known,
): readonly [StyledText, StyledText] | null {
  const { text, marks } = styled;
  const groups = closedGroups(styled, known);
  const place = outsideEdges(text, groups, wanted);
  if (place === null) return null;
  const { from, to } = place;
  const parted = groups.filter((one) => isAround(one, from, to) && isParted(text, one));
  const closing = parted.map(({ wordsTo, to: end }) => text.slice(wordsTo, end)).reverse();
  const opening = parted.map(({ group, wordsFrom }) => text.slice(group.from, wordsFrom)).join('');
  return [
    { text: text.slice(0, from) + closing.join(''), marks: sliceMarks(marks, 0, from) },
    {
      text: opening + text.slice(to),
      marks: shiftMarks(sliceMarks(marks, to, text.length), opening.length),
    },
  ];
}

/** Whether a cut there gives both halves brackets of their own. */
export function partsBrackets(styled: StyledText, wanted: SeamPlace, known: Known): boolean {
  const { text } = styled;
  const groups = closedGroups(styled, known);
  const place = outsideEdges(text, groups, wanted);
  return place !== null && groups.some((one) => isAround(one, place.from, place.to) && isParted(text, one));
}

const closedGroups = (styled: StyledText, known: Known): readonly Named[] =>
  parseParagraph(styled.text)
    .rolling.groups.filter(({ closed }) => closed)
    .map((group) => ({ group, ...namesAround(styled, group, known) }));

/** The cut beside the bracket or the parties that it touches: no half holds an empty bracket, or parties without one. */
function outsideEdges(text: string, groups: readonly Named[], place: SeamPlace): SeamPlace | null {
  let { from, to } = place;
  // The inner ones first: a cut beside one of them may be one beside the group around it.
  const inner = [...groups].reverse();
  for (const one of inner) {
    if (!isAround(one, from, to) || !isBlank(text, one.wordsFrom, from)) continue;
    from = trimmedEnd(text, one.group.from);
    to = one.group.from;
  }
  for (const one of inner) {
    const isLast = isAround(one, from, to) && isBlank(text, to, one.wordsTo);
    const isBehind = from > one.wordsTo && to <= one.to;
    if (isLast || isBehind) {
      from = one.to;
      to = trimmedStart(text, one.to);
    }
  }
  return isBlank(text, 0, from) || isBlank(text, to, text.length) ? null : { from, to };
}

const isAround = ({ group }: Named, from: number, to: number): boolean =>
  group.innerFrom <= from && to <= group.innerTo;

/** Names in words speak for their own paragraph only, so such a group is parted even where it is the whole text. */
const isParted = (text: string, one: Named): boolean =>
  !isWhole(text, one) ||
  one.wordsFrom > one.group.innerFrom ||
  one.wordsTo < one.group.innerTo ||
  one.to > one.group.to;

/** Nothing stands before its `[` and behind its parties. */
const isWhole = (text: string, { group, to }: Named): boolean =>
  isBlank(text, 0, group.from) && isBlank(text, to, text.length);

const isBlank = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === '';

const trimmedEnd = (text: string, at: number): number => text.slice(0, at).trimEnd().length;

const trimmedStart = (text: string, at: number): number => text.length - text.slice(at).trimStart().length;
