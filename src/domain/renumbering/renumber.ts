/**
 * A clean text numbered through: inserted paragraphs get numbers of their own, gaps close, and references to
 * paragraphs follow. Where a sequence begins is read from the rolling text, so that a list whose first
 * paragraph went still begins at 1. Only on request, and only in a clean text: the numbers of the rolling
 * text are what delegations quote.
 */

import type { Block, BlockId, Document, StyledText } from '#domain/document/document';
import { applyEdits } from '#domain/document/marks';
import { sectionPlaces } from '#domain/document/sections';
import { type Reference, referenceEdits, referencesIn } from './references';
import { labelSequences, type Member, printedLabel, printLabel } from './sequences';

/** A line of the table old → new. `before` and `after` as printed, also where they are the same. */
export interface NumberChange {
  readonly block: BlockId;
  readonly before: string;
  readonly after: string;
}

/** A reference that was changed, or (`after` null) one that may mean several paragraphs or one that is gone. */
export interface ReferenceChange {
  readonly block: BlockId;
  readonly before: string;
  readonly after: string | null;
  /** The reference with some words around it. */
  readonly context: string;
}

export interface Renumbered {
  readonly document: Document;
  readonly numbers: readonly NumberChange[];
  readonly references: readonly ReferenceChange[];
}

/** `clean`: a projection of `rolling`, whose blocks keep their ids. */
export function renumber(clean: Document, rolling: Document): Renumbered {
  const kept = new Map(clean.blocks.map((block) => [block.id, block]));
  const numbers = newNumbers(
    labelSequences(rolling, ({ id }) => kept.has(id)),
    kept,
    clean.language === 'ru' || clean.language === 'kk',
  );
  const labelled = clean.blocks.map((block) => withLabel(block, numbers.get(block.id)));
  const references: ReferenceChange[] = [];
  const resolve = resolver(rolling, numbers);
  const blocks = labelled.map((block) => followed(block, resolve, references));
  return { document: { ...clean, blocks }, numbers: [...numbers.values()], references };
}

function newNumbers(
  members: readonly Member[],
  kept: ReadonlyMap<BlockId, Block>,
  isCyrillic: boolean,
): ReadonlyMap<BlockId, NumberChange> {
  const next = new Map<number, number>();
  const changes = new Map<BlockId, NumberChange>();
  for (const { block, label, parts, sequence } of members) {
    const number = next.get(sequence) ?? parts.number;
    const now = kept.get(block.id);
    // A paragraph that is not in the clean text takes no number, and its label may have gone with its bracket.
    if (now === undefined || printedLabel(now) === null) {
      next.set(sequence, number);
      continue;
    }
    next.set(sequence, number + 1);
    changes.set(block.id, { block: block.id, before: label, after: printLabel(parts, number, isCyrillic) });
  }
  return changes;
}

/** The label where it stands: beside the words, or as their beginning. */
function withLabel(block: Block, change: NumberChange | undefined): Block {
  if (change === undefined || block.kind === 'table' || block.kind === 'footnote') return block;
  if (block.label !== null) return { ...block, label: change.after };
  const from = block.text.indexOf(change.before);
  if (from < 0) return block;
  return {
    ...block,
    ...applyEdits(block, [{ from, to: from + change.before.length, insert: change.after }]),
  };
}

type Resolve = (
  reference: Reference,
  block: Block,
) => { readonly number: string | null; readonly isKnown: boolean };

/** Finds which paragraph is meant: in the section that is named, in the same section, or the only one of that number. */
function resolver(rolling: Document, numbers: ReadonlyMap<BlockId, NumberChange>): Resolve {
  const places = sectionPlaces(rolling);
  const byNumber = new Map<
    string,
    { readonly section: string | null; readonly change: NumberChange | null }[]
  >();
  for (const { block, label } of labelSequences(rolling)) {
    if (block.kind === 'heading' || (block.kind === 'paragraph' && block.level > 0)) continue;
    const key = bare(label);
    const section = sectionOf(places.get(block.id), key);
    byNumber.set(key, [...(byNumber.get(key) ?? []), { section, change: numbers.get(block.id) ?? null }]);
  }
  return (reference, block) => {
    const meant = byNumber.get(bare(reference.number)) ?? [];
    const here = reference.section ?? sectionOf(places.get(block.id), bare(printedLabel(block) ?? ''));
    const inSection = meant.filter(({ section }) => section === here);
    const only =
      inSection.length === 1
        ? inSection[0]
        : meant.length === 1 && reference.section === null
          ? meant[0]
          : undefined;
    if (only === undefined) return { number: null, isKnown: meant.length === 0 };
    return { number: only.change && bareAsPrinted(only.change.after), isKnown: only.change !== null };
  };
}

/** `II` of `II.10`; null for a place without a section. */
function sectionOf(place: string | undefined, number: string): string | null {
  if (place === undefined) return null;
  const [section, ...rest] = place.split('.');
  return rest.length > 0 || place !== number ? (section ?? null) : null;
}

const bareAsPrinted = (label: string): string => label.trim().replace(/^\(|[.)]+$/g, '');

/** Equal for labels that differ in punctuation and spaces only. */
const bare = (label: string): string => bareAsPrinted(label).replace(/\s/g, '').toLowerCase();

function followed(block: Block, resolve: Resolve, changes: ReferenceChange[]): Block {
  const follow = (styled: StyledText): StyledText => {
    const own = styled === block ? ownLabelEnd(block) : 0;
    const references = referencesIn(styled.text).filter(({ from }) => from >= own);
    const edits = referenceEdits(references, (reference) => {
      const { number, isKnown } = resolve(reference, block);
      if (number === null && isKnown) return null;
      if (number !== reference.number)
        changes.push({
          block: block.id,
          before: reference.number,
          after: number,
          context: around(styled.text, reference),
        });
      return number;
    });
    return edits.length === 0 ? styled : applyEdits(styled, edits);
  };
  if (block.kind !== 'table') return { ...block, ...pick(follow(block)) };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, ...pick(follow(cell)) })),
  }));
  return { ...block, rows };
}

/** Where the words begin behind a label that stands in them; 0 for a block with its label beside it. */
function ownLabelEnd(block: Block): number {
  if (block.kind !== 'paragraph' || block.label !== null) return 0;
  const label = printedLabel(block);
  return label === null ? 0 : block.text.indexOf(label) + label.length;
}

const pick = ({ text, marks }: StyledText): StyledText => ({ text, marks });

const reach = 40;

const around = (text: string, { from, to }: Reference): string =>
  text
    .slice(Math.max(0, from - reach), to + reach)
    .replace(/\s+/g, ' ')
    .trim();
