/** Whether the bar for finding is open, and the keys that open it. */

import { useState } from 'react';
import { useCommands } from '#renderer/commands/registry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { useFindQuery } from './findQuery';

export interface FindingBar {
  readonly isOpen: boolean;
  /** The line for the new words is shown as well. */
  readonly replacing: boolean;
  readonly close: () => void;
}

/** `writable`: false over a projection, where nothing can be replaced. */
export function useFinding(session: EditorSession, writable: boolean): FindingBar {
  const [isOpen, setOpen] = useState(false);
  const [replacing, setReplacing] = useState(false);
  const { open } = useFindQuery();
  const ask = (toReplace: boolean) => () => {
    setReplacing(toReplace);
    open(document.getSelection()?.toString() ?? '');
    setOpen(true);
  };
  useCommands({
    'edit.find': ask(false),
    'edit.findNext': ask(false),
    'edit.findPrevious': ask(false),
    'edit.replace': writable ? ask(true) : null,
  });
  return {
    isOpen,
    replacing: replacing && writable,
    close: () => {
      setOpen(false);
      session.focus();
    },
  };
}
