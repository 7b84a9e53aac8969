/**
 * The shapes that bracket text is read into. The text is the truth; everything here is computed
 * from it and can be thrown away.
 *
 * A rolling text of several paragraphs is one string, its paragraphs parted by `paragraphBreak`
 * (U+2029), so that every position is one number: an offset in UTF-16 code units from its start.
 * Groups stand in one flat list in the order of their `[`, parents before children, so that a text
 * nested five thousand deep is walked without recursion.
 *
 * Source: design notes of the field, "Bracket notation"; circular NCT/CT/801 of 22 June 2022.
 */

import type { Utf16Offset } from '#domain/document/document';

/** Parts two paragraphs inside one rolling string. A line break inside a paragraph is `\n`. */
export const paragraphBreak = '\u2029';

export type Sign = '+' | '-';

/** A party's code: two to ten capital letters (`IND`, `EU`). */
export type PartyCode = string;

/**
 * Whose words a group holds. `proposed`: not in the circulated base, someone asks for them.
 * `base`: in the base, someone asks to delete them. `unattributed`: in the base, and not agreed.
 */
export type Origin = 'proposed' | 'base' | 'unattributed';

/** `+IND` inside `(…)`. `explicit` is false where the sign is taken over from the item before. */
export interface AttributionItem {
  readonly sign: Sign;
  readonly party: PartyCode;
  readonly explicit: boolean;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/** One `(+ISR, BHR)` behind a group; `from` is its `(`, `to` is behind its `)`. */
export interface Attribution {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly items: readonly AttributionItem[];
}

/** One bracket pair with its attributions. */
export interface Group {
  /** Place in `Rolling.groups`. */
  readonly index: number;
  /** The group around this one, or -1. */
  readonly parent: number;
  /** 0 for a group that stands in no other. */
  readonly depth: number;
  /** Of `[`. */
  readonly from: Utf16Offset;
  readonly innerFrom: Utf16Offset;
  /** Of `]`; for an unclosed group, the end of its paragraph. */
  readonly innerTo: Utf16Offset;
  /** Behind the last attribution, or behind `]`. */
  readonly to: Utf16Offset;
  readonly closed: boolean;
  /** True where `[` and `]` stand in different paragraphs. */
  readonly spanning: boolean;
  readonly attributions: readonly Attribution[];
  /** By the first attribution as the text stands; see `Origins` for what may correct it. */
  readonly origin: Origin;
}

export type DiagnosticCode =
  | 'unclosed-bracket'
  | 'stray-bracket'
  | 'unknown-party'
  | 'sign-missing'
  | 'both-signs'
  | 'empty-group'
  | 'repeated-party'
  | 'other-bracket'
  | 'parted-attribution'
  | 'miswritten-attribution';

/** A text change: replace `[from, to)` by `insert`. */
export interface TextEdit {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly insert: string;
}

/** An irregularity, never a failure. `repair` is one or more edits that would mend it, or null. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  /** The party concerned, the stray character, … fill the sentence. */
  readonly subject: string;
  readonly repair: readonly TextEdit[] | null;
}

/** A rolling text with what was read in it. `serialize(rolling) === text`, always. */
export interface Rolling {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Origins that differ from what the text says today, by `Group.index`: those of groups that stood
 * in the circulated text (read there once) and those that a person corrected.
 */
export type Origins = ReadonlyMap<number, Origin>;

/** Through whose eyes a text is read. */
export type View =
  | { readonly kind: 'rolling' }
  | { readonly kind: 'base' }
  | { readonly kind: 'accepted' }
  /** As if every proposal that nobody stands against were accepted; the others stand as in the base. */
  | { readonly kind: 'uncontested' }
  /** As if every proposal but those of these groups (`Group.index`) were accepted. */
  | { readonly kind: 'without'; readonly refused: readonly number[] }
  | { readonly kind: 'party'; readonly party: PartyCode }
  | { readonly kind: 'coalition'; readonly parties: readonly PartyCode[] };

/** A run of characters taken over unchanged: `rolling.text.slice(from, to)` stands at `at`. */
export interface KeptRun {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly at: Utf16Offset;
}

/** A projected paragraph; `text` null when no words are left (it disappears with its label). */
export interface ProjectedParagraph {
  readonly text: string | null;
  /** Ordered; for carrying typography and anchors over. Offsets `from`, `to` are in `Rolling.text`. */
  readonly kept: readonly KeptRun[];
}

export interface Projected {
  /** One for each paragraph of the rolling text, in order. */
  readonly paragraphs: readonly ProjectedParagraph[];
  /** Indices of groups on which the members of a coalition stand on both sides. */
  readonly splits: readonly number[];
}

/**
 * What a party asks for: one group, or an adjacent pair (in either order) of which one is base and
 * one proposed, with some party `-` on the first and `+` on the second.
 */
export type Proposal =
  | { readonly kind: 'insertion' | 'deletion' | 'bracketed'; readonly group: number }
  | { readonly kind: 'replacement'; readonly old: number; readonly new: number };
