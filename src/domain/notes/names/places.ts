/**
 * Capitals of the member states in three languages: a note written in *Astana* says *Астана* in its
 * Russian version. Nur-Sultan is here because notes of 2019 to 2022 were written there.
 */

import type { LanguageCode, Localised } from '#domain/languages';

type Place = readonly [en: string, ru: string, kk: string];

const capitals: readonly Place[] = [
  ['Abu Dhabi', 'Абу-Даби', 'Абу-Даби'],
  ['Amman', 'Амман', 'Амман'],
  ['Ankara', 'Анкара', 'Анкара'],
  ['Astana', 'Астана', 'Астана'],
  ['Baghdad', 'Багдад', 'Бағдат'],
  ['Baku', 'Баку', 'Баку'],
  ['Bandar Seri Begawan', 'Бандар-Сери-Бегаван', 'Бандар-Сери-Бегаван'],
  ['Bangkok', 'Бангкок', 'Бангкок'],
  ['Beijing', 'Пекин', 'Бейжің'],
  ['Bishkek', 'Бишкек', 'Бішкек'],
  ['Cairo', 'Каир', 'Каир'],
  ['Colombo', 'Коломбо', 'Коломбо'],
  ['Dhaka', 'Дакка', 'Дакка'],
  ['Dili', 'Дили', 'Дили'],
  ['Doha', 'Доха', 'Доха'],
  ['Dushanbe', 'Душанбе', 'Душанбе'],
  ['Hanoi', 'Ханой', 'Ханой'],
  ['Islamabad', 'Исламабад', 'Исламабад'],
  ['Jakarta', 'Джакарта', 'Джакарта'],
  ['Jerusalem', 'Иерусалим', 'Иерусалим'],
  ['Kabul', 'Кабул', 'Кабул'],
  ['Kuala Lumpur', 'Куала-Лумпур', 'Куала-Лумпур'],
  ['Kuwait City', 'Эль-Кувейт', 'Эль-Кувейт'],
  ['Manama', 'Манама', 'Манама'],
  ['Manila', 'Манила', 'Манила'],
  ['Moscow', 'Москва', 'Мәскеу'],
  ['Nay Pyi Taw', 'Нейпьидо', 'Нейпьидо'],
  ['New Delhi', 'Нью-Дели', 'Нью-Дели'],
  ['Nur-Sultan', 'Нур-Султан', 'Нұр-Сұлтан'],
  ['Phnom Penh', 'Пномпень', 'Пномпень'],
  ['Ramallah', 'Рамалла', 'Рамалла'],
  ['Seoul', 'Сеул', 'Сеул'],
  ['Singapore', 'Сингапур', 'Сингапур'],
  ['Tashkent', 'Ташкент', 'Ташкент'],
  ['Tehran', 'Тегеран', 'Тегеран'],
  ['Ulaanbaatar', 'Улан-Батор', 'Ұланбатыр'],
  ['Vientiane', 'Вьентьян', 'Вьентьян'],
];

const columns = { en: 0, ru: 1, kk: 2 } as const satisfies Record<LanguageCode, number>;

/** The place's name in a language: as the fields give it, else as this table knows it, else null. */
export function placeName(place: Localised, language: LanguageCode): string | null {
  const known = capitals.find(([en]) => en.toLowerCase() === place.en.trim().toLowerCase());
  return place[language] ?? known?.[columns[language]] ?? null;
}
