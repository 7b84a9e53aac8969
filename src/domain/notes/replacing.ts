/**
 * The sentence by which a note says that it replaces one that was sent. What left the building stays as it
 * left; whoever has both in hand must see which one counts.
 */

import type { NoteReference } from '#domain/circular/circular';
import type { LanguageCode } from '#domain/languages';
import { printDate } from '../deadlines/dates';

/** @example replacementSentence('en', { reference: '2024/15', date: '2024-06-14' }) // 'The present Note replaces Note No. 2024/15 of 14 June 2024.' */
export function replacementSentence(language: LanguageCode, { reference, date }: NoteReference): string {
  const day = date === null ? null : printDate(date, language);
  switch (language) {
    case 'ru':
      return `Настоящая нота заменяет ноту № ${reference}${day === null ? '' : ` от ${day}`}.`;
    case 'kk':
      return `Осы нота ${day === null ? '' : `${day} күнгі `}№ ${reference} нотаның орнына жіберіледі.`;
    default:
      return `The present Note replaces Note No. ${reference}${day === null ? '' : ` of ${day}`}.`;
  }
}
