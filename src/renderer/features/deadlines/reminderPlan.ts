/** From deadlines and settings to what the system's notifications and the tray will say. Pure. */

import type { TFunction } from 'i18next';
import type { PlannedReminder, TrayWords } from '#bridge/api';
import { bridgeLimits } from '#bridge/limits';
import type { Reminder, RemindersNow, WatchedDeadline } from '#domain/calendar/reminders';
import type { DueRow } from '#renderer/data/deadlines';
import { minutesWords } from '#renderer/due/minutesWords';
import { deadlineMoment } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { aboutOf, shownRows } from './dueView';
import { lineOf } from './NextDeadlines.tsx';

export const watched = (rows: readonly DueRow[]): readonly WatchedDeadline[] =>
  rows
    .filter(({ circular }) => !circular?.archivedAt)
    .map(({ deadline, knownSince }) => ({ deadline, knownSince }));

/** The soonest first; what is due and not shown yet is among them, so that main shows it now. */
export function plannedReminders(
  { unshown, upcoming }: RemindersNow,
  rows: readonly DueRow[],
  discreet: boolean,
  t: TFunction<'deadlines'>,
): readonly PlannedReminder[] {
  const byKey = new Map(rows.map((row) => [row.deadline.key, row]));
  return [...unshown, ...upcoming].slice(0, bridgeLimits.reminders).map((reminder) => {
    const row = byKey.get(reminder.deadline.key);
    const words = discreet || row === undefined ? discreetWords(t) : openWords(reminder, row, t);
    return { id: reminder.id.slice(0, bridgeLimits.nameLength), at: reminder.at, ...words };
  });
}

const discreetWords = (t: TFunction<'deadlines'>) => ({
  title: 'Chancery',
  body: t('reminders.discreetBody'),
});

function openWords({ deadline, minutes }: Reminder, row: DueRow, t: TFunction<'deadlines'>) {
  const { name, about } = aboutOf(row);
  const when = `${deadlineMoment(deadline, currentLanguage())} · ${minutesWords(minutes, t)}`;
  return {
    title: cut(`${t(`register:deadlineKind.${deadline.kind}`)}: ${name}`),
    body: cut([when, about].filter(Boolean).join('\n')),
  };
}

const cut = (text: string): string => text.slice(0, bridgeLimits.reminderLength);

export function trayWords(
  rows: readonly DueRow[],
  now: number,
  discreet: boolean,
  t: TFunction<'deadlines'>,
): TrayWords {
  const next = discreet ? [] : shownRows(rows, 'open', now).slice(0, 5);
  const lines = next.map((row) => cut(lineOf(row, now, t)));
  return {
    tooltip: cut(lines[0] ? `Chancery · ${lines[0]}` : 'Chancery'),
    lines,
    open: t('tray.open'),
    quit: t('tray.quit'),
  };
}
