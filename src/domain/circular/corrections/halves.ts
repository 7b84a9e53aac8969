/**
 * Paragraphs made two again where a reader had joined them, and one where a page had cut them. No letter is lost but the
 * space between the halves, brackets are closed and opened again at a cut, and a remark goes with its words.
 */

import type { Block, BlockId, TextBlock } from '#domain/document/document';
import { shiftMarks } from '#domain/document/marks';
import { placeOfSeam, type Seam } from '#domain/document/seams';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { knownBy } from '#domain/suggestions/named';
import type { Reading } from '../circular';
import { cutAt, partsBrackets } from './cut';
import { partsOf, placeOfBlock, withPartBlocks } from './parts';

/** The id of a second half: `b7/2`, and `b7/3` where that is taken. */
const halfMark = '/';

/** The block of the file that a block comes from: its own id, or that of the block it was parted from. */
export const receivedId = (id: BlockId): BlockId => id.split(halfMark)[0] ?? id;

/**
 * The joined paragraph as two; the same reading where the words at the seam have changed, or nothing can be parted. `profile`: of the
 * organisation whose members a bracket may name.
 */
export function partAtSeam(
  reading: Reading,
  seam: Seam,
  profile: OrganisationProfile | null = null,
): Reading {
  const found = findText(reading, seam.block);
  if (found === null) return reading;
  const { block, part, at } = found;
  const place = placeOfSeam(block.text, seam);
  const halves = place && cutAt(block, place, knownTo(profile));
  if (halves === null) return reading;
  const id = freeId(reading, seam.block);
  const [before, behind] = halves;
  const first: TextBlock = { ...block, ...before };
  const second: TextBlock = {
    ...(block.kind === 'footnote' ? block : { ...block, label: null }),
    id,
    ...behind,
  };
  const blocks = part.blocks.flatMap((one, index) => (index === at ? [first, second] : [one]));
  return withRemarks(withPartBlocks(reading, part, blocks), (remark) =>
    remark.block === block.id && !first.text.includes(remark.quote) && second.text.includes(remark.quote)
      ? id
      : remark.block,
  );
}

/**
 * What two paragraphs would be made of a text's seam: `bracket` where both halves get brackets of their own, else
 * `words`; null where the words at the seam have changed, or nothing can be parted.
 */
export function cutAtSeam(
  text: string,
  seam: Seam,
  profile: OrganisationProfile | null = null,
): 'words' | 'bracket' | null {
  const place = placeOfSeam(text, seam);
  const [styled, known] = [{ text, marks: [] }, knownTo(profile)];
  if (place === null || cutAt(styled, place, known) === null) return null;
  return partsBrackets(styled, place, known) ? 'bracket' : 'words';
}

const knownTo = (profile: OrganisationProfile | null) => knownBy(profile === null ? [] : [profile]);

/** The paragraph made the end of the one before it in its part; its number becomes words. */
export function joinToPrevious(reading: Reading, id: BlockId): Reading {
  const found = findText(reading, id);
  const before = found?.part.blocks[found.at - 1];
  if (found === null || before === undefined || before.kind === 'table') return reading;
  const { block, part, at } = found;
  const label = block.kind === 'footnote' ? block.note : block.label;
  const words = [label, block.text].filter(Boolean).join(' ');
  const space = words === '' || before.text === '' || /\p{Alphabetic}-$/u.test(before.text) ? '' : ' ';
  const text = before.text + space + words;
  const start = text.length - block.text.length;
  const joined: Block = {
    ...before,
    text,
    marks: [...before.marks, ...shiftMarks(block.marks, start)],
  };
  const blocks = part.blocks.flatMap((one, index) =>
    index === at ? [] : index === at - 1 ? [joined] : [one],
  );
  return withRemarks(withPartBlocks(reading, part, blocks), (remark) =>
    remark.block === id ? before.id : remark.block,
  );
}

function findText(reading: Reading, id: BlockId) {
  const parts = partsOf(reading);
  const place = placeOfBlock(parts, id);
  const part = place === null ? undefined : parts[place.part];
  const block = place === null ? undefined : part?.blocks[place.at];
  if (place === null || part === undefined || block === undefined || block.kind === 'table') return null;
  return { part, at: place.at, block: block satisfies TextBlock };
}

function freeId(reading: Reading, id: BlockId): BlockId {
  const taken = new Set(partsOf(reading).flatMap(({ blocks }) => blocks.map((block) => block.id)));
  let number = 2;
  while (taken.has(`${receivedId(id)}${halfMark}${number}`)) number += 1;
  return `${receivedId(id)}${halfMark}${number}`;
}

const withRemarks = (
  reading: Reading,
  blockOf: (remark: Reading['annotations'][number]) => BlockId,
): Reading => ({
  ...reading,
  annotations: reading.annotations.map((one) => ({ ...one, block: blockOf(one) })),
});
