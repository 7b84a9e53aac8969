/** A file whose fonts do not tell what they draw is said to be unreadable, and comes in as no rubbish. */

import { describe, expect, it } from 'vitest';
import type { Line } from '#formats/pdf/read/lines';
import type { PdfPage } from '#formats/pdf/read/pages';
import { countsOf, unreadableIn } from '#formats/pdf/read/unreadable';

const linesOf = (texts: readonly string[]): Line[] =>
  texts.map((text) => ({ text, table: null }) as unknown as Line);

/** `silent`: letters drawn that mean nothing. */
function pageWith(silent: number, ...texts: readonly string[]): PdfPage {
  const empty = { height: 842, rules: [], turned: [], upright: true, remarks: [], silent };
  const found = { ...empty, lines: linesOf(texts) };
  return { ...found, counted: countsOf(found) };
}

const page = (...texts: readonly string[]): PdfPage => pageWith(0, ...texts);

describe('A page whose letters', () => {
  it('have no meaning is unreadable, and so is a file of nothing else', () => {
    const drawn = '\ue001\ue002\ue003 \ue004'.repeat(30);
    expect(unreadableIn([page('Words of a note. '.repeat(20)), page(drawn)])).toEqual({
      pages: [2],
      whole: false,
    });
    expect(unreadableIn([page(drawn), page('Words.')])).toEqual({ pages: [1], whole: true });
  });

  it('are mostly signs is unreadable', () => {
    expect(unreadableIn([page('! " # ! "$ & %! ( +'.repeat(12))]).pages).toEqual([1]);
  });

  it('are letters, but those of no language is unreadable', () => {
    const shifted = "(QKDQFHG &RRSHUDWLRQ $JDLQVW ,OOLFLW 'UXJ 7UDIILFNLQJ DQG 3UHFXUVRU ".repeat(5);
    expect(
      unreadableIn([page(shifted), page('td tr th nbsp, strč prst skrz krk, vlk zmrzl. '.repeat(9))]).pages,
    ).toEqual([1]);
  });

  it('come as accents on every letter, or with signs and capitals in their midst, is unreadable', () => {
    const english = 'Words of a note verbale on drug trafficking, with [others] (+IND). '.repeat(20);
    const renumbered = 'ÄÅÇÉÅÑÖÉÜÖÑ ÄáàÅâÖäÜã åá àçÖÜéáèÅêÄÑàÜë Ü éÅÉÖé èáàÅÉÜã à ÖçÜÜ';
    const numbered = 'XKFMJIXCF@ ?@AB@CDBEDC CDAY@ EIiFBMEBFGDCW CF@CWJ ZhBEVFyIeBcX p@pMm '.repeat(3);
    expect(unreadableIn([page(english), page(english, renumbered), page(numbered)])).toEqual({
      pages: [2, 3],
      whole: false,
    });
    expect(unreadableIn([page(`${renumbered} `.repeat(9))])).toEqual({ pages: [1], whole: true });
  });

  it('come partly as nothing is unreadable', () => {
    const english = 'Words of a note verbale on drug trafficking. '.repeat(20);
    expect(unreadableIn([pageWith(3, english), pageWith(60, english)]).pages).toEqual([2]);
  });

  it('belong to languages with many accents, to addresses and to code are readable', () => {
    const texts = [
      'Việt Nam kêu gọi các quốc gia thành viên tăng cường hợp tác đấu tranh chống tội phạm ma túy. ',
      "L'Assemblée générale, préoccupée, a décidé d'être représentée à la réunion élargie, été créée. ",
      'Şəhər, üçüncü görüş; öğüt çözümü; Żółć, źdźbło; žluťoučký kůň; þið ætlið, håller på. ',
      'Write to info@osce.org or secretariat@s-cica.org, see www.un.org/search?q=a, or call getElementById with what was noted. ',
      'Министр иностранных дел Қазақстан Республикасының ђаћ љубав ґанок їжак. ',
    ];
    expect(unreadableIn(texts.map((text) => page(text.repeat(6)))).pages).toEqual([]);
  });

  it('are words, numbers or few is readable', () => {
    const pages = [
      page('Words of a note verbale, with (brackets) and [others] (+IND). '.repeat(5)),
      page('1 234,5 – 67 % '.repeat(12)),
      page('\ue001\ue002'),
      page('Содержание ........ 3', 'الدول الأعضاء '.repeat(12)),
    ];
    expect(unreadableIn(pages)).toEqual({ pages: [], whole: false });
  });
});
