/** The typed fields of a kind of a person's own: what the form calls each, its slot, its type. */

import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WrittenLanguage } from '#domain/languages';
import { fieldTypes, type KindField } from '#domain/notes/kinds';
import { optionLines, withOptionLines } from '#domain/notes/ownKind';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { CheckField, TextAreaField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';

interface KindFieldRowsProps {
  readonly fields: readonly KindField[];
  /** Languages in which the options of a choice are asked. */
  readonly languages: readonly WrittenLanguage[];
  readonly onChange: (fields: KindField[]) => void;
}

export function KindFieldRows({ fields, languages, onChange }: KindFieldRowsProps) {
  const { t } = useTranslation('notes');
  const put = (at: number, field: KindField) =>
    onChange(fields.map((each, place) => (place === at ? field : each)));
  const next: KindField = { id: `field${fields.length + 1}`, type: 'text', required: 'yes' };
  return (
    <fieldset className="composer__people">
      <legend className="ui-field__label">{t('kinds.fields')}</legend>
      {fields.map((field, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot being typed is no identity yet
        <div key={at} className="kinds__field">
          <TextField
            label={t('kinds.fieldTitle')}
            value={field.title ?? ''}
            onChange={(event) => put(at, withTitle(field, event.target.value))}
          />
          <TextField
            label={t('kinds.fieldId')}
            value={field.id}
            onChange={(event) => put(at, { ...field, id: event.target.value })}
          />
          <Select
            label={t('kinds.fieldType')}
            value={field.type}
            options={fieldTypes.map((value) => ({ value, label: t(`kinds.type.${value}`) }))}
            onChange={(type) => put(at, { ...field, type })}
          />
          <CheckField
            label={t('kinds.required')}
            checked={field.required !== 'no'}
            onChange={(on) => put(at, { ...field, required: on ? 'yes' : 'no' })}
          />
          <IconButton
            icon={X}
            label={t('kinds.removeField')}
            onClick={() => onChange(fields.filter((_, place) => place !== at))}
          />
          {field.type === 'choice' && (
            <Options field={field} languages={languages} onChange={(next) => put(at, next)} />
          )}
        </div>
      ))}
      <Button icon={Plus} onClick={() => onChange([...fields, next])}>
        {t('kinds.addField')}
      </Button>
    </fieldset>
  );
}

interface OptionsProps {
  readonly field: KindField;
  readonly languages: readonly WrittenLanguage[];
  readonly onChange: (field: KindField) => void;
}

/** The options of a choice, a line each, in every language that the kind is written in. */
function Options({ field, languages, onChange }: OptionsProps) {
  const { t } = useTranslation('notes');
  return (
    <div className="kinds__options">
      {languages.map((language) => (
        <TextAreaField
          key={language}
          label={t('kinds.options', { language: t(`language.${language}`) })}
          lang={language}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          rows={3}
          value={optionLines(field, language).join('\n')}
          onChange={({ target }) =>
            onChange(withOptionLines(field, language, target.value === '' ? [] : target.value.split('\n')))
          }
        />
      ))}
    </div>
  );
}

function withTitle({ title: _before, ...field }: KindField, title: string): KindField {
  return title === '' ? field : { ...field, title };
}
