/** How far the open text is agreed, in the status line: one count, and behind it every state with its first place. */

import { Handshake, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type AgreementState, agreementStates, countAgreements } from '#domain/positions/agreement';
import { useSession } from '#renderer/state/openTexts';
import { useWorkspace } from '#renderer/state/workspace';
import { Menu } from '#renderer/ui/Menu.tsx';
import { type Positions, usePositions } from './positionsState';

export function AgreementStatus({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('instructions');
  const session = useSession(documentId);
  const positions = usePositions(documentId);
  const counts = countAgreements(positions.agreement.values());
  if (session === null || session.draft || counts.all === 0) return null;
  const go = (state: AgreementState) => {
    const block = firstOf(positions, state);
    if (block === undefined) return;
    session.goToBlock(block);
    session.focus();
  };
  return (
    <>
      <RedLines documentId={documentId} />
      <Menu
        align="end"
        trigger={
          <button type="button" className="status__button" title={t('status.long')} data-testid="agreement">
            <Handshake size={12} aria-hidden />
            {t('status.agreed', { agreed: counts.agreed + counts['ad-referendum'], all: counts.all })}
          </button>
        }
        entries={[...agreementStates].reverse().map((state) => ({
          label: `${t(`state.${state}`)}: ${counts[state]}`,
          disabled: counts[state] === 0,
          onSelect: () => go(state),
        }))}
      />
    </>
  );
}

/** Crossed red lines are said wherever one looks, and lead to the list. */
function RedLines({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('instructions');
  const { crossed } = usePositions(documentId);
  if (crossed.size === 0) return null;
  return (
    <button
      type="button"
      className="status__button status__item--failed"
      onClick={() => useWorkspace.getState().showInspector('instructions')}
    >
      <OctagonAlert size={12} aria-hidden />
      {t('status.crossed', { count: crossed.size })}
    </button>
  );
}

const firstOf = ({ agreement }: Positions, state: AgreementState): string | undefined =>
  [...agreement].find(([, found]) => found.state === state)?.[0];
