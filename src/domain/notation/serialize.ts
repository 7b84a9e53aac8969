/**
 * Prints the tree of a rolling text back. Brackets and parentheses come from the tree, only words
 * and the insides of attributions from the text, so that a group with a wrong place, a lost
 * attribution or a crossing shows as a difference: law 1 of the field is checked, not assumed.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { Attribution, Group, Rolling } from './notation';

/** The text of the tree. For what `parseRolling` returned it equals `rolling.text`, always. */
export function serialize(rolling: Rolling): string {
  const printer = new Printer(rolling.text);
  const around: Group[] = [];
  for (const group of rolling.groups) {
    closeUntil(printer, around, group.parent);
    printer.copyTo(group.from);
    printer.put('[', group.innerFrom);
    around.push(group);
  }
  closeUntil(printer, around, -1);
  printer.copyTo(rolling.text.length);
  return printer.printed();
}

class Printer {
  readonly #text: string;
  readonly #parts: string[] = [];
  #at: Utf16Offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Copies the words up to `to`. */
  copyTo(to: Utf16Offset): void {
    this.#parts.push(this.#text.slice(this.#at, to));
    this.#at = to;
  }

  /** Prints `part`, which stands for the characters up to `to`. */
  put(part: string, to: Utf16Offset): void {
    this.#parts.push(part);
    this.#at = to;
  }

  printed(): string {
    return this.#parts.join('');
  }
}

function closeUntil(printer: Printer, around: Group[], parent: number): void {
  for (let group = around.at(-1); group !== undefined && group.index !== parent; group = around.at(-1)) {
    printer.copyTo(group.innerTo);
    if (group.closed) printer.put(']', group.innerTo + 1);
    for (const attribution of group.attributions) printAttribution(printer, attribution);
    around.pop();
  }
}

function printAttribution(printer: Printer, attribution: Attribution): void {
  printer.copyTo(attribution.from);
  printer.put('(', attribution.from + 1);
  for (const item of attribution.items) {
    printer.copyTo(item.from);
    printer.copyTo(item.to);
  }
  printer.copyTo(attribution.to - 1);
  printer.put(')', attribution.to);
}
