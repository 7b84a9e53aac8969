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
  const imported = outcomes.filter(({ result }) => result === 'imported').length;
  return (
    <Dialog
      title={t('summary.title', { count: imported })}
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
      <ul className="import__summary">
        {outcomes.map((outcome, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files of one folder in the order they were read
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
