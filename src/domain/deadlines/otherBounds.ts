/**
 * Limits that no limiting word before the date makes: what stands behind it (*14 June 2024 is the deadline for comments*,
 * *on 14 June at the latest*, *14 июня, не позднее 18.00*), an entry in a notice (*Comments, if any: 14 June 2024*), and a
 * limit that is moved (*is changed from 10 June to 14 June*, *продлен с 10 на 14 июня*).
 */

import { once } from '#domain/once';
import { type FoundBound, movesMeeting } from './bounds';
import { clockTail, findTime } from './clock';
import { announcesMeeting, kindOfLimit } from './kinds';
import type { Setting } from './settings';

const behind = (to: number, filling = ''): FoundBound => ({ bound: 'until', from: 0, to, filling });

const latest =
  /^(?:[,\s]*(?:\(?(?:at the (?:very )?latest|or earlier|самое позднее|ең кеш дегенде)\)?))(?=\s*(?:[.,;:()]|$|and\s|but\s|и\s|но\s))/iu;
const isTheLimit =
  /^,?\s*(?:(?:is|was|will be|shall be|has been|as|будет|является|установлен[а-я]*|определен[а-я]*|[–—-])\s+)*(?:(?:hereby|set|fixed|established|determined)\s+)*(?:(?:as|to be|for|the|its|в качестве)\s+)*(?:deadline|(?:closing|due|final|last|latest|cut-off) (?:date|day)|time[- ]limit|(?:(?:крайн|предельн|последн)[а-я]+\s+)?срок[а-я]*|(?:крайн|предельн|последн)[а-я]+\s+(?:дн[а-я]+|дат[а-я]+|день)|соңғы\s+(?:күн|мерзім)[а-яі]*)(?![a-z\u00c0-\u052f])(?!\s+(?:of\s+)?(?:(?:the|its|this)\s+)?(?:[a-z\u00c0-\u052f]+\s+){0,2}(?:meeting|session|consultations?|seminar|workshop|conference|forum|summit|event|visit|mandate|term|week|month|year|заседани|встреч|сесси|консультаци|семинар|конференци|форум|визит|недел|месяц|год))/iu;

/** A limit that the words behind a date put on it, or null. */
export function boundSaidBehind(setting: Setting): FoundBound | null {
  const { right, sentence, at, words } = setting;
  if (announcesMeeting(sentence)) return null;
  // *Moved to 27 June, the deadline for registration is 14 June*: the limit is of the date behind it.
  const isOfNext = right.startsWith(',') && at + words.length + right.length < sentence.length;
  const found = latest.exec(right) ?? (isOfNext ? null : isTheLimit.exec(right));
  if (found !== null) return behind(found[0].length);
  const time = findTime(right);
  const joined = time !== null && /^[,\s]*(?:at\s+|в\s+)?$/iu.test(right.slice(0, time.from));
  const end = joined ? time.to + clockTail(right.slice(time.to)) : 0;
  const last = latest.exec(right.slice(end));
  return joined && last !== null ? behind(end + last[0].length, right.slice(0, end)) : boundByHour(setting);
}

/** *The deadline for comments (14 June 2024)*, *the deadline, i.e. 14 June 2024, …*. */
const namely =
  /(?<![a-z\u00c0-\u052f])(?:deadline|time[- ]limit|closing date|срок[а-я]*|мерзім[а-яі]*)(?:\s[^().,;]{1,60})?(?:\s*\(|,\s*(?:i\.\s?e\.|that is|namely|т\.\s?е\.|то есть|а именно|яғни),?)\s*(?:[a-z]+day,?\s+)?$/iu;

/** A limit that the sentence before the date makes of it, though no limiting word stands there; null for none. */
export function boundSaidBefore({ date, sentence, at, left, right }: Setting): FoundBound | null {
  const whole = sentence.slice(0, at);
  // *Changed from 10 June 2024 to 14 June 2024* is one range of days.
  const isRange = date.iso !== date.lastIso;
  const moved = isRange ? rangeMoved() : limitMoved();
  // *Silence procedure: 7 June 2024 – 14 June 2024*: it begins on that day.
  if (/^\s*(?:[–—-]|to|until|till|по|до)\s*$/iu.test(right)) return null;
  const isTold = namely.test(whole.slice(-160)) && /^[\s,)]/u.test(right);
  if (!isTold && !isEntry(whole) && !isMoved(whole.slice(-400), moved)) return null;
  return { bound: 'until', from: left.length, to: left.length, filling: '' };
}

/** *Please send comments on 14 June 2024, no later than 18:00*: the limiting word stands before the hour, behind the day. */
function boundByHour({ right, words, at, sentence }: Setting): FoundBound | null {
  const word = /^[\s,]*(?:by|before|until|till|(?:no|not) later than|до|к|не (?:позднее|позже))\s+/iu.exec(
    right,
  );
  if (word === null) return null;
  const rest = right.slice(word[0].length);
  const time = findTime(rest);
  if (time === null || !/^(?:at\s+)?$/iu.test(rest.slice(0, time.from))) return null;
  const to = word[0].length + time.to + clockTail(rest.slice(time.to));
  const limit = { from: at, to: at + words.length + to };
  return kindOfLimit(sentence, limit) === null ? null : behind(to, right.slice(0, to));
}

const what =
  '(?:comments?|suggestions?|proposals?|amendments?|observations?|objections?|replies|views|inputs?|registration|nominations?|RSVP|silence(?: (?:procedure|period))?|замечани[яй]|предложени[яй]|комментари[ий]|возражени[яй]|ответы?|регистрация|заявки|ескертпелер|ұсыныстар|түсініктемелер|қарсылықтар|тіркеу)';
const entry = once(
  () =>
    new RegExp(
      String.raw`(?:^|[;:]\s*|\(\d\)\s*)[\s*•–—-]*(?:(?:written|any|possible|your|further|submission of|receipt of|expiry of(?: the)?|end of(?: the)?|представление|окончание)\s+)*${what}(?:\s*(?:,|and|or|/|и|или|және)\s*(?:(?:written|any|other)\s+)?${what})*(?:,?\s*\(?(?:if any|при наличии|если таковые имеются|болған жағдайда)\)?,?)?(?:\s+(?:are\s+)?due)?\s*[:–—-]\s*(?:due\s+|deadline\s+)?(?:(?:[a-z]+day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|[а-яәі]*сенбі|жұма)(?:\s+күні)?,?\s+)?$`,
      'iu',
    ),
);
const underSilence =
  /(?:silence|no-objection) (?:procedure|period)\s*[:–—]\s*(?:[a-z]+day,?\s+)?$|процедур[а-я]+ (?:умолчания|молчания)\s*[:–—]\s*$/iu;

/** *Comments, if any: 14 June 2024*: the line says what is due, and the day. `left` is all of the sentence before it. */
const isEntry = (left: string): boolean =>
  left.length <= 300 && (entry().test(left) || underSilence.test(left));

const isMoved = (left: string, moved: RegExp): boolean => moved.test(left) && !movesMeeting(left);

/** The new day of a limit that is moved. */
const named = String.raw`(?<![a-z\u00c0-\u052f])(?:deadlines?|time[- ]limits?|due date|closing date|period|procedure|срок[а-я]*|мерзім[а-яі]*)(?![a-z\u00c0-\u052f])[^;]{0,200}(?<![a-z\u00c0-\u052f])`;
const english = '(?:extended|moved|postponed|changed|shifted|prolonged|deferred|brought forward)';
const russian = '(?:перен[её]с[а-я]+|перенос[а-я]+|измен[а-я]+|продл[а-я]+)';
const weekday = String.raw`(?:[a-z]+day,?\s+|[а-я]+,\s+)?$`;
const limitMoved = once(
  () =>
    new RegExp(
      String.raw`${named}(?:is\s+now(?:\s+(?:set|fixed)(?:\s+(?:for|on|at))?)?|${english}(?:\s+from\s+[^;]{0,40}?)?\s+(?:to|until|till)|${russian}(?:\s+с\s+[^;]{0,40}?)?\s+на)\s+${weekday}`,
      'iu',
    ),
);
const rangeMoved = once(
  () =>
    new RegExp(String.raw`${named}(?:${english}\s+(?:from\s+)?|${russian}\s+(?:со?\s+)?)${weekday}`, 'iu'),
);
