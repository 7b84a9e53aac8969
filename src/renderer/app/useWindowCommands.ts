/** The commands that belong to the window and to no screen. */

import { useCommands } from '../commands/registry';
import { flushAll } from '../data/openQueues';
import { setSetting, useSetting } from '../data/settings';
import { chooseFilesToImport, chooseFolderToImport, openPasteDialog } from '../features/import/importing';
import { useActiveTab, useWorkspace } from '../state/workspace';
import { applyZoom, nextZoom } from './appearance';

export type Overlay = 'palette' | 'goTo' | 'keys' | 'about' | 'newDraft' | null;

export function useWindowCommands(show: (overlay: Overlay) => void): void {
  const { open, close } = useWorkspace();
  const active = useActiveTab();
  const zoom = useSetting('zoom') ?? 1;
  const setZoom = (next: number) => {
    applyZoom(next);
    void setSetting('zoom', next);
  };
  useCommands({
    'file.import': () => void chooseFilesToImport(),
    'file.importFolder': () => void chooseFolderToImport(),
    'file.importPasted': () => void openPasteDialog(),
    'file.newDraft': () => show('newDraft'),
    'file.save': () => void flushAll(),
    'file.closeTab': active ? () => close(active.id) : null,
    'file.settings': () => open({ kind: 'settings', id: 'settings' }),
    'view.palette': () => show('palette'),
    'view.goTo': active?.kind === 'document' ? () => show('goTo') : null,
    'view.deadlines': () => open({ kind: 'deadlines', id: 'deadlines' }),
    'view.noteRegister': () => open({ kind: 'noteRegister', id: 'noteRegister' }),
    'view.zoomIn': () => setZoom(nextZoom(zoom, 1)),
    'view.zoomOut': () => setZoom(nextZoom(zoom, -1)),
    'view.zoomReset': () => setZoom(1),
    'help.keys': () => show('keys'),
    'help.about': () => show('about'),
  });
}
