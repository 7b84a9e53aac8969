/**
 * Changes that a table tells instead of showing them: *Replace “X” by “Y”*, *Delete “X”*, *Add “Y” after “X”*.
 */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';

const quotedWords = '[“”"«„]([^“”"«»„]{1,400})[“”"»]';
const change = (words: string): RegExp =>
  new RegExp(`^${words.replaceAll('Q', quotedWords).replaceAll(' ', '\\s+')}[.;]?$`, 'iu');

const replaces = once(() => [
  change(
    '(?:to )?(?:replace|substitute|change)(?: the)?(?: words?| phrase)? Q (?:by|with|to|for)(?: the)?(?: words?| phrase)? Q',
  ),
  change('(?:à )?remplacer(?: les? mots?)? Q par(?: les? mots?)? Q'),
  change('заменить(?: слов[оа])? Q(?: на)?(?: слов[оа]| словами| словом)? Q'),
]);
const deletes = once(() => [
  change('(?:to )?(?:delete|remove|omit)(?: the)?(?: words?| phrase)? Q'),
  change('(?:à )?supprimer(?: les? mots?)? Q'),
  change('(?:исключить|удалить|убрать)(?: слов[оа])? Q'),
]);
const adds = once(() => [
  change('(?:to )?(?:add|insert)(?: the)?(?: words?| phrase)? Q after(?: the)?(?: words?| phrase)? Q'),
  change('(?:à )?(?:ajouter|insérer)(?: les? mots?)? Q après(?: les? mots?)? Q'),
  change('(?:добавить|вставить)(?: слов[оа])? Q после(?: слов[оа]?| слов)? Q'),
]);
const addsBefore = once(() => [
  change('(?:to )?(?:add|insert)(?: the)?(?: words?| phrase)? Q before(?: the)?(?: words?| phrase)? Q'),
  change('(?:à )?(?:ajouter|insérer)(?: les? mots?)? Q avant(?: les? mots?)? Q'),
  change('(?:добавить|вставить)(?: слов[оа])? Q перед(?: словами| словом)? Q'),
]);
const tells =
  /^(?:(?:to|à)\s+)?(?:replace|substitute|change|delete|remove|omit|add|insert|remplacer|supprimer|ajouter|insérer|заменить|исключить|удалить|убрать|добавить|вставить)\s.*[“”"«„]/isu;

/**
 * `text` as the words of `told` want it; `told` itself where it tells no change, null where it tells one that
 * can't be made for sure.
 */
export function wantedFrom(text: string, told: string): string | null {
  const [, old, fresh] = firstOf(replaces(), told);
  if (old !== undefined && fresh !== undefined) return changed(text, old, () => fresh);
  const [, gone] = firstOf(deletes(), told);
  if (gone !== undefined) return changed(text, gone, () => '');
  const [, added, behind] = firstOf(adds(), told);
  if (added !== undefined && behind !== undefined)
    return changed(
      text,
      behind,
      (there) => `${there}${/^[,;.]/u.test(added.trim()) ? '' : ' '}${added.trim()}`,
    );
  const [, ahead, next] = firstOf(addsBefore(), told);
  if (ahead !== undefined && next !== undefined)
    return changed(text, next, (there) => `${ahead.trim()} ${there}`);
  return tells.test(told) ? null : told;
}

const firstOf = (forms: readonly RegExp[], told: string): readonly (string | undefined)[] =>
  forms.map((form) => form.exec(told)).find((found) => found !== null) ?? [];

function changed(text: string, words: string, insteadOf: (there: string) => string): string | null {
  const at = onlyPlace(text, words.trim());
  if (at === null) return null;
  const there = text.slice(at, at + words.trim().length);
  const [before, behind] = [text.slice(0, at), text.slice(at + there.length)];
  const instead = insteadOf(there).trim();
  if (instead !== '') return before + instead + behind;
  const closes = behind === '' || /^[\s.,;:)]/u.test(behind);
  return (closes ? before.trimEnd() + behind : before + behind.trimStart()).trim();
}

/** Where whole words stand; null unless they stand there once. */
function onlyPlace(text: string, words: string): Utf16Offset | null {
  const isWhole = (at: number): boolean =>
    !(/^[\p{Alphabetic}\p{N}]/u.test(words) && /[\p{Alphabetic}\p{N}]$/u.test(text.slice(0, at))) &&
    !(/[\p{Alphabetic}\p{N}]$/u.test(words) && /^[\p{Alphabetic}\p{N}]/u.test(text.slice(at + words.length)));
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < 2; at = text.indexOf(words, at + 1))
    if (isWhole(at)) places.push(at);
  return places.length === 1 ? (places[0] ?? null) : null;
}
