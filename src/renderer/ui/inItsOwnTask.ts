/** What follows is no part of the task that what was pressed, or closed, is drawn in. */
export const inItsOwnTask = (): Promise<void> => new Promise((begin) => setTimeout(begin));
