/**
 * Reads FIELDS.json of `chancery note`. Its shape is a promise to other offices' scripts (design
 * notes, "Interfaces that stay stable"): fields may be added, not renamed or removed.
 */

import * as v from 'valibot';
import { type Localised, type Texts, writtenLanguages } from '#domain/languages';
import { type NoteKindData, noteKindSchema, shippedKinds } from '#domain/notes/kinds';
import type { NoteFields, NoteValue } from '#domain/notes/noteFields';
import { noteLookSchema } from '#domain/notes/noteLook';
import type { ExportStyle } from '#domain/paper/exportStyles';
import { fail, ok, type Result } from '#domain/result';
import { exportStyleNames, styleNamed } from './styles';

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

/** A file alone goes in brackets; otherwise its style is named, and whose proposals it shows. */
const enclosure = v.union([
  v.pipe(text, v.minLength(1)),
  v.strictObject({
    file: v.pipe(text, v.minLength(1)),
    style: v.optional(v.picklist(exportStyleNames), 'brackets'),
    as: v.optional(v.nullable(text), null),
    emphasis: v.optional(v.boolean(), false),
    only: v.optional(v.array(code), []),
  }),
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
  enclosures: v.optional(v.array(enclosure), []),
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

/** A file behind the note, as FIELDS names it; a PDF goes as it is, whatever the style. */
export interface EnclosureWish {
  readonly file: string;
  readonly style: ExportStyle;
  readonly only: readonly string[];
}

/** The fields, and the files enclosed. */
export interface NoteWish {
  readonly fields: NoteFields;
  readonly enclosures: readonly EnclosureWish[];
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
  const enclosed = enclosuresOf(enclosures);
  if (!enclosed.ok) return enclosed;
  const listed = Array.isArray(paragraphs) ? paragraphs.join(', ') : paragraphs;
  return ok({
    enclosures: enclosed.value,
    kinds: own,
    fields: {
      ...rest,
      kind: id,
      values: { ...valuesOf(values), ...valuesOf({ paragraphs: listed, reason, capacity }) },
      date: date ?? '',
      subject: given(subject),
      body: given(body),
      people: people.map(({ name, post }) => ({ name, post: given(post) })),
      enclosures: enclosed.value.map(({ file }) => ({
        documentId: file,
        style: 'rolling',
        emphasis: false,
      })),
    },
  });
}

function enclosuresOf(
  asked: readonly v.InferOutput<typeof enclosure>[],
): Result<readonly EnclosureWish[], string> {
  const wishes: EnclosureWish[] = [];
  for (const each of asked) {
    if (typeof each === 'string') {
      wishes.push({ file: each, style: { kind: 'rolling', emphasis: false }, only: [] });
      continue;
    }
    const style = styleNamed(each.style, each.as, each.emphasis);
    if (!style.ok)
      return fail(
        `The enclosure ${each.file} cannot be used: as goes with the style clean and names parties.`,
      );
    wishes.push({ file: each.file, style: style.value, only: each.only });
  }
  return ok(wishes);
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
