/**
 * Days with which a term of office or the time that a text is about ends: *candidates for a term until 31 August 2026*,
 * *proposals for the period from 1 January to 30 June 2025*, *кандидатуры на срок до …*. Nothing is due by them.
 */

import type { Setting } from './settings';

const from = '(?:(?:(?:starting|beginning|running)\\s+)?(?:from|between)\\s[^;,]{0,40})?';
const offices = new RegExp(
  `(?<!\\p{Alphabetic})(?:for|of|during|over|covering|have|has|serve|serves|with)\\s+(?:(?:the|a|an|its|their|this|one|new|next|full)\\s+){0,2}(?:[\\p{Alphabetic}-]+\\s+){0,2}(?:terms?|tenures?|mandates?|chairmanships?|presidenc(?:y|ies)|secondments?|memberships?)(?:\\s+of\\s+office)?(?:\\s+of\\s+[\\p{Alphabetic}\\d() -]{1,40})?,?\\s*(?:(?:which|that)\\s+)?${from}$`,
  'iu',
);
const periods = new RegExp(
  `(?<!\\p{Alphabetic})(?:for|cover(?:s|ing)|spans?|over)\\s+(?:the|a)\\s+(?:[\\p{Alphabetic}-]+\\s+){0,2}periods?(?:\\s+of\\s+[\\p{Alphabetic}\\d() -]{1,40})?,?\\s*${from}$`,
  'iu',
);
/** *Accepted for the period until*: something comes in on these days. */
const comesIn =
  /(?<![a-z\u00c0-\u052f])(?:accepted|received|open|awaited|available|extended|prolonged|submitted|sent)\s+(?:(?!for\s)[a-z]+\s+){0,3}$/iu;
const russian =
  /(?<![a-z\u00c0-\u052f])(?:на\s+(?:[а-яё]+\s+){0,2}(?:период|срок)|сроком(?:\s+(?:полномочий|службы|действия))?)(?:\s+полномочий)?,?\s*(?:со?\s[^;,]{0,40})?$/iu;
const kazakh = /^[a-z\u00c0-\u052f]{0,3}\s*дейінгі\s+(?:мерзімге|кезеңге|аралыққа|өкілеттік)/iu;

/** `limitFrom` is where the limiting words begin in the sentence. Silence that lasts until a day ends with it, and is not asked. */
export function isEndOfTerm({ sentence, right, at }: Setting, limitFrom: number): boolean {
  const before = sentence.slice(Math.max(0, limitFrom - longest), limitFrom);
  // *На срок с 1 сентября по 31 августа*: the term itself looks like a limiting word.
  const whole = sentence.slice(Math.max(0, at - longest), at);
  if (kazakh.test(right) || [before, whole].some((words) => russian.test(words) || offices.test(words)))
    return true;
  const found = periods.exec(before);
  return found !== null && !comesIn.test(before.slice(0, found.index));
}

const longest = 200;
