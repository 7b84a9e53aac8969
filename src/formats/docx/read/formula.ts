/**
 * Equations as one types them on a line: `(a+b)/2`, `x^2`, `√(2x)`. Parts are put together as their elements
 * end, from the inside out. Source: ECMA-376 part 1, 22.1.2 (Office Math).
 */

import type { Attributes } from './xml';

interface Part {
  readonly name: string;
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly parts: Part[];
  /** What its properties say, by their names: `m:begChr`. */
  readonly settings: Map<string, string>;
}

/** One `m:oMath`, from its first to its last element. */
export class Formula {
  private readonly open: OpenElement[] = [{ name: 'm:oMath', parts: [], settings: new Map() }];

  begin(name: string, attributes: Attributes): void {
    const value = attributes.get('m:val');
    // A setting stands in the properties of the element that it is about.
    if (value !== undefined) this.open.at(-2)?.settings.set(name, value);
    this.open.push({ name, parts: [], settings: new Map() });
  }

  text(text: string): void {
    const element = this.open.at(-1);
    if (element !== undefined && textual.has(element.name)) element.parts.push({ name: '', text });
  }

  /** Ends the innermost element; gives the formula's text when it was the formula itself, else null. */
  end(): string | null {
    const element = this.open.pop();
    if (element === undefined) return '';
    const text = printElement(element);
    const around = this.open.at(-1);
    if (around === undefined) return text;
    if (text !== '') around.parts.push({ name: element.name, text });
    return null;
  }
}

const textual: ReadonlySet<string> = new Set(['m:t', 'w:t', 'w:delText']);

function printElement(element: OpenElement): string {
  return (printers.get(element.name) ?? printAll)(element);
}

const printAll = ({ parts }: OpenElement): string => parts.map(({ text }) => text).join('');

const all = ({ parts }: OpenElement, name: string): string[] =>
  parts.filter((part) => part.name === name).map(({ text }) => text);

/** The part of that name, `''` for none. */
const part = (element: OpenElement, name: string): string => all(element, name).join('');

/** In parentheses, unless it is one word, one number or one sign. */
const grouped = (text: string): string =>
  /^(?:\p{Alphabetic}*|[\p{N}.,]*|.)$/u.test(text) ? text : `(${text})`;

const behind = (sign: string, text: string): string => (text === '' ? '' : sign + grouped(text));

const scripts = (element: OpenElement): string =>
  behind('_', part(element, 'm:sub')) + behind('^', part(element, 'm:sup'));

const printers = new Map<string, (element: OpenElement) => string>([
  ['m:f', (one) => `${grouped(part(one, 'm:num'))}/${grouped(part(one, 'm:den'))}`],
  ['m:sSup', (one) => grouped(part(one, 'm:e')) + scripts(one)],
  ['m:sSub', (one) => grouped(part(one, 'm:e')) + scripts(one)],
  ['m:sSubSup', (one) => grouped(part(one, 'm:e')) + scripts(one)],
  ['m:sPre', (one) => scripts(one) + part(one, 'm:e')],
  ['m:rad', (one) => `${part(one, 'm:deg')}√(${part(one, 'm:e')})`],
  ['m:d', printDelimited],
  ['m:nary', (one) => `${one.settings.get('m:chr') ?? '∫'}${scripts(one)} ${part(one, 'm:e')}`],
  ['m:func', (one) => `${part(one, 'm:fName')} ${part(one, 'm:e')}`.replace(' (', '(')],
  ['m:limLow', (one) => part(one, 'm:e') + behind('_', part(one, 'm:lim'))],
  ['m:limUpp', (one) => part(one, 'm:e') + behind('^', part(one, 'm:lim'))],
  ['m:eqArr', (one) => all(one, 'm:e').join('; ')],
  ['m:mr', (one) => all(one, 'm:e').join(', ')],
  ['m:m', (one) => all(one, 'm:mr').join('; ')],
]);

function printDelimited(element: OpenElement): string {
  const { settings } = element;
  const inside = all(element, 'm:e').join(settings.get('m:sepChr') ?? '|');
  return (settings.get('m:begChr') ?? '(') + inside + (settings.get('m:endChr') ?? ')');
}
