/**
 * Words of the field that general dictionaries lack: Latin and French of diplomacy, compounds of today's texts, and
 * names of states and capitals as international bodies write them. A word is said once, with a word of
 * the dictionary that is inflected like it (*трансрегиональный* like *региональный*), or alone where it
 * has one form. Abbreviations in capitals need no entry; names with hyphens are looked up in parts.
 */

import type { SpellingLanguage } from './words';

export interface FieldWord {
  readonly word: string;
  /** A word of the dictionary that takes the same endings; null for a word with one form. */
  readonly like: string | null;
}

/** Example, then the words that are inflected like it, parted by spaces; `''`: words with one form. */
type Table = Readonly<Record<string, string>>;

const english: Table = {
  '': `
    memoranda corrigenda acquis communautaire affaires aides verbale verbales verbaux procès modus vivendi alia mutatis
    mutandis memoria exequatur placet grata ter quater quinquies sexies septies octies novies decies ipso facto jure prima
    facie bellum lex ferenda lata specialis generalis posterior jus cogens opinio juris sive necessitatis pacta sunt servanda
    stantibus judicata judicatae ratione materiae personae temporis loci soli travaux préparatoires vires erga omnes inter uti
    possidetis casus foederis belli hostis humani generis terra nullius bona fide fides officio gratia nihilo aequo et bono
    vis raison d'être d'état Côte d'Ivoire chapeaux de facto quid pro quo seriatim verbatim passim infra supra ibid viz
    unbracketed preambular preambulatory subregional interregional intraregional transregional transboundary extrabudgetary
    intersessional intersessionally multistakeholder multilateralism plurilateral minilateral counterterrorist cosponsorship
    interreligious interethnic interconfessional intercultural narco interparliamentary interministerial interagency
    hydrometeorological phytosanitary zoonotic quadripartite pentalateral archipelagic geospatial compromissory synergize
    synergise synergized synergised impactful upscaling demining hereinabove abovementioned protocolary refoulement laissez
    d'affaires d'être d'état l'homme decarbonize decarbonized digitalize digitalized deradicalize subparagraphs demine demined deconflict Indo deradicalized deradicalised entente détente agrobiodiversity peacebuilding
    Nur Phnom Penh Sri Viet Kuala Lumpur Darussalam Bandar Seri Begawan Timor Leste Addis Ababa Leone Burkina Faso Cabo Sao São Tomé
    Tome Príncipe Principe Marino Costa Rica Port au Prince Kitts Buenos Aires Papua Moresby Dhabi Abu`,
  region: `
    demarche démarche communiqué attaché chargé mémoire chapeau précis résumé subregion subparagraph workplan
    workstream roadmap hotline cybercrime cyberattack cyberthreat exclave riparian nonpaper redline fallback apostille sherpa thalweg stocktake
    carveout derogation transhipment legislation ammunition compromis agrément entrustment cochair acceptor interlocutor
    microcredit narcotrafficker synergist counternarcotic rapporteurship chairpersonship Emirati Bahraini Uzbekistani Kazakhstani
    Kyrgyzstani Kyrgyz Tajik Turkmen`,
  London: `
    Türkiye Turkiye Shymkent Aktau Aktobe Atyrau Turkistan Osh Awaza Ulaanbaatar Ramallah Putrajaya Kyiv Turkmenbashi
    Naypyidaw Dili Malé Sana'a Sana Gitega Eswatini Yaoundé Lomé Tirana Reykjavík Bogotá Brasília Asunción Nuku'alofa Palau
    Ngerulmud Niue Hindukush Pamir Ferghana Fergana Mercosur Kyrgyzstan Astana Kazakhstan Turkmenistan Czechia`,
  security: `
    cybersecurity counterterrorism radicalization radicalisation deradicalization deradicalisation bioeconomy
    bioterrorism biosafety biosecurity decarbonization decarbonisation hydropower sericulture digitalization digitalisation telemedicine fintech
    denuclearization denuclearisation deconfliction narcotrafficking interoperability Christianophobia
    Semitism sunsetting counternarcotics connectivity`,
  depository: 'depositary',
  organise: 'decarbonise digitalise deradicalise',
};

const russian: Table = {
  '': `
    офлайн онлайн Алматы Актау Актобе Атырау Абу Даби Куала Лумпур Эр Нейпьидо Лешти Дили Тхимпху Мале Нур Беларуси Беларусью
    Манама Манамы Манаме Манаму Манамой Аваза Авазы Авазе Авазу Авазой Рамалла Рамаллы Рамалле Рамаллу Рамаллой
    Путраджая Путраджаи Путраджае Путраджаю Абуджа Абуджи Абудже Абуджу Абуджей модальности модальностей модальностям модальностями модальностях Мальдивы Мальдив Мальдивам Мальдивах Мальдивами`,
  меморандум: 'аддендум корригендум',
  актёр: 'рапортёр',
  офицер: 'рапортер',
  консульство: 'генконсульство',
  гражданство: 'безгражданство',
  председательство: 'сопредседательство',
  ратификация: `
    дерадикализация радикализация денуклеаризация деэскалация имплементация цифровизация декарбонизация реадмиссия исламофобия
    христианофобия ксенофобия деконфликтация диверсификация`,
  террористический: 'контртеррористический',
  терроризм: 'контртерроризм кибертерроризм биотерроризм',
  безопасность: 'кибербезопасность биобезопасность модальность инклюзивность взаимосвязанность',
  преступность: 'киберпреступность',
  пространство: 'киберпространство',
  угроза: 'киберугроза',
  атака: 'кибератака',
  регион: 'субрегион',
  региональный: `
    трансрегиональный субрегиональный межсессионный преамбульный мультимодальный фитосанитарный зоонозный биоразнообразный
    гидроэнергетический`,
  эффективный: 'инклюзивный',
  разнообразие: 'биоразнообразие агробиоразнообразие',
  оборот: 'наркооборот',
  торговля: 'наркоторговля',
  трафик: 'наркотрафик',
  ратифицировать: 'имплементировать',
  семинар: 'вебинар',
  этап: 'стартап хаб',
  телескоп: 'воркшоп',
  координатор: 'сокоординатор фасилитатор',
  пункт: 'субпункт',
  инвалид: 'апатрид',
  диагноз: 'зооноз',
  аванс: 'комплаенс',
  казахстанский: 'кыргызский туркменистанский',
  Ташкент: 'Шымкент Маскат Рабат',
  Багдад: 'Рияд',
  Урал: 'Арал Интерпол Даруссалам Янгон',
};

const wordsOf = (table: Table): readonly FieldWord[] =>
  Object.entries(table).flatMap(([example, words]) =>
    words
      .split(/\s+/)
      .filter(Boolean)

      .map((word) => ({ word, like: example === '' ? null : example })),
  );

/** In no order that matters; the apostrophe is the typewriter's. */
export const fieldVocabulary: Readonly<Record<SpellingLanguage, readonly FieldWord[]>> = {
  en: wordsOf(english),
  ru: wordsOf(russian),
};
