/**
 * Attributions that stand where none is read: inside their bracket, `[the words (+ISR)]`, in brackets of their own,
 * `[the words] [+ISR]`, in words behind it, `[the words] (proposed by Israel)`, or as a code before the words,
 * `[ISR: the words]`. What is offered moves them to their place and leaves every other word as it is.
 */

import type { TextUnit } from '#domain/document/units';
import type { Group, Sign } from '#domain/notation/notation';
import { positionsSaid } from './leads';
import { itemsOf, type Known, type Misplaced, moved, signedItems } from './signs';

/** `next` is the group behind `group` in the text, if there is one. Null where `group` is attributed or nobody is named. */
export function readMisplaced(
  unit: TextUnit,
  group: Group,
  next: Group | undefined,
  known: Known,
): Misplaced | null {
  if (!group.closed || group.attributions.length > 0) return null;
  return (
    inside(unit.text, group, known) ??
    unsignedInside(unit.text, group, known) ??
    inBrackets(unit.text, group, next, known) ??
    inWords(unit.text, group, known) ??
    beforeWords(unit, group, known)
  );
}

const longest = 200;
const inner = /(?<=\S)\s*\(\s*([+\p{Pd}\u2212][^()[\]]{1,150})\)\s*$/u;
/** What follows is the attribution of a bracket inside. */
const isBracketed = /\]\s?(?:\(\s*[+\p{Pd}\u2212][^()[\]]{1,150}\)\s*)*$/u;
const words =
  /^[ \u00a0]?[[(](?:(proposed|supported|opposed|requested|submitted|suggested) by|(предлож[a-z\u00c0-\u052f]+|поддерж[a-z\u00c0-\u052f]+|возраж[a-z\u00c0-\u052f]+)(?: делегаци[a-z\u00c0-\u052f]+)?) ([^()[\]\n]{2,150})[\])]/iu;
const code = /^\s*(\p{Uppercase}{2,10}(?:\s*[,/]\s*\p{Uppercase}{2,10}){0,20})\s*:\s+(?=\S)/u;

/** *[the words (proposed by Norway)]*, *[the words – proposed by Norway]*. */
const innerWords =
  /(?<=\S)\s*(?:\(\s*|\s[–—-]\s*)(?:(proposed|supported|opposed|requested|submitted|suggested) by|(предлож[a-z\u00c0-\u052f]+|поддерж[a-z\u00c0-\u052f]+)(?: делегаци[a-z\u00c0-\u052f]+)?) ([^()[\]\n]{2,150}?)\)?\s*$/iu;

/** `[the words (+ISR)]`. The first edit is where the names stand. */
export function inside(text: string, { innerFrom, innerTo }: Group, known: Known): Misplaced | null {
  const start = Math.max(innerFrom, innerTo - longest);
  const end = text.slice(start, innerTo);
  const told = innerWords.exec(end);
  const found = told ?? inner.exec(end);
  const items =
    told === null
      ? signedItems(found?.[1], known)
      : itemsOf(told[3] ?? '', known, signOfVerb(told[1] ?? told[2] ?? ''));
  if (found === null || items === null) return null;
  const from = start + found.index;
  if (isBracketed.test(text.slice(innerFrom, from))) return null;
  return moved({ from, to: innerTo, insert: '' }, innerTo + 1, items);
}

/** `[to act now (Norway)]`: names and nothing else, behind words of a sentence. A place or a body has its State there, too. */
function unsignedInside(text: string, { innerFrom, innerTo }: Group, known: Known): Misplaced | null {
  const start = Math.max(innerFrom, innerTo - longest);
  const end = text.slice(start, innerTo);
  const found = /(?<=[\p{Lowercase}\p{N}.,;])\s*\(([^()[\]]{2,100})\)\s*$/u.exec(end);
  const items = found && itemsOf(found[1] ?? '', known, '+');
  if (found === null || items === null) return null;
  const words = text.slice(innerFrom, start + found.index);
  if (!isSaying(words) || bodies.test(words) || /[[\]]/.test(words)) return null;
  return moved({ from: start + found.index, to: innerTo, insert: '' }, innerTo + 1, items);
}

/** Words of a sentence, the last of them in small letters: no *University of Oslo*. */
const isSaying = (words: string): boolean => /(?:^|\s)\p{Lowercase}{2,}[\p{Lowercase}\s.,;]*$/u.test(words);
/** What is held or lies in a State. */
const bodies =
  /(?<![a-z\u00c0-\u052f])(?:meetings?|sessions?|seminars?|workshops?|conferences?|forums?|trainings?|courses?|exercises?|visits?|cent(?:re|er)s?|universit(?:y|ies)|institutes?|offices?|cit(?:y|ies)|capitals?|projects?|delegates?|delegations?|experts?|coordinators?|chair(?:man|person|manship)?|held in|hosted by|заседани[а-я]+|встреч[а-я]+|семинар[а-я]*|конференци[а-я]+|форум[а-я]*|центр[а-я]*|университет[а-я]*|институт[а-я]*|город[а-я]*|координатор[а-я]*)(?![a-z\u00c0-\u052f])[^,;]{0,40}$/iu;

/** The signs in brackets are words of a second group until these are parentheses. */
function inBrackets(text: string, group: Group, next: Group | undefined, known: Known): Misplaced | null {
  if (next === undefined || next.from < group.to || !next.closed || next.attributions.length > 0) return null;
  if (!/^[ \u00a0]?$/u.test(text.slice(group.to, next.from)) || next.to - next.from > longest) return null;
  const items = signedItems(text.slice(next.innerFrom, next.innerTo), known);
  if (items === null) return null;
  return { edits: [{ from: next.from, to: next.to, insert: `(${items.join(', ')})` }], parties: items };
}

/** `[the words] (proposed by Israel)`. The first edit is where the names stand. */
export function inWords(text: string, { to }: Group, known: Known): Misplaced | null {
  const said = severallySaid(text, to, known);
  if (said !== null) return said;
  const [all, verb, russian, names] = words.exec(text.slice(to, to + longest)) ?? [];
  if (all === undefined || names === undefined) return null;
  const items = itemsOf(names, known, signOfVerb(verb ?? russian ?? ''));
  return (
    items && { edits: [{ from: to, to: to + all.length, insert: ` (${items.join(', ')})` }], parties: items }
  );
}

/** `[the words] (supported by Israel and Bahrain, opposed by Iran)`. */
function severallySaid(text: string, to: number, known: Known): Misplaced | null {
  const [all, inner = ''] =
    /^[ \u00a0]?[[(]([^()[\]\n]{8,190})[\])]/u.exec(text.slice(to, to + longest)) ?? [];
  const said = all === undefined ? null : positionsSaid(inner);
  if (all === undefined || said === null || said.clauses.length + said.reserved.length < 2) return null;
  const items = said.clauses.map(({ sign, list }) => itemsOf(list, known, sign));
  const whole = items.filter((one) => one !== null);
  if (whole.length < items.length) return null;
  const written = whole.map((own) => ` (${own.join(', ')})`).join('');
  const found = { edits: [{ from: to, to: to + all.length, insert: written }], parties: whole.flat() };
  return said.reserved.length === 0 ? found : { ...found, reason: said.reserved.join('; ') };
}

const signOfVerb = (verb: string): Sign => (/^(?:oppos|возраж)/iu.test(verb) ? '-' : '+');

/** *[India: where appropriate]*; what speaks for itself, *[India: we prefer the old words]*, is a remark. */
const name =
  /^\s*(\p{Uppercase}[^:[\]()\n]{2,80}):\s+(?=\S)(?!(?:[Ww]e|[Oo]ur|I|[Pp]lease|[Ss]ee|[Tt]his|[Tt]hese|[Ii]t|[Cc]an|[Cc]annot|[Ww]ould|[Nn]o|[Yy]es|[Tt]oo|[Мм]ы|[Сс]м|[Ээ]то|[Бб]із)(?![a-z\u00c0-\u052f])|[Rr]eserv|[Ss]crutin|[Pp]refer|[Ss]uggest|[Pp]ropos|[Dd]elet|[Rr]emov|[Oo]mit|[Oo]ppos|[Ss]upport|[Rr]etain|[Kk]eep|[Aa]dd(?![a-z])|[Ii]nsert|[Aa]gree|[Ss]ofter|[Пп]рос|[Пп]ротив|[Пп]оддерж|[Ии]сключ|[Уу]дал|[Сс]охран|[Оо]став|[Дд]обав|[Вв]озраж|[Аа]лып|[Ққ]арсы|[Ққ]ал|[Сс]ақта|\?)/u;

/** Words of the sentence stand on both sides of the bracket. */
const isInSentence = (text: string, { from, to }: Group): boolean =>
  /\p{Alphabetic}/u.test(text.slice(0, from)) && /\p{Alphabetic}{2}/u.test(text.slice(to));

/** `[ISR: the words]`; where the text strikes words, it is the reason. The first edit is where the names stand. */
export function beforeWords(
  { text, marks }: Pick<TextUnit, 'text' | 'marks'>,
  group: Group,
  known: Known,
): Misplaced | null {
  if (marks.some(({ kind }) => kind === 'strike')) return null;
  const { innerFrom, innerTo } = group;
  const start = text.slice(innerFrom, Math.min(innerTo, innerFrom + longest));
  const [all, names] = code.exec(start) ?? (isInSentence(text, group) ? (name.exec(start) ?? []) : []);
  if (all === undefined || names === undefined) return null;
  const items = itemsOf(names, known, '+');
  return items && moved({ from: innerFrom, to: innerFrom + all.length, insert: '' }, innerTo + 1, items);
}
