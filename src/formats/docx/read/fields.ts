/**
 * Fields: an instruction (`PAGE`, `REF …`) and its result. Results are text, instructions are not.
 * Complex fields are a sequence of characters (begin, instruction, separate, result, end) that may
 * nest and run over paragraphs. Source: ECMA-376 part 1, 17.16.
 */

interface OpenField {
  phase: 'instruction' | 'result';
  instruction: string;
  isPage: boolean;
}

/** Enough to know a field by its first word. */
const longestInstruction = 100;

export class Fields {
  private readonly open: OpenField[] = [];
  // Counted along, so that asking costs the same however deep the nesting.
  private instructions = 0;
  private pages = 0;

  begin(instruction = ''): void {
    this.open.push({ phase: 'instruction', instruction, isPage: false });
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

  end(): void {
    const field = this.open.pop();
    if (field?.phase === 'instruction') this.instructions--;
    if (field?.isPage) this.pages--;
  }

  /** By the kind of a field's character (`w:fldCharType`). */
  take(type: string | undefined): void {
    if (type === 'begin') this.begin();
    else if (type === 'separate') this.separate();
    else if (type === 'end') this.end();
  }

  /** `shown`: text here is on the page; `page`: it is a page number; `hidden`: it is an instruction. */
  state(): 'shown' | 'page' | 'hidden' {
    if (this.instructions > 0) return 'hidden';
    return this.pages > 0 ? 'page' : 'shown';
  }
}
