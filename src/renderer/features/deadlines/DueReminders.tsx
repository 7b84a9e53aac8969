/**
 * What is due now, in a corner of the window, until a person deals with it; and the plan of what comes next,
 * which main keeps for the system's notifications and the tray. What came up while the app did not run stands here
 * at the next start.
 */

import { BellRing, Check, Clock } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reminder, remindersNow } from '#domain/calendar/reminders';
import { bridge } from '#renderer/bridge';
import { runCommand } from '#renderer/commands/registry';
import { type DueRow, dueRows, markDone } from '#renderer/data/deadlines';
import { putReminders, reminderRecords } from '#renderer/data/reminders';
import { useSetting } from '#renderer/data/settings';
import { useLive } from '#renderer/data/useLive';
import { DeadlineChip } from '#renderer/due/DeadlineChip.tsx';
import { deadlineMoment } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { useNow } from '#renderer/ui/useNow';
import { changed } from './deadlineActions';
import { aboutOf } from './dueView';
import { plannedReminders, trayWords, watched } from './reminderPlan';
import './reminders.css';

export function DueReminders() {
  const { t } = useTranslation('deadlines');
  const [heard, setHeard] = useState(0);
  // What main has just said is due is due, although the minute is not over.
  const now = Math.max(useNow(), heard);
  const settings = useSetting('reminders');
  const rows = useLive(dueRows);
  const marks = useLive(reminderRecords);
  const state = useMemo(
    () => rows && marks && settings && remindersNow(watched(rows), settings.minutes, marks, now),
    [rows, marks, settings, now],
  );
  usePlan(rows, state, now);
  useArrivals(setHeard);
  if (!rows || !state || !settings?.on || state.due.length === 0) return null;
  return (
    <section className="reminders" aria-label={t('reminders.due')} data-testid="reminders">
      <h2 className="reminders__title">
        <BellRing size={13} aria-hidden />
        {t('reminders.due')}
        <Button look="quiet" onClick={() => void close(state.due, 'done')}>
          {t('reminders.closeAll')}
        </Button>
      </h2>
      <ul className="reminders__list">
        {state.due.map((reminder) => (
          <DueItem
            key={reminder.id}
            reminder={reminder}
            row={rows.find(({ deadline }) => deadline.key === reminder.deadline.key)}
            now={now}
          />
        ))}
      </ul>
    </section>
  );
}

/** Tells main what is to come whenever that changes, and hears what has come. */
function usePlan(
  rows: readonly DueRow[] | undefined,
  state: ReturnType<typeof remindersNow> | undefined,
  now: number,
) {
  const { t, i18n } = useTranslation('deadlines');
  const settings = useSetting('reminders');
  const plan =
    rows && state && settings
      ? settings.on
        ? plannedReminders(state, rows, settings.discreet, t)
        : []
      : undefined;
  const words =
    rows && settings ? (settings.tray ? trayWords(rows, now, settings.discreet, t) : null) : undefined;
  const planned = plan && JSON.stringify(plan);
  const shown = words === undefined ? undefined : JSON.stringify(words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are equal while their words are
  useEffect(() => {
    if (plan) void bridge().setReminders({ reminders: plan });
  }, [planned]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useEffect(() => {
    if (words !== undefined) void bridge().setTray({ words });
  }, [shown, i18n.language]);
}

/** Hears what has come, and which notification the person chose. */
function useArrivals(onArrival: (now: number) => void): void {
  useEffect(
    () =>
      bridge().onReminders(({ due, opened }) => {
        const at = new Date().toISOString();
        onArrival(Date.now());
        if (due.length > 0) void changed(putReminders(due.map((id) => ({ id, state: 'shown', at }))));
        if (opened !== null) runCommand('view.deadlines');
      }),
    [onArrival],
  );
}

const close = (reminders: readonly Reminder[], state: 'done') =>
  changed(putReminders(reminders.map(({ id }) => ({ id, state, at: new Date().toISOString() }))));

/** In minutes. */
const snoozes = [10, 60, 240, 1440] as const;

interface DueItemProps {
  readonly reminder: Reminder;
  readonly row: DueRow | undefined;
  readonly now: number;
}

function DueItem({ reminder, row, now }: DueItemProps) {
  const { t } = useTranslation('deadlines');
  const open = useWorkspace((state) => state.open);
  if (row === undefined) return null;
  const { deadline, circular } = row;
  const snooze = (minutes: number) => {
    const at = new Date(Date.now() + minutes * 60_000).toISOString();
    void changed(putReminders([{ id: reminder.id, state: 'snoozed', at }]));
  };
  return (
    <li className="reminders__item">
      <button
        type="button"
        className="reminders__open"
        onClick={() =>
          circular ? open({ kind: 'circular', id: circular.id }) : runCommand('view.deadlines')
        }
      >
        <strong>{aboutOf(row).name}</strong>
        <span>
          {t(`register:deadlineKind.${deadline.kind}`)}, {deadlineMoment(deadline, currentLanguage())}
        </span>
      </button>
      <DeadlineChip deadline={deadline} now={now} />
      <span className="reminders__actions">
        <Menu
          align="end"
          trigger={
            <Button look="quiet" icon={Clock}>
              {t('reminders.later')}
            </Button>
          }
          entries={snoozes.map((minutes) => ({
            label: t(`reminders.snooze.${minutes}`),
            onSelect: () => snooze(minutes),
          }))}
        />
        <Button look="quiet" onClick={() => void close([reminder], 'done')}>
          {t('reminders.close')}
        </Button>
        <Button icon={Check} onClick={() => void changed(markDone(deadline, circular?.id ?? null, true))}>
          {t('done')}
        </Button>
      </span>
    </li>
  );
}
