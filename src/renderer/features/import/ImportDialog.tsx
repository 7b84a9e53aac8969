/** What stands in the way between a file and the register: progress, a refusal, or the review. */

import { useTranslation } from 'react-i18next';
import { sentenceOf } from '#renderer/i18n/index';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { type ImportItem, useImports } from './importState';
import { PasteDialog } from './PasteDialog.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import './import.css';

export function ImportDialog() {
  const { items, pasting, remove } = useImports();
  const [item] = items;
  if (pasting !== null) return <PasteDialog text={pasting} />;
  if (!item) return null;
  const close = () => remove(item.id);
  switch (item.state) {
    case 'reading':
      return <ReadingDialog item={item} />;
    case 'failed':
      return <FailedDialog item={item} onClose={close} />;
    case 'duplicate':
      return <DuplicateDialog item={item} onClose={close} />;
    case 'review':
      return <ReviewDialog key={item.id} item={item} waiting={items.length - 1} onClose={close} />;
  }
}

type Item<S extends ImportItem['state']> = Extract<ImportItem, { state: S }>;

function ReadingDialog({ item }: { readonly item: Item<'reading'> }) {
  const { t } = useTranslation('import');
  return (
    <Dialog
      title={t('reading', { name: item.name })}
      closeLabel={t('shell:cancel')}
      onClose={item.cancel}
      footer={<Button onClick={item.cancel}>{t('shell:cancel')}</Button>}
    >
      <progress className="import__progress" value={item.done} max={item.of} aria-label={item.name} />
    </Dialog>
  );
}

function FailedDialog({ item, onClose }: { readonly item: Item<'failed'>; readonly onClose: () => void }) {
  const { t } = useTranslation('import');
  return (
    <Dialog
      title={t('failed')}
      closeLabel={t('shell:close')}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <Button type="submit" look="primary" data-autofocus>
          {t('shell:close')}
        </Button>
      }
    >
      <p role="alert" className="selectable">
        {sentenceOf(item.error)}
      </p>
      <p className="quiet import__safe">{t('nothingChanged')}</p>
    </Dialog>
  );
}

function DuplicateDialog({
  item,
  onClose,
}: {
  readonly item: Item<'duplicate'>;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('import');
  const open = useWorkspace((state) => state.open);
  const show = () => {
    onClose();
    open({ kind: 'circular', id: item.circularId });
  };
  return (
    <Dialog
      title={t('duplicate.title')}
      closeLabel={t('shell:close')}
      onClose={onClose}
      onSubmit={show}
      footer={
        <>
          <Button onClick={onClose}>{t('shell:close')}</Button>
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
