/**
 * What a note still lacks before it can be sent, by its kind: fields, words in a language, and forms of
 * names that no profile gives. A draft is shown and printed all the same, with blanks; only sending waits.
 */

import type { WrittenLanguage } from '#domain/languages';
import { composeNote } from './composeNote';
import { type KindField, kindOf, languagesOf, type NoteNeed } from './kinds';
import { placeName } from './names/places';
import { hasEnclosures, type NoteFields } from './noteFields';
import { profileOf, type WriterContext } from './noteWriter';
import { silenceHasEnded } from './silence';

/** Codes of fields, in the order of the paper; some are asked for language by language. */
export type MissingField =
  | 'kind'
  | 'languages'
  | 'organisation'
  | 'host'
  | 'hostOther'
  | 'reference'
  | 'place'
  | 'date'
  | 'to'
  | 'toOther'
  | 'inReplyTo'
  | 'people'
  | 'enclosures'
  | 'late'
  | `${'place' | 'senderName' | 'subject' | 'body' | 'kindText'}.${WrittenLanguage}`
  /** A field of the kind, in a language where its type is text. */
  | `value.${string}`
  /** A form of a name: `name.ru.XYZ.genitive`. */
  | `name.${string}`;

export interface MissingContext extends WriterContext {
  /** The present instant in milliseconds, for a silence that ends on the note's own day; null: not asked. */
  readonly now?: number | null;
}

/** Empty when the note can be sent. */
export function missingFields(fields: NoteFields, context: MissingContext): readonly MissingField[] {
  const { from, languages, to } = fields;
  const kind = kindOf(fields.kind, context.kinds);
  const needs = (need: NoteNeed) => kind?.needs.includes(need) ?? false;
  const profile = profileOf(fields.organisation, context.profiles);
  return [
    ...when(kind === null, 'kind' as const),
    ...when(languages.length === 0, 'languages' as const),
    ...when(profile === null, 'organisation' as const),
    ...missingSender(fields),
    ...when(isBlank(fields.reference), 'reference' as const),
    ...missingPlaces(fields),
    ...when(!/^\d{4}-\d{2}-\d{2}$/.test(fields.date), 'date' as const),
    ...when(to !== 'secretariat' && to.length === 0, 'to' as const),
    ...when(to !== 'secretariat' && to.includes(from.party), 'toOther' as const),
    ...when(needs('inReplyTo') && fields.inReplyTo === null, 'inReplyTo' as const),
    ...missingSubjects(fields, needs),
    ...missingBodies(fields, needs),
    ...missingValues(fields, kind?.fields ?? []),
    ...missingKindTexts(fields, kind === null ? null : languagesOf(kind)),
    ...when(needs('people') && fields.people.every(({ name }) => isBlank(name)), 'people' as const),
    ...when(needs('enclosures') && !hasEnclosures(fields), 'enclosures' as const),
    ...when(
      needs('silence') && fields.late !== true && silenceHasEnded(fields, context.now ?? null),
      'late' as const,
    ),
    ...(profile === null ? [] : askedForms(fields, context)),
  ];
}

const when = <T>(condition: boolean, field: T): readonly T[] => (condition ? [field] : []);

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

function missingSender({ from, languages }: NoteFields): readonly MissingField[] {
  const { name, office, party } = from;
  const host = office === 'embassy' && from.in === null && name === undefined;
  const named = name !== undefined && Object.values(name).some((text) => !isBlank(text));
  return [
    ...when(host, 'host' as const),
    ...when(office === 'embassy' && from.in === party, 'hostOther' as const),
    ...(named
      ? languages.flatMap((language) => when(isBlank(name[language]), `senderName.${language}` as const))
      : []),
  ];
}

function missingPlaces({ place, languages }: NoteFields): readonly MissingField[] {
  if (place === null || isBlank(place.en)) return ['place'];
  return languages.flatMap((language) =>
    when(language !== 'en' && placeName(place, language) === null, `place.${language}` as const),
  );
}

/** A subject in one language is a subject in all: the versions must say the same. */
function missingSubjects(
  { subject, languages, inReplyTo }: NoteFields,
  needs: (need: NoteNeed) => boolean,
): readonly MissingField[] {
  const somewhere = Object.values(subject).some((phrase) => !isBlank(phrase));
  const unknown = needs('subjectOrReply') && inReplyTo === null;
  if (!somewhere && !unknown && !needs('subject')) return [];
  return languages.flatMap((language) => when(isBlank(subject[language]), `subject.${language}` as const));
}

const isWritten = ({ body }: NoteFields, language: WrittenLanguage) =>
  (body[language] ?? []).some((paragraph) => !isBlank(paragraph));

/** Words of the person's own: all of a free note, and what replaces an enclosure that is not there. */
function missingBodies(fields: NoteFields, needs: (need: NoteNeed) => boolean): readonly MissingField[] {
  const { languages } = fields;
  const instead = needs('bodyOrEnclosure') && !hasEnclosures(fields);
  if (!needs('body') && !instead && !languages.some((language) => isWritten(fields, language))) return [];
  return languages.flatMap((language) => when(!isWritten(fields, language), `body.${language}` as const));
}

function missingValues(fields: NoteFields, kindFields: readonly KindField[]): readonly MissingField[] {
  const own = hasEnclosures(fields) || fields.languages.some((language) => isWritten(fields, language));
  return kindFields.flatMap((field): readonly MissingField[] => {
    const value = fields.values?.[field.id];
    const written = typeof value === 'string' ? [value] : Object.values(value ?? {});
    const given = written.some((text) => !isBlank(text));
    if (!given && (field.required === 'no' || (field.required === 'unlessOwnWords' && own))) return [];
    if (field.type === 'choice') return [];
    if (field.type !== 'text') return when(!given, `value.${field.id}` as const);
    // A text given once, without a language, is that of every version.
    if (typeof value === 'string' && given) return [];
    const texts = typeof value === 'string' ? {} : (value ?? {});
    return fields.languages.flatMap((language) =>
      when(isBlank(texts[language]), `value.${field.id}.${language}` as const),
    );
  });
}

const missingKindTexts = (
  { languages }: NoteFields,
  written: readonly WrittenLanguage[] | null,
): readonly MissingField[] =>
  written === null
    ? []
    : languages.flatMap((language) => when(!written.includes(language), `kindText.${language}` as const));

/** The forms that the composed note has blanks for. */
function askedForms(fields: NoteFields, context: WriterContext): readonly MissingField[] {
  const composed = composeNote(fields, { ...context, enclosurePages: null, enclosureTitles: [] });
  return composed.versions.flatMap(({ asked }) => asked.map((key) => `name.${key}` as const));
}
