/** Deadlines into a calendar file that the person names. */

import type { TFunction } from 'i18next';
import type { CalendarEvent } from '#formats/ics/writeCalendar';
import { bridge } from '#renderer/bridge';
import type { DueRow } from '#renderer/data/deadlines';
import { setting } from '#renderer/data/settings';
import { deadlineMoment, zonedTime } from '#renderer/i18n/dates';
import { currentLanguage, sentenceOf } from '#renderer/i18n/index';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { aboutOf } from './dueView';

/** One event a row, with the alarms that the person set. */
export async function saveCalendar(rows: readonly DueRow[], t: TFunction<'deadlines'>): Promise<void> {
  const reminders = await setting('reminders');
  const [only] = rows;
  const name = rows.length === 1 && only ? safeName(aboutOf(only).name) : t('calendar.file');
  const chosen = await bridge().chooseSave({
    suggestedName: `${name}.ics`,
    kind: 'ics',
    title: t('calendar.title'),
  });
  if (!chosen.ok) toastProblem(sentenceOf(chosen.error));
  if (!chosen.ok || chosen.value === null) return;
  const { writeCalendar } = await import('#formats/ics/writeCalendar');
  const bytes = writeCalendar({
    name: t('calendar.name'),
    events: rows.map((row) => eventOf(row, reminders.minutes, t)),
    createdAt: new Date().toISOString(),
  });
  const written = await bridge().writeFile({ token: chosen.value.token, bytes });
  if (written.ok) toastDone(t('calendar.done', { name: chosen.value.name, count: rows.length }));
  else toastProblem(sentenceOf(written.error));
}

/** The place's own hour stands in the words, so that nobody has to count back from the other calendar's clock. */
export function eventOf(row: DueRow, usual: readonly number[], t: TFunction<'deadlines'>): CalendarEvent {
  const { deadline } = row;
  const { name, about } = aboutOf(row);
  const words = deadline.words.map(({ language, text }) => `${language.toUpperCase()}: ${text}`);
  const instant = `${deadlineMoment(deadline, currentLanguage())}${deadline.dateOnly ? `, ${zonedTime(deadline.at)}` : ''}`;
  return {
    uid: `${encodeURIComponent(deadline.key)}@chancery`,
    at: deadline.at,
    summary: `${t(`register:deadlineKind.${deadline.kind}`)}: ${name}`,
    description: [about, instant, t(`consequence.${deadline.kind}`), ...words].filter(Boolean).join('\n'),
    category: t(`register:deadlineShort.${deadline.kind}`),
    alarms: deadline.doneAt === null ? (deadline.reminders ?? usual) : [],
    busy: deadline.kind === 'meeting',
  };
}

const safeName = (name: string): string =>
  name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, '-')
    .slice(0, 80)
    .trim() || 'deadline';
