/**
 * What must come together before coloured words are taken for additions though no legend says so and nothing is
 * struck: a text that States negotiate, and more than one phrase, or one phrase and something that says what it is.
 * Manuals, programs and press releases colour words too, and one coloured phrase may be no more than emphasis.
 */

import type { Document } from '#domain/document/document';
import type { TextUnit } from '#domain/document/units';
import type { Span } from './spans';

const inLatin =
  /(?<!United )\bStates\b|\b(?:the|both|all|contracting|Contracting|other) (?:Part(?:y|ies)|Sides|Participants)\b|\b(?:Member|Participating|Contracting) State\b|\bState Party\b|\b[Dd]elegations?\b|\bSecretariat\b|\b[Nn]ote [Vv]erbale\b|\b(?:DRAFT|[Dd]raft|Zero draft|Rolling text) (?:[Oo]utcome |[Pp]olitical |[Mm]inisterial |[Jj]oint )?(?:[Rr]esolution|[Dd]eclaration|[Dd]ecision|[Cc]ommuniqu[eé]|[Tt]reaty|[Cc]onvention|[Pp]rotocol|[Mm]emorandum|[Cc]atalogue|[Cc]oncept)|\b(?:Recalling|Reaffirming|Recognizing|Recognising)\b|\b(?:OP|PP)\s?\d|\b[ÉE]tats (?:membres|[Pp]arties)\b|\bEstados (?:[Mm]iembros|[Pp]artes)\b/u;
const inCyrillic =
  /(?<![a-z\u00c0-\u052f-])(?:[Гг]осударств(?:[аоуе]|ом|ам|ами|ах)?|[Сс]торон(?:ы|ам|ами)? (?:договор|соглас|обяз|будут)[а-я]*|[Дд]елегаци(?:я|и|ю|ей|й|ям|ями)|[Сс]екретариат[а-я]*|[Пп]роект (?:резолюц|деклар|решени|коммюн|заявлен|договор|конвенц|протокол|меморанд|соглаш|концеп|каталог)[а-я]*|[Мм]емлекет[а-я\u0400-\u052f]*|[Дд]елегациясы?)(?![a-z\u00c0-\u052f])/u;

/** The text speaks of States, parties or delegations, or is the draft of what such agree on. */
export const isNegotiated = (units: readonly TextUnit[]): boolean =>
  units.some(({ text }) => inLatin.test(text) || inCyrillic.test(text));

const positions =
  /\]\s?\(\s?[+\p{Pd}\u2212]\s?\p{Uppercase}{2,10}|\[[^[\]:]{2,120}(?:propos|oppos|support|предлага|поддерж|возража|ұсынады|қолдайды)\p{Alphabetic}*\s*:/u;

/** Somebody's position stands in it: `[the words] (+IND)`, `[IND propose: the words]`. */
export const holdsPositions = (units: readonly TextUnit[]): boolean =>
  units.some(({ text }) => text.includes('[') && positions.test(text));

const proposing =
  /\b(?:propos(?:al|ed)s?|amendments?|comments?|suggest(?:ion|ed)s?|edits|changes|redraft(?:ed)?|remarks|inputs?|compilation|track changes)\b|(?<![a-z\u00c0-\u052f])(?:предложени[а-я]*|поправ(?:к|ок)[а-я]*|замечани[а-я]*|комментари[а-я]*|изменени[а-я]*|ұсыныс[а-я\u0400-\u052f]*|түзету[а-я\u0400-\u052f]*|ескертпе[а-я\u0400-\u052f]*|пікір[а-я\u0400-\u052f]*)/iu;

/** Where a text says what it is: its title, and short lines at its beginning. */
const linesOfHead = 6;
const longestHead = 160;

/** Its title or one of its first lines says that it holds proposals: *Comments of Norway on the draft declaration*. */
export const isOfProposals = ({ title }: Document, units: readonly TextUnit[]): boolean =>
  proposing.test(title ?? '') ||
  units
    .filter(({ text }) => text.trim() !== '')
    .slice(0, linesOfHead)
    .some(({ text }) => text.length <= longestHead && !/[.;]\s*$/u.test(text) && proposing.test(text));

const speech = /^\s*[[(]\p{Uppercase}[^:[\]()]{1,60}:/u;
const remark =
  /^\s*[[(](?:(?:proposed|suggested|requested|submitted|added) by\b|предлож|(?:reasons?|rationale|justification|comment|remark|обоснование|примечание|комментарий|негіздеме|ескертпе)\s*[:–—-])/iu;

/** Right behind the words something says whose they are or why: a note, or a remark in brackets. */
export function isExplained({ text, marks }: TextUnit, { from, to }: Span): boolean {
  const called = marks.some(
    (mark) => mark.kind === 'note' && mark.from > from && /^[\s.,;:]*$/u.test(text.slice(to, mark.from)),
  );
  const behind = text.slice(to, to + 80);
  return called || remark.test(behind) || speech.test(behind);
}
