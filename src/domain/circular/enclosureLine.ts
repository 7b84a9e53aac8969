/**
 * What a note says of the pages it encloses: *Enclosure: as stated, on 5 p.*, *Приложение: упомянутое, на 5
 * л.*, *Қосымша: аталған, 5 п.*, in the margin, at the end, or inside a sentence (*(enclosed, on 5 p.)*).
 *
 * Source: notes NCT/CT/801, NCT/CID/696, NCT/G/1501, SOC/DOC/1289 (Kazakh version).
 */

import { numberOf, numberWords } from '#domain/deadlines/numberWords';
import { once } from '#domain/once';

const noun =
  '(?:enclosures?|enclosed|encl|attachments?|attached|annex(?:es)?|приложени[еяй]|прилагается|қосымша(?:лар)?)';
const verb = String.raw`(?:enclos\p{Alphabetic}*|attach\p{Alphabetic}*|annex\p{Alphabetic}*|приложени\p{Alphabetic}*|прилага\p{Alphabetic}*|қосымша\p{Alphabetic}*|қоса\s+(?:беріл|тіркел|жолдан)\p{Alphabetic}*)`;
const count = String.raw`(?<![\p{Alphabetic}\p{N}])(\d{1,4}|${numberWords.en}|${numberWords.ru}|${numberWords.kk})`;
const pages = String.raw`${count}\s*(?:\([\p{Alphabetic}\d -]{1,30}\)\s*)?-?(?:pages?|pp?\.?|sheets?|лист\p{Alphabetic}*|л\.?|стр\p{Alphabetic}*\.?|парақ\p{Alphabetic}*|бет\p{Alphabetic}*|п\.?)(?![\p{Alphabetic}\p{N}])`;

/** Cheap, and true for every line that begins with `noun`. */
const mayBegin = /^[*(]?(?:enc|att|ann|прил|қос)/iu;
const own = once(
  () => new RegExp(String.raw`^[*(]?${noun}\s*(?:\([a-z\u00c0-\u052f]+\)\s*)?(?:[.:]|[-–—]\s)`, 'iu'),
);
const counted = once(
  () => new RegExp(String.raw`^[*(]?${noun}(?![a-z\u00c0-\u052f])[^.;]{0,60}?${pages}\)?[.\s]*$`, 'iu'),
);
const afterWord = once(
  () => new RegExp(String.raw`(?<![a-z\u00c0-\u052f])${verb}\.?\s*[^;\d]{0,60}?${pages}`, 'iu'),
);
/** *To forward (on 20 pages) the following documents*. */
const forwardedPages = once(
  () =>
    new RegExp(
      String.raw`(?:forward|convey|transmit|circulat|препровод|направ|жолда)\p{Alphabetic}*\s+(?:\p{Alphabetic}+\s+){0,3}\((?:on|in|на)?\s*${pages}\)`,
      'iu',
    ),
);
const anyPages = once(() => new RegExp(pages, 'giu'));

/** *5*, *five*, *пяти*, *бес*. */
const countOf = (printed = ''): number => numberOf(printed) ?? 0;

/** True for a line that is the enclosure line, or begins it. */
export const isEnclosureLine = (text: string): boolean =>
  mayBegin.test(text) && (own().test(text) || counted().test(text));

/** True where a line counts pages: an entry of a list of enclosures. */
export const countsPages = (text: string): boolean => text.search(anyPages()) >= 0;

/**
 * The pages enclosed. `lines` are the enclosure line (one or several blocks), `words` the rest of the note.
 * Several counts in the line (*1. Draft, on 5 p.; 2. Decision, on 2 p.*) are added up. Null where none is stated.
 */
export function enclosedPages(lines: readonly string[], words: string): number | null {
  const counts = [...lines.join('\n').matchAll(anyPages())].map(([, printed]) => countOf(printed));
  if (counts.length > 0) return counts.reduce((sum, count) => sum + count, 0);
  const inside = afterWord().exec(words) ?? forwardedPages().exec(words);
  return inside === null ? null : countOf(inside[1]);
}
