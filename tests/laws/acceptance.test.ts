/** What holds for accepting what nobody is against, whatever the text. */

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { notAcceptedByAll } from '#domain/notation/acceptance';
import type { Rolling } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { originOf } from '#domain/notation/positions';
import { project } from '#domain/notation/project';
import { proposalsOf } from '#domain/notation/proposals';
import { editedText } from '#domain/notation/textEdits';
import { paragraphs } from './rollingTexts';

vi.setConfig({ testTimeout: 120_000 });

const textsOf = (rolling: Rolling, kind: 'base' | 'accepted' | 'uncontested') =>
  project(rolling, { kind }).paragraphs.map(({ text }) => text);

test('where nobody is against anything, all that is uncontested is all', () => {
  fc.assert(
    fc.property(paragraphs, (text) => {
      const rolling = parseRolling(text);
      const held = [...notAcceptedByAll(rolling)];
      fc.pre(held.every((index) => rolling.groups[index]?.origin === 'unattributed'));
      expect(textsOf(rolling, 'uncontested')).toEqual(textsOf(rolling, 'accepted'));
    }),
    { numRuns: 2000 },
  );
});

test('where one party is against every change, what is uncontested is the base', () => {
  fc.assert(
    fc.property(paragraphs, (text) => {
      const rolling = parseRolling(text);
      fc.pre(rolling.groups.every(({ closed }) => closed));
      const against = rolling.groups.map((group) => ({
        from: group.to,
        to: group.to,
        insert: originOf(group) === 'proposed' ? ' (-CHN)' : ' (+CHN)',
      }));
      const after = parseRolling(
        editedText(
          text,
          [...against].sort((a, b) => a.from - b.from),
        ),
      );
      const origins = new Map(
        after.groups.map((group, index) => [index, rolling.groups[index]?.origin ?? group.origin]),
      );
      fc.pre(after.groups.length === rolling.groups.length);
      expect(project(after, { kind: 'uncontested' }, origins)).toEqual(
        project(after, { kind: 'base' }, origins),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a replacement is accepted whole or not at all', () => {
  fc.assert(
    fc.property(paragraphs, (text) => {
      const rolling = parseRolling(text);
      const held = notAcceptedByAll(rolling);
      for (const proposal of proposalsOf(rolling))
        if (proposal.kind === 'replacement') expect(held.has(proposal.old)).toBe(held.has(proposal.new));
    }),
    { numRuns: 2000 },
  );
});
