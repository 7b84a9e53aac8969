/**
 * Where the words of a note's field came from. Nothing is stored about it: a field counts as filled
 * in by the circular (or by the settings) as long as it still says what that source says, so an
 * edited field loses its mark by itself and there is no second truth to keep in step.
 */

import type { NoteFields } from '#domain/notes/noteFields';

export type FieldSource = 'circular' | 'settings';

const fromCircular = ['inReplyTo', 'subject', 'organisation', 'languages'] as const;
const fromSettings = ['from', 'place'] as const;

type SourcedField = (typeof fromCircular)[number] | (typeof fromSettings)[number];

export type FieldSources = Readonly<Partial<Record<SourcedField, FieldSource>>>;

/** The sources of the fields that still say what `filled` said. Empty values have no source. */
export function fieldSources(fields: NoteFields, filled: NoteFields, hasCircular: boolean): FieldSources {
  const kept = (field: SourcedField) => !isBlank(fields[field]) && same(fields[field], filled[field]);
  const circular = hasCircular ? fromCircular.filter(kept) : [];
  return Object.fromEntries([
    ...circular.map((field) => [field, 'circular'] as const),
    ...fromSettings.filter(kept).map((field) => [field, 'settings'] as const),
  ]);
}

const isBlank = (value: unknown) =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

/** Fields are plain JSON made by one function, so equal ones print equally. */
const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
