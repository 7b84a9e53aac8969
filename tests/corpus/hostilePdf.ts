/** PDFs that must be refused, each named for the code of its refusal as in `hostile.ts`. */

import { strToU8, zlibSync } from 'fflate';
import type { HostileFile } from './hostile';
import { onePage, rawPdf, stream, words } from './rawPdf';

const text = words('Resolve to [undertake] (-ISR)');
const one = (commands: string | Uint8Array, facts = {}, others = {}, trailer = ''): Uint8Array =>
  rawPdf({ ...onePage(commands, facts), ...others }, trailer);

const packed = (data: string | Uint8Array, times = 1): Uint8Array => {
  let bytes = typeof data === 'string' ? strToU8(data) : data;
  for (let time = 0; time < times; time++) bytes = zlibSync(bytes);
  return stream(bytes, { facts: `/Filter[${'/FlateDecode'.repeat(times)}]` });
};

/** A drawing that draws number `inner` ten times. */
const form = (commands: string, inner: number): Uint8Array =>
  stream(commands, {
    facts: `/Type/XObject/Subtype/Form/BBox[0 0 600 700]/Resources<</XObject<</X ${inner} 0 R>>>>`,
  });

const tenfold = (depth: number): Record<number, Uint8Array> =>
  Object.fromEntries(Array.from({ length: depth }, (_, at) => [6 + at, form('/X Do '.repeat(10), 7 + at)]));

/** A file whose table of contents is a stream that says `facts` of itself. */
const tableOf = (facts: string): Uint8Array =>
  strToU8(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n9 0 obj<</Type/XRef/Root 1 0 R/Length 0${facts}>>stream\n\nendstream endobj\nstartxref\n54\n%%EOF`,
  );

const composite = (map: string): Record<number, string | Uint8Array> => ({
  5: '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[6 0 R]>>',
  6: '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>',
  7: packed(`begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${map} endcmap`),
});

const locked = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<00><00>]`;

const files: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['pdf.damaged--head-only.pdf', () => strToU8('%PDF-1.7\n')],
  ['pdf.damaged--no-pages.pdf', () => rawPdf({ 1: '<</Type/Catalog>>' })],
  [
    'pdf.damaged--objects-in-a-stream-that-is-among-them.pdf',
    () =>
      rawPdf({
        1: '<</Type/Catalog/Pages 2 0 R>>',
        3: stream('2 0 3 10 <</Kids[3 0 R]>>', { facts: '/Type/ObjStm/N 2147483647/First 8/Extends 3 0 R' }),
      }),
  ],
  ['pdf.damaged--object-of-the-highest-number.pdf', () => strToU8('%PDF-1.7\n2147483647 0 obj 1 endobj\n')],
  ['pdf.encrypted--password.pdf', () => one(text, {}, {}, locked)],
  [
    'pdf.damaged--key-of-a-thousand-million-bits.pdf',
    () => one(text, {}, {}, locked.replace('/V 1/R 2', '/V 2/Length 1000000000/R 3')),
  ],
  [
    'pdf.noText--pages-in-a-ring.pdf',
    () => rawPdf({ ...onePage(text), 2: '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>' }),
  ],
  ['pdf.noText--commands-that-are-themselves.pdf', () => rawPdf({ ...onePage(text), 4: '4 0 R' })],
  [
    'pdf.noText--drawings-in-drawings-without-end.pdf',
    () => one('/X Do ', { resources: '/XObject<</X 6 0 R>>' }, tenfold(30)),
  ],
  [
    'pdf.tooManyPages--two-thousand-and-one.pdf',
    () => rawPdf({ ...onePage(text), 2: `<</Type/Pages/Kids[${'3 0 R '.repeat(2_001)}]/Count 2001>>` }),
  ],
  ['pdf.overloaded--bomb.pdf', () => one(packed(new Uint8Array(70 * 1024 * 1024)))],
  ['pdf.overloaded--bomb-packed-twice.pdf', () => one(packed(new Uint8Array(70 * 1024 * 1024), 2))],
  [
    'pdf.overloaded--bomb-of-runs.pdf',
    () => one(stream(new Uint8Array(2 * 600_000).fill(0x81), { facts: '/Filter/RunLengthDecode' })),
  ],
  [
    'pdf.overloaded--a-page-of-a-hundred-thousand-streams.pdf',
    () =>
      rawPdf({
        ...onePage(text),
        3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents[${'4 0 R '.repeat(100_000)}]>>`,
      }),
  ],
  [
    'pdf.overloaded--a-remark-a-hundred-thousand-times.pdf',
    () =>
      one(
        text,
        { page: `/Annots[${'7 0 R '.repeat(100_000)}]` },
        {
          7: `<</Type/Annot/Subtype/Highlight/Rect[0 0 600 700]/QuadPoints[${'0 '.repeat(800)}]/Contents(x)>>`,
        },
      ),
  ],
  [
    'pdf.damaged--table-that-names-eight-million-objects.pdf',
    () => tableOf('/Size 8388607/W[0 0 0]/Index[0 8388607]'),
  ],
  [
    'pdf.damaged--table-that-names-each-object-a-thousand-times.pdf',
    () => tableOf(`/Size 9999/W[0 0 0]/Index[${'0 9999 '.repeat(1_000)}]`),
  ],
  ['pdf.damaged--table-of-no-number-of-objects.pdf', () => tableOf('/Size 9/W[0 0 0]/Index[0 (x)]')],
  ['pdf.overloaded--objects-that-never-end.pdf', () => strToU8(`%PDF-1.4\n${'1 0 obj<<'.repeat(300_000)}`)],
  [
    'pdf.overloaded--a-million-objects-without-a-table.pdf',
    () =>
      strToU8(`%PDF-1.4\n${Array.from({ length: 1_000_000 }, (_, at) => `${at} 0 obj 1 endobj\n`).join('')}`),
  ],
  [
    'pdf.overloaded--a-hundred-thousand-objects-on-one-line.pdf',
    () =>
      strToU8(`%PDF-1.4\n${Array.from({ length: 100_000 }, (_, at) => `${at} 0 obj 1 endobj `).join('')}`),
  ],
  [
    'pdf.overloaded--strings-that-never-end.pdf',
    () => strToU8(`%PDF-1.4\n${'1 0 obj\n(a\n'.repeat(100_000)}`),
  ],
  [
    'pdf.overloaded--letters-of-a-font-three-thousand-times.pdf',
    () =>
      rawPdf({
        ...onePage('BT /F 12 Tf 72 700 Td <00010002> Tj ET'),
        ...composite(`3000 beginbfrange ${'<0000> <FFFF> <0041>\n'.repeat(3_000)} endbfrange`),
      }),
  ],
  [
    'pdf.overloaded--more-widths-than-letters.pdf',
    () =>
      one(text, {
        font: `<</Type/Font/Subtype/TrueType/BaseFont/A/FirstChar -2147483647/LastChar 9/Widths[${'500 '.repeat(1_100_000)}]>>`,
      }),
  ],
];

/** The one of that name. */
export const hostilePdf = (name: string): Uint8Array =>
  files.find(([own]) => own === name)?.[1]() ?? new Uint8Array();

/** Made one at a time, when asked for: some are large. */
export function* hostilePdfs(): Generator<HostileFile> {
  for (const [name, bytes] of files) yield { name, bytes: bytes() };
}
