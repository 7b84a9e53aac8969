/**
 * What a person decides about a note, in the order of its paper: head, what it answers, what it says,
 * what it encloses, place and date. Every change goes out at once; nothing is kept here.
 */

import { useTranslation } from 'react-i18next';
import type { WrittenLanguage } from '#domain/languages';
import type { Disagreement } from '#domain/notes/agreement';
import { kindOf, type NoteKindData, shippedKinds } from '#domain/notes/kinds';
import type { MissingField } from '#domain/notes/missingFields';
import type { NoteFields } from '#domain/notes/noteFields';
import { DateField } from '#renderer/due/DateField.tsx';
import { CheckField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { AskedNames } from './AskedNames.tsx';
import { type EnclosableEntry, EnclosureFields } from './EnclosureFields.tsx';
import type { FieldSources } from './fieldSources';
import { Section, Sourced } from './formParts.tsx';
import { HeadFields } from './HeadFields.tsx';
import { KindFields } from './KindFields.tsx';
import { LookFields } from './LookFields.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { noteLanguages } from './replyFields';
import { VersionFields, withText } from './VersionFields.tsx';

export interface NoteFormProps {
  readonly noteId: string;
  readonly fields: NoteFields;
  readonly sources: FieldSources;
  /** Reference of the circular that it answers, for the marks. */
  readonly answered: string | null;
  readonly enclosable: readonly EnclosableEntry[];
  /** Pages behind the note as last set; null while they are not counted. */
  readonly enclosurePages: number | null;
  /** States of the organisation, for the host state of an embassy. */
  readonly states: readonly { readonly code: string; readonly name: string }[];
  readonly missing: readonly MissingField[];
  readonly disagreements: readonly Disagreement[];
  /** Kinds that a person added. */
  readonly ownKinds: readonly NoteKindData[];
  /** The version whose words are seen. */
  readonly version: WrittenLanguage;
  readonly onVersion: (language: WrittenLanguage) => void;
  readonly onEditKinds: () => void;
  readonly onChange: (fields: NoteFields) => void;
  readonly onShowCircular: (() => void) | undefined;
  readonly onShowSettings: () => void;
}

export function NoteForm(props: NoteFormProps) {
  const { t } = useTranslation('notes');
  const { fields, onChange, enclosable } = props;
  return (
    <form className="composer__form" aria-label={t('form')} onSubmit={(event) => event.preventDefault()}>
      <Section title={t('section.head')}>
        <HeadFields {...props} />
        <AskedNames fields={fields} missing={props.missing} onChange={onChange} />
      </Section>
      <Section title={t('section.answer')}>
        <AnswerFields {...props} />
      </Section>
      <Section title={t('section.words')}>
        <WordFields {...props} />
        {(fields.kind === 'nomination' || fields.people.length > 0) && (
          <PeopleFields fields={fields} onChange={onChange} />
        )}
      </Section>
      <Section title={t('section.enclosures')}>
        <EnclosureFields
          fields={fields}
          enclosable={enclosable}
          pages={props.enclosurePages}
          onChange={onChange}
        />
      </Section>
      <Section title={t('section.close')}>
        <CloseFields {...props} />
      </Section>
      <Section title={t('section.look')}>
        <LookFields fields={fields} onChange={onChange} />
      </Section>
    </form>
  );
}

function AnswerFields({ fields, sources, answered, onChange, onShowCircular }: NoteFormProps) {
  const { t } = useTranslation('notes');
  const { inReplyTo } = fields;
  const change = (reference: string, date: string | null) =>
    onChange({ ...fields, inReplyTo: reference === '' && date === null ? null : { reference, date } });
  return (
    <Sourced field="inReplyTo" source={sources.inReplyTo} reference={answered} onShowSource={onShowCircular}>
      <div className="composer__pair">
        <TextField
          label={t('field.inReplyTo')}
          value={inReplyTo?.reference ?? ''}
          onChange={(event) => change(event.target.value, inReplyTo?.date ?? null)}
        />
        <DateField
          label={t('field.inReplyToDate')}
          value={inReplyTo?.date ?? null}
          optional
          onChange={(date) => change(inReplyTo?.reference ?? '', date)}
        />
      </div>
    </Sourced>
  );
}

function WordFields(props: NoteFormProps) {
  const { t } = useTranslation('notes');
  const { fields, onChange, ownKinds, onEditKinds } = props;
  const kind = kindOf(fields.kind, ownKinds);
  const options = [
    ...shippedKinds.map(({ id }) => ({ value: id, label: t(`kind.${id}`) })),
    ...ownKinds.map(({ id, title }) => ({ value: id, label: title ?? id })),
  ];
  const known = options.some(({ value }) => value === fields.kind);
  return (
    <>
      <LanguageChoice fields={fields} onChange={onChange} />
      <Sourced field="kind">
        <Select
          label={t('field.kind')}
          value={fields.kind}
          options={known ? options : [...options, { value: fields.kind, label: fields.kind }]}
          onChange={(chosen) => onChange({ ...fields, kind: chosen })}
        />
      </Sourced>
      <button type="button" className="composer__kinds-link" onClick={onEditKinds}>
        {t('kinds.open')}
      </button>
      {kind !== null && <KindFields kind={kind} fields={fields} onChange={onChange} />}
      <VersionFields {...props} kind={kind} />
    </>
  );
}

function LanguageChoice({ fields, onChange }: Pick<NoteFormProps, 'fields' | 'onChange'>) {
  const { t } = useTranslation('notes');
  const toggle = (language: WrittenLanguage, on: boolean) =>
    onChange({
      ...fields,
      languages: noteLanguages.filter((each) => (each === language ? on : fields.languages.includes(each))),
    });
  return (
    <fieldset className="composer__languages" data-field="languages">
      <legend className="ui-field__label">{t('field.languages')}</legend>
      {noteLanguages.map((language) => (
        <CheckField
          key={language}
          label={t(`language.${language}`)}
          checked={fields.languages.includes(language)}
          onChange={(on) => toggle(language, on)}
        />
      ))}
    </fieldset>
  );
}

function CloseFields({ fields, sources, onChange, onShowSettings }: NoteFormProps) {
  const { t } = useTranslation('notes');
  const place = fields.place ?? { en: '' };
  // The English name is the place's own: the others are found by it where they are not written.
  const languages = noteLanguages.filter(
    (language) => language === 'en' || fields.languages.includes(language),
  );
  return (
    <>
      {languages.map((language) => (
        <Sourced
          key={language}
          field={language === 'en' ? 'place' : `place.${language}`}
          source={sources.place}
          onShowSource={onShowSettings}
        >
          <TextField
            label={t('field.place', { language: t(`language.${language}`) })}
            lang={language}
            value={place[language] ?? ''}
            onChange={(event) =>
              onChange({ ...fields, place: { en: '', ...withText(place, language, event.target.value) } })
            }
          />
        </Sourced>
      ))}
      <Sourced field="date">
        <DateField
          label={t('field.date')}
          value={fields.date}
          onChange={(date) => onChange({ ...fields, date: date ?? fields.date })}
        />
      </Sourced>
    </>
  );
}
