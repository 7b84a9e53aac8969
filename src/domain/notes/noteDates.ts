/** Dates as a note writes them, in the five languages: *7 June 2024*, *1er juillet 2024*. */

import { isoParts } from '#domain/deadlines/civil';
import { printDate } from '#domain/deadlines/dates';
import type { LanguageCode, WrittenLanguage } from '#domain/languages';
import { formulas } from './formulas/formulas';
import { kazakhLocative } from './names/kazakh';
import { fillTemplate, parseTemplate } from './template';

/** The day in words; what is no ISO day comes back as it is. */
export function noteDate(iso: string, language: WrittenLanguage): string {
  const { dates } = formulas[language];
  if (dates === null) return printDate(iso, language as LanguageCode);
  const parts = isoParts(iso);
  if (parts?.day == null) return iso;
  const template = parseTemplate(dates.text);
  const values: Readonly<Record<string, string>> = {
    day: parts.day === 1 ? dates.first : String(parts.day),
    month: dates.months[parts.month - 1] ?? '',
    year: String(parts.year),
  };
  return template.ok
    ? fillTemplate(template.value, { slot: (name) => values[name] ?? '', holds: () => false })
    : iso;
}

/** *2022 жылғы 16 маусымдағы*: of that day; in other languages the date itself. */
export const dateFrom = (iso: string, language: WrittenLanguage): string =>
  language === 'kk' ? kazakhLocative(noteDate(iso, language)) : noteDate(iso, language);
