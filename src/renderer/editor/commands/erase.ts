/**
 * What Backspace and Delete take away: the nearest character of the words as the delegation sees
 * them. Brackets and attributions are stepped over, and so are words that the delegation already
 * wants out; otherwise a second Backspace would undo what the first one asked for.
 */

import type { EditorState } from 'prosemirror-state';
import type { Utf16Offset } from '#domain/document/document';
import type { PartyCode, Rolling } from '#domain/notation/notation';
import { signOf } from '#domain/notation/positions';
import { proposalsOf } from '#domain/notation/proposals';
import { notationOf } from '../plugins/notationState';
import type { Change } from '../proposals/changes';
import { unitAt } from '../units';

/**
 * Where the caret goes when taking the character away changes nothing (white space beside words that
 * are out already): over it, so that the next key finds the next character.
 */
export const overErased = ({ from, to }: Change, direction: -1 | 1): number => (direction < 0 ? from : to);

/** The change that one Backspace (-1) or Delete (1) asks for; null at the border of a unit. */
export function erasure(state: EditorState, direction: -1 | 1, party: PartyCode | null): Change | null {
  const { selection } = state;
  if (!selection.empty) return { from: selection.from, to: selection.to, lines: [''] };
  const unit = unitAt(notationOf(state).units, selection.head);
  if (!unit) return null;
  const { rolling } = unit.reading;
  const offset = skipStill(rolling, selection.head - unit.start, direction, party);
  const other = offset + direction * characterLength(rolling.text, offset, direction);
  if (other === offset) return null;
  const [from, to] = direction < 0 ? [other, offset] : [offset, other];
  return { from: unit.start + from, to: unit.start + to, lines: [''] };
}

interface Still {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/** Goes on in the direction until the next character is a word's. */
function skipStill(
  rolling: Rolling,
  from: Utf16Offset,
  direction: -1 | 1,
  party: PartyCode | null,
): Utf16Offset {
  const still = stillness(rolling, party);
  const ordered = direction > 0 ? still : [...still].reverse();
  let offset = from;
  for (const stretch of ordered) {
    if (direction > 0 && stretch.from <= offset && offset < stretch.to) offset = stretch.to;
    if (direction < 0 && stretch.from < offset && offset <= stretch.to) offset = stretch.from;
  }
  return offset;
}

/**
 * Brackets, attributions, what the delegation opposes, and the white space between the two halves of
 * its own replacement; in text order.
 */
function stillness(rolling: Rolling, party: PartyCode | null): readonly Still[] {
  const still = rolling.groups.flatMap((group): Still[] => {
    if (party !== null && signOf(group, party) === '-') return [group];
    return [
      { from: group.from, to: group.innerFrom },
      { from: group.innerTo, to: group.to },
    ];
  });
  const gaps = party === null ? [] : replacementGaps(rolling, party);
  return [...still, ...gaps].sort((a, b) => a.from - b.from || b.to - a.to);
}

function replacementGaps(rolling: Rolling, party: PartyCode): readonly Still[] {
  return proposalsOf(rolling).flatMap((proposal): Still[] => {
    if (proposal.kind !== 'replacement') return [];
    const [old, fresh] = [rolling.groups[proposal.old], rolling.groups[proposal.new]];
    if (!old || !fresh || signOf(old, party) !== '-' || signOf(fresh, party) !== '+') return [];
    return [{ from: Math.min(old.to, fresh.to), to: Math.max(old.from, fresh.from) }];
  });
}

/** One character as a person counts it: an accent or a surrogate goes with its letter. */
function characterLength(text: string, offset: Utf16Offset, direction: -1 | 1): number {
  const near = direction < 0 ? text.slice(Math.max(0, offset - 32), offset) : text.slice(offset, offset + 32);
  const characters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(near)];
  return (direction < 0 ? characters.at(-1) : characters[0])?.segment.length ?? 0;
}
