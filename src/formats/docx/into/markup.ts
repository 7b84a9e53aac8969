/**
 * The tags of an XML part with their places in its text, so that a writer can change a few characters and
 * leave the rest as it stands. The part has been read before (`readDocx`), hence is well-formed and has no
 * document type.
 */

export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** With its prefix, `w:p`. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** In order; comments, processing instructions and CDATA sections are passed over. */
export function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const end = endOf(xml, at);
    const first = xml.charAt(at + 1);
    if (first !== '!' && first !== '?') tags.push(tagAt(xml, at, end));
    at = xml.indexOf('<', end);
  }
  return tags;
}

function tagAt(xml: string, from: number, to: number): Tag {
  const isClose = xml.charAt(from + 1) === '/';
  const kind = isClose ? 'close' : xml.charAt(to - 2) === '/' ? 'empty' : 'open';
  const name = /[^\s/>]+/.exec(xml.slice(from + (isClose ? 2 : 1), Math.min(to, from + 200)))?.[0] ?? '';
  return { kind, name, from, to };
}

/** Behind the `>` that closes what begins at `from`; a `>` inside quotation marks closes nothing. */
function endOf(xml: string, from: number): number {
  for (const [start, close] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const)
    if (xml.startsWith(start, from)) return closing(xml, close, from + start.length);
  let quote = '';
  for (let at = from + 1; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}

function closing(xml: string, close: string, from: number): number {
  const found = xml.indexOf(close, from);
  return found < 0 ? xml.length : found + close.length;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Characters between tags as a reader hears them. */
export const decoded = (xml: string): string =>
  xml
    .replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_, inside: string) => encoded(inside))
    .replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
      if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
      if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
      return entities[name] ?? whole;
    });

export const encoded = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

/** The value of an attribute inside a tag's own characters, or null. */
export const attributeOf = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? null : decoded(found[1] ?? found[2] ?? '');
};
