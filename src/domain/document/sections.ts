/**
 * The places that delegates cite: *Pillar II, paragraph 10* is `II.10`. A section comes from a heading
 * that carries a number, the rest from the labels of paragraphs as printed.
 *
 * Source: circular NCT/CT/801 (`Pillar II: …`, `[11a. To enhance …] (+IND)`), note NCT/G/1501 (`II. Goals`).
 */

import type { Block, BlockId, Document, Heading, Paragraph } from './document';

/** By block id; a block that has neither a number nor a section has no entry. Tables and footnotes have none. */
export function sectionPlaces(document: Document): ReadonlyMap<BlockId, string> {
  const counter = new PlaceCounter();
  const places = new Map<BlockId, string>();
  for (const block of document.blocks) {
    const place = counter.placeOf(block);
    if (place !== null) places.set(block.id, place);
  }
  return places;
}

const roman = '[IVXLC]+';
const sectionWords =
  'Pillar|Section|Part|Chapter|Article|Annex|Раздел|Часть|Глава|Приложение|Компонент|Бөлім|Тарау';
const namedSection = new RegExp(
  `^(?:${sectionWords})\\s+(${roman}|\\d+)(?![a-z\\u00c0-\\u052f\\p{N}])`,
  'iu',
);
const numberedSection = new RegExp(`^(${roman}|\\d+)[.)]\\s`, 'u');
const bracketedLabel = /^\[\s*(\d+\s?(?:[a-z]|bis|ter|quater|alt)?)[.)]\s/u;

class PlaceCounter {
  #section: { readonly number: string; readonly level: number } | null = null;
  /** Numbers of the list items around the next one, by level. */
  #numbers: string[] = [];

  placeOf(block: Block): string | null {
    if (block.kind === 'heading') return this.#heading(block);
    return block.kind === 'paragraph' ? this.#paragraph(block) : null;
  }

  #heading(heading: Heading): string | null {
    const number = numberOf(heading.label) ?? sectionOfText(heading.text);
    if (number !== null) this.#open(number, heading.level);
    else if (this.#section !== null && heading.level <= this.#section.level) this.#close();
    return number ?? this.#section?.number ?? null;
  }

  #paragraph(paragraph: Paragraph): string | null {
    const named = paragraph.label === null ? namedSection.exec(paragraph.text)?.[1] : undefined;
    if (named !== undefined) {
      this.#open(named, 1);
      return named;
    }
    const number = numberOf(paragraph.label) ?? numberOf(bracketedLabel.exec(paragraph.text)?.[1] ?? null);
    if (number === null) return this.#section?.number ?? null;
    this.#numbers = [...this.#numbers.slice(0, paragraph.level), number];
    return this.#printed(number);
  }

  #printed(number: string): string {
    const section = this.#section?.number ?? null;
    // A label like `2.1` already names what it stands under.
    const parts = number.includes('.') ? [number] : this.#numbers;
    const place = parts.join('.');
    const isPrefixed = section === null || place.startsWith(`${section}.`);
    return isPrefixed ? place : `${section}.${place}`;
  }

  #open(number: string, level: number): void {
    this.#section = { number, level };
    this.#numbers = [];
  }

  #close(): void {
    this.#section = null;
    this.#numbers = [];
  }
}

const sectionOfText = (text: string): string | null =>
  namedSection.exec(text)?.[1] ?? numberedSection.exec(text)?.[1] ?? null;

/** A label without its punctuation: `11.` is `11`, `(a)` is `a`; a bullet is null. */
function numberOf(label: string | null): string | null {
  if (label === null) return null;
  const bare = label.replace(/^[([]+|[\])\s.:–-]+$/gu, '').trim();
  return /[\p{Alphabetic}\p{N}]/u.test(bare) ? bare : null;
}
