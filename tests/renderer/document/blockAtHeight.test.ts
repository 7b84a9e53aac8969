// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { blockAtHeight } from '#renderer/features/document/blockAtHeight';

const desk = document.createElement('div');

/** Blocks of 40 pixels, 10 apart, from 100 downwards; what has no name is no block. */
function lay(...names: readonly (string | null)[]): void {
  const text = document.createElement('div');
  text.className = 'text-editor';
  text.getBoundingClientRect = () => new DOMRect(0, 100, 500, names.length * 50);
  for (const [index, name] of names.entries()) {
    const block = document.createElement('p');
    if (name !== null) block.dataset.block = name;
    block.getBoundingClientRect = () => new DOMRect(0, 100 + index * 50, 500, 40);
    text.append(block);
  }
  desk.replaceChildren(text);
}

beforeEach(() => document.body.append(desk));
afterEach(() => desk.remove());

const at = (y: number) => blockAtHeight(desk, y)?.dataset.block ?? null;

it('finds the paragraph at a height, and between two the lower one', () => {
  lay('a', 'b', 'c', 'd', 'e');
  expect([100, 139, 145, 150, 239, 345].map(at)).toEqual(['a', 'a', 'b', 'b', 'c', null]);
});

it('finds none above the first and below the last paragraph', () => {
  lay('a', 'b');
  expect([0, 99, 200].map(at)).toEqual([null, null, null]);
});

it('passes over what is no paragraph of the text', () => {
  lay('a', null, 'b');
  expect(at(160)).toBe('b');
});

it('finds none where no text is drawn', () => {
  desk.replaceChildren();
  expect(at(120)).toBeNull();
});
