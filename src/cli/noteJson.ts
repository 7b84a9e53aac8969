/**
 * Reads FIELDS.json of `chancery note`. Its shape is a promise to other offices' scripts (design
 * notes, "Interfaces that stay stable"): fields may be added, not renamed or removed.
 */

import * as v from 'valibot';
import type { LanguageCode, Localised } from '#domain/languages';
import { languages } from '#domain/languages';
import type { NoteFields, NoteKind } from '#domain/notes/noteFields';
import { fail, ok, type Result } from '#domain/result';

const text = v.pipe(v.string(), v.maxLength(20_000));
const isoDay = v.pipe(v.string(), v.isoDate('a date is written 2024-01-09'));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2,10}$/, 'a party is written by its code, like TUR'));
const perLanguage = <T extends v.GenericSchema>(schema: T) =>
  v.partial(v.object({ en: schema, ru: schema, kk: schema }));
const localised = v.object({ en: text, ru: v.exactOptional(text), kk: v.exactOptional(text) });
const place = v.union([
  v.pipe(
    text,
    v.transform((en): Localised => ({ en })),
  ),
  localised,
]);

const kinds = [
  'comments',
  'no-comments',
  'no-objection',
  'consensus',
  'break-silence',
  'nomination',
  'coordination',
  'circulate',
  'acknowledgement',
  'free',
] as const satisfies readonly NoteKind[];

const fieldsSchema = v.object({
  kind: v.picklist(kinds, `there are ${kinds.join(', ')}`),
  organisation: text,
  from: v.object({
    party: code,
    office: v.picklist(['ministry', 'embassy', 'mission']),
    in: v.optional(v.nullable(code), null),
    name: v.exactOptional(localised),
  }),
  to: v.optional(v.union([v.literal('secretariat'), v.array(code)]), 'secretariat'),
  reference: v.optional(v.nullable(text), null),
  place: v.optional(v.nullable(place), null),
  date: v.optional(isoDay),
  inReplyTo: v.optional(
    v.nullable(v.object({ reference: text, date: v.optional(v.nullable(isoDay), null) })),
    null,
  ),
  subject: v.optional(perLanguage(text), {}),
  languages: v.optional(v.pipe(v.array(v.picklist(languages)), v.minLength(1)), ['en']),
  enclosures: v.optional(v.array(v.pipe(text, v.minLength(1))), []),
  body: v.optional(perLanguage(v.array(text)), {}),
  people: v.optional(v.array(v.object({ name: text, post: v.optional(perLanguage(text), {}) })), []),
});

/** The fields, and the names of the files enclosed. */
export interface NoteWish {
  readonly fields: NoteFields;
  readonly files: readonly string[];
}

/** The wish, or one sentence with the place of the first field that cannot be used. */
export function parseNoteJson(json: string): Result<NoteWish, string> {
  const value = parseJson(json);
  if (!value.ok) return value;
  const parsed = v.safeParse(fieldsSchema, value.value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail(`The field ${v.getDotPath(issue) ?? 'of the whole file'} cannot be used: ${issue.message}.`);
  }
  const { enclosures, subject, body, people, date, ...rest } = parsed.output;
  return ok({
    files: enclosures,
    fields: {
      ...rest,
      date: date ?? '',
      subject: given(subject),
      body: given(body),
      people: people.map(({ name, post }) => ({ name, post: given(post) })),
      enclosures: enclosures.map((file) => ({ documentId: file, style: 'rolling', emphasis: false })),
    },
  });
}

/** Without the languages that are not there. */
const given = <T>(
  texts: { readonly [L in LanguageCode]?: T | undefined },
): { readonly [L in LanguageCode]?: T } =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));

function parseJson(json: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError)
      return fail('FIELDS is no JSON: a comma, a quote or a bracket is out of place.');
    throw error;
  }
}
