/** What stands on a page whose commands are given as text, in a font whose letters are their own codes. */

import { ContentReader, type Meaning } from '#formats/pdf/read/content';
import { FontTable } from '#formats/pdf/read/fontTable';
import { giveBack, takeKernel } from '#formats/pdf/read/kernel';
import { type Glyph, op } from '#formats/pdf/read/protocol';

const box = { view: [0, 0, 600, 800], rotate: 0 } as const;
const budget = { pdfPageLetters: 1_000, pdfPageCommands: 1_000, pdfPageForms: 10 };

/** In thousandths of the font's size. */
export const widthOf = (letter: string): number => 250 + 50 * (letter.charCodeAt(0) % 8);

interface Setting {
  readonly limits?: Partial<typeof budget>;
  /** What its codes mean; they mean themselves where it says nothing. */
  readonly letters?: ReadonlyMap<string, string>;
  /** The bounds of codes of one byte and of two, as pdf.js tells them. */
  readonly codes?: readonly (readonly number[])[];
  /** Entries by the kind of resource and the name. */
  readonly resources?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly meaning?: Meaning;
  /** Hears of each font that the file is asked for. */
  readonly onFont?: (name: string | null) => void;
  /** Hears that what is done from now on is for this page. */
  readonly onSpend?: () => void;
}

/** A dictionary as pdf.js has it. */
export const dictionary = (entries: Readonly<Record<string, unknown>>) => ({
  get: (key: string) => entries[key],
  getArray: (key: string) => entries[key],
});

/** A drawing inside the page. */
export const formOf = (source: string, entries: Readonly<Record<string, unknown>> = {}) => {
  let isRead = false;
  return {
    dict: dictionary({ Subtype: { name: 'Form' }, ...entries }),
    reset: () => {
      isRead = false;
    },
    getBytes: () => {
      const bytes = isRead ? new Uint8Array() : bytesOf(source);
      isRead = true;
      return bytes;
    },
  };
};

const bytesOf = (source: string): Uint8Array => Uint8Array.from(source, (letter) => letter.charCodeAt(0));

function fontOf({ letters, codes }: Setting) {
  const parts = codes === undefined ? /[\s\S]/g : /[\s\S]{1,2}/g;
  // The same one each time, as pdf.js has them.
  const known = new Map<string, Glyph>();
  const glyphOf = (code: string): Glyph => {
    const unicode = letters?.get(code) ?? code;
    const [width, isSpace] = [widthOf(unicode), unicode === ' '];
    const glyph = known.get(code) ?? { unicode, width, isSpace, originalCharCode: code.charCodeAt(0) };
    known.set(code, glyph);
    return glyph;
  };
  const charsToGlyphs = (text: string) => (text.match(parts) ?? []).map(glyphOf);
  return { name: 'Plain', charsToGlyphs, cMap: codes === undefined ? null : { codespaceRanges: codes } };
}

/** Reads it; `whole` is false where it has more than is allowed. */
export async function contentOf(source: string | Uint8Array, setting: Setting = {}) {
  const font = fontOf(setting);
  const evaluator = {
    handler: null,
    options: { maxImageSize: 0 },
    loadFont: async (name: string | null) => {
      setting.onFont?.(name);
      return { loadedName: 'f', font, send: () => undefined };
    },
  };
  const kernel = takeKernel();
  const fonts = new FontTable(kernel);
  const facts = new Map([['f', { name: 'Plain' }]]);
  const limits = { ...budget, ...setting.limits };
  const reader = new ContentReader(
    box,
    { kernel, fonts, facts, spend: setting.onSpend ?? (() => undefined) },
    limits,
    setting.meaning,
  );
  const resources = dictionary(
    Object.fromEntries(
      Object.entries(setting.resources ?? {}).map(([kind, named]) => [kind, dictionary(named)]),
    ),
  );
  const bytes = typeof source === 'string' ? bytesOf(source) : source;
  const content = { bytes: bytes.slice(), resources, font: null, evaluator };
  const whole = await reader.read([[op.content, [content]]]);
  const found = { ...reader.done(), whole, full: reader.full, forms: reader.forms };
  fonts.forget();
  giveBack(kernel);
  return found;
}

/** The words and letters, and where each begins. */
export async function placedIn(source: string, setting: Setting = {}): Promise<[string, number, number][]> {
  const { letters } = await contentOf(source, setting);
  return letters.map(({ text, x0, y }) => [text, Math.round(x0 * 100) / 100, Math.round(y * 100) / 100]);
}
