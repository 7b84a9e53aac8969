/** Takes an entry of the log back in the open text. */

import { type SittingEntry, takenBackFrom } from '#domain/sitting/sitting';
import type { EditorApi } from '#renderer/editor/editorApi';

/** False where later changes lie over it. */
export function takeBack(session: EditorApi, entry: SittingEntry): boolean {
  const changes = takenBackFrom(entry, (unit) => session.unitText(unit));
  return changes !== null && session.takeBack(changes);
}
