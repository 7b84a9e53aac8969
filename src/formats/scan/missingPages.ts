/**
 * Scanned pages among pages of text: only these are recognised, and what was recognised comes in at their place, each
 * uncertain word marked. The text of the other pages stays as the file has it.
 */

import type { Block, ReadText, Warning } from '#domain/document/document';
import { ok, type Result } from '#domain/result';
import { type Limits, limits as standardLimits } from '#formats/limits';
import { readAnyFile } from '#formats/readFile';
import { blocksOfPages } from './blocks';
import { pageImages } from './pageImages';
import { namesPages, pagesIn, pagesWithoutText } from './pagesWithoutText';
import { type PageImage, type RecognitionOptions, recognisedPages, uncertainIn } from './recognise';
import type { WordLine } from './words';

export interface MissingOptions extends RecognitionOptions {
  /** Pictures of pages, as somebody draws them one by one, in the place of those that are in the file. */
  readonly drawn?: Iterable<PageImage> | AsyncIterable<PageImage>;
}

/**
 * The file's text with the words of its scanned pages. Errors: those of `readAnyFile`, `scan.unreadable`,
 * `work.cancelled`. `bytes` stay untouched. A page that is empty, or for which there is no time, stays named.
 */
export async function readMissingPages(
  bytes: Uint8Array,
  options: MissingOptions,
  limits: Limits = standardLimits,
): Promise<Result<ReadText>> {
  const { name, signal, drawn = [] } = options;
  const read = await readAnyFile({ name, bytes }, signal === undefined ? {} : { signal }, limits);
  if (!read.ok) return read;
  const missing = pagesWithoutText(read.value.warnings);
  if (missing.length === 0) return read;
  const inFile = async (wanted: ReadonlySet<number>) =>
    (await pageImages(bytes.slice(), limits, { wanted })).pages;
  const seen = await recognisedPages(firstThese(drawn, missing, inFile), missing.length, options);
  return seen.ok ? ok(withPages(read.value, seen.value.pages)) : seen;
}

/** Those that nobody could draw may have a picture in the file. */
async function* firstThese(
  drawn: NonNullable<MissingOptions['drawn']>,
  missing: readonly number[],
  inFile: (wanted: ReadonlySet<number>) => Promise<AsyncIterable<PageImage>>,
): AsyncGenerator<PageImage, void, undefined> {
  const wanted = new Set(missing);
  for await (const picture of drawn) {
    wanted.delete(picture.page ?? 0);
    yield picture;
  }
  if (wanted.size > 0) yield* await inFile(wanted);
}

interface SeenPage {
  readonly page: number;
  readonly lines: readonly WordLine[];
}

/** `seen` in any order. Blocks that stood on a page whose letters were not readable give way. */
export function withPages(read: ReadText, seen: readonly SeenPage[]): ReadText {
  let next = 1 + Math.max(0, ...read.blocks.map(({ id }) => Number(id.slice(1)) || 0));
  const found = seen.flatMap(({ page, lines }) => {
    const { blocks } = blocksOfPages([lines]);
    const own = blocks.map((block): Block => ({ ...block, id: `b${next++}`, source: { at: page } }));
    return own.length === 0 ? [] : [{ page, blocks: own }];
  });
  if (found.length === 0) return read;
  const instead = new Map(found.map((one) => [one.page, one.blocks]));
  const blocks: Block[] = [];
  const moved = new Map<string, string>();
  const waiting = [...found].sort((a, b) => a.page - b.page);
  for (const block of read.blocks) {
    const page = block.source?.at ?? 0;
    while (waiting[0] !== undefined && waiting[0].page <= page)
      blocks.push(...(waiting.shift()?.blocks ?? []));
    const own = instead.get(page)?.[0];
    if (own === undefined) blocks.push(block);
    else moved.set(block.id, own.id);
  }
  for (const { blocks: own } of waiting) blocks.push(...own);
  return {
    ...read,
    blocks,
    warnings: [
      recognisedWarning(found),
      ...read.warnings.flatMap((warning) => withoutPages(warning, instead)),
    ],
    annotations: read.annotations.map((one) => ({ ...one, block: moved.get(one.block) ?? one.block })),
    ...(read.places === undefined ? {} : { places: read.places.filter(({ block }) => !moved.has(block)) }),
  };
}

function recognisedWarning(found: readonly { page: number; blocks: readonly Block[] }[]): Warning {
  const inOrder = [...found].sort((a, b) => a.page - b.page);
  const pages = inOrder.map(({ page }) => page);
  const first = inOrder[0]?.blocks[0]?.id;
  const count = uncertainIn(found.flatMap(({ blocks }) => blocks));
  const [which, them] = pages.length === 1 ? ['Page', 'it was'] : ['Pages', 'they were'];
  return {
    code: 'scan.pagesRecognised',
    message: `${which} ${pages.join(', ')}: ${them} recognised from pictures, compare with the original. Marked as uncertain: ${count}.`,
    facts: { pages: pages.join(', '), count },
    ...(first === undefined ? {} : { block: first }),
  };
}

/** The warning for the pages that are still without text; none where there are no more. */
function withoutPages(warning: Warning, known: ReadonlyMap<number, unknown>): readonly Warning[] {
  if (!namesPages.has(warning.code)) return [warning];
  const left = pagesIn(warning).filter((page) => !known.has(page));
  if (left.length === 0) return [];
  if (left.length === pagesIn(warning).length) return [warning];
  const pages = left.join(', ');
  return [
    {
      ...warning,
      message: `Still without readable text, read them on paper: pages ${pages}.`,
      facts: { pages },
    },
  ];
}
