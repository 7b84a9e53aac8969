/** The rules of saving, each in its nastiest timing. Time is the test's, writes are promises it settles. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SaveQueue } from '#renderer/data/saveQueue';
import type { WriterState } from '#renderer/data/saveState';

type Part = 'content' | 'anchors';

interface Write {
  readonly parts: readonly Part[];
  readonly text: string;
  succeed(): Promise<void>;
  fail(): Promise<void>;
}

function desk() {
  const writes: Write[] = [];
  const states: WriterState[] = [];
  const screen = { text: 'as stored' };
  const queue = new SaveQueue<Part>({
    parts: ['content', 'anchors'],
    delay: 100,
    longestDelay: 500,
    onState: (state) => states.push(state),
    write: (parts) =>
      new Promise((resolve, reject) => {
        writes.push({
          parts: [...parts].sort(),
          text: screen.text,
          succeed: () => settled(resolve),
          fail: () => settled(() => reject(new Error('the disk is full'))),
        });
      }),
  });
  const type = (text: string, part: Part = 'content') => {
    screen.text = text;
    queue.changed(part);
  };
  const kinds = () => states.map((state) => state.kind);
  return { queue, writes, states, kinds, type };
}

async function settled(settle: () => void): Promise<void> {
  settle();
  await vi.advanceTimersByTimeAsync(0);
}

const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a text is saved', () => {
  test('after a moment of quiet, once for many letters', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    for (const text of ['a', 'ab', 'abc']) {
      type(text);
      await pass(60);
    }
    expect(writes).toHaveLength(0);
    await pass(100);
    expect(writes.map((write) => write.text)).toEqual(['abc']);
  });

  test('even when the typing never pauses', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    for (let letter = 0; letter < 12; letter += 1) {
      type('x'.repeat(letter + 1));
      await pass(50);
    }
    expect(writes.length).toBeGreaterThan(0);
  });

  test('with the parts that changed and no others', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    type('moved', 'anchors');
    await pass(100);
    expect(writes[0]?.parts).toEqual(['anchors']);
  });
});

describe('nothing is written before the text was loaded', () => {
  test('not after a pause, and not by a flush', async () => {
    const { queue, writes, type } = desk();
    type('an empty page that is not the text');
    await pass(1000);
    expect(await queue.flush()).toBe(true);
    expect(writes).toHaveLength(0);
  });

  test('and a change made meanwhile is written once it is', async () => {
    const { queue, writes, type } = desk();
    type('early');
    queue.loaded();
    await pass(100);
    expect(writes.map((write) => write.text)).toEqual(['early']);
  });
});

describe('one write is in flight', () => {
  test('a change during a write waits for it and goes into the next one', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    type('first');
    await pass(100);
    type('second');
    await pass(1000);
    expect(writes).toHaveLength(1);
    await writes[0]?.succeed();
    await pass(600);
    expect(writes.map((write) => write.text)).toEqual(['first', 'second']);
  });

  test('two flushes at once make one write', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    type('once');
    const both = [queue.flush(), queue.flush()];
    await pass(0);
    expect(writes).toHaveLength(1);
    await writes[0]?.succeed();
    expect(await Promise.all(both)).toEqual([true, true]);
  });

  test('a flush during a write also waits for what was typed meanwhile', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    type('first');
    await pass(100);
    type('second');
    const flushed = queue.flush();
    await writes[0]?.succeed();
    await pass(0);
    expect(writes).toHaveLength(2);
    await writes[1]?.succeed();
    expect(await flushed).toBe(true);
    expect(queue.clean).toBe(true);
  });
});

describe('saved is said after the commit', () => {
  test('and not while it is under way', async () => {
    const { queue, writes, kinds, type } = desk();
    queue.loaded();
    type('words');
    await pass(100);
    expect(kinds()).toEqual(['saving']);
    await writes[0]?.succeed();
    expect(kinds()).toEqual(['saving', 'saved']);
  });

  test('so from the first letter on it is not said any more, before the write begins', async () => {
    const { queue, writes, kinds, type } = desk();
    queue.loaded();
    type('words');
    expect(kinds()).toEqual(['saving']);
    await pass(100);
    await writes[0]?.succeed();
    type('one more');
    expect(kinds()).toEqual(['saving', 'saved', 'saving']);
  });

  test('and at most a second of typing is not stored, in the queue as shipped', async () => {
    const written: string[] = [];
    let words = '';
    const queue = new SaveQueue<Part>({
      parts: ['content'],
      onState: () => undefined,
      write: () => Promise.resolve(void written.push(words)),
    });
    queue.loaded();
    for (let letter = 0; letter < 100; letter += 1) {
      words += 'x';
      queue.changed('content');
      await pass(100);
    }
    expect(written.length).toBeGreaterThanOrEqual(9);
  });

  test('and not when something has changed since the write began', async () => {
    const { queue, writes, kinds, type } = desk();
    queue.loaded();
    type('words');
    await pass(100);
    type('more words');
    await writes[0]?.succeed();
    expect(kinds()).not.toContain('saved');
  });
});

describe('a write that failed', () => {
  test('is shown, and what was typed stays to be written', async () => {
    const { queue, writes, states, type } = desk();
    queue.loaded();
    type('precious');
    await pass(100);
    await writes[0]?.fail();
    expect(states.at(-1)?.kind).toBe('failed');
    expect(queue.clean).toBe(false);
  });

  test('is not tried again by itself over and over', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    type('precious');
    await pass(100);
    await writes[0]?.fail();
    await pass(60_000);
    expect(writes).toHaveLength(1);
  });

  test('is followed by one of all parts, when asked', async () => {
    const { queue, writes, states, type } = desk();
    queue.loaded();
    type('precious', 'anchors');
    await pass(100);
    await writes[0]?.fail();
    const failed = states.at(-1);
    if (failed?.kind === 'failed') failed.retry();
    await pass(0);
    expect(writes[1]?.parts).toEqual(['anchors', 'content']);
    await writes[1]?.succeed();
    expect(states.at(-1)?.kind).toBe('saved');
  });

  test('is followed by one of all parts at the next letter', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    type('a');
    await pass(100);
    await writes[0]?.fail();
    type('ab');
    await pass(100);
    expect(writes[1]).toMatchObject({ parts: ['anchors', 'content'], text: 'ab' });
  });

  test('makes a flush say so, so that nothing closes or exports over it', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    type('precious');
    const flushed = queue.flush();
    await pass(0);
    await writes[0]?.fail();
    expect(await flushed).toBe(false);
  });

  test('keeps the queue open for another try when the tab closes', async () => {
    const { queue, writes, type } = desk();
    queue.loaded();
    type('precious');
    const closed = queue.close();
    await pass(0);
    await writes[0]?.fail();
    expect(await closed).toBe(false);
    const again = queue.close();
    await pass(0);
    await writes[1]?.succeed();
    expect(await again).toBe(true);
  });
});

test('a closed text takes no more changes', async () => {
  const { queue, writes, type } = desk();
  queue.loaded();
  expect(await queue.close()).toBe(true);
  type('a ghost');
  await pass(1000);
  expect(writes).toHaveLength(0);
});
