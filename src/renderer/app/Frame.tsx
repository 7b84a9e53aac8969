/** The four parts of the window: register, open texts, inspector, status. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppInfo } from '#bridge/api';
import { DueReminders } from '../features/deadlines/DueReminders.tsx';
import { NewDraftDialog } from '../features/drafts/NewDraftDialog.tsx';
import { RegisterPane } from '../features/register/RegisterPane.tsx';
import { useActiveTab, useWorkspace } from '../state/workspace';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useFittingWidths } from './fittingPanes';
import { Inspector } from './Inspector.tsx';
import { KeySheet } from './KeySheet.tsx';
import { Palette } from './Palette.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TabContent } from './TabContent.tsx';
import { TabStrip } from './TabStrip.tsx';
import { useCircularCommands } from './useCircularCommands';
import { useLookCommands } from './useLookCommands';
import { type Overlay, useWindowCommands } from './useWindowCommands';
import './frame.css';

interface FrameProps {
  readonly info: AppInfo;
  /** Files hang over the window. */
  readonly dropping: boolean;
}

export function Frame({ info, dropping }: FrameProps) {
  const { t } = useTranslation('shell');
  const [overlay, setOverlay] = useState<Overlay>(null);
  const { panes, setPanes, focused, setFocused } = useWorkspace();
  const active = useActiveTab();
  useWindowCommands(setOverlay);
  useCircularCommands();
  useLookCommands();
  const alone = focused && active?.kind === 'document';
  const inspected = active?.kind === 'document' && panes.inspector && !alone ? active.id : null;
  const widths = useFittingWidths(panes, inspected !== null);
  return (
    <div className="frame" data-alone={alone}>
      <div className="frame__columns">
        {panes.register && !alone && (
          <aside className="frame__register" style={{ width: widths.register }} aria-label={t('register')}>
            <ErrorBoundary>
              <RegisterPane />
            </ErrorBoundary>
            <ResizeHandle
              label={t('resizeRegister')}
              edge="end"
              width={widths.register}
              onResize={(registerWidth) => setPanes({ registerWidth })}
            />
          </aside>
        )}
        <main className="frame__main">
          {!alone && <TabStrip />}
          <ErrorBoundary resetKey={active?.id ?? null}>
            <TabContent tab={active} />
          </ErrorBoundary>
        </main>
        {inspected && (
          <aside className="frame__inspector" style={{ width: widths.inspector }} aria-label={t('inspector')}>
            <ResizeHandle
              label={t('resizeInspector')}
              edge="start"
              width={widths.inspector}
              onResize={(inspectorWidth) => setPanes({ inspectorWidth })}
            />
            <ErrorBoundary resetKey={inspected}>
              <Inspector documentId={inspected} />
            </ErrorBoundary>
          </aside>
        )}
      </div>
      <DueReminders />
      {alone ? (
        <Button className="frame__all" look="quiet" onClick={() => setFocused(false)}>
          {t('everything')} <Kbd keys="F9" />
        </Button>
      ) : (
        <StatusBar />
      )}
      {dropping && <div className="frame__drop">{t('drop')}</div>}
      {(overlay === 'palette' || overlay === 'goTo') && (
        <Palette places={overlay === 'goTo'} onClose={() => setOverlay(null)} />
      )}
      {overlay === 'keys' && <KeySheet onClose={() => setOverlay(null)} />}
      {overlay === 'newDraft' && <NewDraftDialog onClose={() => setOverlay(null)} />}
      {overlay === 'about' && <AboutDialog info={info} onClose={() => setOverlay(null)} />}
    </div>
  );
}
