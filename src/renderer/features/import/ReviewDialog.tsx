/**
 * The review before the import: the text as received on the left, what was understood on the right. All is
 * well when Enter is enough; titles and symbols can be put right here, warnings are said here.
 */

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '#domain/circular/circular';
import type { Document } from '#domain/document/document';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import { acceptImport } from './importing';
import type { ImportItem } from './importState';
import { Understood } from './Understood.tsx';

interface ReviewDialogProps {
  readonly item: Extract<ImportItem, { state: 'review' }>;
  /** How many files wait behind this one. */
  readonly waiting: number;
  readonly onClose: () => void;
}

export function ReviewDialog({ item, waiting, onClose }: ReviewDialogProps) {
  const { t } = useTranslation('import');
  const [reading, setReading] = useState(item.reading);
  const [storing, setStoring] = useState(false);
  const accept = async () => {
    setStoring(true);
    await acceptImport(item.id, item.file, reading);
    setStoring(false);
  };
  const change = (place: number, change: Partial<Document>) =>
    setReading(withDocument(reading, place, change));
  return (
    <Dialog
      title={t('review', { name: item.name })}
      closeLabel={t('shell:cancel')}
      size="wide"
      onClose={onClose}
      onSubmit={() => void accept()}
      footer={
        <>
          {waiting > 0 && <span className="quiet import__waiting">{t('waiting', { count: waiting })}</span>}
          <Button onClick={onClose}>{t('shell:cancel')}</Button>
          <Button type="submit" look="primary" disabled={storing} data-autofocus>
            {t('accept')}
          </Button>
        </>
      }
    >
      <Received reading={item.reading} />
      <Understood reading={reading} onChange={change} />
    </Dialog>
  );
}

function Received({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('import');
  const parts = useMemo(
    () => [...(reading.note?.versions ?? []), ...reading.documents].map((part) => part.blocks),
    [reading],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be reached to be scrolled with keys
    <section className="import__received" aria-label={t('received')} tabIndex={0}>
      {parts.map((blocks, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a file never change their order
        <PaperText key={place} blocks={blocks} />
      ))}
    </section>
  );
}

const withDocument = (reading: Reading, place: number, change: Partial<Document>): Reading => ({
  ...reading,
  documents: reading.documents.map((document, at) => (at === place ? { ...document, ...change } : document)),
});
