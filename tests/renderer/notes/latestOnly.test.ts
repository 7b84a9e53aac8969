import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LatestOnly, type Outcome } from '#renderer/features/notes/latestOnly';

type Answer = Outcome<string, string>;

/** A slow job that ends when the test says so. */
function slow(): {
  readonly job: () => Promise<Answer>;
  readonly end: (answer: Answer) => void;
  started: boolean;
} {
  let end: (answer: Answer) => void = () => undefined;
  const promise = new Promise<Answer>((resolve) => {
    end = resolve;
  });
  const handle = {
    started: false,
    end: (answer: Answer) => end(answer),
    job: () => {
      handle.started = true;
      return promise;
    },
  };
  return handle;
}

const done = (value: string) => () => Promise.resolve<Answer>({ ok: true, value });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('The preview', () => {
  it('waits until the typing rests', async () => {
    const preview = new LatestOnly<string, string>(300);
    preview.request(done('first'));
    await vi.advanceTimersByTimeAsync(299);
    expect(preview.getState()).toEqual({ value: null, busy: true, error: null });
    await vi.advanceTimersByTimeAsync(1);
    expect(preview.getState()).toEqual({ value: 'first', busy: false, error: null });
  });

  it('sets only the newest of several quick changes', async () => {
    const preview = new LatestOnly<string, string>(300);
    const first = slow();
    preview.request(first.job);
    await vi.advanceTimersByTimeAsync(200);
    preview.request(done('second'));
    await vi.advanceTimersByTimeAsync(300);
    expect(first.started).toBe(false);
    expect(preview.getState().value).toBe('second');
  });

  it('never sets two at once, and sets what came meanwhile afterwards', async () => {
    const preview = new LatestOnly<string, string>(300);
    const [first, second] = [slow(), slow()];
    preview.request(first.job);
    await vi.advanceTimersByTimeAsync(300);
    preview.request(second.job);
    await vi.advanceTimersByTimeAsync(300);
    expect(second.started).toBe(false);
    first.end({ ok: true, value: 'first' });
    await vi.advanceTimersByTimeAsync(0);
    expect(preview.getState()).toEqual({ value: 'first', busy: true, error: null });
    expect(second.started).toBe(true);
    second.end({ ok: true, value: 'second' });
    await vi.advanceTimersByTimeAsync(0);
    expect(preview.getState()).toEqual({ value: 'second', busy: false, error: null });
  });

  it('keeps the old pages while the new ones are set, and when they fail', async () => {
    const preview = new LatestOnly<string, string>(300);
    preview.request(done('old'));
    await vi.advanceTimersByTimeAsync(300);
    preview.request(() => Promise.resolve<Answer>({ ok: false, error: 'no paper' }));
    expect(preview.getState().value).toBe('old');
    await vi.advanceTimersByTimeAsync(300);
    expect(preview.getState()).toEqual({ value: 'old', busy: false, error: 'no paper' });
  });

  it('forgets a failure when the next pages stand', async () => {
    const preview = new LatestOnly<string, string>(300);
    preview.request(() => Promise.resolve<Answer>({ ok: false, error: 'no paper' }));
    await vi.advanceTimersByTimeAsync(300);
    preview.request(done('new'));
    await vi.advanceTimersByTimeAsync(300);
    expect(preview.getState()).toEqual({ value: 'new', busy: false, error: null });
  });

  it('sets the newest at once when it is exported or printed', async () => {
    const preview = new LatestOnly<string, string>(300);
    const first = slow();
    preview.request(first.job);
    await vi.advanceTimersByTimeAsync(300);
    preview.request(done('newest'));
    const settled = preview.settle();
    first.end({ ok: true, value: 'first' });
    expect((await settled).value).toBe('newest');
  });

  it('has nothing to wait for when all is set', async () => {
    const preview = new LatestOnly<string, string>(300);
    expect(await preview.settle()).toEqual({ value: null, busy: false, error: null });
  });

  it('sets nothing more after it was closed', async () => {
    const preview = new LatestOnly<string, string>(300);
    const never = slow();
    preview.request(never.job);
    preview.dispose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(never.started).toBe(false);
  });

  it('tells its listeners of every step', async () => {
    const preview = new LatestOnly<string, string>(300);
    const seen: (string | null)[] = [];
    const end = preview.subscribe(() => seen.push(preview.getState().value));
    preview.request(done('first'));
    await vi.advanceTimersByTimeAsync(300);
    end();
    preview.request(done('second'));
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([null, 'first']);
  });
});

describe('A bug while pages are set', () => {
  it('reaches whoever waits for them, and the preview does not wait for ever', async () => {
    vi.useRealTimers();
    const preview = new LatestOnly<string, string>(300);
    preview.request(() => Promise.reject(new Error('bug')));
    await expect(preview.settle()).rejects.toThrow('bug');
    expect(preview.getState().busy).toBe(false);
  });
});
