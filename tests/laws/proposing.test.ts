/** Laws 2, 3 and 4 of the field: what a delegation types can damage nothing and says what it typed. */

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { proposeEdit } from '#domain/notation/edits';
import { partitionFor } from '#domain/notation/edits/partition';
import { rewriteStretch } from '#domain/notation/edits/rewrite';
import type { Rolling, TextEdit } from '#domain/notation/notation';
import { parseRolling, serialize } from '#domain/notation/parse';
import { itemsOf } from '#domain/notation/positions';
import { project } from '#domain/notation/project';
import { editedText } from '#domain/notation/textEdits';
import { paragraphs, plainParagraphs, tidyWords } from './rollingTexts';
import { edits, moves, Sitting, we } from './sitting';

vi.setConfig({ testTimeout: 120_000 });

const sittings = fc.tuple(paragraphs, fc.array(moves, { maxLength: 6 }));

const basesOf = (sitting: Sitting) =>
  project(sitting.rolling, { kind: 'base' }, sitting.origins).paragraphs.map(({ text }) => text);

const readBy = (rolling: Rolling, party: string) =>
  project(rolling, { kind: 'party', party }).paragraphs[0]?.text ?? '';

const othersSigns = ({ groups }: Rolling) =>
  groups
    .map((group) => itemsOf(group).filter((item) => item.party !== we))
    .filter((items) => items.length > 0)
    .map((items) => items.map((item) => item.sign + item.party).join(' '));

/** The letters without white space; what is only closing punctuation is no words. */
const inkOf = (text: string) => text.replace(/\s/g, '').replace(/^[.,;:]+$/, '');

const whole = { numRuns: 1500 };

describe('whatever a delegation does to a circulated paragraph', () => {
  test('the base stays what the Secretariat sent, to the character', () => {
    fc.assert(
      fc.property(sittings, ([text, made]) => {
        const sitting = new Sitting(text);
        const before = basesOf(sitting);
        for (const move of made) {
          sitting.make(move);
          expect(basesOf(sitting), sitting.minutes.join('\n')).toEqual(before);
        }
      }),
      whole,
    );
  });

  test('the attributions of others stand as they stood', () => {
    fc.assert(
      fc.property(sittings, ([text, made]) => {
        const sitting = new Sitting(text);
        const before = othersSigns(sitting.rolling);
        for (const move of made) sitting.make(move);
        expect(othersSigns(sitting.rolling), sitting.minutes.join('\n')).toEqual(before);
      }),
      whole,
    );
  });

  test('withdrawing all of it restores the text, to the character', () => {
    fc.assert(
      fc.property(sittings, ([text, made]) => {
        const sitting = new Sitting(text);
        for (const move of made) sitting.make(move);
        sitting.withdrawAll();
        expect(sitting.text, sitting.minutes.join('\n')).toBe(text);
      }),
      whole,
    );
  });

  test('what is written reads back as the same text', () => {
    fc.assert(
      fc.property(sittings, ([text, made]) => {
        const sitting = new Sitting(text);
        for (const move of made) sitting.make(move);
        expect(serialize(sitting.rolling)).toBe(sitting.text);
        expect(sitting.rolling.diagnostics.filter(({ code }) => code.endsWith('bracket'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('hardly any edit has to be refused because it could not be written down', () => {
    let made = 0;
    let refused = 0;
    fc.assert(
      fc.property(sittings, ([text, list]) => {
        const sitting = new Sitting(text);
        for (const move of list) sitting.make(move);
        made += list.length;
        refused += sitting.refusals;
      }),
      { numRuns: 1000 },
    );
    expect(refused / made).toBeLessThan(0.01);
  });
});

describe('a delegation that edits what it reads', () => {
  test('reads what it typed, letter for letter, wherever it typed it', () => {
    fc.assert(
      fc.property(paragraphs, fc.array(edits, { minLength: 1, maxLength: 5 }), (text, made) => {
        const sitting = new Sitting(text);
        for (const move of made) {
          const typed = typedInto(sitting, move);
          if (typed === null) continue;
          expect(inkOf(readBy(sitting.rolling, we)), sitting.minutes.join('\n')).toBe(inkOf(typed));
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('reads what it typed to the character, spaces too, when it changes whole words', () => {
    fc.assert(
      fc.property(plainParagraphs, fc.array(wordEdits, { minLength: 1, maxLength: 5 }), (text, made) => {
        const sitting = new Sitting(text);
        let plain = text;
        for (const { at, count, insert } of made) {
          if (plain === '') break;
          const edit = wordEdit(plain, at, count, insert);
          sitting.take(edit, proposeEdit(sitting.rolling, inRolling(sitting, edit), we, options(sitting)));
          plain = editedText(plain, [edit]);
          expect(readBy(sitting.rolling, we), sitting.minutes.join('\n')).toBe(plain);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('finds its proposals written as they would be written again, in words that are all different', () => {
    fc.assert(
      fc.property(
        plainParagraphs,
        fc.array(wordEdits, { minLength: 1, maxLength: 4 }),
        fc.nat(500),
        (text, made, place) => {
          const sitting = new Sitting(numbered(text, 0));
          for (const [i, { at, count, insert }] of made.entries()) {
            const plain = readBy(sitting.rolling, we);
            if (plain === '') break;
            const edit = wordEdit(plain, at, count, insert && numbered(insert, 100 * (i + 1)));
            sitting.take(edit, proposeEdit(sitting.rolling, inRolling(sitting, edit), we, options(sitting)));
          }
          const at = place % (sitting.text.length + 1);
          const partition = partitionFor(sitting.rolling, we);
          const [stretch] = partition.stretches;
          const again =
            stretch && rewriteStretch(partition, stretch, { from: at, to: at, insert: '' }, options(sitting));
          expect(again?.edits, sitting.minutes.join('\n')).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('gets the same proposal letter by letter as all at once', () => {
    fc.assert(
      fc.property(plainParagraphs, fc.nat(200), tidyWords, (text, place, insert) => {
        const at = placeBetweenWords(text, place);
        const together = new Sitting(text);
        together.take(insert, typing(together, at, insert).proposed);
        const single = new Sitting(text);
        let caret = at;
        for (const letter of insert) {
          const { proposed } = typing(single, caret, letter);
          single.take(letter, proposed);
          if (proposed.kind === 'changed') caret = proposed.caret;
        }
        expect(single.text, single.minutes.join('\n')).toBe(together.text);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves no trace of a letter that it typed and took back', () => {
    fc.assert(
      fc.property(plainParagraphs, fc.array(edits, { maxLength: 3 }), fc.nat(500), (text, made, place) => {
        const sitting = new Sitting(text);
        for (const move of made) sitting.make(move);
        const before = sitting.text;
        const { proposed } = typing(sitting, place % (before.length + 1), 'q');
        if (proposed.kind === 'refused') return;
        sitting.take('q', proposed);
        const back = { from: proposed.caret - 1, to: proposed.caret, insert: '' };
        sitting.take('back', proposeEdit(sitting.rolling, back, we, options(sitting)));
        expect(inkOf(readBy(sitting.rolling, we)), sitting.minutes.join('\n')).toBe(
          inkOf(readBy(parseRolling(before), we)),
        );
      }),
      { numRuns: 1500 },
    );
  });
});

const options = (sitting: Sitting) => ({ granularity: 'words' as const, origins: sitting.origins });

const typing = (sitting: Sitting, at: number, insert: string) => ({
  proposed: proposeEdit(sitting.rolling, { from: at, to: at, insert }, we, options(sitting)),
});

/** As many words, all different: of two equal ones nobody can tell which was deleted. */
const numbered = (text: string, from: number): string => {
  let next = from;
  return text.replace(/\S+/g, () => `word${next++}`);
};

const wordEdits = fc.record({ at: fc.nat(100), count: fc.nat(3), insert: fc.option(tidyWords, { freq: 3 }) });

/** Replaces `count` words of a text with single spaces; without words to insert at least one goes. */
function wordEdit(plain: string, at: number, count: number, insert: string | null): TextEdit {
  const found = [...plain.matchAll(/\S+/g)];
  const first = at % (found.length + (insert === null ? 0 : 1));
  const last = Math.min(found.length, first + Math.max(count, insert === null ? 1 : 0));
  const from = found[first]?.index ?? plain.length;
  const end = found[last - 1];
  if (first === last || end === undefined) {
    const space = plain === '' ? '' : ' ';
    return found[first] === undefined
      ? { from, to: from, insert: space + (insert ?? '') }
      : { from, to: from, insert: `${insert ?? ''} ` };
  }
  const to = end.index + end[0].length;
  if (insert !== null) return { from, to, insert };
  // Deleting words as one does by hand: with the space that would be left double or at the end.
  if (last < found.length) return { from, to: to + 1, insert: '' };
  return { from: Math.max(0, from - 1), to, insert: '' };
}

/** The same edit in the rolling text: its ends are put behind and before the characters that it keeps. */
function inRolling(sitting: Sitting, { from, to, insert }: TextEdit): TextEdit {
  const kept = project(sitting.rolling, { kind: 'party', party: we }).paragraphs[0]?.kept ?? [];
  const place = (offset: number) => {
    const run = kept.find((one) => one.at <= offset && offset < one.at + one.to - one.from) ?? kept.at(-1);
    return run === undefined ? 0 : run.from + Math.min(offset - run.at, run.to - run.from);
  };
  const start = place(from);
  return { from: start, to: from === to ? start : Math.max(start, place(to - 1) + 1), insert };
}

/** The place behind a space, where one types a new word. */
function placeBetweenWords(text: string, place: number): number {
  const spaces = [...text.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index + 1);
  return spaces[place % Math.max(1, spaces.length)] ?? text.length;
}

/**
 * Makes an edit inside words that the delegation reads, and returns the plain text that it should read
 * afterwards; null where the place is not among them or the edit was not taken.
 */
function typedInto(sitting: Sitting, move: Extract<Parameters<Sitting['make']>[0], { kind: 'edit' }>) {
  const projected = project(sitting.rolling, { kind: 'party', party: we }, sitting.origins).paragraphs[0];
  const runs = (projected?.kept ?? []).filter((run) => run.to - run.from > 1);
  const run = runs[move.at % Math.max(1, runs.length)];
  if (run === undefined || projected === undefined) return null;
  const from = run.from + (move.at % (run.to - run.from));
  const to = Math.min(run.to, from + move.length);
  // The space between a word and a proposal beside it is the notation's: taking it away joins nothing.
  if (/\s(?=\[)|(?<=\)|\])\s/.test(sitting.text.slice(Math.max(0, from - 1), to + 1))) return null;
  const before = sitting.minutes.length;
  sitting.make({ ...move, at: from, length: to - from });
  if (sitting.minutes[before]?.endsWith(': notationBroken')) return null;
  const plain = projected.text ?? '';
  const at = run.at + from - run.from;
  return plain.slice(0, at) + move.insert + plain.slice(at + to - from);
}
