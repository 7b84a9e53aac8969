/** The note's own number. One that another note has is marked while it is typed, with the next free one at hand. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { takenReference } from '#renderer/data/notes';
import { useLive } from '#renderer/data/useLive';
import { TextField } from '#renderer/ui/Field.tsx';
import { Sourced } from './formParts.tsx';
import type { NoteFormProps } from './NoteForm.tsx';

export function ReferenceField({
  noteId,
  fields,
  onChange,
}: Pick<NoteFormProps, 'noteId' | 'fields' | 'onChange'>) {
  const { t } = useTranslation('notes');
  const query = useMemo(() => (reference: string) => takenReference(reference, noteId), [noteId]);
  const taken = useLive(query, fields.reference ?? '') ?? null;
  const write = (reference: string) => onChange({ ...fields, reference: reference || null });
  return (
    <Sourced field="reference">
      <TextField
        label={t('field.reference')}
        hint={t('field.referenceHint')}
        error={taken === null ? null : t('field.referenceTaken', { subject: taken.subject })}
        value={fields.reference ?? ''}
        onChange={(event) => write(event.target.value)}
      />
      {taken !== null && (
        <button type="button" className="composer__kinds-link" onClick={() => write(taken.free)}>
          {t('field.referenceFree', { reference: taken.free })}
        </button>
      )}
    </Sourced>
  );
}
