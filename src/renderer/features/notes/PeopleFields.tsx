/** The persons that a nomination names: surname and post in each language of the note. */

import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WrittenLanguage } from '#domain/languages';
import type { NoteFields } from '#domain/notes/noteFields';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/Field.tsx';

type Person = NoteFields['people'][number];

interface PeopleFieldsProps {
  readonly fields: NoteFields;
  readonly onChange: (fields: NoteFields) => void;
}

export function PeopleFields({ fields, onChange }: PeopleFieldsProps) {
  const { t } = useTranslation('notes');
  const { people, languages } = fields;
  const set = (next: readonly Person[]) => onChange({ ...fields, people: next });
  const put = (at: number, person: Person) =>
    set(people.map((each, place) => (place === at ? person : each)));
  return (
    <fieldset className="composer__people" data-field="people">
      <legend className="ui-field__label">{t('field.people')}</legend>
      {people.map((person, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person on the list is its place in it
        <div key={at} className="composer__person">
          <PersonFields person={person} languages={languages} onChange={(next) => put(at, next)} />
          <IconButton
            icon={X}
            label={t('person.remove')}
            onClick={() => set(people.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <Button icon={Plus} onClick={() => set([...people, { name: '', post: {} }])}>
        {t('person.add')}
      </Button>
    </fieldset>
  );
}

function PersonFields(props: {
  readonly person: Person;
  readonly languages: readonly WrittenLanguage[];
  readonly onChange: (person: Person) => void;
}) {
  const { t } = useTranslation('notes');
  const { person, onChange } = props;
  return (
    <>
      <TextField
        label={t('field.personName')}
        value={person.name}
        onChange={(event) => onChange({ ...person, name: event.target.value })}
      />
      {props.languages.map((language) => (
        <TextField
          key={language}
          label={t('field.personPost', { language: t(`language.${language}`) })}
          lang={language}
          value={person.post[language] ?? ''}
          onChange={(event) =>
            onChange({ ...person, post: { ...person.post, [language]: event.target.value } })
          }
        />
      ))}
    </>
  );
}
