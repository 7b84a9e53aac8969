/**
 * How the notation of one unit looks: decorations over the characters, never in their place. Each
 * sign is shown by form and word as well as colour: the words by origin, brackets thin, attributions
 * as badges, a margin line on contested paragraphs. A screen reader hears the `[` as *proposed by
 * India:* and no punctuation.
 */

import { Decoration } from 'prosemirror-view';
import type { Utf16Offset } from '#domain/document/document';
import type {
  Attribution,
  AttributionItem,
  Diagnostic,
  Group,
  Origin,
  Origins,
  PartyCode,
} from '#domain/notation/notation';
import { askedOf, isContested, positionOf, signOf } from '#domain/notation/positions';
import { originsIn, type ReadUnit } from './plugins/notationState';

/** What a screen reader is told before a group's words. */
export interface GroupDescription {
  readonly origin: Origin;
  readonly supports: readonly PartyCode[];
  readonly opposes: readonly PartyCode[];
  /** In how many other groups it stands. */
  readonly depth: number;
}

export interface DrawingOptions {
  /** The delegation, whose signs are drawn as ours; null before it is chosen. */
  readonly party: PartyCode | null;
  /** The sentence for a group, in the person's language. */
  readonly speak: (group: GroupDescription) => string;
}

/** The deepest nesting that has a look of its own. */
const deepestLook = 3;

/**
 * All decorations inside a unit except those of groups that run over several units. ProseMirror puts what
 * overlaps into one element, so words are drawn stretch by stretch, each with what all the groups
 * around it ask for, and notation is never struck or underlined with them.
 */
export function drawUnit(unit: ReadUnit, options: DrawingOptions): readonly Decoration[] {
  const { groups, diagnostics } = unit.reading.rolling;
  if (groups.length + diagnostics.length === 0) return [];
  const origins = originsIn(unit);
  const drawn = groups.flatMap((group) => drawNotation(unit, group, askedOf(group, origins), options));
  const words = stretchesOf(groups).map((stretch) => drawWords(unit, stretch, origins, options.party));
  const problems = diagnostics.map((diagnostic) => drawDiagnostic(unit, diagnostic));
  return [...drawn, ...words, ...problems];
}

/** What the whole paragraph shows in its margin; null for one without notation. */
export function edgeClasses(unit: ReadUnit, { party }: DrawingOptions): string | null {
  const { groups, diagnostics } = unit.reading.rolling;
  if (groups.length + diagnostics.length === 0) return null;
  const contested = groups.some(isContested) ? 'has-contested' : '';
  const ours = party !== null && groups.some((group) => signOf(group, party)) ? 'has-ours' : '';
  return ['has-groups', contested, ours].filter(Boolean).join(' ');
}

function drawNotation(unit: ReadUnit, group: Group, origin: Origin, options: DrawingOptions): Decoration[] {
  const bracket = (from: number, attrs: Record<string, string>) =>
    Decoration.inline(unit.start + from, unit.start + from + 1, { class: `bracket ${origin}`, ...attrs });
  return [
    bracket(group.from, spoken(group, origin, options)),
    ...(group.closed ? [bracket(group.innerTo, { 'aria-hidden': 'true' })] : []),
    ...group.attributions.flatMap((attribution) => drawAttribution(unit, attribution, options.party)),
  ];
}

function spoken(group: Group, origin: Origin, { speak }: DrawingOptions): Record<string, string> {
  const sentence = speak({ origin, ...positionOf(group), depth: group.depth });
  return sentence === '' ? {} : { role: 'img', 'aria-label': sentence };
}

/** Words between two signs of the notation, with the groups around them, outermost first. */
interface Stretch {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly around: readonly Group[];
}

/** Cuts the words inside groups at every inner group; groups stand in the order of their `[`. */
function stretchesOf(groups: readonly Group[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const around: Group[] = [];
  let at = 0;
  const take = (to: Utf16Offset) => {
    if (around.length > 0 && at < to) stretches.push({ from: at, to, around: [...around] });
  };
  const leave = (until: number) => {
    for (let top = around.at(-1); top && top.index !== until; top = around.at(-1)) {
      take(top.innerTo);
      at = top.to;
      around.pop();
    }
  };
  for (const group of groups) {
    leave(group.parent);
    take(group.from);
    at = group.innerFrom;
    around.push(group);
  }
  leave(-1);
  return stretches;
}

function drawWords(unit: ReadUnit, stretch: Stretch, origins: Origins, party: PartyCode | null): Decoration {
  const { from, to, around } = stretch;
  const innermost = around.at(-1);
  const attributes = {
    class: innermost ? wordsClass(innermost, around, origins, party) : 'words',
    'data-group': unit.facts[innermost?.index ?? -1]?.key ?? '',
  };
  return Decoration.inline(unit.start + from, unit.start + to, attributes);
}

/** The innermost group gives the colour; what the outer ones ask for shows as line and shade. */
function wordsClass(
  innermost: Group,
  around: readonly Group[],
  origins: Origins,
  party: PartyCode | null,
): string {
  const asked = new Set(around.map((group) => askedOf(group, origins)));
  const classes = [
    'words',
    askedOf(innermost, origins),
    asked.has('proposed') ? 'underlined' : '',
    asked.has('base') ? 'struck' : '',
    `depth-${Math.min(innermost.depth, deepestLook)}`,
    isContested(innermost) ? 'contested' : '',
    party !== null && signOf(innermost, party) ? 'ours' : '',
    innermost.closed ? '' : 'unclosed',
  ];
  return classes.filter(Boolean).join(' ');
}

/** One `(+ISR, BHR)`: the badge, and inside it each party by sign. Offsets are the unit's. */
export function drawAttribution(
  unit: ReadUnit,
  attribution: Attribution,
  party: PartyCode | null,
): Decoration[] {
  const { start } = unit;
  const ours = attribution.items.some((item) => item.party === party) ? ' has-our-sign' : '';
  return [
    Decoration.inline(start + attribution.from, start + attribution.to, {
      class: `attribution${ours}`,
      'aria-hidden': 'true',
    }),
    ...attribution.items.map((item) =>
      Decoration.inline(start + item.from, start + item.to, { class: itemClass(item, party) }),
    ),
  ];
}

const itemClass = (item: AttributionItem, party: PartyCode | null): string =>
  `party ${item.sign === '+' ? 'plus' : 'minus'}${item.party === party ? ' our-sign' : ''}`;

const drawDiagnostic = (unit: ReadUnit, { from, to, code }: Diagnostic): Decoration =>
  Decoration.inline(unit.start + from, unit.start + to, { class: `problem ${code}` });
