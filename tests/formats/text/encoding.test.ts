/** Bytes of the encodings that circulars arrive in, told apart without a hint. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type TextEncoding, textEncodings } from '#formats/text/encoding';
import { decodeKz1048, decodePtcp154 } from '#formats/text/kazakhPage';

const russian = 'Секретариат Совещания по взаимодействию имеет честь направить ноту №NCT/CT/801 «о мерах».';
const english = 'The Secretariat presents its compliments to the Member States.';

function encode(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return utf32(text, encoding === 'utf-32le');
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const table =
    encoding === 'kz-1048'
      ? decodeKz1048(all)
      : encoding === 'ptcp154'
        ? decodePtcp154(all)
        : new TextDecoder(encoding).decode(all);
  return Uint8Array.from(text, (letter) => table.indexOf(letter));
}

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer([...text].length * 4));
  [...text].forEach((letter, at) => {
    view.setUint32(at * 4, letter.codePointAt(0) ?? 0, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('the encoding of a text file', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'windows-1251'] as const) {
    it(`${encoding} is recognised in Russian by its letters`, () => {
      expect(decodeText(encode(russian, encoding), 'x')).toMatchObject({
        ok: true,
        value: { text: russian, encoding },
      });
    });
  }

  for (const encoding of ['koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'] as const) {
    it(`${encoding} is recognised in Russian by its letters, and said to be a guess`, () => {
      const plain = russian.replaceAll(/[«»№]/g, '');
      for (const text of [plain, 'О проекте решения', 'ПОСОЛЬСТВО РЕСПУБЛИКИ КАЗАХСТАН']) {
        expect(decodeText(encode(text, encoding), 'x')).toMatchObject({
          ok: true,
          // Capitals are alike on DOS and Mac, small letters on Windows and Mac.
          value: { text, guessed: true, ...(text === plain ? { encoding } : {}) },
        });
      }
    });
  }

  it('of a Kazakh text is PTCP154 where its letters stand there', () => {
    const kazakh =
      'Хатшылық осы мүмкіндікті пайдалана отырып, Азия Кеңесіне мүше мемлекеттерге өзінің зор ілтипатын растайды.';
    const bytes = encode(kazakh, 'ptcp154');
    // қ of *Хатшылық*.
    expect(bytes[7]).toBe(0x9d);
    expect(decodeText(bytes, 'x')).toMatchObject({
      ok: true,
      value: { text: kazakh, encoding: 'ptcp154', guessed: true },
    });
  });

  it('of a Kazakh text is KZ-1048, with and without Russian beside it', () => {
    const kazakh =
      'Хатшылық осы мүмкіндікті пайдалана отырып, Азия Кеңесіне мүше мемлекеттерге ілтипатын растайды.';
    for (const text of [kazakh, `${russian}\n${kazakh}`]) {
      expect(decodeText(encode(text, 'kz-1048'), 'x')).toMatchObject({
        ok: true,
        value: { text, encoding: 'kz-1048', guessed: true },
      });
    }
  });

  it('of a Ukrainian text stays Windows-1251', () => {
    const text =
      'Міністерство закордонних справ України засвідчує свою повагу і має честь надіслати її проєкт.';
    expect(decodeText(encode(text, 'windows-1251'), 'x')).toMatchObject({
      ok: true,
      value: { text, encoding: 'windows-1251' },
    });
  });

  it('of a Turkish text is Windows-1254, whose letters a Western reading would spoil', () => {
    const text = 'Türkiye Cumhuriyeti Dışişleri Bakanlığı, Asya’da İşbirliği ve Güven Artırıcı Önlemler.';
    expect(decodeText(encode(text, 'windows-1254'), 'x')).toMatchObject({
      ok: true,
      value: { text, encoding: 'windows-1254', guessed: true },
    });
  });

  it('stays UTF-8 where one letter is cut or broken, and the letter is shown as lost', () => {
    const bytes = encode(russian, 'utf-8');
    expect(decodeText(bytes.subarray(0, bytes.indexOf(0x80, 60)), 'x')).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8', guessed: true },
    });
  });

  it('is recognised for every text of some words, in every encoding that can write it', () => {
    const words = russian.match(/[А-яё]+/g) ?? [];
    const sentence = fc
      .array(fc.constantFrom(...words), { minLength: 4, maxLength: 40 })
      .map((list) => list.join(' '));
    const encodings = fc.constantFrom<TextEncoding>(
      ...textEncodings.filter((name) => !/125[24]|8859-1/.test(name)),
    );
    fc.assert(
      fc.property(sentence, encodings, (text, encoding) => {
        expect(decodeText(encode(text, encoding), 'x')).toMatchObject({ ok: true, value: { text } });
      }),
      { numRuns: 500 },
    );
  });

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const) {
    it(`${encoding} is recognised in English, with and without its mark`, () => {
      for (const text of [english, `\ufeff${english}`]) {
        expect(decodeText(encode(text, encoding), 'x')).toMatchObject({
          ok: true,
          value: { text: english, encoding },
        });
      }
    });
  }

  it('with Turkish or French letters among Latin ones is taken for Western, and said to be a guess', () => {
    const bytes = encode(`${english} The Republic of Türkiye, the café.`, 'windows-1252');
    expect(decodeText(bytes, 'x')).toMatchObject({
      ok: true,
      value: { encoding: 'windows-1252', guessed: true },
    });
  });

  it('that nothing speaks for is an error, and a person can name it', () => {
    const bytes = encode('КИТАЙ', 'windows-1251');
    expect(decodeText(bytes, 'note.txt')).toEqual({
      ok: false,
      error: { code: 'text.encodingUnknown', facts: { name: 'note.txt' } },
    });
    expect(decodeText(bytes, 'note.txt', 'windows-1251')).toMatchObject({
      ok: true,
      value: { text: 'КИТАЙ' },
    });
  });

  it('that no language writes is not read as garbage', () => {
    const bytes = Uint8Array.from([
      0xff, 0xf2, 0x80, 0xd7, 0xb5, 0xd4, 0x2c, 0x20, 0x84, 0x9f, 0xa2, 0xfe, 0xb1,
    ]);
    expect(decodeText(bytes, 'x')).toMatchObject({ ok: false, error: { code: 'text.encodingUnknown' } });
  });

  it('named wrongly is an error and not broken letters', () => {
    expect(decodeText(encode(russian, 'windows-1251'), 'x', 'utf-8')).toMatchObject({ ok: false });
  });
});
