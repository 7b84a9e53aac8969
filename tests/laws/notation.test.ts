/** Law 1 of the field, and what holds for reading and projecting any text at all. */

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Group, paragraphBreak, type Rolling } from '#domain/notation/notation';
import { pairAcross, parseParagraph, parseRolling, serialize } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { proposalsOf } from '#domain/notation/proposals';
import { editedText } from '#domain/notation/textEdits';
import { bracketRich, others, paragraphs } from './rollingTexts';

vi.setConfig({ testTimeout: 120_000 });

const anything = fc.oneof(fc.string({ unit: 'binary' }), bracketRich, paragraphs);
const known = { parties: new Set<string>(others) };

describe('any text at all', () => {
  test('is printed back from its groups as it was read', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(serialize(parseRolling(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  test('has groups that stand in each other or apart, in the order of their brackets', () => {
    fc.assert(
      fc.property(bracketRich, (text) => {
        const { groups } = parseRolling(text);
        groups.forEach((group, i) => {
          expect(group.index).toBe(i);
          expect(group.from).toBeGreaterThan(groups[i - 1]?.from ?? -1);
          expect(isInside(group, groups[group.parent])).toBe(true);
          expect(group.depth).toBe(group.parent < 0 ? 0 : (groups[group.parent]?.depth ?? 0) + 1);
        });
      }),
      { numRuns: 3000 },
    );
  });

  test('reads the same whole as paragraph by paragraph', () => {
    fc.assert(
      fc.property(fc.array(bracketRich, { maxLength: 4 }), (drafts) => {
        const texts = drafts.map((text) => text.replaceAll(paragraphBreak, ''));
        const parses = texts.map((text) => parseParagraph(text));
        const rolling = parseRolling(texts.join(paragraphBreak));
        expect(rolling.groups.length).toBe(parses.flatMap((parse) => parse.groups).length);
        expect(rolling.groups.filter((group) => group.spanning).length).toBe(pairAcross(parses).length);
      }),
      { numRuns: 2000 },
    );
  });

  test('has a repair for each bracket without its other half that leaves fewer of them', () => {
    const halves = ({ diagnostics }: Rolling) =>
      diagnostics.filter(({ code }) => code === 'unclosed-bracket' || code === 'stray-bracket');
    fc.assert(
      fc.property(bracketRich, (text) => {
        const before = halves(parseRolling(text, known));
        for (const { repair } of before) {
          const after = halves(parseRolling(editedText(text, repair ?? []), known));
          expect(after.length).toBeLessThan(before.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('has each of its groups in exactly one proposal', () => {
    fc.assert(
      fc.property(bracketRich, (text) => {
        const rolling = parseRolling(text);
        const named = proposalsOf(rolling).flatMap((proposal) =>
          proposal.kind === 'replacement' ? [proposal.old, proposal.new] : [proposal.group],
        );
        expect(named.sort((a, b) => a - b)).toEqual(rolling.groups.map((_, i) => i));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any projection', () => {
  const views = [
    { kind: 'base' },
    { kind: 'accepted' },
    { kind: 'party', party: 'IND' },
    { kind: 'coalition', parties: ['IND', 'TUR'] },
  ] as const;

  test('says of each kept run where it came from', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...views), (text, view) => {
        for (const paragraph of project(parseRolling(text), view).paragraphs)
          for (const { from, to, at } of paragraph.kept)
            expect(paragraph.text?.slice(at, at + to - from)).toBe(text.slice(from, to));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves a text without groups as it is, paragraph by paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...views), (drawn, view) => {
        const text = drawn.replaceAll('[', '');
        expect(project(parseRolling(text), view).paragraphs.map((one) => one.text)).toEqual(
          text.split(paragraphBreak),
        );
      }),
    );
  });

  test('is the party’s own for a coalition of one', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...others), (text, party) => {
        const rolling = parseRolling(text);
        expect(project(rolling, { kind: 'coalition', parties: [party] }).paragraphs).toEqual(
          project(rolling, { kind: 'party', party }).paragraphs,
        );
      }),
    );
  });

  test('is the base for a party that signed nothing', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const rolling = parseRolling(text);
        expect(project(rolling, { kind: 'party', party: 'KAZ' })).toEqual(project(rolling, { kind: 'base' }));
      }),
    );
  });
});

const isInside = (group: Group, parent: Group | undefined): boolean =>
  parent === undefined || (parent.innerFrom <= group.from && group.to <= parent.innerTo);
