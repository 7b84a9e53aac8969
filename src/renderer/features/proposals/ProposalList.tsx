/**
 * The rows of the panel as one grid that the keyboard walks: arrows, Home, End and Page keys choose, with
 * Shift they select several, Ctrl+A selects all, Enter jumps into the text, the keys of support, oppose
 * and withdraw act on what is selected, and copying takes it as text and as a table. Only the rows in sight are in the page, so a text with thousands of proposals scrolls as one with ten.
 */

import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { useCommands } from '#renderer/commands/registry';
import { type ProposalLine as Line, stepLine } from './gathering';
import { ProposalLine } from './ProposalLine.tsx';
import { commandsFor, type ProposalAction } from './proposalActions';
import type { ProposalEntry } from './proposalView';
import { type Gesture, type Selection, selectedEntries } from './selection';
import { useEntryWords, useHeadingWords } from './useEntryWords';

export interface ProposalListProps {
  readonly lines: readonly Line[];
  readonly selection: Selection;
  readonly party: PartyCode | null;
  readonly nameOf: (party: PartyCode) => string;
  readonly onChoose: (key: string, gesture: Gesture) => void;
  readonly onSelectAll: () => void;
  /** Puts the selection on the clipboard of the event. */
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onJump: (entry: ProposalEntry) => void;
  readonly onAction: (entries: readonly ProposalEntry[], action: ProposalAction) => void;
  readonly onReserve: (entries: readonly ProposalEntry[]) => void;
}

const headingHeight = 26;
const rowHeight = 58;
const page = 10;

export function ProposalList(props: ProposalListProps) {
  const { lines, selection } = props;
  const { t } = useTranslation('proposals');
  const words = useEntryWords(props.nameOf);
  const [focused, setFocused] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.kind === 'heading' ? headingHeight : rowHeight),
    getItemKey: (at) => lines[at]?.key ?? at,
    overscan: 8,
  });
  const chosenAt = lines.findIndex((line) => line.kind === 'proposal' && line.key === selection.chosen);
  useScrollIntoSight(rows, chosenAt);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot lay out rows that are not there
    <div
      ref={scroller}
      className="proposals__list"
      role="grid"
      tabIndex={0}
      aria-label={t('list')}
      aria-multiselectable
      aria-rowcount={lines.length}
      aria-activedescendant={chosenAt < 0 ? undefined : `${id}-${chosenAt}`}
      onKeyDown={(event) => onKey(event, props, chosenAt)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {focused && <SelectedCommands {...props} />}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="proposals__rows" role="rowgroup" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const line = lines[item.index];
          return line === undefined ? null : (
            <ListRow
              key={item.key}
              {...props}
              line={line}
              item={item}
              id={`${id}-${item.index}`}
              rows={rows}
              words={words}
            />
          );
        })}
      </div>
    </div>
  );
}

/** While the list has the focus, *support*, *oppose*, *withdraw*, *reserve* and copying mean the selection, not the caret. */
function SelectedCommands({ lines, selection, party, onAction, onReserve, onCopy }: ProposalListProps) {
  useCopying(onCopy);
  const entries = selectedEntries(lines, selection);
  const signing = party === null ? {} : commandsFor(entries, (action) => onAction(entries, action));
  useCommands(entries.length === 0 ? {} : { ...signing, 'text.reserve': () => onReserve(entries) });
  return null;
}

/**
 * Heard on the document: the browser sends a copy to where the text selection is, which stays in the text
 * while the list has the focus.
 */
function useCopying(onCopy: (event: ClipboardEvent) => void): void {
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      event.stopPropagation();
      onCopy(event);
    };
    document.addEventListener('copy', take, true);
    return () => document.removeEventListener('copy', take, true);
  }, [onCopy]);
}

type Rows = Virtualizer<HTMLDivElement, Element>;

function ListRow(
  props: ProposalListProps & {
    readonly line: Line;
    readonly item: VirtualItem;
    readonly id: string;
    readonly rows: Rows;
    readonly words: (entry: ProposalEntry) => string;
  },
) {
  const { line, item, id, rows, words, selection } = props;
  const isSelected = selection.selected.has(line.key);
  const choose = (event: MouseEvent) => {
    if (line.kind !== 'proposal') return;
    const gesture = gestureOf(event);
    props.onChoose(line.key, gesture);
    if (gesture === 'only') props.onJump(line.entry);
  };
  return (
    // biome-ignore lint/a11y: the grid holds the focus and the keys; a row is only pointed at
    <div
      id={id}
      ref={rows.measureElement}
      data-index={item.index}
      className="proposals__row"
      role="row"
      aria-rowindex={item.index + 1}
      aria-selected={line.kind === 'proposal' ? isSelected : undefined}
      aria-label={line.kind === 'proposal' ? words(line.entry) : undefined}
      style={{ transform: `translateY(${item.start}px)` }}
      onClick={choose}
    >
      <div role={line.kind === 'proposal' ? 'gridcell' : 'rowheader'}>
        {line.kind === 'heading' ? (
          <Heading line={line} nameOf={props.nameOf} />
        ) : (
          <ProposalLine
            entry={line.entry}
            chosen={isSelected}
            alone={selection.selected.size < 2}
            party={props.party}
            nameOf={props.nameOf}
            onAction={props.onAction}
          />
        )}
      </div>
    </div>
  );
}

function Heading(props: {
  readonly line: Line & { readonly kind: 'heading' };
  readonly nameOf: (party: PartyCode) => string;
}) {
  const { title, count, of } = props.line;
  const words = useHeadingWords();
  const name = title !== null && of === 'party' ? props.nameOf(title) : null;
  return (
    <div className="proposals__heading">
      <span className="proposals__place">{words(props.line)}</span>
      {name !== null && name !== title && <span className="proposals__party quiet">{name}</span>}
      <span className="proposals__count tabular">{count}</span>
    </div>
  );
}

function useScrollIntoSight(rows: Rows, at: number): void {
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => {
    if (at >= 0) latest.current.scrollToIndex(at, { align: 'auto' });
  }, [at]);
}

function onKey(event: KeyboardEvent, props: ProposalListProps, at: number): void {
  // A button inside a row keeps its own Enter and Space.
  if (event.target !== event.currentTarget || event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    // The physical key, so that it works on Cyrillic layouts.
    if (event.code !== 'KeyA' || event.shiftKey) return;
    props.onSelectAll();
    event.preventDefault();
    return;
  }
  const line = props.lines[at];
  const next = walk(event.key, props.lines, at);
  const found = next === null ? undefined : props.lines[next];
  if (found !== undefined) props.onChoose(found.key, event.shiftKey ? 'extend' : 'only');
  else if (event.key === 'Enter' && line?.kind === 'proposal') props.onJump(line.entry);
  else return;
  event.preventDefault();
}

const gestureOf = (event: MouseEvent): Gesture =>
  event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'only';

/** The line that a walking key leads to, or null for any other key. */
function walk(key: string, lines: readonly Line[], at: number): number | null {
  if (key === 'ArrowDown') return stepLine(lines, at, 1);
  if (key === 'ArrowUp') return at < 0 ? stepLine(lines, lines.length, -1) : stepLine(lines, at, -1);
  if (key === 'Home') return stepLine(lines, -1, 1);
  if (key === 'End') return stepLine(lines, lines.length, -1);
  if (key === 'PageDown') return stepPage(lines, at, 1);
  if (key === 'PageUp') return stepPage(lines, at, -1);
  return null;
}

function stepPage(lines: readonly Line[], from: number, by: 1 | -1): number {
  let at = from;
  for (let steps = 0; steps < page; steps += 1) at = stepLine(lines, at, by);
  return at;
}
