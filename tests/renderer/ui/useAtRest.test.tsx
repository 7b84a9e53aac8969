// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restFor, useAtRest } from '#renderer/ui/useAtRest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;

function Worker({ work }: { readonly work: (() => void) | null }) {
  useAtRest(work, 100);
  return null;
}

const show = (work: (() => void) | null) => act(() => root.render(<Worker work={work} />));

beforeEach(() => {
  vi.useFakeTimers();
  root = createRoot(document.createElement('div'));
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

describe('What follows the open text', () => {
  it('is done once, when nothing has changed for a while', () => {
    const done: string[] = [];
    show(() => done.push('first'));
    vi.advanceTimersByTime(60);
    show(() => done.push('second'));
    vi.advanceTimersByTime(60);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(60);
    expect(done).toEqual(['second']);
  });

  it('is not done any more when there is nothing to follow', () => {
    const done: string[] = [];
    show(() => done.push('work'));
    show(null);
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([]);
  });

  it('waits longer the dearer it was, and never longer than a person waits for a list', () => {
    expect(restFor(0, 250)).toBe(250);
    expect(restFor(50, 250)).toBe(600);
    expect(restFor(5000, 250)).toBe(2000);
  });
});
