/**
 * The list of the register: a tree for keys and screen readers, of which only the visible rows are
 * drawn. ↑ ↓ Home End walk, ← → fold, Enter opens, F2 renames, Delete puts into the bin, Mod+Z brings back.
 */

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useCommands } from '#renderer/commands/registry';
import { useWorkspace } from '#renderer/state/workspace';
import { deleteLine, useUndoLast } from './actions';
import { meaningOfKey } from './listKeys';
import { RegisterRow } from './RegisterRow.tsx';
import type { Row } from './rows';

interface RegisterListProps {
  readonly rows: readonly Row[];
  readonly now: number;
  readonly label: string;
  readonly onFold: (id: string, folded: boolean) => void;
}

/** In CSS pixels; the same as `--row`. */
const rowHeight = 28;

export function RegisterList({ rows, now, label, onFold }: RegisterListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const open = useWorkspace((state) => state.open);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const { place, go, choose } = useChosen(rows, (to) => virtual.scrollToIndex(to));
  const openRow = ({ line }: Row) => open({ kind: line.kind, id: line.id });
  const onKeyDown = onKeyOf(rows, place, { go, onFold, onOpen: openRow, onRename: setRenaming });
  return (
    <div
      ref={scroller}
      className="register__list"
      role="tree"
      aria-label={label}
      tabIndex={0}
      data-register-list
      aria-activedescendant={rows[place] && `row-${rows[place].key}`}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {focused && <UndoHere />}
      <div className="register__rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row ? (
            <RegisterRow
              key={row.key}
              row={row}
              top={start}
              now={now}
              chosen={index === place}
              renaming={renaming === row.key}
              onChoose={() => choose(row.key)}
              onOpen={() => openRow(row)}
              onFold={onFold}
              onRename={(on) => {
                setRenaming(on ? row.key : null);
                if (!on) scroller.current?.focus();
              }}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

/** The chosen row by its key, the first where it has gone; `go` keeps to the list. */
function useChosen(rows: readonly Row[], show: (place: number) => void) {
  const [chosen, choose] = useState<string | null>(null);
  const place = Math.max(
    0,
    rows.findIndex((row) => row.key === chosen),
  );
  const go = (to: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, to));
    choose(rows[next]?.key ?? null);
    show(next);
  };
  return { place, go, choose };
}

interface ByKey {
  readonly go: (place: number) => void;
  readonly onFold: RegisterListProps['onFold'];
  readonly onOpen: (row: Row) => void;
  readonly onRename: (key: string) => void;
}

/** What a key does to the row at `place`; keys with Ctrl or Alt belong to the window. */
const onKeyOf =
  (rows: readonly Row[], place: number, { go, onFold, onOpen, onRename }: ByKey) =>
  (event: KeyboardEvent): void => {
    const row = rows[place];
    if (event.target !== event.currentTarget || !row) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const meaning = meaningOfKey(event.key, row, place, rows);
    if (meaning === null) return;
    event.preventDefault();
    if (meaning.kind === 'go') go(meaning.place);
    else if (meaning.kind === 'fold') onFold(row.line.id, meaning.folded);
    else if (meaning.kind === 'open') onOpen(row);
    else if (meaning.kind === 'rename') onRename(row.key);
    else void deleteLine(row.line);
  };

/** While the list has the focus, undo means the last deletion here and not the text's last word. */
function UndoHere() {
  const undo = useUndoLast();
  useCommands(undo ? { 'edit.undo': undo } : {});
  return null;
}
