/** The chain of references above the form: the circular, this note, what answers it. */

import { useTranslation } from 'react-i18next';
import { useChain } from '#renderer/data/useChain';
import { ChainLinks } from '#renderer/ui/ChainLinks.tsx';

interface NoteChainProps {
  readonly noteId: string;
  readonly reference: string | null;
}

export function NoteChain({ noteId, reference }: NoteChainProps) {
  const { t } = useTranslation('notes');
  const steps = useChain('note', noteId, reference ?? t('chain.this'));
  if (steps === null) return null;
  return (
    <div className="composer__chain">
      <ChainLinks label={t('chain.label')} steps={steps} />
    </div>
  );
}
