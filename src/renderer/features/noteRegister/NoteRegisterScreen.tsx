/** The register of notes in and out: sorted by any column, filtered, opened, exported, printed. */

import { ArrowDownLeft, ArrowDownUp, ArrowUpRight, FileSpreadsheet, Printer } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  columnsOf,
  filteredRows,
  type NoteColumn,
  type NoteRow,
  orderedRows,
  type RowFilter,
  type RowOrder,
  yearsOf,
} from '#domain/registry/noteRows';
import { freeNumbers, isIncoming, printNumber } from '#domain/registry/numbering';
import { useCommands } from '#renderer/commands/registry';
import { numberIncoming } from '#renderer/data/circulars';
import { type NoteRegisterFacts, noteRegisterFacts } from '#renderer/data/noteRegister';
import { useOrganisations } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import { useLive } from '#renderer/data/useLive';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip, type ChipTone } from '#renderer/ui/Chip.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useNow } from '#renderer/ui/useNow';
import { printRegister, saveRegister } from './leaving';
import { noteRowsOf } from './noteRowsOf';
import '#renderer/ui/screen.css';
import './noteRegister.css';

const everything: RowFilter = { direction: 'all', state: 'all', year: null, words: '' };

export function NoteRegisterScreen() {
  const { t } = useTranslation('noteRegister');
  const facts = useLive(noteRegisterFacts);
  const all = useRows(facts);
  const [filter, setFilter] = useState<RowFilter>(everything);
  const [order, setOrder] = useState<RowOrder>({ by: 'date', descending: true });
  const rows = useMemo(() => orderedRows(filteredRows(all ?? [], filter), order), [all, filter, order]);
  const search = useRef<HTMLInputElement>(null);
  useCommands({
    'edit.find': () => search.current?.focus(),
    'file.print': rows.length > 0 ? () => void printRegister(rows, t) : null,
  });
  if (facts === undefined || all === undefined) return null;
  return (
    <div className="ui-screen">
      <div className="ui-screen__bar" role="toolbar" aria-label={t('tools')}>
        <h1 className="ui-screen__title">{t('title')}</h1>
        <input
          ref={search}
          className="ui-input notereg__search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={filter.words}
          onChange={(event) => setFilter({ ...filter, words: event.target.value })}
        />
        <Filters rows={all} filter={filter} onChange={setFilter} />
        <span className="ui-screen__space" />
        <Button
          icon={FileSpreadsheet}
          disabled={rows.length === 0}
          onClick={() => void saveRegister(rows, 'xlsx', t)}
        >
          XLSX
        </Button>
        <Button
          icon={FileSpreadsheet}
          disabled={rows.length === 0}
          onClick={() => void saveRegister(rows, 'csv', t)}
        >
          CSV
        </Button>
        <Button icon={Printer} disabled={rows.length === 0} onClick={() => void printRegister(rows, t)}>
          {t('print')}
        </Button>
      </div>
      <Numbers facts={facts} />
      {rows.length === 0 ? (
        <EmptyState title={t(all.length === 0 ? 'empty.none' : 'empty.filtered')} text={t('empty.text')} />
      ) : (
        <NoteTable rows={rows} order={order} onOrder={setOrder} />
      )}
    </div>
  );
}

function useRows(facts: NoteRegisterFacts | undefined): readonly NoteRow[] | undefined {
  const { t } = useTranslation('noteRegister');
  const now = useNow();
  const profiles = useOrganisations();
  const language = currentLanguage();
  return useMemo(
    () =>
      facts &&
      profiles &&
      noteRowsOf(
        facts,
        {
          language,
          profiles,
          office: (office, state) => t(`office.${office}`, { state }),
          members: t('members'),
        },
        now,
      ),
    [facts, profiles, language, now, t],
  );
}

interface FiltersProps {
  readonly rows: readonly NoteRow[];
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

function Filters({ rows, filter, onChange }: FiltersProps) {
  const { t } = useTranslation('noteRegister');
  return (
    <>
      <Select
        label={t('column.direction')}
        hideLabel
        value={filter.direction}
        options={(['all', 'in', 'out'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))}
        onChange={(direction) => onChange({ ...filter, direction })}
      />
      <Select
        label={t('column.state')}
        hideLabel
        value={filter.state}
        options={(['all', 'open', 'answered', 'received', 'draft', 'sent', 'replaced'] as const).map(
          (value) => ({
            value,
            label: t(`state.${value}`),
          }),
        )}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <Select
        label={t('year')}
        hideLabel
        value={filter.year ?? ''}
        options={[
          { value: '', label: t('allYears') },
          ...yearsOf(rows).map((value) => ({ value, label: value })),
        ]}
        onChange={(year) => onChange({ ...filter, year: year || null })}
      />
    </>
  );
}

/** Numbers that were given and stand free: the next notes take them, so that no gap stays; and notes without one. */
function Numbers({ facts }: { readonly facts: NoteRegisterFacts }) {
  const { t } = useTranslation('noteRegister');
  const delegation = useSetting('delegation');
  const free = (wanted: boolean) =>
    [...new Set(facts.numbers.map((one) => one.series))]
      .filter((each) => isIncoming(each) === wanted)
      .sort()
      .flatMap((each) =>
        freeNumbers(facts.numbers.filter((one) => one.series === each)).map((one) => printNumber(each, one)),
      );
  const lines = [
    { text: 'free', numbers: free(false) },
    { text: 'freeIn', numbers: free(true) },
  ] as const;
  const counted = delegation?.incomingPattern?.includes('{number}') ?? false;
  const without = counted ? facts.circulars.filter(({ registered }) => registered == null).length : 0;
  return (
    <>
      {lines.map(
        ({ text, numbers }) =>
          numbers.length > 0 && (
            <p key={text} className="notereg__free">
              {t(text, { count: numbers.length, numbers: numbers.join(', ') })}
            </p>
          ),
      )}
      {without > 0 && (
        <p className="notereg__free">
          {t('withoutNumber', { count: without })}{' '}
          <Button onClick={() => void numberIncoming()}>{t('numberThem')}</Button>
        </p>
      )}
    </>
  );
}

interface NoteTableProps {
  readonly rows: readonly NoteRow[];
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
}

function NoteTable({ rows, order, onOrder }: NoteTableProps) {
  const { t } = useTranslation('noteRegister');
  const columns = columnsOf(rows);
  const isRegistered = columns.includes('registered');
  return (
    <div className="notereg__scroll">
      <table className="notereg__table selectable">
        <thead>
          <tr>
            {columns.map((column) => (
              <Head
                key={column}
                column={column}
                order={order}
                onOrder={onOrder}
                name={t(`column.${column}`)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} isRegistered={isRegistered} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly column: NoteColumn;
  readonly name: string;
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
}

function Head({ column, name, order, onOrder }: HeadProps) {
  const chosen = order.by === column;
  const sorted = chosen ? (order.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={sorted} className={`notereg__col--${column}`}>
      <button
        type="button"
        onClick={() => onOrder({ by: column, descending: chosen ? !order.descending : column === 'date' })}
        title={name}
      >
        {column === 'direction' ? (
          <>
            <ArrowDownUp size={12} aria-hidden />
            <span className="visually-hidden">{name}</span>
          </>
        ) : (
          name
        )}
        <span aria-hidden>{chosen ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

const tones: Readonly<Record<NoteRow['state'], ChipTone>> = {
  open: 'soon',
  answered: 'good',
  received: 'plain',
  draft: 'neutral',
  sent: 'good',
  replaced: 'plain',
};

function Row({ row, isRegistered }: { readonly row: NoteRow; readonly isRegistered: boolean }) {
  const { t } = useTranslation('noteRegister');
  const open = useWorkspace((state) => state.open);
  const Arrow = row.direction === 'in' ? ArrowDownLeft : ArrowUpRight;
  const openRow = () => open({ kind: row.direction === 'in' ? 'circular' : 'note', id: row.id });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    if (step === undefined) return;
    const next = event.currentTarget.closest('tr')?.[step as 'nextElementSibling'];
    next?.querySelector('button')?.focus();
    event.preventDefault();
  };
  return (
    <tr data-direction={row.direction}>
      <td title={t(`direction.${row.direction}`)}>
        <Arrow size={13} aria-hidden />
        <span className="visually-hidden">{t(`direction.${row.direction}`)}</span>
      </td>
      {isRegistered && <td className="notereg__col--registered tabular">{row.registered}</td>}
      <td className="tabular">
        <button type="button" className="notereg__open" onClick={openRow} onKeyDown={onKeyDown}>
          {row.number || t('unnumbered')}
        </button>
        {row.registered && <span className="notereg__below">{row.registered}</span>}
        {row.chain.length > 0 && <span className="notereg__below">{row.chain.join(' → ')}</span>}
      </td>
      <td className="tabular">{row.date && shortDate(row.date, currentLanguage(), 0)}</td>
      <td className="notereg__subject" title={row.subject}>
        {row.subject}
        <span className="notereg__below">{row.direction === 'in' ? row.from : row.to}</span>
      </td>
      <td className="notereg__col--from" title={row.from}>
        {row.from}
      </td>
      <td className="notereg__col--to" title={row.to}>
        {row.to}
      </td>
      <td className="notereg__col--chain tabular" title={row.chain.join(' → ')}>
        {row.chain.join(' → ')}
      </td>
      <td>
        <Chip tone={tones[row.state]}>{t(`state.${row.state}`)}</Chip>
      </td>
    </tr>
  );
}
