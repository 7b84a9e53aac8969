/**
 * What a deadline is for, by the words of its sentence: comments due, silence ends, registration due,
 * meeting. Where a sentence speaks of two of them, the one nearer to the date.
 */

import type { DeadlineKind } from '#domain/circular/circular';
import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';
import { sentencesOf } from './sentences';

const silence =
  /silence|tacit|no[-\s]objections?\s+(?:procedure|basis|period)|absent\s+(?:any\s+)?objections?|in\s+the\s+absence\s+of\s+(?:any\s+)?objections?|consensus\s+(?:will|shall|is)\s+(?:then\s+)?(?:be\s+)?(?:considered|deemed|understood|taken|presumed|assumed)|(?:considered|deemed|regarded|treated|stands?)\s+(?:as\s+)?(?:(?:having\s+been|to\s+be|to\s+have\s+been)\s+)?(?:approved|adopted|agreed|accepted|endorsed|consent)|(?:take|assume|consider|understand|conclude)\s+(?:it\s+)?that\s+(?:there\s+(?:is|are)|[a-z\u00c0-\u052f]+\s+[a-z\u00c0-\u052f]+\s+(?:has|have))\s+no\s+objections?|исходить\s+из\s+(?:отсутствия|того,?\s+что\s+нет)\s+возражени|(?:не\s+(?:выскаж|поступ|заяв|представ|последу|буд)[а-я]+|непоступлени[а-я]+|отсутстви[а-я]+)\s+[^.;]{0,40}возражени[^.;]{0,60}?(?:принят|одобрен|утвержд|согласован)|умолчани|молчани|молчалив|(?:счита(?:ть|ет|ют|ем)[a-z\u00c0-\u052f]*\s+|рассматрива[a-z\u00c0-\u052f]+\s+как\s+)(?:одобрен|принят|утвержд|согласован|согласи)|үнсіз\s+келісім|қарсылы[қғ][a-z\u00c0-\u052f]*\s+(?:жоқ|болмады|білдірілмеді)\s+деп|(?:мақұлданған|қабылданған|келісілген|бекітілген)\s+(?:болып|деп)/giu;

const comments = [
  'comment|questionnaire|join(?:ing)?\\s+(?:the\\s+)?consensus|suggestion|proposal|amendment|observation|remark|objection|feedback|concurrence|endorsement|contributions?\\s+to|(?:send|submit|provide|forward|share)\\s+(?:[a-z]+\\s+){0,2}(?:statements?|presentations?|abstracts?|papers?)(?!\\p{Alphabetic})',
  '(?<!\\p{Alphabetic})(?:views|inputs?|repl(?:y|ies)|responses?|positions?|reservations?)(?!\\p{Alphabetic})',
  'комментари|замечани|предложени|соображени|поправ|возражени|отзыв|позици|(?<!\\p{Alphabetic})ответ(?:ы|а|ов)?(?!\\p{Alphabetic})|о\\s+(?:сво[её]м\\s+)?согласии|о\\s+результатах',
  'түсініктеме|ескерт(?:пе|у(?!л?\\s*қағаз))|ұсыныс|пікір|қарсылық|ұстаным|жауап(?!ты)',
].join('|');

const registration = [
  "particip|regist(?:er|ration)|nominat|attend|accredit|credentials|focal point|list of (?:the |your |their )?delegat|candida(?:te|cy|cies|ture)|contact (?:person|point|detail)|list of speakers|speakers[’'] list|(?:designat|appoint)(?:e|ing)?(?!\\p{Alphabetic})|names? (?:and|of)(?!\\p{Alphabetic})|level of representation|(?<!\\p{Alphabetic})RSVP(?!\\p{Alphabetic})",
  'applications?\\s+(?:should|must|are|is|will|shall|may|can|to|for|forms?)(?!\\p{Alphabetic})|(?<!\\p{Alphabetic})visa\\s+(?:support|application|request|form)',
  'участи|участник|регистрац|кандидат|(?<!\\p{Alphabetic})заявк|анкет|аккредитац|состав\\p{Alphabetic}*\\s+делегац|контактн\\p{Alphabetic}+\\s+(?:лиц|данн)|(?<!\\p{Alphabetic})(?:назначить|делегировать|фамили\\p{Alphabetic}+|имена)(?!\\p{Alphabetic})|данны\\p{Alphabetic}+\\s+(?:об?\\s+)?(?:эксперт|представител)|уровн\\p{Alphabetic}+\\s+представ',
  'қатыс|тірке|үміткер|өтінім|сауалнама|делегация\\p{Alphabetic}*\\s+құрам|байланыс\\s+тұлға|тағайында',
].join('|');

/** Later rows do not outweigh earlier ones: nearness to the date decides. */
const words = once((): readonly (readonly [DeadlineKind, RegExp])[] => [
  ['silence', silence],
  ['comments', new RegExp(comments, 'giu')],
  ['registration', new RegExp(registration, 'giu')],
]);

const future =
  /(?:will|shall)\s+(?:also\s+)?(?:take\s+place|be\s+(?:held|convened|organi[sz]ed)|resume|convene|meet|start|begin)|(?:is|are)\s+(?:scheduled|planned)|to\s+(?:be\s+held|take\s+place)|состо(?:ится|ятся)|пройд[её]т|возобнов(?:ит|ят)|буд[еу]т\s+(?:провед|созван|организован)|запланирован|өтеді|өтеті|өткізіл|жалғастырады|жалғасады/iu;

/** A half-open range of a sentence. */
export interface Span {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

interface Nearest {
  readonly kind: DeadlineKind;
  readonly distance: number;
  /** What stands between the word and the date. */
  readonly between: string;
}

/** The keyword nearest to a limit on one side of it, no further away than `edge`. */
function nearest(sentence: string, limit: Span, side: 'left' | 'right', edge: Utf16Offset): Nearest | null {
  const found = words().flatMap(([kind, pattern]) =>
    [...sentence.matchAll(pattern)].flatMap(({ index, 0: word }): Nearest[] => {
      const end = index + word.length;
      // *The deadline for comments is*: the limiting words may say it themselves.
      const isThere = side === 'left' ? index >= edge && index < limit.to : index >= limit.to && end <= edge;
      if (!isThere) return [];
      const between = side === 'left' ? sentence.slice(end, limit.from) : sentence.slice(limit.to, index);
      return [{ kind, distance: between.length, between }];
    }),
  );
  return found.sort((a, b) => a.distance - b.distance)[0] ?? null;
}

/** The limit opens a clause of its own: *…, and by 28 June the comments*. */
const opensClause =
  /(?:^|[\s,;])(?:and|while|whereas|as well as|а|и|а также|ал|және)(?:\s+(?:also|также))?\s*$/iu;
const nextClause = /[,;]|\s(?:and|while|whereas|as well as|а|и|ал|және)\s/iu;

/**
 * What a limit is for; null where no word says so. `limit` is the place of the date and its limiting words in
 * the sentence, `window` reaches to the dates before and behind it: what lies beyond those is theirs, unless
 * there is nothing nearer.
 */
export function kindOfLimit(
  sentence: string,
  limit: Span,
  window: Span = { from: 0, to: sentence.length },
): DeadlineKind | null {
  const [left, right] = [
    nearest(sentence, limit, 'left', window.from),
    nearest(sentence, limit, 'right', window.to),
  ];
  if (left === null && right === null) {
    const isWhole = window.from === 0 && window.to === sentence.length;
    return isWhole ? null : kindOfLimit(sentence, limit);
  }
  if (left === null || right === null) return (left ?? right)?.kind ?? null;
  if (opensClause.test(left.between)) return right.kind;
  if (nextClause.test(right.between)) return left.kind;
  return left.distance <= right.distance ? left.kind : right.kind;
}

/** What may stand between two things that are due together: *comments and the names of participants*. */
const joining =
  /^[a-z\u00c0-\u052f]*,?\s+(?:and|as well as|и|а также|және|мен|пен)\s+(?:(?:also|to|their|the|its|any|other|possible|written|submit|send|provide|communicate|confirm|transmit|forward|names?|lists?|details|data|composition|of|for|on|about|information|register|также|о|об|свои|своих|на|представить|направить|сообщить|подтвердить|имена|данные|список|списки|сведения|состав|информацию|своего|өз)\s+){0,6}$/iu;

/**
 * What else than `kind` is due by the same limit, where the note names it in one breath with what stands nearest:
 * *comments and the names of participants not later than 30 June*. Silence binds alone (NCT/G/1501).
 */
export function alsoDue(
  sentence: string,
  limit: Span,
  window: Span,
  kind: DeadlineKind,
): DeadlineKind | null {
  const pair = ['comments', 'registration'] as const;
  const other = pair.find((one) => one !== kind);
  if (other === undefined || !pair.some((one) => one === kind)) return null;
  const own = occurrences(sentence, window, kind);
  const others = occurrences(sentence, window, other);
  const isJoined = (a: Span, b: Span): boolean =>
    a.to <= b.from && joining.test(sentence.slice(a.to, b.from));
  const isThere = ({ from, to }: Span): boolean => to <= limit.from || from >= limit.to;
  return own.some((a) => isThere(a) && others.some((b) => isJoined(a, b) || isJoined(b, a))) ? other : null;
}

const occurrences = (sentence: string, { from, to }: Span, wanted: DeadlineKind): readonly Span[] =>
  words()
    .filter(([kind]) => kind === wanted)
    .flatMap(([, pattern]) =>
      [...sentence.matchAll(pattern)].map(({ index, 0: word }) => ({ from: index, to: index + word.length })),
    )
    .filter((span) => span.from >= from && span.to <= to);

/** True where the sentence announces a meeting (*will take place*, *состоится*, *өтеді*). */
export const announcesMeeting = (sentence: string): boolean => future.test(sentence);

const gathering =
  /(?<![a-z\u00c0-\u052f])(?:meeting|session|consultations|seminar|workshop|conference|forum|заседани[a-z\u00c0-\u052f]+|встреч[a-z\u00c0-\u052f]+|сесси[a-z\u00c0-\u052f]+|консультаци[a-z\u00c0-\u052f]+|семинар[a-z\u00c0-\u052f]*|конференци[a-z\u00c0-\u052f]+|форум[a-z\u00c0-\u052f]*)(?![a-z\u00c0-\u052f])[^.;]{0,80}?(?:\s(?:on|scheduled (?:for|on))|,|\s[–—-]|:|(?<![a-z\u00c0-\u052f])[a-z\u00c0-\u052f]*(?:ая|ое|ый|ую|ой|ом|ого|их|ий)\s+на)\s*(?:[a-z\u00c0-\u052f]+day,?\s*)?$|(?<![a-z\u00c0-\u052f])(?:заседания|встречи|сессии|консультаций|семинара|конференции|форума)\s+$/iu;

/** True where the words before a date name a meeting that is on that day: *the third session on 4 July 2022*. */
export const namesMeeting = (left: string): boolean => gathering.test(left.slice(-160));

const moving =
  /(?<![a-z\u00c0-\u052f])(?:postponed|rescheduled|moved|deferred|перенос[a-z\u00c0-\u052f]+|перенес[a-z\u00c0-\u052f]+|перенесён[a-z\u00c0-\u052f]*|ауыстыр[a-z\u00c0-\u052f]+|қалдыр[a-z\u00c0-\u052f]+|шегер[a-z\u00c0-\u052f]+)(?![a-z\u00c0-\u052f])/iu;
const gatheringAnywhere =
  /(?<![a-z\u00c0-\u052f])(?:meeting|session|consultations|seminar|workshop|conference|forum|заседани|встреч|сесси|консультаци|семинар|конференци|форум|отырыс|кездесу|жиналыс|жиын)/iu;

/** True where the meeting of this day is on another one, or on none: *scheduled for 20 June has been postponed to …*. */
export const isMovedAway = (left: string, right: string): boolean =>
  new RegExp(
    `^[^.;]{0,50}(?:${moving.source}|(?<!\\p{Alphabetic})(?:cancell?ed|called off|отмен\\p{Alphabetic}+|отменён\\p{Alphabetic}*)(?!\\p{Alphabetic}))`,
    'iu',
  ).test(right) ||
  (moving.test(left) && /(?<![a-z\u00c0-\u052f])(?:from|с|со)\s*$/iu.test(left));

/** True where the words before a day say that a meeting was moved to it. `left` is all of the sentence before it. */
export const isMovedTo = (left: string): boolean =>
  moving.test(left) &&
  gatheringAnywhere.test(left) &&
  /(?<![a-z\u00c0-\u052f])(?:to|until|till|for|на|до)\s+(?:[a-z\u00c0-\u052f]+day,?\s+|[a-z\u00c0-\u052f]+,\s+)?$/iu.test(
    left,
  );

/** The same in Kazakh, where the verb stands behind the day: *2024 жылғы 27 маусымға ауыстырылды*. */
export const isMovedToBehind = (left: string, words: string, right: string): boolean =>
  /(?:ға|ге|қа|ке)$/u.test(words) &&
  new RegExp(`^\\s+(?:сағат\\s\\S+\\s)?${moving.source}`, 'iu').test(right) &&
  gatheringAnywhere.test(left);

/** True where the words put something under the silence procedure. */
export const speaksOfSilence = (text: string): boolean => text.search(silence) >= 0;

const over =
  /(?<![a-z\u00c0-\u052f])(?:broken|breached|interrupted|lifted|withdrawn|discontinued|cancell?ed|terminated|нарушен[аоы]?|прерван[аоы]?|снят[аоы]?|отменен[аоы]?|отменён[аоы]?|прекращен[аоы]?|бұзылды|бұзылған|тоқтатылды|тоқтатылған)(?![a-z\u00c0-\u052f])/iu;

/** *If silence is not broken by 14 June*: it still holds. */
const notYet =
  /(?<![a-z\u00c0-\u052f])(?:if|unless|not|should|until|provided|wishing|если|в случае|не|пока|егер)(?![a-z\u00c0-\u052f])/iu;

/** *As silence was broken, the revised draft is again placed under it*. */
const again =
  /(?<![a-z\u00c0-\u052f])(?:again|anew|new|(?:re-?)?(?:placed|put)|launched|initiated|extended|resumed|renewed|(?:shall|will)\s+expire|expires|вновь|снова|повторн[а-я]+|нов[а-я]{2,3}|помещ[а-яё]+|выставл?[а-яё]+|продл[а-яё]+|қайта|жаңа|іске\s+қос[а-яылды]+)(?![a-z\u00c0-\u052f])/iu;

/** True where a sentence puts something under silence, or says that it still is: not *the silence was broken by India*. */
export const isUnderSilence = (text: string): boolean =>
  speaksOfSilence(text) &&
  sentencesOf(text).some(
    (one) => speaksOfSilence(one) && (!over.test(one) || notYet.test(one) || again.test(one)),
  );
