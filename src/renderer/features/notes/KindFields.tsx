/**
 * The fields that the chosen kind asks for, each by its type: choices, days, labels of paragraphs, lines. Texts are
 * written version by version, in `VersionFields`. A silence that has ended is broken only by a person who says so.
 */

import { useTranslation } from 'react-i18next';
import type { KindField, NoteKindData } from '#domain/notes/kinds';
import type { NoteFields, NoteValue } from '#domain/notes/noteFields';
import { silenceHasEnded } from '#domain/notes/silence';
import { DateField } from '#renderer/due/DateField.tsx';
import { currentLanguage } from '#renderer/i18n/index';
import { CheckField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useNow } from '#renderer/ui/useNow';
import { Sourced } from './formParts.tsx';

interface KindFieldsProps {
  readonly kind: NoteKindData;
  readonly fields: NoteFields;
  readonly onChange: (fields: NoteFields) => void;
}

export function KindFields({ kind, fields, onChange }: KindFieldsProps) {
  const put = (id: string, value: NoteValue) => onChange(withValue(fields, id, value));
  return (
    <>
      {kind.fields
        .filter(({ type }) => type !== 'text')
        .map((field) => (
          <Sourced key={field.id} field={`value.${field.id}`}>
            <OneField
              field={field}
              value={lineOf(fields.values?.[field.id])}
              onChange={(value) => put(field.id, value)}
            />
          </Sourced>
        ))}
      {kind.needs.includes('silence') && <SilenceFields fields={fields} onChange={onChange} />}
    </>
  );
}

/** The note with one field of its kind written. */
export const withValue = (fields: NoteFields, id: string, value: NoteValue): NoteFields => ({
  ...fields,
  values: { ...fields.values, [id]: value },
});

const lineOf = (value: NoteValue | undefined): string => (typeof value === 'string' ? value : '');

interface OneFieldProps {
  readonly field: KindField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the form calls a field: the interface's word for a shipped one, else its own title. */
export function useFieldTitle() {
  const { t, i18n } = useTranslation('notes');
  return ({ id, title }: KindField): string =>
    title ?? (i18n.exists(`notes:value.${id}`) ? t(`value.${id}`) : id);
}

function OneField({ field, value, onChange }: OneFieldProps) {
  const { t, i18n } = useTranslation('notes');
  const label = useFieldTitle()(field);
  if (field.type === 'date')
    return <DateField label={label} value={value || null} optional onChange={(day) => onChange(day ?? '')} />;
  if (field.type === 'choice') {
    const own = (option: string) => {
      const words = field.wordings?.[option];
      return words?.[currentLanguage()] ?? Object.values(words ?? {})[0] ?? option;
    };
    const name = (option: string) =>
      i18n.exists(`notes:option.${option}`) ? t(`option.${option}`) : own(option);
    const options = (field.options ?? []).map((option) => ({ value: option, label: name(option) }));
    return (
      <Select
        label={label}
        value={value || (options[0]?.value ?? '')}
        options={options}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      label={label}
      hint={field.type === 'paragraphs' ? t('value.paragraphsHint') : undefined}
      inputMode={field.type === 'number' ? 'numeric' : 'text'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function SilenceFields({ fields, onChange }: Omit<KindFieldsProps, 'kind'>) {
  const { t } = useTranslation('notes');
  const ended = silenceHasEnded(fields, useNow());
  return (
    <>
      <Sourced field="silenceEnds">
        <DateField
          label={t('field.silenceEnds')}
          value={fields.silenceEnds?.slice(0, 10) ?? null}
          optional
          onChange={(day) => onChange({ ...fields, silenceEnds: day })}
        />
      </Sourced>
      {(ended || fields.late === true) && (
        <Sourced field="late">
          <p className="composer__late" role="alert">
            {t('late.ended')}
          </p>
          <CheckField
            label={t('late.all-the-same')}
            checked={fields.late === true}
            onChange={(late) => onChange({ ...fields, late })}
          />
        </Sourced>
      )}
    </>
  );
}
