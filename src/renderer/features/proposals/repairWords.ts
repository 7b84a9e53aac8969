/** What the button of a repair says: a key of the catalogue under `repair`, with what fills it. */

import { writtenSign } from '#domain/notation/diagnostics';
import type { Diagnostic } from '#domain/notation/notation';

export type RepairKey =
  | 'closeAtEnd'
  | 'openAtStart'
  | 'removeBracket'
  | 'write'
  | 'removeBrackets'
  | 'removeParty'
  | 'putBehind';

export interface RepairWords {
  readonly key: RepairKey;
  /** The characters to be written, or the party's code. */
  readonly words: string;
}

/** Null where no repair is suggested. */
export function repairWords(diagnostic: Diagnostic): RepairWords | null {
  const { code, subject, repair } = diagnostic;
  if (repair === null) return null;
  const insert = repair[0]?.insert ?? '';
  switch (code) {
    case 'unclosed-bracket':
      return { key: insert === ']' ? 'closeAtEnd' : 'removeBracket', words: insert };
    case 'stray-bracket':
      return { key: insert === '[' ? 'openAtStart' : 'removeBracket', words: insert };
    case 'parted-attribution':
      return { key: 'putBehind', words: subject };
    case 'other-bracket':
      return { key: 'write', words: repair.map((edit) => edit.insert).join(' ') };
    case 'unknown-party':
    case 'miswritten-attribution':
      return { key: 'write', words: repair.map((edit) => edit.insert).join(', ') };
    case 'sign-missing':
      return { key: 'write', words: writtenSign(diagnostic) };
    case 'empty-group':
      return { key: 'removeBrackets', words: '' };
    case 'both-signs':
    case 'repeated-party':
      return { key: 'removeParty', words: subject };
  }
}
