/** How a note is laid out, as data that comes from outside: the settings, FIELDS.json. */

import * as v from 'valibot';
import { writtenLanguages } from '#domain/languages';
import type { PaperSetting } from '#domain/paper/paper';

const line = v.pipe(v.string(), v.maxLength(500));

/** What is absent is as the circulars have it. */
export const noteLookSchema = v.object({
  size: v.exactOptional(v.picklist(['a4', 'letter'])),
  /** `body`: the enclosure line stands before the courtesy instead of in the margin. */
  enclosureLine: v.exactOptional(v.picklist(['margin', 'body'])),
  /** `official`, `restricted`, `confidential`, or words of the person's own; null for none. */
  classification: v.exactOptional(v.nullable(line)),
  /** Languages of the name on the letterhead, as the Secretariat prints two; empty: the version's own. */
  letterhead: v.exactOptional(v.array(v.picklist(writtenLanguages))),
  /** Under the names: street, telephone, e-mail. */
  address: v.exactOptional(line),
  initials: v.exactOptional(v.boolean()),
  seal: v.exactOptional(v.boolean()),
  /** The reference at the head of the second and later pages. */
  header: v.exactOptional(v.boolean()),
  /** `columns`: the versions beside each other, for checking. */
  layout: v.exactOptional(v.picklist(['sequence', 'columns'])),
  /** `whole`: page numbers count on through the enclosures; `part`: anew in each. */
  numbering: v.exactOptional(v.picklist(['part', 'whole', 'none'])),
  /** What the PDF is made for. */
  standard: v.exactOptional(v.picklist(['readers', 'archive', 'none'])),
  /** Every line is numbered in the margin, for reading together. */
  lineNumbers: v.exactOptional(v.boolean()),
});

type Look = v.InferOutput<typeof noteLookSchema>;

export type NoteLook = Readonly<Omit<Look, 'letterhead'>> & {
  readonly letterhead?: readonly NonNullable<Look['letterhead']>[number][];
};

/** How the pages of the note and of all behind it are set. */
export const noteSetting = ({ numbering, standard, lineNumbers }: NoteLook = {}): PaperSetting => ({
  ...(numbering !== undefined && numbering !== 'part' && { numbering }),
  ...(standard !== undefined && standard !== 'readers' && { standard }),
  ...(lineNumbers === true && { lineNumbers }),
});
