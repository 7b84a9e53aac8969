/** A projection with one line above it that says what it is, that it can only be read, and the way back. */

import { Lock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '#domain/notation/notation';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { useSnapshot } from '#renderer/state/openTexts';
import { Button } from '#renderer/ui/Button.tsx';
import { ReadingView } from './ReadingView.tsx';

interface ProjectionProps {
  readonly session: EditorSession;
  readonly view: View;
  readonly title: string;
  readonly onBack: () => void;
}

export function Projection({ session, view, title, onBack }: ProjectionProps) {
  const { t } = useTranslation('document');
  const version = useSnapshot(session)?.version;
  const [attempted, setAttempted] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the text
  const { document, splits } = useMemo(() => session.projection(view), [session, view, version]);
  return (
    <>
      <div className="document__reading" data-attempted={attempted} role="status">
        <Lock size={13} aria-hidden />
        <span>
          {t(`reading.${view.kind}`, { party: view.kind === 'party' ? view.party : '' })}{' '}
          <strong className="document__only">{t('reading.only')}</strong>
        </span>
        <Button look="quiet" onClick={onBack}>
          {t('reading.back')}
        </Button>
        <Splits session={session} splits={splits} />
      </div>
      <div className="document__page document__page--reading">
        <ReadingView document={document} label={title} onAttempt={() => setAttempted(true)} />
      </div>
    </>
  );
}

const shownSplits = 12;

/** What a coalition does not agree on: there the text stands as in the base. */
function Splits({
  session,
  splits,
}: {
  readonly session: EditorSession;
  readonly splits: readonly string[];
}) {
  const { t } = useTranslation('document');
  if (splits.length === 0) return null;
  const rows = splits.slice(0, shownSplits).flatMap((key) => session.groupRow(key) ?? []);
  return (
    <details className="document__splits">
      <summary>{t('splits.title', { count: splits.length })}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            {row.place && <span className="quiet tabular">{row.place} </span>}“{row.text}”
          </li>
        ))}
        {splits.length > shownSplits && (
          <li className="quiet">{t('splits.more', { count: splits.length - shownSplits })}</li>
        )}
      </ul>
    </details>
  );
}
