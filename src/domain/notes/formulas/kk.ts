/**
 * The Kazakh formulas. Model: notes NCT/CID/696 and NCT/G/1501, Kazakh versions. The verb stands at the
 * end, so the whole opening is one sentence built from the back.
 */

import { printDate } from '#domain/deadlines/dates';
import { inLanguage, memberName } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { kazakhDative, kazakhGenitive, kazakhLocative } from '../names/stateNames';
import type { Office, Sender } from '../noteFields';
import {
  balanced,
  blank,
  type Formulas,
  type NoteMatter,
  type NoteNames,
  secretariatBlock,
} from './formulas';

const offices = {
  ministry: 'Сыртқы істер министрлігі',
  embassy: 'Елшілігі',
  mission: 'Тұрақты өкілдігі',
} as const satisfies Record<Office, string>;

/** Without the possessive ending, from the second mention on, and the same in the dative and genitive. */
const shortOffices = {
  ministry: ['Министрлік', 'Министрлікке', 'Министрліктің'],
  embassy: ['Елшілік', 'Елшілікке', 'Елшіліктің'],
  mission: ['Тұрақты өкілдік', 'Тұрақты өкілдікке', 'Тұрақты өкілдіктің'],
} as const satisfies Record<Office, readonly [string, string, string]>;

const stateOf = (profile: OrganisationProfile, party: string): string =>
  kazakhGenitive(memberName(profile, party, 'kk', 'full'));

function officeLines(sender: Sender, party: string, profile: OrganisationProfile): readonly string[] {
  const office = offices[sender.office];
  const state = stateOf(profile, party);
  if (sender.office === 'mission') return [state, `${inLanguage(profile.acronym, 'kk')} жанындағы ${office}`];
  if (sender.office === 'ministry' || sender.in === null) return [state, office];
  return [state, `${kazakhLocative(memberName(profile, sender.in, 'kk', 'full'))} ${office}`];
}

function names(
  sender: Sender,
  to: 'secretariat' | readonly string[],
  profile: OrganisationProfile,
): NoteNames {
  const own = sender.name?.kk;
  const letterhead = own ? balanced(own) : officeLines(sender, sender.party, profile);
  return {
    letterhead,
    sender: letterhead.join(' '),
    senderShort: shortOffices[sender.office][0],
    state: stateOf(profile, sender.party),
    acronym: inLanguage(profile.acronym, 'kk'),
    ...(to === 'secretariat' ? secretariat(profile) : missions(sender, to, profile)),
  };
}

type Addressee = Pick<NoteNames, 'addressee' | 'addresseeShort' | 'addresseeOf' | 'addresseeBlock'>;

function secretariat(profile: OrganisationProfile): Addressee {
  const name = inLanguage(profile.secretariat, 'kk');
  const acronym = inLanguage(profile.acronym, 'kk');
  const introduced = name.replace(/\sХатшылығы$/, ` (${kazakhGenitive(acronym)}) Хатшылығы`);
  return {
    addressee: kazakhDative(introduced),
    addresseeShort: 'Хатшылыққа',
    addresseeOf: 'Хатшылықтың',
    addresseeBlock: secretariatBlock(profile, 'kk'),
  };
}

function missions(sender: Sender, to: readonly string[], profile: OrganisationProfile): Addressee {
  const lines = to.map((party) => officeLines(sender, party, profile).join(' '));
  const [, dative, genitive] = shortOffices[sender.office];
  return {
    addressee: lines.map(kazakhDative).join(', '),
    addresseeShort: dative,
    addresseeOf: genitive,
    addresseeBlock: lines.map((line) => line.toUpperCase()),
  };
}

const locativeMonths = ['қыркүйек', 'сәуір', 'шілде'];

/** *2022 жылғы 16 маусымдағы № NCT/G/778*: the month takes the ending. */
function numbered(answers: NonNullable<NoteMatter['answers']>): string {
  if (answers.date === null) return `№ ${answers.reference}`;
  const date = printDate(answers.date, 'kk');
  const month = date.split(' ').at(-1) ?? '';
  const ending = month === 'қыркүйек' ? 'тегі' : locativeMonths.includes(month) ? 'дегі' : 'дағы';
  return `${date}${ending} № ${answers.reference}`;
}

/** *… жолданған … нотасына сілтеме жасай отырып, *. */
function linking(names: NoteNames, matter: NoteMatter): string {
  const subject = matter.subject === null ? '' : `${matter.subject} жолданған `;
  if (matter.answers !== null)
    return `${subject}${names.addresseeOf} ${numbered(matter.answers)} нотасына сілтеме жасай отырып, `;
  return matter.subject === null ? '' : `${matter.subject} қаралғаннан кейін, `;
}

const text = (matter: NoteMatter): string => (matter.subject === null ? 'жолданған құжат' : 'аталған құжат');

const about = (matter: NoteMatter): string => (matter.subject === null ? '' : ` (${matter.subject})`);

function honour({ state, acronym }: NoteNames, matter: NoteMatter): string {
  switch (matter.kind) {
    case 'comments':
      return matter.enclosed
        ? `${text(matter)} бойынша ${state} түсініктемелері мен ұсыныстарын жолдауды (қоса беріледі) өзіне мәртебе санайды.`
        : `${text(matter)} бойынша ${state} келесі түсініктемелері мен ұсыныстарын жолдауды өзіне мәртебе санайды:`;
    case 'no-comments':
      return `${text(matter)} бойынша ${state} түсініктемелері мен ұсыныстары жоқ екенін хабарлауды өзіне мәртебе санайды.`;
    case 'no-objection':
      return `${text(matter)} мақұлдануына ${state} қарсылығы жоқ екенін хабарлауды өзіне мәртебе санайды.`;
    case 'consensus':
      return `${text(matter)} бойынша ${state} консенсусқа қосылатынын хабарлауды өзіне мәртебе санайды.`;
    case 'break-silence':
      return `${state} қарсылығына байланысты ${text(matter)} бойынша үнсіз келісім сақтау тәртібі үзілетінін хабарлауды өзіне мәртебе санайды.`;
    case 'nomination':
      return `${state} келесі өкілдерінің тағайындалғанын${about(matter)} хабарлауды өзіне мәртебе санайды:`;
    case 'coordination':
      return `${state} үйлестіруші болуға дайын екенін${about(matter)} хабарлауды өзіне мәртебе санайды.`;
    case 'circulate':
      return `${text(matter)}ты${about(matter)} ${kazakhDative(acronym)} мүше мемлекеттер арасында таратуды сұрауды өзіне мәртебе санайды.`;
    case 'acknowledgement':
    case 'free':
      return 'келесіні хабарлауды өзіне мәртебе санайды.';
  }
}

function body(names: NoteNames, matter: NoteMatter): readonly string[] {
  const compliments = `${names.sender} ${names.addressee} өзінің зор ілтипатын білдіреді және`;
  if (matter.kind === 'acknowledgement' && matter.answers !== null) {
    return [
      `${compliments} ${names.addresseeOf} ${numbered(matter.answers)} нотасын${about(matter)} алғанын растауды өзіне мәртебе санайды.`,
    ];
  }
  const speaksOfText = !['nomination', 'coordination', 'circulate', 'free'].includes(matter.kind);
  const link = linking(names, speaksOfText ? matter : { ...matter, subject: null });
  const opening = `${compliments} ${link}${honour(names, matter)}`;
  return [opening, ...matter.people.map((person, index) => `${index + 1}. ${person}`)];
}

const reference = (given: string | null): string => `№ ${given ?? blank}`;

export const kazakh: Formulas = {
  names,
  body,
  courtesy: (names) =>
    `${names.senderShort} осы мүмкіндікті пайдалана отырып, ${names.addresseeShort} өзінің зор ілтипатын тағы да растайды.`,
  opens: /зор ілтипатын білдір/i,
  closes: /осы мүмкіндікті пайдалана отырып/i,
  reference,
  enclosureLine: (pages) => ['Қосымша:', 'аталған,', `${pages ?? blank} п.`],
  dateLine: (place, date) =>
    [place === null ? null : `${place} қаласы`, printDate(date, 'kk')]
      .filter((part) => part !== null)
      .join(', '),
  title: (given) => `Вербалды нота ${reference(given)}`,
};
