/** What a list says when it holds nothing: one line on what would stand here, and the next step. */

import type { ReactNode } from 'react';
import './emptyState.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  /** Buttons for the next step. */
  readonly children?: ReactNode;
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <p className="ui-empty__title">{title}</p>
      {text && <p>{text}</p>}
      {children && <div className="ui-empty__actions">{children}</div>}
    </div>
  );
}
