/**
 * What others say in the room, put where the caret is: signs for the groups there, words for a place, or
 * words out. The same rules as for the delegation's own typing, with the parties that spoke as authors.
 */

import type { EditorState } from 'prosemirror-state';
import type { PartyCode, Sign } from '#domain/notation/notation';
import type { Entry, Voice } from '#domain/sitting/entry';
import { groupAt, groupsIn } from '../commands/navigate';
import { notationOf } from '../plugins/notationState';
import { unitAt } from '../units';
import { type Proposing, proposeChanges, type Rewritten } from './asProposal';
import type { Change } from './changes';
import { wishesForSameWords } from './sameWords';
import { signGroups } from './signing';

/** What entering needs besides the parties, which the entry names. */
export type Surroundings = Omit<Proposing, 'party' | 'sides'>;

export function enter(state: EditorState, { words, voices }: Entry, surroundings: Surroundings): Rewritten {
  if (words !== null) return enterWords(state, words, voices, surroundings);
  const { from, to, empty, head } = state.selection;
  const asksOut = voices.some(({ sign }) => sign === '-');
  const found = [...groupsIn(state)];
  const around = found.length === 0 && !empty && !asksOut ? groupAt(state, head) : null;
  if (around) found.push(around);
  const wishes = found.flatMap((one) => voices.map(({ party, sign }) => ({ found: one, party, sign })));
  if (wishes.length > 0) return signGroups(state, wishes, { ...surroundings, party: '' });
  if (empty || !asksOut) return { kind: 'refused', hint: empty ? 'noGroupHere' : 'nobodyAsks' };
  return proposeFor(state, { from, to, lines: [''] }, voices, '-', surroundings);
}

function enterWords(
  state: EditorState,
  words: string,
  voices: readonly Voice[],
  surroundings: Surroundings,
): Rewritten {
  const wishes = wishesForSameWords(state, words, voices);
  if (wishes !== null) return signGroups(state, wishes, { ...surroundings, party: '' });
  return proposeFor(state, wordsAt(state, words), voices, '+', surroundings);
}

/** `asking`: the sign that asks for this change, `+` for words and `-` for words out. */
function proposeFor(
  state: EditorState,
  change: Change,
  voices: readonly Voice[],
  asking: Sign,
  surroundings: Surroundings,
): Rewritten {
  const askers = partiesWith(voices, asking);
  const against = voices.map(({ party }) => party).filter((party) => !askers.includes(party));
  const [party] = askers;
  if (party === undefined) return { kind: 'refused', hint: 'nobodyAsks' };
  return proposeChanges(state, [change], { ...surroundings, party, sides: { askers, against } });
}

const partiesWith = (voices: readonly Voice[], wanted: Sign): readonly PartyCode[] =>
  voices.filter(({ sign }) => sign === wanted).map(({ party }) => party);

const letter = /[\p{L}\p{N}]/u;
const closing = /^[\s,.;:)\]]/u;

/**
 * Words are entered as words: at a caret inside one they go behind it, and a space parts them from what
 * stands beside them.
 */
function wordsAt(state: EditorState, words: string): Change {
  const { from, to, empty } = state.selection;
  const unit = unitAt(notationOf(state).units, to);
  if (!empty || !unit) return { from, to, lines: [words] };
  const text = unit.node.textContent;
  let at = to - unit.start;
  if (letter.test(text[at - 1] ?? '')) while (letter.test(text[at] ?? '')) at++;
  const before = at > 0 && !/[\s([]/u.test(text[at - 1] ?? ' ') && !closing.test(words) ? ' ' : '';
  const isBeforeGroup = text[at] === '[' && /\s/u.test(text[at - 1] ?? ' ');
  const behind = isBeforeGroup || letter.test(text[at] ?? '') ? ' ' : '';
  return { from: unit.start + at, to: unit.start + at, lines: [before + words + behind] };
}
