/** jsdom lays nothing out; scrolling to the caret asks for boxes all the same. */

export function fakeLayout(): void {
  const box = () => new DOMRect(0, 0, 10, 10);
  const boxes = () => [box()] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = box;
  Range.prototype.getClientRects = boxes;
  Element.prototype.getClientRects = boxes;
}

/**
 * Lays a text out on its desk: every paragraph is 20 pixels high, a fold as high as it says. Undone by the returned
 * function. jsdom is slow to tell the children of an element, so they are listed once for each change of them.
 */
export function layOutOn(desk: HTMLElement, text: HTMLElement): () => void {
  const { getBoundingClientRect } = Element.prototype;
  let places: Map<Element, { readonly before: number; readonly folds: readonly HTMLElement[] }> | null = null;
  for (const name of ['insertBefore', 'appendChild', 'removeChild', 'replaceChild'] as const) {
    const own = text[name].bind(text) as (...nodes: Node[]) => Node;
    Object.assign(text, {
      [name]: (...nodes: Node[]) => {
        places = null;
        return own(...nodes);
      },
    });
  }
  const isFold = (child: Element): child is HTMLElement => child.className === 'fold';
  const heightOf = (child: Element): number => (isFold(child) ? Number.parseFloat(child.style.height) : 20);
  const list = () => {
    const listed: NonNullable<typeof places> = new Map();
    let folds: readonly HTMLElement[] = [];
    for (const child of text.childNodes) {
      if (!(child instanceof HTMLElement)) continue;
      listed.set(child, { before: listed.size - folds.length, folds });
      if (isFold(child)) folds = [...folds, child];
    }
    return listed;
  };
  Object.defineProperty(desk, 'clientHeight', { value: 600 });
  Element.prototype.getBoundingClientRect = function (this: Element) {
    if (this === desk) return new DOMRect(0, 0, 500, 600);
    places ??= list();
    const { before, folds } = places.get(this) ?? { before: 0, folds: [] };
    const top = before * 20 + folds.reduce((sum, fold) => sum + heightOf(fold), 0) - desk.scrollTop;
    return new DOMRect(0, top, 500, heightOf(this));
  };
  return () => {
    Element.prototype.getBoundingClientRect = getBoundingClientRect;
  };
}

/** jsdom is never idle; here it is as soon as it can be. */
export function fakeIdleness(): void {
  globalThis.requestIdleCallback ??= (callback) =>
    Number(setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 50 })));
  globalThis.cancelIdleCallback ??= (id) => clearTimeout(id);
}
