/**
 * One open text on its page. The rolling text is the one that is written in; a projection lies over it or
 * beside it as a text of its own and can only be read. What the screen shows is made from the session, and
 * nothing here renders for a keystroke but the head's small state.
 */

import {
  type ComponentProps,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { partyName, useOrganisation } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { EditorSurface } from '#renderer/editor/EditorSurface.tsx';
import type { Findable } from '#renderer/editor/findable';
import { currentLanguage } from '#renderer/i18n/index';
import { useSnapshot } from '#renderer/state/openTexts';
import { useWorkspace } from '#renderer/state/workspace';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { isMac } from '#renderer/ui/isMac';
import { printKeys } from '#renderer/ui/printKeys';
import { commandKeys } from './commandKeys';
import { DocumentHead } from './DocumentHead.tsx';
import { DraftBar } from './draft/DraftBar.tsx';
import { EyesSwitch } from './EyesSwitch.tsx';
import { FieldsOverText } from './FieldsOverText.tsx';
import { FindBar } from './FindBar.tsx';
import { GroupSheet } from './GroupSheet.tsx';
import { useInStep } from './inStep';
import { LineNumbers } from './LineNumbers.tsx';
import { type LiveText, useLiveText } from './liveText';
import { MapStrip } from './MapStrip.tsx';
import { Projection } from './Projection.tsx';
import { ReplaceLine } from './ReplaceLine.tsx';
import { signedParties } from './signedParties';
import { Spelling } from './spelling/SpellingSheet.tsx';
import { useEyesCommands } from './useEyesCommands';
import { useFinding } from './useFinding';
import { useKeptPlace } from './useKeptPlace';
import { useOriginCommands } from './useOriginCommands';
import { useSpeech } from './useSpeech';
import { useEyesState, useLooking } from './viewState';
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
  const { party, nameOf } = useDelegation(session);
  const [projected, setProjected] = useState<Findable | null>(null);
  const writable = view.kind === 'rolling' || beside;
  const title = record.title ?? record.rolling.title ?? t('untitled');
  const snapshot = useSnapshot(session);
  const signed = useMemo(
    () => signedParties(snapshot?.proposals ?? [], nameOf),
    [snapshot?.proposals, nameOf],
  );
  useSpeech(session, nameOf);
  useEyesCommands(documentId, party);
  useBeginning(session, documentId);
  useOriginCommands(session, writable);
  const finding = useFinding(session, writable);
  return (
    <section className="document" aria-label={title} data-suggesting={session.suggesting && writable}>
      <DocumentHead record={record} session={session} party={party} nameOf={nameOf} writable={writable} />
      {(!session.draft || signed.length > 0 || view.kind !== 'rolling') && (
        <WhoseEyes documentId={documentId} looking={looking} party={party} signed={signed} />
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
      <Desks
        {...{ documentId, session, looking, title, nameOf, writable }}
        version={snapshot?.version}
        onFindable={setProjected}
      />
      {writable && <GroupSheet documentId={documentId} session={session} party={party} nameOf={nameOf} />}
      <FieldsOverText session={session} party={party} writable={writable} />
      <Spelling session={session} writable={writable} />
      <Hint hint={writable ? (snapshot?.hint ?? null) : null} />
    </section>
  );
}

type WhoseEyesProps = Pick<ComponentProps<typeof EyesSwitch>, 'looking' | 'party' | 'signed'> & {
  readonly documentId: string;
};

/** The choice of whose text it is, kept for this one. */
function WhoseEyes({ documentId, ...shown }: WhoseEyesProps) {
  const { look, setBeside, setDifferences } = useEyesState();
  return (
    <EyesSwitch
      {...shown}
      onLook={(next) => look(documentId, next)}
      onBeside={(on) => setBeside(documentId, on)}
      onDifferences={(on) => setDifferences(documentId, on)}
    />
  );
}

interface OwnDeskProps {
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly session: EditorSession;
  readonly title: string;
  readonly writable: boolean;
  /** Changes with the text. */
  readonly version: number | undefined;
}

type DesksProps = Omit<OwnDeskProps, 'desk'> &
  Pick<ComponentProps<typeof Projection>, 'documentId' | 'session' | 'looking' | 'nameOf' | 'onFindable'>;

/** The text that is written in, and over or beside it the one that is looked at. */
function Desks({ documentId, session, looking, title, nameOf, writable, version, onFindable }: DesksProps) {
  const { look } = useEyesState();
  const own = useRef<HTMLDivElement>(null);
  const other = useRef<HTMLDivElement>(null);
  useKeptPlace(documentId, own, String(writable));
  useInStep(own, other, looking.beside);
  const onBack = useCallback(() => look(documentId, { kind: 'rolling' }), [look, documentId]);
  return (
    <div className="document__desks" data-beside={looking.beside}>
      <OwnDesk {...{ session, title, writable, version }} desk={own} />
      {looking.view.kind !== 'rolling' && (
        <Projection {...{ documentId, session, looking, title, nameOf, onBack, onFindable }} desk={other} />
      )}
    </div>
  );
}

/** The text that is written in, with what stands beside its lines; hidden, not gone, under a projection. */
function OwnDesk({ desk, session, title, writable, version = 0 }: OwnDeskProps) {
  const lineNumbers = useSetting('lineNumbers') ?? false;
  return (
    <>
      <div className="document__desk" ref={desk} hidden={!writable}>
        <div className="document__page">
          <EditorSurface session={session} label={title} />
          {lineNumbers && writable && <LineNumbers desk={desk} version={version} />}
        </div>
      </div>
      {writable && <MapStrip session={session} desk={desk} />}
    </>
  );
}

/** A text that was begun just now is written in at once; one that is only looked at keeps the keys where they are. */
function useBeginning(session: EditorSession, documentId: string): void {
  useEffect(() => {
    const begun = useWorkspace.getState().begun === documentId;
    if (begun) useWorkspace.setState({ begun: null });
    if (begun || (session.draft && document.activeElement === document.body)) session.focus();
  }, [session, documentId]);
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
