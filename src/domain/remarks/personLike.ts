/**
 * Names of States that are people's names and words, too: *Jordan Smith*, *Mr Chad*, *Michael Jordan*, *guinea pigs*.
 * In running text their neighbours say whether a State is meant.
 */

import { plainName } from '#domain/organisations/plainName';

const personLike: ReadonlySet<string> = new Set(
  'jordan israel georgia chad india kenya ireland holland malta cuba china mali niger guinea turkey samoa monaco france dominica montserrat chile brazil togo cyprus germany egypt'.split(
    ' ',
  ),
);

/** Whether a name of this spelling may well be a person's. */
export const isPersonLike = (name: string): boolean => personLike.has(plainName(name));

const title =
  /(?:^|[\s(,;])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Lady|Lord|Hon|Mme|M|Amb|Ambassador|Professor|Г-н|г-н|Г-жа|г-жа|господин|госпожа|мырза|ханым)\.?\s$/u;
/** *New Guinea*, *Lake Chad*, *University of Georgia*: parts of other names. */
const otherName =
  /(?:^|[\s(,;])(?:New|Old|Lake|Mount|North|South|East|West|Northern|Southern|Eastern|Western|Central|Gulf of|University of|Bank of|Strait of|(?<!Member )State of|River)\s$/u;
/** *Atlanta, Georgia*: towns of the one in America of which there is no other that meetings are held in. */
const townOf =
  /(?:^|[\s(])(?:Atlanta|Augusta|Savannah|Columbus|Macon|Marietta|Roswell|Decatur|Albany|Sandy Springs|Warner Robins|Valdosta|Alpharetta|Dalton|Gainesville|Brunswick|Statesboro|Carrollton|Kennesaw|LaGrange|Smyrna|Dunwoody|Peachtree City|Fort Benning|\p{Uppercase}\p{Lowercase}+ County),\s$/u;
/** *Lebanon, Ohio*, *Jamaica, New York*: a town, and where it lies. */
const inAmerica =
  /^,\s(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming)(?!\p{Alphabetic})/u;
/** What may stand before a State in capitals only because a sentence begins with it. */
const opener =
  /(?:^|[\s(,;])(?:However|Moreover|Also|And|But|While|Whereas|Both|Yet|Then|Therefore|Thus|Since|As|If|When|Where|Only|Even|Nor|Neither|Either|For|Similarly|Likewise|Meanwhile|Finally|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Including|States?|Delegations?|Delegates?|Members?|The|By|From|Of|With|To|In|On|At|Because|Although|Though|Like|Unlike|Besides|Hence|So|Or|Not|Today|Here|Now|Again|Still|Supports?|Opposes?|Joins?|Welcomes?|Agrees?|Objects?|Supporting|Opposing|Support(?:ed)? by|Same)\s$/u;
const lastName = /(?:^|[\s(,;"“])(?:\p{Uppercase}\p{Lowercase}+|\p{Uppercase}\.)\s$/u;
const nextName = /^\s(?:\p{Uppercase}\.\s)?\p{Uppercase}\p{Lowercase}+/u;
const office =
  /^\s(?:Delegation|Mission|Embassy|Ministry|Permanent|Government|Team|Representative|Delegate|Side)/u;
const animal = /^\s(?:pigs?|fowls?|worms?|breast|sandwich|stock market)(?!\p{Alphabetic})/u;

/** Whether the name of one word between `from` and `to` is part of another: of a person's, a place's, a thing's. */
export function isPartOfOther(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - longestWord), from);
  const behind = text.slice(to, to + longestWord);
  if (title.test(before) || otherName.test(before) || animal.test(behind) || inAmerica.test(behind))
    return true;
  if (townOf.test(before) && text.slice(from, to) === 'Georgia') return true;
  if (nextName.test(behind) && !office.test(behind)) return true;
  if (!isPersonLike(text.slice(from, to))) return false;
  return lastName.test(before) && !opener.test(before);
}

const longestWord = 30;
