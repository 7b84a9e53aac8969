/** Lets what was pressed be drawn first: to send the paragraphs of a long text to a worker takes some milliseconds. */
export const inItsOwnTask = (): Promise<void> => new Promise((begin) => setTimeout(begin));
