/** Lines of the review's list: each is one thing, by a name of its own. */

import { expect, it } from 'vitest';
import { shippedProfiles } from '#domain/organisations/shipped';
import { findingsOfTexts, hasMore } from '#renderer/features/import/findings';
import { lookThrough } from '#renderer/workers/looking/lookThrough';
import { documentOf, table } from '../../support/suggested';

it('cells of a table that say the same are lines of their own', () => {
  const document = documentOf(table(['Text', 'Text'], ['to [act – ISR]', 'to [act – ISR]']));
  const wish = {
    document,
    remarks: [],
    profile: null,
    profiles: shippedProfiles,
    elsewhere: [],
    authorCodes: [],
  };
  const keys = findingsOfTexts([lookThrough(wish)], []).flatMap(({ kind, key }) =>
    kind === 'suggestion' ? [key] : [],
  );
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
});

it('lines that only moved are no more than there were, and one more of their sort is', () => {
  const findings = (...cells: readonly string[]) => {
    const document = documentOf(table(['Text'], ...cells.map((cell) => [cell])));
    const wish = {
      document,
      remarks: [],
      profile: null,
      profiles: shippedProfiles,
      elsewhere: [],
      authorCodes: [],
    };
    return findingsOfTexts([lookThrough(wish)], []).filter(({ kind }) => kind === 'diagnostic');
  };
  const [one, moved, two] = [
    findings('rest [] here'),
    findings('we rest [] here'),
    findings('[]', 'act [] now'),
  ];
  expect(one.map(({ key }) => key)).not.toEqual(moved.map(({ key }) => key));
  expect(hasMore(moved, one)).toBe(false);
  expect(hasMore(two, one)).toBe(true);
  expect(hasMore(one, two)).toBe(false);
});
