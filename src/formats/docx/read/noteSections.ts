/**
 * How each section numbers its footnotes: anew or going on, in which format, from which number. Word
 * writes it at the section's end, behind the calls that it is about; hence a look ahead through
 * the text, made only for files with footnotes. Source: ECMA-376 part 1, 17.11.11, 17.11.18–20.
 */

import type { Limits } from '#formats/limits';
import type { Package } from './package';
import { wholeNumber } from './styles';
import { type Attributes, parsePart, type XmlHandler } from './xml';

export interface NoteSection {
  /** Numbers begin anew with this section. */
  restarts: boolean;
  /** A number format of 17.18.59. */
  format: string;
  start: number;
}

/** The sections of the text in order; none where no section says how its notes are numbered. Throws `Refusal`. */
export function readNoteSections(pack: Package, part: string, limits: Limits): readonly NoteSection[] {
  if (!mentions(pack, part, 'footnotePr')) return [];
  const reader = new SectionsReader();
  // Counts apart: these elements are counted when the text itself is read.
  parsePart(pack, part, reader, { nodes: 0 }, limits);
  return reader.sections;
}

/** True where the letters stand in the part: unpacking it is a fraction of parsing it. In UTF-16, nobody looks. */
function mentions(pack: Package, part: string, letters: string): boolean {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let found = false;
  pack.read(part, (bytes) => {
    if (found) return;
    const text = tail + decoder.decode(bytes);
    found = text.includes(letters) || text.includes('\u0000');
    tail = text.slice(-letters.length);
  });
  return found;
}

class SectionsReader implements XmlHandler {
  readonly sections: NoteSection[] = [];
  private readonly path: string[] = [];

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (name === 'w:sectPr' && parent !== 'w:sectPrChange') {
      this.sections.push({ restarts: false, format: 'decimal', start: 1 });
    }
    const section = this.sections.at(-1);
    const value = attributes.get('w:val');
    if (section === undefined || parent !== 'w:footnotePr' || value === undefined) return;
    if (name === 'w:numRestart') section.restarts = value === 'eachSect';
    else if (name === 'w:numFmt') section.format = value;
    else if (name === 'w:numStart') section.start = wholeNumber(value);
  }

  close(): void {
    this.path.pop();
  }

  text(): void {
    // Sections say all they say in attributes.
  }
}
