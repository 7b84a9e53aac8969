/**
 * How the notation of one unit looks: decorations over the characters, never in their place. Each
 * sign is shown by form and word as well as colour: the words by origin, brackets thin, attributions
 * as badges, a margin line on contested paragraphs. A screen reader hears the `[` as *proposed by
 * India:* and no punctuation.
 */

import { Decoration } from 'prosemirror-view';
import type {
  Attribution,
  AttributionItem,
  Diagnostic,
  Group,
  Origin,
  PartyCode,
} from '#domain/notation/notation';
import { isContested, originOf, positionOf, signOf } from '#domain/notation/positions';
import { originsIn, type ReadUnit } from './plugins/notationState';

/** What a screen reader is told before a group's words. */
export interface GroupDescription {
  readonly origin: Origin;
  readonly supports: readonly PartyCode[];
  readonly opposes: readonly PartyCode[];
}

export interface DrawingOptions {
  /** The delegation, whose signs are drawn as ours; null before it is chosen. */
  readonly party: PartyCode | null;
  /** The sentence for a group, in the person's language. */
  readonly speak: (group: GroupDescription) => string;
}

/** The deepest nesting that has a look of its own. */
const deepestLook = 3;

/** All decorations of a unit except those of groups that run over several units. */
export function drawUnit(unit: ReadUnit, options: DrawingOptions): readonly Decoration[] {
  const { groups, diagnostics } = unit.reading.rolling;
  const origins = originsIn(unit);
  const drawn = groups.flatMap((group) => drawGroup(unit, group, originOf(group, origins), options));
  const problems = diagnostics.map((diagnostic) => drawDiagnostic(unit, diagnostic));
  return [...drawUnitEdge(unit, options), ...drawn, ...problems];
}

/** The whole paragraph: what its margin shows. Null-length result for a paragraph without groups. */
function drawUnitEdge(unit: ReadUnit, { party }: DrawingOptions): readonly Decoration[] {
  const { groups } = unit.reading.rolling;
  if (groups.length === 0) return [];
  const contested = groups.some(isContested) ? 'has-contested' : '';
  const ours = party !== null && groups.some((group) => signOf(group, party)) ? 'has-ours' : '';
  const classes = ['has-groups', contested, ours].filter(Boolean).join(' ');
  return [Decoration.node(unit.start - 1, unit.start + unit.node.content.size + 1, { class: classes })];
}

function drawGroup(unit: ReadUnit, group: Group, origin: Origin, options: DrawingOptions): Decoration[] {
  const at = (from: number, to: number, attrs: Record<string, string>) =>
    Decoration.inline(unit.start + from, unit.start + to, attrs);
  const bracket = `bracket ${origin}`;
  const drawn = [
    at(group.from, group.innerFrom, { class: bracket, ...spoken(group, origin, options) }),
    ...group.attributions.flatMap((attribution) => drawAttribution(unit, attribution, options.party)),
  ];
  if (group.innerFrom < group.innerTo)
    drawn.push(at(group.innerFrom, group.innerTo, groupAttributes(unit, group, origin, options.party)));
  if (group.closed)
    drawn.push(at(group.innerTo, group.innerTo + 1, { class: bracket, 'aria-hidden': 'true' }));
  return drawn;
}

function spoken(group: Group, origin: Origin, { speak }: DrawingOptions): Record<string, string> {
  const sentence = speak({ origin, ...positionOf(group) });
  return sentence === '' ? {} : { role: 'img', 'aria-label': sentence };
}

function groupAttributes(unit: ReadUnit, group: Group, origin: Origin, party: PartyCode | null) {
  const classes = [
    'words',
    origin,
    `depth-${Math.min(group.depth, deepestLook)}`,
    isContested(group) ? 'contested' : '',
    party !== null && signOf(group, party) ? 'ours' : '',
    party !== null && signOf(group, party) === '-' ? 'we-oppose' : '',
    group.closed ? '' : 'unclosed',
  ];
  return { class: classes.filter(Boolean).join(' '), 'data-group': unit.facts[group.index]?.key ?? '' };
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
