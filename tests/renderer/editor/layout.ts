/** jsdom lays nothing out; scrolling to the caret asks for boxes all the same. */

export function fakeLayout(): void {
  const box = () => new DOMRect(0, 0, 10, 10);
  const boxes = () => [box()] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = box;
  Range.prototype.getClientRects = boxes;
  Element.prototype.getClientRects = boxes;
}

/** jsdom is never idle; here it is as soon as it can be. */
export function fakeIdleness(): void {
  globalThis.requestIdleCallback ??= (callback) =>
    Number(setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 })));
  globalThis.cancelIdleCallback ??= (id) => clearTimeout(id);
}
