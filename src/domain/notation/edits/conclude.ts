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
import type { Partition } from './partition';
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
export function conclude(partition: Partition, planned: Planned): ProposedEdit {
  const { edits, caret } = planned;
  if (edits.length === 0) return { kind: 'changed', edits, caret, origins: partition.origins };
  const after = parseRolling(editedText(partition.rolling.text, edits));
  const origins = originsAfter(partition, edits, after);
  const holds = hasSameBase(partition, after, origins) && hasSameOthers(partition, planned, after);
  return holds ? { kind: 'changed', edits, caret, origins } : refused('notationBroken');
}

/** The kept origins by the new indices, and those of walls whose text tells another one now. */
function originsAfter(partition: Partition, edits: readonly TextEdit[], after: Rolling): Origins {
  const byPlace = new Map(after.groups.map((group) => [group.from, group]));
  const origins = new Map<number, Origin>();
  for (const group of partition.rolling.groups) {
    const now = isDeleted(edits, group) ? undefined : byPlace.get(mapOffset(edits, group.from, 1));
    if (now === undefined) continue;
    const origin = partition.originOf(group);
    const isKept = partition.origins.has(group.index);
    if (partition.isOwn(group) ? isKept && now.origin === origin : isKept || now.origin !== origin)
      origins.set(now.index, origin);
  }
  return origins;
}

const isDeleted = (edits: readonly TextEdit[], { from }: Group): boolean =>
  edits.some((edit) => edit.from <= from && from < edit.to);

function hasSameBase(partition: Partition, after: Rolling, origins: Origins): boolean {
  const before = project(partition.rolling, { kind: 'base' }, partition.origins).paragraphs;
  const now = project(after, { kind: 'base' }, origins).paragraphs;
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
