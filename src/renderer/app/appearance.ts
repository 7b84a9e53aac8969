/** Puts the chosen look on the root element; the style sheets do the rest. */

import type { Setting } from '../data/settings';

export function applyTheme(theme: Setting<'theme'>): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** `zoom` is of the texts on paper; 1 is the usual size. */
export function applyZoom(zoom: number): void {
  document.documentElement.style.setProperty('--text-zoom', String(zoom));
}

const steps = [0.6, 0.75, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** The next larger or smaller size; the same at the end of the scale. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const candidates = steps.filter((step) => (step - zoom) * direction > 0.001);
  return (direction === 1 ? candidates[0] : candidates.at(-1)) ?? zoom;
}
