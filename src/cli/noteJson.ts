/**
 * Reads FIELDS.json of `chancery note`. Its shape is a promise to other offices' scripts (design
 * notes, "Interfaces that stay stable"): fields may be added, not renamed or removed.
 */

import * as v from 'valibot';
import { type Localised, type Texts, writtenLanguages } from '#domain/languages';
import { type NoteKindData, noteKindSchema, shippedKinds } from '#domain/notes/kinds';
import type { NoteFields, NoteValue } from '#domain/notes/noteFields';
import { noteLookSchema } from '#domain/notes/noteLook';
import { fail, ok, type Result } from '#domain/result';

const text = v.pipe(v.string(), v.maxLength(20_000));
const isoDay = v.pipe(v.string(), v.isoDate('a date is written 2024-01-09'));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2,10}$/, 'a party is written by its code, like TUR'));
const perLanguage = <T extends v.GenericSchema>(schema: T) =>
  v.partial(v.object({ en: schema, ru: schema, kk: schema, fr: schema, ar: schema }));
const localised = v.object({
  en: text,
  ru: v.exactOptional(text),
  kk: v.exactOptional(text),
  fr: v.exactOptional(text),
  ar: v.exactOptional(text),
});
const place = v.union([
  v.pipe(
    text,
    v.transform((en): Localised => ({ en })),
  ),
  localised,
]);

const office = v.picklist(['ministry', 'embassy', 'mission']);
const value = v.union([text, perLanguage(text)]);
/** A day, or an instant with its offset. */
const moment = v.union([isoDay, v.pipe(v.string(), v.isoTimestamp('a day or an instant'))]);

/** A kind of the office's own may be described in the fields themselves. */
const kind = v.union([v.string(), noteKindSchema]);

const fieldsSchema = v.object({
  kind,
  organisation: text,
  from: v.object({
    party: code,
    office,
    in: v.optional(v.nullable(code), null),
    name: v.exactOptional(localised),
  }),
  to: v.optional(v.union([v.literal('secretariat'), v.array(code)]), 'secretariat'),
  toOffice: v.exactOptional(office),
  reference: v.optional(v.nullable(text), null),
  place: v.optional(v.nullable(place), null),
  date: v.optional(isoDay),
  inReplyTo: v.optional(
    v.nullable(v.object({ reference: text, date: v.optional(v.nullable(isoDay), null) })),
    null,
  ),
  subject: v.optional(perLanguage(text), {}),
  languages: v.optional(v.pipe(v.array(v.picklist(writtenLanguages)), v.minLength(1)), ['en']),
  enclosures: v.optional(v.array(v.pipe(text, v.minLength(1))), []),
  body: v.optional(perLanguage(v.array(text)), {}),
  people: v.optional(v.array(v.object({ name: text, post: v.optional(perLanguage(text), {}) })), []),
  /** Fields of the kind; those of the shipped kinds may stand by their own names. */
  values: v.optional(v.record(v.string(), value), {}),
  paragraphs: v.optional(v.union([text, v.array(text)])),
  reason: v.optional(value),
  capacity: v.optional(v.picklist(['representatives', 'experts', 'participants', 'focal-points'])),
  silenceEnds: v.exactOptional(v.nullable(moment)),
  late: v.exactOptional(v.boolean()),
  names: v.exactOptional(v.record(v.string(), text)),
  look: v.exactOptional(noteLookSchema),
});

/** The fields, and the names of the files enclosed. */
export interface NoteWish {
  readonly fields: NoteFields;
  readonly files: readonly string[];
  /** A kind that the fields describe themselves. */
  readonly kinds: readonly NoteKindData[];
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
  const { enclosures, subject, body, people, date, kind, ...others } = parsed.output;
  const { values, paragraphs, reason, capacity, ...rest } = others;
  const own = typeof kind === 'string' ? [] : [kind];
  const id = typeof kind === 'string' ? kind : kind.id;
  if (![...own, ...shippedKinds].some((each) => each.id === id)) {
    const known = shippedKinds.map((each) => each.id).join(', ');
    return fail(`The field kind cannot be used: there are ${known}.`);
  }
  const listed = Array.isArray(paragraphs) ? paragraphs.join(', ') : paragraphs;
  return ok({
    files: enclosures,
    kinds: own,
    fields: {
      ...rest,
      kind: id,
      values: valuesOf({ ...values, paragraphs: listed, reason, capacity }),
      date: date ?? '',
      subject: given(subject),
      body: given(body),
      people: people.map(({ name, post }) => ({ name, post: given(post) })),
      enclosures: enclosures.map((file) => ({ documentId: file, style: 'rolling', emphasis: false })),
    },
  });
}

/** Without the languages that are not there. */
const given = <T>(texts: { readonly [L in keyof Texts]?: T | undefined }): Texts<T> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));

type LooseValue = v.InferOutput<typeof value> | undefined;

const valuesOf = (values: Readonly<Record<string, LooseValue>>): Readonly<Record<string, NoteValue>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, each]): readonly [string, NoteValue][] => {
      if (each === undefined) return [];
      return [[id, typeof each === 'string' ? each : given(each)]];
    }),
  );

function parseJson(json: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError)
      return fail('FIELDS is no JSON: a comma, a quote or a bracket is out of place.');
    throw error;
  }
}
