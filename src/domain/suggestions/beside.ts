/**
 * Parties that stand near a bracket in other ways: before it, `(-ISR) [words]`; at its end, `[words – Israel]`; in a
 * verdict behind it, `[words] [Israel: delete]`; farther on, `[words] in all fields (proposed by Israel)`; or in the
 * note that it calls, `[words]*`. What is offered moves them to their place.
 */

import type { TextUnit } from '#domain/document/units';
import type { Group, Sign, TextEdit } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { signNamed } from './legendWords';
import { itemsOf, type Known, type Misplaced, moved, signedItems } from './signs';
import { memberState, partyBlank } from './suggestion';

/** The texts of the footnotes by what calls them. */
export type Notes = ReadonlyMap<string, string>;

/** `next` is the group behind `group` in the text, if there is one. Null where `group` is attributed or nobody is named. */
export function readBeside(
  unit: TextUnit,
  group: Group,
  next: Group | undefined,
  known: Known,
  notes: Notes,
): Misplaced | null {
  if (!group.closed || group.attributions.length > 0) return null;
  return (
    atEnd(unit.text, group, known) ??
    inVerdict(unit.text, group, known) ??
    fartherOn(unit.text, group, next, known) ??
    inNote(unit, group, known, notes)
  );
}

const dashed = /(?<=\S)\s+[–—-]\s*([^–—[\]()\n]{2,80}?)\s*$/u;

/** `[the words – Israel]`. The first edit is where the names stand. */
export function atEnd(text: string, { innerFrom, innerTo }: Group, known: Known): Misplaced | null {
  const inside = text.slice(innerFrom, innerTo);
  const found = dashed.exec(inside);
  const items = found && itemsOf(found[1] ?? '', known, '+');
  const words = inside.slice(0, found?.index);
  if (found === null || items === null || isPair(words, known) || isPlace(words)) return null;
  return moved({ from: innerFrom + found.index, to: innerTo, insert: '' }, innerTo + 1, items);
}

/** *Trade of Kazakhstan – China*: a name before the dash, too. */
const isPair = (words: string, known: Known): boolean =>
  known(words.trim()) !== null || known(/\S+$/u.exec(words.trim())?.[0] ?? '') !== null;

/** *Almaty – Kazakhstan*, *FATF – India*: a place or a body, and where it lies; no words of a sentence. */
const isPlace = (words: string): boolean =>
  words.trim().split(/\s+/u).length <= 3 && !/(?:^|\s)\p{Lowercase}{2}/u.test(words);

const verdict =
  /^[ \u00a0]?[[(]?\s*([^:[\]()\n]{2,60}?)\s*(?::|\s[–—-]|\s(?:to|would|proposes? to|wants? to|wishes to)(?=\s)|(?=\s[a-z\u00c0-\u052f]+\s*[\])]))\s*(?:to )?(delet(?:e|ion|es)|remov(?:e|al|es)|omits?|oppos(?:e|es|ed)|retain(?:s|ed)?|keeps?|supports?|add(?:s|ed|ition)?|inserts?|исключить|удалить|возражает|против|сохранить|оставить|поддерживает|добавить|алып тастау|алып тастайды|қарсы|қалдыру|сақтау|қолдайды)\.?\s*(?:[\])]|$)/iu;
const against = /^(?:delet|remov|omit|oppos|исключ|удал|возраж|против|алып|қарсы)/iu;

function inVerdict(text: string, { innerFrom, innerTo, to }: Group, known: Known): Misplaced | null {
  if (isPeriod.test(text.slice(innerFrom, innerTo))) return null;
  const behind = text.slice(to, to + longest);
  const [all, names, verb] = verdict.exec(behind) ?? [];
  if (all === undefined || names === undefined || verb === undefined) return null;
  // Without brackets of its own it is the last that is said.
  if (!/^[ \u00a0]?[[(]/u.test(all) && to + all.length < text.trimEnd().length) return null;
  const items = itemsOf(names, known, against.test(verb) ? '-' : '+');
  return (
    items && { edits: [{ from: to, to: to + all.length, insert: ` (${items.join(', ')})` }], parties: items }
  );
}

/** *[2022-2023] (India to keep)*: who chairs in these years. */
const isPeriod = /^\s*(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)?\d\d))?\s*$/u;

const longest = 160;
const proposer =
  /^[^[\].;]{1,120}?(\s*\((?:(?:proposed|submitted|suggested|requested) by|предлож[a-z\u00c0-\u052f]+(?: делегаци[a-z\u00c0-\u052f]+)?) ([^()[\]\n]{2,150})\))/iu;

/** The words between stay as they are. */
function fartherOn(text: string, { to }: Group, next: Group | undefined, known: Known): Misplaced | null {
  const behind = text.slice(to, Math.min(next?.from ?? text.length, to + 2 * longest));
  const [all, remark, names] = proposer.exec(behind) ?? [];
  const items = names === undefined ? null : itemsOf(names, known, '+');
  if (all === undefined || remark === undefined || items === null) return null;
  const end = to + all.length;
  return {
    edits: [
      { from: to, to, insert: ` (${items.join(', ')})` },
      { from: end - remark.length, to: end, insert: '' },
    ],
    parties: items,
  };
}

const spokenBy =
  /^\s*([^:\n[\]]{2,60}?)\s*(?::|\s[–—-]\s|\s(?:propos|want|wish|would|request|ask|предлага|проси)[a-z\u00c0-\u052f]*)/iu;
const someone =
  /(?<![a-z\u00c0-\u052f])(?:(?:a|one|some) (?:member state|delegation|state|party)|(?:одно|одна|некоторые) (?:из )?(?:государств|делегаци)[a-z\u00c0-\u052f]*)/iu;

/** The call stays behind the attribution. */
function inNote({ text, marks }: TextUnit, { to }: Group, known: Known, notes: Notes): Misplaced | null {
  const call = marks.find(
    ({ kind, from }) => kind === 'note' && from >= to && text.slice(to, from).trim() === '',
  );
  const reason = call?.kind === 'note' ? notes.get(call.note) : undefined;
  // `[words]¹ (+IND)` is attributed already, if apart from its bracket.
  const isSigned =
    call !== undefined && /^\s?\(\s?[+\p{Pd}\u2212]\s?\p{Uppercase}{2}/u.test(text.slice(call.to));
  if (reason === undefined || isSigned) return null;
  const sign = signNamed(reason);
  const items = saidBy(reason, known, sign);
  if (items === null) return null;
  const edit: TextEdit = { from: to, to, insert: ` (${items.join(', ')})` };
  return { edits: [edit], parties: items.map((item) => item.replace(partyBlank, memberState)), reason };
}

function saidBy(reason: string, known: Known, sign: Sign | null): readonly string[] | null {
  const name =
    spokenBy.exec(reason)?.[1] ?? /^(?:proposed|requested) by (.{2,60}?)[.;:]?$/iu.exec(reason)?.[1];
  const items = name === undefined ? null : itemsOf(name, known, sign ?? '+');
  if (
    items !== null &&
    sign === null &&
    isSource.test(reason.slice(reason.indexOf(name ?? '') + (name ?? '').length))
  )
    return null;
  if (items !== null) return items;
  return sign !== null && someone.test(reason) ? [`${sign}${partyBlank}`] : null;
}

/** *India: Law No. 5 of 2019*, *India: 1.4 billion (2023)*: says something of the State, and nothing that it wants. */
const isSource =
  /^\s*(?::|[–—-])?\s*(?:(?:see|cf|source|ibid|the)[.:]?\s+)*(?:(?:federal|national|presidential|criminal|penal|civil|government)\s+)*(?:law|act|code|constitution|decree|order|ordinance|regulation|resolution|statute|article|art\.|section|§|закон|кодекс|конституци|указ|постановлени|стать|приказ|заң|жарлық|қаулы|бап|[$€£]?\d|signed|ratified|acceded|party since|member since|ратифи|подписа|присоедин)/iu;

const before = /(?:^|[^\s\])])\s?(\(\s*[+\p{Pd}\u2212][^()[\]]{1,150}\)\s?)$/u;

/**
 * Attributions that stand before their brackets: `(-ISR) [words] (+ISR) [other words]`, where the last bracket has
 * none behind it. `groups` as the text is parsed: all but the first are taken for those of the bracket before them.
 */
export function readLeading(text: string, groups: readonly Group[], known: Known): readonly Misplaced[] {
  return groups.flatMap((first, at): readonly Misplaced[] => {
    const [, lead = ''] = before.exec(text.slice(Math.max(0, first.from - longest), first.from)) ?? [];
    const items = signedItems(/\((.*)\)/su.exec(lead)?.[1], known);
    if (lead === '' || items === null) return [];
    const chain = chainFrom(text, groups.slice(at));
    const last = chain.at(-1);
    if (last === undefined || last.attributions.length > 0 || !last.closed) return [];
    const out: TextEdit = { from: first.from - lead.length, to: first.from, insert: '' };
    const written = [asRead(lead.trim(), items), ...chain.slice(0, -1).map((one) => signsBehind(text, one))];
    const edits = chain.map(
      ({ innerTo, to }, index): TextEdit => ({
        from: innerTo + 1,
        to,
        insert: ` ${written[index] ?? ''}`,
      }),
    );
    return [{ edits: [out, ...edits], parties: [items.join(', '), ...written.slice(1).map(withoutParens)] }];
  });
}

/** As it is written, where it is read so behind a bracket; else by codes: `(-Israel)` would be words there. */
function asRead(lead: string, items: readonly string[]): string {
  const behind = `[x] ${lead}`;
  return parseRolling(behind).groups[0]?.to === behind.length ? lead : `(${items.join(', ')})`;
}

const signsBehind = (text: string, { innerTo, to }: Group): string => text.slice(innerTo + 1, to).trim();
const withoutParens = (signs: string): string => signs.replace(/[()]/gu, '');

/** Groups one behind another, each attributed but the last. */
function chainFrom(text: string, groups: readonly Group[]): readonly Group[] {
  const chain: Group[] = [];
  for (const group of groups) {
    const last = chain.at(-1);
    if (last !== undefined && (group.from < last.to || text.slice(last.to, group.from).trim() !== '')) break;
    chain.push(group);
    if (group.attributions.length === 0) break;
  }
  return chain;
}
