/**
 * What a note still lacks before it can be sent, by its kind. A draft is shown and printed all the
 * same, with blanks; only sending waits.
 */

import type { LanguageCode } from '#domain/languages';
import type { NoteFields, NoteKind } from './noteFields';

/** Codes of fields, in the order of the paper; some are asked for language by language. */
export type MissingField =
  | 'languages'
  | 'host'
  | 'reference'
  | 'place'
  | 'date'
  | 'to'
  | 'inReplyTo'
  | `subject.${LanguageCode}`
  | `body.${LanguageCode}`
  | 'people'
  | 'enclosures';

/** Empty when the note can be sent. */
export function missingFields(fields: NoteFields): readonly MissingField[] {
  const { from, languages } = fields;
  return [
    ...when(languages.length === 0, 'languages' as const),
    ...when(from.office === 'embassy' && from.in === null && from.name === undefined, 'host' as const),
    ...when(isBlank(fields.reference), 'reference' as const),
    ...when(isBlank(fields.place?.en), 'place' as const),
    ...when(!/^\d{4}-\d{2}-\d{2}$/.test(fields.date), 'date' as const),
    ...when(fields.to !== 'secretariat' && fields.to.length === 0, 'to' as const),
    ...when(fields.kind === 'acknowledgement' && fields.inReplyTo === null, 'inReplyTo' as const),
    ...missingSubjects(fields),
    ...missingBodies(fields),
    ...when(fields.kind === 'nomination' && fields.people.length === 0, 'people' as const),
    ...when(fields.kind === 'circulate' && fields.enclosures.length === 0, 'enclosures' as const),
  ];
}

const when = <T>(condition: boolean, field: T): readonly T[] => (condition ? [field] : []);

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** The kinds that must name what they speak of, even where they answer a note. */
const namesItsText: ReadonlySet<NoteKind> = new Set(['break-silence', 'coordination', 'circulate']);

/** A subject in one language is a subject in all: the versions must say the same. */
function missingSubjects({ kind, subject, languages, inReplyTo }: NoteFields): readonly MissingField[] {
  const somewhere = Object.values(subject).some((phrase) => !isBlank(phrase));
  const unknown = inReplyTo === null && kind !== 'free' && kind !== 'acknowledgement';
  if (!somewhere && !unknown && !namesItsText.has(kind)) return [];
  if (kind === 'free') return [];
  return languages.flatMap((language) => when(isBlank(subject[language]), `subject.${language}` as const));
}

/** Words of the person's own: all of a free note, and what replaces an enclosure that is not there. */
function missingBodies({ kind, body, enclosures, languages }: NoteFields): readonly MissingField[] {
  const written = (language: LanguageCode) => (body[language] ?? []).some((paragraph) => !isBlank(paragraph));
  const instead = (kind === 'comments' || kind === 'break-silence') && enclosures.length === 0;
  const needed = kind === 'free' || instead || languages.some(written);
  if (!needed) return [];
  return languages.flatMap((language) => when(!written(language), `body.${language}` as const));
}

const languageNames = { en: 'English', ru: 'Russian', kk: 'Kazakh' } as const satisfies Record<
  LanguageCode,
  string
>;

const plainNames = {
  languages: 'a language',
  host: 'the host state of the embassy (from.in)',
  reference: 'the reference',
  place: 'the place',
  date: 'the date',
  to: 'an addressee',
  inReplyTo: 'the note that is answered (inReplyTo)',
  people: 'the people nominated',
  enclosures: 'an enclosure',
} as const;

/** One English sentence: *The note still lacks the reference and the subject in Russian.* Null if nothing is missing. */
export function missingSentence(missing: readonly MissingField[]): string | null {
  if (missing.length === 0) return null;
  const named = missing.map(describe);
  const list =
    named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
  return `The note still lacks ${list}.`;
}

function describe(field: MissingField): string {
  const [name, language] = field.split('.') as [string, LanguageCode | undefined];
  if (language !== undefined) return `the ${name === 'body' ? 'text' : name} in ${languageNames[language]}`;
  return plainNames[name as keyof typeof plainNames];
}
