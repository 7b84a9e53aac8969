/**
 * Words that somebody asks for in the room, and that stand at this place already: whoever asks for them joins those
 * who did, so that one proposal has all its parties, and no second bracket says the same.
 *
 * Source: design notes of the field, consolidation: equal proposals become one with all their parties.
 */

import type { EditorState } from 'prosemirror-state';
import { skipSpace } from '#domain/notation/characters';
import type { Group, Rolling, Sign } from '#domain/notation/notation';
import { isInBase, positionOf } from '#domain/notation/positions';
import type { Voice } from '#domain/sitting/entry';
import { notationOf, originsIn, type ReadUnit } from '../plugins/notationState';
import { unitAt } from '../units';
import type { GroupWish } from './signing';

/** What the voices wish of words that are there already, for and against; null where these words are new here. */
export function wishesForSameWords(
  state: EditorState,
  words: string,
  voices: readonly Voice[],
): readonly GroupWish[] | null {
  const found = sameWordsAt(state, words);
  if (found === null || !voices.some(({ sign }) => sign === '+')) return null;
  const { unit, same, old } = found;
  return voices.flatMap(({ party, sign }): GroupWish[] => [
    ...(old ? [{ found: { unit, group: old }, party, sign: opposite(sign) }] : []),
    { found: { unit, group: same }, party, sign },
  ]);
}

const opposite = (sign: Sign): Sign => (sign === '+' ? '-' : '+');

interface SameWords {
  readonly unit: ReadUnit;
  readonly same: Group;
  /** What they replace for somebody, also where others' words for it stand between. */
  readonly old: Group | null;
}

/** The addition of these words at the selection, or in the row of brackets that it touches. */
function sameWordsAt(state: EditorState, words: string): SameWords | null {
  const { from, to } = state.selection;
  const unit = unitAt(notationOf(state).units, to);
  if (!unit || from < unit.start) return null;
  const origins = originsIn(unit);
  const row = rowAt(unit, from - unit.start, to - unit.start);
  const same = row.find((group) => !isInBase(group, origins) && wordsOf(unit, group) === oneSpaced(words));
  if (!same) return null;
  const { supports } = positionOf(same);
  const old = row.find(
    (group) =>
      isInBase(group, origins) && positionOf(group).opposes.some((party) => supports.includes(party)),
  );
  return { unit, same, old: old ?? null };
}

/** Groups with nothing but white space between, one of which the stretch touches. */
function rowAt({ reading: { rolling } }: ReadUnit, from: number, to: number): readonly Group[] {
  const touches = (group: Group) =>
    group.from <= skipSpace(rolling.text, to, rolling.text.length) &&
    from <= skipSpace(rolling.text, group.to, rolling.text.length);
  return rowsOf(rolling).find((row) => row.some(touches)) ?? [];
}

/** Innermost rows first, because a caret is meant where it stands. */
function rowsOf({ text, groups }: Rolling): readonly (readonly Group[])[] {
  const rows: Group[][] = [];
  const last = new Map<number, Group[]>();
  for (const group of groups) {
    const row = last.get(group.parent);
    const before = row?.at(-1);
    if (row && before && skipSpace(text, before.to, group.from) === group.from) row.push(group);
    else {
      const fresh = [group];
      rows.push(fresh);
      last.set(group.parent, fresh);
    }
  }
  return rows.sort((a, b) => (b[0]?.depth ?? 0) - (a[0]?.depth ?? 0));
}

/** The words of a group without others in it; what is nested is nobody's equal. */
function wordsOf({ reading: { rolling } }: ReadUnit, { index, innerFrom, innerTo, closed }: Group): string {
  const isPlain = closed && !rolling.groups.some(({ parent }) => parent === index);
  return isPlain ? oneSpaced(rolling.text.slice(innerFrom, innerTo)) : '';
}

const oneSpaced = (words: string): string => words.replace(/\s+/gu, ' ').trim();
