/** The chain of references of a circular: the notes that it answers, itself, and our notes and circulars that answer it. */

import { useTranslation } from 'react-i18next';
import { useChain } from '#renderer/data/useChain';
import { ChainLinks } from '#renderer/ui/ChainLinks.tsx';

interface CircularChainProps {
  readonly circularId: string;
  readonly reference: string | null;
}

export function CircularChain({ circularId, reference }: CircularChainProps) {
  const { t } = useTranslation('notes');
  const steps = useChain('circular', circularId, reference ?? t('chain.circular'));
  return steps === null ? null : <ChainLinks label={t('chain.label')} steps={steps} />;
}
