/**
 * A kind of note while a person writes it: every slot of its words must be one that a note can fill, so that
 * no note ever leaves with a hole.
 */

import * as v from 'valibot';
import type { WrittenLanguage } from '#domain/languages';
import { formulas } from './formulas/formulas';
import { type KindField, languagesOf, type NoteKindData, noteKindSchema } from './kinds';
import { namesIn, parseTemplate } from './template';

/** What is wrong with a kind; null when it can be used. */
export type KindProblem =
  | { readonly code: 'title' }
  | { readonly code: 'fields' }
  /** A choice has fewer than two options, or one without words in a language that the kind is written in. */
  | { readonly code: 'options'; readonly field: string }
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
  const unsaid = kind.fields.find((field) => field.type === 'choice' && !isSaid(field, kind));
  if (unsaid !== undefined) return { code: 'options', field: unsaid.id };
  for (const [language, paragraphs] of Object.entries(kind.texts ?? {}))
    for (const wording of paragraphs) {
      const slot = wrongSlot(wording, language as WrittenLanguage, ids);
      if (slot !== undefined) return { code: 'words', language: language as WrittenLanguage, slot };
    }
  return v.safeParse(noteKindSchema, kind).success ? null : { code: 'fields' };
}

function isSaid({ options = [], wordings = {} }: KindField, kind: NoteKindData): boolean {
  const written = languagesOf(kind) ?? [];
  return (
    options.length > 1 &&
    options.every((option) => written.every((language) => (wordings[option]?.[language] ?? '').trim() !== ''))
  );
}

/** The options as a person writes them in a language, a line each. */
export const optionLines = (
  { options = [], wordings = {} }: KindField,
  language: WrittenLanguage,
): readonly string[] => options.map((option) => wordings[option]?.[language] ?? '');

/** The choice with its options written in a language, a line each; lines of other languages keep their places. */
export function withOptionLines(
  field: KindField,
  language: WrittenLanguage,
  lines: readonly string[],
): KindField {
  const before = field.options ?? [];
  const texts = before.map((option) => field.wordings?.[option] ?? {});
  const isKept = texts.map((text) =>
    Object.entries(text).some(([other, words]) => other !== language && words !== ''),
  );
  const count = Math.max(lines.length, isKept.lastIndexOf(true) + 1);
  const options = Array.from({ length: count }, (_, at) => before[at] ?? freshOption(before, at));
  const wordings = options.map((option, at) => {
    const { [language]: _old, ...others } = texts[at] ?? {};
    const words = lines[at] ?? '';
    return [option, words === '' ? others : { ...others, [language]: words }] as const;
  });
  return { ...field, options, wordings: Object.fromEntries(wordings) };
}

const freshOption = (taken: readonly string[], at: number): string =>
  taken.includes(`option-${at + 1}`) ? `option-${at + 1}-` : `option-${at + 1}`;

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
