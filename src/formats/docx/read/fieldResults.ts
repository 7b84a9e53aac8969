/**
 * Fields that Word shows though the file holds no result for them: their words stand in the instruction, or are a number
 * to be counted. Source: ECMA-376 part 1, 17.16.5.33 (MACROBUTTON), .24 (GOTOBUTTON), .21 (EQ), .63 (SYMBOL).
 */

import { type NumberField, numberFieldOf } from './numberFields';
import { symbolSign } from './symbols';

/** What is shown, or what is to be counted. */
export function shownWithoutResult(instruction: string): string | NumberField {
  const [, name = '', rest = ''] = /^\s*([A-Za-z]+)\s*([\s\S]*)$/.exec(instruction) ?? [];
  const kind = name.toUpperCase();
  const number = numberFieldOf(instruction);
  if (number !== null) return number;
  if (kind === 'MACROBUTTON' || kind === 'GOTOBUTTON') return rest.replace(/^\S+\s*/, '').trim();
  if (kind === 'EQ') return equation(rest);
  return kind === 'SYMBOL' ? symbol(rest) : '';
}

/** As one types it on a line: `\f(a,b)` is a fraction, `\r(n,x)` a root; what other switches arrange stands side by side. */
const equation = (text: string): string =>
  text
    .replace(/\\f\s*\(([^(),;]*)[,;]([^(),;]*)\)/gi, '($1)/($2)')
    .replace(/\\r\s*\(([^(),;]*)[,;]([^(),;]*)\)/gi, '$1√($2)')
    .replace(/\\(?:[a-z]+\d*|([^a-z]))/gi, '$1')
    .trim();

function symbol(text: string): string {
  const font = /\\f\s*"?([^"\\]+)/i.exec(text)?.[1]?.trim();
  const code = Number(/^"?(0x[\da-f]+|\d+)/i.exec(text)?.[1] ?? Number.NaN);
  if (!Number.isInteger(code) || code > 0x10ffff) return '';
  return symbolSign(code, font) ?? (code < 0x20 ? '' : String.fromCodePoint(code));
}
