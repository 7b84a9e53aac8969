/** Long work in sight: its name, how far it is where that is known, and the way out. */

import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { stopTakingAll } from './importQueue';
import type { ImportItem } from './importState';

export function ReadingDialog({ item }: { readonly item: Extract<ImportItem, { state: 'reading' }> }) {
  const { t } = useTranslation('import');
  return (
    <Dialog
      title={t(item.recognising ? 'recognising' : 'reading', { name: item.name })}
      closeLabel={t('shell:cancel')}
      onClose={item.cancel}
      footer={<Button onClick={item.cancel}>{t('shell:cancel')}</Button>}
    >
      <Progress name={item.name} done={item.done} of={item.of} />
      {item.recognising && (
        <p className="quiet import__safe">
          {item.of > 0
            ? t('recognisingPage', { page: Math.min(item.done + 1, item.of), of: item.of })
            : t('recognitionBegins')}
        </p>
      )}
    </Dialog>
  );
}

interface TakingAllDialogProps {
  readonly item: ImportItem;
  /** Files that are through, and all of them. */
  readonly done: number;
  readonly of: number;
}

export function TakingAllDialog({ item, done, of }: TakingAllDialogProps) {
  const { t } = useTranslation('import');
  return (
    <Dialog
      title={t('takingAll', { done: done + 1, of })}
      closeLabel={t('shell:cancel')}
      onClose={stopTakingAll}
      footer={<Button onClick={stopTakingAll}>{t('shell:cancel')}</Button>}
    >
      <p className="import__name">{item.name}</p>
      <Progress name={item.name} done={done} of={of} />
    </Dialog>
  );
}

/** `of` 0: nobody knows how much there is, and the bar says only that work goes on. */
function Progress({ name, done, of }: { readonly name: string; readonly done: number; readonly of: number }) {
  const known = of > 0 ? { value: done, max: of } : {};
  return (
    <div className="import__progress">
      <progress {...known} aria-label={name} />
      {of > 0 && <span className="tabular quiet">{Math.round((100 * done) / of)} %</span>}
    </div>
  );
}
