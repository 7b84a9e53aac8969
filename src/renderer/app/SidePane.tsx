/** A pane beside the text; where there is no room it lies over the text, until Escape or a click outside. */

import type { KeyboardEvent, ReactNode } from 'react';
import { type PaneName, useWorkspace } from '../state/workspace';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { widthOver } from './fittingPanes';
import { ResizeHandle } from './ResizeHandle.tsx';
import { closeOver } from './usePaneCommands';

interface SidePaneProps {
  readonly pane: PaneName;
  readonly label: string;
  readonly resizeLabel: string;
  /** In CSS pixels beside the text; 0 where the pane lies over it. */
  readonly width: number;
  readonly window: number;
  /** What the pane is about; a fault inside is forgotten when it changes. */
  readonly about?: string;
  readonly children: ReactNode;
}

export function SidePane({ pane, label, resizeLabel, width, window, about, children }: SidePaneProps) {
  const { panes, setPanes } = useWorkspace();
  const isOver = width === 0;
  const chosen = pane === 'register' ? panes.registerWidth : panes.inspectorWidth;
  const shown = isOver ? widthOver(chosen, window) : width;
  return (
    <aside
      className={`frame__${pane}`}
      style={{ width: shown }}
      aria-label={label}
      data-pane={pane}
      data-over={isOver}
      onKeyDown={isOver ? closeOnEscape : undefined}
    >
      <ResizeHandle
        label={resizeLabel}
        edge={pane === 'register' ? 'end' : 'start'}
        width={shown}
        onResize={(next) =>
          setPanes(pane === 'register' ? { registerWidth: next } : { inspectorWidth: next })
        }
      />
      <ErrorBoundary {...(about !== undefined && { resetKey: about })}>{children}</ErrorBoundary>
    </aside>
  );
}

/** Escape in a field is the field's own. */
function closeOnEscape(event: KeyboardEvent): void {
  const inField = event.target instanceof Element && event.target.matches('input, textarea, select');
  if (event.key === 'Escape' && !event.defaultPrevented && !inField) closeOver();
}
