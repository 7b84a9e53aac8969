/** The parties that a remark may mention: those of the delegation's organisation, by name in the person's language. */

import { useMemo } from 'react';
import type { PartyCode } from '#domain/notation/notation';
import { partyCodes } from '#domain/organisations/members';
import type { Mentionable } from '#domain/positions/mentions';
import { useOrganisation } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import { useOurParty } from '#renderer/data/useOurParty';

export function useMentionables(): readonly Mentionable[] {
  const organisation = useOrganisation(useSetting('delegation')?.organisation);
  const { nameOf } = useOurParty();
  return useMemo(
    () => (organisation ? partyCodes(organisation).map((code) => ({ code, name: nameOf(code) })) : []),
    [organisation, nameOf],
  );
}

/** The codes alone, for reading mentions. */
export function useKnownCodes(): ReadonlySet<PartyCode> {
  const parties = useMentionables();
  return useMemo(() => new Set(parties.map(({ code }) => code)), [parties]);
}
