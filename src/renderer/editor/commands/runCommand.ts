/** Carries out what menus, keys and panels ask for, on a state, without a view. */

import type { EditorState } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import { isInBase, signOf } from '#domain/notation/positions';
import type { EditorCommand } from '../editorApi';
import type { EditorHint } from '../hints';
import { notationOf, originsIn, type ReadUnit } from '../plugins/notationState';
import { type Proposing, proposeChanges, type Rewritten } from '../proposals/asProposal';
import { enter, type Surroundings } from '../proposals/enter';
import { propose } from '../proposals/propose';
import { type Signing, signGroups, signOfSigning, wishesForPair, withdrawFrom } from '../proposals/signing';
import {
  joinParagraphs,
  moveParagraph,
  proposeHeading,
  proposeLabel,
  splitParagraph,
} from '../proposals/structure';
import { type FoundGroup, groupAt, groupByKey, groupsIn, type Walk, walkToGroup } from './navigate';

/** Undo and redo are the history's own, edits of drafts `runDraft`'s. */
export type StateCommand = Exclude<EditorCommand, { readonly kind: 'undo' | 'redo' | 'draft' }>;

const walks = {
  nextGroup: { direction: 1, contestedOnly: false },
  previousGroup: { direction: -1, contestedOnly: false },
  nextContested: { direction: 1, contestedOnly: true },
  previousContested: { direction: -1, contestedOnly: true },
} as const satisfies Record<string, Walk>;

const refused = (hint: EditorHint): Rewritten => ({ kind: 'refused', hint });

/** The transaction that a command amounts to, or why there is none. `proposing` null: no delegation yet. */
export function runCommand(
  state: EditorState,
  command: StateCommand,
  proposing: Proposing | null,
  surroundings: Surroundings,
): Rewritten {
  switch (command.kind) {
    case 'nextGroup':
    case 'previousGroup':
    case 'nextContested':
    case 'previousContested': {
      const transaction = walkToGroup(state, walks[command.kind]);
      return transaction ? { kind: 'taken', transaction } : refused('noFurtherGroup');
    }
    case 'enter':
      return enter(state, command.entry, surroundings);
    default:
      return proposing ? runAs(state, command, proposing) : refused('chooseDelegation');
  }
}

type OwnCommand = Exclude<StateCommand, { readonly kind: keyof typeof walks | 'enter' }>;

/** What only a delegation can do. */
function runAs(state: EditorState, command: OwnCommand, proposing: Proposing): Rewritten {
  switch (command.kind) {
    case 'support':
    case 'oppose':
    case 'withdraw':
      return signAt(state, command, proposing);
    case 'signAll':
      return signKeys(state, command, proposing);
    case 'signParagraph':
      return signParagraph(state, command.as, command.block, proposing);
    case 'splitParagraph':
      return splitParagraph(state, proposing);
    case 'joinParagraphs':
      return joinParagraphs(state, proposing);
    case 'moveParagraph':
      return moveParagraph(state, command.direction, proposing);
    case 'proposeHeading':
      return proposeHeading(state, command.text, proposing);
    case 'proposeLabel':
      return proposeLabel(state, command.text, proposing);
    case 'proposeAlternative':
      return proposeAlternative(state, command.text, proposing);
    default:
      return propose(state, command, proposing);
  }
}

type SigningCommand = Extract<StateCommand, { readonly kind: Signing }>;

/** Without a key every group in the selection is meant; opposing words without groups asks them out. */
function signAt(state: EditorState, { kind, group, whole }: SigningCommand, proposing: Proposing): Rewritten {
  const { from, to, empty, head } = state.selection;
  if (group !== undefined) {
    const found = groupByKey(notationOf(state), group);
    return found ? signOne(state, found, kind, whole === true, proposing) : refused('noSuchGroup');
  }
  const found = groupsIn(state);
  if (found.length > 1) return signMany(state, kind, found, proposing);
  if (!empty && kind === 'oppose' && found.length === 0)
    return proposeChanges(state, [{ from, to, lines: [''] }], proposing);
  const only = found[0] ?? groupAt(state, head);
  return only ? signOne(state, only, kind, whole === true, proposing) : refused('noGroupHere');
}

function signOne(
  state: EditorState,
  found: FoundGroup,
  signing: Signing,
  whole: boolean,
  proposing: Proposing,
): Rewritten {
  const { party } = proposing;
  const wishes = whole
    ? wishesForPair(found, signing, party)
    : [{ found, party, sign: signOfSigning[signing] }];
  return signGroups(state, wishes, proposing);
}

function signMany(
  state: EditorState,
  signing: Signing,
  found: readonly FoundGroup[],
  proposing: Proposing,
): Rewritten {
  const { party } = proposing;
  const wishes = found.map((one) => ({ found: one, party, sign: signOfSigning[signing] }));
  return signGroups(state, wishes, proposing);
}

function signKeys(
  state: EditorState,
  { as, groups, whole, contrary = [] }: Extract<StateCommand, { readonly kind: 'signAll' }>,
  proposing: Proposing,
): Rewritten {
  const { party } = proposing;
  const found = groupsByKey(state, groups);
  if (found.length === 0) return refused('noSuchGroup');
  const wishes = found.flatMap((one) =>
    whole === true ? wishesForPair(one, as, party) : [{ found: one, party, sign: signOfSigning[as] }],
  );
  const other = signOfSigning[as === 'support' ? 'oppose' : as === 'oppose' ? 'support' : as];
  const against = groupsByKey(state, contrary).map((one) => ({ found: one, party, sign: other }));
  return signGroups(state, [...wishes, ...against], proposing);
}

function groupsByKey(state: EditorState, keys: readonly string[]): readonly FoundGroup[] {
  if (keys.length === 0) return [];
  const wanted = new Set(keys);
  return allGroups(notationOf(state).units).filter(({ unit, group }) =>
    wanted.has(unit.facts[group.index]?.key ?? ''),
  );
}

function signParagraph(
  state: EditorState,
  signing: Signing,
  block: BlockId,
  proposing: Proposing,
): Rewritten {
  const units = notationOf(state).units.filter((unit) => unit.block === block);
  if (signing === 'withdraw') return withdrawFrom(state, units, proposing);
  const found = allGroups(units);
  return found.length === 0 ? refused('noGroupHere') : signMany(state, signing, found, proposing);
}

const allGroups = (units: readonly ReadUnit[]): readonly FoundGroup[] =>
  units.flatMap((unit) => unit.reading.rolling.groups.map((group) => ({ unit, group })));

/**
 * Other words for one place. Beside words that somebody proposed they stand as a second option; for
 * words of the base they replace these for the delegation too, whoever else replaces them already.
 */
function proposeAlternative(state: EditorState, text: string, proposing: Proposing): Rewritten {
  const found = groupAt(state, state.selection.head);
  if (!found) return refused('noGroupHere');
  const { unit, group } = found;
  const old = wishesForPair(found, 'support', proposing.party).find(({ sign }) => sign === '-')?.found.group;
  const base = old ?? (isInBase(group, originsIn(unit)) ? group : null);
  const at = unit.start + (base ? base.innerFrom : group.to);
  const to = unit.start + (base ? base.innerTo : group.to);
  const signed = base !== null && signOf(base, proposing.party) === '-';
  const lines = [base !== null && !signed ? text : ` ${text}`];
  const change = signed
    ? { from: unit.start + base.to, to: unit.start + base.to, lines }
    : { from: at, to, lines };
  return proposeChanges(state, [change], proposing);
}
