/**
 * The words by which a text says how it shows changes: colours, bold, strokes, and what is added or taken out, in
 * English, Russian and Kazakh.
 */

import type { MarkKind } from '#domain/document/document';
import type { Hue } from '#domain/document/hues';
import type { Sign } from '#domain/notation/notation';
import { once } from '#domain/once';

const colours: readonly (readonly [Hue, string])[] = [
  ['orange', 'orange|оранжев\\p{Alphabetic}*|қызғылт сары'],
  ['red', 'red|красн\\p{Alphabetic}*|қызыл'],
  ['yellow', 'yellow|ж[её]лт\\p{Alphabetic}*|сары'],
  ['green', 'green|зел[её]н\\p{Alphabetic}*|жасыл'],
  ['teal', 'teal|turquoise|cyan|бирюзов\\p{Alphabetic}*'],
  ['blue', 'blue|син(?:им|ий|яя|ем|его)|голуб\\p{Alphabetic}*|көк|көгілдір'],
  ['purple', 'purple|violet|фиолетов\\p{Alphabetic}*|күлгін'],
  ['pink', 'pink|magenta|розов\\p{Alphabetic}*|қызғылт'],
  ['brown', 'brown|коричнев\\p{Alphabetic}*|қоңыр'],
  ['grey', 'gr[ea]y|сер(?:ым|ый|ого|ом)|сұр'],
];

/** Means a look wherever it stands. */
const strongStrike =
  '(?:struck|stricken|strike|crossed)[ -]?(?:through|thru|out)|(?:за|пере|вы)ч[её]ркнут\\p{Alphabetic}*|сызып таста\\p{Alphabetic}*|сызылып таста\\p{Alphabetic}*|үсті сызыл\\p{Alphabetic}*';

/** Verbs of the same stem (*Underlining the need*, *подчёркивая*) are no looks. */
const strokes: readonly (readonly [MarkKind, string])[] = [
  ['bold', 'bold(?:face|ed)?|(?:полу)?жирн\\p{Alphabetic}*|қою (?:қаріп|әріп|шрифт)\\p{Alphabetic}*'],
  [
    'underline',
    'underlined?|подч[её]ркнут\\p{Alphabetic}*|подч[её]ркивани\\p{Alphabetic}*|астын? сызыл\\p{Alphabetic}*',
  ],
  ['strike', `${strongStrike}|struck|stricken`],
  ['italic', 'italic\\p{Alphabetic}*|курсив\\p{Alphabetic}*|көлбеу (?:қаріп|әріп)\\p{Alphabetic}*'],
];

const whole = (words: string): string => `(?<![\\p{Alphabetic}-])(?:${words})(?!\\p{Alphabetic})`;

/** A look that is named, and where. */
export interface NamedLook {
  readonly from: number;
  readonly to: number;
  /** A colour is meant of letters or behind them, unless the text says which. */
  readonly kinds: readonly MarkKind[];
}

const anyLook = once(
  () => new RegExp(whole([...colours, ...strokes].map(([, words]) => `(${words})`).join('|')), 'giu'),
);

/** Spares nearly all texts the patterns with letters of all scripts, which take long to prepare. */
const mayName =
  /\b(?:bold|underlined?|str(?:uck|ike|icken)|crossed|italic|red|orange|yellow|green|teal|turquoise|cyan|blue|purple|violet|pink|magenta|brown|gr[ea]y)|жирн|ч[её]рк|курсив|красн|оранж|ж[её]лт|зел[её]н|бирюз|син|голуб|фиолет|розов|коричн|сер(?:ым|ый|ого|ом)|қою|сызыл|сызып|көлбеу|қызыл|сары|жасыл|көк|көгілдір|күлгін|қызғылт|қоңыр|сұр/i;

/** Cheap, and true for all that `looksNamed` finds something in. */
export const mayNameLooks = (text: string): boolean => mayName.test(text);

/** The looks that `text` names, in its order; only where a look, and no thing of that colour or boldness, is meant. */
export function looksNamed(text: string): readonly NamedLook[] {
  const looks: NamedLook[] = [];
  if (!mayNameLooks(text)) return looks;
  for (const found of text.matchAll(anyLook())) {
    const at = found.slice(1).findIndex((group) => group !== undefined);
    const place = { from: found.index, to: found.index + found[0].length };
    if (!isMeant(text, place, looks.at(-1))) continue;
    const hue = colours[at]?.[0];
    const stroke = strokes[at - colours.length]?.[0];
    if (hue !== undefined) looks.push({ ...place, kinds: kindsOf(text, place, hue) });
    else if (stroke !== undefined) looks.push({ ...place, kinds: [stroke] });
  }
  return looks;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const strong = once(() => new RegExp(`^(?:${strongStrike})$`, 'iu'));
const leadIn =
  /(?:\b(?:in|in the colou?r|coloured|colored|marked|highlighted|shaded|shown|light|dark|are|is|as|by|additions?|insertions?|deletions?|proposals?|amendments?|changes|text|words?)|[:=(–—-]|(?<![a-z\u00c0-\u052f])(?:цвет[a-z\u00c0-\u052f]*|выделен[a-z\u00c0-\u052f]*|отмечен[a-z\u00c0-\u052f]*|обозначен[a-z\u00c0-\u052f]*|показан[a-z\u00c0-\u052f]*|добавлен[a-z\u00c0-\u052f]*|дополнен[a-z\u00c0-\u052f]*|вставк[a-z\u00c0-\u052f]*|предложени[a-z\u00c0-\u052f]*|изменени[a-z\u00c0-\u052f]*|поправк[a-z\u00c0-\u052f]*|текст|слова|мәтін[a-z\u00c0-\u052f]*|сөздер|түсі|толықтыру[a-z\u00c0-\u052f]*|ұсыныс[a-z\u00c0-\u052f]*|өзгеріс[a-z\u00c0-\u052f]*))\s*$/iu;
const leadOut =
  /^\s*(?:(?:text|words?|letters?|colou?r[a-z\u00c0-\u052f]*|fonts?|ink|print|type|highlight[a-z\u00c0-\u052f]*|цвет[a-z\u00c0-\u052f]*|шрифт[a-z\u00c0-\u052f]*|текст[a-z\u00c0-\u052f]*|слов[a-z\u00c0-\u052f]*|түс[a-z\u00c0-\u052f]*|қаріп[a-z\u00c0-\u052f]*|мәтін[a-z\u00c0-\u052f]*)(?![a-z\u00c0-\u052f])|[:=–—)]|-\s|means\b|indicates?\b|denotes?\b)/iu;
const chained = /^\s*(?:,|\/|\+|and|or|и|или|және)?\s*(?:in\b|в(?![a-z\u00c0-\u052f]))?\s*$/iu;
/** *Proposals in green energy*, *in red tape*: a thing that is called so, and no look. */
const thing =
  /^[\s-]+(?:econom|energ|growth|financ|invest|bonds?\b|transition|technolog|jobs?\b|deal\b|climate|development|infrastructure|recovery|corridor|industr|tape\b|lists?\b|lines?\b|cross\b|crescent|notices?\b|sea\b|areas?\b|zones?\b|helmet|hydrogen|shipping|carbon)|^[\s-]+(?:эконом|энерг|рост|финанс|инвест|облигац|переход|технолог|рабоч|курс|климат|развит|инфраструктур|коридор|промышлен|крест|полумес|мор[яею]|зон[аыуе]|лини|книг|спис|каск|водород|карт|арми|площад|пояс|угол|плащ|уголь|металл|нит[ьи]|экономика|қаржы|даму|теңіз|кітап|жол|белдеу|дәліз|ай(?![a-z\u00c0-\u052f]))/iu;
/** *It is underlined that …* speaks of something else. */
const speech = /^\s+(?:that|the|how|by|what|что|необходимость|важность)(?![a-z\u00c0-\u052f])/iu;

function isMeant(text: string, { from, to }: Place, last: NamedLook | undefined): boolean {
  const behind = text.slice(to, to + 24);
  if (strong().test(text.slice(from, to))) return true;
  if (speech.test(behind) || thing.test(behind)) return false;
  if (last !== undefined && chained.test(text.slice(last.to, from))) return true;
  return leadIn.test(text.slice(Math.max(0, from - 24), from)) || leadOut.test(behind);
}

const behind = /(?:highlight|shad(?:ed|ing)|background|marker|фон|заливк|маркер|бояу|реңк)/iu;

function kindsOf(text: string, { from, to }: Place, hue: Hue): readonly MarkKind[] {
  const near = text.slice(Math.max(0, from - 28), Math.min(text.length, to + 16));
  return behind.test(near) ? [`shade-${hue}`] : [`ink-${hue}`, `shade-${hue}`];
}

const gone = once(
  () =>
    new RegExp(
      whole(
        'delet\\p{Alphabetic}+|remov(?:ed|als?)|omi(?:tted|ssions?)|suppress\\p{Alphabetic}+|исключ\\p{Alphabetic}+|удал\\p{Alphabetic}+|изъят\\p{Alphabetic}+|сокращ\\p{Alphabetic}+|алып таста\\p{Alphabetic}+|алынып таста\\p{Alphabetic}+|алынған\\p{Alphabetic}*',
      ),
      'iu',
    ),
);
const fresh = once(
  () =>
    new RegExp(
      whole(
        'add(?:ed|itions?|itional text)|insert(?:ed|ions?|s)?|new(?: text| words?| wording| language| paragraphs?| provisions?)|propos(?:als?|ed)|suggest(?:ed|ions?)|amend(?:ed|ments?)|changes|changed|edits|revisions?|дополн\\p{Alphabetic}+|добавл\\p{Alphabetic}+|вставк\\p{Alphabetic}+|нов(?:ый|ая|ое|ые|ого) (?:текст|формулировк|редакци|слов)\\p{Alphabetic}*|предлож\\p{Alphabetic}+|предлаг\\p{Alphabetic}+|поправ\\p{Alphabetic}+|изменен\\p{Alphabetic}+|толықтыр\\p{Alphabetic}+|қосы\\p{Alphabetic}+|ұсыны\\p{Alphabetic}+|түзету\\p{Alphabetic}*|өзгері\\p{Alphabetic}*|жаңа мәтін\\p{Alphabetic}*',
      ),
      'iu',
    ),
);

/** What is said of words: that they are added (`+`), that they are taken out (`-`); null for neither, or both. */
export function signNamed(text: string): Sign | null {
  const [isGone, isFresh] = [gone().test(text), fresh().test(text)];
  if (isGone && isFresh) return lastOf(text, gone()) > lastOf(text, fresh()) ? '-' : '+';
  return isGone ? '-' : isFresh ? '+' : null;
}

const lastOf = (text: string, words: RegExp): number => {
  let last = -1;
  for (const found of text.matchAll(new RegExp(words.source, 'giu'))) last = found.index;
  return last;
};
