/** PDFs whose objects, streams and tables of contents were changed about; what was packed is written open where commands change. */

import { strFromU8, strToU8, unzlibSync } from 'fflate';
import { changeBytes } from './bytes';
import type { Chance } from './chance';
import { withOpenObjects } from './objectStreams';

type Change = (pdf: string, chance: Chance) => string;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const all = (pdf: string, pattern: RegExp): Found[] =>
  [...pdf.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
const objects = (pdf: string): Found[] => all(pdf, /\b\d+ 0 obj\b[\s\S]*?\bendobj\b/g);
const put = (pdf: string, { from, to }: Found, text: string): string =>
  pdf.slice(0, from) + text + pdf.slice(to);
const bodyOf = ({ text }: Found): string => text.replace(/^\d+ 0 obj/, '');
const headOf = ({ text }: Found): string => /^\d+ 0 obj/.exec(text)?.[0] ?? '';

const numbers = [
  '0',
  '-1',
  '1',
  '99999999',
  '2147483648',
  '-2147483648',
  '1e9',
  '0.00000001',
  '123456789012345678901234567890',
  'null',
  '[]',
  '<<>>',
  '/A',
  '(x)',
];

const changes: Readonly<Record<string, Change>> = {
  'objects exchanged': (pdf, chance) => {
    const [a, b] = [chance.among(objects(pdf)), chance.among(objects(pdf))];
    const [first, last] = a.from < b.from ? [a, b] : [b, a];
    if (first === last) return pdf;
    return put(put(pdf, last, headOf(last) + bodyOf(first)), first, headOf(first) + bodyOf(last));
  },
  'an object lost': (pdf, chance) => put(pdf, chance.among(objects(pdf)), ''),
  'an object twice': (pdf, chance) => {
    const [a, b] = [chance.among(objects(pdf)), chance.among(objects(pdf))];
    return put(pdf, a, `${a.text}\n${headOf(a)}${bodyOf(b)}`);
  },
  'an object that is itself': (pdf, chance) => {
    const one = chance.among(objects(pdf));
    return put(pdf, one, `${headOf(one)} ${headOf(one).replace('obj', 'R')} endobj`);
  },
  'references elsewhere': (pdf, chance) => {
    const found = all(pdf, /\b\d+ 0 R\b/g);
    const often = chance.among([0.02, 0.2, 1]);
    const target = chance.among(found).text;
    return pdf.replace(/\b\d+ 0 R\b/g, (old) => (chance.next() < often ? target : old));
  },
  'lengths wrong': (pdf, chance) =>
    pdf.replace(/\/Length \d+/g, (old) => (chance.next() < 0.5 ? `/Length ${chance.among(numbers)}` : old)),
  'numbers extreme': (pdf, chance) => {
    const often = chance.among([0.01, 0.1]);
    return pdf.replace(/(\/[A-Za-z]+\s?\[?)(-?\d+(?:\.\d+)?)(?= *[/\]>\d])/g, (old, name: string) =>
      chance.next() < often ? name + chance.among(numbers) : old,
    );
  },
  'names changed about': (pdf, chance) => {
    const names = all(pdf, /\/[A-Z][A-Za-z0-9]*/g);
    return pdf.replace(/\/[A-Z][A-Za-z0-9]*/g, (old) =>
      chance.next() < 0.01 ? chance.among(names).text : old,
    );
  },
  'a filter more': (pdf, chance) => {
    const filter = chance.among([
      'FlateDecode',
      'LZWDecode',
      'ASCII85Decode',
      'ASCIIHexDecode',
      'RunLengthDecode',
      'DCTDecode',
      'JBIG2Decode',
      'Crypt',
      'None',
    ]);
    return pdf.replace(/\/Filter ?\/FlateDecode/g, (old) =>
      chance.next() < 0.3 ? `/Filter[/${filter}/FlateDecode]` : old,
    );
  },
  'the table of contents wrong': (pdf, chance) =>
    pdf.replace(/\b\d{10} (?=\d{5} n)/g, (old) =>
      chance.next() < 0.3 ? `${String(chance.below(99_999)).padStart(10, '0')} ` : old,
    ),
  'the table of contents elsewhere': (pdf, chance) =>
    pdf.replace(/(startxref\s+)\d+/g, `$1${chance.below(pdf.length)}`),
  'commands changed': (pdf, chance) => changePacked(pdf, chance, (data) => changeLines(data, chance)),
  'what is packed changed': (pdf, chance) => changePacked(pdf, chance, (data) => changeData(data, chance)),
};

/** Something that is packed, written open as `change` leaves it; PDFs without any stay as they are. */
function changePacked(pdf: string, chance: Chance, change: (data: string) => string): string {
  const streams = objects(pdf).filter(
    ({ text }) => /\/FlateDecode/.test(text) && /stream\r?\n/.test(text) && text.length < 2_000_000,
  );
  if (streams.length === 0) return pdf;
  const chosen = chance.among(streams);
  const [, head = '', packed = ''] =
    /^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\n?endstream/.exec(chosen.text) ?? [];
  const data = change(unpacked(packed) ?? '');
  if (data === '') return pdf;
  const facts = head
    .replace(/\/Filter ?(?:\/\w+|\[[^\]]*\])/, '')
    .replace(/\/Length \d+(?: 0 R)?/, `/Length ${data.length}`);
  return put(pdf, chosen, `${facts}stream\n${data}\nendstream endobj`);
}

const oddLines = [
  'q',
  'Q',
  'BT',
  'ET',
  'q q q',
  '1e9 0 0 1e9 0 0 cm',
  '/F1 -1 Tf',
  '[(x) 1e12 (y)] TJ',
  '/X Do',
  'BI ID EI',
  '<<',
  '(',
];

/** Lines moved, lost, doubled or strange. */
function changeLines(data: string, chance: Chance): string {
  const lines = data.split('\n');
  for (let count = chance.among([1, 5, 20]); count > 0; count--) {
    const { from, to } = chance.stretch(lines.length, 20);
    const moved = chance.next() < 0.5 ? lines.splice(from, to - from) : lines.slice(from, to);
    const line = chance.next() < 0.2 ? chance.among(oddLines) : '';
    lines.splice(chance.below(lines.length + 1), 0, ...moved, line);
  }
  return lines.join('\n');
}

/** Bytes of a font, a table of codes or a picture. */
const changeData = (data: string, chance: Chance): string =>
  data === '' ? '' : strFromU8(changeBytes(strToU8(data, true), chance).bytes, true);

function unpacked(packed: string): string | null {
  try {
    return strFromU8(unzlibSync(strToU8(packed, true)), true);
  } catch {
    return null;
  }
}

export function changePdf(bytes: Uint8Array, chance: Chance) {
  const packed = strFromU8(bytes, true);
  let pdf = chance.next() < 0.8 ? withOpenObjects(packed) : packed;
  const said: string[] = [];
  for (let count = chance.among([1, 1, 2, 4]); count > 0; count--) {
    if (objects(pdf).length < 2 || !/\b\d+ 0 R\b/.test(pdf)) break;
    const what = chance.among(Object.keys(changes));
    pdf = changes[what]?.(pdf, chance) ?? pdf;
    said.push(what);
  }
  return { what: said.join(', '), bytes: strToU8(pdf, true) };
}
