/** One text in each language of notes, side by side; English is the one that must be there. */

import { useTranslation } from 'react-i18next';
import { writtenLanguages } from '#domain/languages';
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
      {writtenLanguages.map((language) => (
        <input
          key={language}
          className="ui-input"
          lang={language}
          aria-label={`${label}: ${t(`notes:language.${language}`)}`}
          placeholder={t(`notes:language.${language}`)}
          aria-required={language === 'en'}
          value={value[language] ?? ''}
          onChange={(event) => onChange({ ...value, [language]: event.target.value })}
        />
      ))}
    </fieldset>
  );
}
