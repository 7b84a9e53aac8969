/** The irregularities of the notation, each with its place and one sentence; choosing one shows it in the text. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagnosticRow } from '#renderer/editor/editorApi';

interface DiagnosticsSectionProps {
  readonly diagnostics: readonly DiagnosticRow[];
  readonly onJump: (row: DiagnosticRow) => void;
}

/** So many rows are in the page at first; the rest on demand, for a text that is wrong throughout. */
const atOnce = 100;

export function DiagnosticsSection({ diagnostics, onJump }: DiagnosticsSectionProps) {
  const { t } = useTranslation('proposals');
  const [limit, setLimit] = useState(atOnce);
  if (diagnostics.length === 0) return null;
  return (
    <details className="problems">
      <summary className="problems__title">{t('problems.title', { count: diagnostics.length })}</summary>
      <ul className="problems__list">
        {diagnostics.slice(0, limit).map((row) => (
          <li key={`${row.block}:${row.diagnostic.from}:${row.diagnostic.code}:${row.diagnostic.subject}`}>
            <button type="button" className="problems__row" onClick={() => onJump(row)}>
              <span className="problems__place">{row.place ?? '–'}</span>
              <span>{t(`problems.${row.diagnostic.code}`, { subject: row.diagnostic.subject })}</span>
            </button>
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
