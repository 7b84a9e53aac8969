/**
 * The remarks of a Word file: `comments.xml` has their words, `commentsExtended.xml` says which one
 * answers which and whether they are resolved. The two are tied by the id of a remark's last paragraph.
 * Source: [MS-DOCX] 2.5.3.1 (commentEx).
 */

import type { Limits } from '#formats/limits';
import { textOf } from '#formats/text/flowItems';
import type { Package } from './package';
import { isOn } from './runProperties';
import type { StoryItem } from './storyItems';
import { type Attributes, type NodeMeter, parsePart } from './xml';

export interface Remark {
  readonly author: string | null;
  readonly date: string | null;
  readonly text: string;
  /** Of its last paragraph; '' where the file gives none. */
  readonly paragraphId: string;
}

export const remarkOf = (
  attributes: Attributes,
  items: readonly StoryItem[],
  paragraphId: string,
): Remark => ({
  author: attributes.get('w:author') ?? null,
  date: attributes.get('w:date') ?? null,
  text: items.map((item) => textOf(item).text).join('\n'),
  paragraphId,
});

/** Two remarks of one id, in a damaged file, are one with the words of both. */
export function withTwin(first: Remark | undefined, second: Remark): Remark {
  if (first === undefined || first.text === '' || first.text === second.text) return second;
  return second.text === '' ? first : { ...first, text: `${first.text}\n${second.text}` };
}

/** What `commentsExtended.xml` says of a remark. */
interface Extension {
  readonly parent: string | undefined;
  readonly done: boolean;
}

/** Remarks by their last paragraph's id. Throws `Refusal`. */
export function readExtensions(
  pack: Package,
  part: string,
  meter: NodeMeter,
  limits: Limits,
): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>();
  const open = (name: string, attributes: Attributes) => {
    if (name !== 'w15:commentEx') return;
    const done = attributes.get('w15:done');
    extensions.set(attributes.get('w15:paraId') ?? '', {
      parent: attributes.get('w15:paraIdParent'),
      done: done !== undefined && isOn(new Map([['w:val', done]])),
    });
  };
  parsePart(pack, part, { open, close: () => undefined, text: () => undefined }, meter, limits);
  return extensions;
}

/** How a remark stands to the others: which it answers, whether its thread is resolved. */
export interface Thread {
  readonly replyTo?: string;
  readonly resolved?: boolean;
}

/** By the remarks' ids; remarks that nothing is said about are not in it. */
export function threadsOf(
  remarks: ReadonlyMap<string, Remark>,
  extensions: ReadonlyMap<string, Extension>,
): ReadonlyMap<string, Thread> {
  const byParagraph = new Map([...remarks].map(([id, { paragraphId }]) => [paragraphId, id]));
  const threads = new Map<string, Thread>();
  for (const [id, { paragraphId }] of remarks) {
    const own = paragraphId === '' ? undefined : extensions.get(paragraphId);
    if (own === undefined) continue;
    const parent = own.parent === undefined ? undefined : byParagraph.get(own.parent);
    const resolved = own.done || (own.parent !== undefined && extensions.get(own.parent)?.done === true);
    threads.set(id, { resolved, ...(parent === undefined || parent === id ? {} : { replyTo: parent }) });
  }
  return threads;
}
