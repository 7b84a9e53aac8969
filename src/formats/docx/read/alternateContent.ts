/**
 * `mc:AlternateContent` says one thing in several ways: the first choice that the reader
 * understands is read, or else the fallback, never both. Source: ECMA-376 part 3, 10.2.
 */

import type { Attributes } from './xml';

/** Vocabularies whose text boxes and runs the reader finds its way through. */
const understood = /^(?:wps|wpg|wpc|wp14|w14|w15|w16[a-z]*|a14|am3d)$/;

export class AlternateContent {
  private readonly taken: boolean[] = [];

  begin(): void {
    this.taken.push(false);
  }

  end(): void {
    this.taken.pop();
  }

  /** True where this `mc:Choice` or `mc:Fallback` is the one to read. */
  takes(name: string, attributes: Attributes): boolean {
    if (this.taken.at(-1) !== false) return false;
    const requires = (attributes.get('Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
    const fits = name === 'mc:Fallback' || requires.every((prefix) => understood.test(prefix));
    if (fits) this.taken[this.taken.length - 1] = true;
    return fits;
  }
}
