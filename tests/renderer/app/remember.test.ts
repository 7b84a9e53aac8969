// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { rememberWorkspace } from '#renderer/app/remember';
import { createDraft, deleteDocument } from '#renderer/data/documents';
import { setSetting, setting } from '#renderer/data/settings';
import { useWorkspace } from '#renderer/state/workspace';
import { withFreshDatabase } from '../data/database';
import { documentOf } from '../data/readings';

withFreshDatabase();

test('the desk is found as it was left, without what has gone into the bin', async () => {
  const kept = await createDraft(documentOf('Kept', []));
  const gone = await createDraft(documentOf('Gone', []));
  await deleteDocument(gone, true);
  const tab = (id: string) => ({ kind: 'document' as const, id });
  await setSetting('tabs', { open: [tab(gone), tab(kept), tab('never was')], active: gone });
  await rememberWorkspace();
  expect(useWorkspace.getState()).toMatchObject({ tabs: [tab(kept)], active: kept });
  useWorkspace.getState().close(kept);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await setting('tabs')).toEqual({ open: [], active: null });
});
