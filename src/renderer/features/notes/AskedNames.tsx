/** Forms of names that no profile gives: asked once, kept with the note, never guessed. */

import { useTranslation } from 'react-i18next';
import { type WrittenLanguage, writtenLanguages } from '#domain/languages';
import type { MissingField } from '#domain/notes/missingFields';
import type { NoteFields } from '#domain/notes/noteFields';
import { TextField } from '#renderer/ui/Field.tsx';
import { Sourced } from './formParts.tsx';

interface AskedNamesProps {
  readonly fields: NoteFields;
  readonly missing: readonly MissingField[];
  readonly onChange: (fields: NoteFields) => void;
}

export function AskedNames({ fields, missing, onChange }: AskedNamesProps) {
  const asked = missing.filter((field) => field.startsWith('name.')).map((field) => field.slice(5));
  const keys = [...new Set([...Object.keys(fields.names ?? {}), ...asked])];
  const label = useNameLabel();
  return (
    <>
      {keys.map((key) => (
        <Sourced key={key} field={`name.${key}`}>
          <TextField
            label={label(key)}
            value={fields.names?.[key] ?? ''}
            onChange={(event) =>
              onChange({ ...fields, names: { ...fields.names, [key]: event.target.value } })
            }
          />
        </Sourced>
      ))}
      <SenderNames fields={fields} onChange={onChange} />
    </>
  );
}

/** *Name of XYZ, Russian, genitive* of `ru.XYZ.genitive`. */
export function useNameLabel(): (key: string) => string {
  const { t, i18n } = useTranslation('notes');
  return (key) => {
    const [language = 'en', named = '', form = ''] = key.split('.');
    const known = writtenLanguages.find((each) => each === language) ?? 'en';
    return t('name.label', {
      name: i18n.exists(`notes:name.${named}`) ? t(`name.${named}`) : named,
      language: t(`language.${known}`),
      form: i18n.exists(`notes:name.form.${form}`) ? t(`name.form.${form}`) : form,
    });
  };
}

/** The office's own name, where it has one, in each language of the note. */
function SenderNames({ fields, onChange }: Omit<AskedNamesProps, 'missing'>) {
  const { t } = useTranslation('notes');
  const { name } = fields.from;
  if (name === undefined) return null;
  const put = (language: WrittenLanguage, text: string) =>
    onChange({ ...fields, from: { ...fields.from, name: { ...name, [language]: text } } });
  return (
    <>
      {fields.languages.map((language) => (
        <Sourced key={language} field={`senderName.${language}`}>
          <TextField
            label={t('field.senderName', { language: t(`language.${language}`) })}
            lang={language}
            value={name[language] ?? ''}
            onChange={(event) => put(language, event.target.value)}
          />
        </Sourced>
      ))}
    </>
  );
}
