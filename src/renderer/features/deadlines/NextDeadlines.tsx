/** The next deadlines, on every screen: the nearest in the status line, the following ones a key away. */

import { useTranslation } from 'react-i18next';
import { runCommand } from '#renderer/commands/registry';
import { type DueRow, dueRows } from '#renderer/data/deadlines';
import { useLive } from '#renderer/data/useLive';
import { DeadlineChip } from '#renderer/due/DeadlineChip.tsx';
import { deadlineWords } from '#renderer/due/deadlineWords';
import { useWorkspace } from '#renderer/state/workspace';
import { Menu } from '#renderer/ui/Menu.tsx';
import { useNow } from '#renderer/ui/useNow';
import { aboutOf, shownRows } from './dueView';

/** So many in the menu; the screen has them all. */
const shown = 7;

export function NextDeadlines() {
  const { t } = useTranslation('deadlines');
  const now = useNow();
  const open = useWorkspace((state) => state.open);
  const rows = shownRows(useLive(dueRows) ?? [], 'open', now).filter(({ circular }) => !circular?.archivedAt);
  const [next, ...others] = rows;
  if (next === undefined) return null;
  const go = ({ circular }: DueRow) =>
    circular ? open({ kind: 'circular', id: circular.id }) : runCommand('view.deadlines');
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="status__button" title={t('next.long')} data-testid="next-deadline">
          <span className="quiet">{t('next.label')}</span>
          <span className="status__clip">{aboutOf(next).name}</span>
          <DeadlineChip deadline={next.deadline} now={now} />
          {others.length > 0 && <span className="quiet tabular">+{others.length}</span>}
        </button>
      }
      entries={[
        ...rows.slice(0, shown).map((row) => ({ label: lineOf(row, now, t), onSelect: () => go(row) })),
        'line' as const,
        { label: t('next.all'), keys: 'Mod+Shift+KeyU', onSelect: () => void runCommand('view.deadlines') },
      ]}
    />
  );
}

type Words = ReturnType<typeof useTranslation<'deadlines'>>['t'];

/** *3 days · Silence ends · SOC/DOC/1289*. */
export function lineOf(row: DueRow, now: number, t: Words): string {
  const { key, count, time } = deadlineWords(row.deadline, now);
  const near = t(`register:deadline.${key}`, { count, time });
  return [near, t(`register:deadlineShort.${row.deadline.kind}`), aboutOf(row).name].join(' · ');
}
