/** What the recogniser says about a page, made into lines, one alphabet a word, and marked words. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfPages } from '#formats/scan/blocks';
import { greyPage, type Picture } from '#formats/scan/grey';
import { inOneAlphabet, strangersIn } from '#formats/scan/lookalikes';
import { linesOf, type WordLine } from '#formats/scan/words';
import { marksOf } from '#tests/formats/support/outline';

const row = (par: number, line: number, word: number, confidence: number, text: string, left = 100) =>
  ['5', '1', '1', par, line, word, left, 40 * line, 12 * text.length, 20, confidence, text].join('\t');

describe('the recogniser’s table of words', () => {
  it('becomes lines of words, dust left out', () => {
    const table = [
      '1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\t',
      row(1, 1, 1, 96, 'The'),
      row(1, 1, 2, 95, 'note'),
      row(1, 2, 1, 3, '~'),
      row(2, 1, 1, 91, 'Two'),
    ].join('\n');
    expect(
      linesOf(table).map(({ paragraph, words }) => [paragraph, ...words.map(({ text }) => text)]),
    ).toEqual([
      [1, 'The', 'note'],
      [2, 'Two'],
    ]);
  });
});

describe('letters that look alike', () => {
  it('are written in the alphabet of the word', () => {
    expect(inOneAlphabet(['СICA', 'Sесretariat'])).toEqual(['CICA', 'Secretariat']);
    expect(inOneAlphabet(['Cекретариат', 'СВМДA'])).toEqual(['Секретариат', 'СВМДА']);
  });

  it('are written in the alphabet of the neighbours where the word does not tell', () => {
    expect(inOneAlphabet(['as', 'stated', 'оп', '7', 'р.'])).toEqual(['as', 'stated', 'on', '7', 'p.']);
    expect(inOneAlphabet(['по', 'борьбе', 'c', 'терроризмом'])).toEqual(['по', 'борьбе', 'с', 'терроризмом']);
  });

  it('make the sign of a number before a reference', () => {
    expect(inOneAlphabet(['NeNCT/CT/801'])).toEqual(['№NCT/CT/801']);
  });

  it('leave alone what is in one alphabet already', () => {
    const word = fc.constantFrom(
      'Secretariat',
      'Member',
      'States',
      'with',
      'the',
      '2022',
      '[words]',
      '(+IND)',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(inOneAlphabet(words)).toEqual(words);
      }),
    );
    const russian = fc.constantFrom('Секретариат', 'государства', 'просит', 'и', '2022', '«о');
    fc.assert(
      fc.property(fc.array(russian), (words) => {
        expect(inOneAlphabet(words)).toEqual(words);
      }),
    );
  });
});

describe('a short word alone in its alphabet', () => {
  it('is no sure word, and one among its like or a longer one is', () => {
    const strange = (line: string) => line.split(' ').filter((_, at) => strangersIn(line.split(' '))[at]);
    expect(strange('ме, the Member States of')).toEqual(['ме,']);
    expect(strange('Секретариат of имеет честь направить')).toEqual(['of']);
    expect(strange('Секретариат CICA имеет честь направить')).toEqual([]);
    expect(strange('the word ме и in')).toEqual([]);
    expect(strange('1. we 2. ме')).toEqual([]);
  });
});

describe('paragraphs of a page', () => {
  const lineAt = (top: number, text: string): WordLine => ({
    paragraph: 1,
    words: text
      .split(' ')
      .map((word, at) => ({ text: word, confidence: 90, left: 100 + 90 * at, top, width: 80, height: 20 })),
  });

  it('are parted where white space parts them, though the recogniser took them for one', () => {
    const lines = [
      lineAt(100, 'To strengthen the measures against'),
      lineAt(130, 'the financing of terrorism.'),
      lineAt(190, 'Member States will share what'),
      lineAt(220, 'they know of it.'),
    ];
    expect(blocksOfPages([lines]).blocks.map((block) => 'text' in block && block.text)).toEqual([
      'To strengthen the measures against the financing of terrorism.',
      'Member States will share what they know of it.',
    ]);
  });
});

describe('uncertain words', () => {
  const line = (paragraph: number, ...words: [string, number][]): WordLine => ({
    paragraph,
    words: words.map(([text, confidence], index) => ({
      text,
      confidence,
      left: 100 + 100 * index,
      top: 0,
      width: 10 * text.length,
      height: 20,
    })),
  });

  it('are marked where they stand, and only they', () => {
    const { blocks } = blocksOfPages([
      [line(1, ['To', 96], ['undertake', 40], ['measures,', 93]), line(1, ['urgently.', 50])],
    ]);
    expect(marksOf(blocks[0])).toEqual(['uncertain undertake', 'uncertain urgently.']);
  });

  it('of one spelling are told apart by their order', () => {
    const { blocks } = blocksOfPages([
      [line(1, ['States', 96], ['and', 96], ['States', 30], ['and', 97], ['States', 96])],
    ]);
    expect(blocks[0]).toMatchObject({
      text: 'States and States and States',
      marks: [{ kind: 'uncertain', from: 11, to: 17 }],
    });
  });
});

describe('the picture of a page', () => {
  /** One bit a pixel: the left half black, the right half white. */
  const half: Picture = { width: 8, height: 1, kind: 1, data: [0x0f] };
  const grey = (matrix: [number, number, number, number, number, number]) => {
    const { bytes, dpi } = greyPage(72, 72, [{ picture: half, matrix }]);
    const pixels = bytes.subarray(bytes.length - dpi * dpi);
    const at = (x: number, y: number) => pixels[Math.floor(y * dpi) * dpi + Math.floor(x * dpi)];
    return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)];
  };

  it('is laid down as the page says, upright, turned or cut off', () => {
    expect(grey([72, 0, 0, -72, 0, 72])).toEqual([0, 255, 0, 255]);
    expect(grey([0, 72, 72, 0, 0, 0])).toEqual([0, 0, 255, 255]);
    expect(grey([-72, 0, 0, 72, 72, 0])).toEqual([255, 0, 255, 0]);
    expect(grey([144, 0, 0, -72, -36, 72])).toEqual([0, 255, 0, 255]);
  });

  it('never has more pixels than the budget, whatever the page says', () => {
    const { bytes } = greyPage(20_000, 20_000, [{ picture: half, matrix: [1, 0, 0, 1, 0, 0] }]);
    expect(bytes.length).toBeLessThan(41_000_000);
  });
});
