/** What a note says in the person's language: its own words where it has that version, else those of the whole. */

import type { CircularNote, Deadline } from '#domain/circular/circular';
import type { LanguageCode } from '#domain/languages';

export interface NoteWords {
  readonly place: string | null;
  readonly deadlines: readonly Deadline[];
}

export function noteWords(note: CircularNote, language: LanguageCode): NoteWords {
  const version = note.versions.find((each) => each.language === language);
  return {
    place: version?.place ?? note.place,
    // The moments are those that all versions agreed on; only the quotation is the version's.
    deadlines: note.deadlines.map((deadline) => ({
      ...deadline,
      text: version?.deadlines.find((own) => isSame(own, deadline))?.text ?? deadline.text,
    })),
  };
}

const isSame = (a: Deadline, b: Deadline): boolean => a.kind === b.kind && a.at === b.at;
