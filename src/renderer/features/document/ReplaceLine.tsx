/** The second line of the bar for finding: other words for the hit, or for all. In a circulated text they are proposals. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { Button } from '#renderer/ui/Button.tsx';

export function ReplaceLine({ session }: { readonly session: EditorSession }) {
  const { t } = useTranslation('drafts');
  const hints = useTranslation('document').t;
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const replace = (all: boolean) => {
    const { replaced, left } = session.replace(words, all);
    const hint = session.getSnapshot().hint;
    const done = replaced > 0 || all ? t('replace.done', { count: replaced }) : '';
    const stayed = left > 0 ? t('replace.left', { count: left }) : '';
    setSaid(
      [done, stayed, replaced === 0 && hint !== null ? hints(`hint.${hint}`) : ''].filter(Boolean).join(' '),
    );
  };
  return (
    <>
      <input
        className="ui-input find__words find__words--new"
        type="text"
        aria-label={t('replace.words')}
        placeholder={t('replace.words')}
        data-testid="replace"
        value={words}
        spellCheck={false}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.stopPropagation();
          replace(event.ctrlKey || event.metaKey);
        }}
      />
      <div className="find__tools find__tools--new">
        <Button onClick={() => replace(false)}>{t('replace.one')}</Button>
        <Button onClick={() => replace(true)}>{t('replace.all')}</Button>
        <output className="find__said">{said}</output>
      </div>
    </>
  );
}
