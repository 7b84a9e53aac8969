/** Words as Word shows them: a line end that was only typed into the XML is a space. */

/** White space that holds a line end becomes one space; linear, however much of it there is. */
export const oneLine = (text: string): string =>
  lineEnd.test(text) ? text.replace(/\s+/g, (space) => (lineEnd.test(space) ? ' ' : space)) : text;

const lineEnd = /[\r\n]/;
