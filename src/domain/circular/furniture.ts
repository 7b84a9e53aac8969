/**
 * The letterheads, addressees and names of the organisations known here, and which lines of a file are
 * those: whole, in ordinary case, cut into lines of their own, or with the endings that a Kazakh name
 * takes from note to note. Lines of an organisation that nobody knows are told by their first words.
 */

import { zoneOfPlace } from '#domain/deadlines/zones';
import type { Localised } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { isCapitals } from './blockText';

/** What a line of furniture is; `capitals` may go on with the line before it, whatever that is. */
export type FurnitureKind = 'letterhead' | 'addressee' | 'name' | 'capitals';

/** Letters only, in small letters. */
export interface Furniture {
  readonly letterheads: readonly string[];
  readonly addressees: readonly string[];
  readonly names: readonly string[];
  /** Places where organisations sit, as printed. */
  readonly places: readonly string[];
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{Alphabetic}]+/gu, '');

export function furnitureOf(profiles: readonly OrganisationProfile[]): Furniture {
  const whole = (lines: readonly { readonly [L in keyof Localised]?: string | undefined }[]) =>
    (['en', 'ru', 'kk'] as const)
      .map((language) => letters(lines.map((line) => line[language] ?? '').join('')))
      .filter((text) => text.length >= 8);
  const seats = profiles.flatMap(({ seat }) => seat.places.map(({ name }) => name));
  return {
    letterheads: profiles.flatMap(({ letterhead, secretariat }) => [
      ...whole(letterhead.lines),
      ...whole([secretariat]),
    ]),
    addressees: profiles.flatMap(({ addressees }) => whole([addressees])),
    names: profiles.flatMap(({ name }) => whole([name])),
    places: seats.flatMap(({ en, ru, kk }) => [en, ru, kk].filter((name) => name !== undefined)),
  };
}

/** True for the name of a place and nothing else: *Astana*, *город Астана*, *Астана қаласы*. */
export function isKnownPlace(text: string, { places }: Furniture): boolean {
  const name = text.replace(/^(?:город|г\.)\s+|\s+(?:қаласы|қ\.)$/giu, '').replace(/[\s.,]+$/u, '');
  return (
    name.length <= 30 &&
    (places.some((place) => place.toLowerCase() === name.toLowerCase()) ||
      (/^[\p{Uppercase}][\p{Alphabetic} -]+$/u.test(name) && zoneOfPlace(name) !== null))
  );
}

const sender =
  /^(?:the )?(?:secretariat|embassy|ministry|permanent mission|mission of|chairmanship office|секретариат|посольство|министерство|постоянное представительство|хатшылы[қғ]|елшіліг)(?![a-z\u00c0-\u052f]*ing)|\s(?:хатшылығы|елшілігі|министрлігі|өкілдігі)$/iu;
/** *COMMISSION OF THE ECONOMIC COMMUNITY …*: in capitals alone, since sentences begin so, too. */
const senderInCapitals =
  /^(?:THE )?(?:(?:AFRICAN UNION )?COMMISSION OF|EXECUTIVE (?:COMMITTEE|SECRETARIAT)|GENERAL SECRETARIAT|OFFICE OF THE SECRETARY|PERMANENT SECRETARIAT|CONFLICT PREVENTION CENTRE|(?:ИСПОЛНИТЕЛЬНЫЙ|ГЕНЕРАЛЬНЫЙ) (?:КОМИТЕТ|СЕКРЕТАРИАТ)|КОМИССИЯ|ИСПОЛКОМ)(?!\p{Alphabetic})/u;
const goesOn = /^(?:of|and|in|for|on|to|и|по|в|на|о|мен|және)(?![a-z\u00c0-\u052f])/iu;
const receiver =
  /^(?:to )?(?:the |all )*(?:(?:[a-z\u00c0-\u052f]+ )?member\s+states|(?:delegations|governments) of|diplomatic and|(?:diplomatic|permanent) missions|delegations|embassies|ministries)(?![a-z\u00c0-\u052f])|^(?:всем )?(?:государства(?:м)?\s*[-–—]\s*(?:члены|членам|участники)|дипломатически|посольства|внешнеполитически[a-z\u00c0-\u052f]+ ведомства|министерства|делегаци[ияям]+(?![a-z\u00c0-\u052f])|постоянны[a-z\u00c0-\u052f] представительства)|мүше\s+мемлекеттер/iu;

/** What each of some lines that follow one another is; null for words. All are taken together: a name may be cut. */
export function furnitureKinds(
  lines: readonly string[],
  furniture: Furniture,
): readonly (FurnitureKind | null)[] {
  if (lines.length === 0) return [];
  const kinds: (FurnitureKind | null)[] = [];
  const plain = lines.map(letters);
  const longest = longestIn(furniture) / leastOfName;
  while (kinds.length < lines.length) {
    const found = longestName(plain, kinds.length, longest, furniture);
    if (found === null) kinds.push(lineKind(lines[kinds.length] ?? '', kinds.at(-1) ?? null, furniture));
    else kinds.push(...Array.from({ length: found.lines }, () => found.kind));
  }
  return kinds.map((kind, at) => kind ?? addressedName(lines, kinds, at));
}

const receiverAlone =
  /^(?:to )?(?:the |all )*member\s+states[\s,]*$|^(?:всем )?государств(?:а|ам)\s*[-–—]\s*(?:члены|членам|участники|участникам)$/iu;
const receiverBehind = /^мүше\s+мемлекеттер/iu;
const dative = /(?:НЕ|НА|ГЕ|ҒА|КЕ|ҚА|НІҢ|НЫҢ)$/u;

/** The name of an organisation that nobody knows, on the line below *MEMBER STATES*, or above *МҮШЕ МЕМЛЕКЕТТЕР*. */
function addressedName(
  lines: readonly string[],
  kinds: readonly (FurnitureKind | null)[],
  at: number,
): FurnitureKind | null {
  const [text, before, after] = [lines[at] ?? '', lines[at - 1] ?? '', lines[at + 1] ?? ''];
  if (!isCapitals(text)) return null;
  const isBelow = kinds[at - 1] === 'addressee' && receiverAlone.test(before);
  return isBelow || (dative.test(text) && receiverBehind.test(after)) ? 'addressee' : null;
}

/** A name in capitals is not cut into more lines than this. */
const mostLines = 6;

const longestIn = ({ letterheads, addressees, names }: Furniture): number =>
  [letterheads, addressees, names].flat().reduce((longest, { length }) => Math.max(longest, length), 0);

/** How many lines from `from` on may be one name of so many letters, which most paragraphs are too long for. */
function linesWithin(lines: readonly string[], from: number, longest: number): number {
  let [count, length] = [0, 0];
  for (; count < mostLines && from + count < lines.length; count += 1) {
    length += lines[from + count]?.length ?? 0;
    if (length > longest) break;
  }
  return count;
}

/** `lines`: their letters alone; none of more than `longest` letters is like a known name. */
function longestName(
  lines: readonly string[],
  from: number,
  longest: number,
  furniture: Furniture,
): { readonly kind: FurnitureKind; readonly lines: number } | null {
  let best: (LikeName & { readonly lines: number }) | null = null;
  for (let count = linesWithin(lines, from, longest); count > 0; count -= 1) {
    const found = nameIn(lines.slice(from, from + count).join(''), furniture);
    if (found === null) continue;
    const rest = nameIn(lines.slice(from + 1, from + count).join(''), furniture);
    // A line that makes the name less like itself, at its beginning or at its end, is none of it.
    if (found.likeness <= (rest?.likeness ?? 0)) continue;
    if (best === null || (found.kind === best.kind && found.likeness > best.likeness))
      best = { ...found, lines: count };
  }
  return best;
}

/** How alike two names must be to be one: other endings pass, another word does not. */
const alike = 0.86;

interface LikeName {
  readonly kind: FurnitureKind;
  readonly likeness: number;
}

/** The known name that these letters are, or null. */
function nameIn(plain: string, { letterheads, addressees, names }: Furniture): LikeName | null {
  const kinds = { letterhead: letterheads, addressee: addressees, name: names } as const;
  let best: LikeName | null = null;
  for (const kind of ['name', 'letterhead', 'addressee'] as const) {
    for (const whole of kinds[kind]) {
      const likeness = plain === whole ? 1 : likenessOf(plain, whole);
      if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { kind, likeness };
    }
  }
  return best;
}

/** Of the longer one of two names: so long is the other one. */
const leastOfName = 0.7;

/** Shared pairs of letters, 0 to 1 (Sørensen and Dice); 0 as soon as the two cannot be alike any more. */
function likenessOf(line: string, whole: string): number {
  if (Math.min(line.length, whole.length) < leastOfName * Math.max(line.length, whole.length)) return 0;
  const pairs = pairsOf(whole);
  const taken = new Map<number, number>();
  const most = line.length - 1 - (alike * (line.length + whole.length - 2)) / 2;
  let shared = 0;
  for (let at = 0; at < line.length - 1; at += 1) {
    const pair = pairAt(line, at);
    const before = taken.get(pair) ?? 0;
    if ((pairs.get(pair) ?? 0) > before) {
      shared += 1;
      taken.set(pair, before + 1);
    } else if (at + 1 - shared > most) return 0;
  }
  return (2 * shared) / (line.length + whole.length - 2);
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

// The known names are few, and each line of a file is held against all of them.
const pairsOfNames = new Map<string, ReadonlyMap<number, number>>();

/** How often each pair of letters stands in a known name. */
function pairsOf(name: string): ReadonlyMap<number, number> {
  const known = pairsOfNames.get(name);
  if (known !== undefined) return known;
  const pairs = new Map<number, number>();
  for (let at = 0; at < name.length - 1; at += 1) {
    const pair = pairAt(name, at);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  pairsOfNames.set(name, pairs);
  return pairs;
}

/** A line that is no whole name: a part of one, or the name of somebody unknown. */
function lineKind(text: string, before: FurnitureKind | null, furniture: Furniture): FurnitureKind | null {
  const capitals = isCapitals(text.replace(/(?<!\p{Alphabetic})(?:No|Ref)\.?(?!\p{Alphabetic})/gu, ''));
  if (!capitals) return ordinaryKind(text);
  if (receiver.test(text)) return 'addressee';
  if (sender.test(text) || senderInCapitals.test(text)) return 'letterhead';
  const plain = letters(text);
  const isPartOf = (whole: string): boolean =>
    (plain.length >= 8 && whole.includes(plain)) ||
    (plain.length >= 14 && whole.includes(plain.slice(0, -4)));
  const heads = furniture.letterheads.some(isPartOf);
  const addresses = furniture.addressees.some(isPartOf);
  if (heads && addresses) return before === null || before === 'name' ? 'capitals' : before;
  if (heads) return 'letterhead';
  if (addresses) return 'addressee';
  return goesOn.test(text) ? (before ?? 'capitals') : null;
}

/** *Secretariat of the River Commission*, *Member States of the Commission*, not in capitals, and no sentence. */
function ordinaryKind(text: string): FurnitureKind | null {
  if (
    text.length > 150 ||
    /[.;:!?]$/u.test(text) ||
    / (?:is|are|was|has|have|will|shall|should|must|may|can|could|would|имеет|имеют|просит|просят|приглашаются|могут|должны) /u.test(
      text,
    )
  )
    return null;
  if (receiver.test(text)) return 'addressee';
  return sender.test(text) ? 'letterhead' : null;
}
