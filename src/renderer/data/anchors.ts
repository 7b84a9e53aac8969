/** Finds the place of a quotation in a block, for remarks that a file brought along. */

import type { TextBlock } from '#domain/document/document';
import type { Anchor } from './records';

const wordsAround = 24;

/** The first place of `quote`; the whole block where the quotation is empty or not found. */
export function anchorOfQuote(block: TextBlock, quote: string): Anchor {
  const at = quote === '' ? -1 : block.text.indexOf(quote);
  const from = Math.max(0, at);
  const to = at < 0 ? block.text.length : at + quote.length;
  return {
    block: block.id,
    from,
    to,
    quote: block.text.slice(from, to),
    before: block.text.slice(Math.max(0, from - wordsAround), from),
    after: block.text.slice(to, to + wordsAround),
  };
}
