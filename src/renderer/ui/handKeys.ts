/**
 * From the text to a form that is yet to be drawn. The text loses the keys at once: what a quick person types on must never become a
 * proposal while the form is on its way.
 */

/** In milliseconds: a form that has not come by then is not coming. */
const patience = 4000;
const rhythm = 16;

/** Focuses the first element that `selector` finds, as soon as there is one; leaves the focus where it is inside `form`. */
export function handKeysTo(selector: string, form: string): void {
  if (document.activeElement instanceof HTMLElement && document.activeElement.closest(form) === null)
    document.activeElement.blur();
  const until = performance.now() + patience;
  const look = () => {
    if (document.activeElement?.closest(form)) return;
    const found = document.querySelector<HTMLElement>(selector);
    if (found) found.focus();
    else if (performance.now() < until) setTimeout(look, rhythm);
  };
  setTimeout(look);
}
