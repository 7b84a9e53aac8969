/** Keeps the desk as it was: open tabs and panes are put back at the start and stored as they change. */

import { circularOf } from '../data/circulars';
import { documentOf } from '../data/documents';
import { noteOf } from '../data/notes';
import { setSetting, setting } from '../data/settings';
import { documentOfSilence, type OpenTab, useWorkspace, type Workspace } from '../state/workspace';

/** Quiet time before the desk is stored, in milliseconds. */
const delay = 400;

export async function rememberWorkspace(): Promise<void> {
  const [{ open, active }, panes] = await Promise.all([setting('tabs'), setting('panes')]);
  const found = await Promise.all(open.map(stillThere));
  const tabs = open.filter((_, place) => found[place]);
  const stands = tabs.some((tab) => tab.id === active);
  useWorkspace.getState().restore({ tabs, active: stands ? active : (tabs[0]?.id ?? null), panes });
  let timer: ReturnType<typeof setTimeout> | undefined;
  useWorkspace.subscribe((now, before) => {
    if (now.tabs === before.tabs && now.active === before.active && now.panes === before.panes) return;
    clearTimeout(timer);
    timer = setTimeout(() => void store(now), delay);
  });
}

async function store({ tabs, active, panes }: Workspace): Promise<void> {
  await setSetting('tabs', { open: [...tabs], active });
  await setSetting('panes', panes);
}

async function stillThere({ kind, id }: OpenTab): Promise<boolean> {
  if (kind === 'settings' || kind === 'deadlines' || kind === 'noteRegister') return true;
  if (kind === 'silence') return stillThere({ kind: 'document', id: documentOfSilence(id) });
  const find = { circular: circularOf, document: documentOf, note: noteOf }[kind];
  const record = await find(id);
  return record !== undefined && record.deletedAt === null;
}
