/** How the pages are set: their numbers, what the PDF is made for, numbers of lines, room for handwriting. */

import { useTranslation } from 'react-i18next';
import type { PaperSetting } from '#domain/paper/paper';
import { CheckField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Destination } from './leavingText';

interface PageSettingsProps {
  readonly destination: Destination;
  readonly setting: PaperSetting;
  readonly onChange: (setting: PaperSetting) => void;
}

export function PageSettings({ destination, setting, onChange }: PageSettingsProps) {
  const { t } = useTranslation('notes');
  const { lineNumbers: _lines, ...noLines } = setting;
  const { wideMargin: _wide, ...narrow } = setting;
  return (
    <fieldset className="export__views">
      <legend>{t('export.pages')}</legend>
      <div className="export__pair">
        <Numbering setting={setting} onChange={onChange} />
        {destination === 'pdf' && <Standard setting={setting} onChange={onChange} />}
      </div>
      <CheckField
        label={t('export.lineNumbers')}
        checked={setting.lineNumbers === true}
        onChange={(on) => onChange(on ? { ...setting, lineNumbers: true } : noLines)}
      />
      <CheckField
        label={t('export.wideMargin')}
        checked={setting.wideMargin === true}
        onChange={(on) => onChange(on ? { ...setting, wideMargin: true } : narrow)}
      />
    </fieldset>
  );
}

type ChoiceProps = Pick<PageSettingsProps, 'setting' | 'onChange'>;

/** A text on its own has one part: its numbers begin on the second page, as circulars have them, or on the first. */
function Numbering({ setting, onChange }: ChoiceProps) {
  const { t } = useTranslation('notes');
  const { numbering, ...byPart } = setting;
  return (
    <Select
      label={t('export.numbering.label')}
      value={numbering ?? 'fromSecond'}
      options={(['fromSecond', 'all', 'none'] as const).map((value) => ({
        value,
        label: t(`export.numbering.${value}`),
      }))}
      onChange={(value) => onChange(value === 'fromSecond' ? byPart : { ...byPart, numbering: value })}
    />
  );
}

function Standard({ setting, onChange }: ChoiceProps) {
  const { t } = useTranslation('notes');
  const { standard, ...forReaders } = setting;
  return (
    <Select
      label={t('look.standard.label')}
      value={standard ?? 'readers'}
      options={(['readers', 'archive', 'none'] as const).map((value) => ({
        value,
        label: t(`look.standard.${value}`),
      }))}
      onChange={(value) => onChange(value === 'readers' ? forReaders : { ...forReaders, standard: value })}
    />
  );
}
