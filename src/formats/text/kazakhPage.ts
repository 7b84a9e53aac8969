/**
 * KZ-1048 (STRK 1048-2002), the code page of Kazakh before Unicode, which no browser decodes: Windows-1251 with Kazakh
 * letters in the places of Serbian, Macedonian, Ukrainian and Belarusian ones; and PTCP154, the older code page of ParaType
 * for the Cyrillic letters of Asia. Source: IANA, charsets KZ-1048 and PTCP154.
 */

const replaced: Readonly<Record<string, string>> = {
  ...{ Ќ: 'Қ', ќ: 'қ', Ћ: 'Һ', ћ: 'һ', Ў: 'Ұ', ў: 'ұ', Ј: 'Ә', ј: 'ә' },
  ...{ Ґ: 'Ө', ґ: 'ө', Є: 'Ғ', є: 'ғ', Ї: 'Ү', ї: 'ү', Ѕ: 'Ң', ѕ: 'ң' },
};

/** Every byte is a letter or a sign. */
export const decodeKz1048 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1251')
    .decode(bytes)
    .replace(/[ЌќЋћЎўЈјҐґЄєЇїЅѕ]/g, (letter) => replaced[letter] ?? letter);

/** Letters and signs of PTCP154 from 0x80 to 0xBF; above them it is Windows-1251. */
const asianLetters = 'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00a0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ';

const inWindows = new TextDecoder('windows-1251').decode(
  Uint8Array.from({ length: 0x40 }, (_, at) => at + 0x80),
);
const asian = new Map([...inWindows].map((letter, at) => [letter, asianLetters.charAt(at)]));

/** Every byte is a letter or a sign. */
export const decodePtcp154 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1251')
    .decode(bytes)
    .replace(/[\u0080-\u040f\u0450-\uffff]/g, (letter) => asian.get(letter) ?? letter);
