/**
 * A list of a panel as a file: Word, PDF, or a table for a spreadsheet, exactly the rows that the panel shows. Mount
 * it once beside each open text; it shows nothing until a list is asked for.
 */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListOnPaper, listPaper } from '#domain/paper/listPaper';
import { ok } from '#domain/result';
import { writeCsv } from '#formats/sheet/csv';
import { bridge } from '#renderer/bridge';
import { localDay } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { type ListToExport, useLists } from '#renderer/state/lists';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { writeDocxInWorker } from '#renderer/workers/writing';
import { fileNameOf, saveToFile } from './leave';
import './composer.css';

const formats = ['docx', 'pdf', 'csv'] as const;

type Format = (typeof formats)[number];

export function ListExport({ documentId }: { readonly documentId: string }) {
  const { asked, ask } = useLists();
  if (asked?.documentId !== documentId) return null;
  return <ListDialog list={asked} onClose={() => ask(null)} />;
}

function ListDialog({ list, onClose }: { readonly list: ListToExport; readonly onClose: () => void }) {
  const { t } = useTranslation('notes');
  const [format, setFormat] = useState<Format>('docx');
  const [working, setWorking] = useState(false);
  const go = async () => {
    if (working) return;
    setWorking(true);
    const name = fileNameOf([list.title], t('list.name'));
    const title = t('list.title');
    const left = await saveToFile(
      { bridge: bridge(), t, fromStored: false },
      { kind: format, name, title, bytes: () => bytesOf(format, list, name) },
    );
    setWorking(false);
    if (left) onClose();
  };
  return (
    <Dialog
      title={t('list.title')}
      closeLabel={t('export.close')}
      onClose={onClose}
      onSubmit={() => void go()}
      footer={
        <>
          <Button onClick={onClose}>{t('export.cancel')}</Button>
          <Button look="primary" type="submit" disabled={working}>
            {working ? t('leave.working') : t('list.go')}
          </Button>
        </>
      }
    >
      <div className="export">
        <p>{t('list.rows', { count: list.rows.length - 1 })}</p>
        {list.subtitle !== '' && <p className="quiet">{list.subtitle}</p>}
        <fieldset className="export__views">
          <legend>{t('list.as')}</legend>
          {formats.map((each) => (
            <label key={each} className="export__view">
              <input type="radio" name="format" checked={each === format} onChange={() => setFormat(each)} />
              {t(`list.${each}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}

function bytesOf(format: Format, list: ListToExport, name: string) {
  if (format === 'csv') return Promise.resolve(ok(writeCsv(list.rows)));
  const asked: ListOnPaper = {
    ...list,
    language: currentLanguage(),
    day: localDay(new Date().toISOString()),
  };
  const paper = listPaper(asked);
  return format === 'pdf' ? bridge().renderPdf({ paper }) : writeDocxInWorker(paper, { name });
}
