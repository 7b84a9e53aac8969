/**
 * What a reply knows before the person writes a word: the circular says whom, about what and in
 * which languages; the delegation's settings say who and where; the texts say whether there is
 * anything to propose. Pure; the day comes from the caller.
 */

import type { CircularNote, NoteReference } from '#domain/circular/circular';
import { type LanguageCode, type Localised, type WrittenLanguage, writtenLanguages } from '#domain/languages';
import type { NoteEnclosure, NoteFields, Sender } from '#domain/notes/noteFields';

/** What the delegation's settings give to every note. */
export interface DelegationFacts {
  readonly organisation: string;
  readonly sender: Sender;
  readonly place: Localised | null;
}

/** An enclosed text as far as a reply needs it. */
export interface EnclosedText {
  readonly id: string;
  readonly title: string | null;
  readonly language: LanguageCode | null;
  /** True for an approved text, which is no draft any more. */
  readonly approved: boolean;
  /** True where the delegation has a sign on some group of it. */
  readonly hasOwnProposals: boolean;
}

/** Languages that a note can be written in; the versions of a circular in others are not answered in kind. */
export const noteLanguages: readonly WrittenLanguage[] = writtenLanguages;

/** The fields of a fresh reply. `today` is an ISO date. */
export function replyFields(
  note: CircularNote | null,
  texts: readonly EnclosedText[],
  delegation: DelegationFacts,
  today: string,
): NoteFields {
  const proposing = texts.filter((text) => text.hasOwnProposals);
  const languages = (['en', 'ru'] as const).filter((language) => note?.languages.includes(language) ?? false);
  return {
    kind: proposing.length > 0 ? 'comments' : note === null ? 'free' : silentKind(note),
    organisation: note?.organisation ?? delegation.organisation,
    from: delegation.sender,
    to: 'secretariat',
    reference: null,
    place: delegation.place,
    date: today,
    inReplyTo: replyReference(note),
    subject: { ...subjectOf(texts), ...russianSubject(note, texts.length) },
    languages: languages.length > 0 ? languages : ['en'],
    enclosures: proposing.map(
      (text): NoteEnclosure => ({ documentId: text.id, style: 'rolling', emphasis: false }),
    ),
    body: {},
    people: [],
    ...silenceOf(note),
  };
}

/** The last instant of the silence, which a note that breaks it must not miss. */
const silenceOf = (note: CircularNote | null): Pick<NoteFields, 'silenceEnds'> => {
  const end = note?.deadlines.find(({ kind }) => kind === 'silence')?.at;
  return end === undefined ? {} : { silenceEnds: end };
};

/** The circular as a note that one answers: its reference and date. */
export const replyReference = (note: CircularNote | null): NoteReference | null =>
  note === null || note.reference === null ? null : { reference: note.reference, date: note.date };

/**
 * The phrase for the texts, as it stands inside a sentence. A text is named in its own language;
 * without one of that language, the titles at hand are quoted. Empty where nothing has a title.
 */
export function subjectOf(texts: readonly EnclosedText[]): NoteFields['subject'] {
  const titled = texts.flatMap(({ title, ...text }) =>
    title === null || title.trim() === '' ? [] : [{ ...text, title: title.replace(/\s+/g, ' ').trim() }],
  );
  if (titled.length === 0) return {};
  const own = (language: LanguageCode) => titled.filter((text) => text.language === language);
  const named = (language: LanguageCode) => {
    const exact = own(language);
    return exact.length > 0 ? exact : titled.filter((text) => text.language !== 'kk');
  };
  const en = named('en').map(englishPhrase);
  const ru = named('ru');
  return {
    ...(en.length > 0 ? { en: joined(en, ' and ') } : {}),
    ...(ru.length > 0 ? { ru: russianPhrase(ru) } : {}),
  };
}

/**
 * The circular's own Russian words for its texts (*проект Плана действий …*), which no title in another
 * language can give. Empty where it does not clearly name every one of them.
 */
export function russianSubject(note: CircularNote | null, count: number): NoteFields['subject'] {
  const subjects = note?.subjects ?? [];
  const all = subjects.find(({ documents }) => documents.length === count)?.phrases.ru;
  const each = Array.from(
    { length: count },
    (_, index) =>
      subjects.find(({ documents }) => documents.length === 1 && documents[0] === index)?.phrases.ru,
  ).filter((phrase) => phrase !== undefined);
  const ru = all ?? (each.length === count ? joined(each, ' и ') : '');
  return ru === '' ? {} : { ru };
}

type Titled = { readonly title: string; readonly approved: boolean };

/** *the draft Concept Paper*; a title that already says draft or begins with an article keeps its own word. */
function englishPhrase({ title, approved }: Titled): string {
  const plain = unquoted(title);
  if (/^the\s/i.test(plain)) return `the ${plain.slice(4)}`;
  if (/^draft\b/i.test(plain)) return `the draft${plain.slice(5)}`;
  return approved ? `the ${plain}` : `the draft ${plain}`;
}

/** *проект документа «…»*; *документы «…» и «…»* where all are approved. */
function russianPhrase(texts: readonly Titled[]): string {
  const titles = texts.map(({ title }) => `«${unquoted(title)}»`);
  const several = texts.length > 1;
  const approved = texts.every((text) => text.approved);
  const drafts = several ? 'проекты документов' : 'проект документа';
  const documents = several ? 'документы' : 'документ';
  return `${approved ? documents : drafts} ${joined(titles, ' и ')}`;
}

const unquoted = (title: string) => title.replace(/^[«“"]\s*|\s*[»”"]$/g, '');

const joined = (phrases: readonly string[], last: string) =>
  phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')}${last}${phrases.at(-1) ?? ''}`;

/** Under a silence procedure, saying nothing new means not objecting. */
const silentKind = (note: CircularNote) =>
  note.deadlines.some((deadline) => deadline.kind === 'silence') ? 'no-objection' : 'no-comments';
