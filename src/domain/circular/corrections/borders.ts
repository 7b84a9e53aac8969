/**
 * The borders between the parts of a file: moved by blocks, drawn anew, or taken away. Every function
 * keeps all blocks in the order of the file and leaves no part empty; what cannot be done leaves the
 * reading as it is (the very same value).
 */

import type { Block, BlockId, Document } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { CircularNote, Reading } from '../circular';
import { readDocument } from '../documentHead';
import type { DocumentFacts } from './facts';
import { type Part, partsOf, placeOfBlock, withPartBlocks } from './parts';

/**
 * Moves the border above part `ordinal` by so many blocks: down (positive), and its first blocks go to
 * the part before; up (negative), and the last blocks of the part before come to it. Each keeps one.
 */
export function moveBorder(reading: Reading, ordinal: number, by: number): Reading {
  const parts = partsOf(reading);
  const [before, part] = [parts[ordinal - 1], parts[ordinal]];
  if (before === undefined || part === undefined) return reading;
  const all = [...before.blocks, ...part.blocks];
  const border = Math.max(1, Math.min(all.length - 1, before.blocks.length + by));
  if (border === before.blocks.length) return reading;
  const moved = withPartBlocks(reading, before, all.slice(0, border));
  return withPartBlocks(moved, part, all.slice(border));
}

/** What a text says of itself as long as nobody has read its first lines. */
export const factsUnread: DocumentFacts = {
  title: null,
  symbol: null,
  revision: null,
  status: null,
  date: null,
  proposer: null,
  language: null,
};

/** What `splitDocument` would make a document of; empty for an unknown block. */
export function blocksFrom(reading: Reading, block: BlockId): readonly Block[] {
  const parts = partsOf(reading);
  const place = placeOfBlock(parts, block);
  return place === null ? [] : (parts[place.part]?.blocks.slice(place.at) ?? []);
}

/**
 * A new document begins at `block` and takes the rest of the part that the block stands in. Its facts are `head`, or
 * are read from its own first lines; it has the status of the document that it was cut from.
 */
export function splitDocument(
  reading: Reading,
  block: BlockId,
  profile: OrganisationProfile | null = null,
  head: DocumentFacts | null = null,
): Reading {
  const parts = partsOf(reading);
  const place = placeOfBlock(parts, block);
  const part = place === null ? undefined : parts[place.part];
  if (place === null || part === undefined || place.at === 0) return reading;
  const cut = withPartBlocks(reading, part, part.blocks.slice(0, place.at));
  const from = part.kind === 'document' ? reading.documents[part.index] : undefined;
  const status = from?.status ?? (reading.note === null ? null : 'circulated');
  const blocks = part.blocks.slice(place.at);
  const fresh: Document = { ...(head ?? readDocument(blocks, profile)), blocks, status };
  const index = parts.slice(0, place.part + 1).filter(({ kind }) => kind === 'document').length;
  const documents = [...cut.documents.slice(0, index), fresh, ...cut.documents.slice(index)];
  return { ...cut, note: renumbered(cut.note, (at) => (at < index ? at : at + 1)), documents };
}

/**
 * The document that is part `ordinal` becomes the end of the part before it. Facts that the document before does
 * not state are taken over from it.
 */
export function joinDocuments(reading: Reading, ordinal: number): Reading {
  const parts = partsOf(reading);
  const [before, part] = [parts[ordinal - 1], parts[ordinal]];
  if (before === undefined || part?.kind !== 'document') return reading;
  const grown = withPartBlocks(reading, before, [...before.blocks, ...part.blocks]);
  const joined = reading.documents[part.index];
  const documents = grown.documents.map((document, index) =>
    isDocument(before, index) && joined !== undefined ? withFactsOf(document, joined) : document,
  );
  const into = before.kind === 'document' ? before.index : null;
  return {
    ...grown,
    note: renumbered(grown.note, (at) => (at === part.index ? into : at < part.index ? at : at - 1)),
    documents: documents.filter((_, index) => index !== part.index),
  };
}

/** The note's names for its texts, with the places that the texts now have; null for one that is none any more. */
function renumbered(
  note: CircularNote | null,
  placeOf: (index: number) => number | null,
): CircularNote | null {
  if (note?.subjects === undefined) return note;
  const subjects = note.subjects.map((subject) => ({
    ...subject,
    documents: [...new Set(subject.documents.flatMap((at) => placeOf(at) ?? []))],
  }));
  return { ...note, subjects: subjects.filter(({ documents }) => documents.length > 0) };
}

const isDocument = (part: Part, index: number): boolean => part.kind === 'document' && part.index === index;

const withFactsOf = (document: Document, other: Document): Document => ({
  ...document,
  title: document.title ?? other.title,
  symbol: document.symbol ?? other.symbol,
  revision: document.revision ?? other.revision,
  status: document.status ?? other.status,
  date: document.date ?? other.date,
  proposer: document.proposer ?? other.proposer,
  language: document.language ?? other.language,
});
