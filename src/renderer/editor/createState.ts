/** The state of a freshly opened text, with its plugins in the order in which they build on each other. */

import { EditorState } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import type { Document } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import type { OriginRecord } from '#renderer/data/records';
import { toProse } from './documentMapping';
import type { DrawingOptions } from './drawUnit';
import { anchorsPlugin } from './plugins/anchors';
import { drawingPlugin, spanDrawingPlugin } from './plugins/drawing';
import { findingPlugin } from './plugins/finding';
import { marginsPlugin } from './plugins/margins';
import { notationPlugin } from './plugins/notationState';
import { spellingPlugin } from './plugins/spelling';
import { stepsPlugin } from './plugins/steps';
import { type UndoRecord, undoPlugin } from './plugins/undo';
import { type CirculatedBlocks, guardPlugin } from './proposals/guard';
import { createReader } from './reading';

export interface OpenedText {
  /** As received; null for an own draft. */
  readonly circulated: Document | null;
  readonly rolling: Document;
  readonly origins: readonly OriginRecord[];
  /** What could be undone when this very text was stored; null or absent for nothing. */
  readonly undo?: UndoRecord | null;
}

export interface StateOptions {
  readonly opened: OpenedText;
  /** Codes that count as known parties; null: all do. */
  readonly parties: ReadonlySet<PartyCode> | null;
  readonly drawing: DrawingOptions;
  /** Told when a transaction would have changed what was circulated. */
  readonly onRefused: () => void;
}

/** Typing that pauses for longer than this, in milliseconds, starts a new step of undo. */
export const undoPause = 1000;

export function createState({ opened, parties, drawing, onRefused }: StateOptions): EditorState {
  const read = createReader(parties);
  return EditorState.create({
    doc: toProse(opened.rolling),
    plugins: [
      notationPlugin({ read, origins: opened.origins }),
      drawingPlugin(drawing),
      spanDrawingPlugin(),
      anchorsPlugin(),
      marginsPlugin(),
      spellingPlugin(),
      stepsPlugin(),
      guardPlugin(circulatedBlocks(opened), onRefused),
      undoPlugin(opened.undo ?? null),
      ...(opened.circulated === null ? [tableEditing()] : []),
      findingPlugin((textblock) => read(textblock).rolling),
    ],
  });
}

/** Ids of the blocks that came with the text; null for an own draft. */
export const circulatedBlocks = ({ circulated }: OpenedText): CirculatedBlocks =>
  circulated && new Set(circulated.blocks.map((block) => block.id));
