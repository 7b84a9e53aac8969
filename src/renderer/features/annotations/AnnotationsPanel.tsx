/**
 * The inspector's annotations: remarks on places of the open text, in the order of the text, with the
 * editor for a new one on top. What is written here is stored at once and never enters the text.
 */

import { Lock, MessageSquarePlus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '#bridge/commands';
import type { PartyCode } from '#domain/notation/notation';
import { annotationsOf } from '#renderer/data/annotations';
import { useLive } from '#renderer/data/useLive';
import { useOurParty } from '#renderer/data/useOurParty';
import type { EditorApi, EditorSnapshot } from '#renderer/editor/editorApi';
import { clockTime, localDay, shortDate } from '#renderer/i18n/dates';
import { languageOf } from '#renderer/i18n/index';
import { useSession, useSnapshot } from '#renderer/state/openTexts';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { AnnotationCard } from './AnnotationCard.tsx';
import { AnnotationEditor } from './AnnotationEditor.tsx';
import { useAttach, useBeginAnnotation } from './AnnotationSync.tsx';
import { currentAnchor, draftAnchorId } from './anchorsToDraw';
import { type AnnotationActions, annotationActions } from './annotationActions';
import { type AnnotationDraft, useAnnotationDrafts } from './annotationDrafts';
import {
  type AnnotationCounts,
  type AnnotationFilter,
  annotationEntries,
  annotationFilters,
  countAnnotations,
  filterAnnotations,
  filterByMention,
  mentionedIn,
  waitingAnnotations,
} from './annotationView';
import { Tray } from './Tray.tsx';
import { useKnownCodes } from './useMentionables';
import '#renderer/ui/sheets.css';
import './annotations.css';

export function AnnotationsPanel({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('annotations');
  const session = useSession(documentId);
  const snapshot = useSnapshot(session);
  if (session === null || snapshot === null) return <EmptyState title={t('empty.noText')} />;
  return <OpenAnnotations key={documentId} documentId={documentId} session={session} snapshot={snapshot} />;
}

interface OpenAnnotationsProps {
  readonly documentId: string;
  readonly session: EditorApi;
  readonly snapshot: EditorSnapshot;
}

function OpenAnnotations({ documentId, session, snapshot }: OpenAnnotationsProps) {
  const { t } = useTranslation('annotations');
  const [filter, setFilter] = useState<AnnotationFilter>('open');
  const [mention, setMention] = useState<PartyCode | null>(null);
  const known = useKnownCodes();
  const attach = useAttach(session);
  const draft = useAnnotationDrafts(({ drafts }) => drafts[documentId] ?? null);
  const begin = useBeginAnnotation(documentId, session);
  const actions = useActions();
  const printTime = usePrintTime();
  const entries = useEntries(documentId, session, snapshot.version);
  if (entries === undefined) return null;
  const waiting = waitingAnnotations(entries);
  const standing = entries.filter(({ lost }) => !lost);
  const shown = filterByMention(filterAnnotations(standing, filter), mention, known);
  const mentioned = mentionedIn(entries, known);
  const isEmpty = draft === null && shown.length === 0 && waiting.length === 0;
  return (
    <section className="annotations">
      <Head counts={countAnnotations(entries)} filter={filter} onFilter={setFilter} onBegin={begin} />
      {mentioned.length > 0 && (
        <MentionFilter mentioned={mentioned} mention={mention} onMention={setMention} />
      )}
      <ul className="annotations__list" aria-label={t('list')}>
        {draft !== null && (
          <li>
            <DraftEditor documentId={documentId} session={session} draft={draft} actions={actions} />
          </li>
        )}
        {shown.map((entry) => (
          <li key={entry.record.id}>
            <AnnotationCard
              entry={entry}
              actions={actions}
              printTime={printTime}
              onJump={() => session.goToAnchor(entry.record.id)}
            />
          </li>
        ))}
        {isEmpty && <Nothing filtered={entries.length > 0} />}
        {waiting.length > 0 && (
          <li>
            <Tray
              session={session}
              waiting={waiting}
              actions={actions}
              printTime={printTime}
              keys={attachKeys}
              onAttachHere={() => void attach()}
            />
          </li>
        )}
      </ul>
    </section>
  );
}

const attachKeys = commands.find(({ id }) => id === 'text.reattach')?.keys ?? '';

const restMillis = 400;

/** The entries in the order of the text; undefined until loaded. `version` counts changes of the text. */
function useEntries(documentId: string, session: EditorApi, version: number) {
  const records = useLive(annotationsOf, documentId);
  const settled = useSettled(version);
  // One that is attached anew changes no word of the text, only what is lost.
  const lost = session
    .anchors()
    .flatMap((state) => (state.lost ? [state.id] : []))
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session's places change with the version
  return useMemo(() => {
    if (records === undefined) return undefined;
    // Only texts with annotations pay for their order.
    const order = records.length === 0 ? [] : session.content().rolling.blocks.map((block) => block.id);
    return annotationEntries(records, session.anchors(), order);
  }, [records, session, settled, lost]);
}

/** The value once it has rested; reading the order of a long text at each keystroke would slow the typing. */
function useSettled(value: number): number {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMillis);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function useActions(): AnnotationActions {
  const { t } = useTranslation('annotations');
  const { party } = useOurParty();
  return useMemo(
    () =>
      annotationActions({
        author: party ?? '',
        offerUndo: (run) => toastDone(t('deleted'), { label: t('action.undo'), run }),
        sayFailed: () => toastProblem(t('failed')),
      }),
    [party, t],
  );
}

/** `22 Jun 14:05` on this computer's clock. */
function usePrintTime(): (instant: string) => string {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language ?? 'en');
  return (instant) =>
    `${shortDate(localDay(instant), language, new Date().getFullYear())} ${clockTime(instant)}`;
}

interface FiltersProps {
  readonly counts: AnnotationCounts;
  readonly filter: AnnotationFilter;
  readonly onFilter: (filter: AnnotationFilter) => void;
}

interface HeadProps extends FiltersProps {
  readonly onBegin: (visibility: 'share' | 'private') => void;
}

/** Which remarks are shown, and the two ways to begin one. */
function Head({ onBegin, ...filters }: HeadProps) {
  const { t } = useTranslation('annotations');
  return (
    <header className="annotations__head">
      <Filters {...filters} />
      <span className="annotations__add">
        <IconButton icon={MessageSquarePlus} label={t('action.add')} onClick={() => onBegin('share')} />
        <IconButton icon={Lock} label={t('action.addPrivate')} onClick={() => onBegin('private')} />
      </span>
    </header>
  );
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation('annotations');
  return (
    <li>
      {filtered ? (
        <EmptyState title={t('empty.filtered')} />
      ) : (
        <EmptyState title={t('empty.title')} text={t('empty.body')} />
      )}
    </li>
  );
}

function Filters(props: FiltersProps) {
  const { t } = useTranslation('annotations');
  return (
    <fieldset className="annotations__filters">
      <legend className="visually-hidden">{t('filter.label')}</legend>
      {annotationFilters.map((filter) => (
        <Button
          key={filter}
          look="quiet"
          className="annotations__filter"
          aria-pressed={props.filter === filter}
          onClick={() => props.onFilter(filter)}
        >
          {t(`filter.${filter}`)}
          {filter !== 'all' && <span className="tabular">{props.counts[filter]}</span>}
        </Button>
      ))}
    </fieldset>
  );
}

/** Only where somebody is mentioned: whom the remarks shown speak of. */
function MentionFilter(props: {
  readonly mentioned: readonly PartyCode[];
  readonly mention: PartyCode | null;
  readonly onMention: (party: PartyCode | null) => void;
}) {
  const { t } = useTranslation('annotations');
  const { nameOf } = useOurParty();
  return (
    <div className="annotations__mentions">
      <Select
        label={t('mention.filter')}
        hideLabel
        value={props.mention ?? ''}
        options={[
          { value: '', label: t('mention.anybody') },
          ...props.mentioned.map((code) => ({ value: code, label: `@${code} · ${nameOf(code)}` })),
        ]}
        onChange={(code) => props.onMention(code === '' ? null : code)}
      />
    </div>
  );
}

function DraftEditor(props: {
  readonly documentId: string;
  readonly session: EditorApi;
  readonly draft: AnnotationDraft;
  readonly actions: AnnotationActions;
}) {
  const { t } = useTranslation('annotations');
  const { documentId, session, draft, actions } = props;
  const { setDraft, dropDraft } = useAnnotationDrafts.getState();
  const [problem, setProblem] = useState<string | null>(null);
  const end = () => {
    dropDraft(documentId);
    session.focus();
  };
  const save = async () => {
    const anchor = currentAnchor(draftAnchorId, session.anchors()) ?? draft.anchor;
    if (await actions.add(documentId, { ...draft, anchor })) end();
    else setProblem(t('failed'));
  };
  return (
    <AnnotationEditor
      label={t('editor.new')}
      placeholder={t('editor.placeholder')}
      quote={draft.anchor.quote}
      text={draft.text}
      visibility={draft.visibility}
      problem={problem}
      onChange={(text, visibility) =>
        setDraft(documentId, { ...draft, text, visibility: visibility ?? draft.visibility })
      }
      onSave={() => void save()}
      onCancel={end}
    />
  );
}
