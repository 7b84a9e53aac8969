/**
 * `mc:AlternateContent` says one thing in several ways: the first choice that the reader
 * understands is read, or else the fallback, never both. Source: ECMA-376 part 3, 10.2.
 */

import type { Attributes } from './xml';

/** Vocabularies whose text boxes and runs the reader finds its way through. */
const understood = /^(?:wps|wpg|wpc|wp14|w14|w15|w16[a-z]*|a14|am3d)$/;

export class AlternateContent {
  private readonly open: ('untouched' | 'refused' | 'taken')[] = [];

  begin(): void {
    this.open.push('untouched');
  }

  /** True where none of the ways was understood: what it says is lost. */
  end(): boolean {
    return this.open.pop() === 'refused';
  }

  /** True where this `mc:Choice` or `mc:Fallback` is the one to read. */
  takes(name: string, attributes: Attributes): boolean {
    if (this.open.length === 0 || this.open.at(-1) === 'taken') return false;
    const requires = (attributes.get('Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
    const fits = name === 'mc:Fallback' || requires.every((prefix) => understood.test(prefix));
    this.open[this.open.length - 1] = fits ? 'taken' : 'refused';
    return fits;
  }
}
