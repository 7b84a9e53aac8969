/** Bytes of the encodings that circulars arrive in, told apart without a hint. */

import { describe, expect, it } from 'vitest';
import { decodeText, type TextEncoding } from '#formats/text/encoding';

const russian = 'Секретариат Совещания по взаимодействию имеет честь направить ноту №NCT/CT/801 «о мерах».';
const english = 'The Secretariat presents its compliments to the Member States.';

function encode(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => table.indexOf(letter));
}

describe('the encoding of a text file', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const) {
    it(`${encoding} is recognised in Russian by its letters`, () => {
      expect(decodeText(encode(russian, encoding), 'x')).toMatchObject({
        ok: true,
        value: { text: russian, encoding },
      });
    });
  }

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
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

  it('KOI8-R and other old encodings are not read as garbage', () => {
    // «привет, дорогие коллеги» as KOI8-R
    const bytes = Uint8Array.from([
      0xd0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x2c, 0x20, 0xc4, 0xcf, 0xd2, 0xcf, 0xc7, 0xc9, 0xc5,
    ]);
    expect(decodeText(bytes, 'x')).toMatchObject({ ok: false, error: { code: 'text.encodingUnknown' } });
  });

  it('named wrongly is an error and not broken letters', () => {
    expect(decodeText(encode(russian, 'windows-1251'), 'x', 'utf-8')).toMatchObject({ ok: false });
  });
});
