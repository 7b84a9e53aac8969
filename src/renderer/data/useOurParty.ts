/** The delegation's own party, and how parties are called in the language of the interface. */

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { languageOf } from '#renderer/i18n/index';
import { partyName, useOrganisation } from './organisations';
import { useSetting } from './settings';

export interface OurParty {
  /** Null while none is chosen, and until the settings are loaded. */
  readonly party: PartyCode | null;
  /** The short name (`India`), or the code where the organisation does not know it. */
  readonly nameOf: (party: PartyCode) => string;
}

export function useOurParty(): OurParty {
  const { i18n } = useTranslation();
  const delegation = useSetting('delegation');
  const organisation = useOrganisation(delegation?.organisation);
  const language = languageOf(i18n.language ?? 'en');
  const nameOf = useCallback(
    (party: PartyCode) => partyName(organisation, party, language),
    [organisation, language],
  );
  return { party: delegation?.party ?? null, nameOf };
}
