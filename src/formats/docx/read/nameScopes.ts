/**
 * Names of elements and attributes by the prefix that Word itself uses, whatever prefix the file chose.
 * A file says once, at its root, which prefix means what, and nearly always chooses Word's own: then a name
 * is looked up as it stands, and nothing is made anew for each element. Source: Namespaces in XML 1.0.
 */

/** Attributes by Word's prefix (`w:val`) or, without a namespace, by their bare name. */
export interface Attributes {
  get(name: string): string | undefined;
}

/** The prefix by which a vocabulary's names are known to a reader, by its namespace. */
export type Prefixes = ReadonlyMap<string, string>;

/** As the XML parser gives them: no prototype, so that no name of a file means anything to the engine. */
type Written = Readonly<Record<string, string>>;

interface Scope {
  /** Elements that were open when it began. */
  readonly depth: number;
  readonly uris: ReadonlyMap<string, string>;
  /** Known names of elements by their written ones. */
  readonly elements: Map<string, string>;
  /** Every prefix is the reader's own: attributes are found under the names that they have. */
  readonly isPlain: boolean;
}

const none: Attributes = new Map<string, string>();

class PlainAttributes implements Attributes {
  constructor(private readonly written: Written) {}

  get(name: string): string | undefined {
    return this.written[name];
  }
}

export class NameScopes {
  private readonly names: string[] = [];
  private readonly scopes: Scope[] = [];
  /** Of the element that begins next: how many attributes it has, and what it declares. */
  private attributes = 0;
  private readonly declared: (readonly [prefix: string, uri: string])[] = [];

  constructor(private readonly known: Prefixes) {
    this.scopes.push({ depth: -1, uris: new Map(), elements: new Map(), isPlain: true });
  }

  /** Open elements, the one just begun among them. */
  get depth(): number {
    return this.names.length;
  }

  /** To be told of each attribute before the element that it stands in begins. */
  attribute(written: string, value: string): void {
    this.attributes++;
    if (!written.startsWith('xmlns')) return;
    if (written === 'xmlns') this.declared.push(['', value.trim()]);
    else if (written.charAt(5) === ':') this.declared.push([written.slice(6), value.trim()]);
  }

  /** Null for an element whose prefix means nothing. */
  begin(written: string, attributes: Written): { name: string; attributes: Attributes } | null {
    if (this.declared.length > 0) this.scopes.push(this.scopeOf(this.declared.splice(0)));
    const scope = this.scopes[this.scopes.length - 1];
    const name = scope && (scope.elements.get(written) ?? this.elementName(scope, written));
    if (scope === undefined || name === undefined) return null;
    this.names.push(name);
    return { name, attributes: this.attributesIn(scope, attributes) };
  }

  /** The name of the element that ends. */
  end(): string {
    const name = this.names.pop() ?? '';
    if (this.scopes[this.scopes.length - 1]?.depth === this.names.length) this.scopes.pop();
    return name;
  }

  private scopeOf(declared: readonly (readonly [prefix: string, uri: string])[]): Scope {
    const uris = new Map([...(this.scopes[this.scopes.length - 1]?.uris ?? []), ...declared]);
    const own = new Set(this.known.values());
    const isPlain = [...uris].every(([prefix, uri]) => {
      const meant = this.known.get(uri);
      return prefix === '' || (meant === undefined ? !own.has(prefix) : meant === prefix);
    });
    return { depth: this.names.length, uris, elements: new Map(), isPlain };
  }

  private elementName(scope: Scope, written: string): string | undefined {
    const colon = written.indexOf(':');
    const uri = scope.uris.get(written.slice(0, Math.max(colon, 0)));
    if (colon >= 0 && uri === undefined) return undefined;
    const name = this.qualified(uri ?? '', written.slice(colon + 1));
    scope.elements.set(written, name);
    return name;
  }

  private attributesIn(scope: Scope, attributes: Written): Attributes {
    const count = this.attributes;
    this.attributes = 0;
    if (count === 0) return none;
    if (scope.isPlain) return new PlainAttributes(attributes);
    return new Map(
      Object.entries(attributes).map(([written, value]) => {
        const colon = written.indexOf(':');
        const uri = colon < 0 ? '' : (scope.uris.get(written.slice(0, colon)) ?? '?');
        return [this.qualified(uri, written.slice(colon + 1)), value];
      }),
    );
  }

  /** Names of vocabularies that the reader does not know stand behind a question mark. */
  private qualified(uri: string, local: string): string {
    return uri === '' ? local : `${this.known.get(uri) ?? '?'}:${local}`;
  }
}
