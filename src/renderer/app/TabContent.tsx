/** The screen of the active tab. Screens are loaded when they are first needed: the register comes first. */

import { Fragment, Suspense } from 'react';
import { TrySample } from '../features/import/TrySample.tsx';
import { Desk } from '../features/register/Desk.tsx';
import { documentOfSilence, type OpenTab } from '../state/workspace';
import { later } from '../ui/later';
import { writeBreak } from './useCircularCommands';

const DocumentScreen = later(
  async () => (await import('../features/document/DocumentScreen.tsx')).DocumentScreen,
);
const AnnotationSync = later(
  async () => (await import('../features/annotations/AnnotationSync.tsx')).AnnotationSync,
);
const PositionSync = later(
  async () => (await import('../features/instructions/PositionSync.tsx')).PositionSync,
);
const HistorySync = later(async () => (await import('../features/history/HistorySync.tsx')).HistorySync);
const DocumentExport = later(
  async () => (await import('../features/notes/DocumentExport.tsx')).DocumentExport,
);
const ListExport = later(async () => (await import('../features/notes/ListExport.tsx')).ListExport);
const PrintView = later(async () => (await import('../features/notes/PrintView.tsx')).PrintView);
const Renumbering = later(async () => (await import('../features/notes/RenumberDialog.tsx')).Renumbering);
const NoteComposer = later(async () => (await import('../features/notes/NoteComposer.tsx')).NoteComposer);
const CircularScreen = later(
  async () => (await import('../features/register/CircularScreen.tsx')).CircularScreen,
);
const SettingsScreen = later(
  async () => (await import('../features/settings/SettingsScreen.tsx')).SettingsScreen,
);

const DeadlinesScreen = later(
  async () => (await import('../features/deadlines/DeadlinesScreen.tsx')).DeadlinesScreen,
);
const SilenceScreen = later(
  async () => (await import('../features/silence/SilenceScreen.tsx')).SilenceScreen,
);
const NoteRegisterScreen = later(
  async () => (await import('../features/noteRegister/NoteRegisterScreen.tsx')).NoteRegisterScreen,
);

export function TabContent({ tab }: { readonly tab: OpenTab | null }) {
  return (
    <Suspense fallback={null}>
      <div className="frame__content">
        <Screen tab={tab} />
      </div>
    </Suspense>
  );
}

function Screen({ tab }: { readonly tab: OpenTab | null }) {
  switch (tab?.kind) {
    case 'document':
      return (
        <Fragment key={tab.id}>
          <DocumentScreen documentId={tab.id} />
          <BesideText documentId={tab.id} />
        </Fragment>
      );
    case 'note':
      return <NoteComposer key={tab.id} noteId={tab.id} />;
    case 'circular':
      return <CircularScreen key={tab.id} circularId={tab.id} />;
    case 'deadlines':
      return <DeadlinesScreen />;
    case 'silence':
      return (
        <SilenceScreen
          key={tab.id}
          documentId={documentOfSilence(tab.id)}
          onWrite={(breaking) => void writeBreak(breaking)}
        />
      );
    case 'noteRegister':
      return <NoteRegisterScreen />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return <Desk sample={<TrySample />} />;
  }
}

/** What works on the open text without a place on the screen; it must not hold the text itself up. */
function BesideText({ documentId }: { readonly documentId: string }) {
  return (
    <Suspense fallback={null}>
      <AnnotationSync documentId={documentId} />
      <PositionSync documentId={documentId} />
      <HistorySync documentId={documentId} />
      <DocumentExport documentId={documentId} />
      <ListExport documentId={documentId} />
      <PrintView documentId={documentId} />
      <Renumbering documentId={documentId} />
    </Suspense>
  );
}
