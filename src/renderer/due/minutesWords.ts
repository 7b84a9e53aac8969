/** *7 days before*, in words: the key of the catalogue and its blank. */

import type { TFunction } from 'i18next';
import { inUnits, type MinutesBefore } from '#domain/calendar/reminders';

export function minutesWords(minutes: MinutesBefore, t: TFunction<'deadlines'>): string {
  const { count, unit } = inUnits(minutes);
  return t(`deadlines:before.${unit}`, { count });
}
