/** A person puts right where the words of the group at the caret come from. */

import type { Origin } from '#domain/notation/notation';
import { useCommands } from '#renderer/commands/registry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { useSnapshot } from '#renderer/state/openTexts';

export function useOriginCommands(session: EditorSession, writable: boolean): void {
  const group = useSnapshot(session)?.caretGroup ?? null;
  const say = (origin: Origin) =>
    writable && group !== null && group.origin !== origin
      ? () => {
          session.correctOrigin(group.key, origin);
          session.focus();
        }
      : null;
  useCommands({
    'text.originProposed': say('proposed'),
    'text.originBase': say('base'),
    'text.originUnattributed': say('unattributed'),
  });
}
