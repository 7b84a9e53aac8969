/** A file that is written is whole or untouched, on real disks and on failing ones. */

import * as nodeFs from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type WritingFs, writeAtomically, writeError } from '#main/atomicWrite';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (words: string) => new TextEncoder().encode(words);
const failure = (code: string) => Object.assign(new Error(`${code}: told by a test`), { code });

/** A disk whose calls fail as given; the rest is the real one. */
function failingDisk(
  fails: Partial<Record<'open' | 'write' | 'sync' | 'rename' | 'stat', string>>,
): WritingFs {
  const refuse = (call: keyof typeof fails) => (fails[call] === undefined ? null : failure(fails[call]));
  const guard =
    <A extends unknown[], R>(call: 'rename' | 'stat', real: (...given: A) => Promise<R>) =>
    (...given: A) => {
      const error = refuse(call);
      return error === null ? real(...given) : Promise.reject(error);
    };
  const open = async (...given: Parameters<typeof nodeFs.open>) => {
    const opening = refuse('open');
    if (opening !== null) throw opening;
    const handle = await nodeFs.open(...given);
    const [writing, syncing] = [refuse('write'), refuse('sync')];
    if (writing !== null) {
      handle.writeFile = async () => {
        // What a full disk does: it takes the first part and then says no.
        await handle.write(text('half'));
        throw writing;
      };
    }
    if (syncing !== null) handle.sync = () => Promise.reject(syncing);
    return handle;
  };
  return {
    ...nodeFs,
    open: open as WritingFs['open'],
    rename: guard('rename', nodeFs.rename) as WritingFs['rename'],
    stat: guard('stat', nodeFs.stat as never) as WritingFs['stat'],
  };
}

describe('an export', () => {
  it('creates a file with exactly the bytes given', async () => {
    const path = join(folder, 'note.docx');
    expect(await writeAtomically(path, text('the note'))).toEqual({ ok: true, value: null });
    expect(await readFile(path, 'utf8')).toBe('the note');
    expect(await readdir(folder)).toEqual(['note.docx']);
  });

  it('replaces a longer file altogether and keeps who may read it', async () => {
    const path = join(folder, 'note.docx');
    await writeFile(path, 'a much longer text that stood here', { mode: 0o600 });
    await writeAtomically(path, text('short'));
    expect(await readFile(path, 'utf8')).toBe('short');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('follows a link to the file that it names', async () => {
    await writeFile(join(folder, 'real.docx'), 'old');
    await symlink(join(folder, 'real.docx'), join(folder, 'link.docx'));
    await writeAtomically(join(folder, 'link.docx'), text('new'));
    expect(await readFile(join(folder, 'real.docx'), 'utf8')).toBe('new');
  });

  it('takes a name as long as the file system allows', async () => {
    const path = join(folder, `${'n'.repeat(250)}.docx`);
    expect(await writeAtomically(path, text('x'))).toEqual({ ok: true, value: null });
  });

  it('leaves one whole file when two exports write it at the same time', async () => {
    const path = join(folder, 'note.pdf');
    const versions = ['a', 'b', 'c'].map((letter) => letter.repeat(200_000));
    await Promise.all(versions.map((version) => writeAtomically(path, text(version))));
    expect(versions).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['note.pdf']);
  });
});

describe('an export that fails', () => {
  const cases = [
    ['while the words are written, on a full disk', { write: 'ENOSPC' }, 'file.diskFull'],
    ['when the bytes are forced to the disk', { sync: 'ENOSPC' }, 'file.diskFull'],
    ['when a quota is reached', { write: 'EDQUOT' }, 'file.diskFull'],
    ['when the old name is to be taken', { rename: 'EPERM' }, 'file.noPermission'],
    ['where nothing may be written', { open: 'EACCES' }, 'file.noPermission'],
    ['on a read-only disk', { open: 'EROFS' }, 'file.noPermission'],
    ['on a disk that breaks', { write: 'EIO' }, 'file.writeFailed'],
    ['when the old file can’t be looked at', { stat: 'EIO' }, 'file.writeFailed'],
  ] as const;

  it.each(cases)('%s leaves the old file as it was and nothing beside it', async (_when, fails, code) => {
    const path = join(folder, 'note.docx');
    await writeFile(path, 'what stood there');
    const result = await writeAtomically(path, text('the new words'), failingDisk(fails));
    expect(result).toEqual({ ok: false, error: { code, facts: { name: 'note.docx' } } });
    expect(await readFile(path, 'utf8')).toBe('what stood there');
    expect(await readdir(folder)).toEqual(['note.docx']);
  });

  it('names the file and not its folder, whatever is thrown', () => {
    expect(writeError('no error at all', 'note.docx')).toEqual({
      code: 'file.writeFailed',
      facts: { name: 'note.docx' },
    });
  });

  it('into a folder that is gone says so and creates none', async () => {
    const result = await writeAtomically(join(folder, 'gone', 'note.docx'), text('x'));
    expect(result).toMatchObject({ ok: false, error: { code: 'file.writeFailed' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('on a real device without room leaves nothing behind', async () => {
    // /dev/full takes no byte; written through a handle that was opened on it.
    const full = { ...nodeFs, open: () => nodeFs.open('/dev/full', 'w') } as unknown as WritingFs;
    const result = await writeAtomically(join(folder, 'note.docx'), text('x'), full);
    expect(result).toMatchObject({ ok: false, error: { code: 'file.diskFull' } });
    expect(await readdir(folder)).toEqual([]);
  });
});
