/**
 * Tells Windows-1251 from other single-byte encodings by its letters. In Russian (and Kazakh
 * without its own letters) small letters far outnumber capitals, and six of them make a third of
 * every text; KOI8-R, CP866 and Mac Cyrillic read as 1251 break one of the two.
 */

/** о е а и н т, the most frequent letters of Russian, as bytes of Windows-1251. */
const frequent = new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2]);

/** № « » – — “ ” „ ‘ ’ • … ё Ё ° § and the no-break space. */
const punctuation = new Set([
  0xb9, 0xab, 0xbb, 0x96, 0x97, 0x93, 0x94, 0x84, 0x91, 0x92, 0x95, 0x85, 0xb8, 0xa8, 0xb0, 0xa7, 0xa0,
]);

interface Census {
  readonly small: number;
  readonly capital: number;
  readonly frequent: number;
  readonly punctuation: number;
  readonly other: number;
}

/** True where the letters above ASCII read as Russian. False for plain ASCII. */
export function looksWindows1251(sample: Uint8Array): boolean {
  const count = takeCensus(sample);
  const letters = count.small + count.capital;
  if (letters < 2) return false;
  return (
    count.other <= 0.02 * (letters + count.punctuation) &&
    count.small >= count.capital &&
    count.frequent >= 0.3 * count.small &&
    wordsAreWhole(sample, letters)
  );
}

function takeCensus(sample: Uint8Array): Census {
  const count = { small: 0, capital: 0, frequent: 0, punctuation: 0, other: 0 };
  for (const byte of sample) {
    if (byte < 0x80) continue;
    if (byte >= 0xe0) count.small++;
    else if (byte >= 0xc0) count.capital++;
    else if (punctuation.has(byte)) count.punctuation++;
    else count.other++;
    if (frequent.has(byte)) count.frequent++;
  }
  return count;
}

/** Cyrillic letters stand beside Cyrillic letters; in a Western text they are alone in Latin words. */
function wordsAreWhole(sample: Uint8Array, letters: number): boolean {
  let lonely = 0;
  sample.forEach((byte, at) => {
    if (byte < 0xc0) return;
    const before = sample[at - 1] ?? 0;
    const after = sample[at + 1] ?? 0;
    if (before < 0xc0 && after < 0xc0) lonely++;
  });
  return lonely < 0.4 * letters;
}
