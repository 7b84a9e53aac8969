/**
 * The last look at an edit before it is handed out: the new text is read again, and unless the base
 * is the same and every other party stands where it stood, the edit is refused. Whatever a person
 * types, the notation can't be broken by it.
 *
 * Source: design notes of the field, "What must always hold", laws 2 and 3.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { Group, Origin, Origins, ProjectedParagraph, Rolling, TextEdit } from '../notation';
import { parseRolling } from '../parse';
import { itemsOf } from '../positions';
import { project } from '../project';
import { editedText, mapOffset } from '../textEdits';
import { hasSameReadings, type Lifted } from './liftedReadings';
import { type Partition, withOtherEdges } from './partition';
import { type ProposedEdit, refused } from './proposedEdit';

export interface Planned {
  /** Ordered, not overlapping, offsets of the old text. */
  readonly edits: readonly TextEdit[];
  /** In the new text. */
  readonly caret: Utf16Offset;
  /** Walls that go with the party's sign, and with them what others wrote on them. */
  readonly dissolved: readonly Group[];
}

/** The planned edit, or the refusal if the new text does not read as it must. */
export function conclude(partition: Partition, planned: Planned, lifted: Lifted): ProposedEdit {
  const { edits, caret } = planned;
  if (edits.length === 0) return { kind: 'changed', edits, caret, origins: partition.origins };
  const after = parseRolling(editedText(partition.rolling.text, edits));
  const nowOf = groupsAfter(partition, edits, after);
  const origins = originsAfter(partition, nowOf);
  const base = project(partition.rolling, { kind: 'base' }, partition.origins).paragraphs;
  const holds =
    isSameBase(base, project(after, { kind: 'base' }, origins).paragraphs) &&
    hasSameOthers(partition, planned, after) &&
    hasSameReadings(partition, edits, { after, nowOf, origins, base }, lifted);
  return holds ? { kind: 'changed', edits, caret, origins } : refused('notationBroken');
}

/**
 * What `make` makes of the text; where it can't be written down with these edges at its walls, what it makes with
 * others. What can't be written without harm to a reading beside it is written with care for those around it.
 */
export function tried(
  partition: Partition,
  lifted: readonly Lifted[],
  make: (partition: Partition, lifted: Lifted) => ProposedEdit,
): ProposedEdit {
  for (const which of lifted)
    for (const one of [partition, ...withOtherEdges(partition)]) {
      const made = make(one, which);
      if (!isBroken(made)) return made;
    }
  return refused('notationBroken');
}

const isBroken = (edit: ProposedEdit): boolean => edit.kind === 'refused' && edit.hint === 'notationBroken';

/** What each group of the old text is in the new one; those that went are not in it. */
function groupsAfter(
  { rolling }: Partition,
  edits: readonly TextEdit[],
  after: Rolling,
): ReadonlyMap<Group, Group> {
  const byPlace = new Map(after.groups.map((group) => [group.from, group]));
  const isDeleted = ({ from }: Group) => edits.some((edit) => edit.from <= from && from < edit.to);
  return new Map(
    rolling.groups.flatMap((group) => {
      const now = isDeleted(group) ? undefined : byPlace.get(mapOffset(edits, group.from, 1));
      return now === undefined ? [] : [[group, now] as const];
    }),
  );
}

/** The kept origins by the new indices, and those of walls whose text tells another one now. */
function originsAfter(partition: Partition, nowOf: ReadonlyMap<Group, Group>): Origins {
  const origins = new Map<number, Origin>();
  for (const [group, now] of nowOf) {
    const origin = partition.originOf(group);
    const isKept = partition.origins.has(group.index);
    if (partition.isOwn(group) ? isKept && now.origin === origin : isKept || now.origin !== origin)
      origins.set(now.index, origin);
  }
  return origins;
}

function isSameBase(before: readonly ProjectedParagraph[], now: readonly ProjectedParagraph[]): boolean {
  // A proposed paragraph that is taken back whole leaves an empty one, where no words stood in the base.
  const words = (paragraph: ProjectedParagraph | undefined) => paragraph?.text ?? '';
  return before.length === now.length && before.every((paragraph, i) => words(paragraph) === words(now[i]));
}

/** Groups of others and their signs, in order and with whether their words are in the base. */
function hasSameOthers(partition: Partition, { dissolved }: Planned, after: Rolling): boolean {
  const gone = (group: Group) => dissolved.some((wall) => wall.from <= group.from && group.to <= wall.to);
  const before = partition.walls.filter((group) => !gone(group));
  const print = (group: Group) => othersOn(group, partition.party);
  const beforeSigns = before.map(print).filter((signs) => signs !== '');
  const afterSigns = after.groups.map(print).filter((signs) => signs !== '');
  return dissolved.length > 0
    ? beforeSigns.every((signs) => afterSigns.includes(signs))
    : beforeSigns.join(';') === afterSigns.join(';');
}

/** The others' signs on a group as a sorted list; a change of the order alone changes no position. */
const othersOn = (group: Group, party: string): string =>
  itemsOf(group)
    .filter((item) => item.party !== party)
    .map((item) => item.sign + item.party)
    .sort()
    .join(',');
