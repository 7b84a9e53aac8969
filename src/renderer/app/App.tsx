/** The whole window: the welcome at the first start, then the frame, with what lies above every screen. */

import { useEffect } from 'react';
import type { AppInfo } from '#bridge/api';
import { bridge } from '../bridge';
import { useSetting } from '../data/settings';
import { ImportDialog } from '../features/import/ImportDialog.tsx';
import { importDropped, importHandles, importLaunchFiles } from '../features/import/importing';
import { Welcome } from '../features/settings/Welcome.tsx';
import { applyTheme } from './appearance';
import { Frame } from './Frame.tsx';
import { ToastCorner } from './ToastCorner.tsx';
import { useDrop } from './useDrop';

export function App({ info }: { readonly info: AppInfo }) {
  const delegation = useSetting('delegation');
  const dropping = useDrop(importDropped);
  const theme = useSetting('theme');
  useEffect(() => {
    if (theme !== undefined) applyTheme(theme);
  }, [theme]);
  useIncomingFiles(delegation !== undefined && delegation !== null);
  if (delegation === undefined) return null;
  return (
    <>
      {delegation === null ? <Welcome /> : <Frame info={info} dropping={dropping} />}
      {delegation !== null && <ImportDialog />}
      <ToastCorner />
    </>
  );
}

/** Files named at the start or opened from the system; they wait until it is known who we are. */
function useIncomingFiles(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    void importLaunchFiles();
    return bridge().onOpenFiles((files) => void importHandles(files));
  }, [ready]);
}
