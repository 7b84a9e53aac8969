/**
 * The inspector's instructions: what the capital said about places of the open text, crossed red lines
 * first in sight. Everything here is private to the delegation and stored at once.
 */

import { Lock, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bareWords } from '#domain/positions/quotation';
import { instructionsOf } from '#renderer/data/instructions';
import { useLive } from '#renderer/data/useLive';
import type { EditorApi } from '#renderer/editor/editorApi';
import { shortDate } from '#renderer/i18n/dates';
import { languageOf } from '#renderer/i18n/index';
import { useSession, useSnapshot } from '#renderer/state/openTexts';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { handKeysTo } from '#renderer/ui/handKeys';
import { Select } from '#renderer/ui/Select.tsx';
import { caretPlaces, narrowest } from './caretPlaces';
import { InstructionCard, type InstructionLink } from './InstructionCard.tsx';
import { InstructionForm } from './InstructionForm.tsx';
import { type InstructionActions, instructionActions } from './instructionActions';
import { draftOf, newDraft, useInstructionDrafts } from './instructionDrafts';
import {
  filterInstructions,
  type InstructionEntry,
  type InstructionFilter,
  instructionEntries,
  instructionFilters,
  linkedWith,
} from './instructionView';
import { usePositions } from './positionsState';
import '#renderer/ui/sheets.css';
import './instructions.css';

export function InstructionsPanel({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('instructions');
  const session = useSession(documentId);
  if (session === null) return <EmptyState title={t('empty.noText')} />;
  return <OpenInstructions key={documentId} documentId={documentId} session={session} />;
}

/** Opens the form for what the caret stands in. */
export function beginInstruction(documentId: string, session: EditorApi): void {
  const places = caretPlaces(session);
  useInstructionDrafts.getState().setDraft(documentId, newDraft(places, narrowest(places)));
  useWorkspace.getState().showInspector('instructions');
  handKeysTo('.instruction-form select', '.instruction-form');
}

interface OpenInstructionsProps {
  readonly documentId: string;
  readonly session: EditorApi;
}

function OpenInstructions({ documentId, session }: OpenInstructionsProps) {
  const { t } = useTranslation('instructions');
  const [filter, setFilter] = useState<InstructionFilter>('all');
  const entries = useEntries(documentId, session);
  if (entries === undefined) return null;
  return (
    <section className="instructions">
      <header className="instructions__head">
        <FilterChoice entries={entries} filter={filter} onChange={setFilter} />
        <Button icon={Plus} onClick={() => beginInstruction(documentId, session)}>
          {t('action.add')}
        </Button>
      </header>
      <p className="instructions__private quiet">
        <Lock size={12} aria-hidden /> {t('privateHint')}
      </p>
      <InstructionList documentId={documentId} session={session} entries={entries} filter={filter} />
    </section>
  );
}

interface FilterChoiceProps {
  readonly entries: readonly InstructionEntry[];
  readonly filter: InstructionFilter;
  readonly onChange: (filter: InstructionFilter) => void;
}

/** Each choice says how many it shows. */
function FilterChoice({ entries, filter, onChange }: FilterChoiceProps) {
  const { t } = useTranslation('instructions');
  return (
    <Select
      label={t('filter.label')}
      hideLabel
      value={filter}
      options={instructionFilters.map((value) => ({
        value,
        label: `${t(`filter.${value}`)} · ${filterInstructions(entries, value).length}`,
      }))}
      onChange={onChange}
    />
  );
}

type InstructionListProps = OpenInstructionsProps & Pick<FilterChoiceProps, 'entries' | 'filter'>;

/** The form of the one that is written, then the cards. */
function InstructionList({ documentId, session, entries, filter }: InstructionListProps) {
  const { t } = useTranslation('instructions');
  const actions = useActions();
  const printDate = usePrintDate();
  const nameOf = useNameOf();
  const { setDraft } = useInstructionDrafts.getState();
  const draft = useInstructionDrafts(({ drafts }) => drafts[documentId] ?? null);
  const shown = filterInstructions(entries, filter);
  const linksOf = ({ record }: InstructionEntry): readonly InstructionLink[] =>
    linkedWith(record, entries).map(({ kind, other }) => ({
      id: other.record.id,
      kind,
      name: nameOf(other),
      onJump: () => jump(session, other),
    }));
  const others = entries.filter(({ record }) => record.id !== draft?.record?.id);
  return (
    <ul className="instructions__list" aria-label={t('list')}>
      {draft !== null && (
        <li>
          <DraftForm documentId={documentId} session={session} actions={actions} others={others} />
        </li>
      )}
      {shown.map((entry) => (
        <li key={entry.record.id}>
          <InstructionCard
            entry={entry}
            links={linksOf(entry)}
            printDate={printDate}
            onJump={() => jump(session, entry)}
            onEdit={() => setDraft(documentId, draftOf(entry.record))}
            onRemove={() => void actions.remove(entry.record)}
          />
        </li>
      ))}
      {draft === null && shown.length === 0 && (
        <li>
          <NoInstructions isFiltered={entries.length > 0} />
        </li>
      )}
    </ul>
  );
}

function NoInstructions({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation('instructions');
  return isFiltered ? (
    <EmptyState title={t('empty.filtered')} />
  ) : (
    <EmptyState title={t('empty.title')} text={t('empty.body')} />
  );
}

function DraftForm(props: {
  readonly documentId: string;
  readonly session: EditorApi;
  readonly actions: InstructionActions;
  readonly others: readonly InstructionEntry[];
}) {
  const { t } = useTranslation('instructions');
  const { documentId, session, actions } = props;
  const { setDraft, dropDraft } = useInstructionDrafts.getState();
  const draft = useInstructionDrafts(({ drafts }) => drafts[documentId] ?? null);
  const nameOf = useNameOf();
  const [problem, setProblem] = useState<string | null>(null);
  if (draft === null) return null;
  const end = () => {
    dropDraft(documentId);
    session.focus();
  };
  const save = async () => {
    if (await actions.save(documentId, draft)) end();
    else setProblem(t('failed'));
  };
  return (
    <InstructionForm
      draft={draft}
      others={props.others.map((entry) => ({ value: entry.record.id, label: nameOf(entry) }))}
      problem={problem}
      onChange={(next) => setDraft(documentId, next)}
      onSave={() => void save()}
      onCancel={end}
    />
  );
}

function jump(session: EditorApi, { record, anchor, crossed, lost }: InstructionEntry): void {
  const block = crossed?.block ?? anchor?.block;
  if (block === undefined) return;
  const isWords = !lost && record.scope === 'group' && anchor !== null && anchor.block === block;
  if (isWords) session.goToBlock(block, anchor.from, anchor.to);
  else session.goToBlock(block);
  session.focus();
}

function useEntries(documentId: string, session: EditorApi): readonly InstructionEntry[] | undefined {
  const records = useLive(instructionsOf, documentId);
  const positions = usePositions(documentId);
  const version = useSnapshot(session)?.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session's places change with the version
  return useMemo(
    () => records && instructionEntries(records, session.places(), positions),
    [records, session, positions, version],
  );
}

/** `Red line, II.10`: how another instruction speaks of this one. */
function useNameOf(): (entry: InstructionEntry) => string {
  const { t } = useTranslation('instructions');
  return ({ record, place, anchor }) => {
    const words = anchor === null ? '' : `“${bareWords(anchor.quote).slice(0, 40)}”`;
    return `${t(`position.${record.position}`)}, ${record.scope === 'document' ? t('scope.document') : (place ?? words)}`;
  };
}

function useActions(): InstructionActions {
  const { t } = useTranslation('instructions');
  return useMemo(
    () =>
      instructionActions({
        offerUndo: (done, run) => toastDone(t(`done.${done}`), { label: t('action.undo'), run }),
        sayFailed: () => toastProblem(t('failed')),
      }),
    [t],
  );
}

function usePrintDate(): (date: string) => string {
  const { i18n } = useTranslation();
  const language = languageOf(i18n.language ?? 'en');
  return (date) => shortDate(date, language, new Date().getFullYear());
}
