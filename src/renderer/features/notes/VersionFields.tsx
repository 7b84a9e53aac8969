/**
 * The words of each version, a tab a language; a tab bears a sign where its version does not say what the
 * others say, and lists what it lacks.
 */

import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isRightToLeft, type WrittenLanguage } from '#domain/languages';
import type { Disagreement } from '#domain/notes/agreement';
import type { NoteKindData } from '#domain/notes/kinds';
import type { NoteFields } from '#domain/notes/noteFields';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { TextAreaField } from '#renderer/ui/Field.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { Sourced } from './formParts.tsx';
import { useFieldTitle, withValue } from './KindFields.tsx';
import type { NoteFormProps } from './NoteForm.tsx';

interface VersionFieldsProps extends NoteFormProps {
  readonly kind: NoteKindData | null;
}

export function VersionFields(props: VersionFieldsProps) {
  const { t } = useTranslation('notes');
  const { fields, version, onVersion, disagreements } = props;
  const shown = fields.languages.includes(version) ? version : (fields.languages[0] ?? 'en');
  const tabs = fields.languages.map((language) => ({
    value: language,
    label: (
      <span className="composer__version">
        {t(`language.${language}`)}
        {disagreements.some((each) => each.language === language) && (
          <TriangleAlert size={12} aria-label={t('agreement.sign')} />
        )}
      </span>
    ),
    content: <Version {...props} language={language} />,
  }));
  if (tabs.length === 0) return null;
  return <Tabs label={t('agreement.versions')} tabs={tabs} value={shown} onChange={onVersion} />;
}

function Version(props: VersionFieldsProps & { readonly language: WrittenLanguage }) {
  const { fields, kind, language, onChange, disagreements } = props;
  const texts = kind?.fields.filter(({ type }) => type === 'text') ?? [];
  return (
    <div className="composer__versions">
      <Lacking found={disagreements.filter((each) => each.language === language)} />
      <SubjectField {...props} />
      {texts.map((field) => (
        <KindText key={field.id} field={field} fields={fields} language={language} onChange={onChange} />
      ))}
      <BodyField fields={fields} language={language} onChange={onChange} />
    </div>
  );
}

/** What the other versions say and this one does not. */
function Lacking({ found }: { readonly found: readonly Disagreement[] }) {
  const { t } = useTranslation('notes');
  if (found.length === 0) return null;
  const said = ({ field, value }: Disagreement) =>
    field === 'date' ? shortDate(value, currentLanguage(), 0) : value;
  return (
    <ul className="composer__lacking" role="status">
      {found.map((each) => (
        <li key={`${each.field}${each.value}`}>
          {t(`agreement.${each.field}`, {
            value: said(each),
            languages: each.saidIn.map((language) => t(`language.${language}`)).join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}

type FieldProps = Pick<NoteFormProps, 'fields' | 'onChange'> & { readonly language: WrittenLanguage };

const direction = (language: WrittenLanguage) => (isRightToLeft(language) ? 'rtl' : 'ltr');

function SubjectField(props: VersionFieldsProps & { readonly language: WrittenLanguage }) {
  const { t } = useTranslation('notes');
  const { fields, language, sources, answered, onChange, onShowCircular } = props;
  return (
    <Sourced
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
        dir={direction(language)}
        value={fields.subject[language] ?? ''}
        onChange={(event) =>
          onChange({ ...fields, subject: withText(fields.subject, language, event.target.value) })
        }
      />
    </Sourced>
  );
}

function KindText(props: FieldProps & { readonly field: NoteKindData['fields'][number] }) {
  const { field, fields, language, onChange } = props;
  const title = useFieldTitle()(field);
  const { t } = useTranslation('notes');
  const value = fields.values?.[field.id];
  const texts = typeof value === 'string' ? { en: value } : (value ?? {});
  return (
    <Sourced field={`value.${field.id}.${language}`}>
      <TextAreaField
        label={`${title} (${t(`language.${language}`)})`}
        rows={2}
        lang={language}
        dir={direction(language)}
        value={texts[language] ?? ''}
        onChange={(event) =>
          onChange(withValue(fields, field.id, withText(texts, language, event.target.value)))
        }
      />
    </Sourced>
  );
}

/** Paragraphs are parted by a blank line; what was typed comes back to the character. */
const betweenParagraphs = '\n\n';

function BodyField({ fields, language, onChange }: FieldProps) {
  const { t } = useTranslation('notes');
  const label = fields.kind === 'free' ? 'field.bodyFree' : 'field.body';
  return (
    <Sourced field={`body.${language}`}>
      <TextAreaField
        label={t(label, { language: t(`language.${language}`) })}
        hint={t('field.bodyHint')}
        rows={fields.kind === 'free' ? 6 : 3}
        lang={language}
        dir={direction(language)}
        value={(fields.body[language] ?? []).join(betweenParagraphs)}
        onChange={({ target }) => {
          const paragraphs = target.value === '' ? [] : target.value.split(betweenParagraphs);
          onChange({ ...fields, body: { ...fields.body, [language]: paragraphs } });
        }}
      />
    </Sourced>
  );
}

/** Without an empty text: an absent language is absent. */
export function withText(
  texts: NoteFields['subject'],
  language: WrittenLanguage,
  text: string,
): NoteFields['subject'] {
  const others = Object.fromEntries(Object.entries(texts).filter(([each]) => each !== language));
  return text === '' ? others : { ...others, [language]: text };
}
