/** Which pages of a PDF have no text that can be read: what the reader says of them is asked, so that a window need not load it. */

import type { Warning } from '#domain/document/document';

/** Warnings of the PDF reader that name pages without readable text, as `pages: "3, 4"`. */
export const namesPages: ReadonlySet<string> = new Set(['pdf.noText', 'pdf.unreadableLetters']);

export const pagesIn = ({ facts }: Warning): readonly number[] =>
  String(facts?.pages ?? '')
    .split(',')
    .map(Number)
    .filter((page) => page > 0);

/** Pages, from 1, whose words are not in the text; pictures of them may be in the file. */
export const pagesWithoutText = (warnings: readonly Warning[]): readonly number[] =>
  warnings.flatMap((warning) => (namesPages.has(warning.code) ? pagesIn(warning) : []));
