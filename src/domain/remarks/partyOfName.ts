/**
 * The party that a name speaks for: of a delegation, or of a person who writes for one. Members of the organisations at
 * hand come first, other States after them.
 */

import type { PartyCode } from '#domain/notation/notation';
import { memberByName } from '#domain/organisations/members';
import type { Member, OrganisationProfile } from '#domain/organisations/profile';
import { partyOfState, stateNamed } from '#domain/organisations/states';
import { isPersonLike } from './personLike';

/** Letters of a name that is looked at: no person and no party has a longer one. */
export const longestName = 100;

/**
 * The party that is called so: *India*, *IND*, *Delegation of India*, *делегацией Норвегии*; null for none. `profiles`
 * are the organisations whose members may be meant, the likeliest first.
 */
export function namedParty(name: string | null, profiles: readonly OrganisationProfile[]): PartyCode | null {
  if (name === null || name.length > longestName) return null;
  const bare = withoutOffice(name);
  for (const profile of profiles) {
    const member = memberByName(profile, name) ?? memberByName(profile, bare) ?? memberByCode(profile, name);
    if (member !== null) return member.code;
  }
  const state = stateNamed(name.trim()) ?? stateNamed(bare);
  return state === null ? null : partyOfState(state, profiles);
}

/** The party of `namedParty`, or that of a person: *Ola Nordmann (Norway)*, *NOR/Ola Nordmann*. */
export const suggestedParty = (
  name: string | null,
  profiles: readonly OrganisationProfile[],
): PartyCode | null => namedParty(name, profiles) ?? (name === null ? null : besidePerson(name, profiles));

/** What stands around a party's name where a mission, and not a person, is registered in Word. */
const office =
  /\b(?:permanent|delegation|delegate|mission|embassy|ministry|mfa|government|representative|representation|ambassador|foreign affairs|comments?|proposals?|remarks?|suggestions?|amendments?|position)\b|(?<![a-z\u00c0-\u052f])(?:делегаци[а-я]+|посольств[а-я]+|посто[а-я]+|представит[а-я]+|правительств[а-я]+|мид|комментари[а-я]+|предложени[а-я]+|замечани[а-я]+|делегациясы[а-я]*|елшілігі|тұрақты|өкілдігі|үкіметі|сім|ұсынысы|пікірі)(?![a-z\u00c0-\u052f])/giu;
/** *Permanent Mission of Norway to the OSCE in Vienna*. */
const seat =
  /\s(?:to|in|at|with)\s(?!.*\b(?:of|delegation|mission|embassy)\b).*$|\s(?:при|в)\s.*$|,?\s(?:Geneva|Vienna|New York|Brussels|Astana|Nur-Sultan)$/u;

function withoutOffice(name: string): string {
  const rest = name.replace(office, ' ');
  const bare = rest === name ? name : name.replace(seat, '').replace(office, ' ');
  return bare
    .replace(/['’]s?(?=\s|$)/gu, ' ')
    .replace(/[^\p{Alphabetic}'’ -]+/gu, ' ')
    .replace(/^\s*(?:(?:of|from|by|the|to)\s+)+|(?:\s(?:of|the|for))+\s*$/giu, '')
    .trim();
}

/** A code written as one, in capitals: *IND (A. Kumar)*; not *Ind*, which may begin a surname. */
function memberByCode(profile: OrganisationProfile, name: string): Member | null {
  const words = new Set(name.match(/(?<!\p{Alphabetic})\p{Uppercase}{2,10}(?!\p{Alphabetic})/gu) ?? []);
  const meant = profile.members.filter(({ code }) => words.has(code));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** A name in parts, of which one is a party's. *Smith, Jordan* is a person all the same. */
function besidePerson(name: string, profiles: readonly OrganisationProfile[]): PartyCode | null {
  if (name.length > longestName) return null;
  const parts = name.split(/\s*[,;/|_()]\s*|\s+[–—-]\s+/u).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const named = parts.flatMap((part) => {
    const party = namedParty(part, profiles);
    if (party === null) return [];
    return isPersonLike(part) && !parts.some((other) => other !== part && isWhole(other)) ? [] : [party];
  });
  const [only, ...others] = new Set(named);
  return only !== undefined && others.length === 0 ? only : null;
}

/** A person's whole name, or an office. */
const isWhole = (part: string): boolean =>
  /^\p{Uppercase}[\p{Alphabetic}.’'-]*\s\p{Uppercase}/u.test(part) || part.replace(office, '') !== part;
