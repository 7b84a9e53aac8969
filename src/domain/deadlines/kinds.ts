/**
 * What a deadline is for, by the words of its sentence: comments due, silence ends, registration due,
 * meeting. Where a sentence speaks of two of them, the one nearer to the date.
 */

import type { DeadlineKind } from '#domain/circular/circular';
import type { Utf16Offset } from '#domain/document/document';

const silence =
  /silence|tacit|(?:considered|deemed)\s+(?:as\s+)?(?:approved|adopted|agreed)|умолчани|молчани|считат\p{L}+\s+(?:одобрен|принят|утвержд)|үнсіз\s+келісім|(?:мақұлданған|қабылданған)\s+болып/giu;

/** Later rows do not outweigh earlier ones: nearness to the date decides. */
const words: readonly (readonly [DeadlineKind, RegExp])[] = [
  ['silence', silence],
  [
    'comments',
    /comment|suggestion|proposal|amendment|observation|remark|objection|feedback|(?<!\p{L})(?:views|inputs?|repl(?:y|ies)|responses?|positions?|reservations?)(?!\p{L})|комментари|замечани|предложени|соображени|поправ|возражени|отзыв|позици|(?<!\p{L})ответ(?:ы|а|ов)?(?!\p{L})|түсініктеме|ескертпе|ұсыныс|пікір|қарсылық|ұстаным/giu,
  ],
  [
    'registration',
    /participat|regist(?:er|ration)|nominat|attend|accredit|credentials|focal point|list of (?:the )?delegat|участи|участник|регистрац|кандидатур|аккредитац|состав\p{L}*\s+делегац|қатыс|тірке|үміткер/giu,
  ],
];

const future =
  /(?:will|shall)\s+(?:also\s+)?(?:take\s+place|be\s+(?:held|convened|organi[sz]ed)|resume|convene|meet|start|begin)|(?:is|are)\s+(?:scheduled|planned)|to\s+(?:be\s+held|take\s+place)|состо(?:ится|ятся)|пройд[её]т|возобнов(?:ит|ят)|буд[еу]т\s+(?:провед|созван|организован)|запланирован|өтеді|өтеті|өткізіл|жалғастырады|жалғасады/iu;

/** The distance of the keyword nearest to a place, or infinity. */
function nearest(sentence: string, pattern: RegExp, at: Utf16Offset): number {
  const distances = [...sentence.matchAll(pattern)].map((match) =>
    match.index < at ? at - match.index - match[0].length : match.index - at,
  );
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/** What a limit at `at` in its sentence is for; null where no word says so. */
export function kindOfLimit(sentence: string, at: Utf16Offset): DeadlineKind | null {
  const found = words
    .map(([kind, pattern]) => ({ kind, distance: nearest(sentence, pattern, at) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance);
  return found[0]?.kind ?? null;
}

/** True where the sentence announces a meeting (*will take place*, *состоится*, *өтеді*). */
export const announcesMeeting = (sentence: string): boolean => future.test(sentence);

/** True where the words put something under the silence procedure. */
export const speaksOfSilence = (text: string): boolean => text.search(silence) >= 0;
