/** How many rows and columns a new table begins with. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/Field.tsx';

interface TableDialogProps {
  readonly onClose: () => void;
  readonly onInsert: (rows: number, columns: number) => void;
}

const most = { rows: 100, columns: 20 } as const;

export function TableDialog({ onClose, onInsert }: TableDialogProps) {
  const { t } = useTranslation('drafts');
  const [rows, setRows] = useState('3');
  const [columns, setColumns] = useState('3');
  const wanted = [Number(rows), Number(columns)] as const;
  const fits = (value: number, limit: number) => Number.isInteger(value) && value >= 1 && value <= limit;
  const ready = fits(wanted[0], most.rows) && fits(wanted[1], most.columns);
  return (
    <Dialog
      title={t('table.title')}
      closeLabel={t('new.close')}
      onClose={onClose}
      onSubmit={() => ready && onInsert(...wanted)}
      footer={
        <>
          <Button onClick={onClose}>{t('new.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            {t('table.do')}
          </Button>
        </>
      }
    >
      <div className="draft-table">
        <TextField
          label={t('table.rows')}
          type="number"
          min={1}
          max={most.rows}
          value={rows}
          onChange={(event) => setRows(event.target.value)}
        />
        <TextField
          label={t('table.columns')}
          type="number"
          min={1}
          max={most.columns}
          value={columns}
          onChange={(event) => setColumns(event.target.value)}
        />
      </div>
      <p className="quiet">{t('table.hint')}</p>
    </Dialog>
  );
}
