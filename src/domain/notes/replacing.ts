/**
 * The sentence by which a note says that it replaces one that was sent. What left the building stays as it
 * left; whoever has both in hand must see which one counts.
 */

import type { NoteReference } from '#domain/circular/circular';
import type { WrittenLanguage } from '#domain/languages';
import { dateFrom, noteDate } from './noteDates';

/** @example replacementSentence('en', { reference: '2024/15', date: '2024-06-14' }) // 'The present Note replaces Note No. 2024/15 of 14 June 2024.' */
export function replacementSentence(language: WrittenLanguage, { reference, date }: NoteReference): string {
  const day = (before: string) => (date === null ? '' : `${before}${noteDate(date, language)}`);
  const sentences: Readonly<Record<WrittenLanguage, string>> = {
    en: `The present Note replaces Note No. ${reference}${day(' of ')}.`,
    ru: `Настоящая нота заменяет ноту № ${reference}${day(' от ')}.`,
    kk: `Осы нота ${date === null ? '' : `${dateFrom(date, 'kk')} `}№ ${reference} нотаның орнына жіберіледі.`,
    fr: `La présente note remplace la note n° ${reference}${day(' du ')}.`,
    ar: `تحل هذه المذكرة محل المذكرة رقم ${reference}${day(' المؤرخة ')}.`,
  };
  return sentences[language];
}
