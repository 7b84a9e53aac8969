/** The page's files: rights by token, dialogs, reading and its limits. */

import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridgeLimits } from '#bridge/limits';
import { Files } from '#main/files';
import { FileTokens, tokenLimit } from '#main/fileTokens';
import { readWhole } from '#main/readWhole';

const window = {} as BrowserWindow;
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function filesWith(dialog: { open?: string[]; save?: string }) {
  const showSaveDialog = vi.fn(async () => ({
    canceled: dialog.save === undefined,
    filePath: dialog.save ?? '',
  }));
  const showItemInFolder = vi.fn();
  const files = new Files({
    tokens: new FileTokens(),
    dialog: {
      showOpenDialog: vi.fn(async () => ({
        canceled: dialog.open === undefined,
        filePaths: dialog.open ?? [],
      })),
      showSaveDialog,
    } as never,
    shell: { showItemInFolder },
    language: () => 'en',
    documentsFolder: () => folder,
  });
  return { files, showSaveDialog, showItemInFolder };
}

const taken = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('a folder that was chosen', () => {
  it('gives the texts in it in a person’s order, and nothing hidden, locked or within', async () => {
    for (const name of ['note 10.docx', 'note 9.docx', '.secret.txt', '~$note 9.docx', 'map.png', 'OLD.DOC'])
      await writeFile(join(folder, name), 'x');
    await mkdir(join(folder, 'inner.txt'));
    const { files } = filesWith({ open: [folder] });
    const opened = taken(await files.openFolder(window, 'Import'));
    expect(opened?.files.map(({ name }) => name)).toEqual(['note 9.docx', 'note 10.docx', 'OLD.DOC']);
    expect(opened).toMatchObject({ name: basename(folder), leftOut: 0 });
    expect(JSON.stringify(opened)).not.toContain(folder);
    expect(taken(await files.read(opened?.files[0]?.token ?? ''))).toHaveLength(1);
  });

  it('tells how many files were too many', async () => {
    for (let at = 0; at < bridgeLimits.files + 2; at += 1) await writeFile(join(folder, `${at}.txt`), 'x');
    const { files } = filesWith({ open: [folder] });
    const opened = taken(await files.openFolder(window, 'Import'));
    expect(opened?.files).toHaveLength(bridgeLimits.files);
    expect(opened?.leftOut).toBe(2);
  });

  it('that cannot be listed gets a sentence, and none is none', async () => {
    const gone = filesWith({ open: [join(folder, 'gone')] }).files;
    expect(await gone.openFolder(window, 'Import')).toEqual({
      ok: false,
      error: { code: 'file.unreadable', facts: { name: 'gone' } },
    });
    expect(taken(await filesWith({}).files.openFolder(window, 'Import'))).toBeNull();
  });
});

describe('a file that was chosen', () => {
  it('and is gone before it is read says so when it is read', async () => {
    const { files } = filesWith({ open: [join(folder, 'gone.txt')] });
    const [handle] = taken(await files.open(window, 'Import'));
    expect(handle?.name).toBe('gone.txt');
    expect(await files.read(handle?.token ?? '')).toMatchObject({ error: { code: 'file.missing' } });
  });

  it('is read by its token, and its handle holds no path', async () => {
    const path = join(folder, 'circular.txt');
    await writeFile(path, 'Note verbale');
    const { files } = filesWith({ open: [path] });
    const [handle] = taken(await files.open(window, 'Import'));
    expect(handle).toEqual({ token: expect.any(String), name: 'circular.txt', size: 12 });
    expect(JSON.stringify(handle)).not.toContain(folder);
    expect(new TextDecoder().decode(taken(await files.read(handle?.token ?? '')))).toBe('Note verbale');
  });

  it('may not be written with the token that reads it', async () => {
    const path = join(folder, 'circular.txt');
    await writeFile(path, 'as received');
    const { files } = filesWith({ open: [path] });
    const [handle] = taken(await files.open(window, 'Import'));
    expect(await files.write(handle?.token ?? '', new Uint8Array(1))).toMatchObject({
      error: { code: 'file.tokenUnknown' },
    });
    expect(await readFile(path, 'utf8')).toBe('as received');
  });

  it('is left out when it is a folder', async () => {
    const { files } = filesWith({ open: [folder] });
    expect(taken(await files.open(window, 'Import'))).toEqual([]);
    expect(await files.handlesFor([folder, join(folder, 'gone.docx')])).toEqual([]);
  });

  it('is none when the person cancels', async () => {
    const { files } = filesWith({});
    expect(taken(await files.open(window, 'Import'))).toEqual([]);
    expect(
      taken(await files.chooseSave(window, { suggestedName: 'a.pdf', kind: 'pdf', title: '' })),
    ).toBeNull();
  });
});

describe('a place to save', () => {
  it('is written by its token, again and again, and shown in its folder', async () => {
    const path = join(folder, 'note.pdf');
    const { files, showItemInFolder } = filesWith({ save: path });
    const handle = taken(
      await files.chooseSave(window, { suggestedName: 'note.pdf', kind: 'pdf', title: '' }),
    );
    const token = handle?.token ?? '';
    for (const words of ['first', 'second']) {
      expect(await files.write(token, new TextEncoder().encode(words))).toEqual({ ok: true, value: null });
      expect(await readFile(path, 'utf8')).toBe(words);
    }
    expect(files.reveal(token)).toEqual({ ok: true, value: null });
    expect(showItemInFolder).toHaveBeenCalledWith(path);
  });

  it('may not be read with the token that writes it', async () => {
    const path = join(folder, 'note.pdf');
    await writeFile(path, 'what stood there');
    const { files } = filesWith({ save: path });
    const handle = taken(
      await files.chooseSave(window, { suggestedName: 'note.pdf', kind: 'pdf', title: '' }),
    );
    expect(await files.read(handle?.token ?? '')).toMatchObject({ error: { code: 'file.tokenUnknown' } });
  });

  it('starts in the folder of documents, then where the last one was', async () => {
    const { files, showSaveDialog } = filesWith({ save: join(folder, 'sub', 'note.pdf') });
    const request = { suggestedName: 'a.docx', kind: 'docx', title: 'Export' } as const;
    await files.chooseSave(window, request);
    await files.chooseSave(window, request);
    const paths = showSaveDialog.mock.calls.map(
      (call: unknown[]) => (call[1] as { defaultPath: string }).defaultPath,
    );
    expect(paths).toEqual([join(folder, 'a.docx'), join(folder, 'sub', 'a.docx')]);
  });
});

describe('a token', () => {
  it('that nobody gave opens nothing', async () => {
    const { files } = filesWith({});
    expect(await files.read('11111111-1111-4111-8111-111111111111')).toMatchObject({ ok: false });
    expect(files.reveal('11111111-1111-4111-8111-111111111111')).toMatchObject({ ok: false });
  });

  it('lasts until as many others were given as the limit says', () => {
    const tokens = new FileTokens();
    const first = tokens.grant('/a', 'read');
    for (let count = 1; count < tokenLimit; count += 1) tokens.grant('/b', 'read');
    expect(tokens.pathFor(first, 'read')).toBe('/a');
    tokens.grant('/c', 'read');
    expect(tokens.pathFor(first, 'read')).toBeNull();
    expect(tokens.pathOf(first)).toBeNull();
  });
});

describe('reading a file whole', () => {
  it('takes as many bytes as the limit and refuses one more', async () => {
    const path = join(folder, 'a.bin');
    await writeFile(path, new Uint8Array(100));
    expect(taken(await readWhole(path, 100))).toHaveLength(100);
    expect(await readWhole(path, 99)).toMatchObject({
      error: { code: 'file.tooLarge', facts: { name: 'a.bin' } },
    });
  });

  it('refuses what exceeds the budget of the readers without reading it', async () => {
    const path = join(folder, 'huge.docx');
    await writeFile(path, '');
    await truncate(path, bridgeLimits.fileBytes + 1);
    expect(await readWhole(path, bridgeLimits.fileBytes)).toMatchObject({
      error: { code: 'file.tooLarge', facts: { limit: '50 MiB' } },
    });
  });

  it('reads an empty file as no bytes', async () => {
    const path = join(folder, 'empty.txt');
    await writeFile(path, '');
    expect(taken(await readWhole(path, 10))).toHaveLength(0);
  });

  it('says what is missing and what can’t be read, by name', async () => {
    expect(await readWhole(join(folder, 'gone.txt'), 1)).toMatchObject({
      error: { code: 'file.missing', facts: { name: 'gone.txt' } },
    });
    expect(await readWhole(folder, 1)).toMatchObject({ error: { code: 'file.unreadable' } });
  });

  it.runIf(process.platform !== 'win32')(
    'says that a file may not be read, or not be looked at',
    async () => {
      const path = join(folder, 'closed.txt');
      await writeFile(path, 'x', { mode: 0 });
      const inner = join(folder, 'inner');
      await mkdir(inner, { mode: 0 });
      await chmod(folder, 0o755);
      await asAnybody(async () => {
        const refused = { error: { code: 'file.notAllowed', facts: { name: 'closed.txt' } } };
        expect(await readWhole(path, 10)).toMatchObject(refused);
        expect(await readWhole(join(inner, 'closed.txt'), 10)).toMatchObject(refused);
      });
      await chmod(inner, 0o700);
    },
  );

  it.runIf(process.platform !== 'win32')(
    'does not wait for ever at a pipe named like a document',
    async () => {
      const pipe = join(folder, 'pipe.docx');
      execFileSync('mkfifo', [pipe]);
      expect(await readWhole(pipe, 10)).toMatchObject({ error: { code: 'file.unreadable' } });
    },
  );
});

/** Nothing is closed to root: it acts as nobody meanwhile. */
async function asAnybody(act: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
