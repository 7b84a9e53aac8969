import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownAddress } from '#renderer/trustedTypes';
import { runInWorker } from '#renderer/workers/host';
import { FakeWorker } from './fakeWorker';

let worker: FakeWorker;
const run = (options: { signal?: AbortSignal; onProgress?: (done: number, of: number) => void } = {}) =>
  runInWorker<string>(() => worker, 'the file', { name: 'note.docx', deadline: 1000, ...options });

beforeEach(() => {
  vi.useFakeTimers();
  worker = new FakeWorker();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('work in a worker', () => {
  test('is asked for once, answers, and the worker is gone', async () => {
    const result = run();
    worker.answer({ kind: 'done', value: 'understood' });
    expect(await result).toEqual({ ok: true, value: 'understood' });
    expect(worker.asked).toEqual(['the file']);
    expect(worker.ended).toBe(1);
  });

  test('tells its progress', async () => {
    const onProgress = vi.fn();
    const result = run({ onProgress });
    worker.answer({ kind: 'progress', done: 1, of: 2 });
    worker.answer({ kind: 'done', value: '' });
    await result;
    expect(onProgress).toHaveBeenCalledWith(1, 2);
  });

  test('that takes too long is given up with a sentence', async () => {
    const result = run();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toMatchObject({ ok: false, error: { code: 'work.tooLong', facts: { seconds: 1 } } });
    expect(worker.ended).toBe(1);
  });

  test('can be cancelled, before it starts and while it runs', async () => {
    const early = AbortSignal.abort();
    expect(await run({ signal: early })).toMatchObject({ ok: false, error: { code: 'work.cancelled' } });
    expect(worker.asked).toEqual([]);
    const controller = new AbortController();
    const result = run({ signal: controller.signal });
    controller.abort();
    expect(await result).toMatchObject({ ok: false, error: { code: 'work.cancelled' } });
    expect(worker.ended).toBe(1);
  });

  test('that crashes is a value and takes nothing with it', async () => {
    const result = run();
    worker.onerror?.({} as ErrorEvent);
    expect(await result).toMatchObject({
      ok: false,
      error: { code: 'work.crashed', facts: { name: 'note.docx' } },
    });
  });

  test('passes the worker’s own refusal on', async () => {
    const result = run();
    worker.answer({ kind: 'failed', error: { code: 'file.empty', facts: { name: 'note.docx' } } });
    expect(await result).toMatchObject({ ok: false, error: { code: 'file.empty' } });
  });
});

describe('code is loaded', () => {
  beforeEach(() => vi.stubGlobal('location', new URL('app://chancery/index.html')));
  afterEach(() => vi.unstubAllGlobals());

  test('from this application', () => {
    expect(ownAddress('/assets/reading.js')).toBe('/assets/reading.js');
  });

  test.each([
    'https://example.org/x.js',
    'app://other/x.js',
    'data:text/javascript,1',
    'blob:app://chancery/1',
    '//evil/x.js',
  ])('and not from %s', (address) => {
    expect(() => ownAddress(address)).toThrow(TypeError);
  });
});
