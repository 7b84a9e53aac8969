/** The four parts of the window: register, open texts, inspector, status. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppInfo } from '#bridge/api';
import { useSetting } from '../data/settings';
import { DueReminders } from '../features/deadlines/DueReminders.tsx';
import { useLooking } from '../features/document/viewState';
import { NewDraftDialog } from '../features/drafts/NewDraftDialog.tsx';
import { RegisterPane } from '../features/register/RegisterPane.tsx';
import { type PaneName, useActiveTab, useWorkspace } from '../state/workspace';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { fittingPanes, useWindowWidth } from './fittingPanes';
import { Inspector } from './Inspector.tsx';
import { KeySheet } from './KeySheet.tsx';
import { Palette } from './Palette.tsx';
import { SidePane } from './SidePane.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TabContent } from './TabContent.tsx';
import { TabStrip } from './TabStrip.tsx';
import { useCircularCommands } from './useCircularCommands';
import { useLookCommands } from './useLookCommands';
import { usePaneCommands } from './usePaneCommands';
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
  const { focused, setFocused } = useWorkspace();
  const active = useActiveTab();
  useWindowCommands(setOverlay);
  useCircularCommands();
  useLookCommands();
  const alone = focused && active?.kind === 'document';
  return (
    <div className="frame" data-alone={alone}>
      <Columns active={active} alone={alone} />
      <DueReminders />
      {alone ? (
        <Button className="frame__all" look="quiet" onClick={() => setFocused(false)}>
          {t('everything')} <Kbd keys="F9" />
        </Button>
      ) : (
        <StatusBar />
      )}
      {dropping && <div className="frame__drop">{t('drop')}</div>}
      <Overlays overlay={overlay} info={info} onClose={() => setOverlay(null)} />
    </div>
  );
}

interface ColumnsProps {
  readonly active: ReturnType<typeof useActiveTab>;
  /** Nothing but the text. */
  readonly alone: boolean;
}

/** Register, open texts and inspector, each where there is room for it or where it was called over the text. */
function Columns({ active, alone }: ColumnsProps) {
  const { t } = useTranslation('shell');
  const { panes, over, setOver } = useWorkspace();
  const inspected = active?.kind === 'document' && panes.inspector && !alone ? active.id : null;
  const zoom = useSetting('zoom') ?? 1;
  const window = useWindowWidth();
  const { beside } = useLooking(active?.id ?? '');
  const room = { window, zoom: active?.kind === 'document' ? zoom : 1, columns: beside ? 2 : 1 } as const;
  const fitting = fittingPanes(panes, inspected !== null, room);
  usePaneCommands(fitting.crowdedOut);
  const isSeen = (pane: PaneName) => fitting[pane] > 0 || (fitting.crowdedOut[pane] && over === pane);
  return (
    <div className="frame__columns">
      {!alone && isSeen('register') && (
        <SidePane
          pane="register"
          label={t('register')}
          resizeLabel={t('resizeRegister')}
          width={fitting.register}
          window={window}
        >
          <RegisterPane />
        </SidePane>
      )}
      <main className="frame__main" onPointerDown={() => over && setOver(null)}>
        {!alone && <TabStrip />}
        <ErrorBoundary resetKey={active?.id ?? null}>
          <TabContent tab={active} />
        </ErrorBoundary>
      </main>
      {inspected && isSeen('inspector') && (
        <SidePane
          pane="inspector"
          label={t('inspector')}
          resizeLabel={t('resizeInspector')}
          width={fitting.inspector}
          window={window}
          about={inspected}
        >
          <Inspector documentId={inspected} />
        </SidePane>
      )}
    </div>
  );
}

interface OverlaysProps extends Pick<FrameProps, 'info'> {
  readonly overlay: Overlay;
  readonly onClose: () => void;
}

/** What lies over the window until it is answered. */
function Overlays({ overlay, info, onClose }: OverlaysProps) {
  switch (overlay) {
    case 'palette':
    case 'goTo':
      return <Palette places={overlay === 'goTo'} onClose={onClose} />;
    case 'keys':
      return <KeySheet onClose={onClose} />;
    case 'newDraft':
      return <NewDraftDialog onClose={onClose} />;
    case 'about':
      return <AboutDialog info={info} onClose={onClose} />;
    case null:
      return null;
  }
}
