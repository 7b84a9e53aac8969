/** The chain of references of a circular: the notes that it answers, itself, and our notes and circulars that answer it. */

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChainLink, chainOf } from '#renderer/data/noteChain';
import { useLive } from '#renderer/data/useLive';
import { useWorkspace } from '#renderer/state/workspace';
import { ChainLinks } from '#renderer/ui/ChainLinks.tsx';

interface CircularChainProps {
  readonly circularId: string;
  readonly reference: string | null;
}

export function CircularChain({ circularId, reference }: CircularChainProps) {
  const { t } = useTranslation('notes');
  const query = useCallback((id: string) => chainOf('circular', id), []);
  const chain = useLive(query, circularId);
  const open = useWorkspace((state) => state.open);
  if (chain === undefined || chain.before.length + chain.after.length === 0) return null;
  const step = ({ kind, id, reference: other }: ChainLink) => ({
    key: id,
    text: other ?? t('chain.unnumbered'),
    onOpen: () => open({ kind, id }),
  });
  const here = { key: circularId, text: reference ?? t('chain.circular'), onOpen: null };
  return (
    <ChainLinks
      label={t('chain.label')}
      steps={[...chain.before.map(step), here, ...chain.after.map(step)]}
    />
  );
}
