/**
 * A list that somebody typed into one paragraph, its entries parted by line breaks: read entry by entry, as it is
 * numbered. Only where the numbers go on from line to line, so that an address or a verse stays one paragraph, and never
 * inside a bracket.
 */

import type { StyledText } from '#domain/document/document';
import { type FoundLabel, findLabel, opensWithBracketedLabel } from './label';
import { sliceStyled, trimStyled } from './styled';

/** A paragraph of a story, before blocks are made of it. */
interface Listed {
  readonly kind: string;
  readonly styled?: StyledText;
  readonly label?: string | null;
  readonly heading?: number | null;
}

/** The words of one entry; its label, null where it has none. */
export interface Entry {
  readonly styled: StyledText;
  readonly label: string | null;
}

/** The items with such lists taken apart; `part` makes an item of an entry, the first of its paragraph or a later one. */
export function splitLists<Item extends Listed>(
  items: readonly Item[],
  part: (whole: Item, entry: Entry, isFirst: boolean, isLast: boolean) => Item,
): readonly Item[] {
  return items.flatMap((item) => {
    const { styled, kind, heading } = item;
    if (kind !== 'paragraph' || styled === undefined || heading !== null || !styled.text.includes('\n'))
      return [item];
    const entries = entriesOf(styled, item.label ?? null);
    return entries.length < 2
      ? [item]
      : entries.map((entry, index) => part(item, entry, index === 0, index === entries.length - 1));
  });
}

function entriesOf(styled: StyledText, label: string | null): readonly Entry[] {
  const starts = startsIn(styled.text, label === null ? null : findLabel(`${label} A`));
  return [0, ...starts].map((from, index, all): Entry => {
    const words = trimStyled(sliceStyled(styled, from, all[index + 1]));
    const found = from === 0 ? null : findLabel(words.text);
    return from === 0
      ? { styled: words, label }
      : {
          styled: found === null ? words : trimStyled(sliceStyled(words, found.end)),
          label: found?.label ?? null,
        };
  });
}

/** Where entries begin behind the first line; none where fewer than two of them are numbered one after another. */
function startsIn(text: string, first: FoundLabel | null): readonly number[] {
  const starts: number[] = [];
  let [before, numbered, depth, at] = [first, first === null ? 0 : 1, 0, 0];
  for (const line of text.split('\n')) {
    const words = line.trimStart();
    if (at > 0 && depth <= 0) {
      const found = findLabel(words);
      if (found !== null && (before === null ? opensList(found) : follows(before, found))) {
        starts.push(at);
        before = found;
        numbered++;
      } else if (before !== null && opensWithBracketedLabel(words)) starts.push(at);
    }
    for (const bracket of line.match(/[[\]]/g) ?? []) depth += bracket === '[' ? 1 : -1;
    at += line.length + 1;
  }
  return numbered < 2 ? [] : starts;
}

const opensList = ({ form, number, label }: FoundLabel): boolean =>
  form === 'bullet' || number === 1 || /^\(?(?:i|I|a|A|а|А)[.)]/.test(label);

function follows(before: FoundLabel, { form, number, label }: FoundLabel): boolean {
  if (form === 'roman' || form === 'romanSmall') return form === before.form && label !== before.label;
  if (form !== before.form) return false;
  if (form === 'bullet') return label === before.label;
  if (form === 'letter') return letterIn(label) === letterIn(before.label) + 1;
  return form === 'number' && number === (before.number ?? 0) + 1;
}

const letterIn = (label: string): number => (/\p{Alphabetic}/u.exec(label)?.[0] ?? '').charCodeAt(0);
