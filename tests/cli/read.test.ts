import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareWords } from '#cli/bareWords';
import { printedWords, tableRows } from '#cli/readJson';
import { parseRolling } from '#domain/notation/parse';
import { circularsFolder, run, sample } from './run';

interface ReadAnswer {
  kind: string;
  note: Record<string, unknown> | null;
  documents: {
    title: string | null;
    symbol: string | null;
    revision: number | null;
    blocks: Record<string, unknown>[];
    groups: {
      block: string;
      text: string;
      supports: string[];
      opposes: string[];
      origin: string;
      depth: number;
    }[];
    suggestions: { block: string; before: string; after: string }[];
    diagnostics: { code: string; block: string; offset: number; message: string; repair: string | null }[];
  }[];
  annotations: unknown[];
  warnings: string[];
}

async function read(place: string): Promise<ReadAnswer> {
  const { code, out, said } = await run('read', place, '--json');
  expect([code, said]).toEqual([0, []]);
  return JSON.parse(out) as ReadAnswer;
}

const isThere = existsSync(circularsFolder);
if (!isThere)
  console.warn(`SKIPPED: the real circulars are not at ${circularsFolder}; these tests did not run.`);

describe('chancery read --json', () => {
  it('has the fields that other offices rely on, and no others in a note', async () => {
    const answer = await read(sample('note-NCT-CT-9917.txt'));
    expect(Object.keys(answer)).toEqual(['kind', 'note', 'documents', 'annotations', 'warnings']);
    expect(Object.keys(answer.note ?? {}).sort()).toEqual(
      [
        'organisation',
        'reference',
        'place',
        'date',
        'refersTo',
        'subjects',
        'enclosurePages',
        'languages',
        'deadlines',
        'mismatches',
      ].sort(),
    );
    expect(answer.note).toMatchObject({ organisation: 'CICA', reference: 'NCT/CT/9917', date: '2031-03-03' });
    for (const block of answer.documents.flatMap(({ blocks }) => blocks)) {
      expect(Object.keys(block)).toEqual(['id', 'kind', 'level', 'label', 'text', 'rows', 'note']);
    }
  });

  it('gives each kind of block its own fields, the others null', async () => {
    const [document] = (await read(sample('note-NCT-CT-9917.txt'))).documents;
    const first = (kind: string) => document?.blocks.find((block) => block.kind === kind);
    expect(first('heading')).toMatchObject({ level: 1, label: null, rows: null, note: null });
    expect(first('paragraph')).toMatchObject({ level: null, text: 'Chairmanship of Sri Lanka' });
    expect(first('footnote')).toMatchObject({ note: '1', label: null, rows: null });
    expect(first('table')).toMatchObject({ text: '', level: null });
    expect(first('table')?.rows).toContainEqual(['1', 'Lake of the Seven Winds', '41', 'Kazakhstan']);
    expect(document?.blocks.find(({ label }) => label === '5.')?.text).toContain('To train keepers');
  });

  it('offers what only looks like a proposal, and leaves the text as it is', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chancery-read-'));
    const place = path.join(folder, 'owls.md');
    writeFileSync(place, '1. Owls are protected ~~at night~~.\n\n2. [CHN propose; IND oppose: Moths too.]');
    const { documents } = await read(place);
    rmSync(folder, { recursive: true });
    expect(documents[0]?.suggestions).toMatchObject([
      { block: 'b1', before: 'Owls are protected at night.', after: 'Owls are protected [at night] (-MS).' },
      { block: 'b2', after: '[Moths too.] (+CHN) (-IND)' },
    ]);
    expect(documents[0]?.groups).toHaveLength(1);
  });

  it('tells irregularities by the codes that other offices know, whatever more there are', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'chancery-read-'));
    const place = path.join(folder, 'owls.txt');
    writeFileSync(place, '1. To {hoot} (+IND) at night.\n\n2. To [sleep], (+TUR) by day.');
    const { documents } = await read(place);
    rmSync(folder, { recursive: true });
    expect(documents[0]?.diagnostics).toMatchObject([
      { code: 'stray-bracket', repair: 'Write [ ].' },
      { code: 'unknown-party', repair: 'Write it behind its bracket.' },
    ]);
  });

  it('says of each group whose words it holds and who wants what', async () => {
    const [document] = (await read(sample('note-NCT-CT-9917.txt'))).documents;
    const group = (text: string) => document?.groups.find((one) => one.text === text);
    expect(group('encourage')).toMatchObject({
      supports: ['ISR', 'BHR'],
      opposes: [],
      origin: 'proposed',
      depth: 0,
    });
    expect(group('becoming scarce')).toMatchObject({ supports: ['THA'], origin: 'proposed' });
    expect(group('scarce')).toMatchObject({ supports: [], opposes: [], origin: 'unattributed' });
    expect(group('remote and')).toMatchObject({ supports: ['AFG'], depth: 1 });
    expect(group('the needs of remote and island communities')).toMatchObject({
      supports: ['LKA'],
      depth: 0,
    });
    expect(
      group('4a. To preserve historic lighthouses as common heritage of the peoples of Asia.'),
    ).toMatchObject({
      supports: ['TUR', 'AZE'],
    });
  });

  it('names irregular brackets with their place and a repair', async () => {
    const [document] = (await read(sample('note-NCT-CT-9917.txt'))).documents;
    expect(document?.diagnostics.map(({ code }) => code).sort()).toEqual([
      'unclosed-bracket',
      'unknown-party',
    ]);
    for (const { block, offset, message } of document?.diagnostics ?? []) {
      expect(String(document?.blocks.find(({ id }) => id === block)?.text).length).toBeGreaterThan(offset);
      expect(message).toMatch(/\.$/);
    }
  });

  it('has null for a note, a symbol and a revision that the file does not state', async () => {
    const answer = await read(sample('lanterns-declaration.txt'));
    expect(answer).toMatchObject({ kind: 'document', note: null, warnings: [] });
    expect(answer.documents[0]).toMatchObject({ symbol: null, revision: null, groups: [], diagnostics: [] });
  });

  it.skipIf(!isThere)('finds the brackets of NCT/CT/801, the unclosed one of Pillar II too', async () => {
    const [document] = (await read(path.join(circularsFolder, 'note-NCT-CT-801.txt'))).documents;
    expect(document?.symbol).toBe('SOC/2021/DRAFT/3/Rev.2');
    expect(document?.groups.filter(({ text }) => text === 'undertake').map(({ opposes }) => opposes)).toEqual(
      [['ISR'], ['ISR'], ['ISR']],
    );
    expect(document?.diagnostics.map(({ code }) => code)).toEqual(['unclosed-bracket']);
    const unclosed = document?.blocks.find(({ id }) => id === document.diagnostics[0]?.block);
    expect(unclosed).toMatchObject({ label: '12.' });
  });

  it.skipIf(!isThere)(
    'repeats merged cells of the list of coordinators in every place they cover',
    async () => {
      const { documents } = await read(path.join(circularsFolder, 'note-SOC-DOC-1289.txt'));
      const rows = documents.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table')
        ?.rows as string[][];
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows[0]?.filter((cell) => cell === 'Priority Area')).toHaveLength(2);
      expect(documents).toHaveLength(8);
    },
  );
});

describe('chancery read for a person', () => {
  it('sums up note, deadlines, differences and documents in a few lines', async () => {
    const { code, out } = await run('read', sample('note-NCT-CT-9931.txt'));
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Note NCT/CT/9931, Astana, 9 April 2031 (en, ru)',
      '  silence: 2031-04-29T18:00:00+05:00 (до 18.00 по времени Астаны 29 апреля 2031 года)',
      '  silence: 2031-04-30T18:00:00+05:00 (until 18.00 by Astana time on 30 April 2031)',
      '  the languages differ in deadlines: en 2031-04-30 18:00; ru 2031-04-29 18:00',
      '1. Draft CICA Plan of Action on the Safety of Lighthouses and Ferry Crossings (SOC/2031/DRAFT/7/Rev.2, silence): 0 groups, 0 irregularities',
      '2. DECISION OF THE EXPERT MEETING List of pilot crossings (approved): 0 groups, 0 irregularities',
      '',
    ]);
    expect((await run('read', sample('lanterns-declaration.txt'))).out).toMatch(/^1\. Declaration/);
  });
});

describe('the words in a group', () => {
  const words = (text: string) => {
    const rolling = parseRolling(text);
    const wordsOf = bareWords(rolling);
    return rolling.groups.map((group) => printedWords(wordsOf(group)));
  };

  it('are those of inner groups too, without their brackets and attributions', () => {
    expect(words('[the needs of [remote and] (+AFG) island [, far] (-IND)] (+LKA)')).toEqual([
      'the needs of remote and island , far',
      'remote and',
      ', far',
    ]);
  });

  it('go to the end of the paragraph where the bracket is not closed', () => {
    expect(words('[one [two] (+IND) three')).toEqual(['one two three', 'two']);
  });

  it('are found for 49,000 groups inside each other without walking over each of them again', () => {
    const depth = 49_000;
    const began = performance.now();
    const found = words(`${'['.repeat(depth)}x${']'.repeat(depth)}`);
    expect(found).toHaveLength(depth);
    expect(new Set(found)).toEqual(new Set(['x']));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('a table as rows of texts', () => {
  it('may have more rows than a call can have arguments', () => {
    const rows = Array.from({ length: 300_000 }, () => ({ header: false, cells: [] }));
    expect(tableRows({ id: 't', kind: 'table', rows })).toHaveLength(300_000);
  });

  const cell = (text: string, colspan = 1, rowspan = 1) => ({ text, marks: [], colspan, rowspan });
  const rows = (...all: readonly ReturnType<typeof cell>[][]) =>
    tableRows({ id: 't', kind: 'table', rows: all.map((cells) => ({ header: false, cells })) });

  it('repeats a merged cell in each place that it covers', () => {
    expect(rows([cell('a', 2), cell('b', 1, 2)], [cell('c'), cell('d')])).toEqual([
      ['a', 'a', 'b'],
      ['c', 'd', 'b'],
    ]);
  });

  it('fills rows that are too short, and forgets what would hang out below', () => {
    expect(rows([cell('a', 1, 5), cell('b')], [])).toEqual([
      ['a', 'b'],
      ['a', ''],
    ]);
  });
});
