/** How many words the draft has, and how many of them are selected. It waits until the fingers rest. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countDocument, countText } from '#domain/drafts/count';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { useSnapshot } from '#renderer/state/openTexts';

export function WordCount({ session }: { readonly session: EditorSession }) {
  const { t } = useTranslation('drafts');
  const version = useSnapshot(session)?.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text changes with its version
  const all = useMemo(() => countDocument(session.content().rolling), [session, version]);
  const { from, to, empty } = session.state.selection;
  const selected = empty ? 0 : countText(session.state.doc.textBetween(from, to, '\n')).words;
  return (
    <span
      className="draft-bar__count tabular"
      role="status"
      title={t('count.more', { characters: all.characters, notes: all.notes })}
      data-testid="word-count"
    >
      {empty
        ? t('count.words', { count: all.words })
        : t('count.selected', { count: selected, total: all.words })}
    </span>
  );
}
