/** The open text with who is writing; null while it is not open. */

import { useMemo } from 'react';
import { useOurParty } from '#renderer/data/useOurParty';
import { useSession } from '#renderer/state/openTexts';
import type { OpenHistory } from './versionActions';

export function useOpenHistory(documentId: string): OpenHistory | null {
  const session = useSession(documentId);
  const { party } = useOurParty();
  return useMemo(() => session && { documentId, session, author: party ?? '' }, [documentId, session, party]);
}
