/**
 * Fields: an instruction (`PAGE`, `REF …`) and its result. Results are text, instructions are not.
 * Complex fields are a sequence of characters (begin, instruction, separate, result, end) that may
 * nest and run over paragraphs. Source: ECMA-376 part 1, 17.16.
 */

import { shownWithoutResult } from './fieldResults';
import { FormField } from './formField';
import { type NumberField, numberFieldOf } from './numberFields';
import type { Attributes } from './xml';

interface OpenField {
  phase: 'instruction' | 'result';
  instruction: string;
  isPage: boolean;
  form: FormField | null;
  /** Some of its result has been read. */
  hasResult: boolean;
}

/** Enough for what is shown of an instruction, and to know a field by its first word. */
const longestInstruction = 1_000;

export class Fields {
  private readonly open: OpenField[] = [];
  // Counted along, so that asking costs the same however deep the nesting.
  private instructions = 0;
  private pages = 0;

  begin(instruction = ''): void {
    this.open.push({ phase: 'instruction', instruction, isPage: false, form: null, hasResult: false });
    this.instructions++;
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field) field.instruction = (field.instruction + text).slice(0, longestInstruction);
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field?.phase !== 'instruction') return;
    field.phase = 'result';
    field.isPage = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(field.instruction);
    this.instructions--;
    if (field.isPage) this.pages++;
  }

  /** A setting of the form field that is open. False for an entry of a list that belongs to no field, in a damaged file. */
  takeForm(name: string, attributes: Attributes): boolean {
    const field = this.open.at(-1);
    if (field === undefined) return name !== 'w:listEntry';
    field.form ??= new FormField();
    field.form.take(name, attributes);
    return true;
  }

  /** What is shown in the field's place though the file has no text for it; mostly ''; or the number to be counted. */
  end(): string | NumberField {
    const field = this.open.pop();
    if (field?.phase === 'instruction') this.instructions--;
    if (field?.isPage) this.pages--;
    if (field === undefined || field.hasResult) return '';
    if (field.form !== null) return field.form.print();
    if (field.phase === 'instruction') return shownWithoutResult(field.instruction);
    return numberFieldOf(field.instruction) ?? '';
  }

  /** By the kind of a field's character (`w:fldCharType`); what `end` gives. */
  take(type: string | undefined): string | NumberField {
    if (type === 'begin') this.begin();
    else if (type === 'separate') this.separate();
    return type === 'end' ? this.end() : '';
  }

  /** Words that are shown have been read. */
  wrote(): void {
    const field = this.open.at(-1);
    if (field) field.hasResult = true;
  }

  /** `shown`: text here is on the page; `page`: it is the number of a page, or of all; `hidden`: it is an instruction. */
  state(): 'shown' | 'page' | 'hidden' {
    if (this.instructions > 0) return 'hidden';
    return this.pages > 0 ? 'page' : 'shown';
  }
}
