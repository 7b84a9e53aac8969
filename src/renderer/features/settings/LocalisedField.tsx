/** One text in three languages, side by side; English is the one that must be there. */

import { useTranslation } from 'react-i18next';
import { languages } from '#domain/languages';
import type { Text } from './profileDraft';

interface LocalisedFieldProps {
  readonly label: string;
  readonly value: Text;
  readonly onChange: (value: Text) => void;
}

export function LocalisedField({ label, value, onChange }: LocalisedFieldProps) {
  const { t } = useTranslation('settings');
  return (
    <fieldset className="settings__localised">
      <legend className="ui-field__label">{label}</legend>
      {languages.map((language) => (
        <input
          key={language}
          className="ui-input"
          lang={language}
          aria-label={`${label}: ${t(`register:language.${language}`)}`}
          placeholder={t(`register:language.${language}`)}
          aria-required={language === 'en'}
          value={value[language] ?? ''}
          onChange={(event) => onChange({ ...value, [language]: event.target.value })}
        />
      ))}
    </fieldset>
  );
}
