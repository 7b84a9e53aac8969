/** Papers before and after this one, each one key away. */

import { ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import './chainLinks.css';

export interface ChainStep {
  readonly key: string;
  readonly text: string;
  /** Null for the paper that is open. */
  readonly onOpen: (() => void) | null;
}

interface ChainLinksProps {
  readonly label: string;
  readonly steps: readonly ChainStep[];
}

export function ChainLinks({ label, steps }: ChainLinksProps) {
  return (
    <nav className="ui-chain" aria-label={label}>
      {steps.map(({ key, text, onOpen }, at) => (
        <Fragment key={key}>
          {at > 0 && <ChevronRight size={12} aria-hidden />}
          {onOpen === null ? (
            <span className="ui-chain__here" aria-current="true">
              {text}
            </span>
          ) : (
            <button type="button" className="ui-chain__step" onClick={onOpen}>
              {text}
            </button>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
