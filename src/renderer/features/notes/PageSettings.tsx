/** How the pages are set: for an archive, with numbers in the margin, with room for handwriting. */

import { useTranslation } from 'react-i18next';
import type { PaperSetting } from '#domain/paper/paper';
import { CheckField } from '#renderer/ui/Field.tsx';
import type { Destination } from './DocumentExport.tsx';

interface PageSettingsProps {
  readonly destination: Destination;
  readonly setting: PaperSetting;
  readonly onChange: (setting: PaperSetting) => void;
}

export function PageSettings({ destination, setting, onChange }: PageSettingsProps) {
  const { t } = useTranslation('notes');
  const { standard: _standard, ...anyStandard } = setting;
  const { lineNumbers: _lines, ...noLines } = setting;
  const { wideMargin: _wide, ...narrow } = setting;
  return (
    <fieldset className="export__views">
      <legend>{t('export.pages')}</legend>
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
      {destination === 'pdf' && (
        <CheckField
          label={t('export.archive')}
          checked={setting.standard === 'archive'}
          onChange={(on) => onChange(on ? { ...setting, standard: 'archive' } : anyStandard)}
        />
      )}
    </fieldset>
  );
}
