/**
 * The schema of a `Paper`, for its way from the page to the process that sets pages. It refuses keys
 * that it does not know, so that a field added to the type and forgotten here is an error with a
 * place and not a silent loss; `tests/bridge/contract.test.ts` compares the two types as well.
 */

import * as v from 'valibot';
import { hues } from '#domain/document/hues';
import { writtenLanguages } from '#domain/languages';
import type { Paper, PaperBlock, PaperRun } from '#domain/paper/paper';
import { bridgeLimits as limits } from './limits';

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const yes = v.exactOptional(v.literal(true));
const language = v.picklist(writtenLanguages);
const hue = v.exactOptional(v.picklist(hues));

const author = v.exactOptional(text(limits.nameLength));
const change = v.exactOptional(v.strictObject({ inserted: author, deleted: author }));

/** A footnote holds no footnote: no page setter can set one, and recursion stays bounded. */
const plainRun = v.variant('kind', [
  v.strictObject({
    kind: v.literal('text'),
    text: text(limits.runLength),
    language: v.exactOptional(language),
    bold: yes,
    italic: yes,
    underline: yes,
    strike: yes,
    superscript: yes,
    subscript: yes,
    ink: hue,
    shade: hue,
    change,
  }),
  v.strictObject({ kind: v.literal('break') }),
  v.strictObject({
    kind: v.literal('remark'),
    edge: v.picklist(['start', 'end']),
    id: count(limits.paperRuns),
  }),
]);

const run = v.variant('kind', [
  plainRun,
  v.strictObject({
    kind: v.literal('footnote'),
    runs: v.pipe(v.array(plainRun), v.maxLength(limits.paperRuns)),
    mark: v.exactOptional(text(limits.nameLength)),
    change,
  }),
]);

const runs = v.pipe(v.array(run), v.maxLength(limits.paperRuns));
const align = v.exactOptional(v.picklist(['start', 'center', 'end', 'justify']));
const label = v.nullable(text(limits.nameLength));

const cell = v.strictObject({
  colspan: count(limits.tableCells),
  rowspan: count(limits.tableRows),
  paragraphs: v.pipe(v.array(runs), v.maxLength(limits.tableRows)),
  language: v.exactOptional(language),
});

const row = v.strictObject({ change, cells: v.pipe(v.array(cell), v.maxLength(limits.tableCells)) });

const block = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), level: count(9), label, runs, align, change }),
  v.strictObject({
    kind: v.literal('paragraph'),
    label,
    level: count(32),
    runs,
    align,
    firstLineIndent: v.exactOptional(v.boolean()),
    spaceAfterPt: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(400))),
    keepWithNext: v.exactOptional(v.boolean()),
    role: v.exactOptional(v.picklist(['letterhead', 'address', 'reference', 'dateLine', 'addressee'])),
    change,
  }),
  v.strictObject({
    kind: v.literal('table'),
    headerRows: count(limits.tableRows),
    rows: v.pipe(v.array(row), v.maxLength(limits.tableRows)),
    plain: yes,
  }),
  v.strictObject({ kind: v.literal('sideNote'), runs }),
  v.strictObject({
    kind: v.literal('picture'),
    mediaType: v.picklist(['image/png', 'image/jpeg']),
    base64: text(limits.pictureLength),
    widthMm: v.pipe(v.number(), v.minValue(1), v.maxValue(210)),
    alt: text(limits.runLength),
  }),
  v.strictObject({ kind: v.literal('rule') }),
]);

const remark = v.strictObject({
  id: count(limits.paperRuns),
  author: text(limits.nameLength),
  text: text(limits.runLength),
  replyTo: v.exactOptional(count(limits.paperRuns)),
});

/** A paper as it may cross a process border; `runs` of a footnote hold text and breaks only. */
export const paperSchema: v.GenericSchema<unknown, Paper> = v.strictObject({
  title: text(limits.runLength),
  language,
  createdAt: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  parts: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['note', 'enclosure']),
        language,
        title: text(limits.runLength),
        blocks: v.pipe(v.array(block), v.maxLength(limits.paperBlocks)),
        pageNumbers: v.picklist(['none', 'fromSecond', 'all']),
        hyphenation: v.exactOptional(v.literal(false)),
        remarks: v.exactOptional(v.pipe(v.array(remark), v.maxLength(limits.paperRuns))),
        runningHead: v.exactOptional(
          v.strictObject({
            mark: v.nullable(text(limits.nameLength)),
            next: v.nullable(text(limits.nameLength)),
          }),
        ),
      }),
    ),
    v.maxLength(limits.paperParts),
  ),
  setting: v.exactOptional(
    v.strictObject({
      numbering: v.exactOptional(v.picklist(['whole', 'all', 'none'])),
      standard: v.exactOptional(v.picklist(['archive', 'none'])),
      lineNumbers: yes,
      wideMargin: yes,
    }),
  ),
  size: v.exactOptional(v.picklist(['a4', 'letter'])),
});

/** Every kind that the types name, for the test that no kind was forgotten. */
export const paperKinds: {
  readonly blocks: readonly PaperBlock['kind'][];
  readonly runs: readonly PaperRun['kind'][];
} = {
  blocks: ['heading', 'paragraph', 'table', 'sideNote', 'picture', 'rule'],
  runs: ['text', 'break', 'remark', 'footnote'],
};
