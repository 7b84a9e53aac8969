/**
 * Tells single-byte encodings apart by their letters. Each candidate is read and looked at as Russian:
 * how frequent its letters are, whether capitals stand where capitals may, whether signs turn up that
 * no note holds. Another code page's letters come out as other letters and score far lower.
 *
 * Kazakh has code pages of its own beside Windows-1251, told by the letters that Russian lacks.
 *
 * Western and Turkish texts are told by letters above ASCII inside Latin words.
 */

import { decodeKz1048, decodePtcp154 } from './kazakhPage';

/** Code pages in which Russian and Kazakh were written before Unicode. */
export const cyrillicEncodings = [
  'windows-1251',
  'kz-1048',
  'ptcp154',
  'koi8-r',
  'ibm866',
  'x-mac-cyrillic',
  'iso-8859-5',
] as const;

export type SingleByteEncoding = (typeof cyrillicEncodings)[number] | 'windows-1252' | 'windows-1254';

/** Letters above ASCII that must be there before anything is said about them. */
const fewestLetters = 6;

/** Mean score (natural logarithm of a letter's frequency) that Russian text reaches; its own mean is −3. */
const leastScore = -3.7;
/** The best must be more likely than the next by this much, all letters together (1.5 is five to one). */
const leastLead = 1.5;

/** Letters in 10,000 of Russian prose. */
const frequency: Readonly<Record<string, number>> = {
  ...{ о: 1097, е: 845, а: 801, и: 735, н: 670, т: 626, с: 547, р: 473, в: 454, л: 440, к: 349 },
  ...{ м: 321, д: 298, п: 281, у: 262, я: 201, ы: 190, ь: 174, г: 170, з: 165, б: 159, ч: 144 },
  // Of Kazakh, and of Ukrainian in the same places: it has no қ, ә and ң.
  ...{ қ: 300, ә: 200, і: 300, ң: 150, ғ: 100, ү: 100, ұ: 100, ө: 100, һ: 4, є: 200, ї: 200 },
  ...{ й: 121, х: 97, ж: 94, ш: 73, ю: 64, ц: 48, щ: 36, э: 32, ф: 26, ъ: 4, ё: 4 },
};

const worstLetter = -9;
/** Quotation marks and dashes, one in 150 characters. */
const rareSign = -5;
const logFrequency = new Map(
  Object.entries(frequency).map(([letter, count]) => [letter, Math.log(count / 10_000)]),
);

/** Signs beside letters that notes hold; box drawing, accents and the like speak against a candidate. */
const usualSigns = new Set('№«»–—“”„‘’•…°§\u00a0');

/** The encoding that the bytes of `sample` speak for, or null where nothing does. */
export function guessSingleByte(sample: Uint8Array): SingleByteEncoding | null {
  const { letters, inLatinWords } = census(sample);
  if (letters === 0) return null;
  if (inLatinWords > 0.5 * letters) return guessLatin(sample);
  return letters < fewestLetters ? null : guessCyrillic(sample);
}

/** Bytes above ASCII, and how many of them stand in a row of letters that holds an ASCII letter, too. */
function census(sample: Uint8Array): { letters: number; inLatinWords: number } {
  let letters = 0;
  let inLatinWords = 0;
  let word = { high: 0, latin: false };
  const endWord = () => {
    letters += word.high;
    if (word.latin) inLatinWords += word.high;
    word = { high: 0, latin: false };
  };
  for (const byte of sample) {
    if (byte >= 0x80) word.high++;
    else if (isLatin(byte)) word.latin = true;
    else endWord();
  }
  endWord();
  return { letters, inLatinWords };
}

function guessCyrillic(sample: Uint8Array): SingleByteEncoding | null {
  const scored = cyrillicEncodings
    .map((encoding) => ({ encoding, text: decoded(sample, encoding) }))
    .map(({ encoding, text }) => ({ encoding, text, score: scoreRussian(text) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.score < leastScore) return null;
  // Two code pages that read the same letters are no doubt: small letters are alike on Windows and Mac.
  const next = scored.find(({ text }) => text !== best.text);
  const high = sample.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0);
  return next === undefined || (best.score - next.score) * high >= leastLead ? best.encoding : null;
}

function decoded(sample: Uint8Array, encoding: (typeof cyrillicEncodings)[number]): string {
  if (encoding === 'kz-1048') return decodeKz1048(sample);
  return encoding === 'ptcp154' ? decodePtcp154(sample) : new TextDecoder(encoding).decode(sample);
}

/** The mean over all characters above ASCII; −∞ for none. */
function scoreRussian(text: string): number {
  let sum = 0;
  let count = 0;
  let before = ' ';
  for (const character of text) {
    if (character > '\u007f') {
      sum += scoreCharacter(character, before);
      count++;
    }
    before = character;
  }
  return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
}

function scoreCharacter(character: string, before: string): number {
  const small = character.toLowerCase();
  const frequent = logFrequency.get(small);
  if (frequent === undefined) return usualSigns.has(character) ? rareSign : worstLetter;
  const capital = character !== small;
  // A capital behind a small letter is no word; a capital at all is rarer than a small letter.
  const afterSmall = capital && /[а-яё]/.test(before);
  return frequent - (afterSmall ? 4 : capital ? 0.3 : 0);
}

/** ğ ı ş İ Ş Ğ of Windows-1254 are ð ý þ Ý Þ Ð of Windows-1252, letters of Iceland. */
const turkish = new Set([0xf0, 0xfd, 0xfe, 0xdd, 0xde, 0xd0]);
/** Ç Ö Ü ç ö ü â î û Â Î Û, which Turkish shares with the West. */
const shared = new Set([0xc7, 0xd6, 0xdc, 0xe7, 0xf6, 0xfc, 0xe2, 0xee, 0xfb, 0xc2, 0xce, 0xdb]);

function guessLatin(sample: Uint8Array): SingleByteEncoding | null {
  let high = 0;
  let fitting = 0;
  let ownTurkish = 0;
  let foreign = 0;
  sample.forEach((byte, at) => {
    if (byte < 0x80) return;
    high++;
    const besideLetter = isWestern(sample[at - 1]) || isWestern(sample[at + 1]);
    if (isLatinSign(byte) || (byte >= 0xc0 && besideLetter)) fitting++;
    if (turkish.has(byte)) ownTurkish++;
    else if (byte >= 0xc0 && !shared.has(byte)) foreign++;
  });
  if (high >= 0.3 * sample.length || fitting <= 0.9 * high) return null;
  return ownTurkish > foreign ? 'windows-1254' : 'windows-1252';
}

/** Typographic signs of both code pages, and those of Latin-1. */
const isLatinSign = (byte: number): boolean =>
  (byte >= 0x91 && byte <= 0x97) ||
  byte === 0x80 ||
  byte === 0x84 ||
  byte === 0x85 ||
  (byte >= 0xa0 && byte <= 0xbf);

const isWestern = (byte: number | undefined): boolean => isLatin(byte) || (byte ?? 0) >= 0xc0;

const isLatin = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
