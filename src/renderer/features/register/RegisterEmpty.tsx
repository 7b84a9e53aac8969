/** What the list says when it is empty: nothing found, nothing on this shelf, or nothing yet and the first step. */

import { useTranslation } from 'react-i18next';
import { runCommand } from '#renderer/commands/registry';
import type { RegisterView } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import type { RegisterState } from './useRegister';

interface RegisterEmptyProps {
  readonly view: RegisterView;
  readonly state: RegisterState;
}

export function RegisterEmpty({ view, state }: RegisterEmptyProps) {
  const { t } = useTranslation('register');
  if (state.query.trim() !== '') {
    return (
      <EmptyState title={t('empty.search')} text={t('empty.searchText')}>
        <Button onClick={() => state.setQuery('')}>{t('clearSearch')}</Button>
      </EmptyState>
    );
  }
  if (state.shelf !== 'current' || state.language !== null || state.organisation !== null) {
    return <EmptyState title={t('empty.shelf')} text={t('empty.shelfText')} />;
  }
  return (
    <EmptyState title={t(`empty.${view}`)} text={t(`empty.${view}Text`)}>
      {view === 'notes' ? (
        <Button onClick={() => runCommand('note.new')}>{t('commands:note.new')}</Button>
      ) : (
        <Button onClick={() => runCommand('file.import')}>{t('import')}</Button>
      )}
      {view === 'documents' && (
        <Button onClick={() => runCommand('file.newDraft')}>{t('commands:file.newDraft')}</Button>
      )}
    </EmptyState>
  );
}
