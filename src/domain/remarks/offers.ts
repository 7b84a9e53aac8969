/**
 * What a remark in the margin offers: the party that speaks (*Norway: we prefer …*) and parties whose
 * support or opposition it mentions. A person takes it or leaves it.
 */

import type { PositionOffer, ReadAnnotation } from '#domain/document/document';
import { namesInList } from '#domain/notation/nameList';
import type { PartyCode, Sign } from '#domain/notation/notation';
import { once } from '#domain/once';
import { memberByName } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { PartyNames } from './names';
import { namedParty, suggestedParty } from './partyOfName';
import { isPersonLike } from './personLike';

/** So much of a remark is looked at: a margin holds no more. */
const longestRemark = 10_000;

/** The remarks with `party` and `positions` where there is something to offer. */
export function withOffers(
  annotations: readonly ReadAnnotation[],
  profiles: readonly OrganisationProfile[],
): readonly ReadAnnotation[] {
  if (annotations.length === 0) return annotations;
  const names = new PartyNames(profiles);
  return annotations.map((annotation) => {
    const [party, ...otherParties] = speakingParties(annotation.text, profiles);
    const positions = positionsIn(annotation.text, names);
    return {
      ...annotation,
      ...(party === undefined ? {} : { party }),
      ...(otherParties.length === 0 ? {} : { otherParties }),
      ...(positions.length === 0 ? {} : { positions }),
    };
  });
}

/** The party that a remark begins with, *Norway: …*, *[IND] – …*, *India proposes …*; null for none, or for several. */
export function speakingParty(text: string, profiles: readonly OrganisationProfile[]): PartyCode | null {
  const [party = null, ...others] = speakingParties(text, profiles);
  return others.length > 0 ? null : party;
}

/** The same, or the parties that it begins with together: *Norway, Sweden: …*, *Norway and Sweden propose …*. */
export function speakingParties(
  text: string,
  profiles: readonly OrganisationProfile[],
): readonly PartyCode[] {
  const [lead, list] = spoken.exec(text) ?? bracketed.exec(text) ?? [];
  const together = partiesTogether(list ?? askingTogether().exec(text)?.[1] ?? '', profiles);
  if (together.length > 1) return lead !== undefined && calls.test(text.slice(lead.length)) ? [] : together;
  const one = speechOf(text, profiles)?.party ?? suggestedParty(asking().exec(text)?.[1] ?? null, profiles);
  return one === null ? [] : [one];
}

/** The parties of a list that names nobody else; none for a single name. */
function partiesTogether(list: string, profiles: readonly OrganisationProfile[]): readonly PartyCode[] {
  if (!mayBeList.test(list)) return [];
  const partyOf = (name: string): PartyCode | null => suggestedParty(name, profiles);
  const isName = (name: string): boolean => namedParty(name, profiles) !== null;
  const names = namesInList(list, /\s*[,;/+]\s*/u, /\s*&\s*|\s+(?:and|и|және)\s+/u, isName);
  const parties = names.map(partyOf).filter((party) => party !== null);
  return parties.length < names.length ? [] : [...new Set(parties)];
}

const mayBeList = /[,;/+&]|\s(?:and|и|және)\s/u;

/** What a party is made to say, *Norway: the words*, and who; null where nobody is. */
export function speechOf(
  text: string,
  profiles: readonly OrganisationProfile[],
): { readonly party: PartyCode; readonly words: string } | null {
  const [lead, name] = spoken.exec(text) ?? bracketed.exec(text) ?? [];
  const isOne = name !== undefined && partiesTogether(name, profiles).length < 2;
  const party = isOne ? suggestedParty(name, profiles) : null;
  if (name === undefined || lead === undefined || party === null) return null;
  const words = text.slice(lead.length).trimStart();
  return isPersonLike(name) && !isMember(name, profiles) && calls.test(words) ? null : { party, words };
}

const spoken = /^\s*[[(]?([^:\n[\]]{2,60}?)[\])]?\s*(?::|\s[–—-]\s)/u;
const asks = String.raw`\s(?:propos|suggest|prefer|request|insist|reserv|recommend|(?:would|wants|wishes|cannot|can|could|does|asks|notes|believes|considers|seeks|supports|opposes|objects)(?=\s)|предлага|просит|считает|поддерж|возраж|предпочита|не может|ұсынады|қолдайды|сұрайды|қарсы)`;
const asking = once(() => new RegExp(String.raw`^\s*(\p{Uppercase}[^:;.,!?\n[\]()]{1,60}?)${asks}`, 'u'));
/** With commas between. */
const askingTogether = once(
  () => new RegExp(String.raw`^\s*(\p{Uppercase}[^:;.!?\n[\]()]{1,150}?)${asks}`, 'u'),
);
const bracketed = /^\s*[[(]([^:\n[\]()]{2,60})[\])]\s*(?=\p{Alphabetic})/u;
/** *Chad: can you check?* speaks to a person. */
const calls =
  /^\s*(?:(?:can|could|would|will|do|did|are|have) you|thanks|thank you|fyi|let['’]s|please (?:see|check|confirm|review|advise))(?![a-z\u00c0-\u052f])/iu;

const isMember = (name: string, profiles: readonly OrganisationProfile[]): boolean =>
  profiles.some((profile) => memberByName(profile, name) !== null);

/** Who is said to support (+) or oppose (-); words that say both at once, or neither, offer nothing. */
export function positionsIn(text: string, names: PartyNames): readonly PositionOffer[] {
  const offers = clausesOf(text.slice(0, longestRemark))
    .flatMap((clause) => (isMixed(clause) ? clause.split(/,\s+|\s+and\s+/u) : [clause]))
    .flatMap((words): PositionOffer[] => {
      const sign = signOfClause(words);
      return sign === null ? [] : names.in(words).map((party) => ({ party, sign, words }));
    });
  const isFirst = (one: PositionOffer, at: number): boolean =>
    offers.findIndex(({ party, sign }) => party === one.party && sign === one.sign) === at;
  return offers.filter(isFirst);
}

const clausesOf = (text: string): readonly string[] =>
  text
    .split(
      /(?<=[;!?]|(?<![\s.][A-Z])\.)\s+|\n+|,?\s+(?:but|while|whereas|however|однако)\s+|,\s+(?:а|но)\s+/iu,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

const opposing =
  /\b(?:oppos(?:e|es|ed|ing|ition)|object(?:s|ed|ion|ions)?|reject(?:s|ed)?|against|(?:not|n['’]t|cannot) (?:\w+ )?(?:support|accept|agree|join))\b|(?<![a-z\u00c0-\u052f])(?:против|возра[жз][a-z\u00c0-\u052f]*|не (?:может )?(?:поддерж|соглас)[a-z\u00c0-\u052f]*|отклон[a-z\u00c0-\u052f]*|қарсы|қолдама[a-z\u00c0-\u052f]*)/iu;
const supporting =
  /\b(?:support(?:s|ed|ing)?|endors(?:e|es|ed)|agree(?:s|d)? with|in favou?r|co-?sponsor(?:s|ed)?|join(?:s|ed)?|align(?:s|ed)?)\b|(?<![a-z\u00c0-\u052f])(?:поддерж[a-z\u00c0-\u052f]*|соглас[a-z\u00c0-\u052f]*|присоедин[a-z\u00c0-\u052f]*|қолда[a-z\u00c0-\u052f]*)/iu;

const isMixed = (clause: string): boolean =>
  opposing.test(clause) && supporting.test(withoutOpposing(clause));

function signOfClause(clause: string): Sign | null {
  if (!opposing.test(clause)) return supporting.test(clause) ? '+' : null;
  return isMixed(clause) ? null : '-';
}

/** *Does not support* holds a word of support; it is taken out before support is looked for. */
const withoutOpposing = (clause: string): string => clause.replace(opposing, ' ');
