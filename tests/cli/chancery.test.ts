import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, sample } from './run';

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const lighthouses = sample('note-NCT-CT-9917.txt');

describe('wrong usage is one line and exit code 2', () => {
  it.each([
    [[], 'Which command?'],
    [['translate', 'a.txt'], 'There is no command translate'],
    [['read'], 'Which file?'],
    [['read', 'a.txt', 'b.txt'], 'One file at a time: 2 are named.'],
    [['read', '--yaml', 'a.txt'], 'There is no option --yaml here.'],
    [['read', '--json=yes', 'a.txt'], '--json takes no value.'],
    [['read', '--json', '--json', 'a.txt'], '--json is given twice.'],
    [['read', '-x', 'a.txt'], 'There is no option -x here.'],
    [['view', lighthouses], 'As whom?'],
    [['view', lighthouses, '--as'], '--as needs a value.'],
    [['view', lighthouses, '--as='], '--as needs a value.'],
    [['view', lighthouses, '--as', 'I'], '--as takes base, accepted'],
    [['view', lighthouses, '--as', 'IND+'], '--as takes base, accepted'],
    [['view', lighthouses, '--as', 'XYZ'], 'XYZ is no party of this text'],
    [['view', lighthouses, '--as', 'IND+XYZ'], 'XYZ is no party of this text'],
    [['view', lighthouses, '--as', 'base', '--document', '0'], '--document takes a number from 1, not “0”.'],
    [
      ['view', lighthouses, '--as', 'base', '--document', '2'],
      'The file holds one document; there is no document 2.',
    ],
    [['lint', lighthouses, '--document', 'two'], '--document takes a number'],
    [['lint', sample('note-NCT-CT-9931.txt'), '--document', '9'], 'The file holds 2 documents'],
    [['lint'], 'Which file?'],
    [['view'], 'Which file?'],
  ])('%j', async (args, sentence) => {
    const { code, out, said } = await run(...args);
    expect([code, out, said.length]).toEqual([2, '', 1]);
    expect(said[0]).toContain(sentence);
    expect(said[0]).not.toMatch(/\n|\bat .*\.ts/);
  });
});

describe('input that cannot be used is one line and exit code 1', () => {
  it.each([
    ['a file that is not there', () => path.join(folder, 'nowhere.txt')],
    ['a folder', () => folder],
    ['a file as a folder', () => path.join(lighthouses, 'note.txt')],
    ['an empty file', () => file('empty.txt', '')],
    ['a picture', () => file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))],
    ['a DOCX that is none', () => file('cut.docx', 'PK\u0003\u0004 and no more')],
  ])('%s', async (_, place) => {
    for (const args of [['read', '--json'], ['lint'], ['view', '--as', 'base']]) {
      const { code, out, said } = await run(...args, place());
      expect([code, out, said.length]).toEqual([1, '', 1]);
      expect(said[0]).toMatch(/^[^\n]+[.)]$/u);
    }
  });

  it('a note that encloses nothing has nothing to view', async () => {
    const note = file(
      'note.txt',
      'The Secretariat of CICA presents its compliments to the Member States.\n\nThe Secretariat avails itself of this opportunity to renew its consideration.\n\nAstana, 3 April 2023\n',
    );
    expect(await run('view', note, '--as', 'base')).toEqual({
      code: 1,
      out: '',
      said: ['The note encloses no text.'],
    });
    expect((await run('read', note, '--json')).code).toBe(0);
  });
});

describe('help and version', () => {
  it('lists every command with its usage', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, out } = await run(...args);
      expect(code).toBe(0);
      for (const line of ['chancery read FILE', 'chancery view FILE --as', 'chancery lint FILE']) {
        expect(out).toContain(line);
      }
    }
  });

  it('explains one command', async () => {
    const { code, out } = await run('lint', '--help');
    expect(code).toBe(0);
    expect(out).toContain('chancery lint FILE [--json]');
  });

  it('prints the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8'));
    expect(await run('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, said: [] });
  });
});

describe('a file whose name looks like an option', () => {
  it('is read behind --', async () => {
    const { code, said } = await run('read', '--', '--json');
    expect([code, said]).toEqual([1, ['There is no file --json.']]);
  });
});
