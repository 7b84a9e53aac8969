/** All that looks like a proposal as brackets at once, and whose those are that name nobody. */

import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { asksForParty } from '#domain/suggestions/suggestion';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { usePartyOptions } from './SuggestionChoice.tsx';
import type { Review } from './useReview';

interface AllSuggestionsProps {
  readonly review: Review;
  /** Of the note, where it names one. */
  readonly organisation: string | null;
  /** Whose the proposals are that name nobody, unless somebody was chosen in their line. */
  readonly usual: PartyCode;
  readonly chosen: ReadonlyMap<string, PartyCode>;
  readonly onUsual: (party: PartyCode) => void;
}

/** One correction for each text. */
export function AllSuggestions({ review, organisation, usual, chosen, onUsual }: AllSuggestionsProps) {
  const { t } = useTranslation('import');
  const options = usePartyOptions(organisation);
  const found = review.findings.flatMap((one) => (one.kind === 'suggestion' ? [one] : []));
  if (found.length < 2) return null;
  const take = () => {
    for (const index of new Set(found.map(({ document }) => document))) {
      const own = found.filter((one) => one.document === index);
      const parties = own.flatMap(({ key, suggestion }): [string, PartyCode][] =>
        asksForParty(suggestion) ? [[suggestion.id, chosen.get(key) ?? usual]] : [],
      );
      const suggestions = own.map(({ suggestion }) => suggestion);
      review.ways.correct({ kind: 'suggestions', index, suggestions, parties: Object.fromEntries(parties) });
    }
  };
  return (
    <>
      {found.filter(({ suggestion }) => asksForParty(suggestion)).length > 1 && (
        <Select label={t('suggestion.usual')} hideLabel value={usual} options={options} onChange={onUsual} />
      )}
      <Button look="quiet" onClick={take}>
        {t('suggestAll', { count: found.length })}
      </Button>
    </>
  );
}
