/**
 * A proposal said aloud: *II.10 replace “undertake” by “encourage”, for: Israel, Bahrain, contested*; and
 * what stands over the proposals that are gathered under one heading.
 */

import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { fromWords } from './fromWords';
import { type ProposalLine, proposalStates } from './gathering';
import { type ProposalEntry, proposalKinds } from './proposalView';

/** What is said of an entry is made once, and again in another language or with other names. */
export function useEntryWords(nameOf: (party: PartyCode) => string): (entry: ProposalEntry) => string {
  const { t } = useTranslation('proposals');
  return useMemo(() => {
    const said = new WeakMap<ProposalEntry, string>();
    return (entry) => {
      const words = said.get(entry) ?? entryWords(entry, t, nameOf);
      said.set(entry, words);
      return words;
    };
  }, [t, nameOf]);
}

function entryWords(
  entry: ProposalEntry,
  t: TFunction<'proposals'>,
  nameOf: (party: PartyCode) => string,
): string {
  const { kind, place, oldWords, newWords, supports, opposes, from } = entry;
  const names = (parties: readonly PartyCode[]) => parties.map(nameOf).join(', ');
  const words = { old: oldWords ?? '', new: newWords ?? '', from: from ? fromWords(from.place, t) : '' };
  const asked = t(`aria.${kind}`, { place: place ?? '', ...words });
  return [
    asked.trim(),
    supports.length > 0 ? t('aria.supports', { parties: names(supports) }) : '',
    opposes.length > 0 ? t('aria.opposes', { parties: names(opposes) }) : '',
    entry.contested ? t('sign.contested') : '',
    entry.ours === null ? '' : t('sign.ours'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

type Heading = ProposalLine & { readonly kind: 'heading' };

/** A place and a party's code stand for themselves; a kind and a state have words of their language. */
export function useHeadingWords(): (heading: Heading) => string {
  const { t } = useTranslation('proposals');
  return ({ of, title }) => {
    const kind = of === 'kind' ? proposalKinds.find((candidate) => candidate === title) : undefined;
    const state = of === 'state' ? proposalStates.find((candidate) => candidate === title) : undefined;
    if (kind !== undefined) return t(`kinds.${kind}`);
    if (state !== undefined) return t(`state.${state}`);
    return title ?? t(of === 'party' ? 'heading.noParty' : 'heading.noPlace');
  };
}
