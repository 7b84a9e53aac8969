/**
 * The inspector's history: the versions of the open text, the newest first, with who and when. Any one can
 * be compared, named and restored; restoring keeps the present first, so nothing here can lose anything.
 */

import { Bookmark, GitCompare, Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { versionsOf } from '#renderer/data/history';
import type { VersionRecord } from '#renderer/data/records';
import { useLive } from '#renderer/data/useLive';
import { useOurParty } from '#renderer/data/useOurParty';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PartyBadge } from '#renderer/ui/PartyBadge.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { NameDialog } from './NameDialog.tsx';
import { useOpenHistory } from './useOpenHistory';
import { useVersionWords } from './useVersionWords';
import { type OpenHistory, restoreVersion } from './versionActions';
import './history.css';

export function HistoryPanel({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('history');
  const history = useOpenHistory(documentId);
  const versions = useLive(versionsOf, documentId);
  if (history === null) return <EmptyState title={t('empty.noText')} />;
  if (versions === undefined) return null;
  return <Versions history={history} versions={versions} />;
}

type Asking =
  | { readonly what: 'name'; readonly version?: VersionRecord }
  | { readonly what: 'compare'; readonly from: string };

interface VersionsProps {
  readonly history: OpenHistory;
  readonly versions: readonly VersionRecord[];
}

function Versions({ history, versions }: VersionsProps) {
  const { t } = useTranslation('history');
  const [asking, setAsking] = useState<Asking | null>(null);
  const restore = useRestore(history);
  const close = () => setAsking(null);
  return (
    <section className="history">
      <header className="history__head">
        <Button icon={Bookmark} onClick={() => setAsking({ what: 'name' })}>
          {t('name.button')}
        </Button>
      </header>
      <ul className="history__list" aria-label={t('list')}>
        {versions.map((version) => (
          <li key={version.id}>
            <VersionRow
              version={version}
              onCompare={() => setAsking({ what: 'compare', from: version.id })}
              onName={() => setAsking({ what: 'name', version })}
              onRestore={() => void restore(version)}
            />
          </li>
        ))}
        {versions.length === 0 && (
          <li>
            <EmptyState title={t('empty.title')} text={t('empty.body')} />
          </li>
        )}
      </ul>
      {asking?.what === 'name' && (
        <NameDialog
          history={history}
          onClose={close}
          {...(asking.version === undefined ? {} : { version: asking.version })}
        />
      )}
      {asking?.what === 'compare' && (
        <CompareDialog
          session={history.session}
          versions={versions}
          from={asking.from}
          onClose={close}
          onRestore={(version) => void restore(version).then(close)}
        />
      )}
    </section>
  );
}

interface VersionRowProps {
  readonly version: VersionRecord;
  readonly onCompare: () => void;
  readonly onName: () => void;
  readonly onRestore: () => void;
}

function VersionRow({ version, onCompare, onName, onRestore }: VersionRowProps) {
  const { t } = useTranslation('history');
  const words = useVersionWords();
  const { nameOf, party } = useOurParty();
  const { author, name, at } = version;
  return (
    <article className={`version ${name === null ? '' : 'is-named'}`} aria-label={words.title(version)}>
      <p className="version__title">
        {name !== null && <Bookmark size={12} aria-hidden />}
        {words.title(version)}
      </p>
      <p className="version__facts quiet tabular">
        <time dateTime={at}>{words.time(version)}</time>
        {author !== '' && <PartyBadge code={author} name={nameOf(author)} ours={author === party} />}
      </p>
      <span className="version__actions">
        <IconButton icon={GitCompare} label={t('action.compare')} onClick={onCompare} />
        <IconButton icon={Pencil} label={t('action.name')} onClick={onName} />
        <IconButton icon={Undo2} label={t('action.restore')} onClick={onRestore} />
      </span>
    </article>
  );
}

/** Says what happened; the text's own undo is one button away. */
function useRestore(history: OpenHistory): (version: VersionRecord) => Promise<void> {
  const { t } = useTranslation('history');
  const words = useVersionWords();
  return async (version) => {
    try {
      if (await restoreVersion(history, version.id))
        toastDone(t('restored', { version: words.time(version) }), {
          label: t('action.undo'),
          run: () => void history.session.run({ kind: 'undo' }),
        });
      else toastProblem(t('refused'));
    } catch (cause) {
      console.error('A version could not be restored.', cause);
      toastProblem(t('failed'));
    }
  };
}
