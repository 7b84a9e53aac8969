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

/** `width` is of the page under a text; 1 is the usual reading width. */
export function applyReadingWidth(width: number): void {
  document.documentElement.style.setProperty('--reading-width', String(width));
}

const widths = [0.7, 0.85, 1, 1.2, 1.5, 1.8];

/** The next wider or narrower page; the same at the end of the scale. */
export const nextWidth = (width: number, direction: 1 | -1): number => nextOf(widths, width, direction);

/** What dark or light is now, whoever decided it. */
export const isDark = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
};

const steps = [0.6, 0.75, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** The next larger or smaller size; the same at the end of the scale. */
export const nextZoom = (zoom: number, direction: 1 | -1): number => nextOf(steps, zoom, direction);

function nextOf(scale: readonly number[], now: number, direction: 1 | -1): number {
  const candidates = scale.filter((step) => (step - now) * direction > 0.001);
  return (direction === 1 ? candidates[0] : candidates.at(-1)) ?? now;
}
