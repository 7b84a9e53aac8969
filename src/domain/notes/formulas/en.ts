/** The English formulas. Model: notes NCT/CID/696 and NCT/G/1501, English versions. */

import { printDate } from '#domain/deadlines/dates';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { englishState } from '../names/stateNames';
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
  ministry: 'Ministry of Foreign Affairs',
  embassy: 'Embassy',
  mission: 'Permanent Mission',
} as const satisfies Record<Office, string>;

const shortOffices = {
  ministry: ['Ministry', 'Ministries'],
  embassy: ['Embassy', 'Embassies'],
  mission: ['Permanent Mission', 'Permanent Missions'],
} as const satisfies Record<Office, readonly [string, string]>;

/** `Embassy of the Republic of Türkiye` and `in the Republic of Kazakhstan`: one line each. */
function officeLines(sender: Sender, party: string, profile: OrganisationProfile): readonly string[] {
  const state = englishState(profile, party);
  const office = offices[sender.office];
  if (sender.office === 'ministry') return [office, `of ${state}`];
  if (sender.office === 'mission') return [`${office} of ${state}`, `to ${profile.acronym.en}`];
  const host = sender.in === null ? [] : [`in ${englishState(profile, sender.in)}`];
  return [`${office} of ${state}`, ...host];
}

function names(
  sender: Sender,
  to: 'secretariat' | readonly string[],
  profile: OrganisationProfile,
): NoteNames {
  const letterhead = sender.name ? balanced(sender.name.en) : officeLines(sender, sender.party, profile);
  const full = letterhead.join(' ').replace(/^the /i, '');
  return {
    letterhead,
    sender: `The ${full}`,
    senderShort: `The ${shortOffices[sender.office][0]}`,
    state: englishState(profile, sender.party),
    acronym: profile.acronym.en,
    ...(to === 'secretariat' ? secretariat(profile) : missions(sender, to, profile)),
  };
}

type Addressee = Pick<NoteNames, 'addressee' | 'addresseeShort' | 'addresseeOf' | 'addresseeBlock'>;

const secretariat = (profile: OrganisationProfile): Addressee => ({
  addressee: `the ${profile.secretariat.en} (${profile.acronym.en})`,
  addresseeShort: 'the Secretariat',
  addresseeOf: 'the Secretariat’s',
  addresseeBlock: secretariatBlock(profile, 'en'),
});

function missions(sender: Sender, to: readonly string[], profile: OrganisationProfile): Addressee {
  const lines = to.map((party) => officeLines(sender, party, profile).join(' '));
  const [one, many] = shortOffices[sender.office];
  const short = `the ${to.length > 1 ? many : one}`;
  return {
    addressee: listed(lines.map((line) => `the ${line}`)),
    addresseeShort: short,
    addresseeOf: `${short}${to.length > 1 ? '’' : '’s'}`,
    addresseeBlock: lines.map((line) => line.toUpperCase()),
  };
}

/** *a, b and c*. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const note = (answers: NonNullable<NoteMatter['answers']>): string =>
  `Note No. ${answers.reference}${answers.date === null ? '' : ` of ${printDate(answers.date, 'en')}`}`;

/** *and, with reference to the Secretariat's Note …, *; the subject stays out where the sentence names it. */
function linking(names: NoteNames, matter: NoteMatter, withSubject: boolean): string {
  if (matter.answers === null) return 'and ';
  const about = withSubject && matter.subject !== null ? ` concerning ${matter.subject}` : '';
  return `and, with reference to ${names.addresseeOf} ${note(matter.answers)}${about}, `;
}

/** The text that the sentence speaks of. */
function text(matter: NoteMatter): string {
  if (matter.subject === null) return 'the text enclosed therewith';
  return matter.answers === null ? matter.subject : 'the said text';
}

const enclosedMark = (matter: NoteMatter): string => (matter.enclosed ? ' (enclosed)' : '');

/** What the sender has the honour to do. */
function honour(names: NoteNames, matter: NoteMatter): string {
  const { state } = names;
  switch (matter.kind) {
    case 'comments':
      return matter.enclosed
        ? `convey herewith the comments and proposals of ${state} on ${text(matter)} (enclosed).`
        : `convey the following comments and proposals of ${state} on ${text(matter)}:`;
    case 'no-comments':
      return `inform that ${state} ${verb(state, 'has', 'have')} no comments or proposals on ${text(matter)}.`;
    case 'no-objection':
      return `inform that ${state} ${verb(state, 'has', 'have')} no objection to the approval of ${text(matter)}.`;
    case 'consensus':
      return `inform that ${state} ${verb(state, 'joins', 'join')} the consensus on ${text(matter)}.`;
    case 'break-silence':
      return `inform that the silence procedure on ${text(matter)} is hereby broken by the objection of ${state}${matter.enclosed ? ', whose proposals are enclosed' : ''}.`;
    case 'nomination':
      return `nominate the following representatives of ${state}${matter.answers === null && matter.subject !== null ? ` in connection with ${matter.subject}` : ''}:`;
    case 'coordination':
      return `inform of the readiness of ${state} to act as coordinator${matter.subject === null ? '' : ` in respect of ${matter.subject}`}.`;
    case 'circulate':
      return `request ${names.addresseeShort} to circulate ${matter.subject ?? 'the text'}${enclosedMark(matter)} among the ${names.acronym} Member States.`;
    case 'acknowledgement':
    case 'free':
      return 'communicate the following.';
  }
}

/** *The United Arab Emirates have*: the one member whose name is a plural. */
const verb = (state: string, one: string, many: string): string => (state.endsWith('Emirates') ? many : one);

function body(names: NoteNames, matter: NoteMatter): readonly string[] {
  const compliments = `${names.sender} presents its compliments to ${names.addressee}`;
  if (matter.kind === 'acknowledgement' && matter.answers !== null) {
    const about = matter.subject === null ? '' : ` concerning ${matter.subject}`;
    return [
      `${compliments} and has the honour to acknowledge receipt of ${names.addresseeOf} ${note(matter.answers)}${about}.`,
    ];
  }
  const named = matter.kind === 'circulate' || matter.kind === 'coordination';
  const opening = `${compliments} ${linking(names, matter, !named)}has the honour to ${honour(names, matter)}`;
  return [opening, ...matter.people.map((person, index) => `${index + 1}. ${person}`)];
}

const reference = (given: string | null): string => `No. ${given ?? blank}`;

export const english: Formulas = {
  names,
  body,
  courtesy: (names) =>
    `${names.senderShort} avails itself of this opportunity to renew to ${names.addresseeShort} the assurances of its highest consideration.`,
  opens: /presents? its compliments/i,
  closes: /avails? itself of this opportunity/i,
  reference,
  enclosureLine: (pages) => ['Enclosure:', 'as stated,', `on ${pages ?? blank} p.`],
  dateLine: (place, date) => [place, printDate(date, 'en')].filter((part) => part !== null).join(', '),
  title: (given) => `Note verbale ${reference(given)}`,
};
