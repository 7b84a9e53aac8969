/**
 * What a person decides about a note, in the order of its paper: head, what it answers, what it says,
 * what it encloses, place and date. Every change goes out at once; nothing is kept here.
 */

import { useTranslation } from 'react-i18next';
import type { WrittenLanguage } from '#domain/languages';
import type { NoteFields, NoteKind } from '#domain/notes/noteFields';
import { CheckField, TextAreaField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { DateField } from './DateField.tsx';
import { type EnclosableEntry, EnclosureFields } from './EnclosureFields.tsx';
import type { FieldSources } from './fieldSources';
import { Section, Sourced } from './formParts.tsx';
import { HeadFields } from './HeadFields.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { noteLanguages } from './replyFields';

export interface NoteFormProps {
  readonly fields: NoteFields;
  readonly sources: FieldSources;
  /** Reference of the circular that it answers, for the marks. */
  readonly answered: string | null;
  readonly enclosable: readonly EnclosableEntry[];
  /** Pages behind the note as last set; null while they are not counted. */
  readonly enclosurePages: number | null;
  /** States of the organisation, for the host state of an embassy. */
  readonly states: readonly { readonly code: string; readonly name: string }[];
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

const kinds = [
  'comments',
  'no-comments',
  'no-objection',
  'consensus',
  'break-silence',
  'nomination',
  'coordination',
  'circulate',
  'acknowledgement',
  'free',
] as const satisfies readonly NoteKind[];

function WordFields({ fields, sources, answered, onChange, onShowCircular }: NoteFormProps) {
  const { t } = useTranslation('notes');
  const kindOptions = kinds.map((value) => ({ value, label: t(`kind.${value}`) }));
  return (
    <>
      <LanguageChoice fields={fields} onChange={onChange} />
      <Select
        label={t('field.kind')}
        value={fields.kind}
        options={kindOptions}
        onChange={(kind) => onChange({ ...fields, kind })}
      />
      {fields.languages.map((language) => (
        <Sourced
          key={language}
          field={`subject.${language}`}
          source={sources.subject}
          reference={answered}
          onShowSource={onShowCircular}
        >
          <TextAreaField
            label={t('field.subject', { language: t(`language.${language}`) })}
            hint={t('field.subjectHint')}
            rows={3}
            lang={language}
            value={fields.subject[language] ?? ''}
            onChange={(event) =>
              onChange({ ...fields, subject: withText(fields.subject, language, event.target.value) })
            }
          />
        </Sourced>
      ))}
      {fields.languages.map((language) => (
        <BodyField key={language} fields={fields} language={language} onChange={onChange} />
      ))}
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

/** Paragraphs are parted by a blank line; what was typed comes back to the character. */
const betweenParagraphs = '\n\n';

function BodyField(
  props: Pick<NoteFormProps, 'fields' | 'onChange'> & { readonly language: WrittenLanguage },
) {
  const { t } = useTranslation('notes');
  const { fields, language, onChange } = props;
  const label = fields.kind === 'free' ? 'field.bodyFree' : 'field.body';
  return (
    <Sourced field={`body.${language}`}>
      <TextAreaField
        label={t(label, { language: t(`language.${language}`) })}
        hint={t('field.bodyHint')}
        rows={fields.kind === 'free' ? 6 : 3}
        lang={language}
        value={(fields.body[language] ?? []).join(betweenParagraphs)}
        onChange={({ target }) => {
          const paragraphs = target.value === '' ? [] : target.value.split(betweenParagraphs);
          onChange({ ...fields, body: { ...fields.body, [language]: paragraphs } });
        }}
      />
    </Sourced>
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
        <Sourced key={language} field="place" source={sources.place} onShowSource={onShowSettings}>
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

/** Without an empty text: an absent language is absent. */
function withText(
  texts: NoteFields['subject'],
  language: WrittenLanguage,
  text: string,
): NoteFields['subject'] {
  const others = Object.fromEntries(Object.entries(texts).filter(([each]) => each !== language));
  return text === '' ? others : { ...others, [language]: text };
}
