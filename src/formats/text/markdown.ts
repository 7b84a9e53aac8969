/**
 * Files that are Markdown by name put a backslash before signs that are meant as they are:
 * `\[undertake\]`. Programs that write Markdown do so before every bracket, and brackets are
 * proposals here. `\*` and `\~` are left to `emphasis.ts`, `\|` to `tables.ts`.
 */

export const isMarkdownName = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

/** Without the backslashes. Source: CommonMark 0.31, "Backslash escapes". */
export const unescapeMarkdown = (text: string): string =>
  text.replace(/\\([!"$%&'()+,\-./:;<=>?@[\]^_`{}\\])/g, '$1');
