/** The chain of references above the form: the circular, this note, what answers it. */

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChainLink, chainOf } from '#renderer/data/noteChain';
import { useLive } from '#renderer/data/useLive';
import { useWorkspace } from '#renderer/state/workspace';
import { ChainLinks } from '#renderer/ui/ChainLinks.tsx';

export function NoteChain({
  noteId,
  reference,
}: {
  readonly noteId: string;
  readonly reference: string | null;
}) {
  const { t } = useTranslation('notes');
  const query = useCallback((id: string) => chainOf('note', id), []);
  const chain = useLive(query, noteId);
  const open = useWorkspace((state) => state.open);
  if (chain === undefined || chain.before.length + chain.after.length === 0) return null;
  const step = ({ kind, id, reference: other }: ChainLink) => ({
    key: id,
    text: other ?? t('chain.unnumbered'),
    onOpen: () => open({ kind, id }),
  });
  const here = { key: noteId, text: reference ?? t('chain.this'), onOpen: null };
  return (
    <div className="composer__chain">
      <ChainLinks
        label={t('chain.label')}
        steps={[...chain.before.map(step), here, ...chain.after.map(step)]}
      />
    </div>
  );
}
