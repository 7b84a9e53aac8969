/** Work that waits for other work: what one loses, the others do not. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeptWorker } from '#renderer/workers/keptWorker';
import { WarmWorkers } from '#renderer/workers/warmWorkers';
import { FakeWorker } from './fakeWorker';

let workers: FakeWorker[];
const start = () => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
};
const at = (place: number): FakeWorker => {
  const worker = workers[place];
  if (worker === undefined) throw new Error(`No worker ${place}`);
  return worker;
};

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that is kept', () => {
  let kept: KeptWorker;
  const run = (request: string, signal?: AbortSignal) =>
    kept.run<string>(request, { name: request, deadline: 1000, ...(signal ? { signal } : {}) });

  beforeEach(() => {
    kept = new KeptWorker(start);
  });

  test('is asked one thing at a time, and is the same for all', async () => {
    const [first, second] = [run('a'), run('b')];
    expect(at(0).asked).toEqual(['a']);
    at(0).done('A');
    expect(await first).toEqual({ ok: true, value: 'A' });
    expect(at(0).asked).toEqual(['a', 'b']);
    at(0).done('B');
    expect(await second).toEqual({ ok: true, value: 'B' });
    expect(workers).toHaveLength(1);
    expect(at(0).ended).toBe(0);
  });

  test('asks the page for what only that can do, and hears nothing more of it once it was cancelled', async () => {
    const controller = new AbortController();
    const drawn: ((picture: string) => void)[] = [];
    const onAsk = (page: number) =>
      page === 1 ? Promise.resolve('first') : new Promise((done) => drawn.push(done));
    const options = { name: 'a', signal: controller.signal, onAsk };
    const work = kept.run<string, never, number>('a', options);
    at(0).answer({ kind: 'ask', question: 1 });
    await vi.advanceTimersByTimeAsync(0);
    at(0).answer({ kind: 'ask', question: 2 });
    controller.abort();
    drawn[0]?.('second');
    await vi.advanceTimersByTimeAsync(0);
    expect(await work).toMatchObject({ ok: false, error: { code: 'work.cancelled' } });
    expect(at(0).asked).toEqual(['a', { kind: 'answer', value: 'first' }]);
    expect(at(0).ended).toBe(1);
  });

  test('has all of its time for each: what waits behind slow work is not late', async () => {
    const [first, second] = [run('a'), run('b')];
    await vi.advanceTimersByTimeAsync(900);
    at(0).done('A');
    expect(await first).toMatchObject({ ok: true });
    await vi.advanceTimersByTimeAsync(900);
    at(0).done('B');
    expect(await second).toEqual({ ok: true, value: 'B' });
  });

  test('that never answers loses that answer alone; what waits is asked of a fresh one', async () => {
    const [first, second] = [run('endless'), run('b')];
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toMatchObject({
      ok: false,
      error: { code: 'work.tooLong', facts: { name: 'endless' } },
    });
    expect(at(0).ended).toBe(1);
    expect(at(1).asked).toEqual(['b']);
    at(0).done('too late');
    at(1).done('B');
    expect(await second).toEqual({ ok: true, value: 'B' });
  });

  test('that breaks down loses that answer alone', async () => {
    const [first, second] = [run('hostile'), run('b')];
    at(0).crash();
    expect(await first).toMatchObject({
      ok: false,
      error: { code: 'work.crashed', facts: { name: 'hostile' } },
    });
    at(1).done('B');
    expect(await second).toEqual({ ok: true, value: 'B' });
  });

  test('is ended where its work is cancelled, and left alone where work that waits is', async () => {
    const [here, behind] = [new AbortController(), new AbortController()];
    const [first, second, third] = [run('a', here.signal), run('b', behind.signal), run('c')];
    behind.abort();
    expect(await second).toMatchObject({ ok: false, error: { code: 'work.cancelled' } });
    expect(at(0).ended).toBe(0);
    here.abort();
    expect(await first).toMatchObject({ ok: false, error: { code: 'work.cancelled' } });
    expect(at(0).ended).toBe(1);
    expect(at(1).asked).toEqual(['c']);
    at(1).done('C');
    expect(await third).toEqual({ ok: true, value: 'C' });
  });
});

describe('between the files of a folder', () => {
  let reading: WarmWorkers;
  const read = (name: string, bytes = 1000) => reading.run<string>(name, bytes, { name, deadline: 1000 });

  beforeEach(() => {
    reading = new WarmWorkers(start);
  });

  test('one worker reads them all', async () => {
    for (const name of ['a', 'b', 'c']) {
      const result = read(name);
      at(0).done(name);
      await result;
    }
    expect(workers).toHaveLength(1);
    expect(at(0).asked).toEqual(['a', 'b', 'c']);
  });

  test('a refusal keeps it, and a breakdown gives the next file a fresh one', async () => {
    const refused = read('empty');
    at(0).answer({ kind: 'failed', error: { code: 'file.empty', facts: { name: 'empty' } } });
    expect(await refused).toMatchObject({ ok: false, error: { code: 'file.empty' } });
    const broken = read('hostile');
    at(0).answer({ kind: 'failed', error: { code: 'work.crashed', facts: { name: 'hostile' } } });
    expect(await broken).toMatchObject({ ok: false, error: { code: 'work.crashed' } });
    expect(at(0).ended).toBe(1);
    const next = read('next');
    at(1).done('next');
    expect(await next).toEqual({ ok: true, value: 'next' });
  });

  test('a large file gives its memory back', async () => {
    const large = read('large', 5 << 20);
    at(0).done('large');
    await large;
    expect(at(0).ended).toBe(1);
  });

  test('a worker that nobody asks for half a minute is ended', async () => {
    reading.warmUp();
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(at(0).ended).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(at(0).ended).toBe(1);
  });
});
