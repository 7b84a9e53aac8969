/** What the parts of a file are called: in the contents, over each of them, and to screen readers. */

import type { useTranslation } from 'react-i18next';
import type { Reading } from '#domain/circular/circular';
import type { Part } from '#domain/circular/corrections';

export type Translate = ReturnType<typeof useTranslation<'import'>>['t'];

type Named = Pick<Reading, 'note'>;

/** *Enclosed text 2*; only *Text 2* where no note encloses it. */
export const nameText = (t: Translate, { note }: Named, index: number): string =>
  t(note === null ? 'part.text' : 'part.document', { number: index + 1 });

/** *Note, Russian*, *Enclosed text 2*. */
export function namePart(
  t: Translate,
  reading: Named,
  { kind, index }: Pick<Part, 'kind' | 'index'>,
): string {
  if (kind === 'document') return nameText(t, reading, index);
  const language = reading.note?.versions[index]?.language;
  return language ? t(`part.versionIn.${language}`) : t('part.version', { number: index + 1 });
}
