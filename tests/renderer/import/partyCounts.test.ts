import { expect, test } from 'vitest';
import { rollingOf } from '#domain/document/rolling';
import { addedCounts, countGroups } from '#renderer/workers/looking/partyCounts';
import { documentOf } from '../data/readings';

test('brackets are counted by party and sign, the busiest party first', () => {
  const counts = addedCounts(
    [
      documentOf('one', ['We [undertake] (-ISR) [encourage] (+ISR) (+BHR) to [think]']),
      documentOf('two', ['and [act] (+ISR) or [rest']),
    ].map((document) => countGroups(rollingOf(document).rolling)),
  );
  expect(counts).toEqual({
    groups: 5,
    unattributed: 2,
    diagnostics: 1,
    parties: [
      { party: 'ISR', plus: 2, minus: 1 },
      { party: 'BHR', plus: 1, minus: 0 },
    ],
  });
});

test('a text without brackets has nothing to count', () => {
  expect(countGroups(rollingOf(documentOf('plain', ['We act.'])).rolling)).toMatchObject({
    groups: 0,
    parties: [],
  });
});
