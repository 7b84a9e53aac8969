/**
 * The real circulars as PDF, set by our own exporter and by LibreOffice: what is understood of the PDF is what is
 * understood of the text. Skipped, loudly, where the circulars or the programs are not there.
 */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { circularsFolder, run } from '#tests/cli/run';
import { hasProgram, libreOfficePdf, runOn } from '#tests/formats/write/papers';

const present = existsSync(circularsFolder);
if (!present) console.warn(`NOT TESTED: the real circulars are not at ${circularsFolder}`);
const office = hasProgram('pandoc') && hasProgram('soffice');
if (!office) console.warn('NOT TESTED: circulars as LibreOffice prints them (pandoc or soffice is missing)');

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Read {
  readonly note: unknown;
  readonly documents: readonly {
    readonly title: string | null;
    readonly symbol: string | null;
    readonly blocks: readonly {
      readonly kind: string;
      readonly label: string | null;
      readonly text: string;
    }[];
    readonly groups: readonly { readonly text: string; readonly supports: readonly string[] }[];
  }[];
}

async function read(file: string): Promise<Read> {
  const { code, out, said } = await run('read', file, '--json');
  expect([code, said]).toEqual([0, []]);
  return JSON.parse(out) as Read;
}

const circular = (name: string) => path.join(circularsFolder, `${name}.txt`);

/** LibreOffice curls quotation marks. */
const straight = (text: string | null) => text?.replace(/[’‘]/g, "'").replace(/[“”]/g, '"') ?? null;
const groupsOf = ({ documents }: Read) =>
  documents.flatMap(({ groups }) =>
    groups.map(({ text, supports }) => `${straight(text)} ${supports.join()}`),
  );
const titlesOf = ({ documents }: Read) => documents.map(({ title }) => straight(title));

describe.skipIf(!present)('a circular that Chancery set as PDF', () => {
  it.each(['note-NCT-CT-801', 'note-SOC-DOC-1289', 'asean-declaration-2024'])(
    'has the titles and the groups of %s',
    async (name) => {
      const pdf = path.join(folder, `${name}.pdf`);
      expect((await run('export', circular(name), '--style', 'brackets', '-o', pdf)).code).toBe(0);
      const [text, printed] = [await read(circular(name)), await read(pdf)];
      expect(titlesOf(printed)).toEqual(titlesOf(text));
      expect(groupsOf(printed)).toEqual(groupsOf(text));
      if (name === 'note-NCT-CT-801') expect(groupsOf(printed)).toHaveLength(77);
      const tables = (one: Read) =>
        one.documents.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
      expect(tables(printed)).toHaveLength(tables(text).length);
    },
    60_000,
  );
});

describe.skipIf(!present || !office)('a circular that LibreOffice printed', () => {
  it.each(['note-NCT-CT-801', 'note-NCT-CID-696', 'note-SOC-DOC-1289'])(
    'has the note, the titles and the groups of %s',
    async (name) => {
      const { readFileSync } = await import('node:fs');
      const docx = path.join(folder, `${name}.docx`);
      runOn(new Uint8Array(readFileSync(circular(name))), 'md', (file) => [
        'pandoc',
        '-f',
        'markdown-tex_math_dollars',
        '-o',
        docx,
        file,
      ]);
      const bytes = libreOfficePdf(new Uint8Array(readFileSync(docx)));
      if (bytes === null) throw new Error('LibreOffice made no PDF');
      const pdf = path.join(folder, `${name}-office.pdf`);
      writeFileSync(pdf, bytes);
      const [text, printed] = [await read(circular(name)), await read(pdf)];
      expect(printed.note).toEqual(text.note);
      expect(titlesOf(printed)).toEqual(titlesOf(text));
      expect(groupsOf(printed)).toEqual(groupsOf(text));
    },
    120_000,
  );
});
