/** What may be done to several selected proposals at once, each action as one step of undo. */

import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { Button } from '#renderer/ui/Button.tsx';
import { canActOn, type ProposalAction, proposalActions } from './proposalActions';
import type { ProposalEntry } from './proposalView';

interface SelectionBarProps {
  readonly entries: readonly ProposalEntry[];
  /** The delegation's code; null while it is not chosen, then nothing can be signed. */
  readonly party: PartyCode | null;
  readonly onAction: (action: ProposalAction) => void;
  readonly onReserve: () => void;
}

export function SelectionBar({ entries, party, onAction, onReserve }: SelectionBarProps) {
  const { t } = useTranslation('proposals');
  if (entries.length < 2) return null;
  return (
    <div className="proposals__selection">
      <p className="tabular" aria-live="polite">
        {t('selection.count', { count: entries.length })}
      </p>
      {party !== null &&
        proposalActions
          .filter((action) => canActOn(entries, action))
          .map((action) => (
            <Button
              key={action}
              title={t(`selection.${action}Hint`, { party })}
              onClick={() => onAction(action)}
            >
              {t(`selection.${action}`, { party })}
            </Button>
          ))}
      <Button title={t('selection.reserveHint')} onClick={onReserve}>
        {t('selection.reserve')}
      </Button>
    </div>
  );
}
