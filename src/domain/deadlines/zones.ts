/**
 * What hour it is where a Secretariat sits, from our own table: on the runtimes that we must run on
 * Asia/Almaty is UTC+6 for ever, and nobody may get a deadline an hour wrong for that. The table holds
 * the places where organisations of the field sit, with their history since 2017.
 *
 * Source: design notes of the field, "Notes verbales": Astana is UTC+6 until 29 February 2024 and
 * UTC+5 from 1 March 2024. The other rows: IANA time zone database.
 */

import { type EpochMillis, type IsoDay, isoParts, printOffset, utcMidnight } from './civil';

/** Summer time by a rule: the days between two Sundays (in Iran, between the equinoxes) have one hour more. */
type Summer = 'europe' | 'america' | 'iran' | 'egypt' | 'israel';

/** Standard offset in minutes east of Greenwich, valid until `until` (exclusive; null: still). */
interface Era {
  readonly until: EpochMillis | null;
  readonly minutes: number;
  readonly summer?: Summer;
}

const still = (minutes: number, summer?: Summer): readonly Era[] => [
  summer === undefined ? { until: null, minutes } : { until: null, minutes, summer },
];

// In Kazakhstan clocks went back at midnight of 1 March 2024, UTC+6.
const kazakhstan2024 = Date.UTC(2024, 1, 29, 18);
const kazakhstan: readonly Era[] = [
  { until: kazakhstan2024, minutes: 360 },
  { until: null, minutes: 300 },
];

const zones: Readonly<Record<string, readonly Era[]>> = {
  UTC: still(0),
  'Asia/Almaty': kazakhstan,
  'Asia/Qostanay': kazakhstan,
  'Asia/Qyzylorda': [{ until: Date.UTC(2018, 11, 20, 18), minutes: 360 }, ...still(300)],
  'Asia/Aqtobe': still(300),
  'Asia/Bishkek': still(360),
  'Asia/Tashkent': still(300),
  'Asia/Dushanbe': still(300),
  'Asia/Baku': still(240),
  'Asia/Jakarta': still(420),
  'Asia/Bangkok': still(420),
  'Asia/Singapore': still(480),
  'Asia/Kuala_Lumpur': still(480),
  'Asia/Manila': still(480),
  'Asia/Shanghai': still(480),
  'Asia/Seoul': still(540),
  'Asia/Tokyo': still(540),
  'Asia/Kolkata': still(330),
  'Asia/Kathmandu': still(345),
  'Asia/Colombo': still(330),
  'Asia/Dhaka': still(360),
  'Asia/Thimphu': still(360),
  'Asia/Karachi': still(300),
  'Asia/Kabul': still(270),
  'Asia/Ashgabat': still(300),
  'Asia/Yerevan': still(240),
  'Asia/Tbilisi': still(240),
  'Asia/Dubai': still(240),
  'Asia/Qatar': still(180),
  'Asia/Kuwait': still(180),
  'Asia/Bahrain': still(180),
  'Asia/Baghdad': still(180),
  'Asia/Ulaanbaatar': still(480),
  'Asia/Ho_Chi_Minh': still(420),
  'Asia/Vientiane': still(420),
  'Asia/Phnom_Penh': still(420),
  'Asia/Yangon': still(390),
  'Asia/Brunei': still(480),
  'Asia/Tehran': [{ until: Date.UTC(2022, 8, 21, 19, 30), minutes: 210, summer: 'iran' }, ...still(210)],
  'Asia/Riyadh': still(180),
  'Africa/Addis_Ababa': still(180),
  'Africa/Nairobi': still(180),
  'Africa/Tunis': still(60),
  'Africa/Lagos': still(60),
  'Africa/Accra': still(0),
  'Africa/Dakar': still(0),
  'Africa/Johannesburg': still(120),
  'Africa/Gaborone': still(120),
  // Egypt brought summer time back in April 2023.
  'Africa/Cairo': [{ until: Date.UTC(2023, 0, 1), minutes: 120 }, ...still(120, 'egypt')],
  'Asia/Jerusalem': still(120, 'israel'),
  'Europe/Istanbul': still(180),
  'Europe/Moscow': still(180),
  'Europe/Minsk': still(180),
  'Europe/London': still(0, 'europe'),
  'Europe/Brussels': still(60, 'europe'),
  'Europe/Paris': still(60, 'europe'),
  'Europe/Rome': still(60, 'europe'),
  'Europe/Vienna': still(60, 'europe'),
  'Europe/Zurich': still(60, 'europe'),
  'Europe/Amsterdam': still(60, 'europe'),
  'Europe/Berlin': still(60, 'europe'),
  'Europe/Copenhagen': still(60, 'europe'),
  'Europe/Madrid': still(60, 'europe'),
  'Europe/Warsaw': still(60, 'europe'),
  'Europe/Helsinki': still(120, 'europe'),
  'Europe/Athens': still(120, 'europe'),
  'America/New_York': still(-300, 'america'),
  'America/Toronto': still(-300, 'america'),
};

/** The zones that the table knows. */
export const knownZones: readonly string[] = Object.keys(zones);

/** Midnight UTC of the nth Sunday of a month (month 0 to 11); `nth` -1 is the last one. */
function sunday(year: number, month: number, nth: number): EpochMillis {
  if (nth < 0) {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month + 1, -last.getUTCDay());
  }
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return Date.UTC(year, month, 1 + ((7 - first) % 7) + (nth - 1) * 7);
}

/** Midnight UTC of the last of a weekday (Sunday 0) in a month. */
function lastWeekday(year: number, month: number, weekday: number): EpochMillis {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month + 1, -((last.getUTCDay() - weekday + 7) % 7));
}

/** Directive 2000/84/EC, article 2 and 3; Energy Policy Act of 2005, section 110; Iran's law of 2007. */
function isSummer(rule: Summer, instant: EpochMillis, standard: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const hour = 3_600_000;
  if (rule === 'iran') {
    // The year begins at the equinox, a day earlier in the leap years of the table (2020).
    const earlier = year % 4 === 0 ? 24 * hour : 0;
    const [begins, ends] = [Date.UTC(year, 2, 21, 20, 30), Date.UTC(year, 8, 21, 19, 30)];
    return instant >= begins - earlier && instant < ends - earlier;
  }
  if (rule === 'egypt') {
    // Law 24 of 2023: from the last Friday of April to the last Thursday of October, at midnight.
    const begins = lastWeekday(year, 3, 5) - 2 * hour;
    return instant >= begins && instant < lastWeekday(year, 9, 4) + 21 * hour;
  }
  if (rule === 'israel') {
    // Time Determination Law, 2013: from the Friday before the last Sunday of March to the last Sunday of October, 2 a.m.
    return instant >= sunday(year, 2, -1) - 48 * hour && instant < sunday(year, 9, -1) - hour;
  }
  if (rule === 'europe') return instant >= sunday(year, 2, -1) + hour && instant < sunday(year, 9, -1) + hour;
  const local = (midnight: EpochMillis, wallHours: number): EpochMillis =>
    midnight + wallHours * hour - standard * 60_000;
  return instant >= local(sunday(year, 2, 2), 2) && instant < local(sunday(year, 10, 1), 1);
}

/** Minutes east of Greenwich in an IANA zone at an instant; null for a zone that the table does not know. */
export function zoneOffset(zone: string, instant: EpochMillis): number | null {
  const era = zones[zone]?.find(({ until }) => until === null || instant < until);
  if (era === undefined) return null;
  const summer = era.summer !== undefined && isSummer(era.summer, instant, era.minutes);
  return era.minutes + (summer ? 60 : 0);
}

/**
 * A wall clock in a zone as ISO instant with its offset: day `2024-06-30` and time `23:59:59` in
 * Asia/Almaty are `2024-06-30T23:59:59+05:00`. An hour that the clocks show twice is the first one
 * (so that nobody is told a deadline that is already over elsewhere). Null for an unknown zone, day or
 * time.
 */
export function instantIn(zone: string, day: IsoDay, time: string): string | null {
  const wall = /^(\d{2}):(\d{2}):(\d{2})$/.exec(time);
  if (wall === null || isoParts(day)?.day == null) return null;
  const [, hours = '', minutes = '', seconds = ''] = wall;
  const asUtc = utcMidnight(day) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  const before = zoneOffset(zone, asUtc - 86_400_000);
  const after = zoneOffset(zone, asUtc + 86_400_000);
  if (before === null || after === null) return null;
  const holds = (offset: number): boolean => zoneOffset(zone, asUtc - offset * 60_000) === offset;
  return `${day}T${time}${printOffset(holds(before) ? before : after)}`;
}

/** Cities by the names that notes give them, in any of the languages, and the zones they lie in. */
const cities: readonly (readonly [RegExp, string])[] = [
  [/astana|nur-?sultan|almaty|астан|нур-?султан|алматы|нұр-?сұлтан/iu, 'Asia/Almaty'],
  [/kuala ?lumpur|куала-?лумпур/iu, 'Asia/Kuala_Lumpur'],
  [/singapore|сингапур/iu, 'Asia/Singapore'],
  [/manila|манил/iu, 'Asia/Manila'],
  [/hanoi|ханой|ханое/iu, 'Asia/Ho_Chi_Minh'],
  [/vientiane|вьентьян/iu, 'Asia/Vientiane'],
  [/phnom penh|пномпен/iu, 'Asia/Phnom_Penh'],
  [/yangon|naypyidaw|янгон|нейпьидо/iu, 'Asia/Yangon'],
  [/bandar seri begawan/iu, 'Asia/Brunei'],
  [/new delhi|нью-дели/iu, 'Asia/Kolkata'],
  [/colombo|коломбо/iu, 'Asia/Colombo'],
  [/dhaka|дакк[аеи]/iu, 'Asia/Dhaka'],
  [/kathmandu|катманду/iu, 'Asia/Kathmandu'],
  [/islamabad|исламабад/iu, 'Asia/Karachi'],
  [/kabul|кабул/iu, 'Asia/Kabul'],
  [/ashgabat|ашхабад|ашгабат/iu, 'Asia/Ashgabat'],
  [/yerevan|ереван/iu, 'Asia/Yerevan'],
  [/tbilisi|тбилиси/iu, 'Asia/Tbilisi'],
  [/tehran|тегеран/iu, 'Asia/Tehran'],
  [/abu dhabi|dubai|абу-даби|дубай/iu, 'Asia/Dubai'],
  [/doha|(?<![a-z\u00c0-\u052f])дох[аеи](?![a-z\u00c0-\u052f])/iu, 'Asia/Qatar'],
  [/riyadh|jeddah|эр-?рияд|джидд[аеы]/iu, 'Asia/Riyadh'],
  [/baghdad|багдад/iu, 'Asia/Baghdad'],
  [/ulaanbaatar|ulan bator|улан-?батор|ұланбатыр/iu, 'Asia/Ulaanbaatar'],
  [/seoul|сеул/iu, 'Asia/Seoul'],
  [/tokyo|токио/iu, 'Asia/Tokyo'],
  [/london|лондон/iu, 'Europe/London'],
  [
    /(?<![a-z\u00c0-\u052f])rome(?![a-z\u00c0-\u052f])|(?<![a-z\u00c0-\u052f])рим[аеу]?(?![a-z\u00c0-\u052f])/iu,
    'Europe/Rome',
  ],
  [/jakarta|джакарт|(?<![a-z\u00c0-\u052f])WIB(?![a-z\u00c0-\u052f])/iu, 'Asia/Jakarta'],
  [/bangkok|бангкок/iu, 'Asia/Bangkok'],
  [/beijing|shanghai|пекин|шанха|бейжің/iu, 'Asia/Shanghai'],
  [/moscow|москв|московск|(?<![a-z\u00c0-\u052f])мск(?![a-z\u00c0-\u052f])|мәскеу/iu, 'Europe/Moscow'],
  [/ankara|istanbul|анкар|стамбул/iu, 'Europe/Istanbul'],
  [/tashkent|ташкент/iu, 'Asia/Tashkent'],
  [/bishkek|бишкек|бішкек/iu, 'Asia/Bishkek'],
  [/dushanbe|душанбе/iu, 'Asia/Dushanbe'],
  [/baku|баку/iu, 'Asia/Baku'],
  [/minsk|минск/iu, 'Europe/Minsk'],
  [/addis ababa|аддис-абеб/iu, 'Africa/Addis_Ababa'],
  [/nairobi|найроби/iu, 'Africa/Nairobi'],
  [/abuja|lagos|абудж|лагос/iu, 'Africa/Lagos'],
  [/(?<![a-z\u00c0-\u052f])(?:accra|аккр[аеы])(?![a-z\u00c0-\u052f])/iu, 'Africa/Accra'],
  [/dakar|дакар/iu, 'Africa/Dakar'],
  [/pretoria|johannesburg|претори|йоханнесбург/iu, 'Africa/Johannesburg'],
  [/gaborone|габороне/iu, 'Africa/Gaborone'],
  [/geneva|женев/iu, 'Europe/Zurich'],
  [/vienna|(?<![a-z\u00c0-\u052f])вен[аеы](?![a-z\u00c0-\u052f])/iu, 'Europe/Vienna'],
  [/brussels|брюссел/iu, 'Europe/Brussels'],
  [/paris|париж/iu, 'Europe/Paris'],
  [/new york|нью-йорк|washington|вашингтон/iu, 'America/New_York'],
  [/montreal|монреал/iu, 'America/Toronto'],
  [/cairo|каир/iu, 'Africa/Cairo'],
  [/jerusalem|tel aviv|иерусалим|тель-авив/iu, 'Asia/Jerusalem'],
  [/the hague|amsterdam|гааг|амстердам/iu, 'Europe/Amsterdam'],
  [/strasbourg|страсбург/iu, 'Europe/Paris'],
  [/copenhagen|копенгаген/iu, 'Europe/Copenhagen'],
  [/warsaw|варшав/iu, 'Europe/Warsaw'],
  [/madrid|мадрид/iu, 'Europe/Madrid'],
  [/(?<![a-z\u00c0-\u052f])berlin|bonn(?![a-z\u00c0-\u052f])|берлин/iu, 'Europe/Berlin'],
  [/manama|манам[аеы]/iu, 'Asia/Bahrain'],
  [/kuwait|эль-кувейт/iu, 'Asia/Kuwait'],
  [/thimphu|тхимпху/iu, 'Asia/Thimphu'],
  // Behind the cities: *Vienna time (CET)*. In summer *CET* and *EST* are written for the clocks of the day.
  [/(?<!\p{Alphabetic})CES?T(?!\p{Alphabetic})|Central European/u, 'Europe/Brussels'],
  [/(?<!\p{Alphabetic})EES?T(?!\p{Alphabetic})|Eastern European/u, 'Europe/Helsinki'],
  [/(?<!\p{Alphabetic})E[SD]?T(?!\p{Alphabetic})|Eastern (?:Standard |Daylight )?Time/u, 'America/New_York'],
  [/(?<!\p{Alphabetic})MSK(?!\p{Alphabetic})/u, 'Europe/Moscow'],
  [/(?<!\p{Alphabetic})BST(?!\p{Alphabetic})/u, 'Europe/London'],
  [/(?<!\p{Alphabetic})ICT(?!\p{Alphabetic})/u, 'Asia/Bangkok'],
  [/(?<!\p{Alphabetic})SGT(?!\p{Alphabetic})/u, 'Asia/Singapore'],
  // Israel's clock has the name, too (`clashes`).
  [/(?<!\p{Alphabetic})IST(?!\p{Alphabetic})|Indian? Standard Time/u, 'Asia/Kolkata'],
  [/(?<!\p{Alphabetic})IDT(?!\p{Alphabetic})/u, 'Asia/Jerusalem'],
  [/(?<!\p{Alphabetic})(?:ALMT|QYZT)(?!\p{Alphabetic})/u, 'Asia/Almaty'],
  [/(?<!\p{Alphabetic})UZT(?!\p{Alphabetic})/u, 'Asia/Tashkent'],
  [/(?<!\p{Alphabetic})TRT(?!\p{Alphabetic})/u, 'Europe/Istanbul'],
  [/(?<!\p{Alphabetic})AZT(?!\p{Alphabetic})/u, 'Asia/Baku'],
  [/(?<!\p{Alphabetic})MYT(?!\p{Alphabetic})/u, 'Asia/Kuala_Lumpur'],
  [/(?<!\p{Alphabetic})PHS?T(?!\p{Alphabetic})/u, 'Asia/Manila'],
  [/(?<!\p{Alphabetic})NPT(?!\p{Alphabetic})/u, 'Asia/Kathmandu'],
  [/(?<!\p{Alphabetic})JST(?!\p{Alphabetic})/u, 'Asia/Tokyo'],
  [/(?<!\p{Alphabetic})KST(?!\p{Alphabetic})/u, 'Asia/Seoul'],
  [/(?<!\p{Alphabetic})PKT(?!\p{Alphabetic})/u, 'Asia/Karachi'],
  [
    /(?<![a-z\u00c0-\u052f]|(?:\+|(?<!\d\s*)[−–-])\s?\d{1,2}(?::?\d{2})?\s*)(?:UTC|GMT)(?![a-z\u00c0-\u052f]|\s*[+−–-]\s*\d)|universal time|гринвич|всемирн[a-z\u00c0-\u052f]+/iu,
    'UTC',
  ],
];

/** The zone of the city that the words name (*by Astana time*, *по времени Астаны*); null if none is known. */
export const zoneOfPlace = (words: string): string | null =>
  cities.find(([name]) => name.test(words))?.[1] ?? null;
