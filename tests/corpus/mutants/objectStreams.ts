/**
 * PDFs whose objects lie packed in others (`/ObjStm`, ISO 32000-1, 7.5.7), written open: what changes objects sees them
 * then. Their table of contents is made anew, since the packed one names places inside of streams.
 */

import { strFromU8, strToU8, unzlibSync } from 'fflate';

const objects = /\b(\d+) \d+ obj\b([\s\S]*?)\bendobj\b/g;
const isPacked = (body: string): boolean => /\/Type\s*\/ObjStm\b/.test(body);

/** The file itself where nothing is packed so, or where that cannot be unpacked. */
export function withOpenObjects(pdf: string): string {
  const all = [...pdf.matchAll(objects)].map(([, number = '', body = '']) => ({
    number: Number(number),
    body,
  }));
  const root = /\/Root\s*(\d+ \d+ R)/.exec(pdf)?.[1];
  if (root === undefined || /\/Encrypt\b/.test(pdf) || !all.some(({ body }) => isPacked(body))) return pdf;
  const open = all.flatMap((one) => (isPacked(one.body) ? (inside(one.body) ?? [one]) : [one]));
  return written(
    open.filter(({ body }) => !isPacked(body) && !/\/Type\s*\/XRef\b/.test(body)),
    root,
  );
}

interface Numbered {
  readonly number: number;
  readonly body: string;
}

/** The objects that lie in a stream; null for one that is damaged. */
function inside(body: string): readonly Numbered[] | null {
  const [, facts = '', packed = ''] = /^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\n?endstream/.exec(body) ?? [];
  const data = unpacked(packed, facts);
  const first = Number(/\/First\s+(\d+)/.exec(facts)?.[1]);
  if (data === null || !(first <= data.length)) return null;
  const places = [...data.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)].map(([, number, at]) => ({
    ...{ number: Number(number), at: first + Number(at) },
  }));
  return places.map(({ number, at }, index) => ({
    number,
    body: `\n${data.slice(at, places[index + 1]?.at)}\n`,
  }));
}

function unpacked(packed: string, facts: string): string | null {
  if (!/\/Filter/.test(facts)) return packed;
  if (!/\/Filter\s*\[?\s*\/FlateDecode/.test(facts) || /\/DecodeParms/.test(facts)) return null;
  try {
    return strFromU8(unzlibSync(strToU8(packed, true)), true);
  } catch {
    return null;
  }
}

/** A later object of a number stands for the earlier ones. */
function written(all: readonly Numbered[], root: string): string {
  let pdf = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const { number, body } of all) {
    places.set(number, pdf.length);
    pdf += `${number} 0 obj${body}endobj\n`;
  }
  const table = [...places].map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  const size = Math.max(0, ...places.keys()) + 1;
  return `${pdf}xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<</Root ${root}/Size ${size}>>\nstartxref\n${pdf.length}\n%%EOF\n`;
}
