/**
 * The rows of the panel as one grid that the keyboard walks: arrows, Home, End and Page keys choose,
 * Enter jumps into the text, the keys of support, oppose and withdraw act on the chosen row. Only the
 * rows in sight are in the page, so a text with thousands of proposals scrolls as one with ten.
 */

import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { useCommands } from '#renderer/commands/registry';
import { type ProposalLine as Line, stepLine } from './gathering';
import { ProposalLine } from './ProposalLine.tsx';
import { commandsFor, type ProposalAction } from './proposalActions';
import type { ProposalEntry } from './proposalView';
import { useEntryWords, useHeadingWords } from './useEntryWords';

export interface ProposalListProps {
  readonly lines: readonly Line[];
  /** Key of the chosen line, or null. */
  readonly chosen: string | null;
  readonly party: PartyCode | null;
  readonly nameOf: (party: PartyCode) => string;
  readonly onChoose: (key: string) => void;
  readonly onJump: (entry: ProposalEntry) => void;
  readonly onAction: (entry: ProposalEntry, action: ProposalAction) => void;
}

const headingHeight = 26;
const rowHeight = 58;
const page = 10;

export function ProposalList(props: ProposalListProps) {
  const { lines, chosen } = props;
  const { t } = useTranslation('proposals');
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
  const chosenAt = lines.findIndex((line) => line.kind === 'proposal' && line.key === chosen);
  useScrollIntoSight(rows, chosenAt);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot lay out rows that are not there
    <div
      ref={scroller}
      className="proposals__list"
      role="grid"
      tabIndex={0}
      aria-label={t('list')}
      aria-rowcount={lines.length}
      aria-activedescendant={chosenAt < 0 ? undefined : `${id}-${chosenAt}`}
      onKeyDown={(event) => onKey(event, props, chosenAt)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {focused && <ChosenCommands {...props} line={lines[chosenAt]} />}
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
            />
          );
        })}
      </div>
    </div>
  );
}

/** While the list has the focus, *support*, *oppose* and *withdraw* mean the chosen row, not the caret. */
function ChosenCommands({ line, party, onAction }: ProposalListProps & { readonly line: Line | undefined }) {
  const entry = line?.kind === 'proposal' && party !== null ? line.entry : null;
  useCommands(entry === null ? {} : commandsFor(entry, (action) => onAction(entry, action)));
  return null;
}

type Rows = Virtualizer<HTMLDivElement, Element>;

function ListRow(
  props: ProposalListProps & {
    readonly line: Line;
    readonly item: VirtualItem;
    readonly id: string;
    readonly rows: Rows;
  },
) {
  const { line, item, id, rows, chosen } = props;
  const words = useEntryWords(props.nameOf);
  const isChosen = line.key === chosen;
  const choose = () => {
    if (line.kind !== 'proposal') return;
    props.onChoose(line.key);
    props.onJump(line.entry);
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
      aria-selected={line.kind === 'proposal' ? isChosen : undefined}
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
            chosen={isChosen}
            party={props.party}
            nameOf={props.nameOf}
            onAction={(action) => props.onAction(line.entry, action)}
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
  if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
  const line = props.lines[at];
  const next = walk(event.key, props.lines, at);
  const found = next === null ? undefined : props.lines[next];
  if (found !== undefined) props.onChoose(found.key);
  else if (event.key === 'Enter' && line?.kind === 'proposal') props.onJump(line.entry);
  else return;
  event.preventDefault();
}

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
