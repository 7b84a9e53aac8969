/**
 * The irregularities of the notation, each with its place and one sentence; choosing one shows it in the
 * text. Where a mend leaves the circulated words as they are, a button makes it; else a sentence says why not.
 */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagnosticRow } from '#renderer/editor/editorApi';
import { Button } from '#renderer/ui/Button.tsx';
import { repairWords } from './repairWords';

interface DiagnosticsSectionProps {
  readonly diagnostics: readonly DiagnosticRow[];
  readonly onJump: (row: DiagnosticRow) => void;
  readonly canRepair: (row: DiagnosticRow) => boolean;
  readonly onRepair: (row: DiagnosticRow) => void;
}

/** So many rows are in the page at first; the rest on demand, for a text that is wrong throughout. */
const atOnce = 100;

export function DiagnosticsSection({ diagnostics, onJump, canRepair, onRepair }: DiagnosticsSectionProps) {
  const { t } = useTranslation('proposals');
  const [limit, setLimit] = useState(atOnce);
  const [open, setOpen] = useState(false);
  if (diagnostics.length === 0) return null;
  return (
    <details className="problems" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="problems__title">{t('problems.title', { count: diagnostics.length })}</summary>
      <ul className="problems__list">
        {diagnostics.slice(0, limit).map((row) => (
          <li key={`${row.block}:${row.diagnostic.from}:${row.diagnostic.code}:${row.diagnostic.subject}`}>
            <button type="button" className="problems__row" onClick={() => onJump(row)}>
              <span className="problems__place">{row.place ?? '–'}</span>
              <span>{t(`problems.${row.diagnostic.code}`, { subject: row.diagnostic.subject })}</span>
            </button>
            {open && <Repair row={row} possible={canRepair(row)} onRepair={() => onRepair(row)} />}
          </li>
        ))}
        {diagnostics.length > limit && (
          <li>
            <button type="button" className="problems__row" onClick={() => setLimit(limit + atOnce)}>
              {t('problems.more', { count: diagnostics.length - limit })}
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}

function Repair(props: {
  readonly row: DiagnosticRow;
  readonly possible: boolean;
  readonly onRepair: () => void;
}) {
  const { t } = useTranslation('proposals');
  const repair = repairWords(props.row.diagnostic);
  return (
    <p className="problems__repair">
      {repair !== null && props.possible ? (
        <Button onClick={props.onRepair}>{t(`repair.${repair.key}`, { words: repair.words })}</Button>
      ) : (
        <span className="quiet">{t(repair === null ? 'repair.none' : 'repair.circulatedStays')}</span>
      )}
    </p>
  );
}
