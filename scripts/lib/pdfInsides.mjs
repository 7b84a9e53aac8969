/**
 * Makes pdf.js's working half give out the parts of itself that reading puts quicker ones in the place of
 * (`src/formats/pdf/read/ourWay.ts`), or whose work it counts (`ourBudgets.ts`). The package's version is pinned: where its source no longer reads as expected, the
 * build fails.
 */

const workingHalf = /pdfjs-dist[\\/]build[\\/]pdf\.worker\.mjs(\?.*)?$/;
const parts = [
  ...['PartialEvaluator', 'FlateStream', 'Font', 'CFFParser'],
  ...['Lexer', 'Parser', 'XRef', 'Page', 'CMap', 'DecodeStream'],
];

/** No key has more than 256 bits (ISO 32000-2, 7.6.3): pdf.js would hash whatever length a file states, gigabytes of it. */
const anyKey = 'keyLength < 40 || keyLength % 8 !== 0';
const realKey = 'keyLength < 40 || keyLength > 256 || keyLength % 8 !== 0';

/** @returns {import('vite').Plugin} */
export const pdfInsides = () => ({
  name: 'chancery-pdf-insides',
  transform(code, id) {
    if (!workingHalf.test(id)) return null;
    for (const part of parts) {
      if (!new RegExp(`^class ${part} `, 'm').test(code))
        throw new Error(`pdf.js has no class ${part} any more: see pdfInsides.mjs.`);
    }
    if (!code.includes(anyKey))
      throw new Error('pdf.js checks the length of keys otherwise: see pdfInsides.mjs.');
    return { code: `${code.replace(anyKey, realKey)}\nexport { ${parts.join(', ')} };\n`, map: null };
  },
});

const showingHalf = /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs(\?.*)?$/;
const slowPush = 'var FORCED = INCORRECT_TO_LENGTH || !properErrorOnNonWritableLength();';

/**
 * Keeps the browser's own `Array.prototype.push`: the older form of pdf.js puts a slow one in its place, for arrays
 * of four thousand million entries, and everything in the window would use it from then on.
 *
 * @returns {import('vite').Plugin}
 */
export const nativePush = () => ({
  name: 'chancery-native-push',
  transform(code, id) {
    if (!showingHalf.test(id)) return null;
    if (!code.includes(slowPush)) throw new Error('pdf.js no longer replaces `push`: nativePush can go.');
    return { code: code.replace(slowPush, 'var FORCED = false;'), map: null };
  },
});
