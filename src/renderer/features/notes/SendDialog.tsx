/** Records that a note was sent: when, how, and what proves it. From then on the note is frozen. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeansOfSending, meansOfSending } from '#domain/registry/sending';
import { instantOf, type Sending } from '#renderer/data/sent';
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
  const [said, setSaid] = useState<Said>(() => atThisMoment(mayBeLate));
  const [working, setWorking] = useState(false);
  const { day, hour, late } = said;
  const ended = day !== '' && isLate(day, Date.parse(instantOf(day, hour)));
  const ready = !working && day !== '' && (late || !ended);
  const send = () => {
    if (!ready) return;
    setWorking(true);
    void onSend({ ...said, remark: said.remark.trim() }).finally(() => setWorking(false));
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
        <SendingFields
          said={said}
          ended={ended}
          onChange={(part) => setSaid((before) => ({ ...before, ...part(before) }))}
        />
      </div>
    </Dialog>
  );
}

type Said = Omit<Sending, 'papers'>;

/** By courier, just now: what is said most often. */
function atThisMoment(late: boolean): Said {
  const now = new Date();
  const day = localDay(now.toISOString());
  return { day, hour: now.toTimeString().slice(0, 5), means: 'courier', remark: '', proofs: [], late };
}

interface SendingFieldsProps {
  readonly said: Said;
  /** The silence that the note would break has ended by then. */
  readonly ended: boolean;
  readonly onChange: (part: (before: Said) => Partial<Said>) => void;
}

function SendingFields({ said, ended, onChange }: SendingFieldsProps) {
  const { t } = useTranslation('sending');
  const set = (part: Partial<Said>) => onChange(() => part);
  return (
    <>
      <Select<MeansOfSending>
        label={t('means')}
        value={said.means}
        options={meansOfSending.map((value) => ({ value, label: t(`by.${value}`) }))}
        onChange={(means) => set({ means })}
      />
      <div className="sending__pair">
        <DateField label={t('day')} value={said.day} onChange={(date) => set({ day: date ?? '' })} />
        <TimeField label={t('hour')} value={said.hour} onChange={(hour) => set({ hour })} />
      </div>
      {ended && (
        <div className="sending__late" role="alert">
          <p>{t('late')}</p>
          <CheckField label={t('lateYes')} checked={said.late} onChange={(late) => set({ late })} />
        </div>
      )}
      <TextField
        label={t('remark')}
        placeholder={t('remarkHint')}
        value={said.remark}
        onChange={({ target }) => set({ remark: target.value })}
      />
      <ProofFields
        shown={said.proofs.map(({ name, bytes }, at) => ({ key: String(at), name, size: bytes.byteLength }))}
        onAdd={(files) => onChange(({ proofs }) => ({ proofs: [...proofs, ...files] }))}
        onRemove={(key) =>
          onChange(({ proofs }) => ({ proofs: proofs.filter((_, at) => String(at) !== key) }))
        }
      />
    </>
  );
}
