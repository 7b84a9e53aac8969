/** Days that were a limit and are none any more, and days on which something else than a limit ends. */

import type { Setting } from './settings';

const notThis =
  /(?<![a-z\u00c0-\u052f])(?:previously|initially|originally|formerly|(?<!\b(?:days?|weeks?|months?|hours?|held|take place|convened?)\s)earlier|instead of|rather than|in place of|not|вместо|ранее|первоначально|а не|(?:was|were|had been)\s+(?:due|set|scheduled|supposed|expected)?\s*to\s+(?:expire|end|lapse)|(?:должна|должен|должно)\s+был[аио]?\s+(?:истечь|закончиться|завершиться))\s*(?:(?:set|fixed|scheduled|planned|foreseen|due|announced|indicated|запланирован[а-я]+|назначен[а-я]+)\s+)?(?:(?:to\s+(?:expire|end))\s+)?(?:(?:on|for|by|until|до|на|к)\s+)?(?:[a-z]+day,?\s+)?$/iu;
const movedBehind =
  /^(?:(?:\s+(?:for|of|на|для|представления)\s[^.;,]{0,50})?|,[^.;]{0,60},|,)\s+(?:(?:is|has been|was|are|will be)\s+(?:hereby\s+|now\s+)?(?:extended|moved|postponed|changed|shifted|prolonged|deferred|brought forward)|продл[а-я]+|перен[её]с[а-я]+|ұзарт[а-яіү]+)/iu;
/** *10 маусымнан 14 маусымға дейін ұзартылды*. */
const movedInKazakh = /^[^.;]{0,60}(?:дейін|[ғқгк][ае])\s+(?:ұзарт|ауыстыр|шегер)[а-яіү]+/iu;
const soft =
  /(?<![a-z\u00c0-\u052f])(?:preferably|ideally|if possible,?|желательно|по возможности,?)\s+(?:by|before|до|к)\s+$/iu;
const firm =
  /^[^.;]{0,40}?(?:but|and in any case|in any event|но|однако|в любом случае)[^.;]{0,20}(?:later than|by|позднее|позже|до)/iu;
const replaced = /^[,\s]*(?:is\s+replaced|орнына)/iu;

/**
 * A day that was the limit and is no longer one, or that is only hoped for: *previously 10 June*, *the deadline of 10 June is
 * extended to …*, *instead of 10 June*, *preferably by 12 June but no later than …*.
 */
export function isNoLonger({ sentence, at, words }: Setting): boolean {
  const [left, right] = [sentence.slice(0, at), sentence.slice(at + words.length)];
  if (notThis.test(left.slice(-80)) || replaced.test(right)) return true;
  if (/[нтд][ае]н$/u.test(words) && movedInKazakh.test(right)) return true;
  if (soft.test(left.slice(-60)) && firm.test(right)) return true;
  return (
    movedBehind.test(right) &&
    /\d/u.test(right) &&
    /(?<![a-z\u00c0-\u052f])(?:of|on|for|until|till|expired?|expiring|истека[а-я]+|истек[а-я]*|до|с)\s+(?:[a-z]+day,?\s+)?$/iu.test(
      left,
    )
  );
}

/** *Received by 31 May 2024 have been incorporated*, *поступивших до 31 мая*: it was a limit, and is over. `noteDate` is the note's. */
export function isOver({ date, sentence, at, words }: Setting, noteDate: string | null): boolean {
  if (noteDate === null || date.lastIso >= noteDate.slice(0, date.lastIso.length)) return false;
  const [left, right] = [sentence.slice(0, at), sentence.slice(at + words.length)];
  return isPast.test(left) || taken.test(left) || takenBehind.test(right);
}

const isPast =
  /(?<![a-z\u00c0-\u052f])(?:was|were|had been|has been|have been|expired|ended|был[аои]?|истек[a-z\u00c0-\u052f]{0,2}|болған|болды)(?![a-z\u00c0-\u052f])/iu;
const taken =
  /(?<!(?:to|should|must|be|may|can|could|will|shall)\s)(?<![a-z\u00c0-\u052f])(?:received|submitted|provided|made|sent|expressed|communicated|put forward)(?:\s+(?:by|from)\s+(?:the\s+)?[a-z ]{1,40}?)?\s+(?:by|before|until|till|up to|as of|prior to)\s+(?:[a-z]+day,?\s+)?$|(?:поступивш|полученн|представленн|высказанн|внес[её]нн|направленн)[а-я]+(?:\s+[а-яё-]+){0,3}\s+(?:до|к|по|на)\s+$|^\s*(?:поступивш|полученн|представленн)[а-я]+\s+(?:до|к)\s+$/iu;
const takenBehind =
  /^[^.;]{0,60}(?<![a-z\u00c0-\u052f])(?:(?:has|have) been|were|are (?:reflected|incorporated|included)|түскен|жіберілген|енгізілген|ұсынылған|алынған|учтен[а-я]*|были)(?![a-z\u00c0-\u052f])/iu;

/** What ends on a day and sets a limit; a mandate, a Decision and amendments that expire set none. */
const endsOnly = /^(?:expir|ends?(?!i)|clos|laps|истека|заверша|заканчива)/iu;
const mayEnd =
  /(?<![a-z\u00c0-\u052f])(?:deadlines?|time[- ]limits?|periods?|procedures?|silence|registration|nominations?|calls?|submissions?|windows?|applications?|acceptance|announcements?|vacanc|consultations?|survey|questionnaire|comments?|forms?|portals?|links?|voting|срок|процедур|при[её]м|регистрац|подач|представлени|умолчани|молчани)/iu;

/** *The term of the Director expires*: whatever else the sentence asks for. */
const office =
  /(?<![a-z\u00c0-\u052f])(?:terms?|tenures?|mandates?|contracts?|chairmanships?|memberships?|полномочи[а-я]+|мандат[а-я]*|контракт[а-я]*)(?:\s+(?:of|as)\s[^,;]{1,60})?\s+(?:(?:will|shall|to|that|which)\s+)?$/iu;

/** *The mandate expires on 31 December*: `words` begin at the limiting word, `whole` is all of the sentence before the date. */
export const isEndOfOther = (words: string, whole: string): boolean =>
  endsOnly.test(words) && (!mayEnd.test(whole) || office.test(whole.slice(0, whole.length - words.length)));
