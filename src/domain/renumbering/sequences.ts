/**
 * The sequences that the labels of a text form. Labels belong together when they are written alike, at one
 * level, under one heading; a first number (`1.`, `a)`) begins a new sequence, and a number that stands twice or
 * is lower than the one before it is counted on. `11a` and `11 bis` stand between 11 and 12 and are members as well.
 *
 * Source: circular NCT/CT/801, where each pillar counts from 1 and `[11a. …] (+IND)` is a label inside its bracket.
 */

import type { Block, Document } from '#domain/document/document';
import { printRoman, readRoman } from '#domain/document/roman';

/** A label taken apart: `[11a.` is `open` nothing, number 11, `rest` a, `close` a full stop. */
export interface NumberedLabel {
  readonly kind: 'decimal' | 'letter' | 'roman' | 'upper-roman';
  /** `OP`, `PP`, `(`, and for `2.1.` the numbers above: `2.`. */
  readonly open: string;
  readonly number: number;
  /** Letters or Latin of an inserted paragraph; empty for none. */
  readonly rest: string;
  readonly close: string;
}

export interface Member {
  readonly block: Block;
  /** As printed. */
  readonly label: string;
  readonly parts: NumberedLabel;
  /** From 0: members of one sequence have one; they may be apart. */
  readonly sequence: number;
}

/**
 * The members of all sequences, in reading order. Bullets and titles are none. `stays`: whether a block is to
 * be in the text that is numbered; what stands under one that is not goes on with what stands before it.
 */
export function labelSequences(
  document: Document,
  stays: (block: Block) => boolean = () => true,
): readonly Member[] {
  const counting = new Sequences(stays);
  return document.blocks.flatMap((block) => counting.member(block) ?? []);
}

/** A label in brackets or at the start of a paragraph that has no label of its own. */
const inText =
  /^[\s[]*((?:OP|PP)?\s?(?:\d+\.)*\d+(?:[a-z]{1,2}|\s(?:bis|ter|quater|quinquies|alt))?[.)]?)\s+(?=\S)/;

/** The label as printed: the block's, or the one that stands in its words; null for none. */
export function printedLabel(block: Block): string | null {
  if (block.kind === 'table' || block.kind === 'footnote') return null;
  if (block.label !== null) return block.label;
  return block.kind === 'paragraph' ? (inText.exec(block.text)?.[1] ?? null) : null;
}

class Sequences {
  readonly #stays: (block: Block) => boolean;
  #next = 0;
  /** The last member of each open sequence, by how it is written. */
  #open = new Map<
    string,
    { readonly number: number; readonly rest: string; readonly sequence: number; readonly level: number }
  >();

  constructor(stays: (block: Block) => boolean) {
    this.#stays = stays;
  }

  member(block: Block): Member | null {
    const label = printedLabel(block);
    if (block.kind === 'table' || block.kind === 'footnote') return null;
    const level = block.kind === 'heading' ? block.level : 100 + block.level;
    const stays = this.#stays(block);
    if (stays && block.kind === 'heading') this.#close(level + 1);
    if (label === null) return null;
    const parts = this.#partsOf(label, level);
    if (parts === null) return null;
    const sequence = this.#sequenceOf(keyOf(parts, level), parts, level);
    if (stays) this.#close(level + 1);
    return { block, label, parts, sequence };
  }

  #sequenceOf(key: string, { number, rest }: NumberedLabel, level: number): number {
    const last = this.#open.get(key);
    const goesOn = last !== undefined && (number > 1 || (last.number === 1 && rest !== ''));
    const sequence = goesOn ? last.sequence : this.#next++;
    this.#open.set(key, { number, rest, sequence, level });
    return sequence;
  }

  /** What stands deeper begins anew. */
  #close(level: number): void {
    this.#open = new Map([...this.#open].filter(([, open]) => open.level < level));
  }

  /** A lone `i` is a Roman number unless an `h` stands before it. */
  #partsOf(label: string, level: number): NumberedLabel | null {
    const ways = labelParts(label);
    return (
      ways.find((parts) => this.#open.get(keyOf(parts, level))?.number === parts.number - 1) ??
      ways[0] ??
      null
    );
  }
}

const keyOf = ({ kind, open, close }: NumberedLabel, level: number): string =>
  `${level} ${kind} ${open} ${close}`;

const decimal =
  /^(?<open>\(?(?:(?:OP|PP)\s?)?(?:\d+\.)*)(?<number>\d+)(?<rest>[a-z]{0,2}|\s(?:bis|ter|quater|quinquies|alt))(?<close>[.)]{0,2})$/;
const lettered = /^(?<open>\(?)(?<sign>[a-zа-я]{1,4}|[IVXLC]{1,6})(?<close>[.)]{1,2})$/;

/** The ways to read a label, the likelier first; none for a bullet or words. */
function labelParts(label: string): readonly NumberedLabel[] {
  const figures = decimal.exec(label.trim())?.groups;
  if (figures) {
    const { open = '', number = '', rest = '', close = '' } = figures;
    return [{ kind: 'decimal', open, number: Number(number), rest, close }];
  }
  const letters = lettered.exec(label.trim())?.groups;
  if (!letters) return [];
  const { open = '', sign = '', close = '' } = letters;
  const roman = readRoman(sign.toUpperCase());
  const kind = sign === sign.toUpperCase() ? 'upper-roman' : 'roman';
  const asRoman: NumberedLabel[] = roman > 0 ? [{ kind, open, number: roman, rest: '', close }] : [];
  const letter = letterNumber(sign);
  return letter > 0 ? [...asRoman, { kind: 'letter', open, number: letter, rest: '', close }] : asRoman;
}

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщэюя'] as const;

function letterNumber(sign: string): number {
  if (sign.length !== 1) return 0;
  return Math.max(...alphabets.map((alphabet) => alphabet.indexOf(sign) + 1));
}

/** The label with another number and without the letters of an inserted paragraph. `language`: of letters. */
export function printLabel(
  { kind, open, close }: NumberedLabel,
  number: number,
  isCyrillic: boolean,
): string {
  return `${open}${printNumber(kind, number, isCyrillic)}${close}`;
}

function printNumber(kind: NumberedLabel['kind'], number: number, isCyrillic: boolean): string {
  switch (kind) {
    case 'decimal':
      return String(number);
    case 'roman':
      return printRoman(number).toLowerCase();
    case 'upper-roman':
      return printRoman(number);
    case 'letter': {
      const alphabet = alphabets[isCyrillic ? 1 : 0];
      return alphabet
        .charAt((number - 1) % alphabet.length)
        .repeat(Math.floor((number - 1) / alphabet.length) + 1);
    }
  }
}
