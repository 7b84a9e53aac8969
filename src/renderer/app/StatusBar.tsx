/** The bottom line: is it saved, what is the next deadline, what is odd in the text, how large it is shown. */

import { AlertTriangle, Check, CloudOff, Loader } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../commands/registry';
import { overall, useSaveState } from '../data/saveState';
import { useSetting } from '../data/settings';
import { NextDeadlines } from '../features/deadlines/NextDeadlines.tsx';
import { AgreementStatus } from '../features/instructions/AgreementStatus.tsx';
import { clockTime } from '../i18n/dates';
import { useSession, useSnapshot } from '../state/openTexts';
import { useActiveTab, useWorkspace } from '../state/workspace';
import { Button } from '../ui/Button.tsx';
import { saveCopy } from './saveCopy';
import './status.css';

export function StatusBar() {
  const { t } = useTranslation('shell');
  const zoom = useSetting('zoom') ?? 1;
  return (
    <footer className="status">
      <Saving />
      <span className="status__item quiet" title={t('offlineLong')}>
        <CloudOff size={12} aria-hidden />
        {t('offline')}
      </span>
      <span className="status__space" />
      <Agreement />
      <Problems />
      <NextDeadlines />
      <button
        type="button"
        className="status__button tabular"
        title={t('zoomReset')}
        onClick={() => runCommand('view.zoomReset')}
      >
        {Math.round(zoom * 100)} %
      </button>
    </footer>
  );
}

function Saving() {
  const { t } = useTranslation('shell');
  const state = overall(useSaveState(({ writers }) => writers));
  if (state.kind === 'failed') {
    return (
      <span className="status__item status__item--failed" role="alert">
        <AlertTriangle size={12} aria-hidden />
        {t('saving.failed')}
        <Button onClick={state.retry}>{t('saving.retry')}</Button>
        <Button onClick={() => (state.copy ? state.copy() : void saveCopy())}>{t('saving.copy')}</Button>
      </span>
    );
  }
  const Icon = state.kind === 'saving' ? Loader : Check;
  const words =
    state.kind === 'saving'
      ? t('saving.now')
      : state.at === null
        ? t('saving.all')
        : t('saving.at', { time: clockTime(state.at) });
  return (
    <span className="status__item tabular" data-testid="save-state" data-state={state.kind}>
      <Icon size={12} aria-hidden />
      {words}
    </span>
  );
}

function Agreement() {
  const active = useActiveTab();
  return active?.kind === 'document' ? <AgreementStatus key={active.id} documentId={active.id} /> : null;
}

function Problems() {
  const { t } = useTranslation('shell');
  const active = useActiveTab();
  const snapshot = useSnapshot(useSession(active?.kind === 'document' ? active.id : null));
  const { showInspector } = useWorkspace();
  const count = snapshot?.diagnostics.length ?? 0;
  if (count === 0) return null;
  return (
    <button type="button" className="status__button" onClick={() => showInspector('proposals')}>
      <AlertTriangle size={12} aria-hidden />
      {t('problems', { count })}
    </button>
  );
}
