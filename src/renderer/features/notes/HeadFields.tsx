/** The head of the note: who writes, to whom, under which number. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteFields, Office } from '#domain/notes/noteFields';
import { TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Sourced } from './formParts.tsx';
import type { NoteFormProps } from './NoteForm.tsx';
import { ReferenceField } from './ReferenceField.tsx';

const offices = ['ministry', 'embassy', 'mission'] as const satisfies readonly Office[];

export function HeadFields(props: NoteFormProps) {
  const { t } = useTranslation('notes');
  const { fields, sources, onChange, onShowSettings } = props;
  return (
    <>
      <Sourced field="from" source={sources.from} onShowSource={onShowSettings}>
        <Select
          label={t('field.office')}
          value={fields.from.office}
          options={offices.map((value) => ({ value, label: t(`office.${value}`) }))}
          onChange={(office) => onChange({ ...fields, from: withOffice(fields.from, office) })}
        />
      </Sourced>
      {fields.from.office === 'embassy' && <HostState {...props} />}
      <Addressee fields={fields} onChange={onChange} />
      <ReferenceField {...props} />
    </>
  );
}

/** Only an embassy has a host state; a name made for another office no longer fits. */
function withOffice(from: NoteFields['from'], office: Office): NoteFields['from'] {
  const { name: _otherName, ...kept } = from;
  return { ...kept, office, in: office === 'embassy' ? from.in : null };
}

const noState = 'none';

function HostState({ fields, states, onChange }: NoteFormProps) {
  const { t } = useTranslation('notes');
  const options = [
    { value: noState, label: '–' },
    ...states
      .filter(({ code }) => code !== fields.from.party)
      .map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <Sourced field="host">
      <Select
        label={t('field.hostState')}
        value={fields.from.in ?? noState}
        options={options}
        onChange={(code) =>
          onChange({ ...fields, from: { ...fields.from, in: code === noState ? null : code } })
        }
      />
    </Sourced>
  );
}

function Addressee({ fields, onChange }: Pick<NoteFormProps, 'fields' | 'onChange'>) {
  const { t } = useTranslation('notes');
  const parties = fields.to === 'secretariat' ? null : fields.to;
  const [typed, setTyped] = useState(parties?.join(', ') ?? '');
  return (
    <Sourced field="to">
      <Select
        label={t('field.to')}
        value={parties === null ? 'secretariat' : 'parties'}
        options={(['secretariat', 'parties'] as const).map((value) => ({ value, label: t(`to.${value}`) }))}
        onChange={(to) => onChange({ ...fields, to: to === 'secretariat' ? to : partiesIn(typed) })}
      />
      {parties !== null && (
        <TextField
          label={t('field.parties')}
          hint={t('field.partiesHint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange({ ...fields, to: partiesIn(event.target.value) });
          }}
        />
      )}
    </Sourced>
  );
}

/** Codes in a line of typing, once each, in its order. */
const partiesIn = (typed: string): readonly string[] => [
  ...new Set(typed.toUpperCase().match(/[A-Z]{2,10}/g) ?? []),
];
