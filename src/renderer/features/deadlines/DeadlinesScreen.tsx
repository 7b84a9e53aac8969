/**
 * All deadlines and meetings: as a list or a month, with the chosen one in detail beside it. Keys: arrows walk,
 * Enter opens the circular, E corrects, Space says that it is dealt with, Delete takes it off.
 */

import { Bell, CalendarDays, CalendarPlus, FileDown, List } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DueRow, dueRows } from '#renderer/data/deadlines';
import { useLive } from '#renderer/data/useLive';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useNow } from '#renderer/ui/useNow';
import { DeadlineDetail } from './DeadlineDetail.tsx';
import { DeadlineDialog } from './DeadlineDialog.tsx';
import { DeadlineList } from './DeadlineList.tsx';
import { type DueFilter, dueFilters, shownRows } from './dueView';
import { saveCalendar } from './exportCalendar';
import { MonthView } from './MonthView.tsx';
import { ReminderSettingsDialog } from './ReminderSettingsDialog.tsx';
import '#renderer/ui/screen.css';
import './deadlines.css';

type View = 'list' | 'month';
/** What lies over the screen: a deadline to correct, a new one (null), or the reminders. */
type Over = { readonly edit: DueRow | null; readonly day?: string } | 'reminders' | null;

export function DeadlinesScreen() {
  const { t } = useTranslation('deadlines');
  const now = useNow();
  const all = useLive(dueRows);
  const [view, setView] = useState<View>('list');
  const [filter, setFilter] = useState<DueFilter>('open');
  const [chosen, setChosen] = useState<string | null>(null);
  const [over, setOver] = useState<Over>(null);
  if (all === undefined) return null;
  const rows = shownRows(all, view === 'month' ? 'all' : filter, now);
  const row = rows.find(({ deadline }) => deadline.key === chosen) ?? (view === 'list' ? rows[0] : undefined);
  const shared = { rows, now, chosen: row?.deadline.key ?? null, onChoose: setChosen };
  return (
    <div className="ui-screen">
      <Bar {...{ rows, view, filter }} onView={setView} onFilter={setFilter} onOver={setOver} />
      <div className="due__body">
        {view === 'month' ? (
          <MonthView {...shared} onAdd={(day) => setOver({ edit: null, day })} />
        ) : rows.length === 0 ? (
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        ) : (
          <DeadlineList {...shared} onEdit={(edit) => setOver({ edit })} />
        )}
        {row && <DeadlineDetail row={row} now={now} onEdit={() => setOver({ edit: row })} />}
      </div>
      {over === 'reminders' && <ReminderSettingsDialog onClose={() => setOver(null)} />}
      {over !== null && over !== 'reminders' && (
        <DeadlineDialog
          row={over.edit}
          day={over.day}
          onClose={(key) => {
            if (key) setChosen(key);
            setOver(null);
          }}
        />
      )}
    </div>
  );
}

interface BarProps {
  /** Those that are shown. */
  readonly rows: readonly DueRow[];
  readonly view: View;
  readonly filter: DueFilter;
  readonly onView: (view: View) => void;
  readonly onFilter: (filter: DueFilter) => void;
  readonly onOver: (over: Over) => void;
}

/** How the deadlines are shown, and what can be done with them all. */
function Bar({ rows, view, filter, onView, onFilter, onOver }: BarProps) {
  const { t } = useTranslation('deadlines');
  return (
    <div className="ui-screen__bar" role="toolbar" aria-label={t('tools')}>
      <h1 className="ui-screen__title">{t('title')}</h1>
      <ViewSwitch view={view} onChange={onView} />
      {view === 'list' && (
        <Select
          label={t('filter.label')}
          hideLabel
          value={filter}
          options={dueFilters.map((value) => ({ value, label: t(`filter.${value}`) }))}
          onChange={onFilter}
        />
      )}
      <span className="ui-screen__space" />
      <Button icon={Bell} onClick={() => onOver('reminders')}>
        {t('reminders.button')}
      </Button>
      <Button icon={FileDown} disabled={rows.length === 0} onClick={() => void saveCalendar(rows, t)}>
        {t('calendar.all')}
      </Button>
      <Button look="primary" icon={CalendarPlus} onClick={() => onOver({ edit: null })}>
        {t('add')}
      </Button>
    </div>
  );
}

function ViewSwitch({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const { t } = useTranslation('deadlines');
  return (
    <fieldset className="due__switch" aria-label={t('view.label')}>
      {(['list', 'month'] as const).map((each) => (
        <Button
          key={each}
          look="quiet"
          icon={each === 'list' ? List : CalendarDays}
          aria-pressed={view === each}
          onClick={() => onChange(each)}
        >
          {t(`view.${each}`)}
        </Button>
      ))}
    </fieldset>
  );
}
