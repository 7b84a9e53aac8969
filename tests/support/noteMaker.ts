/**
 * Makes circulars of an invented office: notes in up to three languages with the texts they enclose, as the
 * paragraphs of a file, from a description of what they say and how they are set. Nothing of it is real.
 */

import type { LanguageCode } from '#domain/languages';

export interface MadeText {
  readonly title: string;
  /** How the note names it in Russian and Kazakh. */
  readonly ru: string;
  readonly kk: string;
  readonly symbol: string | null;
}

export interface MadeNote {
  readonly organisation: 'CICA' | 'ASEAN' | 'ORC';
  readonly reference: string;
  readonly day: number;
  readonly pages: number;
  /** The last day for comments, in July 2031. */
  readonly deadline: number;
  readonly languages: readonly LanguageCode[];
  readonly texts: readonly MadeText[];
  readonly letterhead: 'capitals' | 'lines' | 'ordinary' | 'none';
  readonly addressee: 'behind' | 'before the date' | 'none';
  readonly enclosure: 'before' | 'after' | 'end' | 'sentence' | 'lines' | 'none';
  readonly heads:
    | 'none'
    | 'symbol'
    | 'annex'
    | 'attachment'
    | 'enclosure'
    | 'presenter'
    | 'symbol and presenter';
  readonly referenceForm: (reference: string) => string;
}

const subjects: readonly (readonly [string, string, string])[] = [
  ['Lighthouses', 'маякам', 'Маяктар'],
  ['Ferry Crossings', 'паромным переправам', 'Паром өткелдері'],
  ['Mountain Paths', 'горным тропам', 'Тау соқпақтары'],
  ['River Gauges', 'речным водомерам', 'Өзен өлшегіштері'],
  ['Night Trains', 'ночным поездам', 'Түнгі пойыздар'],
  ['Postal Pigeons', 'почтовым голубям', 'Пошта көгершіндері'],
  ['Harbour Bells', 'портовым колоколам', 'Порт қоңыраулары'],
  ['Snow Fences', 'снежным заборам', 'Қар қоршаулары'],
  ['Cable Cars', 'канатным дорогам', 'Аспалы жолдар'],
  ['Weather Kites', 'метеозмеям', 'Ауа райы батпырауықтары'],
];
const kinds: readonly (readonly [string, string, string])[] = [
  ['Draft Plan of Action', 'Проект Плана действий', 'іс-қимыл жоспарының жобасы'],
  ['Draft Concept Paper', 'Проект Концепции', 'тұжырымдама жобасы'],
  ['Draft Decision', 'Проект решения', 'шешімнің жобасы'],
  ['Draft Statement', 'Проект заявления', 'мәлімдеме жобасы'],
  ['Draft Regulations', 'Проект положения', 'ереже жобасы'],
];

/** `count` texts, 1 to 10, all with other titles; `symbols`: each bears one. */
export function madeTexts(count: number, symbols: boolean): readonly MadeText[] {
  return subjects.slice(0, count).map(([en, ru, kk], index) => {
    const [kind = '', kindRu = '', kindKk = ''] = kinds[index % kinds.length] ?? [];
    return {
      title: `${kind} on the Safety of ${en}`,
      ru: `${kindRu} по ${ru}`,
      kk: `${kk} туралы ${kindKk}`,
      symbol: symbols ? `SOC/2031/DRAFT/${index + 11}` : null,
    };
  });
}

const names = {
  CICA: {
    en: 'Conference on Interaction and Confidence Building Measures in Asia',
    ru: 'Совещания по взаимодействию и мерам доверия в Азии',
    kk: 'Азиядағы өзара іс-қимыл және сенім шаралары кеңесінің',
    place: { en: 'Astana', ru: 'Астана', kk: 'Астана' },
  },
  ASEAN: {
    en: 'Association of Southeast Asian Nations',
    ru: 'Ассоциации государств Юго-Восточной Азии',
    kk: 'Оңтүстік-Шығыс Азия мемлекеттері қауымдастығының',
    place: { en: 'Jakarta', ru: 'Джакарта', kk: 'Джакарта' },
  },
  ORC: {
    en: 'Organization for River Co-operation',
    ru: 'Организации речного сотрудничества',
    kk: 'Өзен ынтымақтастығы ұйымының',
    place: { en: 'Utopia', ru: 'Утопия', kk: 'Утопия' },
  },
} as const;

/** The paragraphs of the file: each language version, then the texts. */
export const madeCircular = (note: MadeNote): readonly string[] => [
  ...note.languages.flatMap((language) => version(note, language)),
  ...note.texts.flatMap((text, index) => enclosedText(note, text, index)),
];

/** One version of the note, with what it encloses named in a list (or in the sentence, where it is one text). */
export function version(note: MadeNote, language: LanguageCode): readonly string[] {
  const say = words[language];
  const inside = note.enclosure === 'sentence' ? ` (${say.inside(note.pages)})` : '';
  const [only] = note.texts;
  const named = (text: MadeText): string =>
    `${nameIn(text, language)}${text.symbol === null ? '' : ` (${text.symbol})`}`;
  const opening =
    note.texts.length === 1 && only !== undefined
      ? [`${say.salutation(note)} ${say.one(named(only))}${inside}.`]
      : [
          `${say.salutation(note)} ${say.many}${inside}:`,
          ...note.texts.map(
            (text, index) => `- ${named(text)}${index === note.texts.length - 1 ? '.' : ';'}`,
          ),
        ];
  const line = enclosureLine(note, language);
  const address = note.addressee === 'none' ? [] : [say.addressee(note)];
  const date = `${say.place(note)}, ${say.date(note.day)}`;
  return [
    ...letterhead(note, language),
    note.referenceForm(note.reference),
    ...(note.enclosure === 'before' || note.enclosure === 'lines' ? line : []),
    ...opening,
    ...(note.enclosure === 'after' ? line : []),
    say.deadline(note.deadline),
    say.courtesy,
    ...(note.addressee === 'before the date' ? [...address, date] : [date, ...address]),
    ...(note.enclosure === 'end' ? line : []),
  ];
}

const nameIn = (text: MadeText, language: LanguageCode): string =>
  language === 'en' ? text.title.replace(/^Draft/u, 'draft') : text[language];

function letterhead(note: MadeNote, language: LanguageCode): readonly string[] {
  const name = names[note.organisation];
  const heads = [`Secretariat of the ${name.en}`, `Секретариат ${name.ru}`];
  if (language === 'kk' || note.letterhead === 'none') return [];
  if (note.letterhead === 'ordinary') return [heads[language === 'en' ? 0 : 1] ?? ''];
  const capitals = heads.map((head) => head.toUpperCase());
  if (note.letterhead === 'capitals') return capitals;
  return capitals.flatMap((head) => [
    head.slice(0, head.lastIndexOf(' ', 44)),
    head.slice(head.lastIndexOf(' ', 44) + 1),
  ]);
}

function enclosureLine({ enclosure, pages }: MadeNote, language: LanguageCode): readonly string[] {
  if (enclosure === 'sentence' || enclosure === 'none') return [];
  const [word = '', stated = '', count = ''] = words[language].enclosure(pages);
  return enclosure === 'lines' ? [word, `${stated},`, count] : [`${word} ${stated}, ${count}`];
}

function enclosedText({ heads }: MadeNote, { title, symbol }: MadeText, index: number): readonly string[] {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][index] ?? '';
  const above = {
    none: [],
    symbol: symbol === null ? [] : [symbol],
    annex: [`Annex ${roman}`],
    attachment: ['Attachment'],
    enclosure: [`Enclosure ${index + 1}`],
    presenter: ['Chairmanship of Kazakhstan'],
    'symbol and presenter': [...(symbol === null ? [] : [symbol]), 'Chairmanship of Kazakhstan'],
  }[heads];
  return [
    ...above,
    title,
    `The Member States, desiring that nobody come to harm on text ${index + 1}, agree on what follows.`,
    'I. Objectives',
    '1. To [undertake] (-ISR) [encourage] (+ISR) regular inspections of all that is named in the title.',
    '2. To inform the Secretariat of the inspections made, once a year and in one of the languages.',
    'II. Means',
    'The means are those that each Member State has at its disposal and wishes to use for the purpose.',
  ];
}

const words = {
  en: {
    salutation: ({ organisation }: MadeNote) =>
      `The Secretariat of the ${names[organisation].en} (${organisation}) presents its compliments to the ${organisation} Member States and has the honour to forward`,
    one: (text: string) => `herewith the ${text} for consideration`,
    many: 'the following documents',
    inside: (pages: number) => `enclosed, on ${pages} p.`,
    enclosure: (pages: number) => ['Enclosure:', 'as stated', `on ${pages} p.`],
    deadline: (day: number) =>
      `The Secretariat kindly requests Member States to submit comments no later than ${day} July 2031.`,
    courtesy:
      'The Secretariat avails itself of this opportunity to renew to the Member States the assurances of its highest consideration.',
    place: ({ organisation }: MadeNote) => names[organisation].place.en,
    date: (day: number) => `${day} June 2031`,
    addressee: ({ organisation }: MadeNote) => `MEMBER STATES OF THE ${names[organisation].en.toUpperCase()}`,
  },
  ru: {
    salutation: ({ organisation }: MadeNote) =>
      `Секретариат ${names[organisation].ru} свидетельствует свое уважение государствам-членам и имеет честь препроводить`,
    one: (text: string) => `на рассмотрение ${text.replace(/^Проект/u, 'проект')}`,
    many: 'следующие документы',
    inside: (pages: number) => `прилагаются, на ${pages} л.`,
    enclosure: (pages: number) => ['Приложение:', 'упомянутое', `на ${pages} л.`],
    deadline: (day: number) => `Секретариат просит направить замечания не позднее ${day} июля 2031 года.`,
    courtesy:
      'Секретариат пользуется случаем, чтобы возобновить государствам-членам уверения в своем весьма высоком уважении.',
    place: ({ organisation }: MadeNote) => `город ${names[organisation].place.ru}`,
    date: (day: number) => `${day} июня 2031 года`,
    addressee: ({ organisation }: MadeNote) => `ГОСУДАРСТВА-ЧЛЕНЫ ${names[organisation].ru.toUpperCase()}`,
  },
  kk: {
    salutation: ({ organisation }: MadeNote) =>
      `${names[organisation].kk} Хатшылығы мүше мемлекеттерге өзінің зор ілтипатын білдіреді және жолдауды өзіне мәртебе санайды`,
    one: (text: string) => `мынаны: ${text}`,
    many: 'келесі құжаттарды',
    inside: (pages: number) => `қоса беріледі, ${pages} п.`,
    enclosure: (pages: number) => ['Қосымша:', 'аталған', `${pages} п.`],
    deadline: (day: number) =>
      `Хатшылық түсініктемелерді 2031 жылғы ${day} шілдеден кешіктірмей жіберуді сұрайды.`,
    courtesy:
      'Хатшылық осы мүмкіндікті пайдалана отырып, мүше мемлекеттерге өзінің зор ілтипатын тағы да растайды.',
    place: ({ organisation }: MadeNote) => `${names[organisation].place.kk} қаласы`,
    date: (day: number) => `2031 жылғы ${day} маусым`,
    addressee: ({ organisation }: MadeNote) => `${names[organisation].kk.toUpperCase()} МҮШЕ МЕМЛЕКЕТТЕРІ`,
  },
} as const satisfies Record<LanguageCode, unknown>;
