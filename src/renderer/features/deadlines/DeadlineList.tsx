/** The list of deadlines, in groups: what is due in a day, in a week, later, and what is over. */

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type DueRow, markDone, removeDeadline } from '#renderer/data/deadlines';
import { DeadlineChip } from '#renderer/due/DeadlineChip.tsx';
import { onOurClock, useOurZone } from '#renderer/due/useOurZone';
import { deadlineMoment, zonedTime } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { useWorkspace } from '#renderer/state/workspace';
import { changed, removed } from './deadlineActions';
import { aboutOf, groupOf } from './dueView';
import { kindIcon } from './kindIcon';

export interface DueListProps {
  readonly rows: readonly DueRow[];
  readonly now: number;
  /** Key of the chosen deadline. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

interface Editable {
  readonly onEdit: (row: DueRow) => void;
}

export function DeadlineList({ rows, now, chosen, onChoose, onEdit }: DueListProps & Editable) {
  const { t } = useTranslation('deadlines');
  const list = useRef<HTMLDivElement>(null);
  const open = useWorkspace((state) => state.open);
  const place = Math.max(
    0,
    rows.findIndex(({ deadline }) => deadline.key === chosen),
  );
  useEffect(() => list.current?.focus(), []);
  const go = (to: number) => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (!next) return;
    onChoose(next.deadline.key);
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
  };
  const act = (key: string, row: DueRow): boolean => {
    if (key === 'ArrowDown') go(place + 1);
    else if (key === 'ArrowUp') go(place - 1);
    else if (key === 'Home') go(0);
    else if (key === 'End') go(rows.length - 1);
    else if (key === 'Enter' && row.circular) open({ kind: 'circular', id: row.circular.id });
    else if (key === 'F2') onEdit(row);
    else if (key === ' ')
      void changed(markDone(row.deadline, row.circular?.id ?? null, !row.deadline.doneAt));
    else if (key === 'Delete') void removed(row, removeDeadline(row.deadline, row.circular?.id ?? null));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[place];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(event.key, row)) event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="due__list"
      role="listbox"
      aria-label={t('title')}
      tabIndex={0}
      aria-activedescendant={rows[place] && idOf(rows[place])}
      onKeyDown={onKeyDown}
    >
      {rows.map((row, at) => (
        <Row
          key={row.deadline.key}
          row={row}
          now={now}
          head={at === 0 || groupOf(row, now) !== groupOf(rows[at - 1] ?? row, now)}
          chosen={at === place}
          onChoose={() => onChoose(row.deadline.key)}
          onOpen={() => row.circular && open({ kind: 'circular', id: row.circular.id })}
        />
      ))}
    </div>
  );
}

const idOf = ({ deadline }: DueRow): string => `due-${deadline.key}`;

interface RowProps {
  readonly row: DueRow;
  readonly now: number;
  /** True for the first of its group. */
  readonly head: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

function Row({ row, now, head, chosen, onChoose, onOpen }: RowProps) {
  const { t } = useTranslation('deadlines');
  const zone = useOurZone();
  const { deadline } = row;
  const { name, about } = aboutOf(row);
  const Icon = kindIcon[deadline.kind];
  const ours = onOurClock(deadline.at, zone);
  const group = groupOf(row, now);
  return (
    <>
      {head && (
        <div className="due__group" role="presentation">
          {t(`group.${group}`)}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its row */}
      <div
        id={idOf(row)}
        role="option"
        aria-selected={chosen}
        className="due__row"
        data-chosen={chosen}
        data-over={group === 'passed' || group === 'done'}
        onClick={onChoose}
        onDoubleClick={onOpen}
      >
        <span className="due__chip">
          {deadline.doneAt ? t('doneShort') : <DeadlineChip deadline={deadline} now={now} />}
        </span>
        <span className="due__kind">
          <Icon size={13} aria-hidden />
          {t(`register:deadlineShort.${deadline.kind}`)}
        </span>
        <span className="due__about">
          <strong>{name}</strong> {about}
        </span>
        <span className="due__when tabular" title={ours ? `${t('ourClock')}: ${zonedTime(ours)}` : undefined}>
          {deadlineMoment(deadline, currentLanguage())}
        </span>
      </div>
    </>
  );
}
