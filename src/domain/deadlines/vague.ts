/**
 * Limits that name a time and no day: *by mid-July*, *within 48 hours*, *by the end of the week*, *не позднее середины июля*, *до пятницы*,
 * *шілденің ортасына дейін*. No last instant can be told; a person must see them all the same. Ends of months and years
 * are days (`monthEnds`); what names no time at all (*as soon as possible*) sets no limit.
 */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';
import { monthsInDates, russianMonths } from './months';
import { numberWords } from './numberWords';
import type { Setting } from './settings';

/** A limit in a text that names no day; limiting words included. */
export interface FoundVague {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

const start = String.raw`(?<![\p{Alphabetic}\p{N}])`;
const end = String.raw`(?![\p{Alphabetic}])`;
const noDay = String.raw`(?!,?\s*\d)`;
const englishMonth = `(?:${monthsInDates.en.join('|')})`;
const russianMonth = `(?:${[...monthsInDates.ru, ...russianMonths].join('|')}|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|январю|февралю|марту|апрелю|маю|июню|июлю|августу|сентябрю|октябрю|ноябрю|декабрю)`;
const kazakhMonth = `(?:${monthsInDates.kk.join('|')})`;
const englishDay = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const russianDay =
  '(?:понедельник[ау]?|вторник[ау]?|сред[ыеу]|четверг[ау]?|пятниц[ыеу]|суббот[ыеу]|воскресень[яю])';
const kazakhDay = '(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)';
const englishBy = String.raw`(?:by|before|until|till|(?:no|not) later than|prior to|in|within|during|around|to)\s+(?:the\s+)?`;
const russianBy = String.raw`(?:к|ко|до|в|во|на|не поз(?:днее|же)|ранее|в\s+течение)\s+`;
const firmEnglish = String.raw`(?:by|before|until|till|(?:no|not) later than|prior to)\s+(?:the\s+)?`;
const firmRussian = String.raw`(?:к|ко|до|не поз(?:днее|же))\s+`;

const patterns = once((): readonly RegExp[] =>
  [
    String.raw`${start}${englishBy}(?:(?:mid|middle|early|late|beginning|start|(?:first|second|latter)\s+half|(?:first|second|third|last)\s+(?:week|decade|ten days))(?:-|\s+)(?:(?:of|in)\s+)?(?:the\s+)?)(?:${englishMonth}(?:,?\s+\d{4})?|(?:this|next|current|coming)?\s*(?:month|year|summer|autumn|winter|spring))${end}`,
    String.raw`${start}(?:${firmEnglish}|in\s+)(?:(?:end|middle|beginning)\s+of\s+)?(?:the\s+)?(?:this|next|current|coming|following)?\s*week${end}(?!\s+(?:of\s+)?\d)`,
    String.raw`${start}${englishBy}(?:next|coming|following)\s+(?:days|weeks|months?|${englishDay})${end}${noDay}`,
    String.raw`${start}${firmEnglish}(?:(?:this|next|coming|end of|close of business on|cob)\s+)?${englishDay}${end}${noDay}`,
    `${start}${firmEnglish}${englishMonth}${end}${noDay}`,
    String.raw`${start}${russianBy}(?:середин\p{Alphabetic}|начал\p{Alphabetic}|(?:перв|втор|треть|последн)\p{Alphabetic}+\s+(?:половин|недел|декад)\p{Alphabetic}+)\s+(?:${russianMonth}|(?:текущего|следующего|этого|будущего)\s+(?:месяца|года)|месяца|года|лета|осени|зимы|весны)${end}`,
    String.raw`${start}${russianBy}(?:конц[ау]\s+|окончани[яю]\s+|середин\p{Alphabetic}\s+)?(?:(?:эт|текущ|следующ|будущ|настоящ)\p{Alphabetic}{2,3}\s+)недел\p{Alphabetic}${end}`,
    String.raw`${start}${russianBy}(?:конц[ау]|окончани[яю]|середин\p{Alphabetic})\s+недели${end}`,
    String.raw`${start}${russianBy}ближайш\p{Alphabetic}{2,3}\s+(?:дни|дней|недел\p{Alphabetic}+|месяц\p{Alphabetic}*)${end}`,
    String.raw`${start}${firmRussian}(?:(?:эт|следующ|ближайш)\p{Alphabetic}{2,3}\s+)?${russianDay}${end}${noDay}`,
    `${start}${firmRussian}${russianMonth}${end}${noDay}`,
    String.raw`(?<!\p{Alphabetic}|\d\s)${kazakhMonth}\p{Alphabetic}{0,4}\s+(?:айының\s+)?(?:ортасы|басы|бірінші\s+жартысы|екінші\s+жартысы|бірінші\s+аптасы|соңғы\s+аптасы)\p{Alphabetic}*`,
    String.raw`(?<!\p{Alphabetic}|\d\s)${kazakhMonth}(?:ға|ге|қа|ке)\s+дейін${end}`,
    String.raw`${start}(?:(?:осы|келесі|ағымдағы)\s+)?апта(?:ның)?\s+(?:соң|аяғ|ортас)\p{Alphabetic}*`,
    String.raw`${start}(?:осы|келесі|ағымдағы)\s+апта(?:да|ға)(?:\s+дейін)?${end}`,
    String.raw`${start}(?:осы|келесі)?\s*${kazakhDay}(?:ға|ге|қа|ке)\s+дейін${end}`,
    // Counted from an hour that no note tells.
    String.raw`${start}(?:within|in|during|no later than)\s+(?:the\s+)?(?:next\s+)?(?:\d{1,3}|${numberWords.en})(?:\s*\(\d{1,3}\))?(?:\s+|-)hours?${end}`,
    String.raw`${start}(?<=silence(?:\s+(?:procedure|period))*\s+(?:(?:is|lasts?|runs?|will\s+(?:be|last|run))\s+)?(?:(?:of|for)\s+)?)(?:a\s+period\s+of\s+)?(?:\d{1,3}|${numberWords.en})(?:\s*\(\d{1,3}\))?(?:\s+|-)hours?${end}`,
    String.raw`${start}(?:\d{1,3}|${numberWords.en})(?:\s+|-)hours?\s+silence${end}`,
    String.raw`${start}(?<=(?:умолчания|молчания)\s+(?:сроком\s+)?(?:на|в|продлится|длится|составляет|составит)\s+)(?:\d{1,3}|${numberWords.ru})\s+час(?:ов|а)?${end}`,
    String.raw`${start}\d{1,3}(?:\s+|-)hours?\s+(?:from|of|after|following|before|prior|ahead|in\s+advance)${end}`,
    String.raw`${start}(?:в\s+течение|не\s+поз(?:днее|же)(?:\s+чем)?(?:\s+через)?)\s+(?:ближайших\s+)?(?:\d{1,3}|${numberWords.ru})(?:\s*\([^()]{1,40}\))?\s+час(?:ов|а)?${end}`,
    String.raw`${start}в\s+\d{1,3}-?\s?часово\p{Alphabetic}{1,2}\s+срок`,
    String.raw`${start}\d{1,3}\s+сағат(?:тың)?\s+ішінде${end}`,
  ].map((source) => new RegExp(source, 'giu')),
);

/** Every such limit in the text, in reading order; where two overlap, the longer one. */
export function findVague(text: string): readonly FoundVague[] {
  const all = patterns()
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match): FoundVague => ({ from: match.index, to: match.index + match[0].length }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter((one, index) => all.slice(0, index).every((other) => other.to <= one.from));
}

/** *Within 48 hours, no later than 12.00 on 6 June*, *… of this note (by 6 June)*: the day says what is meant. */
export const isToldBy = ({ words, date }: Setting, behind: string): boolean => {
  const between = behind.split(words, 1)[0] ?? '';
  return (
    date.iso.length === 10 &&
    between.length < Math.min(behind.length, 100) &&
    (/^\s*,.{0,58}$/su.test(between) || namely.test(between))
  );
};

const namely =
  /[,(]\s*(?:(?:i\.\s?e\.|that is|namely|то есть|т\.\s?е\.|а именно|яғни),?\s+)?(?:by|before|until|till|(?:no|not) later than|до|не позднее)(?![a-z\u00c0-\u052f])[^,()]{0,40}$/iu;
