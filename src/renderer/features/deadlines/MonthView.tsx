/** A month on one sheet. Arrows walk the days, Page Up and Down the months, Enter chooses, N adds on that day. */

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths, monthGrid, sameDayIn } from '#domain/calendar/monthGrid';
import { addDays } from '#domain/deadlines/civil';
import type { DueRow } from '#renderer/data/deadlines';
import { localDay } from '#renderer/i18n/dates';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import type { DueListProps } from './DeadlineList.tsx';
import { aboutOf } from './dueView';
import { kindIcon } from './kindIcon';

interface MonthViewProps extends DueListProps {
  /** ISO day. */
  readonly onAdd: (day: string) => void;
}

export function MonthView({ rows, now, chosen, onChoose, onAdd }: MonthViewProps) {
  const { t } = useTranslation('deadlines');
  const today = localDay(new Date(now).toISOString());
  const [day, setDay] = useState(() => dayOf(rows.find(({ deadline }) => deadline.key === chosen)) ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const month = day.slice(0, 7);
  useEffect(() => {
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day]);
  const turn = (months: number) => setDay(sameDayIn(day, addMonths(month, months)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    const here = rows.filter((row) => dayOf(row) === day);
    const after = here.findIndex(({ deadline }) => deadline.key === chosen) + 1;
    const next = here[after % Math.max(1, here.length)];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) setDay(addDays(day, step));
    else if (event.key === 'PageUp') turn(-1);
    else if (event.key === 'PageDown') turn(1);
    else if (event.key === 'Home') setDay(today);
    else if (event.key === 'Enter' && next) onChoose(next.deadline.key);
    else if (event.code === 'KeyN') onAdd(day);
    else return;
    event.preventDefault();
  };
  return (
    <div className="due__month">
      <MonthHead month={month} onTurn={turn} onToday={() => setDay(today)} />
      <table ref={grid} className="due__grid" aria-label={t('title')}>
        <DayNames />
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week[0]?.day}>
              {week.map(({ day: each, inMonth }) => (
                <Day
                  key={each}
                  day={each}
                  inMonth={inMonth}
                  today={each === today}
                  current={each === day}
                  rows={rows.filter((row) => dayOf(row) === each)}
                  chosen={chosen}
                  onDay={() => setDay(each)}
                  onKeyDown={onKeyDown}
                  onChoose={onChoose}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MonthHeadProps {
  /** `2024-06`. */
  readonly month: string;
  readonly onTurn: (months: number) => void;
  readonly onToday: () => void;
}

function MonthHead({ month, onTurn, onToday }: MonthHeadProps) {
  const { t } = useTranslation('deadlines');
  return (
    <div className="due__months">
      <IconButton icon={ChevronLeft} label={t('month.previous')} onClick={() => onTurn(-1)} />
      <h2 aria-live="polite">
        {t(`month.names.${Number(month.slice(5)) - 1}` as 'month.names.0')} {month.slice(0, 4)}
      </h2>
      <IconButton icon={ChevronRight} label={t('month.next')} onClick={() => onTurn(1)} />
      <Button look="quiet" onClick={onToday}>
        {t('month.today')}
      </Button>
    </div>
  );
}

function DayNames() {
  const { t } = useTranslation('deadlines');
  return (
    <thead>
      <tr>
        {[0, 1, 2, 3, 4, 5, 6].map((at) => (
          <th key={at} scope="col">
            {t(`month.days.${at}` as 'month.days.0')}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** On the clock of the place that it is counted in: the day that the note means. */
const dayOf = (row: DueRow | undefined): string | undefined => row?.deadline.at.slice(0, 10);

interface DayProps {
  readonly day: string;
  readonly inMonth: boolean;
  readonly today: boolean;
  readonly current: boolean;
  readonly rows: readonly DueRow[];
  readonly chosen: string | null;
  readonly onDay: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onChoose: (key: string) => void;
}

function Day({ day, inMonth, today, current, rows, chosen, onDay, onKeyDown, onChoose }: DayProps) {
  const { t } = useTranslation('deadlines');
  const label = rows.map((row) => `${t(`register:deadlineShort.${row.deadline.kind}`)} ${aboutOf(row).name}`);
  return (
    <td className="due__day" data-in={inMonth} data-today={today} data-current={current}>
      <button
        type="button"
        className="due__number tabular"
        data-day={day}
        tabIndex={current ? 0 : -1}
        aria-pressed={current}
        aria-label={[day, ...label].join(', ')}
        onClick={onDay}
        onKeyDown={onKeyDown}
      >
        {Number(day.slice(8))}
      </button>
      {rows.map((row) => {
        const Icon = kindIcon[row.deadline.kind];
        const { key, at, dateOnly, doneAt } = row.deadline;
        return (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            className="due__entry"
            data-kind={row.deadline.kind}
            data-chosen={key === chosen}
            data-over={doneAt !== null}
            title={`${t(`register:deadlineKind.${row.deadline.kind}`)}: ${aboutOf(row).name}`}
            onClick={() => onChoose(key)}
          >
            <Icon size={11} aria-hidden />
            {!dateOnly && <span className="tabular">{at.slice(11, 16)}</span>}
            <span>{aboutOf(row).name}</span>
          </button>
        );
      })}
    </td>
  );
}
