/** Tells those who listen of each thing that was done to a text, and who said it: the log of a sitting is made of it. */

import type { EditorState } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import type { EntryKind } from '#domain/sitting/sitting';
import { blockOf, type TextChange, unitChanges } from './changeLog';
import type { EditorCommand } from './editorApi';
import { notationOf } from './plugins/notationState';

type Spoken = Pick<TextChange, 'kind' | 'voices'>;

const takenBack: Spoken = { kind: 'undo', voices: [] };

interface Text {
  /** The delegation's; null where none is chosen. */
  readonly party: () => PartyCode | null;
  /** As delegates cite a block (`II.10`); null where it has no number. */
  readonly placeOf: (state: EditorState, block: BlockId) => string | null;
}

export class ChangeTeller {
  readonly #text: Text;
  readonly #listeners = new Set<(change: TextChange) => void>();
  /** Who speaks through the command that is being carried out; null: the delegation types. */
  #speaking: Spoken | null = null;

  constructor(text: Text) {
    this.#text = text;
  }

  subscribe(listener: (change: TextChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What `work` does is said by those for whom the command speaks. */
  commanded<T>(command: EditorCommand, work: () => T): T {
    return this.#said(this.#speakerOf(command), work);
  }

  /** What `work` does takes something back; nobody says it. */
  takingBack<T>(work: () => T): T {
    return this.#said(takenBack, work);
  }

  tell(before: EditorState, after: EditorState, undone: boolean): void {
    if (this.#listeners.size === 0) return;
    const changes = unitChanges(notationOf(before), notationOf(after));
    const first = changes[0];
    if (!first) return;
    const said = undone ? takenBack : (this.#speaking ?? this.#ourWords());
    const block = blockOf(first.unit);
    const place = this.#text.placeOf(after, block);
    for (const listener of this.#listeners) listener({ ...said, block, place, changes });
  }

  #said<T>(said: Spoken, work: () => T): T {
    this.#speaking = said;
    try {
      return work();
    } finally {
      this.#speaking = null;
    }
  }

  #ourWords(kind: TextChange['kind'] = 'words'): Spoken {
    const party = this.#text.party();
    return { kind, voices: party === null ? [] : [{ party, sign: '+' }] };
  }

  #speakerOf(command: EditorCommand): Spoken {
    if (command.kind !== 'enter') return this.#ourWords(kindOfCommand(command.kind));
    const { words, voices } = command.entry;
    return { kind: words === null ? 'signs' : 'words', voices };
  }
}

/** What the log of a sitting calls a command. */
function kindOfCommand(command: EditorCommand['kind']): EntryKind {
  if (/^(support|oppose|withdraw|sign)/.test(command)) return 'signs';
  return /Paragraph|Heading/.test(command) ? 'structure' : 'words';
}
