/**
 * The inspector's log of the sitting, the latest first: who said what, where and when. A time narrows it to
 * what changed since; a click jumps to the place; what was entered by mistake is taken back from here, and
 * what came later stays.
 */

import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { type Sitting, type SittingEntry, since } from '#domain/sitting/sitting';
import { markTakenBack, sittingOf } from '#renderer/data/sittings';
import { useLive } from '#renderer/data/useLive';
import { useOurParty } from '#renderer/data/useOurParty';
import { TimeField } from '#renderer/due/TimeField.tsx';
import type { EditorApi } from '#renderer/editor/editorApi';
import { clockTime } from '#renderer/i18n/dates';
import { useSession } from '#renderer/state/openTexts';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PartyBadge } from '#renderer/ui/PartyBadge.tsx';
import { newWords } from './newWords';
import { takeBack } from './takeBack';
import { todayAt } from './todayAt';
import './sitting.css';

/** So many entries are drawn; older ones are reached with the time. */
const mostShown = 200;

export function SittingPanel({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('sitting');
  const session = useSession(documentId);
  const sitting = useLive(sittingOf, documentId);
  const [time, setTime] = useState('');
  if (sitting === undefined || session === null) return null;
  if (sitting.length === 0) return <EmptyState title={t('panel.emptyTitle')} text={t('panel.emptyText')} />;
  const from = todayAt(time, new Date());
  const shown = from === null ? sitting : since(sitting, from);
  return (
    <section className="sitting">
      <header className="sitting__head">
        <TimeField label={t('panel.since')} value={time} onChange={setTime} />
        <Button look="quiet" disabled={time === ''} onClick={() => setTime('')}>
          {t('panel.all')}
        </Button>
      </header>
      {shown.length === 0 && <p className="sitting__none quiet">{t('panel.noneSince')}</p>}
      <Entries entries={shown} session={session} />
    </section>
  );
}

function Entries({ entries, session }: { readonly entries: Sitting; readonly session: EditorApi }) {
  const { t } = useTranslation('sitting');
  const { party, nameOf } = useOurParty();
  const latestFirst = entries.slice(-mostShown).reverse();
  return (
    <ol className="sitting__list" aria-label={t('panel.list')}>
      {latestFirst.map((entry) => (
        <li key={entry.id} className={entry.undoneAt === null ? 'said' : 'said said--takenBack'}>
          <Said entry={entry} party={party} nameOf={nameOf} session={session} />
        </li>
      ))}
    </ol>
  );
}

interface SaidProps {
  readonly entry: SittingEntry;
  readonly party: PartyCode | null;
  readonly nameOf: (party: PartyCode) => string;
  readonly session: EditorApi;
}

function Said({ entry, party, nameOf, session }: SaidProps) {
  const { t } = useTranslation('sitting');
  const words = newWords(entry);
  return (
    <>
      <button type="button" className="said__jump" onClick={() => session.goToBlock(entry.block)}>
        <span className="said__facts tabular">
          <time dateTime={entry.at}>{clockTime(entry.at)}</time>
          <span className="said__place">{entry.place ?? t('panel.noPlace')}</span>
          <span className="quiet">{t(`panel.kind.${entry.kind}`)}</span>
          {entry.voices.map(({ party: code, sign }) => (
            <PartyBadge key={code} code={code} sign={sign} ours={code === party} name={nameOf(code)} />
          ))}
        </span>
        <span className="said__words">{words}</span>
        {entry.undoneAt !== null && (
          <span className="quiet">{t('panel.takenBack', { time: clockTime(entry.undoneAt) })}</span>
        )}
      </button>
      {entry.undoneAt === null && entry.kind !== 'undo' && (
        <IconButton icon={Undo2} label={t('panel.takeBack')} onClick={() => void undo(entry, session, t)} />
      )}
    </>
  );
}

async function undo(entry: SittingEntry, session: EditorApi, t: (key: string) => string): Promise<void> {
  if (!takeBack(session, entry)) {
    toastProblem(t('panel.impossible'));
    return;
  }
  await markTakenBack(entry.id);
  toastDone(t('panel.done'));
}
