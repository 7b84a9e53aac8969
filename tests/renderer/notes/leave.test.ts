// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { TFunction } from 'i18next';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChanceryApi } from '#bridge/api';
import { appError } from '#domain/errors';
import { fail, ok } from '#domain/result';
import { closeQueue, openQueue } from '#renderer/data/openQueues';
import { fileNameOf, print, saveToFile } from '#renderer/features/notes/leave';
import { startI18n } from '#renderer/i18n/index';
import { useToasts } from '#renderer/state/toasts';

type Bridge = Pick<ChanceryApi, 'chooseSave' | 'writeFile' | 'revealFile' | 'printPdf'>;

let t: TFunction<'notes'>;
const written: Uint8Array[] = [];
const revealed: string[] = [];
const printed: Uint8Array[] = [];

const working: Bridge = {
  chooseSave: async ({ suggestedName }) => ok({ token: 'token', name: suggestedName, size: 0 }),
  writeFile: async ({ bytes }) => {
    written.push(bytes);
    return ok(null);
  },
  revealFile: async ({ token }) => {
    revealed.push(token);
    return ok(null);
  },
  printPdf: async ({ bytes }) => {
    printed.push(bytes);
    return ok(true);
  },
};

const bytes = new Uint8Array([37, 80, 68, 70]);
const note = { kind: 'pdf' as const, name: '2024-15', title: 'Export', bytes: async () => ok(bytes) };
const said = () => useToasts.getState().toasts.map((toast) => toast.text);

beforeEach(async () => {
  t = (await startI18n('en')).getFixedT('en', 'notes');
  useToasts.setState({ toasts: [] });
  for (const list of [written, revealed, printed]) list.length = 0;
});

describe('A file', () => {
  it('is written with the very bytes, and can be shown in its folder', async () => {
    expect(await saveToFile({ bridge: working, t, fromStored: true }, note)).toBe(true);
    expect(written).toEqual([bytes]);
    const [toast] = useToasts.getState().toasts;
    expect(toast).toMatchObject({ text: '2024-15.pdf is written.', action: { label: 'Show in folder' } });
    toast?.action?.run();
    expect(revealed).toEqual(['token']);
  });

  it('that could not keep the standard it was asked for is written, and the person is told', async () => {
    const asked = { ...note, standard: 'PDF/A-2a' as const };
    expect(await saveToFile({ bridge: working, t, fromStored: true }, asked)).toBe(true);
    expect(said()[1]).toContain('does not keep PDF/A-2a');
  });

  it('is not made when the person names none', async () => {
    let made = false;
    const bridge: Bridge = { ...working, chooseSave: async () => ok(null) };
    const left = await saveToFile(
      { bridge, t, fromStored: true },
      {
        ...note,
        bytes: async () => {
          made = true;
          return ok(bytes);
        },
      },
    );
    expect([left, made, said()]).toEqual([false, false, []]);
  });

  it('that a full disk refuses is one sentence', async () => {
    const bridge: Bridge = {
      ...working,
      writeFile: async () => fail(appError('file.diskFull', { name: '2024-15.pdf' })),
    };
    expect(await saveToFile({ bridge, t, fromStored: true }, note)).toBe(false);
    expect(said()).toEqual([expect.stringContaining('The disk is full: 2024-15.pdf was not written')]);
  });

  it('is not written when its pages could not be set', async () => {
    const broken = { ...note, bytes: async () => fail(appError('paper.picture')) };
    expect(await saveToFile({ bridge: working, t, fromStored: true }, broken)).toBe(false);
    expect(written).toEqual([]);
    expect(said()).toHaveLength(1);
  });

  it('of stored texts does not leave while the latest words could not be stored', async () => {
    const mend = stuckQueue();
    expect(await saveToFile({ bridge: working, t, fromStored: true }, note)).toBe(false);
    expect(written).toEqual([]);
    expect(said()).toEqual([expect.stringContaining('nothing was exported')]);
    await mend();
  });

  it('of what stands on the screen leaves even then, for it holds those words', async () => {
    const mend = stuckQueue();
    expect(await saveToFile({ bridge: working, t, fromStored: false }, note)).toBe(true);
    await mend();
  });
});

/** A text that cannot be stored until it is mended. */
function stuckQueue(): () => Promise<unknown> {
  let broken = true;
  const write = () => (broken ? Promise.reject(new Error('disk')) : Promise.resolve());
  const queue = openQueue('stuck', { parts: ['fields'], write });
  queue.loaded();
  queue.changed('fields');
  return () => {
    broken = false;
    return closeQueue('stuck');
  };
}

describe('Printing', () => {
  it('prints the very bytes that it is given', async () => {
    expect(await print({ bridge: working, t, fromStored: true }, 'Note', async () => ok(bytes))).toBe(true);
    expect(printed).toEqual([bytes]);
  });

  it('says nothing when the person cancels', async () => {
    const bridge: Bridge = { ...working, printPdf: async () => ok(false) };
    expect(await print({ bridge, t, fromStored: true }, 'Note', async () => ok(bytes))).toBe(false);
    expect(said()).toEqual([]);
  });
});

describe('The name of a file', () => {
  it('is made of reference and kind, with what no system takes as hyphens', () => {
    expect(fileNameOf(['2024/15', 'Note verbale'], 'Note')).toBe('2024-15 Note verbale');
  });

  it('falls back where there are no words', () => {
    expect(fileNameOf([null, '  '], 'Note')).toBe('Note');
    expect(fileNameOf(['..'], 'Note')).toBe('Note');
  });

  it('never holds what a file system or the bridge refuses, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileNameOf([title], 'Note');
        expect([...name].filter((letter) => letter < ' ' || '/\\:*?"<>|\u007f'.includes(letter))).toEqual([]);
        expect(name).not.toMatch(/^[ .]|[ .]$|^$/);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
