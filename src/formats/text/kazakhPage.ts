/**
 * KZ-1048 (STRK 1048-2002), the code page of Kazakh before Unicode, which no browser decodes: Windows-1251 with Kazakh
 * letters in the places of Serbian, Macedonian, Ukrainian and Belarusian ones. Source: IANA, charset KZ-1048.
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
