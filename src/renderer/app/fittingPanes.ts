/**
 * How wide the panes beside the text may be. The person's own widths count as long as the text keeps a
 * readable line; in a narrow window the panes give way, the text does not. The widths that were chosen
 * stay stored, so a larger window has them again.
 */

import { useSyncExternalStore } from 'react';
import type { Panes } from '../state/workspace';

/** CSS pixels that the text keeps: about forty-five letters in a line and the margins. */
const roomForText = 440;

/** The least widths that the settings accept, in CSS pixels. */
const least = { register: 200, inspector: 220 };

export interface PaneWidths {
  readonly register: number;
  readonly inspector: number;
}

/**
 * The widths to show, in CSS pixels; 0 for a pane that is not shown. Both panes give way in proportion to
 * what they have above their least.
 */
export function fittingWidths(panes: Panes, inspects: boolean, window: number): PaneWidths {
  const wanted = {
    register: panes.register ? panes.registerWidth : 0,
    inspector: inspects ? panes.inspectorWidth : 0,
  };
  const spare = {
    register: Math.max(0, wanted.register - least.register),
    inspector: Math.max(0, wanted.inspector - least.inspector),
  };
  const lacking = wanted.register + wanted.inspector + roomForText - window;
  const givable = spare.register + spare.inspector;
  if (lacking <= 0 || givable === 0) return wanted;
  const share = Math.min(1, lacking / givable);
  return {
    register: Math.round(wanted.register - share * spare.register),
    inspector: Math.round(wanted.inspector - share * spare.inspector),
  };
}

/** As `fittingWidths`, again whenever the window changes its size. */
export const useFittingWidths = (panes: Panes, inspects: boolean): PaneWidths =>
  fittingWidths(panes, inspects, useSyncExternalStore(onResize, windowWidth));

const windowWidth = () => window.innerWidth;

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
