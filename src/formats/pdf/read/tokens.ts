/**
 * The commands of a content stream, read from its bytes: operands, then a name. As forgiving as pdf.js's own
 * reader (numbers with signs in odd places, commands glued together), but over bytes at hand and without an object a
 * token. Sources: ISO 32000-1, 7.2 to 7.3 (objects), 7.8.2 (content streams), 8.9.7 (pictures in the stream).
 */

/** A name among the operands: `/F1`. */
export interface NameOperand {
  readonly name: string;
}

/** Letters of a string are bytes, 0 to 255; a dictionary keeps only that it was one. */
export type Operand = number | string | boolean | null | NameOperand | readonly Operand[] | Properties;

export class Properties {
  constructor(readonly entries: ReadonlyMap<string, Operand>) {}
}

/** Kinds of bytes: 1 white space, 2 delimiter, 0 all others. */
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = 1;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = 2;

/** More operands than any command takes. */
const mostOperands = 33;

/** Arrays in arrays. */
const deepest = 64;

/** Letters of a command's name, at most: `false` is one, too. */
const longestName = 5;

const closing = Symbol('closing');
type Token = Operand | typeof closing;

/** Reads command after command; `operands` belong to the last one. */
export class ContentTokens {
  operands: Operand[] = [];
  private at = 0;
  private depth = 0;
  /** Scratch for the letters of a string. */
  private readonly codes: number[] = [];

  /** `known` are the commands' names, and what they begin with. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly known: ReadonlyMap<string, unknown>,
  ) {}

  /** The name of the next command, or null at the end, or where no stream of commands is left. */
  next(): string | null {
    this.operands = [];
    for (;;) {
      const code = this.skipWhite();
      if (code < 0) return null;
      if (isWord(code)) {
        const word = this.word();
        if (word === 'true' || word === 'false') this.operands.push(word === 'true');
        else if (word === 'BI') this.skipPicture();
        else if (word !== 'null') return word;
      } else {
        const operand = this.operand(code);
        if (operand !== closing) this.operands.push(operand);
      }
      if (this.operands.length > mostOperands) return null;
    }
  }

  /** The byte that stands next, or -1. */
  private skipWhite(): number {
    const { bytes } = this;
    for (;;) {
      const code = bytes[this.at];
      if (code === undefined) return -1;
      if (code === 0x25) {
        while (this.at < bytes.length && bytes[this.at] !== 10 && bytes[this.at] !== 13) this.at++;
      } else if (kinds[code] === 1) this.at++;
      else return code;
    }
  }

  private operand(code: number): Token {
    if ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x2b)
      return this.number();
    if (code === 0x28) return this.string();
    if (code === 0x2f) return { name: this.name() };
    this.at++;
    if (code === 0x5b) return this.array();
    if (code !== 0x3c) return closing;
    if (this.bytes[this.at] !== 0x3c) return this.hexString();
    this.at++;
    return new Properties(this.entries());
  }

  private number(): number {
    const { bytes } = this;
    let code = bytes[this.at] ?? -1;
    let sign = 1;
    if (code === 0x2d) {
      sign = -1;
      code = bytes[++this.at] ?? -1;
      if (code === 0x2d) code = bytes[++this.at] ?? -1;
    } else if (code === 0x2b) code = bytes[++this.at] ?? -1;
    while (code === 10 || code === 13) code = bytes[++this.at] ?? -1;
    let value = 0;
    let divide = 0;
    for (; ; code = bytes[++this.at] ?? -1) {
      if (code >= 0x30 && code <= 0x39) {
        value = value * 10 + code - 0x30;
        divide *= 10;
      } else if (code === 0x2e && divide === 0) divide = 1;
      else if (code !== 0x2d) break;
    }
    if (code === 0x45 || code === 0x65) value *= this.power();
    return (sign * value) / Math.max(divide, 1);
  }

  /** `e-5`: no program should write it, some do. 1 where it is a command's letter. */
  private power(): number {
    const { bytes } = this;
    let next = bytes[this.at + 1] ?? -1;
    const signed = next === 0x2b || next === 0x2d;
    if (!signed && !(next >= 0x30 && next <= 0x39)) return 1;
    const sign = next === 0x2d ? -1 : 1;
    this.at += signed ? 2 : 1;
    let power = 0;
    for (next = bytes[this.at] ?? -1; next >= 0x30 && next <= 0x39; next = bytes[++this.at] ?? -1)
      power = Math.min(400, power * 10 + next - 0x30);
    return 10 ** (sign * power);
  }

  private string(): string {
    const { bytes, codes } = this;
    const start = ++this.at;
    // Most strings have neither brackets nor escapes.
    for (let at = start; at < bytes.length && at - start < 2_000; at++) {
      const code = bytes[at];
      if (code === 0x5c || code === 0x28) break;
      if (code !== 0x29) continue;
      this.at = at + 1;
      return latin(bytes, start, at);
    }
    codes.length = 0;
    let open = 1;
    while (this.at < bytes.length) {
      const code = bytes[this.at++] ?? 0;
      if (code === 0x5c) this.escape(codes);
      else if (code === 0x29 && --open === 0) break;
      else {
        if (code === 0x28) open++;
        codes.push(code);
      }
    }
    return textOf(codes);
  }

  private escape(codes: number[]): void {
    const code = this.bytes[this.at++] ?? -1;
    const plain = escapes.get(code);
    if (plain !== undefined) codes.push(plain);
    else if (code >= 0x30 && code <= 0x37) {
      let value = code & 7;
      for (let digits = 1; digits < 3; digits++) {
        const next = this.bytes[this.at] ?? -1;
        if (next < 0x30 || next > 0x37) break;
        value = (value << 3) + (next & 7);
        this.at++;
      }
      codes.push(value & 0xff);
    } else if (code === 13) {
      if (this.bytes[this.at] === 10) this.at++;
    } else if (code !== 10 && code >= 0) codes.push(code);
  }

  private hexString(): string {
    const { bytes, codes } = this;
    codes.length = 0;
    let first = -1;
    while (this.at < bytes.length) {
      const code = bytes[this.at++] ?? 0;
      if (code === 0x3e) break;
      const digit = hexDigit(code);
      if (digit < 0) continue;
      if (first < 0) first = digit;
      else {
        codes.push((first << 4) | digit);
        first = -1;
      }
    }
    // The last digit of an odd number is as if 0 followed it.
    if (first >= 0) codes.push(first << 4);
    return textOf(codes);
  }

  private name(): string {
    const { bytes } = this;
    const start = ++this.at;
    let plain = true;
    while (this.at < bytes.length && kinds[bytes[this.at] ?? 0] === 0) {
      if (bytes[this.at] === 0x23) plain = false;
      this.at++;
    }
    const raw = latin(bytes, start, Math.min(this.at, start + 255));
    return plain
      ? raw
      : raw.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) =>
          String.fromCharCode(Number.parseInt(digits, 16)),
        );
  }

  private array(): Operand {
    const items: Operand[] = [];
    if (++this.depth > deepest) return items;
    for (;;) {
      const code = this.skipWhite();
      if (code < 0) break;
      if (code === 0x5d) {
        this.at++;
        break;
      }
      if (isWord(code)) {
        this.word();
        continue;
      }
      const item = this.operand(code);
      if (item !== closing) items.push(item);
    }
    this.depth--;
    return items;
  }

  /** Up to `>>`, or to the `ID` of a picture. */
  private entries(): Map<string, Operand> {
    const entries = new Map<string, Operand>();
    if (++this.depth > deepest) return entries;
    let key: string | null = null;
    for (let code = this.skipWhite(); code >= 0; code = this.skipWhite()) {
      if (code === 0x3e) {
        this.at += this.bytes[this.at + 1] === 0x3e ? 2 : 1;
        break;
      }
      const value = isWord(code) ? this.word() : this.operand(code);
      if (value === 'ID' && isWord(code)) break;
      if (value === closing) continue;
      if (key === null) key = isName(value) ? value.name : null;
      else {
        entries.set(key, value);
        key = null;
      }
    }
    this.depth--;
    return entries;
  }

  /** A command's name, or `true`, `false`, `null`. Commands may be glued together: `QBT`. */
  private word(): string {
    const { known } = this;
    const start = this.at;
    this.passWord(start + longestName + 1);
    const head = nameOf(this.bytes, start, this.at);
    if (head.length === 1 || (head.length <= longestName && known.has(head))) return head;
    for (let end = 1; end < head.length; end++) {
      const found = head.slice(0, end);
      if (!known.has(found) || known.has(head.slice(0, end + 1))) continue;
      this.at = start + end;
      return found;
    }
    // No command, however it goes on.
    this.passWord(start + 128);
    return head;
  }

  private passWord(end: number): void {
    const { bytes } = this;
    while (this.at < end && this.at < bytes.length && kinds[bytes[this.at] ?? 0] === 0) this.at++;
  }

  /** Passes over a picture: by its size where that is known, else to an `EI` that commands follow. */
  private skipPicture(): void {
    const facts = this.entries();
    this.at++;
    const size = plainSize(facts);
    if (size !== null) {
      const end = this.endAt(this.at + size, 4);
      if (end !== null) {
        this.at = end;
        return;
      }
    }
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const end = bytes[this.at] === 0x45 ? this.endAt(this.at, 0) : null;
      if (end === null) continue;
      this.at = end;
      return;
    }
  }

  /** Behind the `EI` that stands at `from` or a few bytes later, between white space; null where none does. */
  private endAt(from: number, later: number): number | null {
    const { bytes } = this;
    for (let at = from; at <= from + later; at++) {
      if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49) continue;
      const after = bytes[at + 2];
      if ((after !== undefined && kinds[after] !== 1) || (at > 0 && kinds[bytes[at - 1] ?? 0] !== 1))
        continue;
      // Words follow, not the rest of a picture.
      const ahead = bytes.subarray(at + 3, at + 18);
      if (ahead.every((code) => kinds[code] === 1 || (code >= 0x20 && code < 0x7f))) return at + 2;
    }
    return null;
  }
}

const isWord = (code: number): boolean =>
  kinds[code] === 0 && !(code >= 0x30 && code <= 0x39) && code !== 0x2d && code !== 0x2e && code !== 0x2b;

const escapes = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
]);

const hexDigit = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
};

/** The letters of bytes `from` to `to`, which is not included. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  // A long text made letter by letter would be put together only when it is looked into.
  if (to - from > longestByLetter)
    return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
  let text = '';
  for (let at = from; at < to; at++) text += signs[bytes[at] ?? 0];
  return text;
}

const longestByLetter = 12;

const shortNames = new Map<number, string>();

/** The same for the name of a command: nearly all have one letter or two, and are the same few. */
function nameOf(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 2) return latin(bytes, from, to);
  const key =
    (to - from) * 0x10000 + (bytes[from] ?? 0) * 0x100 + (to - from === 2 ? (bytes[from + 1] ?? 0) : 0);
  const known = shortNames.get(key);
  if (known !== undefined) return known;
  const name = latin(bytes, from, to);
  shortNames.set(key, name);
  return name;
}

const signs = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

function textOf(codes: readonly number[]): string {
  if (codes.length < 2_000) return String.fromCharCode(...codes);
  let text = '';
  for (let at = 0; at < codes.length; at += 2_000)
    text += String.fromCharCode(...codes.slice(at, at + 2_000));
  return text;
}

export const isName = (value: unknown): value is NameOperand =>
  typeof value === 'object' && value !== null && 'name' in value;

/** Bytes of a picture that is not packed, in a space of its own name; else null. */
function plainSize(facts: ReadonlyMap<string, Operand>): number | null {
  const fact = (short: string, long: string): Operand => facts.get(short) ?? facts.get(long) ?? null;
  const packed = fact('F', 'Filter');
  if (packed !== null && !(Array.isArray(packed) && packed.length === 0)) return null;
  const [width, height] = [fact('W', 'Width'), fact('H', 'Height')];
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  const bits = fact('IM', 'ImageMask') === true ? 1 : fact('BPC', 'BitsPerComponent');
  const space = fact('CS', 'ColorSpace');
  const parts = fact('IM', 'ImageMask') === true ? 1 : isName(space) ? partsOf.get(space.name) : undefined;
  if (typeof bits !== 'number' || parts === undefined) return null;
  return Math.ceil((width * parts * bits) / 8) * height;
}

const partsOf = new Map([
  ['G', 1],
  ['DeviceGray', 1],
  ['RGB', 3],
  ['DeviceRGB', 3],
  ['CMYK', 4],
  ['DeviceCMYK', 4],
]);
