/**
 * The reason of a group. It is written to be shared, and says so on its field: it leaves with an export
 * when the person asks for reasons there. Emptied, it is taken away.
 */

import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeReason } from '#renderer/data/reasons';
import type { Anchor, ReasonRecord } from '#renderer/data/records';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextAreaField } from '#renderer/ui/Field.tsx';

interface ReasonDialogProps {
  readonly documentId: string;
  readonly anchor: Anchor;
  /** The reason that the group has already; null for none. */
  readonly record: ReasonRecord | null;
  readonly onClose: () => void;
}

export function ReasonDialog({ documentId, anchor, record, onClose }: ReasonDialogProps) {
  const { t } = useTranslation('instructions');
  const [text, setText] = useState(record?.text ?? '');
  const [failed, setFailed] = useState(false);
  const save = () =>
    writeReason(documentId, record?.id ?? null, anchor, text).then(onClose, (cause: unknown) => {
      console.error('A reason could not be stored.', cause);
      setFailed(true);
    });
  return (
    <Dialog
      title={t('reason.title')}
      closeLabel={t('form.cancel')}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('form.save')}
          </Button>
        </>
      }
    >
      <p className="reason__words">{anchor.quote}</p>
      <TextAreaField
        label={t('reason.label')}
        hint={t('reason.hint')}
        error={failed ? t('failed') : null}
        rows={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="reason__share quiet">
        <Share2 size={12} aria-hidden /> {t('reason.share')}
      </p>
    </Dialog>
  );
}
