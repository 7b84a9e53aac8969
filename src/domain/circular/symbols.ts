/**
 * The two kinds of signs that notes and texts bear: the symbol of a document (`SOC/2021/DRAFT/3/Rev.2`)
 * and the reference of a note (`NCT/G/778`). An organisation's profile says how they look; without one,
 * a symbol has a year or the word DRAFT in it, and a reference is letters and then a running number.
 */

import { findDates } from '#domain/deadlines/dates';
import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';
import type { OrganisationProfile } from '#domain/organisations/profile';

export interface FoundSign {
  readonly kind: 'symbol' | 'reference';
  /** As printed, without white space. */
  readonly sign: string;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

const tokens =
  /(?<![\p{Alphabetic}\p{N}/])\p{Uppercase}[\p{Alphabetic}\p{N}]*(?:[.-][\p{Uppercase}\p{N}]+)*(?:\/(?:(?:Rev|Draft)\.?\s?\d+|[\p{Alphabetic}\p{N}]+(?:-\p{N}+)?(?:\.\d+)?))+/gu;
const anySymbol = '[A-Z]{1,8}(?:/[A-Z0-9]{1,8})*/(?:(?:19|20)[0-9]{2}|DRAFT)(?:/[A-Z0-9.]+)+';
/** How the UN, the OSCE, the OIC and the WTO write theirs: *A/79/L.1*, *A/C.1/79/L.5*, *MC.DD/12/24*, *OIC/CFM-50/POL/DR.4/Rev.1*. */
const worldSymbol =
  'JOB/[A-Z]{1,8}/[0-9]{1,5}(?:/[A-Z0-9.]+)*|[A-Z]{1,8}(?:[/-][A-Z0-9]{1,8}(?:\\.[0-9]{1,2})?)*/(?:L|W|WP|DR|CRP|INF)[./][0-9]{1,5}(?:/[A-Z0-9.]+)*|[A-Z]{2,5}\\.(?:DD|DEC|DOC|DEL|JOUR)/[0-9]{1,5}(?:/[0-9]{2})?(?:/[A-Z0-9.]+)*';
/** The OSCE's, too: *SEC.GAL/45/24*, *CIO.GAL/7/24/Rev.1*. */
const anyReference =
  '[A-Z]{2,8}(?:/[A-Z]{1,8})+/[0-9]{1,6}|[A-Z]{2,6}\\.(?:GAL|NV|EMI)/[0-9]{1,5}/[0-9]{2}(?:/(?:REV|ADD|CORR)\\.[0-9]+)?';

const matches = (patterns: readonly string[], sign: string): boolean =>
  patterns.some((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(sign.toUpperCase()));

/** Every symbol and reference in the text, in reading order. `profile` null: by the general look. */
export function findSigns(text: string, profile: OrganisationProfile | null): readonly FoundSign[] {
  const symbols = [...(profile?.symbolPatterns ?? []), anySymbol, worldSymbol];
  const references = [...(profile?.referencePatterns ?? []), anyReference];
  return [...text.matchAll(tokens)].flatMap(({ 0: printed, index }): FoundSign[] => {
    const sign = printed.replace(/\s/gu, '');
    const kind = matches(symbols, sign) ? 'symbol' : matches(references, sign) ? 'reference' : null;
    const to = index + printed.length;
    const revised = kind === 'symbol' ? revisionBehind.exec(text.slice(to, to + 30)) : null;
    if (revised !== null && !/\/rev/iu.test(sign))
      return [{ kind: 'symbol', sign: `${sign}/Rev.${revised[1]}`, from: index, to: to + revised[0].length }];
    return kind === null ? [] : [{ kind, sign, from: index, to }];
  });
}

/** *SOC/2021/DRAFT/3, Revision 2*, *SOC/2021/DRAFT/3 (Rev. 2)* is *SOC/2021/DRAFT/3/Rev.2*. */
const revisionBehind = /^,?\s*\(?(?:revision|rev\.?|ревизия|ред\.?|түзетілім)\s?(\d{1,2})(?!\d)\)?/iu;

/** The symbols in the text, each once, in reading order. */
export const findSymbols = (text: string, profile: OrganisationProfile | null): readonly string[] => [
  ...new Set(
    findSigns(text, profile)
      .filter(({ kind }) => kind === 'symbol')
      .map(({ sign }) => sign),
  ),
];

const ordinals: readonly RegExp[] = [
  /^(?:first|перв[a-z\u00c0-\u052f]+|бірінші)$/iu,
  /^(?:second|втор[a-z\u00c0-\u052f]+|екінші)$/iu,
  /^(?:third|трет[a-z\u00c0-\u052f]+|үшінші)$/iu,
  /^(?:fourth|четв[её]рт[a-z\u00c0-\u052f]+|төртінші)$/iu,
  /^(?:fifth|пят[a-z\u00c0-\u052f]+|бесінші)$/iu,
];

const noun = String.raw`(?:revision|version|ревизи[яюи]|верси[яюи]|редакци[яюи]|ревизия[a-z\u00c0-\u052f]*|нұсқа[a-z\u00c0-\u052f]*)`;
const short = String.raw`(?:rev|ред)\.?`;
const mark = String.raw`\s*(?:no\.?\s*|№\s*)?`;
const spelled = String.raw`(?<word>first|second|third|fourth|fifth|(?:перв|втор|трет|четв[её]рт|пят)[a-z\u00c0-\u052f]+|[a-z\u00c0-\u052f]+інші)`;
const stated = once(
  () =>
    new RegExp(
      String.raw`(?<![a-z\u00c0-\u052f])(?:${noun}|${short})${mark}(?<behind>\d{1,3})(?!\d|[./]\d)|(?<![a-z\u00c0-\u052f\d])(?<before>\d{1,3})\s*(?:st|nd|rd|th|-?[яюй]|-?ші|-?шы)?\s*-?\s*${noun}|${spelled}\s+${noun}`,
      'iu',
    ),
);
/** Cheap, and true for all that `stated` finds something in. */
const mayState = /rev|vers|реви|верси|ред|нұсқа/iu;
/** The shortest forms mean a revision only where they are all that a line says: *R.2*, *v. 3*. */
const alone = /^(?:r|v|ver)\.?\s*(?<behind>\d{1,3})$/iu;

/** The revision that words or a symbol state: *revision 1*, *Rev.2*, *2nd revision*, *ревизия 1*, *1-ревизия*; null if none. */
export function statedRevision(text: string): number | null {
  const found =
    (mayState.test(text) ? stated().exec(text) : null) ??
    alone.exec(text.replace(/^[([\s]+|[)\]\s]+$/gu, ''));
  if (found === null) return null;
  const word = found.groups?.word;
  if (word === undefined) return Number(found.groups?.behind ?? found.groups?.before);
  const place = ordinals.findIndex((ordinal) => ordinal.test(word));
  return place < 0 ? null : place + 1;
}

/** True for a line that is a revision, perhaps with its day, and no more: *Rev.2 of 22 June 2022*, *(R.3)*, *June 2024, revision 1*. */
export function isRevisionLine(text: string): boolean {
  if (text.length > 80 || statedRevision(text) === null) return false;
  const plain = text.replace(/^[([\s]+|[)\]\s]+$/gu, '');
  if (alone.test(plain)) return true;
  const [date] = findDates(plain);
  const undated = date === undefined ? plain : plain.slice(0, date.from) + plain.slice(date.to);
  const rest = undated
    .replace(stated(), ' ')
    .replace(/(?<![a-z\u00c0-\u052f])(?:of|dated|от|the)(?![a-z\u00c0-\u052f])/giu, ' ');
  return /^[\s,;.()–—-]*$/u.test(rest);
}
