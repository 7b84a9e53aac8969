/** What is known about the open text: who asks for what, and our remarks. */

import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import { Tabs } from '../ui/Tabs.tsx';

const ProposalsPanel = lazy(async () => ({
  default: (await import('../features/proposals/ProposalsPanel.tsx')).ProposalsPanel,
}));
const AnnotationsPanel = lazy(async () => ({
  default: (await import('../features/annotations/AnnotationsPanel.tsx')).AnnotationsPanel,
}));

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
            value: 'proposals',
            label: t('proposals'),
            content: <ProposalsPanel key={documentId} documentId={documentId} />,
          },
          {
            value: 'annotations',
            label: t('annotations'),
            content: <AnnotationsPanel key={documentId} documentId={documentId} />,
          },
        ]}
      />
    </Suspense>
  );
}
