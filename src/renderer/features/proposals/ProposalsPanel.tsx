/**
 * The inspector's proposals: what every party asks for in the open text, gathered and narrowed as the
 * person likes, walked by keys, signed from the list. The chosen row follows the caret unless the
 * person is in the list; the list itself is computed from the editor's snapshot and owns nothing.
 */

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOurParty } from '#renderer/data/useOurParty';
import type { EditorApi, EditorSnapshot } from '#renderer/editor/editorApi';
import { useSession, useSnapshot } from '#renderer/state/openTexts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { DiagnosticsSection } from './DiagnosticsSection.tsx';
import { type Gathering, linesOf, type ProposalLine } from './gathering';
import { ProposalFilters } from './ProposalFilters.tsx';
import { ProposalList } from './ProposalList.tsx';
import { actOn, type ProposalAction } from './proposalActions';
import {
  countEntries,
  entriesOf,
  everything,
  filterEntries,
  mostAskers,
  type ProposalEntry,
  type ProposalFilter,
  partiesIn,
} from './proposalView';
import { SelectionBar } from './SelectionBar.tsx';
import { nothingSelected, type Selection, selectAll, selectedEntries, selectLine } from './selection';
import { useCopy } from './useCopy';
import { useListExport } from './useListExport';
import { useReserve } from './useReserve';
import './proposals.css';

export function ProposalsPanel({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('proposals');
  const session = useSession(documentId);
  const snapshot = useSnapshot(session);
  if (session === null || snapshot === null) return <EmptyState title={t('empty.noText')} />;
  return <OpenProposals key={documentId} documentId={documentId} session={session} snapshot={snapshot} />;
}

interface OpenProposalsProps {
  readonly documentId: string;
  readonly session: EditorApi;
  readonly snapshot: EditorSnapshot;
}

function OpenProposals({ documentId, session, snapshot }: OpenProposalsProps) {
  const { party, nameOf } = useOurParty();
  const [filter, setFilter] = useState<ProposalFilter>(everything);
  const [gathering, setGathering] = useState<Gathering>('paragraph');
  const { isThere, entries, parties, shown, lines } = useLines(snapshot.proposals, filter, gathering);
  const panel = useRef<HTMLElement>(null);
  const [selection, setSelection] = useSelection(lines, snapshot.caretGroup?.key ?? null, panel);
  const selected = selectedEntries(lines, selection);
  const onAction = useCallback(
    (chosen: readonly ProposalEntry[], action: ProposalAction) => actOn(session, chosen, action),
    [session],
  );
  const copy = useCopy();
  const reserve = useReserve(documentId, session);
  const onExport = useListExport({ documentId, lines, filter, nameOf });
  return (
    <section ref={panel} className="proposals">
      <ProposalFilters
        counts={countEntries(entries)}
        mostAskers={mostAskers(entries)}
        shown={shown.length}
        parties={parties}
        nameOf={nameOf}
        filter={filter}
        gathering={gathering}
        onFilter={setFilter}
        onGathering={setGathering}
        onExport={onExport}
      />
      <SelectionBar
        entries={selected}
        party={party}
        onAction={(action) => actOn(session, selected, action)}
        onReserve={() => void reserve(selected)}
      />
      {lines.length === 0 ? (
        isThere && <Nothing filtered={entries.length > 0} draft={session.draft === true} />
      ) : (
        <ProposalList
          lines={lines}
          selection={selection}
          party={party}
          nameOf={nameOf}
          onChoose={(key, gesture) => setSelection(selectLine(lines, selection, key, gesture))}
          onSelectAll={() => setSelection(selectAll(lines, selection))}
          onCopy={(event) => copy(event, selected.length > 0 ? selected : shown)}
          onJump={(entry) => session.goToGroup(entry.target)}
          onAction={onAction}
          onReserve={(entries) => void reserve(entries)}
        />
      )}
      <DiagnosticsSection
        diagnostics={snapshot.diagnostics}
        onJump={({ block, diagnostic }) => session.goToBlock(block, diagnostic.from, diagnostic.to)}
        canRepair={(row) => session.canRepair(row)}
        onRepair={(row) => session.repair(row)}
      />
    </section>
  );
}

/** The list as it was narrowed and gathered; `shown` are the proposals in it, `entries` all of the text. */
function useLines(proposals: EditorSnapshot['proposals'], filter: ProposalFilter, gathering: Gathering) {
  // Typing comes first, and so does a text that is just opened: a list of thousands may be one keystroke behind.
  const rows = useDeferredValue(proposals, notYet);
  const entries = useMemo(() => entriesOf(rows), [rows]);
  const parties = useMemo(() => partiesIn(entries), [entries]);
  const shown = useMemo(() => filterEntries(entries, filter), [entries, filter]);
  const lines = useMemo(() => linesOf(shown, gathering, filter.party), [shown, gathering, filter.party]);
  return { isThere: rows !== notYet, entries, parties, shown, lines };
}

const notYet: EditorSnapshot['proposals'] = [];

function Nothing({ filtered, draft }: { readonly filtered: boolean; readonly draft: boolean }) {
  const { t } = useTranslation('proposals');
  return filtered ? (
    <EmptyState title={t('empty.filtered')} />
  ) : (
    <EmptyState title={t('empty.title')} text={t(draft ? 'empty.draft' : 'empty.body')} />
  );
}

/** What the person selected, until the caret comes to another group outside the panel. */
function useSelection(
  lines: readonly ProposalLine[],
  caretGroup: string | null,
  panel: React.RefObject<HTMLElement | null>,
): [Selection, (selection: Selection) => void] {
  const [selection, setSelection] = useState(nothingSelected);
  /** The group that the list has gone to: a new one comes into the list a little later than the caret into it. */
  const followed = useRef<string | null>(null);
  useEffect(() => {
    if (caretGroup === null) followed.current = null;
    if (caretGroup === followed.current || caretGroup === null) return;
    const line = lines.find((candidate) => holdsGroup(candidate, caretGroup));
    if (line === undefined) return;
    followed.current = caretGroup;
    if (panel.current?.contains(document.activeElement)) return;
    setSelection(selectLine(lines, nothingSelected, line.key, 'only'));
  }, [caretGroup, lines, panel]);
  return [selection, setSelection];
}

const holdsGroup = (line: ProposalLine, group: string) =>
  line.kind === 'proposal' && line.entry.groups.includes(group);
