/** What is known about the open text: who asks for what, our remarks, our instructions, the sitting, its history. */

import { Brackets, Flag, History, ListTree, MessageSquare, MessagesSquare } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import { later } from '../ui/later';
import { Tabs } from '../ui/Tabs.tsx';

const OutlinePanel = later(async () => (await import('../features/outline/OutlinePanel.tsx')).OutlinePanel);
const ProposalsPanel = later(
  async () => (await import('../features/proposals/ProposalsPanel.tsx')).ProposalsPanel,
);
const AnnotationsPanel = later(
  async () => (await import('../features/annotations/AnnotationsPanel.tsx')).AnnotationsPanel,
);
const InstructionsPanel = later(
  async () => (await import('../features/instructions/InstructionsPanel.tsx')).InstructionsPanel,
);
const SittingPanel = later(async () => (await import('../features/sitting/SittingPanel.tsx')).SittingPanel);
const HistoryPanel = later(async () => (await import('../features/history/HistoryPanel.tsx')).HistoryPanel);

export function Inspector({ documentId }: { readonly documentId: string }) {
  const { t } = useTranslation('shell');
  const { inspectorTab, showInspector } = useWorkspace();
  return (
    <Suspense fallback={null}>
      <Tabs
        label={t('inspector')}
        value={inspectorTab}
        onChange={showInspector}
        tabs={[
          {
            value: 'outline',
            label: t('outline'),
            icon: ListTree,
            content: <OutlinePanel key={documentId} documentId={documentId} />,
          },
          {
            value: 'proposals',
            label: t('proposals'),
            icon: Brackets,
            content: <ProposalsPanel key={documentId} documentId={documentId} />,
          },
          {
            value: 'annotations',
            label: t('annotations'),
            icon: MessageSquare,
            content: <AnnotationsPanel key={documentId} documentId={documentId} />,
          },
          {
            value: 'instructions',
            label: t('instructions'),
            icon: Flag,
            content: <InstructionsPanel key={documentId} documentId={documentId} />,
          },
          {
            value: 'sitting',
            label: t('sitting'),
            icon: MessagesSquare,
            content: <SittingPanel key={documentId} documentId={documentId} />,
          },
          {
            value: 'history',
            label: t('history'),
            icon: History,
            content: <HistoryPanel key={documentId} documentId={documentId} />,
          },
        ]}
      />
    </Suspense>
  );
}
