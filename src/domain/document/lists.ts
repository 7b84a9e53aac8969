/**
 * The numbers of lists in an own draft, computed from where the items stand: each level counts on its
 * own, starts anew below the next item above it, and a list starts anew behind a heading or a plain
 * paragraph unless it is told to continue. Texts as received are never numbered here.
 */

import type { LanguageCode } from '#domain/languages';
import type { Block, BlockId, Heading, ListItem, ListStyle, Paragraph } from './document';
import { printRoman } from './roman';

/** What one item of a list prints, and where it belongs. */
export interface ListPlace {
  readonly label: string;
  /** Items with one number share their counters; from 1 in each document. Headings are 0. */
  readonly run: number;
  /** Place among the items of its level, from 1. */
  readonly number: number;
}

/** By block id, for every heading and paragraph that is an item of a list. */
export function listPlaces(
  blocks: readonly Block[],
  language: LanguageCode | null,
): ReadonlyMap<BlockId, ListPlace> {
  const places = new Map<BlockId, ListPlace>();
  const counting = new Counting(language);
  for (const block of blocks) {
    const place = counting.placeOf(block);
    if (place !== null) places.set(block.id, place);
  }
  return places;
}

/** The blocks with every computed number printed; untouched blocks are the same values. */
export function withListLabels(blocks: readonly Block[], language: LanguageCode | null): readonly Block[] {
  const places = listPlaces(blocks, language);
  return blocks.map((block) => {
    const label = places.get(block.id)?.label;
    if (label === undefined || block.kind === 'table' || block.kind === 'footnote') return block;
    return block.label === label ? block : { ...block, label };
  });
}

interface Counter {
  readonly style: ListStyle;
  readonly number: number;
}

type Counters = readonly (Counter | undefined)[];

class Counting {
  readonly #language: LanguageCode | null;
  #items: Counters = [];
  #headings: Counters = [];
  #run = 0;
  #interrupted = true;

  constructor(language: LanguageCode | null) {
    this.#language = language;
  }

  placeOf(block: Block): ListPlace | null {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block);
      case 'paragraph':
        return block.list ? this.#item(block.list, block.level) : this.#plain(block);
      case 'table':
        this.#interrupted = true;
        return null;
      case 'footnote':
        return null;
    }
  }

  #heading(heading: Heading): ListPlace | null {
    this.#interrupted = true;
    const level = Math.max(0, heading.level - 1);
    const { list } = heading;
    if (!list) {
      this.#headings = this.#headings.slice(0, level);
      return null;
    }
    const before = list.start === 'restart' ? this.#headings.slice(0, level) : this.#headings;
    const counter = counted(before, level, list.style);
    this.#headings = [...above(before, level), counter];
    return this.#place(this.#headings, counter, 0);
  }

  /** An indented paragraph belongs to the item above it; one at the margin ends the list. */
  #plain(paragraph: Paragraph): null {
    if (paragraph.level === 0) this.#interrupted = true;
    return null;
  }

  #item({ style, start }: ListItem, level: number): ListPlace {
    if (this.#startsList(style, start, level)) {
      this.#items = [];
      this.#run += 1;
    } else if (start === 'restart') this.#items = this.#items.slice(0, level);
    this.#interrupted = false;
    const counter = counted(this.#items, level, style);
    this.#items = [...above(this.#items, level), counter];
    return this.#place(this.#items, counter, Math.max(this.#run, 1));
  }

  #startsList(style: ListStyle, start: 'restart' | 'continue' | undefined, level: number): boolean {
    if (start === 'continue') return this.#run === 0;
    if (this.#interrupted) return true;
    const [top] = this.#items;
    return level === 0 && (start === 'restart' || (top !== undefined && top.style !== style));
  }

  #place(counters: Counters, last: Counter, run: number): ListPlace {
    return { label: printed(counters, last, this.#language), run, number: last.number };
  }
}

/** The next item of a level. */
function counted(before: Counters, level: number, style: ListStyle): Counter {
  const last = before[level];
  return { style, number: last?.style === style ? last.number + 1 : 1 };
}

const above = (counters: Counters, level: number): Counters =>
  Array.from({ length: level }, (_, i) => counters[i]);

/** By level; deeper items take the first again. */
const bullets = '•–▪';

/** `counters`: of the item and of those that it belongs to, outermost first. */
function printed(counters: Counters, { style, number }: Counter, language: LanguageCode | null): string {
  switch (style) {
    case 'decimal':
      return `${number}.`;
    case 'outline':
      return `${counters.flatMap((counter) => counter?.number ?? []).join('.')}.`;
    case 'letter':
      return `${letter(number, alphabetOf(language))})`;
    case 'roman':
      return `${printRoman(number).toLowerCase()}.`;
    case 'upper-roman':
      return `${printRoman(number)}.`;
    case 'bullet':
      return bullets.charAt((counters.length - 1) % bullets.length);
  }
}

// ё, й, ъ, ы and ь number nothing in Russian texts.
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

const alphabetOf = (language: LanguageCode | null): string =>
  language === 'ru' || language === 'kk' ? cyrillic : latin;

/** Behind the last letter they are doubled: `aa`, `bb`, as Word does. */
const letter = (number: number, alphabet: string): string => {
  const place = number - 1;
  return alphabet.charAt(place % alphabet.length).repeat(Math.floor(place / alphabet.length) + 1);
};
