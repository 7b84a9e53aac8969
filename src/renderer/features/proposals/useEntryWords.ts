/** A proposal said aloud: *II.10 replace “undertake” by “encourage”, for: Israel, Bahrain, contested*. */

import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import type { ProposalEntry } from './proposalView';

export function useEntryWords(nameOf: (party: PartyCode) => string): (entry: ProposalEntry) => string {
  const { t } = useTranslation('proposals');
  const names = (parties: readonly PartyCode[]) => parties.map(nameOf).join(', ');
  return (entry) => {
    const { kind, place, oldWords, newWords, supports, opposes } = entry;
    const asked = t(`aria.${kind}`, { place: place ?? '', old: oldWords ?? '', new: newWords ?? '' });
    return [
      asked.trim(),
      supports.length > 0 ? t('aria.supports', { parties: names(supports) }) : '',
      opposes.length > 0 ? t('aria.opposes', { parties: names(opposes) }) : '',
      entry.contested ? t('sign.contested') : '',
      entry.ours === null ? '' : t('sign.ours'),
    ]
      .filter((part) => part !== '')
      .join(', ');
  };
}
