/**
 * Files that are Markdown by name put a backslash before signs that are meant as they are:
 * `\[undertake\]`. Programs that write Markdown do so before every bracket, and brackets are
 * proposals here. `\*` and `\~` are left to `emphasis.ts`, `\|` to `tables.ts`.
 */

export const isMarkdownName = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

/** Without the backslashes; one at the end of a line is a break that is meant, as two spaces are. Source: CommonMark 0.31, "Backslash escapes". */
export const unescapeMarkdown = (text: string): string =>
  text.replace(/(?<!\\)\\(?=\r?$)/gm, '  ').replace(/\\([!"$%&'()+,\-./:;<=>?@[\]^_`{}\\])/g, '$1');
