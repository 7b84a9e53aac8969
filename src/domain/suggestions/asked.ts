/**
 * Changes that a remark asks for in words, as delegations write them into a text: `[Norway would like to replace
 * “undertake” with “encourage”]` behind a paragraph, or a paragraph of its own, *India proposes to delete “annual” in
 * paragraph 3*. Offered where the words stand once in the text that is meant.
 */

import type { Block, Document } from '#domain/document/document';
import { type TextUnit, textUnits } from '#domain/document/units';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { inAnyCase } from '#domain/remarks/caseEndings';
import { namedParty } from '#domain/remarks/partyOfName';
import type { FoundSuggestion } from './found';
import { editsOfAll } from './severalWordings';
import { itemsOf } from './signs';
import { partyBlank, quoted } from './suggestion';
import { wantedFrom } from './told';

export function findAsked(
  document: Document,
  profiles: readonly OrganisationProfile[],
): readonly FoundSuggestion[] {
  const units = textUnits(document);
  const asking = units.filter(({ text }) => mayAsk.test(text));
  if (asking.length === 0) return [];
  const known = (name: string): PartyCode | null =>
    inAnyCase(name, (own) => [namedParty(own, profiles)].filter((party) => party !== null))[0] ?? null;
  const labels = new Map(document.blocks.flatMap((block) => labelled(block)));
  return asking.flatMap((unit) => {
    const found = behindText(unit, known) ?? inOwnParagraph(unit, units, labels, known);
    return found === null ? [] : [found];
  });
}

/** Spares nearly all paragraphs the rest. */
const mayAsk =
  /(?:replac|substitut|delet|remov|omit|\badd|insert|instead of|замен|исключ|удал|убра|добав|встав)[^“”"«„]{0,60}[“”"«„]/iu;

const labelled = (block: Block): readonly (readonly [string, string])[] =>
  'label' in block && block.label !== null ? [[plainLabel(block.label), block.id]] : [];

const plainLabel = (label: string): string => label.replace(/[().\s]/gu, '').toLowerCase();

type Known = (name: string) => PartyCode | null;

interface Asked {
  readonly parties: readonly PartyCode[];
  /** *replace “X” by “Y”*. */
  readonly told: string;
  /** The number of the paragraph that is meant. */
  readonly place: string | null;
}

const remark =
  /^(?:(?:in|for|on|в|во)\s+(?:operative\s+|preambular\s+)?(?:paragraph|para\.?|пункт[ае]?)\s+(\S{1,8}?),?\s+)?(?:the\s+)?(.{2,80}?)\s+(?:would\s+(?:like|prefer|propose|suggest)|wish(?:es)?|wants?|propos(?:es?|ed)|suggest(?:s|ed)?|requests?|asks?|prefers?|предлага(?:ет|ют)|прос(?:ит|ят)|хотел[аи]?\s+бы)\s+(.{5,400})$/isu;
const placeBehind =
  /\s+(?:in|from|of|to|в|из)\s+(?:the\s+)?(?:operative\s+|preambular\s+)?(?:paragraph|para\.?|пункт[ае]?)\s+([^\s,;]{1,8}?)[.;]?$/iu;
const someone =
  /^(?:(?:a|an|one|another|some)\s+)?(?:member\s+)?(?:country|countries|states?|delegations?|party|parties)(?:\s+[A-Z])?$|^(?:одно|одна|некоторые|страна|государство)(?:\s+.{1,30})?$/iu;

function askedBy(words: string, known: Known): Asked | null {
  const [, before, name = '', told = ''] = remark.exec(words.trim()) ?? [];
  const items = name === '' ? null : itemsOf(name, known, '+');
  const parties = items?.map((item) => item.slice(1)) ?? (someone.test(name) ? [partyBlank] : []);
  if (parties.length === 0) return null;
  const behind = placeBehind.exec(told);
  return {
    parties,
    told: infinitive(behind === null ? told : told.slice(0, behind.index)),
    place: before ?? behind?.[1] ?? null,
  };
}

/** *Replacing*, *the deletion of*, *“Y” instead of “X”* as *replace*, *delete*, *replace “X” by “Y”*. */
const infinitive = (told: string): string =>
  told
    .replace(/^(?:to\s+have|that\s+we|to|us\s+to)\s+/iu, '')
    .replace(/^(?:the\s+)?(?:replacing|replacement\s+of|substituting)\s+/iu, 'replace ')
    .replace(/^(?:the\s+)?(?:deleting|deletion\s+of|removing|removal\s+of)\s+/iu, 'delete ')
    .replace(/^(?:the\s+)?(?:adding|addition\s+of|inserting|insertion\s+of)\s+/iu, 'add ')
    .replace(/^([“”"«„][^“”"«»„]+[“”"»])\s+instead\s+of\s+([“”"«„][^“”"«»„]+[“”"»])/u, 'replace $2 by $1')
    .trim();

/** What the text would be; null where the change cannot be made for sure. */
function wanted(text: string, { told }: Asked): string | null {
  const result = /[[\]]/.test(text) ? null : wantedFrom(text, told);
  return result === told || result === text ? null : result;
}

const bracketed = /\s*(?:\[([^[\]]{12,500})\]|\(([^()]{12,500})\))\s*$/u;

/** The remark goes, and the change that it asks for is made. */
function behindText(unit: TextUnit, known: Known): FoundSuggestion | null {
  const found = bracketed.exec(unit.text);
  const words = found?.[1] ?? found?.[2];
  if (found === null || words === undefined) return null;
  const asked = askedBy(words, known);
  const text = unit.text.slice(0, found.index);
  const result = asked === null ? null : wanted(text, asked);
  if (asked === null || result === null) return null;
  const [only = partyBlank, ...others] = asked.parties;
  const isOne = others.length === 0;
  const made = editsOfAll(
    text,
    // Of one party a person may say that it is another's.
    (isOne ? [partyBlank] : asked.parties).map((party) => ({ party, wanted: result })),
  );
  if (made.length === 0) return null;
  const edits = [...made, { from: text.length, to: unit.text.length, insert: '' }];
  const told = { unit, form: { kind: 'named', edits }, reason: words.trim() } as const;
  return isOne
    ? { ...told, party: only === partyBlank ? null : only, code: 'reworded', facts: { new: quoted(result) } }
    : { ...told, party: null, code: 'severally', facts: { parties: asked.parties.join(', ') } };
}

/** So far before its remark a text may stand that is not named by its number. */
const nearest = 2;

function inOwnParagraph(
  unit: TextUnit,
  units: readonly TextUnit[],
  labels: ReadonlyMap<string, string>,
  known: Known,
): FoundSuggestion | null {
  const asked = unit.cell === null ? askedBy(unit.text, known) : null;
  const [party, ...others] = asked?.parties ?? [];
  if (asked === null || party === undefined || others.length > 0) return null;
  const at = units.indexOf(unit);
  const meant =
    asked.place === null
      ? units.slice(Math.max(0, at - nearest), at).reverse()
      : units.filter(
          ({ block, cell }) => cell === null && block === labels.get(plainLabel(asked.place ?? '')),
        );
  const target = meant.find((one) => wanted(one.text, asked) !== null);
  const result = target && wanted(target.text, asked);
  if (target === undefined || result === undefined || result === null) return null;
  return {
    unit: target,
    form: { kind: 'wording', wanted: result },
    party: party === partyBlank ? null : party,
    reason: unit.text,
    code: 'reworded',
    facts: { new: quoted(result) },
  };
}
