/** A paragraph that the reader joined is two again where a person wants it, and two become one. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyCorrection,
  applyCorrections,
  joinToPrevious,
  partAtSeam,
  partsOf,
  receivedId,
  withoutCorrection,
} from '#domain/circular/corrections';
import type { Block } from '#domain/document/document';
import { placeOfSeam, seamAt } from '#domain/document/seams';
import { assignAuthors } from '#domain/tracked/authors';
import { documentOf, letters, readingOf, readings } from './readings';

const first = 'Resolve to [strengthen measures against the financing of';
const second = 'terrorism and to share information] (+IND) (−IRN) at all levels.';
const whole = `${first} ${second}`;

const paragraph = (id: string, text: string, label: string | null = null): Block => ({
  kind: 'paragraph',
  id,
  text,
  label,
  level: 0,
  marks: [],
  source: { at: Number(id.slice(1)) },
});

const bold: Block = { ...paragraph('b2', whole, '4.'), marks: [{ kind: 'bold', from: 50, to: 66 }] } as Block;
const seam = seamAt('b2', whole, first.length + 1);
const remark = (quote: string) => ({ block: 'b2', quote, author: null, date: null, text: 'A remark.' });
const reading = {
  ...readingOf([], [documentOf([paragraph('b1', 'A title'), bold, paragraph('b3', 'We rest.')])]),
  annotations: [remark('strengthen'), remark('share information')],
};
const blocksOf = (of: typeof reading | ReturnType<typeof partAtSeam>) =>
  partsOf(of).flatMap(({ blocks }) => blocks);

describe('a joined paragraph', () => {
  const parted = partAtSeam(reading, seam);

  test('is two again, the first with the number, each with its typography', () => {
    expect(blocksOf(parted)).toMatchObject([
      { id: 'b1' },
      { id: 'b2', text: `${first}] (+IND) (−IRN)`, label: '4.', marks: [{ from: 50, to: first.length }] },
      { id: 'b2/2', text: `[${second}`, label: null, marks: [{ from: 1, to: 66 - first.length }] },
      { id: 'b3' },
    ]);
  });

  test('gives each half its remarks', () => {
    expect(parted.annotations.map(({ block }) => block)).toEqual(['b2', 'b2/2']);
  });

  test('knows in both halves which paragraph of the file it is', () => {
    expect(blocksOf(parted).map(({ id }) => receivedId(id))).toEqual(['b1', 'b2', 'b2', 'b3']);
  });

  test('is one again where a person joins the halves', () => {
    const plain = seamAt('b2', whole, whole.indexOf('at all levels'));
    const joined = joinToPrevious(partAtSeam(reading, plain), 'b2/2');
    expect(letters(joined)).toBe(letters(reading));
    expect(joined.annotations).toEqual(reading.annotations);
  });

  test('is found behind a repair of other words, and is left alone where the words at the cut are others', () => {
    const edit = (from: number, to: number, insert: string) =>
      applyCorrection(reading, {
        kind: 'repair',
        code: 'unknown-party',
        subject: '',
        units: [{ block: 'b2', cell: null, edits: [{ from, to, insert }] }],
      });
    expect(blocksOf(partAtSeam(edit(0, 7, 'Agree'), seam))[2]).toMatchObject({ text: `[${second}` });
    const other = edit(first.length - 2, first.length + 4, 'to');
    expect(partAtSeam(other, seam)).toBe(other);
  });

  test('that is taken back takes along what was said of its second half', () => {
    const list = [
      { kind: 'part', seam },
      { kind: 'label', block: 'b2', label: '5.' },
      { kind: 'label', block: 'b3', label: '6.' },
    ] as const;
    expect(withoutCorrection(list, 0)).toEqual([list[2]]);
  });

  test('keeps its cut where authors become parties', () => {
    const tracked = `To [act] (+SOMEBODY) on [the financing of terror] (+SOMEBODY) now`;
    const at = tracked.indexOf('terror');
    const read = {
      blocks: [paragraph('b1', tracked)],
      warnings: [],
      annotations: [],
      seams: [seamAt('b1', tracked, at)],
      authors: [{ name: 'A. Kumar', code: 'SOMEBODY', insertions: 2, deletions: 0 }],
    };
    const { blocks, seams = [] } = assignAuthors(read, new Map([['A. Kumar', 'IND']]), []);
    const [block] = blocks;
    const text = block?.kind === 'paragraph' ? block.text : '';
    const [found] = seams;
    const place = found && placeOfSeam(text, found);
    expect(text.slice(place?.to)).toBe('terror] (+IND) now');
  });
});

describe('joining a paragraph with the one before it', () => {
  test('loses no letter, and undoing it gives the paragraphs back', () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 1, max: 20 }), (any, at) => {
        const joined = joinToPrevious(any, `b${at}`);
        const all = (one: typeof any) => [...letters(one)].filter((letter) => letter.trim() !== '').sort();
        expect(all(joined)).toEqual(all(any));
        expect(applyCorrections(any, withoutCorrection([{ kind: 'merge', block: `b${at}` }], 0))).toBe(any);
      }),
    );
  });

  test('keeps to its own text: the first paragraph of a part joins nothing', () => {
    const two = readingOf([], [documentOf([paragraph('b1', 'One')]), documentOf([paragraph('b2', 'Two')])]);
    expect(joinToPrevious(two, 'b2')).toBe(two);
  });
});

test('any paragraph cut anywhere and joined there is found at its cut', () => {
  const word = fc.constantFrom('[act', 'now] (+IND)', 'peace', 'well-', 'быть', 'a');
  const half = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(half, half, (one, other) => {
      const text = `${one} ${other}`;
      const place = placeOfSeam(text, seamAt('b1', text, one.length + 1));
      expect(place).not.toBeNull();
      const cut = place === null ? [] : [text.slice(0, place.from), text.slice(place.to)];
      expect(cut.join(' ')).toBe(text);
    }),
  );
});
