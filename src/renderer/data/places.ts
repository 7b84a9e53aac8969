/** Moves the places of what is kept beside a text, as the text moves. Called inside the save of that text. */

import { db } from './database';
import type { Anchor } from './records';
import { nextRevision } from './writing';

/** Ids that no table knows are left alone: what they stood for was deleted meanwhile. */
export async function movePlaces(
  moved: readonly { readonly id: string; readonly anchor: Anchor }[],
): Promise<void> {
  for (const { id, anchor } of moved) {
    const instruction = await db.instructions.get(id);
    const mark = await db.agreement.get(id);
    const reason = await db.reasons.get(id);
    if (instruction) await db.instructions.put(nextRevision(instruction, { anchor }));
    if (mark) await db.agreement.put(nextRevision(mark, { anchor }));
    if (reason) await db.reasons.put(nextRevision(reason, { anchor }));
  }
}
