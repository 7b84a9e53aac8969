/**
 * The full names of states in the grammatical forms that a note needs: *Посольство Турецкой
 * Республики в Республике Казахстан*. Russian forms are data, because no rule makes them; Kazakh and
 * English ones follow from the ending and the first word. A state that is not in the table keeps the
 * form of its profile, and the note says so in a warning.
 */

import { memberName } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';

/** Russian: genitive (*кого*), then prepositional (*в ком*). */
type RussianForms = readonly [genitive: string, prepositional: string];

const of = (name: string): RussianForms => [`Республики ${name}`, `Республике ${name}`];
const kingdom = (name: string): RussianForms => [`Королевства ${name}`, `Королевстве ${name}`];
const state = (name: string): RussianForms => [`Государства ${name}`, `Государстве ${name}`];
/** *Турецкая* Республика: an adjective before the noun, in both forms alike. */
const adjective = (words: string): RussianForms => [`${words} Республики`, `${words} Республике`];

const russian: Readonly<Record<string, RussianForms>> = {
  AFG: ['Исламской Республики Афганистан', 'Исламской Республике Афганистан'],
  ARE: ['Объединенных Арабских Эмиратов', 'Объединенных Арабских Эмиратах'],
  AZE: adjective('Азербайджанской'),
  BGD: ['Народной Республики Бангладеш', 'Народной Республике Бангладеш'],
  BHR: kingdom('Бахрейн'),
  BRN: ['Брунея-Даруссалама', 'Брунее-Даруссаламе'],
  CHN: adjective('Китайской Народной'),
  EGY: ['Арабской Республики Египет', 'Арабской Республике Египет'],
  IDN: of('Индонезия'),
  IND: of('Индия'),
  IRN: ['Исламской Республики Иран', 'Исламской Республике Иран'],
  IRQ: of('Ирак'),
  ISR: state('Израиль'),
  JOR: ['Иорданского Хашимитского Королевства', 'Иорданском Хашимитском Королевстве'],
  KAZ: of('Казахстан'),
  KGZ: adjective('Кыргызской'),
  KHM: kingdom('Камбоджа'),
  KOR: of('Корея'),
  KWT: state('Кувейт'),
  LAO: adjective('Лаосской Народно-Демократической'),
  LKA: [
    'Демократической Социалистической Республики Шри-Ланка',
    'Демократической Социалистической Республике Шри-Ланка',
  ],
  MMR: of('Союз Мьянма'),
  MNG: ['Монголии', 'Монголии'],
  MYS: ['Малайзии', 'Малайзии'],
  PAK: ['Исламской Республики Пакистан', 'Исламской Республике Пакистан'],
  PHL: of('Филиппины'),
  PSE: state('Палестина'),
  QAT: state('Катар'),
  RUS: ['Российской Федерации', 'Российской Федерации'],
  SGP: of('Сингапур'),
  THA: kingdom('Таиланд'),
  TJK: of('Таджикистан'),
  TLS: ['Демократической Республики Тимор-Лешти', 'Демократической Республике Тимор-Лешти'],
  TUR: adjective('Турецкой'),
  UZB: of('Узбекистан'),
  VNM: ['Социалистической Республики Вьетнам', 'Социалистической Республике Вьетнам'],
};

/** True where the Russian forms of a state are known. */
export const hasRussianForms = (code: string): boolean => russian[code] !== undefined;

/** *the Republic of India*; *Mongolia*, *Brunei Darussalam*, *Malaysia* stand without the article. */
export function englishState(profile: OrganisationProfile, code: string): string {
  const full = memberName(profile, code, 'en', 'full');
  const isName = full === memberName(profile, code, 'en', 'short') && !/^United\b/.test(full);
  return isName || full === code ? full : `the ${full}`;
}

/** *Турецкой Республики*: of it. */
export const russianGenitive = (profile: OrganisationProfile, code: string): string =>
  russian[code]?.[0] ?? memberName(profile, code, 'ru', 'full');

/** *Республике Казахстан*, as it stands behind *в*. */
export const russianPrepositional = (profile: OrganisationProfile, code: string): string =>
  russian[code]?.[1] ?? memberName(profile, code, 'ru', 'full');

/** *Түркия Республикасының*: of it. */
export const kazakhGenitive = (name: string): string =>
  // Names end in a vowel or a nasal; other consonants would ask for -дың or -тың.
  name + (isBack(name) ? 'ның' : 'нің');

/** *Қазақстан Республикасындағы*: the one in it. */
export function kazakhLocative(name: string): string {
  // The possessive ending takes an н before the case.
  const stem = /[ыі]$/.test(name) ? `${name}н` : name;
  return stem + (isBack(name) ? 'дағы' : 'дегі');
}

/** *Хатшылығына*: to it, of a word with the possessive ending. */
export function kazakhDative(name: string): string {
  if (/[ыі]$/.test(name)) return name + (isBack(name) ? 'на' : 'не');
  return name + (isBack(name) ? 'ға' : 'ге');
}

/** Vowel harmony follows the last vowel of the word. */
function isBack(word: string): boolean {
  const vowels = word.toLowerCase().match(/[аоұыуяёюәөүіеэи]/g) ?? [];
  const last = vowels.at(-1) ?? 'а';
  return 'аоұыуяёю'.includes(last);
}
