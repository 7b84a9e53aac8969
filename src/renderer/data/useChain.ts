/** The chain of references of a note or a circular, as the steps that a screen shows. */

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '#renderer/state/workspace';
import type { ChainStep } from '#renderer/ui/ChainLinks.tsx';
import { type ChainLink, chainOf } from './noteChain';
import { useLive } from './useLive';

/** Null while it is not known, and where nothing is answered and nothing answers. `here` names the one that is open. */
export function useChain(kind: 'note' | 'circular', id: string, here: string): readonly ChainStep[] | null {
  const { t } = useTranslation('notes');
  const query = useCallback((of: string) => chainOf(kind, of), [kind]);
  const chain = useLive(query, id);
  const open = useWorkspace((state) => state.open);
  if (chain === undefined || chain.before.length + chain.after.length === 0) return null;
  const step = (link: ChainLink): ChainStep => ({
    key: link.id,
    text: link.reference ?? t('chain.unnumbered'),
    onOpen: () => open({ kind: link.kind, id: link.id }),
  });
  return [...chain.before.map(step), { key: id, text: here, onOpen: null }, ...chain.after.map(step)];
}
