/**
 * One open text on its page. The rolling text is the one that is written in; a projection lies over it or
 * beside it as a text of its own and can only be read. What the screen shows is made from the session, and
 * nothing here renders for a keystroke but the head's small state.
 */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { partyName, useOrganisation } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { EditorSurface } from '#renderer/editor/EditorSurface.tsx';
import type { Findable } from '#renderer/editor/findable';
import { wordsBetween } from '#renderer/editor/wordsBetween';
import { currentLanguage } from '#renderer/i18n/index';
import { useSnapshot } from '#renderer/state/openTexts';
import { useWorkspace } from '#renderer/state/workspace';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { isMac } from '#renderer/ui/isMac';
import { printKeys } from '#renderer/ui/printKeys';
import { commandKeys } from './commandKeys';
import { DocumentHead } from './DocumentHead.tsx';
import { DraftBar } from './draft/DraftBar.tsx';
import { useDraftCommands } from './draft/draftCommands';
import { TableDialog } from './draft/TableDialog.tsx';
import { EntryField } from './EntryField.tsx';
import { EyesSwitch } from './EyesSwitch.tsx';
import { FindBar } from './FindBar.tsx';
import { GroupSheet } from './GroupSheet.tsx';
import { useInStep } from './inStep';
import { LineNumbers } from './LineNumbers.tsx';
import { type LiveText, useLiveText } from './liveText';
import { MapStrip } from './MapStrip.tsx';
import { Projection } from './Projection.tsx';
import { type Asking, ProposeField } from './ProposeField.tsx';
import { ReplaceLine } from './ReplaceLine.tsx';
import { signedParties } from './signedParties';
import { Spelling } from './spelling/SpellingSheet.tsx';
import { useDocumentCommands } from './useDocumentCommands';
import { useEyesCommands } from './useEyesCommands';
import { useFinding } from './useFinding';
import { useKeptPlace } from './useKeptPlace';
import { useOriginCommands } from './useOriginCommands';
import { useSpeech } from './useSpeech';
import { type Eyes, useEyesState, useLooking } from './viewState';
import './document.css';

export function DocumentScreen({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('document');
  const text = useLiveText(documentId);
  if (text === undefined) return null;
  if (text === null) return <EmptyState title={t('gone.title')} text={t('gone.text')} />;
  return <OpenDocument key={documentId} documentId={documentId} text={text} />;
}

function OpenDocument({ documentId, text }: { readonly documentId: string; readonly text: LiveText }) {
  const { record, session } = text;
  const { t } = useTranslation('document');
  const looking = useLooking(documentId);
  const { view, beside } = looking;
  const { look, setBeside, setDifferences } = useEyesState();
  const { party, nameOf } = useDelegation(session);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [entering, setEntering] = useState(false);
  const [tabling, setTabling] = useState(false);
  const [projected, setProjected] = useState<Findable | null>(null);
  const onLook = useCallback((next: Eyes) => look(documentId, next), [look, documentId]);
  const onAsk = (next: Asking) => setAsking(canAsk(next, session) ? next : null);
  const writable = view.kind === 'rolling' || beside;
  const title = record.title ?? record.rolling.title ?? t('untitled');
  const snapshot = useSnapshot(session);
  const signed = useMemo(
    () => signedParties(snapshot?.proposals ?? [], nameOf),
    [snapshot?.proposals, nameOf],
  );
  const desk = useRef<HTMLDivElement>(null);
  const other = useRef<HTMLDivElement>(null);
  useKeptPlace(documentId, desk, String(writable));
  useInStep(desk, other, beside);
  useSpeech(session, nameOf);
  useDocumentCommands({ session, party, writable, onAsk, onEnter: () => setEntering(true) });
  useEyesCommands(documentId, party);
  useEffect(() => {
    // A text that was begun just now is written in at once; one that is only looked at keeps the keys where they are.
    const begun = useWorkspace.getState().begun === documentId;
    if (begun) useWorkspace.setState({ begun: null });
    if (begun || (session.draft && document.activeElement === document.body)) session.focus();
  }, [session, documentId]);
  useDraftCommands(session, session.draft && writable, () => setTabling(true));
  useOriginCommands(session, writable);
  const finding = useFinding(session, writable);
  const lineNumbers = useSetting('lineNumbers') ?? false;
  return (
    <section className="document" aria-label={title} data-suggesting={session.suggesting && writable}>
      <DocumentHead record={record} session={session} party={party} nameOf={nameOf} writable={writable} />
      {(!session.draft || signed.length > 0 || view.kind !== 'rolling') && (
        <EyesSwitch
          looking={looking}
          party={party}
          signed={signed}
          onLook={onLook}
          onBeside={(on) => setBeside(documentId, on)}
          onDifferences={(on) => setDifferences(documentId, on)}
        />
      )}
      {session.draft && writable && <DraftBar session={session} />}
      {finding.isOpen && (
        <FindBar
          findable={writable ? session : (projected ?? session)}
          inBrackets={writable}
          signed={signed}
          onClose={finding.close}
        >
          {finding.replacing && <ReplaceLine session={session} />}
        </FindBar>
      )}
      <div className="document__desks" data-beside={beside}>
        <div className="document__desk" ref={desk} hidden={!writable}>
          <div className="document__page">
            <EditorSurface session={session} label={title} />
            {lineNumbers && writable && <LineNumbers desk={desk} version={snapshot?.version ?? 0} />}
          </div>
        </div>
        {writable && <MapStrip session={session} desk={desk} />}
        {view.kind !== 'rolling' && (
          <Projection
            documentId={documentId}
            session={session}
            looking={looking}
            title={title}
            desk={other}
            nameOf={nameOf}
            onBack={() => onLook({ kind: 'rolling' })}
            onFindable={setProjected}
          />
        )}
      </div>
      {writable && <GroupSheet documentId={documentId} session={session} party={party} nameOf={nameOf} />}
      {writable && entering && (
        <EntryField
          session={session}
          onClose={() => {
            setEntering(false);
            session.focus();
          }}
        />
      )}
      {writable && asking && (
        <ProposeField
          key={asking}
          asking={asking}
          words={asking === 'proposeReplacement' ? selectedWords(session) : ''}
          onClose={() => {
            setAsking(null);
            session.focus();
          }}
          onPropose={(words) => {
            session.run({ kind: asking, text: words });
            setAsking(null);
            session.focus();
          }}
        />
      )}
      {tabling && (
        <TableDialog
          onClose={() => setTabling(false)}
          onInsert={(rows, columns) => {
            setTabling(false);
            session.run({ kind: 'draft', edit: { do: 'insertTable', rows, columns } });
            session.focus();
          }}
        />
      )}
      <Spelling session={session} writable={writable} />
      <Hint hint={writable ? (snapshot?.hint ?? null) : null} />
    </section>
  );
}

/** Says quietly why an edit was not taken. */
function Hint({ hint }: { readonly hint: string | null }) {
  const { t } = useTranslation('document');
  return (
    <p className="document__hint" role="status" data-testid="hint">
      {hint && t(`hint.${hint}`, { keys: printKeys(commandKeys('text.splitParagraph'), isMac()) })}
    </p>
  );
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

/** The delegation as the settings say it now, and the names of all parties in the person's language. */
function useDelegation(session: EditorSession) {
  const delegation = useSetting('delegation');
  const profile = useOrganisation(delegation?.organisation);
  const language = currentLanguage();
  const party = delegation?.party ?? null;
  useEffect(() => {
    if (delegation !== undefined) session.setParty(party);
  }, [session, delegation, party]);
  const nameOf = useCallback((code: PartyCode) => partyName(profile, code, language), [profile, language]);
  return { party, nameOf };
}
