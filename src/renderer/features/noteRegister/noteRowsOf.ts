/** From circulars and notes of ours to the rows of the register, in the language of the interface. Pure. */

import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { NoteRow, NoteState } from '#domain/registry/noteRows';
import type { NoteRegisterFacts } from '#renderer/data/noteRegister';
import { inLanguage, partyName } from '#renderer/data/organisations';
import type { CircularRecord, NoteRecord } from '#renderer/data/records';

export interface RowWords {
  readonly language: LanguageCode;
  readonly profiles: readonly OrganisationProfile[];
  /** *Embassy of …*, by the catalogue. */
  readonly office: (office: NoteRecord['fields']['from']['office'], state: string) => string;
  /** *Member States*. */
  readonly members: string;
}

/** @param now milliseconds since 1970 */
export function noteRowsOf(facts: NoteRegisterFacts, words: RowWords, now: number): readonly NoteRow[] {
  return [
    ...facts.circulars.map((circular) => incoming(circular, facts, words, now)),
    ...facts.notes.map((note) => outgoing(note, facts, words)),
  ];
}

const profileOf = ({ profiles }: RowWords, id: string | null) =>
  profiles.find((profile) => profile.id === id);

function incoming(circular: CircularRecord, facts: NoteRegisterFacts, words: RowWords, now: number): NoteRow {
  const { id, note, title, fileName } = circular;
  const profile = profileOf(words, note?.organisation ?? null);
  const answers = facts.notes.filter(({ circularId }) => circularId === id);
  const answered = answers.some(({ sentOn }) => sentOn);
  const ends = facts.open.get(id);
  const state: NoteState = answered ? 'answered' : ends && Date.parse(ends) >= now ? 'open' : 'received';
  return {
    id,
    direction: 'in',
    registered: circular.registered ?? '',
    number: note?.reference ?? '',
    date: note?.date ?? '',
    subject: title ?? subjectOf(circular, words) ?? fileName,
    from: profile ? inLanguage(profile.secretariat, words.language) : '',
    to: words.members,
    chain: [
      ...(note?.refersTo.map(({ reference }) => reference) ?? []),
      ...answers.filter(({ sentOn }) => sentOn).flatMap(({ fields }) => fields.reference ?? []),
    ],
    state,
  };
}

/** What the note calls the texts that it encloses. */
function subjectOf({ note }: CircularRecord, { language }: RowWords): string | null {
  const phrases = (note?.subjects ?? []).map(
    ({ phrases: each }) => each[language] ?? each.en ?? each.ru ?? '',
  );
  return [...new Set(phrases.filter(Boolean))].join('; ') || null;
}

function outgoing(note: NoteRecord, facts: NoteRegisterFacts, words: RowWords): NoteRow {
  const { fields, sentOn, replaces } = note;
  const { language } = words;
  const profile = profileOf(words, fields.organisation);
  const later = facts.notes.find((other) => other.replaces === note.id);
  const earlier = facts.notes.find(({ id }) => id === replaces);
  const state: NoteState = !sentOn ? 'draft' : later?.sentOn ? 'replaced' : 'sent';
  const nameOf = (code: string) => partyName(profile, code, language);
  return {
    id: note.id,
    direction: 'out',
    registered: '',
    number: fields.reference ?? '',
    date: fields.date,
    subject: note.title ?? fields.subject[language] ?? fields.subject.en ?? fields.subject.ru ?? '',
    from: fields.from.name?.[language] ?? words.office(fields.from.office, nameOf(fields.from.party)),
    to:
      fields.to === 'secretariat'
        ? profile
          ? inLanguage(profile.secretariat, language)
          : fields.organisation
        : fields.to.map(nameOf).join(', '),
    chain: [
      ...(fields.inReplyTo ? [fields.inReplyTo.reference] : []),
      ...(earlier?.fields.reference ? [earlier.fields.reference] : []),
      ...(later?.sentOn && later.fields.reference ? [later.fields.reference] : []),
    ],
    state,
  };
}
