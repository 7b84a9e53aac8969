/**
 * Form fields whose answer is no text in the file: which entry of a list was chosen, whether a box is ticked. They are
 * read as Word shows them. Source: ECMA-376 part 1, 17.16.9 (ddList), 17.16.7 (checkBox), 17.16.5.20 (FORMDROPDOWN).
 */

import { isOn } from './runProperties';
import { wholeNumber } from './styles';
import type { Attributes } from './xml';

/** Entries of one list; Word allows 25. */
const mostEntries = 100;

export class FormField {
  private kind: 'list' | 'box' | null = null;
  private readonly entries: string[] = [];
  private chosen: number | null = null;
  private preset = 0;
  private ticked: boolean | null = null;
  private presetTick = false;

  /** A child of `w:ffData`, or of the list or box in it. */
  take(name: string, attributes: Attributes): void {
    if (name === 'w:ddList') this.kind = 'list';
    else if (name === 'w:checkBox') this.kind = 'box';
    else if (name === 'w:listEntry' && this.entries.length < mostEntries)
      this.entries.push(attributes.get('w:val') ?? '');
    else if (name === 'w:result') this.chosen = wholeNumber(attributes.get('w:val'));
    else if (name === 'w:checked') this.ticked = isOn(attributes);
    else if (name === 'w:default') {
      this.preset = wholeNumber(attributes.get('w:val'));
      this.presetTick = isOn(attributes);
    }
  }

  /** What Word shows in its place; '' for a field whose answer is text. */
  print(): string {
    if (this.kind === 'box') return (this.ticked ?? this.presetTick) ? '☒' : '☐';
    return this.kind === 'list' ? (this.entries[this.chosen ?? this.preset] ?? '') : '';
  }
}

/** Elements whose children say what a form field holds. */
export const formParents: ReadonlySet<string> = new Set(['w:ffData', 'w:ddList', 'w:checkBox']);
