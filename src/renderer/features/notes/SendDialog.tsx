/** Records that a note was sent: when, how, and what proves it. From then on the note is frozen. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeansOfSending, meansOfSending } from '#domain/registry/sending';
import { type FileToKeep, instantOf, type Sending } from '#renderer/data/sent';
import { DateField } from '#renderer/due/DateField.tsx';
import { TimeField } from '#renderer/due/TimeField.tsx';
import { localDay } from '#renderer/i18n/dates';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { CheckField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { ProofFields } from './ProofFields.tsx';
import './sending.css';

interface SendDialogProps {
  /** Sentences about what the note still lacks; it may be sent all the same. */
  readonly lacking: string | null;
  /** Whether a note that leaves at that instant would break a silence that has ended. */
  readonly isLate: (day: string, at: number) => boolean;
  /** The person has said in the form that it may. */
  readonly mayBeLate: boolean;
  readonly onSend: (sending: Omit<Sending, 'papers'>) => Promise<void>;
  readonly onClose: () => void;
}

export function SendDialog({ lacking, isLate, mayBeLate, onSend, onClose }: SendDialogProps) {
  const { t } = useTranslation('sending');
  const now = new Date();
  const [day, setDay] = useState(localDay(now.toISOString()));
  const [hour, setHour] = useState(now.toTimeString().slice(0, 5));
  const [means, setMeans] = useState<MeansOfSending>('courier');
  const [remark, setRemark] = useState('');
  const [proofs, setProofs] = useState<readonly FileToKeep[]>([]);
  const [working, setWorking] = useState(false);
  const [late, setLate] = useState(mayBeLate);
  const ended = day !== '' && isLate(day, Date.parse(instantOf(day, hour)));
  const ready = !working && day !== '' && (late || !ended);
  const send = () => {
    if (!ready) return;
    setWorking(true);
    void onSend({ day, hour, means, remark: remark.trim(), proofs, late }).finally(() => setWorking(false));
  };
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('shell:close')}
      onClose={onClose}
      onSubmit={send}
      footer={
        <>
          <Button onClick={onClose}>{t('shell:cancel')}</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            {t('send')}
          </Button>
        </>
      }
    >
      <div className="sending__form">
        <p className="quiet">{t('frozen')}</p>
        {lacking !== null && <p className="sending__lacking">{lacking}</p>}
        <Select
          label={t('means')}
          value={means}
          options={meansOfSending.map((value) => ({ value, label: t(`by.${value}`) }))}
          onChange={setMeans}
        />
        <div className="sending__pair">
          <DateField label={t('day')} value={day} onChange={(date) => setDay(date ?? '')} />
          <TimeField label={t('hour')} value={hour} onChange={setHour} />
        </div>
        {ended && (
          <div className="sending__late" role="alert">
            <p>{t('late')}</p>
            <CheckField label={t('lateYes')} checked={late} onChange={setLate} />
          </div>
        )}
        <TextField
          label={t('remark')}
          placeholder={t('remarkHint')}
          value={remark}
          onChange={({ target }) => setRemark(target.value)}
        />
        <ProofFields
          shown={proofs.map(({ name, bytes }, at) => ({ key: String(at), name, size: bytes.byteLength }))}
          onAdd={(files) => setProofs((before) => [...before, ...files])}
          onRemove={(key) => setProofs((before) => before.filter((_, at) => String(at) !== key))}
        />
      </div>
    </Dialog>
  );
}
