/** One line of the register: what it is, how it is called, when, and how near its deadline is. */

import type { TFunction } from 'i18next';
import { Archive, ChevronDown, ChevronRight, MoreHorizontal, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterRecord } from '#renderer/data/registerRecord';
import { DeadlineChip } from '#renderer/due/DeadlineChip.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { IconButton } from '#renderer/ui/Button.tsx';
import { kindIcons } from '#renderer/ui/kindIcons';
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { archiveLine, deleteLine, renameLine, restoreLine, saveOriginal } from './actions';
import type { Row } from './rows';

interface RegisterRowProps {
  readonly row: Row;
  /** In CSS pixels from the top of the list. */
  readonly top: number;
  readonly now: number;
  readonly chosen: boolean;
  readonly renaming: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onFold: (id: string, folded: boolean) => void;
  readonly onRename: (on: boolean) => void;
}

export function RegisterRow(props: RegisterRowProps) {
  const { t } = useTranslation('register');
  const { row, top, now, chosen, renaming, onChoose, onOpen, onFold, onRename } = props;
  const { line } = row;
  const name = line.title || line.symbol || t('shell:untitled');
  const aside = row.isDeadline ? deadlineName(row, t) : line.symbol !== name ? line.symbol : null;
  const Icon = kindIcons[line.kind];
  const date = dateOf(row, now);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the tree's, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the tree points at its row with aria-activedescendant
    <div
      id={`row-${row.key}`}
      role="treeitem"
      className={`register__row register__row--depth${row.depth}`}
      style={{ transform: `translateY(${top}px)` }}
      aria-level={row.depth + 1}
      aria-selected={chosen}
      aria-expanded={row.expanded ?? undefined}
      aria-label={[t(`kind.${line.kind}`), name, aside, date].filter(Boolean).join(', ')}
      data-chosen={chosen}
      title={aside ? `${aside} · ${name}` : name}
      onClick={() => {
        onChoose();
        if (!renaming) onOpen();
      }}
    >
      {!row.isDeadline && <Twist expanded={row.expanded} onToggle={(folded) => onFold(line.id, folded)} />}
      <Icon size={14} aria-hidden className="register__icon" />
      {renaming ? (
        <RenameInput
          name={line.title}
          label={t('rename')}
          onDone={(title) => {
            onRename(false);
            if (title !== null) void renameLine(line, title);
          }}
        />
      ) : (
        <>
          <span className="register__name">{name}</span>
          {aside && <span className="register__aside tabular">{aside}</span>}
          {row.deadline && <DeadlineChip deadline={row.deadline} now={now} />}
          <span className="register__date tabular">{date}</span>
          <RowMenu row={row} onOpen={onOpen} onRename={() => onRename(true)} />
        </>
      )}
    </div>
  );
}

/** An enclosure has the date of its circular above it; a named circular needs the room for its reference. */
function dateOf({ line, depth, isDeadline, deadline }: Row, now: number): string {
  const date = isDeadline ? deadline?.at.slice(0, 10) : depth === 0 && !isNamed(line) ? line.date : null;
  return date ? shortDate(date, currentLanguage(), new Date(now).getFullYear()) : '';
}

const isNamed = ({ kind, symbol, title }: RegisterRecord): boolean =>
  kind === 'circular' && symbol !== null && symbol !== title;

const deadlineName = ({ deadline }: Row, t: TFunction<'register'>): string | null =>
  deadline && t(`deadlineShort.${deadline.kind}`);

function Twist({
  expanded,
  onToggle,
}: {
  readonly expanded: boolean | null;
  readonly onToggle: (folded: boolean) => void;
}) {
  if (expanded === null) return <span className="register__twist" />;
  const Icon = expanded ? ChevronDown : ChevronRight;
  return (
    // The tree's arrow keys do the same; a second stop for the tab key would only be in the way.
    <span
      className="register__twist"
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onToggle(expanded);
      }}
    >
      <Icon size={13} />
    </span>
  );
}

function RowMenu({
  row,
  onOpen,
  onRename,
}: {
  readonly row: Row;
  readonly onOpen: () => void;
  readonly onRename: () => void;
}) {
  const { t } = useTranslation('register');
  const { line } = row;
  const original: MenuEntry[] =
    line.kind === 'circular'
      ? [{ label: t('commands:file.saveOriginal'), onSelect: () => void saveOriginal(line.id) }]
      : [];
  const entries: readonly MenuEntry[] =
    line.deletedAt === null
      ? [
          { label: t('open'), keys: 'Enter', onSelect: onOpen },
          { label: t('rename'), icon: Pencil, keys: 'F2', onSelect: onRename },
          ...original,
          'line',
          {
            label: line.archivedAt === null ? t('archive') : t('unarchive'),
            icon: Archive,
            onSelect: () => void archiveLine(line),
          },
          {
            label: t('delete'),
            icon: Trash2,
            keys: 'Delete',
            danger: true,
            onSelect: () => void deleteLine(line),
          },
        ]
      : [{ label: t('restore'), icon: RotateCcw, onSelect: () => void restoreLine(line) }];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the row from opening below its menu
    // biome-ignore lint/a11y/useKeyWithClickEvents: only keeps the row from opening below its menu
    <span className="register__menu" onClick={(event) => event.stopPropagation()}>
      <Menu
        align="end"
        trigger={<IconButton icon={MoreHorizontal} label={t('actions')} tabIndex={-1} />}
        entries={entries}
      />
    </span>
  );
}

interface RenameInputProps {
  readonly name: string;
  readonly label: string;
  /** Null: the name stays as it was. */
  readonly onDone: (name: string | null) => void;
}

function RenameInput({ name, label, onDone }: RenameInputProps) {
  const [text, setText] = useState(name);
  const decided = useRef(false);
  // Whoever decides takes the focus away, and leaving the line would decide a second time.
  const decide = (value: string | null) => {
    if (decided.current) return;
    decided.current = true;
    onDone(value);
  };
  return (
    <input
      className="register__rename"
      aria-label={label}
      value={text}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to write here
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => decide(text)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') decide(text);
        if (event.key === 'Escape') decide(null);
      }}
    />
  );
}
