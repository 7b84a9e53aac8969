/**
 * How wide the panes beside the text may be, and whether both find room at all. The person's own widths count as long
 * as the text keeps a comfortable line; in a narrow or enlarged window the panes give way first, and
 * where even then no readable line would be left, the register closes, then the side panel. What was
 * chosen stays stored, so that more room brings it back; until then a pane is opened over the text.
 */

import { useSyncExternalStore } from 'react';
import type { PaneName, Panes } from '../state/workspace';

/** CSS pixels for the text at its usual size: about forty-five letters in a line, and about thirty. */
const comfortable = 440;
const readable = 320;

/** The least widths that the settings accept, in CSS pixels. */
const least = { register: 200, inspector: 220 };

/** What stays to be seen of the text beside a pane that lies over it. */
const strip = 48;

export interface PaneWidths {
  readonly register: number;
  readonly inspector: number;
}

export interface FittingPanes extends PaneWidths {
  /** Open by choice, without room beside the text. */
  readonly crowdedOut: Readonly<Record<PaneName, boolean>>;
}

export interface Room {
  /** CSS pixels of the window. */
  readonly window: number;
  /** Of the words of the text; 1 is the usual size. */
  readonly zoom: number;
  /** Two where a reading stands beside the text. */
  readonly columns: 1 | 2;
}

/** The widths to show beside the text, in CSS pixels; 0 for a pane that does not stand there. */
export function fittingPanes(panes: Panes, inspects: boolean, { window, zoom, columns }: Room): FittingPanes {
  const enlarged = Math.max(1, zoom) * columns;
  const spare = window - readable * enlarged;
  const inspector = inspects && spare >= least.inspector;
  const register = panes.register && spare >= least.register + (inspector ? least.inspector : 0);
  const shown = {
    register: register ? panes.registerWidth : 0,
    inspector: inspector ? panes.inspectorWidth : 0,
  };
  return {
    ...narrowed(shown, window - comfortable * enlarged),
    crowdedOut: { register: panes.register && !register, inspector: inspects && !inspector },
  };
}

/** Both panes give way in proportion to what they have above their least. */
function narrowed(shown: PaneWidths, forPanes: number): PaneWidths {
  const above = {
    register: Math.max(0, shown.register - least.register),
    inspector: Math.max(0, shown.inspector - least.inspector),
  };
  const lacking = shown.register + shown.inspector - forPanes;
  const givable = above.register + above.inspector;
  if (lacking <= 0 || givable === 0) return shown;
  const share = Math.min(1, lacking / givable);
  return {
    register: Math.round(shown.register - share * above.register),
    inspector: Math.round(shown.inspector - share * above.inspector),
  };
}

/** The width of a pane that lies over the text, in CSS pixels. */
export const widthOver = (chosen: number, window: number): number =>
  Math.max(0, Math.min(chosen, window - strip));

/** The width of the window in CSS pixels, again whenever it changes. */
export const useWindowWidth = (): number => useSyncExternalStore(onResize, () => window.innerWidth);

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
