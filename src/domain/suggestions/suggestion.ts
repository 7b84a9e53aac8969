/** What is offered to a person: a place that looks like a proposal, and what it would be in brackets. */

import type { BlockId, Utf16Offset } from '#domain/document/document';
import type { CellPlace } from '#domain/document/units';
import type { PartyCode, Sign, TextEdit } from '#domain/notation/notation';

/** Stands for a party that the text does not name: *a Member State*. */
export const memberState: PartyCode = 'MS';

/** Words that look deleted (`-`) or added (`+`), in offsets of the unit's text. */
export interface SuggestedSpan {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly sign: Sign;
}

/** How the groups are made. */
export type SuggestedForm =
  /** Struck, underlined or bold words become groups where they stand, and lose that look. */
  | { readonly kind: 'looks'; readonly spans: readonly SuggestedSpan[] }
  /** The parties stand in words inside the bracket; the edits make attributions of them. */
  | { readonly kind: 'named'; readonly edits: readonly TextEdit[] }
  /** The text as somebody wants it stands beside it; null: they want it out. */
  | { readonly kind: 'wording'; readonly wanted: string | null };

export interface Suggestion {
  /** Unique in what `detectSuggestions` gives for a document; the same as long as the document is. */
  readonly id: string;
  readonly block: BlockId;
  readonly cell: CellPlace | null;
  readonly form: SuggestedForm;
  /** Who asks, where the text says so; null for a party that has no name there, or for several. */
  readonly party: PartyCode | null;
  /** The reason given, from a footnote or a column of remarks. */
  readonly reason: string | null;
  /** The text of the paragraph or cell as it stands; a suggestion holds only as long as it does. */
  readonly before: string;
  /** The text as it would be, with `memberState` for a party without a name. */
  readonly after: string;
  /** For the interface's catalogue: `suggestions.<code>`, its blanks filled from `facts`. */
  readonly code: SuggestionCode;
  readonly facts: Readonly<Record<string, string>>;
  /** The same in English. */
  readonly sentence: string;
}

const sentences = {
  deleted: '{party} would delete “{old}”.',
  added: '{party} would add “{new}”.',
  replaced: '{party} would replace “{old}” by “{new}”.',
  changed: '{party} would change several places of this paragraph.',
  named: 'The bracket names who proposes and who opposes: {parties}.',
  reworded: '{party} proposes other words for this paragraph: “{new}”.',
  removed: '{party} would delete this paragraph.',
} as const satisfies Record<string, string>;

export type SuggestionCode = keyof typeof sentences;

/** The English sentence; a fact that is missing leaves its blank empty. */
export const suggestionSentence = (code: SuggestionCode, facts: Readonly<Record<string, string>>): string =>
  sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');

/** Words in a sentence: one line, cut where it gets long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
