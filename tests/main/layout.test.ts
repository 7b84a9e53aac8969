/** The process that sets pages: one paper at a time, started anew when it dies, never waited for without end. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Paper } from '#domain/paper/paper';
import { Layout, type LayoutChild } from '#main/layout';
import { type LayoutRequest, looksLikePdf } from '#main/layoutMessages';

const pdf = (words = '') => new TextEncoder().encode(`%PDF-1.7\n${words}\n%%EOF\n`);
const paper = (title: string) => ({ title }) as Paper;

class FakeChild implements LayoutChild {
  readonly asked: LayoutRequest[] = [];
  killed = false;
  readonly #listeners = {
    message: [] as ((value: unknown) => void)[],
    exit: [] as ((value: number) => void)[],
  };

  on(event: 'message' | 'exit', listener: never): this {
    this.#listeners[event].push(listener);
    return this;
  }
  postMessage(message: LayoutRequest): void {
    this.asked.push(message);
  }
  kill(): boolean {
    this.killed = true;
    return true;
  }
  answer(message: unknown): void {
    for (const listener of this.#listeners.message) listener(message);
  }
  die(code: number): void {
    for (const listener of this.#listeners.exit) listener(code);
  }
}

function layoutWith() {
  const children: FakeChild[] = [];
  const deaths: number[] = [];
  const layout = new Layout({
    start: () => {
      const child = new FakeChild();
      children.push(child);
      return child;
    },
    fontFolder: '/fonts',
    onDeath: (code) => deaths.push(code),
    timeout: 1000,
    idle: 5000,
  });
  return { layout, children, deaths };
}

const turn = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('setting pages', () => {
  it('starts the process when it is first needed and uses it again', async () => {
    const { layout, children } = layoutWith();
    expect(children).toHaveLength(0);
    for (const title of ['a', 'b']) {
      const rendered = layout.render(paper(title));
      await turn();
      const asked = children[0]?.asked.at(-1);
      expect(asked?.paper.title).toBe(title);
      children[0]?.answer({ id: asked?.id, result: { ok: true, value: pdf(title) } });
      expect(await rendered).toEqual({ ok: true, value: pdf(title) });
    }
    expect(children).toHaveLength(1);
  });

  it('sets one paper at a time, in the order asked', async () => {
    const { layout, children } = layoutWith();
    const both = [layout.render(paper('a')), layout.render(paper('b'))];
    await turn();
    expect(children[0]?.asked.map((request) => request.paper.title)).toEqual(['a']);
    children[0]?.answer({ id: 1, result: { ok: true, value: pdf('a') } });
    await turn();
    expect(children[0]?.asked.map((request) => request.paper.title)).toEqual(['a', 'b']);
    children[0]?.answer({ id: 2, result: { ok: true, value: pdf('b') } });
    expect((await Promise.all(both)).map((result) => result.ok)).toEqual([true, true]);
  });

  it('hands on the setter’s own error', async () => {
    const { layout, children } = layoutWith();
    const rendered = layout.render(paper('a'));
    await turn();
    const error = { code: 'pdf.layoutFailed' };
    children[0]?.answer({ id: 1, result: { ok: false, error } });
    expect(await rendered).toEqual({ ok: false, error });
  });

  it.each([
    ['no message', undefined],
    ['a message of another form', { id: 1, pages: 3 }],
    ['bytes that are no PDF', { id: 1, result: { ok: true, value: new Uint8Array([1, 2, 3]) } }],
    ['a PDF that is cut off', { id: 1, result: { ok: true, value: pdf().subarray(0, 12) } }],
  ])('fails on %s', async (_what, message) => {
    const { layout, children } = layoutWith();
    const rendered = layout.render(paper('a'));
    await turn();
    children[0]?.answer(message);
    expect(await rendered).toEqual({ ok: false, error: { code: 'pdf.layoutFailed' } });
  });

  it('fails when the process dies, and starts another for the next paper', async () => {
    const { layout, children, deaths } = layoutWith();
    const first = layout.render(paper('a'));
    await turn();
    children[0]?.die(139);
    expect(await first).toEqual({ ok: false, error: { code: 'pdf.layoutFailed' } });
    expect(deaths).toEqual([139]);
    const second = layout.render(paper('b'));
    await turn();
    children[1]?.answer({ id: 2, result: { ok: true, value: pdf() } });
    expect((await second).ok).toBe(true);
  });

  it('ends a process that takes too long, and an answer that comes late changes nothing', async () => {
    const { layout, children } = layoutWith();
    const first = layout.render(paper('a'));
    const second = layout.render(paper('b'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toEqual({ ok: false, error: { code: 'pdf.layoutTimeout', facts: { seconds: 1 } } });
    expect(children[0]?.killed).toBe(true);
    children[0]?.answer({ id: 2, result: { ok: true, value: pdf('late') } });
    children[0]?.die(15);
    children[1]?.answer({ id: 2, result: { ok: true, value: pdf('right') } });
    expect(await second).toEqual({ ok: true, value: pdf('right') });
  });

  it('lets the process go when nothing was asked for a while', async () => {
    const { layout, children } = layoutWith();
    const rendered = layout.render(paper('a'));
    await turn();
    children[0]?.answer({ id: 1, result: { ok: true, value: pdf() } });
    await rendered;
    await vi.advanceTimersByTimeAsync(4999);
    expect(children[0]?.killed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(children[0]?.killed).toBe(true);
  });

  it('tells whoever waits when the application stops', async () => {
    const { layout } = layoutWith();
    const rendered = layout.render(paper('a'));
    await turn();
    layout.stop();
    expect(await rendered).toMatchObject({ ok: false });
  });
});

describe('bytes', () => {
  it('are taken for a PDF when they begin and end like one', () => {
    expect(looksLikePdf(pdf())).toBe(true);
    expect(looksLikePdf(new Uint8Array())).toBe(false);
    expect(looksLikePdf(new TextEncoder().encode('PK'))).toBe(false);
  });
});
