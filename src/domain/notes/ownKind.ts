/**
 * A kind of note while a person writes it: every slot of its words must be one that a note can fill, so that
 * no note ever leaves with a hole.
 */

import * as v from 'valibot';
import type { WrittenLanguage } from '#domain/languages';
import { formulas } from './formulas/formulas';
import { type NoteKindData, noteKindSchema } from './kinds';
import { namesIn, parseTemplate } from './template';

/** What is wrong with a kind; null when it can be used. */
export type KindProblem =
  | { readonly code: 'title' }
  | { readonly code: 'fields' }
  | { readonly code: 'words'; readonly language: WrittenLanguage; readonly slot: string | null };

const facts = [
  'sender',
  'addressee',
  'state',
  'acronym',
  'organisation',
  'answers',
  'subject',
  'reference',
  'date',
  'place',
];

/** The slots that the words of a kind may name, the most useful first. */
export const slotsOf = ({ fields }: Pick<NoteKindData, 'fields'>): readonly string[] => [
  'opening',
  ...fields.map(({ id }) => id),
  'state',
  'subject',
  'addressee.short',
  'acronym',
];

export function kindProblem(kind: NoteKindData): KindProblem | null {
  if ((kind.title ?? '').trim() === '') return { code: 'title' };
  const ids = kind.fields.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return { code: 'fields' };
  for (const [language, paragraphs] of Object.entries(kind.texts ?? {}))
    for (const wording of paragraphs) {
      const slot = wrongSlot(wording, language as WrittenLanguage, ids);
      if (slot !== undefined) return { code: 'words', language: language as WrittenLanguage, slot };
    }
  return v.safeParse(noteKindSchema, kind).success ? null : { code: 'fields' };
}

/** The first slot that nothing fills; null where the wording cannot be read; undefined when all is well. */
function wrongSlot(
  wording: string,
  language: WrittenLanguage,
  ids: readonly string[],
): string | null | undefined {
  const parsed = parseTemplate(wording);
  if (!parsed.ok) return null;
  const phrases = Object.keys(formulas[language].phrases);
  return namesIn(parsed.value).slots.find(
    (slot) => ![...facts, ...ids, ...phrases].includes(slot.split('.')[0] ?? ''),
  );
}
