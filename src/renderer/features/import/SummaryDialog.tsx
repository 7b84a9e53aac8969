/** What became of each file of a folder: taken in, there already, refused and why, left out. */

import { useTranslation } from 'react-i18next';
import { sentenceOf } from '#renderer/i18n/index';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { closeSummary } from './importQueue';
import type { Outcome } from './importState';

export function SummaryDialog({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t } = useTranslation('import');
  const number = (result: Outcome['result']) => outcomes.filter((one) => one.result === result).length;
  const others = (['refused', 'left', 'duplicate'] as const).filter((result) => number(result) > 0);
  const inOrder = [...outcomes].sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  return (
    <Dialog
      title={t('summary.title', { count: number('imported') })}
      closeLabel={t('shell:close')}
      size="large"
      onClose={closeSummary}
      onSubmit={closeSummary}
      footer={
        <Button type="submit" look="primary" data-autofocus>
          {t('shell:close')}
        </Button>
      }
    >
      {others.length > 0 && (
        <p className="import__summary-counts">
          {others.map((result) => t(`summary.count.${result}`, { count: number(result) })).join(' · ')}
        </p>
      )}
      <ul className="import__summary">
        {inOrder.map((outcome, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files of one folder, none of which comes or goes any more
          <li key={place} data-result={outcome.result}>
            <OutcomeName outcome={outcome} />
            <span className="quiet">
              {outcome.result === 'refused' ? sentenceOf(outcome.error) : t(`summary.${outcome.result}`)}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** What did not come in stands first: it is what somebody has to see to. */
const order: readonly Outcome['result'][] = ['refused', 'left', 'duplicate', 'imported'];

/** What is in the register can be opened from here. */
function OutcomeName({ outcome }: { readonly outcome: Outcome }) {
  const open = useWorkspace((state) => state.open);
  if (!('circularId' in outcome)) return <span className="selectable">{outcome.name}</span>;
  const show = () => {
    closeSummary();
    open({ kind: 'circular', id: outcome.circularId });
  };
  return (
    <button type="button" className="import__sentence" onClick={show}>
      {outcome.name}
    </button>
  );
}
