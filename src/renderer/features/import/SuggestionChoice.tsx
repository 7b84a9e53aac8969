/** Yes or no to what looks like a proposal, and whose it is where the text names nobody. */

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { asksForParty, memberState } from '#domain/suggestions/suggestion';
import { useOrganisation } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import { currentLanguage } from '#renderer/i18n/index';
import { Button } from '#renderer/ui/Button.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import type { Finding } from './findings';
import { partyOptions } from './partyOptions';
import type { ReviewWays } from './useReview';

interface SuggestionChoiceProps {
  readonly finding: Extract<Finding, { kind: 'suggestion' }>;
  readonly ways: ReviewWays;
  /** Of the note, where it names one. */
  readonly organisation: string | null;
  /** Whose it is where nobody is named and nobody was chosen here. */
  readonly usual: PartyCode;
  /** Who was chosen in a line, by its key. */
  readonly chosen: Map<string, PartyCode>;
}

export function SuggestionChoice({ finding, ways, organisation, usual, chosen }: SuggestionChoiceProps) {
  const { t } = useTranslation('import');
  const { suggestion, document, key } = finding;
  const [own, setOwn] = useState(chosen.get(key));
  const party = own ?? suggestion.party ?? usual;
  const options = usePartyOptions(organisation);
  const choose = (code: PartyCode) => {
    chosen.set(key, code);
    setOwn(code);
  };
  const take = () =>
    ways.correct({
      kind: 'suggestions',
      index: document,
      suggestions: [suggestion],
      parties: { [suggestion.id]: party },
    });
  return (
    <>
      {asksForParty(suggestion) && (
        <Select label={t('suggestion.party')} hideLabel value={party} options={options} onChange={choose} />
      )}
      <YesNo onYes={take} onNo={() => ways.decline(key)} />
    </>
  );
}

export function YesNo({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { t } = useTranslation('import');
  return (
    <>
      <Button look="quiet" onClick={onYes}>
        {t('yes')}
      </Button>
      <Button look="quiet" onClick={onNo}>
        {t('no')}
      </Button>
    </>
  );
}

/** *A Member State* first, then the members by their names, then other States. */
export function usePartyOptions(organisation: string | null): readonly Option<PartyCode>[] {
  const { t } = useTranslation('import');
  const delegation = useSetting('delegation');
  const profile = useOrganisation(organisation ?? delegation?.organisation);
  const language = currentLanguage();
  const [someone, others] = [t('suggestion.someone'), t('otherStates')];
  return useMemo(
    () => [
      { value: memberState, label: `${someone} (${memberState})` },
      ...partyOptions(profile, language, others),
    ],
    [profile, language, someone, others],
  );
}
