/**
 * Letters that look alike in Latin and Cyrillic: recognition with both alphabets mixes them inside one
 * word (`САСА` for `CICA`, `оп` for `on`). A word is written in the alphabet of its other letters; a word of
 * look-alikes only, in that of its neighbours. Nothing else is changed, and what was is uncertain.
 */

const latin = 'ABCEHKMOPTXaceopxyin';
const cyrillic = 'АВСЕНКМОРТХасеорхуіп';

const toLatin = new Map([...cyrillic].map((letter, at) => [letter, latin[at] ?? letter]));
const toCyrillic = new Map([...latin].map((letter, at) => [letter, cyrillic[at] ?? letter]));

type Script = 'latin' | 'cyrillic';

const only = (text: string, map: ReadonlyMap<string, string>): boolean =>
  [...text].every((letter) => map.has(letter) || !/\p{Alphabetic}/u.test(letter));

const isLatin = /\p{Script=Latin}/u;
const isCyrillic = /\p{Script=Cyrillic}/u;

/** The alphabet that the word surely is in, or null where it may be either. */
function scriptOf(word: string): Script | null {
  const firmlyLatin = [...word].some((letter) => isLatin.test(letter) && !toCyrillic.has(letter));
  const firmlyCyrillic = [...word].some((letter) => isCyrillic.test(letter) && !toLatin.has(letter));
  if (firmlyLatin === firmlyCyrillic) return null;
  return firmlyLatin ? 'latin' : 'cyrillic';
}

const rewrite = (word: string, map: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => map.get(letter) ?? letter).join('');

/** The words of one line, each in one alphabet; `№` where it was read as *Ne* before a reference. */
export function inOneAlphabet(words: readonly string[]): string[] {
  const scripts = words.map(scriptOf);
  return words.map((word, index) => {
    const numbered = word.replace(/^N[eoоеº°](?=\p{Uppercase}{2,}\/)/u, '№');
    if (!/\p{Alphabetic}/u.test(word)) return numbered;
    const script = scripts[index] ?? nearest(scripts, index);
    if (script === 'latin' && isCyrillic.test(word) && onlyForeign(word, isCyrillic, toLatin))
      return rewrite(numbered, toLatin);
    if (script === 'cyrillic' && isLatin.test(word) && onlyForeign(word, isLatin, toCyrillic))
      return rewrite(numbered, toCyrillic);
    return numbered;
  });
}

/** Every letter of the other alphabet has a twin in this one. */
const onlyForeign = (word: string, foreign: RegExp, map: ReadonlyMap<string, string>): boolean =>
  only([...word].filter((letter) => foreign.test(letter)).join(''), map);

function nearest(scripts: readonly (Script | null)[], index: number): Script | null {
  for (let step = 1; step < scripts.length; step++) {
    const found = scripts[index - step] ?? scripts[index + step];
    if (found !== undefined && found !== null) return found;
  }
  return null;
}

/** Words, without their signs, that a line in another alphabet may well have for a misread one. */
const shortWord = 3;

/** Which words of a line, each in one alphabet, stand alone in theirs: *ме, the Member States* was *We, …*. */
export function strangersIn(words: readonly string[]): boolean[] {
  const letters = words.map((word) => word.replace(/\P{L}/gu, ''));
  const count = (script: RegExp): number => letters.filter((word) => script.test(word)).length;
  const [latins, cyrillics] = [count(isLatin), count(isCyrillic)];
  const rare = latins >= 4 && cyrillics === 1 ? isCyrillic : cyrillics >= 4 && latins === 1 ? isLatin : null;
  return letters.map((word) => rare !== null && word.length <= shortWord && rare.test(word));
}
