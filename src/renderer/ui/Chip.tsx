/** A few words with a tone: a deadline, a status, a count. The words alone must say what the tone says. */

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './badge.css';

export type ChipTone = 'neutral' | 'plain' | 'soon' | 'late' | 'good' | 'accent' | 'private';

interface ChipProps {
  readonly tone?: ChipTone;
  readonly icon?: LucideIcon;
  readonly title?: string;
  readonly children: ReactNode;
}

export function Chip({ tone = 'neutral', icon: Icon, title, children }: ChipProps) {
  return (
    <span className={`ui-chip ui-chip--${tone}`} title={title}>
      {Icon && <Icon size={12} aria-hidden />}
      {children}
    </span>
  );
}
