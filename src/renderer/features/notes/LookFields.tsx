/**
 * Letterhead and page of a note: sheet, names in two languages, address, classification, enclosure line,
 * places of initials and seal, head of the second page. What is chosen is how the next note begins.
 */

import { useTranslation } from 'react-i18next';
import type { WrittenLanguage } from '#domain/languages';
import type { NoteFields } from '#domain/notes/noteFields';
import type { NoteLook } from '#domain/notes/noteLook';
import { setSetting } from '#renderer/data/settings';
import { CheckField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';

interface LookFieldsProps {
  readonly fields: NoteFields;
  readonly onChange: (fields: NoteFields) => void;
}

const classifications = ['official', 'restricted', 'confidential'] as const;

export function LookFields({ fields, onChange }: LookFieldsProps) {
  const { t } = useTranslation('notes');
  const look = fields.look ?? {};
  const set = (change: NoteLook) => {
    const next = { ...look, ...change };
    onChange({ ...fields, look: next });
    // The layout for checking and numbered lines are of this note alone.
    const { layout: _checking, lineNumbers: _lines, ...kept } = next;
    void setSetting('noteLook', { ...kept, letterhead: [...(kept.letterhead ?? [])] });
  };
  return (
    <>
      <Choices look={look} set={set} several={fields.languages.length > 1} />
      <Letterhead look={look} set={set} />
      <TextField
        label={t('look.address')}
        value={look.address ?? ''}
        onChange={(event) => set({ address: event.target.value })}
      />
      {(['initials', 'seal', 'header', 'lineNumbers'] as const).map((name) => (
        <CheckField
          key={name}
          label={t(`look.${name}`)}
          checked={look[name] === true}
          onChange={(on) => set({ [name]: on })}
        />
      ))}
    </>
  );
}

interface PartProps {
  readonly look: NoteLook;
  readonly set: (change: NoteLook) => void;
}

function Choices({ look, set, several }: PartProps & { readonly several: boolean }) {
  const { t } = useTranslation('notes');
  const options = <T extends string>(group: string, values: readonly T[]) =>
    values.map((value) => ({ value, label: t(`look.${group}.${value}`) }));
  const own = look.classification ?? 'none';
  const known = own === 'none' || classifications.some((each) => each === own);
  const marks = [
    ...options('classification', ['none', ...classifications]),
    ...(known ? [] : [{ value: own, label: own }]),
  ];
  return (
    <>
      {several && (
        <Select
          label={t('look.layout.label')}
          value={look.layout ?? 'sequence'}
          options={options('layout', ['sequence', 'columns'] as const)}
          onChange={(layout) => set({ layout })}
        />
      )}
      <Select
        label={t('look.size.label')}
        value={look.size ?? 'a4'}
        options={options('size', ['a4', 'letter'] as const)}
        onChange={(size) => set({ size })}
      />
      <Select
        label={t('look.numbering.label')}
        value={look.numbering ?? 'part'}
        options={options('numbering', ['part', 'whole', 'none'] as const)}
        onChange={(numbering) => set({ numbering })}
      />
      <Select
        label={t('look.standard.label')}
        value={look.standard ?? 'readers'}
        options={options('standard', ['readers', 'archive', 'none'] as const)}
        onChange={(standard) => set({ standard })}
      />
      <Select
        label={t('look.enclosureLine.label')}
        value={look.enclosureLine ?? 'margin'}
        options={options('enclosureLine', ['margin', 'body'] as const)}
        onChange={(enclosureLine) => set({ enclosureLine })}
      />
      <Select
        label={t('look.classification.label')}
        value={own}
        options={marks}
        onChange={(mark) => set({ classification: mark === 'none' ? null : mark })}
      />
    </>
  );
}

/** As the Secretariat prints its own: the language of the office, then the other one. */
const pairs = [
  ['en', 'ru'],
  ['kk', 'ru'],
  ['kk', 'en'],
  ['fr', 'en'],
  ['ar', 'en'],
] as const satisfies readonly (readonly WrittenLanguage[])[];

function Letterhead({ look, set }: PartProps) {
  const { t } = useTranslation('notes');
  const chosen = look.letterhead ?? [];
  const all =
    pairs.some((pair) => pair.join() === chosen.join()) || chosen.length === 0 ? pairs : [chosen, ...pairs];
  const options = [
    { value: '', label: t('look.ownName') },
    ...all.map((pair) => ({
      value: pair.join(),
      label: pair.map((language) => t(`language.${language}`)).join(' · '),
    })),
  ];
  return (
    <Select
      label={t('look.letterhead')}
      value={chosen.join()}
      options={options}
      onChange={(value) => set({ letterhead: all.find((pair) => pair.join() === value) ?? [] })}
    />
  );
}
