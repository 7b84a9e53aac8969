/** The middle of the window while no text is open: what is due, what came in last, and what can be done. */

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '#renderer/commands/registry';
import { registerLines } from '#renderer/data/register';
import type { RegisterRecord } from '#renderer/data/registerRecord';
import { useLive } from '#renderer/data/useLive';
import { DeadlineChip } from '#renderer/due/DeadlineChip.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { useNow } from '#renderer/ui/useNow';
import { openDeadline } from './deadlines';
import { type Row, rowsOf } from './rows';
import './desk.css';

const shown = 6;

/** `sample`: the button that brings the sample circular in, shown beside the first step. */
export function Desk({ sample }: { readonly sample: ReactNode }) {
  const { t } = useTranslation('register');
  const now = useNow();
  const lines = useLive(registerLines);
  if (!lines) return null;
  const view = (which: 'circulars' | 'deadlines', order: 'received' | 'deadline'): readonly Row[] =>
    rowsOf(lines, {
      view: which,
      found: null,
      shelf: 'current',
      order,
      language: null,
      organisation: null,
      folded: new Set(lines.map((line) => line.id)),
      now,
    });
  const due = view('deadlines', 'deadline').filter(({ line }) => openDeadline(line, now) !== null);
  const received = view('circulars', 'received');
  if (received.length === 0) return <FirstStep sample={sample} />;
  return (
    <div className="desk">
      <h1 className="visually-hidden">{t('desk.name')}</h1>
      {due.length > 0 && (
        <section>
          <h2 className="desk__title">{t('desk.due')}</h2>
          {due.slice(0, shown).map((row) => (
            <DeskLine key={row.key} line={row.line} now={now} row={row} />
          ))}
        </section>
      )}
      <section>
        <h2 className="desk__title">{t('desk.received')}</h2>
        {received.slice(0, shown).map((row) => (
          <DeskLine key={row.key} line={row.line} now={now} row={null} />
        ))}
      </section>
      <section className="desk__keys quiet">
        <KeyLine keys="Mod+KeyK" text={t('commands:view.palette')} />
        <KeyLine keys="Mod+KeyO" text={t('commands:file.import')} />
        <KeyLine keys="F1" text={t('commands:help.keys')} />
      </section>
    </div>
  );
}

interface DeskLineProps {
  readonly line: RegisterRecord;
  readonly now: number;
  /** With its deadline, or null to show the date instead. */
  readonly row: Row | null;
}

function DeskLine({ line, now, row }: DeskLineProps) {
  const open = useWorkspace((state) => state.open);
  const year = new Date(now).getFullYear();
  return (
    <button type="button" className="desk__line" onClick={() => open({ kind: 'circular', id: line.id })}>
      <span className="desk__name">{line.title}</span>
      {row?.deadline && <span className="desk__words quiet">{row.deadline.text}</span>}
      {row?.deadline && <DeadlineChip deadline={row.deadline} now={now} />}
      {!row && line.date && (
        <span className="quiet tabular">{shortDate(line.date, currentLanguage(), year)}</span>
      )}
    </button>
  );
}

function KeyLine({ keys, text }: { readonly keys: string; readonly text: string }) {
  return (
    <span className="desk__key">
      <Kbd keys={keys} /> {text}
    </span>
  );
}

function FirstStep({ sample }: { readonly sample: ReactNode }) {
  const { t } = useTranslation('register');
  return (
    <div className="desk desk--first">
      <h1 className="desk__heading">{t('first.title')}</h1>
      <p>{t('first.text')}</p>
      <div className="desk__actions">
        <Button look="primary" onClick={() => runCommand('file.import')}>
          {t('import')}
        </Button>
        {sample}
      </div>
      <p className="quiet">{t('first.hint')}</p>
    </div>
  );
}
