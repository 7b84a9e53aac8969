/**
 * Composes a note verbale: from what a person decided to what stands on its page, one part a
 * language. The parts follow the circulars of the Secretariat: letterhead, reference, enclosure line
 * in the margin, body in the third person, courtesy, place and date, addressee. No name signs it.
 */

import type { Warning } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { inLanguage } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { PaperBlock, PaperPart, PaperRole, PaperRun } from '#domain/paper/paper';
import { english } from './formulas/en';
import type { Formulas, NoteMatter, NoteNames } from './formulas/formulas';
import { kazakh } from './formulas/kk';
import { russian } from './formulas/ru';
import { placeName } from './names/places';
import { hasRussianForms } from './names/stateNames';
import type { NoteFields } from './noteFields';

export interface NoteContext {
  readonly profiles: readonly OrganisationProfile[];
  /** Pages behind the note; null: there are enclosures and nobody counted them yet, or there are none. */
  readonly enclosurePages: number | null;
  readonly enclosureTitles: readonly string[];
}

export interface ComposedNote {
  /** In the order of `fields.languages`. */
  readonly parts: readonly PaperPart[];
  readonly warnings: readonly Warning[];
}

const formulas = { en: english, ru: russian, kk: kazakh } as const satisfies Record<LanguageCode, Formulas>;

/** Fields that are missing leave blanks (`No. ____`); `missingFields` lists them. */
export function composeNote(fields: NoteFields, context: NoteContext): ComposedNote {
  const profile = profileOf(fields.organisation, context.profiles);
  const parts = fields.languages.map((language) => composePart(fields, context, profile, language));
  return { parts, warnings: fields.languages.flatMap((language) => warningsIn(language, fields, context)) };
}

/** By id or by acronym, in any case of letters. */
const findProfile = (organisation: string, profiles: readonly OrganisationProfile[]) => {
  const wanted = organisation.trim().toLowerCase();
  return profiles.find(({ id, acronym }) => id === wanted || acronym.en.toLowerCase() === wanted) ?? null;
};

/** An organisation that no profile describes is called what the fields call it. */
function profileOf(organisation: string, profiles: readonly OrganisationProfile[]): OrganisationProfile {
  const known = findProfile(organisation, profiles);
  if (known !== null) return known;
  const name = { en: organisation };
  return {
    id: 'unknown',
    acronym: name,
    name,
    secretariat: { en: `Secretariat of ${organisation}`, ru: `Секретариат ${organisation}` },
    addressees: name,
    letterhead: { lines: [] },
    members: profiles.flatMap(({ members }) => members),
    symbolPatterns: [],
    referencePatterns: [],
    seat: { zone: 'UTC', places: [] },
    priorityAreas: [],
  };
}

function composePart(
  fields: NoteFields,
  context: NoteContext,
  profile: OrganisationProfile,
  language: LanguageCode,
): PaperPart {
  const words = formulas[language];
  const names = words.names(fields.from, fields.to, profile);
  const place = fields.place === null ? null : (placeName(fields.place, language) ?? fields.place.en);
  const hasEnclosure = context.enclosureTitles.length > 0 || fields.enclosures.length > 0;
  const blocks: PaperBlock[] = [
    ...emblem(fields, names),
    lines(
      'letterhead',
      names.letterhead.map((line) => line.toUpperCase()),
      true,
    ),
    { kind: 'rule' },
    lines('reference', [words.reference(bare(fields.reference))], false),
    ...(hasEnclosure ? [sideNote(words.enclosureLine(context.enclosurePages))] : []),
    ...bodyOf(fields, words, names, language).map(paragraph),
    lines('dateLine', [words.dateLine(place, fields.date)], false),
    lines('addressee', names.addresseeBlock, true),
  ];
  return {
    kind: 'note',
    language,
    title: words.title(bare(fields.reference)),
    blocks,
    pageNumbers: 'fromSecond',
  };
}

/** The reference without *No.* or *№*, which every language writes its own way. */
const bare = (reference: string | null): string | null => {
  const plain = (reference ?? '').replace(/^\s*(?:no\.?|№)\s*/i, '').trim();
  return plain === '' ? null : plain;
};

/** The formula, then the person's paragraphs, then the courtesy; what a person wrote out is not said twice. */
function bodyOf(
  fields: NoteFields,
  words: Formulas,
  names: NoteNames,
  language: LanguageCode,
): readonly string[] {
  const own = (fields.body[language] ?? []).map((text) => text.trim()).filter((text) => text !== '');
  const opened = fields.kind === 'free' && own.some((text) => words.opens.test(text));
  const closed = own.some((text) => words.closes.test(text));
  return [
    ...(opened ? [] : words.body(names, matterOf(fields, language))),
    ...own,
    ...(closed ? [] : [words.courtesy(names)]),
  ];
}

function matterOf(fields: NoteFields, language: LanguageCode): NoteMatter {
  const { inReplyTo } = fields;
  const reference = bare(inReplyTo?.reference ?? null);
  const subject = (fields.subject[language] ?? '').trim().replace(/\.$/, '');
  return {
    kind: fields.kind,
    answers: inReplyTo === null || reference === null ? null : { reference, date: inReplyTo.date },
    subject: subject === '' ? null : subject,
    enclosed: fields.enclosures.length > 0,
    people: fields.people.map(({ name, post }) => [name, inPost(post, language)].filter(Boolean).join(', ')),
  };
}

const inPost = (post: NoteFields['people'][number]['post'], language: LanguageCode): string =>
  inLanguage({ ...post, en: post.en ?? '' }, language);

function emblem(fields: NoteFields, names: NoteNames): readonly PaperBlock[] {
  const picture = fields.from.emblem;
  if (picture === undefined) return [];
  return [{ kind: 'picture', ...picture, widthMm: 22, alt: names.state }];
}

function lines(role: PaperRole, texts: readonly string[], bold: boolean): PaperBlock {
  const runs = texts.flatMap((text, index): PaperRun[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    { kind: 'text', text, ...(bold && { bold: true as const }) },
  ]);
  return { kind: 'paragraph', role, label: null, level: 0, runs };
}

const sideNote = (texts: readonly string[]): PaperBlock => ({
  kind: 'sideNote',
  runs: texts.flatMap((text, index): PaperRun[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    { kind: 'text', text },
  ]),
});

/** What announces a list stays with it, and the courtesy with the date behind it. */
const paragraph = (text: string, index: number, all: readonly string[]): PaperBlock => ({
  kind: 'paragraph',
  label: null,
  level: 0,
  runs: [{ kind: 'text', text }],
  firstLineIndent: true,
  ...((text.endsWith(':') || index === all.length - 1) && { keepWithNext: true }),
});

function warningsIn(language: LanguageCode, fields: NoteFields, context: NoteContext): readonly Warning[] {
  const { from, place } = fields;
  const found: Warning[] = [];
  const warn = (code: string, message: string) => found.push({ code, message });
  if (findProfile(fields.organisation, context.profiles) === null)
    warn('note.organisation', `No profile describes ${fields.organisation}; its names are incomplete.`);
  if (place !== null && placeName(place, language) === null)
    warn('note.place', `What ${place.en} is called in this language (${language}) is not known.`);
  const states = [
    from.party,
    ...(from.in === null ? [] : [from.in]),
    ...(fields.to === 'secretariat' ? [] : fields.to),
  ];
  const undeclined = states.filter((code) => !hasRussianForms(code));
  if (language === 'ru' && from.name?.ru === undefined && undeclined.length > 0)
    warn('note.stateForms', `The Russian forms of ${undeclined.join(', ')} are not known: check the names.`);
  if (fields.from.name !== undefined && language !== 'en' && from.name?.[language] === undefined)
    warn('note.senderName', `The sender has no name of its own in this language (${language}).`);
  return found;
}
