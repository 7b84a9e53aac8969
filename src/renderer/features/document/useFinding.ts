/** Whether the bar for finding is open, and the keys that open it. */

import { useState } from 'react';
import { useCommands } from '#renderer/commands/registry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { useFindQuery } from './findQuery';

export interface FindingBar {
  readonly isOpen: boolean;
  readonly close: () => void;
}

export function useFinding(session: EditorSession): FindingBar {
  const [isOpen, setOpen] = useState(false);
  const { open } = useFindQuery();
  const ask = () => {
    open(document.getSelection()?.toString() ?? '');
    setOpen(true);
  };
  useCommands({ 'edit.find': ask, 'edit.findNext': ask, 'edit.findPrevious': ask });
  return {
    isOpen,
    close: () => {
      setOpen(false);
      session.focus();
    },
  };
}
