/**
 * A paper as the JSON that the template reads: the same parts and blocks with every decision about
 * looks already made, so that the template only places things. Pictures become files beside it.
 */

import { paperColours } from '#domain/document/hues';
import { isRightToLeft, type WrittenLanguage } from '#domain/languages';
import { headingLook, paragraphLook } from '#domain/paper/look';
import { page, sheets } from '#domain/paper/page';
import {
  type Paper,
  type PaperBlock,
  type PaperChange,
  type PaperPart,
  type PaperRemark,
  type PaperRun,
  type PaperSetting,
  pageNumbers,
} from '#domain/paper/paper';
import { printable } from '#domain/paper/printable';
import { tableGrid } from '#domain/paper/tableGrid';
import { decodeBase64 } from '#formats/pictures';

/** A file beside the template. `path` is absolute in the setter's own world, not on a disk. */
export interface PaperFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

// Typst adds the leading to the height of a capital (0.66 em in Times); Word's single line is 1.15 em.
const leadingEm = 1.15 * page.lineSpacing - 0.66;

/** The files that the template reads: `paper.json` first, then the pictures. */
export function paperFiles(paper: Paper, fonts: readonly string[], folder: string): readonly PaperFile[] {
  const pictures: PaperFile[] = [];
  const addPicture = (bytes: Uint8Array, ending: string): string => {
    const name = `picture-${pictures.length + 1}.${ending}`;
    pictures.push({ path: `${folder}/${name}`, bytes });
    return name;
  };
  const data = {
    title: printable(paper.title),
    ...region(paper.language),
    date: dateParts(paper.createdAt),
    fonts,
    rightToLeft: paper.parts.some(hasRightToLeft),
    page: { ...page, ...sheets[paper.size ?? 'a4'], leadingEm },
    wholeNumbers: paper.setting?.numbering === 'whole',
    lineNumbers: paper.setting?.lineNumbers ?? false,
    rightMm: paper.setting?.wideMargin ? page.wideMarginMm : page.marginMm.right,
    parts: paper.parts.map((part) => partData(part, paper.setting, addPicture)),
  };
  const json = new TextEncoder().encode(JSON.stringify(data));
  return [{ path: `${folder}/paper.json`, bytes: json }, ...pictures];
}

type AddPicture = (bytes: Uint8Array, ending: string) => string;

/** What blocks of a part need besides themselves. */
interface PartContext {
  readonly addPicture: AddPicture;
  readonly remarks: readonly PaperRemark[];
}

const regions = { en: 'GB', ru: 'RU', kk: 'KZ', fr: 'FR', ar: 'SA' } as const satisfies Record<
  WrittenLanguage,
  string
>;

const region = (language: WrittenLanguage) => ({ lang: language, region: regions[language] });

/** Whole seconds in UTC, as the properties of a PDF state them. */
function dateParts(iso: string): Record<string, number> {
  const date = new Date(iso);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function partData(part: PaperPart, setting: PaperSetting | undefined, addPicture: AddPicture) {
  return {
    title: printable(part.title),
    ...region(part.language),
    pageNumbers: pageNumbers(part, setting),
    hyphenate: part.hyphenation !== false,
    rightToLeft: isRightToLeft(part.language),
    runningHead: part.runningHead ?? null,
    blocks: withoutSkips(
      part.blocks.flatMap((block) => blockData(block, { addPicture, remarks: part.remarks ?? [] })),
    ),
  };
}

/** A level that the text skips is not skipped in the outline (PDF/UA-1, 7.4.2); the look stays that of the level. */
function withoutSkips(blocks: readonly object[]): readonly object[] {
  let above = 1;
  return blocks.map((block) => {
    if (!('level' in block) || !('kind' in block) || block.kind !== 'heading') return block;
    above = Math.min(Number(block.level), above + 1);
    return { ...block, level: above };
  });
}

function blockData(block: PaperBlock, context: PartContext): readonly object[] {
  switch (block.kind) {
    case 'heading':
      return [headingData(block, context)];
    case 'paragraph':
      return [
        {
          kind: 'paragraph',
          language: languageOf(block.runs),
          ...paragraphLook(block),
          ...words(block, context),
        },
      ];
    case 'table':
      return tableData(block, context);
    case 'sideNote':
      return [{ kind: 'sideNote', runs: runsData(block.runs, context) }];
    case 'picture': {
      // The setter refuses an empty picture with a reason of its own.
      const bytes = decodeBase64(block.base64) ?? new Uint8Array();
      const path = context.addPicture(bytes, block.mediaType === 'image/png' ? 'png' : 'jpg');
      return [{ kind: 'picture', path, widthMm: block.widthMm, alt: printable(block.alt) }];
    }
    case 'rule':
      return [{ kind: 'rule' }];
  }
}

interface Worded {
  readonly label: string | null;
  readonly runs: readonly PaperRun[];
  readonly change?: PaperChange;
}

/** The one language of all words, where they name it: it decides the direction of the paragraph. */
function languageOf(runs: readonly PaperRun[]) {
  const named = new Set(runs.flatMap((run) => (run.kind === 'text' ? [run.language] : [])));
  const [only] = named;
  return named.size === 1 && only !== undefined ? region(only) : null;
}

const hasRightToLeft = ({ language, blocks }: PaperPart): boolean =>
  isRightToLeft(language) ||
  blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.rows.some(({ cells }) => cells.some((cell) => cell.language && isRightToLeft(cell.language))),
  );

const words = (block: Worded, context: PartContext) => ({
  label: block.label === null ? null : printable(block.label),
  labelChange: lookOf(block.change),
  runs: runsData(block.runs, context),
});

/** Additions underlined, deletions struck, pending additions that somebody struck both: it reads on a grey printer. */
const lookOf = ({ inserted, deleted }: PaperChange = {}) => ({
  ...(inserted !== undefined && { underline: true }),
  ...(deleted !== undefined && { strike: true }),
});

function headingData(block: Extract<PaperBlock, { kind: 'heading' }>, context: PartContext) {
  const look = headingLook(block);
  // The part's own title is level 1 of the outline.
  return { kind: 'heading', ...look, level: block.level + 1, ...words(block, context) };
}

function tableData(block: Extract<PaperBlock, { kind: 'table' }>, context: PartContext): readonly object[] {
  const grid = tableGrid(block);
  if (grid === null) return [];
  const rows = grid.rows.map((row) =>
    row.map((cell) => ({
      ...cell,
      language: cell.language === undefined ? null : region(cell.language),
      paragraphs: cell.paragraphs.map((runs) => runsData(runs, context)),
    })),
  );
  return [
    { kind: 'table', plain: block.plain === true, headerRows: grid.headerRows, shares: grid.shares, rows },
  ];
}

/** Each stretch of changes by the same parties ends with their codes, raised: paper has no authors in its margin. */
function runsData(runs: readonly PaperRun[], { remarks }: PartContext): readonly object[] {
  return runs.flatMap((run, index) => {
    if (run.kind === 'remark') return run.edge === 'end' ? remarkData(remarks[run.id]) : [];
    const change = 'change' in run ? run.change : undefined;
    const next = runs.slice(index + 1).find((other) => other.kind !== 'remark');
    const goesOn = next !== undefined && 'change' in next && sameAuthors(change, next.change);
    return change === undefined || goesOn ? runData(run) : withAuthors(run, change);
  });
}

/** The codes stand right behind the words, before white space that came or went with them. */
function withAuthors(run: PaperRun, change: PaperChange): readonly object[] {
  if (run.kind !== 'text') return [...runData(run), ...authorsData(change)];
  const end = run.text.trimEnd().length;
  const rest = end === run.text.length ? [] : runData({ ...run, text: run.text.slice(end) });
  return [...runData({ ...run, text: run.text.slice(0, end) }), ...authorsData(change), ...rest];
}

const sameAuthors = (a: PaperChange | undefined, b: PaperChange | undefined): boolean =>
  a?.inserted === b?.inserted && a?.deleted === b?.deleted;

const authorsData = ({ inserted, deleted }: PaperChange): readonly object[] => {
  const text = [inserted, deleted].filter((author) => author !== undefined).join('/');
  return [{ kind: 'text', text: printable(text), superscript: true, whole: true, language: null }];
};

/** A remark in Word's margin is a footnote here. */
const remarkData = (remark: PaperRemark | undefined): readonly object[] =>
  remark === undefined ? [] : [{ kind: 'footnote', runs: runData({ kind: 'text', text: remark.text }) }];

const coloursOf = ({ ink, shade }: Extract<PaperRun, { kind: 'text' }>): object => ({
  ...(ink && { ink: `#${paperColours.ink[ink]}` }),
  ...(shade && { shade: `#${paperColours.shade[shade]}` }),
});

function runData(run: PaperRun): readonly object[] {
  if (run.kind === 'break') return [run];
  if (run.kind === 'remark') return [];
  if (run.kind === 'footnote') return [{ ...run, runs: run.runs.flatMap(runData) }];
  // A font has no glyph for a tab; four spaces are what it is read as.
  const text = printable(run.text).replaceAll('\t', '    ');
  const language = run.language === undefined ? null : region(run.language);
  const look = lookOf(run.change);
  const lines = text.split('\n');
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ kind: 'break' }]),
    ...wholeWords(line).map((piece) => ({ ...run, ...coloursOf(run), ...look, ...piece, language })),
  ]);
}

// A word with an attribution or an acronym in it, `fundamental](-RUS).`, `(СВМДА)`, `NCT/CT/801`; longer
// ones may break like any other text.
const unbreakable =
  /((?:(?:No\.|№|[Nn]°)\s)?\S{0,24}(?:\([+\-−–]\p{Uppercase}{2,10}|(?<!\p{Alphabetic})\p{Uppercase}{2,12}(?![\p{Alphabetic}\p{N}]))\S{0,24}(?!\S))/u;

/**
 * The pieces of a line; `whole` ones never break. A line may end behind a hyphen, and would leave
 * `(-` and `RUS)` on two lines; hyphenation would make `СВМ-ДА` of an acronym.
 */
const wholeWords = (line: string): readonly { readonly text: string; readonly whole: boolean }[] =>
  line
    .split(unbreakable)
    .map((text, index) => ({ text, whole: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
