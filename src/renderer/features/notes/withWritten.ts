/** A paragraph that was written on the page, put where it belongs: into the person's own words, or instead of a formula. */

import type { WrittenLanguage } from '#domain/languages';
import type { NoteFields } from '#domain/notes/noteFields';

/** `id` as the composer names paragraphs; null, or nothing but spaces, brings the formula back. */
export function withWritten(
  fields: NoteFields,
  { language, id }: { readonly language: WrittenLanguage; readonly id: string },
  text: string | null,
): NoteFields {
  const written = text?.trim() ?? '';
  const own = /^own\.(\d+)$/.exec(id);
  if (own !== null) {
    const before = fields.body[language] ?? [];
    const paragraphs = before
      .map((each, at) => (at === Number(own[1]) ? written : each))
      .filter((each) => each.trim() !== '');
    return { ...fields, body: { ...fields.body, [language]: paragraphs } };
  }
  const { [id]: _before, ...others } = fields.overrides?.[language] ?? {};
  const kept = written === '' ? others : { ...others, [id]: written };
  return { ...fields, overrides: { ...fields.overrides, [language]: kept } };
}
