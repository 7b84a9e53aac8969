/** Which texts go behind the note, and how each is written. The pages are counted, never asked. */

import { useTranslation } from 'react-i18next';
import type { EnclosureStyle, NoteEnclosure, NoteFields } from '#domain/notes/noteFields';
import { CheckField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { AnnexFields } from './AnnexFields.tsx';

/** A text that may be enclosed. */
export interface EnclosableEntry {
  readonly documentId: string;
  readonly title: string | null;
  readonly symbol: string | null;
}

interface EnclosureFieldsProps {
  readonly fields: NoteFields;
  readonly enclosable: readonly EnclosableEntry[];
  /** Pages behind the note as last set; null while they are not counted. */
  readonly pages: number | null;
  readonly onChange: (fields: NoteFields) => void;
}

export function EnclosureFields({ fields, enclosable, pages, onChange }: EnclosureFieldsProps) {
  const { t } = useTranslation('notes');
  const enclosed = new Map(fields.enclosures.map((each) => [each.documentId, each]));
  const put = (documentId: string, enclosure: NoteEnclosure | null) => {
    if (enclosure === null) enclosed.delete(documentId);
    else enclosed.set(documentId, enclosure);
    // In the order in which they are listed, whichever was chosen first.
    const order = enclosable.flatMap((entry) => enclosed.get(entry.documentId) ?? []);
    onChange({ ...fields, enclosures: order });
  };
  return (
    <>
      {enclosable.length === 0 && <p className="quiet">{t('enclosure.none')}</p>}
      <ul className="composer__enclosures" data-field="enclosures">
        {enclosable.map((entry) => (
          <li key={entry.documentId}>
            <Enclosable
              entry={entry}
              enclosure={enclosed.get(entry.documentId) ?? null}
              onChange={(enclosure) => put(entry.documentId, enclosure)}
            />
          </li>
        ))}
      </ul>
      <AnnexFields fields={fields} onChange={onChange} />
      {fields.enclosures.length + (fields.annexes ?? []).length > 0 && (
        <p className="composer__pages quiet tabular" role="status">
          {pages === null ? t('enclosure.counting') : t('enclosure.pages', { count: pages })}
        </p>
      )}
    </>
  );
}

const enclosureStyles: readonly EnclosureStyle[] = [
  'rolling',
  'tracked',
  'table',
  'propose',
  'anonymous',
  'clean',
  'comparison',
];

function Enclosable(props: {
  readonly entry: EnclosableEntry;
  readonly enclosure: NoteEnclosure | null;
  readonly onChange: (enclosure: NoteEnclosure | null) => void;
}) {
  const { t } = useTranslation('notes');
  const { entry, enclosure, onChange } = props;
  const title = entry.title ?? t('enclosure.untitled');
  const styles = enclosureStyles.map((value) => ({ value, label: t(`enclosure.${value}`) }));
  return (
    <>
      <CheckField
        label={entry.symbol === null ? title : `${title} (${entry.symbol})`}
        checked={enclosure !== null}
        onChange={(on) =>
          onChange(on ? { documentId: entry.documentId, style: 'rolling', emphasis: false } : null)
        }
      />
      {enclosure !== null && (
        <div className="composer__enclosure">
          <Select
            label={t('enclosure.style')}
            hideLabel
            value={enclosure.style}
            options={styles}
            onChange={(style) => onChange({ ...enclosure, style })}
          />
          {enclosure.style === 'rolling' && (
            <CheckField
              label={t('enclosure.emphasis')}
              checked={enclosure.emphasis}
              onChange={(emphasis) => onChange({ ...enclosure, emphasis })}
            />
          )}
          {enclosure.style !== 'clean' && enclosure.style !== 'comparison' && (
            <>
              <CheckField
                label={t('enclosure.onlyOurs')}
                checked={enclosure.onlyOurs === true}
                onChange={(onlyOurs) => onChange({ ...enclosure, onlyOurs })}
              />
              <CheckField
                label={t(enclosure.style === 'table' ? 'export.reasonsColumn' : 'export.reasonsNotes')}
                checked={enclosure.reasons === true}
                onChange={(reasons) => onChange({ ...enclosure, reasons })}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}
