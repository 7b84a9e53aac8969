/**
 * Keeps React from reading the text at each of its commits. Before it changes anything in the window, React
 * notes the selection of the focused element so that it could be put back, and for an editable element it
 * walks through all of its nodes to count characters (`getSelectionInformation`): 19 ms at each key in a text of 300
 * pages. The editor keeps its own selection, so there is nothing to note. React tells an editable element by
 * its property `contentEditable`; the attribute, which makes it editable, stays.
 */
export function keepFromReact(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set: () => undefined,
  });
}
