/** The typed fields of a kind of a person's own: what the form calls each, its slot, its type. */

import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldTypes, type KindField } from '#domain/notes/kinds';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { CheckField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';

interface KindFieldRowsProps {
  readonly fields: readonly KindField[];
  readonly onChange: (fields: KindField[]) => void;
}

/** A choice needs options in each language, which a person's own kind does not have. */
const offered = fieldTypes.filter((type) => type !== 'choice');

export function KindFieldRows({ fields, onChange }: KindFieldRowsProps) {
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
            options={offered.map((value) => ({ value, label: t(`kinds.type.${value}`) }))}
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
        </div>
      ))}
      <Button icon={Plus} onClick={() => onChange([...fields, next])}>
        {t('kinds.addField')}
      </Button>
    </fieldset>
  );
}

function withTitle({ title: _before, ...field }: KindField, title: string): KindField {
  return title === '' ? field : { ...field, title };
}
