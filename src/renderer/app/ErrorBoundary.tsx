/** Where a bug ends: one sentence, what is safe, and *Save a copy*. Nothing reloads by itself. */

import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { saveCopy } from './saveCopy';

interface Props {
  readonly children: ReactNode;
  /** A change of it (another tab) tries again. */
  readonly resetKey?: string | null;
}

interface State {
  readonly failed: boolean;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    console.error('A screen could not be drawn.', error);
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <Fault onRetry={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Fault({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <EmptyState title={t('fault.title')} text={t('fault.text')}>
      <Button look="primary" onClick={() => void saveCopy()}>
        {t('saving.copy')}
      </Button>
      <Button onClick={onRetry}>{t('saving.retry')}</Button>
    </EmptyState>
  );
}
