/**
 * Brackets that name their parties in words, `[CL/NZ propose; US/AU oppose: the words]`, as texts of the
 * United Nations have them. Source: design notes of the field, "How others write it" (propose and oppose).
 */

import type { Document, Utf16Offset } from '#domain/document/document';
import { type TextUnit, textUnits } from '#domain/document/units';
import { namesInList } from '#domain/notation/nameList';
import type { Group, PartyCode, Sign, TextEdit } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { byPlace } from '#domain/ordered';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { inAnyCase } from '#domain/remarks/caseEndings';
import { namedParty } from '#domain/remarks/partyOfName';
import { type Notes, readBeside, readLeading } from './beside';
import type { FoundSuggestion } from './found';
import { leadOf } from './leads';
import { readMisplaced } from './misplaced';
import { notesOf } from './reasons';
import { groupNamed, type Known, knownOrGroup, type Misplaced } from './signs';
import { memberState, partyBlank, type SuggestionCode } from './suggestion';

interface Signed {
  readonly sign: Sign;
  readonly parties: readonly PartyCode[];
}

interface NamedLead {
  /** Who reserves. */
  readonly reserved: readonly string[];
  readonly signed: readonly Signed[];
  /** Where the words begin. */
  readonly end: Utf16Offset;
}

export function findNamed(
  document: Document,
  profiles: readonly OrganisationProfile[],
): readonly FoundSuggestion[] {
  const notes = notesOf(document);
  return textUnits(document).flatMap((unit) => namedIn(unit, profiles, notes));
}

/** One suggestion a paragraph: its brackets are understood together. */
function namedIn(
  unit: TextUnit,
  profiles: readonly OrganisationProfile[],
  notes: Notes,
): readonly FoundSuggestion[] {
  if (!mayName.test(unit.text) && !callsNote(unit)) return [];
  const known = knownBy(profiles);
  const { groups } = parseRolling(unit.text);
  const leading = readLeading(unit.text, groups, known);
  if (leading.length > 0) return [foundAt(unit, leading, 'signedBefore')];
  const read = groups.flatMap((group, index): readonly Misplaced[] => {
    const next = groups[index + 1];
    const named =
      namedBy(unit.text, group, profiles) ??
      readMisplaced(unit, group, next, known) ??
      readBeside(unit, group, next, known, notes);
    return named === null ? [] : [named];
  });
  return read.length === 0 ? [] : [foundAt(unit, read, 'named')];
}

/** Who is meant by a code or a name, in any of its cases. */
export const knownBy =
  (profiles: readonly OrganisationProfile[]): Known =>
  (name) =>
    knownOrGroup((own) => inAnyCase(own, (one) => partiesOf(namedParty(one, profiles)))[0] ?? null)(name);

function foundAt(unit: TextUnit, read: readonly Misplaced[], code: SuggestionCode): FoundSuggestion {
  const edits = read.flatMap((one) => one.edits).sort(byPlace);
  const parties = read
    .map((one) => one.parties.join(', '))
    .join('; ')
    .replaceAll(partyBlank, memberState);
  const blank = edits.some(({ insert }) => insert.includes(partyBlank));
  const reason =
    read.find((one) => one.reason !== undefined)?.reason ?? (blank ? groupNamed(unit.text) : null);
  return { unit, form: { kind: 'named', edits }, party: null, reason, code, facts: { parties } };
}

const partiesOf = (party: PartyCode | null): readonly PartyCode[] => (party === null ? [] : [party]);

/** Spares most paragraphs the parsing. */
const mayName =
  /\[[^[\]]*:|\((?:[a-z\u00c0-\u052f]+ by|предлож[a-z\u00c0-\u052f]+|поддерж[a-z\u00c0-\u052f]+) [^()[\]]{2,150}\)\s?\]|\(\s*[+\p{Pd}\u2212][^()]*\)\s*\]|\]\s?\[\s*[+\p{Pd}\u2212]|\]\s?[([]?\s?[a-z\u00c0-\u052f]{2,}[^[\]]{0,60}(?:delet|remov|omit|oppos|against|favou?r|retain|keep|support|add|insert|исключ|удал|возраж|против|сохран|остав|поддерж|добав|алып таст|қарсы|қалдыр|сақта|қолда)|\((?:[a-z\u00c0-\u052f]+[a-z\u00c0-\u052f]|[A-Z]{2,10})[^()[\]]{0,80}\)\s?\]|\][^[\]]{0,120}[[(](?:[a-z\u00c0-\u052f]+ by|предлож[a-z\u00c0-\u052f]+|поддерж[a-z\u00c0-\u052f]+|возраж[a-z\u00c0-\u052f]+) |\s[\p{Pd}]\s?[^[\]()]{2,80}\](?!\s?\([+\p{Pd}\u2212])|(?:^|[^\s\])])\s?\(\s*[+\p{Pd}\u2212][^()[\]]{1,150}\)\s?\[/iu;

const callsNote = ({ text, marks }: TextUnit): boolean =>
  marks.some(({ kind, from }) => kind === 'note' && /\]\s?$/u.test(text.slice(Math.max(0, from - 2), from)));

function namedBy(text: string, group: Group, profiles: readonly OrganisationProfile[]): Misplaced | null {
  if (!group.closed || group.attributions.length > 0) return null;
  const lead = readLead(text, group, profiles);
  if (lead === null) return null;
  const reason = lead.reserved.join('; ');
  const found = { edits: editsOf(group, lead), parties: signsOf(lead.signed) };
  return reason === '' ? found : { ...found, reason };
}

const signsOf = (signed: readonly Signed[]): readonly string[] =>
  signed.flatMap(({ sign, parties }) => parties.map((party) => sign + party));

const editsOf = ({ innerFrom, innerTo }: Group, { signed, end }: NamedLead): readonly TextEdit[] => [
  { from: innerFrom, to: end, insert: '' },
  {
    from: innerTo + 1,
    to: innerTo + 1,
    insert: signed
      .map(({ sign, parties }) => ` (${parties.map((party) => sign + party).join(', ')})`)
      .join(''),
  },
];

/** Who is named in front of the words; null where one of the names is nobody's. */
function readLead(text: string, group: Group, profiles: readonly OrganisationProfile[]): NamedLead | null {
  const lead = leadOf(text, group);
  if (lead === null) return null;
  const isName = (name: string): boolean => partyOf(name, profiles) !== null;
  const signed = lead.clauses.map(({ sign, list }) => {
    const names = namesInList(list, /\s*[,/+]\s*/u, /\s*&\s*|\s+(?:and|и|және)\s+/u, isName);
    const parties = names.map((name) => partyOf(name.trim(), profiles));
    const known = parties.filter((party) => party !== null);
    return known.length > 0 && known.length === parties.length ? { sign, parties: known } : null;
  });
  const whole = signed.filter((one) => one !== null);
  return whole.length === signed.length ? { signed: whole, reserved: lead.reserved, end: lead.end } : null;
}

/** Codes of any office (`CL`, `G77` is none) or a State's name; *INDIA* is a name in capitals. */
const partyOf = (name: string, profiles: readonly OrganisationProfile[]): PartyCode | null =>
  /^[A-Z]{2,3}$/.test(name)
    ? name
    : knownOrGroup((own) => namedParty(own, profiles) ?? (/^[A-Z]{4,10}$/.test(own) ? own : null))(name);
