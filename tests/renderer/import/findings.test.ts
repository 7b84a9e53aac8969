/** Lines of the review's list: each is one thing, by a name of its own. */

import { expect, it } from 'vitest';
import { shippedProfiles } from '#domain/organisations/shipped';
import { findingsOfTexts } from '#renderer/features/import/findings';
import { lookThrough } from '#renderer/workers/looking/lookThrough';
import { documentOf, table } from '../../support/suggested';

it('cells of a table that say the same are lines of their own', () => {
  const document = documentOf(table(['Text', 'Text'], ['to [act – ISR]', 'to [act – ISR]']));
  const wish = { document, remarks: [], profile: null, profiles: shippedProfiles, elsewhere: [] };
  const keys = findingsOfTexts([lookThrough(wish)], []).flatMap(({ kind, key }) =>
    kind === 'suggestion' ? [key] : [],
  );
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
});
