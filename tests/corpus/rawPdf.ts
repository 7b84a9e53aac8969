/** A PDF writer that does as it is told, also what no PDF should do. */

import { strToU8 } from 'fflate';
import { join } from './rawZip';

/** By number; what is a text has one byte a letter. */
export type RawObjects = Readonly<Record<number, string | Uint8Array>>;

export interface RawStream {
  /** Behind `<<`. */
  readonly facts?: string;
  /** `/Length` as it is stated. */
  readonly length?: string | number;
}

/** The object of a stream. */
export function stream(data: string | Uint8Array, { facts = '', length }: RawStream = {}): Uint8Array {
  const bytes = typeof data === 'string' ? strToU8(data, true) : data;
  const head = `<<${facts}/Length ${length ?? bytes.length}>>stream\n`;
  return join([strToU8(head), bytes, strToU8('\nendstream')]);
}

/** What stands in a file that a table of contents follows; `trailer` behind `<</Root 1 0 R`, `XREF` in it is the place of the table. */
export function rawPdf(objects: RawObjects, trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [strToU8('%PDF-1.7\n%\u00e2\u00e3\n', true)];
  const places = new Map<number, number>();
  let at = parts[0]?.length ?? 0;
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? strToU8(part, true) : part;
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [number, object] of Object.entries(objects)) {
    places.set(Number(number), at);
    put(`${number} 0 obj\n`);
    put(object);
    put('\nendobj\n');
  }
  const size = Math.max(...places.keys()) + 1;
  const line = (number: number): string => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  };
  const table = at;
  put(`xref\n0 ${size}\n${Array.from({ length: size }, (_, number) => line(number)).join('')}`);
  const own = trailer.replaceAll('XREF', String(table));
  put(`trailer\n<</Size ${size}/Root 1 0 R${own}>>\nstartxref\n${table}\n%%EOF\n`);
  return join(parts);
}

/** Draws these words in the font that `onePage` has. */
export const words = (text: string): string => `BT /F 12 Tf 72 700 Td (${text}) Tj ET `;

export interface RawPage {
  /** Resources besides the font. */
  readonly resources?: string;
  /** What else the page says of itself. */
  readonly page?: string;
  readonly font?: string;
}

/** The objects of a file of one page: 1 the catalogue, 2 the pages, 3 the page, 4 its commands, 5 its font. */
export const onePage = (
  commands: string | Uint8Array,
  { resources = '', page = '', font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>' }: RawPage = {},
): RawObjects => ({
  1: '<</Type/Catalog/Pages 2 0 R>>',
  2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>${resources}>>/Contents 4 0 R${page}>>`,
  4: typeof commands === 'string' ? stream(commands) : commands,
  5: font,
});
