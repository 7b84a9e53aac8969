/**
 * Reads bracket text into groups and diagnostics, and prints the tree back to the same characters.
 * Linear in the length of the text and without recursion: a text of 10 MB with 100,000 groups, or one
 * nested five thousand deep, is read like any other.
 *
 * An editor that keeps a parse per paragraph calls `parseParagraph` for the changed one and `pairAcross`
 * over the kept results; `parseRolling` is the same two steps for a whole text.
 *
 * Source: design notes of the field, "Bracket notation"; circular NCT/CT/801.
 */

import { pairAcross, type Span } from './across';
import { diagnose } from './diagnose';
import { type PartyCode, paragraphBreak, type Rolling } from './notation';
import { closeGroup, type GroupDraft, type ParagraphParse, type Stray, scanParagraph } from './paragraph';

export { type ParagraphEdges, pairAcross, type Span } from './across';
export type { ParagraphParse, Stray } from './paragraph';
export { serialize } from './serialize';

export interface ParseOptions {
  /** The codes that are known. Without them no party is unknown, and those that sign are known. */
  readonly parties?: ReadonlySet<PartyCode>;
  /** Who is meant by a name (*Israel*, *Казахстан*, *РФ*); without it names are words. */
  readonly partyOf?: (name: string) => PartyCode | null;
  /**
   * Which State a code or a name means that is no known party (*Norway*). Such a party is unknown all the same, but it is
   * no slip of the pen, and its name with a sign is an attribution that was meant.
   */
  readonly stateOf?: (name: string) => PartyCode | null;
}

/**
 * Reads a rolling text, its paragraphs parted by `paragraphBreak`. Never fails: what does not match
 * is a diagnostic. Example: `[undertake] (-ISR) [encourage] (+ISR) (+BHR)` holds two groups, the first
 * of origin base, the second proposed.
 */
export function parseRolling(text: string, options: ParseOptions = {}): Rolling {
  const groups: GroupDraft[] = [];
  const paragraphs = scanAll(text, groups);
  const spans = pairAcross(paragraphs);
  if (spans.length > 0) joinSpans(groups, spans);
  const reading = { text, groups, strays: straysLeft(paragraphs, spans) };
  return { text, groups, diagnostics: diagnose(reading, options) };
}

/** A paragraph read on its own, with its leftovers for `pairAcross` and its own diagnostics. */
export interface ParsedParagraph extends ParagraphParse {
  /** What `pairAcross` will pair is still said to be unclosed or stray in these diagnostics. */
  readonly rolling: Rolling;
}

/** Reads one paragraph (it must hold no paragraph break); offsets and group indices count from 0. */
export function parseParagraph(text: string, options: ParseOptions = {}): ParsedParagraph {
  const parse = scanParagraph(text, 0, text.length);
  const diagnostics = diagnose({ text, groups: parse.groups, strays: parse.strays }, options);
  return { ...parse, rolling: { text, groups: parse.groups, diagnostics } };
}

function scanAll(text: string, groups: GroupDraft[]): ParagraphParse[] {
  const paragraphs: ParagraphParse[] = [];
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf(paragraphBreak, from);
    const to = found < 0 ? text.length : found;
    const parse = scanParagraph(text, from, to, groups.length);
    for (const group of parse.groups) groups.push(group);
    paragraphs.push(parse);
    from = to + 1;
  }
  return paragraphs;
}

function joinSpans(groups: GroupDraft[], spans: readonly Span[]): void {
  for (const { opening, closing } of spans) {
    const group = groups[opening.index];
    if (group === undefined) continue;
    closeGroup(group, closing.from, closing.to, closing.attributions);
    group.spanning = true;
  }
  nest(groups);
}

/** Sets parent and depth anew; groups must stand in the order of their `[` and must not cross. */
function nest(groups: readonly GroupDraft[]): void {
  const around: GroupDraft[] = [];
  for (const group of groups) {
    while (isBehind(group, around.at(-1))) around.pop();
    group.parent = around.at(-1)?.index ?? -1;
    group.depth = around.length;
    around.push(group);
  }
}

const isBehind = (group: GroupDraft, other: GroupDraft | undefined): boolean =>
  other !== undefined && other.to <= group.from;

function straysLeft(paragraphs: readonly ParagraphParse[], spans: readonly Span[]): readonly Stray[] {
  const paired = new Set(spans.map((span) => span.closing));
  return paragraphs.flatMap((paragraph) => paragraph.strays.filter((stray) => !paired.has(stray)));
}
