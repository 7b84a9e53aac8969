/**
 * Edits that touch nothing but brackets, signs and codes. The attribution is one thing: the party's own
 * is withdrawn, another's can't be touched.
 */

import { placesOf } from '../itemRemoval';
import type { Group, TextEdit } from '../notation';
import type { Partition } from './partition';
import { type ProposedEdit, refused } from './proposedEdit';
import { withdrawIn } from './signing';

/** What deleting or overwriting the structure in `edit` becomes. */
export function attributionEdit(partition: Partition, edit: TextEdit): ProposedEdit {
  const group = partition.rolling.groups.filter((candidate) => touchesStructure(candidate, edit)).at(-1);
  if (group === undefined) {
    const isStray = partition.strays.some((stray) => stray.from < edit.to && edit.from < stray.to);
    return isStray || edit.insert !== ''
      ? refused('othersNotation')
      : { kind: 'changed', edits: [], caret: edit.from, origins: partition.origins };
  }
  const isOurs = partition.isOwn(group) || touchesOurs(partition, group, edit);
  return isOurs && edit.insert === '' ? withdrawIn(partition, group) : refused('othersNotation');
}

const touchesStructure = (group: Group, { from, to }: TextEdit): boolean =>
  (group.from < to && from < group.innerFrom) || (group.innerTo < to && from < group.to);

/** The party's own item, or all of its attribution with the space before it where it stands there alone. */
const touchesOurs = ({ party }: Partition, group: Group, { from, to }: TextEdit): boolean =>
  placesOf(group).some(({ item, attribution, gapFrom }) => {
    const whole = attribution.items.length === 1 ? { from: gapFrom, to: attribution.to } : item;
    return item.party === party && whole.from < to && from < whole.to;
  });
