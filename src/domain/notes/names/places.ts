/**
 * Where the ministries of the member states sit, in three languages: a note written in *Astana* says
 * *Астана* in its Russian version. Nur-Sultan is here because notes of 2019 to 2022 were written there.
 */

import type { LanguageCode, Localised } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';

/** `ministryOf`: the state whose foreign ministry sits there today. */
type Place = readonly [en: string, ru: string, kk: string, ministryOf?: PartyCode];

const capitals: readonly Place[] = [
  ['Abu Dhabi', 'Абу-Даби', 'Абу-Даби', 'ARE'],
  ['Amman', 'Амман', 'Амман', 'JOR'],
  ['Ankara', 'Анкара', 'Анкара', 'TUR'],
  ['Astana', 'Астана', 'Астана', 'KAZ'],
  ['Baghdad', 'Багдад', 'Бағдат', 'IRQ'],
  ['Baku', 'Баку', 'Баку', 'AZE'],
  ['Bandar Seri Begawan', 'Бандар-Сери-Бегаван', 'Бандар-Сери-Бегаван', 'BRN'],
  ['Bangkok', 'Бангкок', 'Бангкок', 'THA'],
  ['Beijing', 'Пекин', 'Бейжің', 'CHN'],
  ['Bishkek', 'Бишкек', 'Бішкек', 'KGZ'],
  ['Cairo', 'Каир', 'Каир', 'EGY'],
  ['Colombo', 'Коломбо', 'Коломбо', 'LKA'],
  ['Dhaka', 'Дакка', 'Дакка', 'BGD'],
  ['Dili', 'Дили', 'Дили', 'TLS'],
  ['Doha', 'Доха', 'Доха', 'QAT'],
  ['Dushanbe', 'Душанбе', 'Душанбе', 'TJK'],
  ['Hanoi', 'Ханой', 'Ханой', 'VNM'],
  ['Islamabad', 'Исламабад', 'Исламабад', 'PAK'],
  ['Jakarta', 'Джакарта', 'Джакарта', 'IDN'],
  ['Jerusalem', 'Иерусалим', 'Иерусалим', 'ISR'],
  ['Kabul', 'Кабул', 'Кабул', 'AFG'],
  ['Kuala Lumpur', 'Куала-Лумпур', 'Куала-Лумпур', 'MYS'],
  ['Kuwait City', 'Эль-Кувейт', 'Эль-Кувейт', 'KWT'],
  ['Manama', 'Манама', 'Манама', 'BHR'],
  ['Manila', 'Манила', 'Манила', 'PHL'],
  ['Moscow', 'Москва', 'Мәскеу', 'RUS'],
  ['Nay Pyi Taw', 'Нейпьидо', 'Нейпьидо', 'MMR'],
  ['New Delhi', 'Нью-Дели', 'Нью-Дели', 'IND'],
  ['Nur-Sultan', 'Нур-Султан', 'Нұр-Сұлтан'],
  ['Phnom Penh', 'Пномпень', 'Пномпень', 'KHM'],
  ['Ramallah', 'Рамалла', 'Рамалла', 'PSE'],
  ['Seoul', 'Сеул', 'Сеул', 'KOR'],
  ['Singapore', 'Сингапур', 'Сингапур', 'SGP'],
  ['Tashkent', 'Ташкент', 'Ташкент', 'UZB'],
  ['Tehran', 'Тегеран', 'Тегеран', 'IRN'],
  ['Ulaanbaatar', 'Улан-Батор', 'Ұланбатыр', 'MNG'],
  ['Vientiane', 'Вьентьян', 'Вьентьян', 'LAO'],
];

const columns = { en: 0, ru: 1, kk: 2 } as const satisfies Record<LanguageCode, number>;

/** The place's name in a language: as the fields give it, else as this table knows it, else null. */
export function placeName(place: Localised, language: LanguageCode): string | null {
  const known = capitals.find(([en]) => en.toLowerCase() === place.en.trim().toLowerCase());
  return place[language] ?? known?.[columns[language]] ?? null;
}

/** Where the state's foreign ministry sits; null for a state that is not in the table. */
export function ministryPlace(state: PartyCode): Localised | null {
  const found = capitals.find(([, , , ministryOf]) => ministryOf === state);
  return found === undefined ? null : { en: found[0], ru: found[1], kk: found[2] };
}
