/**
 * What is asked over the open text, by the commands that need words: the line for a proposal, the line for what
 * others say in the room, the size of a new table. Each is closed with the caret where it was.
 */

import { useState } from 'react';
import type { PartyCode } from '#domain/notation/notation';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { wordsBetween } from '#renderer/editor/wordsBetween';
import { useDraftCommands } from './draft/draftCommands';
import { TableDialog } from './draft/TableDialog.tsx';
import { EntryField } from './EntryField.tsx';
import { type Asking, ProposeField } from './ProposeField.tsx';
import { useDocumentCommands } from './useDocumentCommands';

interface FieldsOverTextProps {
  readonly session: EditorSession;
  readonly party: PartyCode | null;
  readonly writable: boolean;
}

export function FieldsOverText({ session, party, writable }: FieldsOverTextProps) {
  const [asked, setAsked] = useState<Asking | 'entry' | 'table' | null>(null);
  const onAsk = (next: Asking) => setAsked(canAsk(next, session) ? next : null);
  useDocumentCommands({ session, party, writable, onAsk, onEnter: () => setAsked('entry') });
  useDraftCommands(session, session.draft && writable, () => setAsked('table'));
  const close = () => {
    setAsked(null);
    session.focus();
  };
  if (asked === 'table')
    return (
      <TableDialog
        onClose={() => setAsked(null)}
        onInsert={(rows, columns) => {
          setAsked(null);
          session.run({ kind: 'draft', edit: { do: 'insertTable', rows, columns } });
          session.focus();
        }}
      />
    );
  if (!writable || asked === null) return null;
  if (asked === 'entry') return <EntryField session={session} onClose={close} />;
  return (
    <ProposeField
      key={asked}
      asking={asked}
      words={startOf(asked, session)}
      onClose={close}
      onPropose={(words) => {
        session.run({ kind: asked, text: words });
        close();
      }}
    />
  );
}

function startOf(asking: Asking, session: EditorSession): string {
  if (asking === 'proposeReplacement') return selectedWords(session);
  return asking === 'proposeLabel' ? session.labelAtCaret() : '';
}

/** A replacement needs words to start from. */
function canAsk(asking: Asking, session: EditorSession): boolean {
  if (asking !== 'proposeReplacement' || selectedWords(session) !== '') return true;
  session.say('selectWords');
  return false;
}

function selectedWords({ state }: EditorSession): string {
  const { from, to } = state.selection;
  return wordsBetween(state, from, to);
}
