/**
 * Fields: an instruction (`PAGE`, `REF …`) and its result. Results are text, instructions are not.
 * Complex fields are a sequence of characters (begin, instruction, separate, result, end) that may
 * nest and run over paragraphs. Source: ECMA-376 part 1, 17.16.
 */

interface OpenField {
  phase: 'instruction' | 'result';
  instruction: string;
}

/** Enough to know a field by its first word. */
const longestInstruction = 100;

export class Fields {
  private readonly open: OpenField[] = [];

  begin(instruction = ''): void {
    this.open.push({ phase: 'instruction', instruction });
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field) field.instruction = (field.instruction + text).slice(0, longestInstruction);
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.phase = 'result';
  }

  end(): void {
    this.open.pop();
  }

  /** `shown`: text here is on the page; `page`: it is a page number; `hidden`: it is an instruction. */
  state(): 'shown' | 'page' | 'hidden' {
    if (this.open.some((field) => field.phase === 'instruction')) return 'hidden';
    return this.open.some((field) => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(field.instruction))
      ? 'page'
      : 'shown';
  }
}
