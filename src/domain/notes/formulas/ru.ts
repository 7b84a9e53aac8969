/**
 * The Russian formulas. Model: notes NCT/CID/696 and NCT/G/1501, Russian versions. The subject is a
 * phrase in the nominative or accusative (*проект Концепции …*), so sentences are built to take it so.
 */

import { printDate } from '#domain/deadlines/dates';
import { inLanguage } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { russianGenitive, russianPrepositional } from '../names/stateNames';
import type { Office, Sender } from '../noteFields';
import {
  balanced,
  blank,
  type Formulas,
  type NoteMatter,
  type NoteNames,
  secretariatBlock,
} from './formulas';

type Case = 'nominative' | 'genitive' | 'dative' | 'datives';

const offices = {
  ministry: {
    nominative: 'Министерство',
    genitive: 'Министерства',
    dative: 'Министерству',
    datives: 'Министерствам',
  },
  embassy: {
    nominative: 'Посольство',
    genitive: 'Посольства',
    dative: 'Посольству',
    datives: 'Посольствам',
  },
  mission: {
    nominative: 'Постоянное представительство',
    genitive: 'Постоянного представительства',
    dative: 'Постоянному представительству',
    datives: 'Постоянным представительствам',
  },
} as const satisfies Record<Office, Record<Case, string>>;

const acronymOf = (profile: OrganisationProfile): string => inLanguage(profile.acronym, 'ru');

/** `Посольство Турецкой Республики` and `в Республике Казахстан`: one line each. */
function officeLines(
  sender: Sender,
  party: string,
  profile: OrganisationProfile,
  form: Case,
): readonly string[] {
  const state = russianGenitive(profile, party);
  const office = offices[sender.office][form];
  if (sender.office === 'ministry') return [`${office} иностранных дел`, state];
  if (sender.office === 'mission') return [`${office} ${state}`, `при ${acronymOf(profile)}`];
  const host = sender.in === null ? [] : [`в ${russianPrepositional(profile, sender.in)}`];
  return [`${office} ${state}`, ...host];
}

function names(
  sender: Sender,
  to: 'secretariat' | readonly string[],
  profile: OrganisationProfile,
): NoteNames {
  const own = sender.name?.ru;
  const letterhead = own ? balanced(own) : officeLines(sender, sender.party, profile, 'nominative');
  return {
    letterhead,
    sender: letterhead.join(' '),
    senderShort: offices[sender.office].nominative,
    state: russianGenitive(profile, sender.party),
    acronym: acronymOf(profile),
    ...(to === 'secretariat' ? secretariat(profile) : missions(sender, to, profile)),
  };
}

type Addressee = Pick<NoteNames, 'addressee' | 'addresseeShort' | 'addresseeOf' | 'addresseeBlock'>;

function secretariat(profile: OrganisationProfile): Addressee {
  const name = inLanguage(profile.secretariat, 'ru');
  const acronym = acronymOf(profile);
  // A name that does not begin with the word itself cannot be declined, so the acronym stands for it.
  const dative = /^Секретариат\s/.test(name)
    ? `${name.replace('Секретариат', 'Секретариату')} (${acronym})`
    : `Секретариату ${acronym}`;
  return {
    addressee: dative,
    addresseeShort: 'Секретариату',
    addresseeOf: 'Секретариата',
    addresseeBlock: secretariatBlock(profile, 'ru'),
  };
}

function missions(sender: Sender, to: readonly string[], profile: OrganisationProfile): Addressee {
  const lines = (form: Case) => to.map((party) => officeLines(sender, party, profile, form).join(' '));
  const { genitive, dative, datives } = offices[sender.office];
  return {
    addressee: listed(lines('dative')),
    addresseeShort: to.length > 1 ? datives : dative,
    addresseeOf: to.length > 1 ? 'адресатов' : genitive,
    addresseeBlock: lines('nominative').map((line) => line.toUpperCase()),
  };
}

/** *а, б и в*. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1) ?? ''}`;

const numbered = (answers: NonNullable<NoteMatter['answers']>): string =>
  `№ ${answers.reference}${answers.date === null ? '' : ` от ${printDate(answers.date, 'ru')}`}`;

/** The kinds that speak of a text which the answered note conveyed. */
const onText: ReadonlySet<NoteMatter['kind']> = new Set([
  'comments',
  'no-comments',
  'no-objection',
  'consensus',
  'break-silence',
]);

/** What stands between the compliments and *имеет честь*. */
function linking(names: NoteNames, matter: NoteMatter): string {
  const conveyed = matter.subject !== null && onText.has(matter.kind);
  if (matter.answers === null) return conveyed ? `и, рассмотрев ${matter.subject}, ` : 'и ';
  const about = conveyed ? `, препровождающую ${matter.subject}` : '';
  return `и, ссылаясь на ноту ${names.addresseeOf} ${numbered(matter.answers)}${about}, `;
}

const text = (matter: NoteMatter, form: 'dative' | 'genitive'): string => {
  if (form === 'dative')
    return matter.subject === null ? 'препровожденному документу' : 'указанному документу';
  return matter.subject === null ? 'препровожденного документа' : 'указанного документа';
};

const about = (matter: NoteMatter): string => (matter.subject === null ? '' : ` (${matter.subject})`);

function honour({ state, acronym }: NoteNames, matter: NoteMatter): string {
  switch (matter.kind) {
    case 'comments':
      return matter.enclosed
        ? `препроводить замечания и предложения ${state} к ${text(matter, 'dative')} (прилагаются).`
        : `препроводить следующие замечания и предложения ${state} к ${text(matter, 'dative')}:`;
    case 'no-comments':
      return `сообщить об отсутствии у ${state} замечаний и предложений по ${text(matter, 'dative')}.`;
    case 'no-objection':
      return `сообщить об отсутствии у ${state} возражений против одобрения ${text(matter, 'genitive')}.`;
    case 'consensus':
      return `сообщить о присоединении ${state} к консенсусу по ${text(matter, 'dative')}.`;
    case 'break-silence':
      return `сообщить, что процедура умолчания в отношении ${text(matter, 'genitive')} прерывается в связи с возражением ${state}${matter.enclosed ? ' (предложения прилагаются)' : ''}.`;
    case 'nomination':
      return `сообщить о назначении следующих представителей ${state}${about(matter)}:`;
    case 'coordination':
      return `сообщить о готовности ${state} выступить в качестве координатора${about(matter)}.`;
    case 'circulate':
      return `просить распространить среди государств-членов ${acronym} ${matter.subject ?? 'документ'}${matter.enclosed ? ' (прилагается)' : ''}.`;
    case 'acknowledgement':
    case 'free':
      return 'сообщить следующее.';
  }
}

function body(names: NoteNames, matter: NoteMatter): readonly string[] {
  const compliments = `${names.sender} свидетельствует свое уважение ${names.addressee}`;
  if (matter.kind === 'acknowledgement' && matter.answers !== null) {
    return [
      `${compliments} и имеет честь подтвердить получение ноты ${names.addresseeOf} ${numbered(matter.answers)}${about(matter)}.`,
    ];
  }
  const opening = `${compliments} ${linking(names, matter)}имеет честь ${honour(names, matter)}`;
  return [opening, ...matter.people.map((person, index) => `${index + 1}. ${person}`)];
}

const reference = (given: string | null): string => `№ ${given ?? blank}`;

export const russian: Formulas = {
  names,
  body,
  courtesy: (names) =>
    `${names.senderShort} пользуется случаем, чтобы возобновить ${names.addresseeShort} уверения в своем весьма высоком уважении.`,
  opens: /свидетельству[ею]т сво[её] уважение/i,
  closes: /пользу[ею]тся случаем/i,
  reference,
  enclosureLine: (pages) => ['Приложение:', 'упомянутое,', `на ${pages ?? blank} л.`],
  dateLine: (place, date) => [place, printDate(date, 'ru')].filter((part) => part !== null).join(', '),
  title: (given) => `Вербальная нота ${reference(given)}`,
};
