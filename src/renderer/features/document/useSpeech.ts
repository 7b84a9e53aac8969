/** Gives the session the words that a screen reader says for a group, in the person's language. */

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import type { GroupDescription } from '#renderer/editor/drawUnit';
import type { EditorSession } from '#renderer/editor/EditorSession';

export function useSpeech(session: EditorSession, nameOf: (code: PartyCode) => string): void {
  const { t } = useTranslation('document');
  useEffect(() => {
    const list = (codes: readonly PartyCode[]) => codes.map(nameOf).join(', ');
    session.setSpeech(({ origin, supports, opposes, depth }: GroupDescription) =>
      [
        depth > 0 && t('spoken.nested', { depth: depth + 1 }),
        supports.length > 0 &&
          t(origin === 'proposed' ? 'spoken.proposedBy' : 'spoken.keptBy', { parties: list(supports) }),
        opposes.length > 0 &&
          t(origin === 'proposed' ? 'spoken.opposedBy' : 'spoken.deletionBy', { parties: list(opposes) }),
        supports.length + opposes.length === 0 && t('spoken.notAgreed'),
      ]
        .filter(Boolean)
        .join('; ')
        .concat(':'),
    );
  }, [session, nameOf, t]);
}
