/**
 * Finds what is irregular in a text whose brackets are matched, each with its place and, where a
 * mend exists that changes no position and no origin, the edits that make it. One walk, constant work
 * for each item, so that a hostile text can't make it slow.
 *
 * Source: design notes of the field, "Bracket notation", list of diagnostics.
 */

import { byPlace } from '#domain/ordered';
import { readSignedWords, readSignless, readSmallLettered } from './attribution';
import { isBlank, skipSpace, skipSpaceBack } from './characters';
import { itemRemoval, placesOf } from './itemRemoval';
import { inLatinLetters, type Meant, type NearAttribution, readNearAttribution } from './nearAttribution';
import { nearestParty } from './nearestParty';
import type { AttributionItem, Diagnostic, Group, PartyCode, TextEdit } from './notation';
import { closerBehind, mayHoldOthers, namesKnown, openerBefore, otherPairs } from './otherBrackets';
import type { Stray } from './paragraph';
import { readParted } from './partedAttribution';
import { itemsOf } from './positions';

/** A text with its matched groups and the `]` that match nothing. */
export interface Reading {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly strays: readonly Stray[];
}

/** Who is known; see `ParseOptions`. */
export interface KnownParties {
  readonly parties?: ReadonlySet<PartyCode> | undefined;
  readonly partyOf?: Meant | undefined;
  readonly stateOf?: Meant | undefined;
}

/** All diagnostics, ordered by place. */
export function diagnose(reading: Reading, known: KnownParties = {}): readonly Diagnostic[] {
  const finder = new Finder(reading, known);
  return finder.all();
}

const nobody: Meant = () => null;

class Finder {
  readonly #text: string;
  readonly #reading: Reading;
  readonly #parties: ReadonlySet<PartyCode> | undefined;
  /** Gathered when the first code without a sign asks for it: most texts have none. */
  #known: ReadonlySet<PartyCode> | undefined;
  readonly #found: Diagnostic[] = [];
  /** Unclosed groups of one paragraph share their repair: a million of them must not cost a million objects. */
  #closingRepair: { readonly end: number; readonly edits: readonly TextEdit[] } = { end: -1, edits: [] };
  readonly #nearest = new Map<PartyCode, PartyCode | null>();
  readonly #partyOf: Meant;
  readonly #stateOf: Meant;
  readonly #hasOthers: boolean;

  constructor(reading: Reading, { parties, partyOf = nobody, stateOf = nobody }: KnownParties) {
    this.#partyOf = partyOf;
    this.#stateOf = stateOf;
    this.#text = reading.text;
    this.#reading = reading;
    this.#parties = parties;
    this.#known = parties;
    this.#hasOthers = mayHoldOthers(reading.text);
  }

  all(): readonly Diagnostic[] {
    for (const group of this.#reading.groups) this.#group(group);
    for (const stray of this.#reading.strays) this.#stray(stray);
    if (this.#hasOthers) this.#others();
    return this.#found.sort(byPlace);
  }

  #group(group: Group): void {
    if (!group.closed && !this.#closedByOther(group)) this.#unclosed(group);
    if (this.#isEmpty(group)) this.#empty(group);
    if (!group.closed) return;
    if (!this.#signless(group) && !this.#near(group) && !this.#parted(group)) this.#smallLettered(group);
    if (group.attributions.length > 0) this.#items(group);
  }

  #unclosed(group: Group): void {
    const repair = this.#isEmpty(group)
      ? [{ from: group.from, to: group.innerFrom, insert: '' }]
      : this.#closing(group);
    this.#say('unclosed-bracket', group.from, group.innerFrom, '[', repair);
  }

  #closing(group: Group): readonly TextEdit[] {
    if (this.#closingRepair.end !== group.innerTo) {
      const at = skipSpaceBack(this.#text, group.innerTo, group.innerFrom);
      this.#closingRepair = { end: group.innerTo, edits: [{ from: at, to: at, insert: ']' }] };
    }
    return this.#closingRepair.edits;
  }

  #stray(stray: Stray): void {
    if (this.#openedByOther(stray)) return;
    const edit =
      stray.attributions.length > 0
        ? { from: stray.paragraphFrom, to: stray.paragraphFrom, insert: '[' }
        : { from: stray.from, to: stray.from + 1, insert: '' };
    this.#say('stray-bracket', stray.from, stray.from + 1, ']', [edit]);
  }

  #others(): void {
    for (const { open, close } of otherPairs(this.#text, (party) => this.#maySign(party)))
      this.#say('other-bracket', open, close + 1, `${this.#text[open]} ${this.#text[close]}`, [
        { from: open, to: open + 1, insert: '[' },
        { from: close, to: close + 1, insert: ']' },
      ]);
  }

  /** `{words] (+ISR)`. */
  #openedByOther({ from, attributions, paragraphFrom }: Stray): boolean {
    if (!this.#hasOthers || attributions.length === 0) return false;
    const at = openerBefore(this.#text, paragraphFrom, from);
    if (at !== null) this.#other(at, '[');
    return at !== null;
  }

  /** `[words} (+ISR)`. */
  #closedByOther({ innerFrom, innerTo }: Group): boolean {
    if (!this.#hasOthers) return false;
    const at = closerBehind(this.#text, innerFrom, innerTo, (party) => this.#maySign(party));
    if (at !== null) this.#other(at, ']');
    return at !== null;
  }

  #other(at: number, insert: string): void {
    this.#say('other-bracket', at, at + 1, this.#text[at] ?? '', [{ from: at, to: at + 1, insert }]);
  }

  /** `[words], (+ISR)`, `[words] (+IND) and (+ISR)`, or in a paragraph of its own. */
  #parted(group: Group): boolean {
    const parted = readParted(this.#text, group.to, group.attributions.length > 0);
    if (parted === null || !namesKnown(parted.attributions, (party) => this.#maySign(party))) return false;
    const { from, to, repair } = parted;
    this.#say('parted-attribution', from, to, this.#text.slice(from, to), repair);
    return true;
  }

  /** A party, or a State that is none; where nobody knows the parties, anybody. */
  #maySign(party: PartyCode): boolean {
    return this.#parties === undefined || this.#parties.has(party) || this.#stateOf(party) !== null;
  }

  #isEmpty(group: Group): boolean {
    return skipSpace(this.#text, group.innerFrom, group.innerTo) >= group.innerTo;
  }

  #empty(group: Group): void {
    if (!group.closed) return;
    const between =
      isBlank(this.#text.charCodeAt(group.from - 1)) && isBlank(this.#text.charCodeAt(group.to));
    const repair = [{ from: group.from, to: between ? group.to + 1 : group.to, insert: '' }];
    this.#say('empty-group', group.from, group.to, '', repair);
  }

  #signless(group: Group): boolean {
    const end = this.#text.length;
    const signless = readSignless(this.#text, group.to, end);
    if (signless === null || !signless.parties.every((party) => this.#isKnown(party))) return false;
    const before = group.attributions.at(-1)?.items.at(-1)?.sign ?? '+';
    const at = skipSpace(this.#text, signless.from + 1, signless.to);
    const repair = [{ from: at, to: at, insert: before }];
    this.#say('sign-missing', signless.from, signless.to, signless.parties.join(', '), repair);
    return true;
  }

  /** `(+ISR and BHR)`, `(+Israel)`, `(Israel)`: no attribution by the letter, and one is offered for it. */
  #near(group: Group): boolean {
    const last = group.attributions.at(-1)?.items.at(-1)?.sign ?? '+';
    const meant: Meant = (name) => (this.#isKnown(name) ? name : this.#partyOf(name));
    const near = this.#readNear(group.to, meant, last) ?? this.#signedStates(group.to, meant, last);
    if (near === null) return false;
    const { from, to, written, wanted, signed } = near;
    const code = signed ? 'miswritten-attribution' : 'sign-missing';
    this.#say(code, from, to, written, [{ from, to, insert: wanted }]);
    return true;
  }

  #readNear(at: number, meant: Meant, sign: string): NearAttribution | null {
    return readNearAttribution(this.#text, at, this.#text.length, meant, sign);
  }

  /** `(+Norway)`; without a sign a State that is no party may be anything that is said of the words. */
  #signedStates(at: number, meant: Meant, sign: string): NearAttribution | null {
    if (this.#stateOf === nobody) return null;
    const near = this.#readNear(at, (name) => meant(name) ?? this.#stateOf(name), sign);
    return near?.signed === true ? near : null;
  }

  /** `(+Ind)` is no attribution; where it is sure, or likely, whose code is meant, it is said and a capital one offered. */
  #smallLettered(group: Group): void {
    const small = readSmallLettered(this.#text, group.to, this.#text.length);
    if (small === null) {
      this.#signedWords(group);
      return;
    }
    const written = small.codes.map(({ from, to }) => this.#text.slice(from, to));
    const meant = written.map((code) => this.#meant(code.toUpperCase()));
    // Small letters throughout may be any word: *(−ed)*.
    if (meant.includes(null) && !written.every((code) => /^\p{Uppercase}/u.test(code))) return;
    const repair = small.codes.map((place, i) => ({ ...place, insert: meant[i] ?? '' }));
    const first = small.codes[0]?.from ?? small.from;
    const last = small.codes.at(-1)?.to ?? small.to;
    this.#say('unknown-party', first, last, written.join(', '), meant.includes(null) ? null : repair);
  }

  /** `(+G77 and China)`: a person knows who is meant. */
  #signedWords(group: Group): void {
    const found = readSignedWords(this.#text, group.to, this.#text.length);
    if (found === null) return;
    this.#say('unknown-party', found.from, found.to, this.#text.slice(found.from, found.to), null);
  }

  /** The known party of a code, or the only one that is one slip away; null if there is none. */
  #meant(code: PartyCode): PartyCode | null {
    if (this.#isKnown(code)) return code;
    return this.#parties === undefined ? null : this.#nearestTo(code, this.#parties);
  }

  #isKnown(party: PartyCode): boolean {
    this.#known ??= signers(this.#reading.groups);
    return this.#known.has(party);
  }

  /** Most groups repeat no party: they are passed without a list or a map of their own. */
  #items(group: Group): void {
    for (const { items } of group.attributions) for (const item of items) this.#unknown(item);
    if (repeatsParty(group)) this.#repeated(group);
  }

  #repeated(group: Group): void {
    const places = placesOf(group);
    const last = new Map(places.map((place) => [place.item.party, place.item]));
    const seen = new Map<PartyCode, AttributionItem>();
    places.forEach((place, i) => {
      const { item } = place;
      if (last.get(item.party)?.sign !== item.sign) {
        // Without its first item a proposal might turn into base text: then nothing is suggested.
        const keepsOrigin = i > 0 || places[1]?.item.sign === item.sign;
        this.#say(
          'both-signs',
          item.from,
          item.to,
          item.party,
          keepsOrigin ? itemRemoval(this.#text, place) : null,
        );
      } else if (seen.get(item.party)?.sign === item.sign) {
        this.#say('repeated-party', item.from, item.to, item.party, itemRemoval(this.#text, place));
      }
      seen.set(item.party, item);
    });
  }

  #unknown(item: AttributionItem): void {
    if (this.#parties === undefined || this.#parties.has(item.party)) return;
    const from = item.to - item.party.length;
    const near = this.#nearestTo(item.party, this.#parties);
    const repair = near === null ? null : [{ from, to: item.to, insert: near }];
    this.#say('unknown-party', from, item.to, item.party, repair);
  }

  #nearestTo(party: PartyCode, parties: ReadonlySet<PartyCode>): PartyCode | null {
    const kept = this.#nearest.get(party);
    if (kept !== undefined) return kept;
    const near = this.#meantBy(party, parties);
    this.#nearest.set(party, near);
    return near;
  }

  #meantBy(party: PartyCode, parties: ReadonlySet<PartyCode>): PartyCode | null {
    const latin = inLatinLetters(party);
    const known = latin !== null && parties.has(latin) ? latin : this.#partyOf(party);
    if (known !== null) return known;
    const state = this.#stateOf(party);
    if (state !== null) return parties.has(state) ? state : null;
    return nearestParty(party, parties) ?? latin;
  }

  #say(code: Diagnostic['code'], from: number, to: number, subject: string, repair: Diagnostic['repair']) {
    this.#found.push({ code, from, to, subject, repair });
  }
}

function signers(groups: readonly Group[]): ReadonlySet<PartyCode> {
  const parties = new Set<PartyCode>();
  for (const group of groups)
    for (const { items } of group.attributions) for (const { party } of items) parties.add(party);
  return parties;
}

/** Up to this many items, comparing each with each is cheaper than a set. */
const fewItems = 8;

function repeatsParty(group: Group): boolean {
  const count = group.attributions.reduce((sum, { items }) => sum + items.length, 0);
  if (count < 2) return false;
  if (count > fewItems) return new Set(itemsOf(group).map(({ party }) => party)).size < count;
  const earlier: PartyCode[] = [];
  for (const { items } of group.attributions)
    for (const { party } of items) {
      if (earlier.includes(party)) return true;
      earlier.push(party);
    }
  return false;
}
