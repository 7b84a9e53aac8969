/** The left pane: which papers, the search, how they are ordered, and the list itself. */

import { FilePlus2, Inbox, Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand, useCommands } from '#renderer/commands/registry';
import { type RegisterView, useWorkspace } from '#renderer/state/workspace';
import { IconButton } from '#renderer/ui/Button.tsx';
import { RegisterEmpty } from './RegisterEmpty.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import { RegisterList } from './RegisterList.tsx';
import { useRegister } from './useRegister';
import './register.css';

const views: readonly RegisterView[] = ['circulars', 'documents', 'notes', 'deadlines'];

export function RegisterPane() {
  const { t } = useTranslation('register');
  const { registerView, showRegister } = useWorkspace();
  const state = useRegister();
  const input = useRef<HTMLInputElement>(null);
  useCommands({ 'edit.find': () => input.current?.focus() });
  return (
    <div className="register">
      <nav className="register__views" aria-label={t('views')}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            className="register__view"
            aria-current={view === registerView}
            onClick={() => showRegister(view)}
          >
            {t(`view.${view}`)}
          </button>
        ))}
      </nav>
      <div className="register__tools">
        <label className="register__search">
          <Search size={13} aria-hidden />
          <input
            ref={input}
            data-register-search
            type="text"
            value={state.query}
            placeholder={t('search')}
            aria-label={t('search')}
            onChange={(event) => state.setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') state.setQuery('');
              if (event.key === 'ArrowDown' || event.key === 'Enter') focusList();
            }}
          />
          {state.query && <IconButton icon={X} label={t('clearSearch')} onClick={() => state.setQuery('')} />}
        </label>
        <IconButton icon={Inbox} label={t('import')} onClick={() => runCommand('file.import')} />
        <IconButton
          icon={FilePlus2}
          label={t('commands:file.newDraft')}
          onClick={() => runCommand('file.newDraft')}
        />
      </div>
      <RegisterFilters state={state} />
      {state.rows?.length === 0 ? (
        <RegisterEmpty view={registerView} state={state} />
      ) : (
        <RegisterList
          rows={state.rows ?? []}
          now={state.now}
          onFold={state.fold}
          label={t(`view.${registerView}`)}
        />
      )}
    </div>
  );
}

const focusList = () => document.querySelector<HTMLElement>('[data-register-list]')?.focus();
