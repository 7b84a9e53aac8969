/** What stands in the way between a file and the register: progress, a refusal, the review, the summary. */

import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '#renderer/i18n/index';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { later } from '#renderer/ui/later';
import { dismiss, recognise, takeAll } from './importQueue';
import { type ImportItem, useImports } from './importState';
import { PasteDialog } from './PasteDialog.tsx';
import { ReadingDialog, TakingAllDialog } from './ProgressDialogs.tsx';
import { SummaryDialog } from './SummaryDialog.tsx';
import './import.css';
import './authors.css';
import './findings.css';
import './received.css';
import './understood.css';
import './rows.css';
import './tools.css';
import './foot.css';
import './smallDialogs.css';

const ReviewDialog = later(async () => (await import('./ReviewDialog.tsx')).ReviewDialog);

export function ImportDialog() {
  const { items, pasting, takingAll, summing, outcomes } = useImports();
  const [item] = items;
  if (pasting !== null) return <PasteDialog text={pasting} />;
  if (!item) return summing && outcomes.length > 0 ? <SummaryDialog outcomes={outcomes} /> : null;
  if (takingAll)
    return <TakingAllDialog item={item} done={outcomes.length} of={outcomes.length + items.length} />;
  switch (item.state) {
    case 'waiting':
      return null;
    case 'reading':
      return <ReadingDialog item={item} />;
    case 'failed':
      return <FailedDialog item={item} waiting={items.length - 1} />;
    case 'duplicate':
      return <DuplicateDialog item={item} waiting={items.length - 1} />;
    case 'review':
      return (
        <Suspense fallback={null}>
          <ReviewDialog key={`${item.id} ${item.encoding}`} item={item} waiting={items.length - 1} />
        </Suspense>
      );
  }
}

type Item<S extends ImportItem['state']> = Extract<ImportItem, { state: S }>;

/** What has come to rest without a review; `waiting`: how many files stand behind it. */
interface AtRestProps<S extends ImportItem['state']> {
  readonly item: Item<S>;
  readonly waiting: number;
}

function FailedDialog({ item, waiting }: AtRestProps<'failed'>) {
  const { t } = useTranslation('import');
  const close = () => dismiss(item.id, { name: item.name, result: 'refused', error: item.error });
  return (
    <Dialog
      title={t(item.scan ? 'scanned' : 'failed')}
      closeLabel={t('shell:close')}
      onClose={close}
      onSubmit={item.scan ? () => void recognise(item) : close}
      footer={
        <>
          <TakeOthers waiting={waiting} onLeave={close} />
          {item.scan && <Button onClick={close}>{t('shell:close')}</Button>}
          <Button type="submit" look="primary" data-autofocus>
            {t(item.scan ? 'recognise' : 'shell:close')}
          </Button>
        </>
      }
    >
      <p role="alert" className="selectable">
        {sentenceOf(item.error)}
      </p>
      <p className="quiet import__safe">{t(item.scan ? 'recogniseHint' : 'nothingChanged')}</p>
    </Dialog>
  );
}

function DuplicateDialog({ item, waiting }: AtRestProps<'duplicate'>) {
  const { t } = useTranslation('import');
  const open = useWorkspace((state) => state.open);
  const close = () => dismiss(item.id, { name: item.name, result: 'duplicate', circularId: item.circularId });
  const show = () => {
    close();
    open({ kind: 'circular', id: item.circularId });
  };
  return (
    <Dialog
      title={t('duplicate.title')}
      closeLabel={t('shell:close')}
      onClose={close}
      onSubmit={show}
      footer={
        <>
          <TakeOthers waiting={waiting} onLeave={close} />
          <Button onClick={close}>{t('shell:close')}</Button>
          <Button type="submit" look="primary" data-autofocus>
            {t('duplicate.open')}
          </Button>
        </>
      }
    >
      <p>{t('duplicate.text', { name: item.name, title: item.title })}</p>
    </Dialog>
  );
}

/** A folder with many files that are there already, or broken, need not be closed one by one. */
function TakeOthers({ waiting, onLeave }: { readonly waiting: number; readonly onLeave: () => void }) {
  const { t } = useTranslation('import');
  if (waiting === 0) return null;
  const take = () => {
    onLeave();
    takeAll();
  };
  return <Button onClick={take}>{t('takeOthers', { count: waiting })}</Button>;
}
