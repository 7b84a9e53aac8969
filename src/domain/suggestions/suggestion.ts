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
  /**
   * Parties or brackets stand in another form; the edits write them as they are read. `partyBlank` in what they
   * insert stands for a party that a person names.
   */
  | { readonly kind: 'named'; readonly edits: readonly TextEdit[] }
  /** The text as somebody wants it stands beside it; null: they want it out. */
  | { readonly kind: 'wording'; readonly wanted: string | null };

export const partyBlank = '{party}';

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
  signedBefore: 'The parties stand before their brackets: {parties}.',
  alternatives: '{party} would have “{new}” in the place of “{old}”.',
  wideBrackets: 'Brackets of full width stand here: “{new}”.',
  inserted: '{party} would add a new paragraph: “{new}”.',
  reworded: '{party} proposes other words for this paragraph: “{new}”.',
  severally: 'Several parties propose other words for this paragraph: {parties}.',
  removed: '{party} would delete this paragraph.',
} as const satisfies Record<string, string>;

export type SuggestionCode = keyof typeof sentences;

/** The English sentence; a fact that is missing leaves its blank empty. */
export const suggestionSentence = (code: SuggestionCode, facts: Readonly<Record<string, string>>): string =>
  sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');

/** Words in a sentence: one line, cut where it gets long, without their own full stop, since the sentence has one. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().replace(ownStop, '');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

const ownStop = /(?<=[\p{Alphabetic}\p{N}%)\]”»"’])\.$/u;

/** Nobody is named, so that a person has to say whose it is, or that it is *a Member State*'s. */
export const asksForParty = ({ party, form }: Pick<Suggestion, 'party' | 'form'>): boolean =>
  party === null && (form.kind !== 'named' || form.edits.some(({ insert }) => insert.includes(partyBlank)));
