/** Gives a version a name: the present state of the text, or one of its history. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameVersion } from '#renderer/data/history';
import type { VersionRecord } from '#renderer/data/records';
import { toastDone } from '#renderer/state/toasts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/Field.tsx';
import { keepNow, type OpenHistory } from './versionActions';

interface NameDialogProps {
  readonly history: OpenHistory;
  /** Absent: the present state is kept under the name. */
  readonly version?: VersionRecord;
  readonly onClose: () => void;
}

const longest = 120;

export function NameDialog({ history, version, onClose }: NameDialogProps) {
  const { t } = useTranslation('history');
  const [name, setName] = useState(version?.name ?? '');
  const [failed, setFailed] = useState(false);
  const wanted = name.trim();
  const ready = version !== undefined || wanted !== '';
  const save = async () => {
    if (!ready) return;
    try {
      if (version === undefined) await keepNow(history, 'named', wanted);
      else await nameVersion(version.id, wanted === '' ? null : wanted);
      toastDone(t('named'));
      onClose();
    } catch (cause) {
      console.error('A version could not be named.', cause);
      setFailed(true);
    }
  };
  return (
    <Dialog
      title={t(version === undefined ? 'name.now' : 'name.one')}
      closeLabel={t('close')}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            {t('name.do')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('name.label')}
        placeholder={t('name.placeholder')}
        maxLength={longest}
        value={name}
        error={failed ? t('failed') : null}
        onChange={(event) => setName(event.target.value)}
      />
    </Dialog>
  );
}
