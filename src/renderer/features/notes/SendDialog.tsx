/** Records that a note was sent: when, how, and what proves it. From then on the note is frozen. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeansOfSending, meansOfSending } from '#domain/registry/sending';
import type { FileToKeep, Sending } from '#renderer/data/sent';
import { localDay } from '#renderer/i18n/dates';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { ProofFields } from './ProofFields.tsx';
import './sending.css';

interface SendDialogProps {
  /** Sentences about what the note still lacks; it may be sent all the same. */
  readonly lacking: string | null;
  readonly onSend: (sending: Omit<Sending, 'papers'>) => Promise<void>;
  readonly onClose: () => void;
}

export function SendDialog({ lacking, onSend, onClose }: SendDialogProps) {
  const { t } = useTranslation('sending');
  const now = new Date();
  const [day, setDay] = useState(localDay(now.toISOString()));
  const [hour, setHour] = useState(now.toTimeString().slice(0, 5));
  const [means, setMeans] = useState<MeansOfSending>('courier');
  const [remark, setRemark] = useState('');
  const [proofs, setProofs] = useState<readonly FileToKeep[]>([]);
  const [working, setWorking] = useState(false);
  const send = () => {
    if (working) return;
    setWorking(true);
    void onSend({ day, hour, means, remark: remark.trim(), proofs }).finally(() => setWorking(false));
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
          <Button look="primary" type="submit" disabled={working || day === ''}>
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
          <TextField
            label={t('day')}
            type="date"
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
          <TextField
            label={t('hour')}
            type="time"
            value={hour}
            onChange={({ target }) => setHour(target.value)}
          />
        </div>
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
